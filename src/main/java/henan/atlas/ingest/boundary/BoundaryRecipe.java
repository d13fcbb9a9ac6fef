package henan.atlas.ingest.boundary;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The parameters of the boundary pipeline, from {@code maps/boundary-recipe.yaml}.
 *
 * @param pinned       the pinned package that is used when the owner gives no boundaries of their own
 * @param own          how the owner's boundaries are treated
 * @param cleaning     thresholds of the cleaning
 * @param levelsMetres tolerances of the display levels in metres, ascending
 */
record BoundaryRecipe(Pinned pinned, Own own, Cleaning cleaning, List<Double> levelsMetres) {

    /**
     * The pinned package.
     *
     * @param name       npm name
     * @param version    exact version
     * @param sha512     its integrity as the registry states it, base64
     * @param title      whose boundaries and of when, for the map
     * @param terms      its terms of use in a sentence or two; 关于 shows them behind name and version
     * @param folder     folder of the files inside the archive
     * @param grid       cells to a degree of the source's own grid
     * @param refine     subdivisions of a cell for crossing points
     * @param datum      {@code GCJ-02} if its coordinates are displaced, else {@code CGCS2000}
     * @param spurCells  greatest mean width, in source cells, of a spur that is cut off
     * @param counties   files of the province's prefectures
     * @param neighbours file of each neighbouring prefecture by its code
     */
    record Pinned(String name, String version, String sha512, String title, String terms, String folder, double grid,
                  int refine, String datum, double spurCells, List<String> counties, Map<String, String> neighbours) {
        static final String GCJ02 = "GCJ-02";

        String archive() {
            return name + "-" + version + ".tgz";
        }
    }

    /**
     * Treatment of own boundaries.
     *
     * @param grid           cells to a degree
     * @param maxOverlapKm2  largest overlap of two units that is taken for an inaccuracy
     */
    record Own(double grid, double maxOverlapKm2) {
    }

    /** Thresholds in square kilometres: gaps above stay holes, lesser parts below go to their neighbour. */
    record Cleaning(double gapKeptKm2, double partKeptKm2) {
    }

    static BoundaryRecipe read(Path file) throws AtlasException {
        ObjectMapper mapper = new ObjectMapper(new YAMLFactory())
                .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);
        try {
            return mapper.readValue(file.toFile(), BoundaryRecipe.class);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            String reason = e.getOriginalMessage();
            throw new AtlasException(Messages.of("boundary").message("recipe.broken", file, line, reason), e);
        } catch (IOException e) {
            throw new AtlasException(Messages.of("boundary").message("file.unreadable", file), e);
        }
    }
}
