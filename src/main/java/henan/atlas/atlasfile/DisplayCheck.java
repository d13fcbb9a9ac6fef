package henan.atlas.atlasfile;

import henan.atlas.carto.DisplayLevel;
import henan.atlas.domain.AtlasException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Checks what is there for drawing: every style can be read, every level has every layer that has features, every area
 * is in it, every ring closed.
 */
final class DisplayCheck {
    private static final List<FeatureTable> LAYERS = List.of(FeatureTable.PROVINCE, FeatureTable.PREFECTURE,
            FeatureTable.COUNTY, FeatureTable.NEIGHBOUR, FeatureTable.BOUNDARY, FeatureTable.COURSE);

    private final AtlasFile atlas;
    private final AtlasFileCheck.Styles styles;
    private final CheckReport problems;

    DisplayCheck(AtlasFile atlas, AtlasFileCheck.Styles styles, CheckReport problems) {
        this.atlas = atlas;
        this.styles = styles;
        this.problems = problems;
    }

    void run() throws AtlasException {
        problems.require(!atlas.styles().isEmpty(), "check.style");
        for (Map.Entry<String, String> style : new TreeMap<>(atlas.styles()).entrySet()) {
            try {
                styles.read(style.getKey(), style.getValue());
            } catch (AtlasException e) {
                problems.addSentence(e.getMessage());
            }
        }
        double[] tolerances = atlas.tolerances();
        problems.require(tolerances.length > 0, "check.levels");
        for (int i = 0; i < tolerances.length; i++) {
            problems.require(i == 0 || tolerances[i] > tolerances[i - 1], "check.levelOrder", i);
            level(i);
        }
    }

    private void level(int number) throws AtlasException {
        Map<String, List<DisplayLevel.Shape>> layers = atlas.writtenLevel(number).layers();
        for (FeatureTable layer : LAYERS) {
            List<DisplayLevel.Shape> shapes = layers.get(layer.tableName());
            if (shapes == null) {
                problems.require(features(layer) == 0, "check.levelLayer", number, layer.tableName());
                continue;
            }
            if (layer.isArea()) {
                areas(number, layer, shapes);
            }
        }
    }

    private void areas(int number, FeatureTable layer, List<DisplayLevel.Shape> shapes) throws AtlasException {
        long features = features(layer);
        problems.require(shapes.size() == features, "check.levelShapes", number, layer.tableName(), shapes.size(),
                features);
        for (DisplayLevel.Shape shape : shapes) {
            problems.require(isOfRings(shape), "check.levelOpen", number,
                    layer.tableName(), shape.code().written());
        }
    }

    private long features(FeatureTable layer) throws AtlasException {
        return atlas.database().number("SELECT count(*) FROM " + layer.tableName());
    }

    /** Whether a shape of an area is one. */
    static boolean isOfRings(DisplayLevel.Shape shape) {
        return Stream.of(shape.parts()).allMatch(DisplayCheck::isRing);
    }

    private static boolean isRing(float[] part) {
        return part.length >= 8 && part[0] == part[part.length - 2] && part[1] == part[part.length - 1];
    }
}
