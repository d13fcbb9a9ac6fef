package henan.atlas.render.style;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The well-known marks: shapes one unit high and wide about the origin, y downwards. {@code pin} alone stands on the
 * origin with its point and is one unit high.
 */
public final class WellKnownMarks {
    /** Height of the pin's round head above its point, as a share of its height. */
    public static final double PIN_HEAD = 0.67;
    static final String GROUND = "ground";
    static final String PIN = "pin";
    /** How far the ring on the ground reaches below its middle, as a share of its width. */
    static final double GROUND_BELOW = 0.22;
    private static final Map<String, Shape> SHAPES = shapes();

    private WellKnownMarks() {
    }

    static boolean isKnown(String name) {
        return SHAPES.containsKey(name);
    }

    static Set<String> names() {
        return SHAPES.keySet();
    }

    /** The mark at a size in pixels, moved to a place. */
    static Shape at(String name, double size, double x, double y) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(size, size);
        return place.createTransformedShape(SHAPES.get(name));
    }

    private static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("circle", new Ellipse2D.Double(-0.5, -0.5, 1, 1));
        shapes.put("square", new Rectangle2D.Double(-0.42, -0.42, 0.84, 0.84));
        shapes.put("triangle", polygon(0, -0.5, 0.52, 0.42, -0.52, 0.42));
        shapes.put("diamond", polygon(0, -0.55, 0.5, 0, 0, 0.55, -0.5, 0));
        shapes.put("hexagon", regular(6, 0.5, 1, Math.PI / 6));
        shapes.put("star", regular(10, 0.55, 0.4, -Math.PI / 2));
        shapes.put("cross", polygon(-0.17, -0.5, 0.17, -0.5, 0.17, -0.17, 0.5, -0.17, 0.5, 0.17, 0.17, 0.17, 0.17, 0.5,
                -0.17, 0.5, -0.17, 0.17, -0.5, 0.17, -0.5, -0.17, -0.17, -0.17));
        shapes.put("ring", ring());
        shapes.put("house", polygon(0, -0.55, 0.55, -0.02, 0.36, -0.02, 0.36, 0.48, -0.36, 0.48, -0.36, -0.02, -0.55,
                -0.02));
        shapes.put("beam", polygon(-0.46, -0.5, 0.46, -0.5, 0.46, -0.24, 0.14, -0.24, 0.14, 0.24, 0.46, 0.24, 0.46, 0.5,
                -0.46, 0.5, -0.46, 0.24, -0.14, 0.24, -0.14, -0.24, -0.46, -0.24));
        shapes.put("flask", polygon(-0.17, -0.5, 0.17, -0.5, 0.17, -0.12, 0.5, 0.5, -0.5, 0.5, -0.17, -0.12));
        shapes.put("bricks", bricks());
        shapes.put("bolt", polygon(0.16, -0.58, -0.42, 0.1, -0.06, 0.1, -0.18, 0.58, 0.42, -0.14, 0.06, -0.14));
        shapes.put("leaf", leaf());
        shapes.put("bowl", bowl());
        shapes.put("hammer", polygon(-0.54, -0.52, 0.54, -0.52, 0.54, -0.1, 0.16, -0.1, 0.16, 0.54, -0.16, 0.54, -0.16,
                -0.1, -0.54, -0.1));
        shapes.put("arrow", polygon(-0.5, -0.18, 0.02, -0.18, 0.02, -0.48, 0.54, 0, 0.02, 0.48, 0.02, 0.18, -0.5,
                0.18));
        shapes.put("dash", new Rectangle2D.Double(-0.42, -0.14, 0.84, 0.28));
        shapes.put("plate", new RoundRectangle2D.Double(-0.5, -0.5, 1, 1, 0.45, 0.45));
        shapes.put(GROUND, ground());
        shapes.put("arcs", arcs());
        shapes.put(PIN, pin());
        return shapes;
    }

    private static Shape polygon(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }

    /** A regular polygon; every second corner drawn in by a factor makes it a star. */
    private static Shape regular(int corners, double radius, double inner, double start) {
        double[] xy = new double[2 * corners];
        for (int i = 0; i < corners; i++) {
            double r = i % 2 == 1 ? radius * inner : radius;
            double angle = start + 2 * Math.PI * i / corners;
            xy[2 * i] = r * Math.cos(angle);
            xy[2 * i + 1] = r * Math.sin(angle);
        }
        return polygon(xy);
    }

    private static Shape ring() {
        Area ring = new Area(new Ellipse2D.Double(-0.52, -0.52, 1.04, 1.04));
        ring.subtract(new Area(new Ellipse2D.Double(-0.24, -0.24, 0.48, 0.48)));
        return ring;
    }

    private static Shape bricks() {
        Area bricks = new Area(new Rectangle2D.Double(-0.24, -0.46, 0.48, 0.4));
        bricks.add(new Area(new Rectangle2D.Double(-0.54, 0.06, 0.48, 0.4)));
        bricks.add(new Area(new Rectangle2D.Double(0.06, 0.06, 0.48, 0.4)));
        return bricks;
    }

    private static Shape bowl() {
        Area bowl = new Area(new Ellipse2D.Double(-0.54, -0.68, 1.08, 1.08));
        bowl.subtract(new Area(new Rectangle2D.Double(-0.6, -0.7, 1.2, 0.56)));
        bowl.add(new Area(new Rectangle2D.Double(-0.24, 0.3, 0.48, 0.18)));
        return bowl;
    }

    private static Shape leaf() {
        Path2D leaf = new Path2D.Double();
        leaf.moveTo(-0.42, 0.48);
        leaf.curveTo(-0.62, -0.3, 0.0, -0.52, 0.5, -0.48);
        leaf.curveTo(0.54, 0.1, 0.26, 0.6, -0.42, 0.48);
        leaf.closePath();
        return leaf;
    }

    /** A broken ellipse, as a circle on the ground is seen from aslant: for the outline alone. */
    private static Shape ground() {
        Path2D ground = new Path2D.Double();
        for (int start = -75; start < 285; start += 60) {
            ground.append(new Arc2D.Double(-0.5, -GROUND_BELOW, 1, 2 * GROUND_BELOW, start, 34, Arc2D.OPEN), false);
        }
        return ground;
    }

    /** A circle broken at its four sides, wide enough to be seen at a county's size: for the outline alone. */
    private static Shape arcs() {
        Path2D arcs = new Path2D.Double();
        for (int start = 25; start < 360; start += 90) {
            arcs.append(new Arc2D.Double(-0.5, -0.5, 1, 1, start, 40, Arc2D.OPEN), false);
        }
        return arcs;
    }

    private static Shape pin() {
        double r = 1 - PIN_HEAD;
        double tangent = Math.toDegrees(Math.acos(r / PIN_HEAD));
        // The head's arc between the two tangents from the point below; angles counter-clockwise from east.
        Arc2D head = new Arc2D.Double(-r, -PIN_HEAD - r, 2 * r, 2 * r, -90 + tangent, 360 - 2 * tangent, Arc2D.OPEN);
        Path2D pin = new Path2D.Double();
        pin.moveTo(0, 0);
        pin.append(head, true);
        pin.closePath();
        return pin;
    }
}
