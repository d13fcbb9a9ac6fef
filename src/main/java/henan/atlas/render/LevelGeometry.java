package henan.atlas.render;

import henan.atlas.carto.DisplayLevel;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/** One generalisation level made ready for drawing: bounding boxes of every part and the paint steps of its layers. */
final class LevelGeometry {
    private final Map<String, List<BoxedShape>> layers = new HashMap<>();
    private final Map<String, List<PaintStep<?>>> steps = new HashMap<>();
    private final AreaGrid counties;
    private final AreaGrid prefectures;

    /**
     * A shape with its parts' bounding boxes.
     *
     * @param boxes   min x, min y, max x, max y of every part, packed
     * @param lengths length of every part in metres
     */
    record BoxedShape(String code, float[][] parts, float[] boxes, double[] lengths) {

        static BoxedShape of(DisplayLevel.Shape shape) {
            float[] boxes = new float[4 * shape.parts().length];
            double[] lengths = new double[shape.parts().length];
            for (int p = 0; p < shape.parts().length; p++) {
                float[] xy = shape.parts()[p];
                float minX = Float.MAX_VALUE;
                float minY = Float.MAX_VALUE;
                float maxX = -Float.MAX_VALUE;
                float maxY = -Float.MAX_VALUE;
                for (int i = 0; i < xy.length; i += 2) {
                    minX = Math.min(minX, xy[i]);
                    maxX = Math.max(maxX, xy[i]);
                    minY = Math.min(minY, xy[i + 1]);
                    maxY = Math.max(maxY, xy[i + 1]);
                    lengths[p] += i == 0 ? 0 : distance(xy, i - 2, i);
                }
                boxes[4 * p] = minX;
                boxes[4 * p + 1] = minY;
                boxes[4 * p + 2] = maxX;
                boxes[4 * p + 3] = maxY;
            }
            return new BoxedShape(shape.code(), shape.parts(), boxes, lengths);
        }

        private static double distance(float[] xy, int i, int j) {
            double dx = xy[j] - xy[i];
            double dy = xy[j + 1] - xy[i + 1];
            return Math.sqrt(dx * dx + dy * dy);
        }

        /** The box of a part. */
        Envelope box(int part) {
            return new Envelope(boxes[4 * part], boxes[4 * part + 2], boxes[4 * part + 1], boxes[4 * part + 3]);
        }

        /** Whether a part's box has a point in common with an extent. */
        boolean touches(int part, Envelope extent) {
            return boxes[4 * part] <= extent.getMaxX() && boxes[4 * part + 2] >= extent.getMinX()
                    && boxes[4 * part + 1] <= extent.getMaxY() && boxes[4 * part + 3] >= extent.getMinY();
        }

        /** Whether a part's box lies within an extent. */
        boolean inside(int part, Envelope extent) {
            return boxes[4 * part] >= extent.getMinX() && boxes[4 * part + 2] <= extent.getMaxX()
                    && boxes[4 * part + 1] >= extent.getMinY() && boxes[4 * part + 3] <= extent.getMaxY();
        }

        /** Whether a point lies inside the rings, by even-odd crossings. */
        boolean contains(double x, double y) {
            boolean inside = false;
            for (int p = 0; p < parts.length; p++) {
                if (x < boxes[4 * p] || x > boxes[4 * p + 2] || y < boxes[4 * p + 1] || y > boxes[4 * p + 3]) {
                    continue;
                }
                float[] xy = parts[p];
                for (int i = 0, j = xy.length - 2; i < xy.length; j = i, i += 2) {
                    if (xy[i + 1] > y != xy[j + 1] > y
                            && x < (double) (xy[j] - xy[i]) * (y - xy[i + 1]) / (xy[j + 1] - xy[i + 1]) + xy[i]) {
                        inside = !inside;
                    }
                }
            }
            return inside;
        }
    }

    LevelGeometry(DisplayLevel level, MapStyle style, MapFeatures features) {
        level.layers().forEach((name, shapes) -> {
            List<BoxedShape> boxed = new ArrayList<>(shapes.size());
            shapes.forEach(s -> boxed.add(BoxedShape.of(s)));
            layers.put(name, boxed);
            style.layers().stream().filter(l -> l.layer().equals(name)).forEach(l -> steps.put(name,
                    PaintPlan.of(l, shapes.stream().map(s -> features.shape(name, s)).toList())));
        });
        counties = new AreaGrid(shapes(DisplayLevel.COUNTY));
        prefectures = new AreaGrid(shapes(DisplayLevel.PREFECTURE));
    }

    List<BoxedShape> shapes(String layer) {
        return layers.getOrDefault(layer, List.of());
    }

    /** The county a point lies in. Units: projected metres. */
    Optional<BoxedShape> countyAt(double x, double y) {
        return counties.at(x, y);
    }

    /** The prefecture a point lies in. Units: projected metres. */
    Optional<BoxedShape> prefectureAt(double x, double y) {
        return prefectures.at(x, y);
    }

    /** The shape of a province, prefecture or county; empty when it has none. */
    Optional<BoxedShape> area(SubjectRef area) {
        String layer = switch (area.kind()) {
            case COUNTY -> DisplayLevel.COUNTY;
            case PREFECTURE -> DisplayLevel.PREFECTURE;
            case PROVINCE -> DisplayLevel.PROVINCE;
            default -> "";
        };
        return shapes(layer).stream().filter(s -> s.code().equals(area.id())).findFirst();
    }

    List<PaintStep<?>> steps(String layer) {
        return steps.getOrDefault(layer, List.of());
    }
}
