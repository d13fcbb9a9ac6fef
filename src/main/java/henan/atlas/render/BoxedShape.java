package henan.atlas.render;

import henan.atlas.carto.AreaCode;
import henan.atlas.carto.CourseCode;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.ShapeCode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * A shape with its parts' bounding boxes and lengths.
 *
 * @param code    what it is known by
 * @param parts   packed x, y pairs of each ring or path, in projected metres
 * @param boxes   min x, min y, max x, max y of every part, packed
 * @param lengths length of every part in metres
 */
record BoxedShape(ShapeCode code, float[][] parts, float[] boxes, double[] lengths) {

    static BoxedShape of(DisplayLevel.Shape shape) {
        return of(shape.code(), shape.parts());
    }

    static BoxedShape of(ShapeCode code, float[][] parts) {
        float[] boxes = new float[4 * parts.length];
        double[] lengths = new double[parts.length];
        for (int p = 0; p < parts.length; p++) {
            float[] xy = parts[p];
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
        return new BoxedShape(code, parts, boxes, lengths);
    }

    private static double distance(float[] xy, int i, int j) {
        double dx = xy[j] - xy[i];
        double dy = xy[j + 1] - xy[i + 1];
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** Administrative code of an area. @throws ClassCastException when it is a boundary */
    String areaCode() {
        return ((AreaCode) code).code();
    }

    /** What a course is. @throws ClassCastException when it is none */
    CourseCode course() {
        return (CourseCode) code;
    }

    /** The points of a part, for libraries that take them so. */
    Coordinate[] corners(int part) {
        float[] xy = parts[part];
        Coordinate[] corners = new Coordinate[xy.length / 2];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
        }
        return corners;
    }

    /** Its largest part, with the holes it has: a county that lies about its city has one. */
    Polygon mainBody() {
        GeometryFactory factory = new GeometryFactory();
        List<Polygon> rings = IntStream.range(0, parts.length).mapToObj(i -> factory.createPolygon(corners(i)))
                .toList();
        Polygon largest = rings.stream().max(Comparator.comparingDouble(Polygon::getArea)).orElseThrow();
        LinearRing[] holes = rings.stream().filter(ring -> ring != largest && largest.contains(ring))
                .map(Polygon::getExteriorRing).toArray(LinearRing[]::new);
        return factory.createPolygon(largest.getExteriorRing(), holes);
    }

    /** The box of a part. */
    Envelope box(int part) {
        return new Envelope(boxes[4 * part], boxes[4 * part + 2], boxes[4 * part + 1], boxes[4 * part + 3]);
    }

    /** The bounds of all parts in world pixels of a scale. */
    PixelBox bounds(double metresPerPixel) {
        Envelope ground = new Envelope();
        for (int part = 0; part < parts.length; part++) {
            ground.expandToInclude(box(part));
        }
        return new PixelBox(ground.getMinX() / metresPerPixel, -ground.getMaxY() / metresPerPixel,
                ground.getWidth() / metresPerPixel, ground.getHeight() / metresPerPixel);
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
