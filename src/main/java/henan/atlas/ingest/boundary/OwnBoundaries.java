package henan.atlas.ingest.boundary;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;

/**
 * The owner's boundary files under {@code maps/own}: GeoPackage, GeoJSON or Shapefile, all of them together. An
 * optional {@code source.yaml} beside them states {@code source} and {@code terms} for the map's source note.
 */
final class OwnBoundaries {
    private static final Messages TEXT = Messages.of("boundary");
    private static final Set<String> ENDINGS = Set.of("gpkg", "geojson", "json", "shp");

    private final List<Path> files;
    private final JsonNode note;
    private final GeoPackageReader gpkg;

    OwnBoundaries(Path folder, GeoPackageReader gpkg) throws AtlasException {
        this.gpkg = gpkg;
        Path noteFile = folder.resolve("source.yaml");
        try {
            files = Files.isDirectory(folder) ? boundaryFiles(folder) : List.of();
            note = Files.exists(noteFile) ? new ObjectMapper(new YAMLFactory()).readTree(noteFile.toFile())
                    : new ObjectMapper().createObjectNode();
        } catch (JacksonException e) {
            throw new AtlasException(TEXT.message("own.note", noteFile), e);
        } catch (IOException e) {
            throw new AtlasException(TEXT.message("file.unreadable", folder), e);
        }
    }

    private static List<Path> boundaryFiles(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile).filter(f -> ENDINGS.contains(ending(f))).sorted().toList();
        }
    }

    boolean present() {
        return !files.isEmpty();
    }

    String names() {
        return String.join(Punctuation.names(), files.stream().map(file -> file.getFileName().toString()).toList());
    }

    String source() {
        return note.path("source").asText(TEXT.get("own.source", names()));
    }

    String terms() {
        return note.path("terms").asText(TEXT.get("own.terms"));
    }

    List<RawUnit> read(Crosswalk crosswalk) throws AtlasException {
        FeatureMatcher matcher = new FeatureMatcher(crosswalk);
        List<RawUnit> units = new ArrayList<>();
        for (Path file : files) {
            for (RawFeature feature : features(file)) {
                units.add(matcher.match(feature));
            }
        }
        return units;
    }

    private List<RawFeature> features(Path file) throws AtlasException {
        switch (ending(file)) {
            case "gpkg" -> {
                return geoPackage(file);
            }
            case "shp" -> {
                return ShapefileFeatures.read(file);
            }
            default -> {
                try (InputStream in = Files.newInputStream(file)) {
                    return GeoJsonFeatures.read(in, file.getFileName().toString());
                } catch (IOException e) {
                    throw new AtlasException(TEXT.message("file.unreadable", file), e);
                }
            }
        }
    }

    private List<RawFeature> geoPackage(Path file) throws AtlasException {
        List<RawFeature> features = new ArrayList<>();
        for (Map.Entry<Map<String, String>, Geometry> feature : gpkg.read(file)) {
            String origin = TEXT.get("origin.number", file.getFileName(), features.size() + 1);
            features.add(RawFeature.of(origin, feature.getKey(), feature.getValue()));
        }
        return features;
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
