package henan.atlas.ingest.boundary;

import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pinned package's features, named by the 2013 crosswalk. <b>CRS:</b> the package's own (GCJ-02), degrees. */
final class PackageBoundaries {
    private static final Messages TEXT = Messages.of("boundary");
    private static final int PREFECTURE_DIGITS = 4;

    private PackageBoundaries() {
    }

    static List<RawUnit> read(BoundaryRecipe.Pinned pinned, Path archive, Crosswalk crosswalk) throws AtlasException {
        Set<String> names = new LinkedHashSet<>();
        pinned.counties().forEach(file -> names.add(entry(pinned, file)));
        pinned.neighbours().values().forEach(file -> names.add(entry(pinned, file)));
        Map<String, byte[]> contents = PackageArchive.read(archive, names);
        List<RawUnit> units = new ArrayList<>();
        Map<String, Set<String>> byBoundaryId = crosswalk.codesBy(Crosswalk.Unit::boundaryId);
        for (String file : pinned.counties()) {
            for (RawFeature feature : features(contents, entry(pinned, file))) {
                String id = feature.attributes().getOrDefault(GeoJsonFeatures.ID, "");
                Set<String> codes = byBoundaryId.getOrDefault(id, Set.of());
                if (codes.size() != 1) {
                    throw new AtlasException(TEXT.message("pinned.unknown", feature.origin(), id));
                }
                units.add(new RawUnit(codes.iterator().next(), feature.rings()));
            }
        }
        for (Map.Entry<String, String> neighbour : pinned.neighbours().entrySet()) {
            for (RawFeature feature : features(contents, entry(pinned, neighbour.getValue()))) {
                String id = feature.attributes().getOrDefault(GeoJsonFeatures.ID, "");
                if (!id.startsWith(neighbour.getKey().substring(0, PREFECTURE_DIGITS))) {
                    throw new AtlasException(TEXT.message("pinned.unknown", feature.origin(), id));
                }
                units.add(new RawUnit(neighbour.getKey(), feature.rings()));
            }
        }
        return units;
    }

    private static String entry(BoundaryRecipe.Pinned pinned, String file) {
        return pinned.folder() + "/" + file;
    }

    private static List<RawFeature> features(Map<String, byte[]> contents, String entry) throws AtlasException {
        return GeoJsonFeatures.read(new ByteArrayInputStream(contents.get(entry)),
                entry.substring(entry.lastIndexOf('/') + 1));
    }
}
