package henan.atlas.render;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.Lightness;
import henan.atlas.carto.MapTheme;
import henan.atlas.render.style.FillSymbol;
import henan.atlas.render.style.MarkSymbol;
import henan.atlas.render.style.TextSymbol;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Paints what a theme adds to the base map: coloured and hatched areas, circles and pies. */
public final class ThemePainter {
    private static final Color HATCH = new Color(0xC6BEB2);
    private static final Color RING = new Color(0x8B8378);
    private static final float RING_WIDTH = 0.9f;
    private static final Color UNKNOWN = new Color(0xF4F1E8);
    private static final Color RIM = Color.WHITE;
    /** Width of the line that ends the rim. Units: logical pixels. */
    private static final float EDGE_WIDTH = 0.6f;
    /** Grey, of 255, up to which a sign is white: the palest drop is darker, the darkest of the areas' tints paler. */
    private static final double DARK = 148;
    private static final Color SIGN_ON_PALE = new Color(0x2A, 0x25, 0x22, 190);
    /** The figure written amid a circle, how high it is by its size, where its middle is, and clear space about it. */
    private static final TextSymbol FIGURE = TextSymbol.plain(BundledFonts.SANS, true, 9.5, Color.WHITE, 0);
    private static final double HEIGHT_OF_FIGURES = 0.73;
    private static final double MIDDLE_OF_FIGURES = 0.555;
    private static final double ABOUT_FIGURE = 0.8;
    /** The part of a pie's radius that its figure may take. */
    private static final double MOST_HUB = 0.6;
    /** Height of the sign in a circle and in the legend. Units: logical pixels. */
    private static final double SIGN = 5.8;
    /** Height below which a sign in a slice is not read, and its part of the circle that fits into the slice. */
    private static final double LEAST_SIGN = 2.8;
    private static final double IN_SLICE = 1.6;
    /** Radius of what stands for any symbol in the legend, and its colour. Units: logical pixels. */
    private static final double SAMPLE = 5.5;
    private static final int SAMPLE_COLOR = 0x9A9186;
    /** Radius from which the lines between slices have their full width. Units: logical pixels. */
    private static final double FULL_LINES = 16;
    private static final Color EDGE = new Color(0x5B544D);
    /** Distance of hatching lines. Units: logical pixels. */
    private static final double HATCH_STEP = 6;
    /** Width of the stripes of an area of two kinds. Units: logical pixels. */
    private static final double STRIPE = 4;
    private static final Color MINUS_ON_PALE = new Color(0x2A, 0x25, 0x22, 165);
    private static final Color MINUS_ON_DARK = new Color(0xFF, 0xFF, 0xFF, 190);
    /** Lightness from which minus signs are dark. */
    private static final double MIDDLE = 55;
    /** Length of a minus sign, distance from one to the next, and of their rows, and its width, in logical pixels. */
    private static final float MINUS = 6;
    private static final float MINUS_STEP = 12;
    private static final double MINUS_ROW = 7;
    private static final float MINUS_WIDTH = 1.8f;

    /** Radius of the end of the line that leads from a symbol to its place. */
    static final double FOOT = 1.5;

    private ThemePainter() {
    }

    /** Colours and hatches a theme's areas. */
    static void paintAreas(Graphics2D g, AreaPainter painter, LevelShapes level, MapTheme theme,
                           MapThings things) {
        String layer = theme.areas().filter(AreaUnit.PREFECTURE::equals).isPresent() ? DisplayLevel.PREFECTURE
                : DisplayLevel.COUNTY;
        List<BoxedShape> shapes = theme.areas().isEmpty() ? List.of() : level.layer(layer);
        Map<Integer, List<Integer>> byColor = new TreeMap<>();
        for (int i = 0; i < shapes.size(); i++) {
            Integer color = theme.fills().get(shapes.get(i).areaCode());
            if (color != null) {
                byColor.computeIfAbsent(color, c -> new ArrayList<>()).add(i);
            }
        }
        byColor.forEach((color, areas) -> {
            painter.fill(new FillSymbol(new Color(color)), layer, shapes, indexes(areas), things);
            int[] below = areas.stream().filter(i -> theme.below().contains(shapes.get(i).areaCode()))
                    .mapToInt(Integer::intValue).toArray();
            if (below.length > 0) {
                strewMinus(g, painter.path(shapes, below), color);
            }
        });
        for (int i = 0; i < shapes.size() && !theme.stripes().isEmpty(); i++) {
            Integer color = theme.stripes().get(shapes.get(i).areaCode());
            if (color != null) {
                stripe(g, painter.path(shapes, new int[] {i}), color);
            }
        }
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < shapes.size(); i++) {
            if (theme.hatched().contains(shapes.get(i).areaCode())) {
                unknown.add(i);
            }
        }
        if (!unknown.isEmpty()) {
            hatch(g, painter.path(shapes, indexes(unknown)));
        }
    }

    private static int[] indexes(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Paints a box as areas of a class or kind are painted. @throws IllegalArgumentException for what is no area's */
    public static void area(Graphics2D g, Rectangle2D box, MapTheme.LegendItem look) {
        if (look instanceof MapTheme.LegendItem.Hatch) {
            hatch(g, box);
        } else if (look instanceof MapTheme.LegendItem.Stripes stripes) {
            g.setColor(new Color(stripes.color()));
            g.fill(box);
            stripe(g, box, stripes.other());
            if (!stripes.halves().isEmpty()) {
                circle(g, box.getCenterX(), box.getCenterY(), MapTheme.Mark.HALVES_RADIUS, stripes.halves());
            }
        } else if (look instanceof MapTheme.LegendItem.Fill fill) {
            g.setColor(new Color(fill.color()));
            g.fill(box);
            if (fill.below()) {
                strewMinus(g, box, fill.color());
            }
            fill.sign().ifPresent(s -> sign(g, box.getCenterX(), box.getCenterY(), new MapTheme.Sign(s, fill.color())));
        } else {
            throw new IllegalArgumentException("not the look of an area: " + look);
        }
    }

    /** Hatches a shape with oblique lines that keep their place relative to the paper. */
    public static void hatch(Graphics2D g, Shape shape) {
        g.setColor(UNKNOWN);
        g.fill(shape);
        Shape clip = g.getClip();
        g.clip(shape);
        Rectangle2D box = shape.getBounds2D();
        if (clip != null) {
            box = box.createIntersection(clip.getBounds2D());
        }
        g.setColor(HATCH);
        g.setStroke(new BasicStroke(0.8f));
        double from = Math.floor((box.getMinX() + box.getMinY()) / HATCH_STEP) * HATCH_STEP;
        Path2D lines = new Path2D.Double();
        for (double c = from; c <= box.getMaxX() + box.getMaxY(); c += HATCH_STEP) {
            // Each goes a little beyond the box, and no farther.
            double left = Math.max(box.getMinX() - 2, c - box.getMaxY() - 2);
            double right = Math.min(box.getMaxX() + 2, c - box.getMinY() + 2);
            lines.append(new Line2D.Double(right, c - right, left, c - left), false);
        }
        g.draw(lines);
        g.setClip(clip);
    }

    /** Stripes a shape that has one colour in another, across the hatching's direction: as much of each. */
    public static void stripe(Graphics2D g, Shape shape, int color) {
        Shape clip = g.getClip();
        g.clip(shape);
        Rectangle2D box = shape.getBounds2D();
        if (clip != null) {
            box = box.createIntersection(clip.getBounds2D());
        }
        g.setColor(new Color(color));
        g.setStroke(new BasicStroke((float) STRIPE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        // Along a line x − y is the same; two stripes lie side by side, so many pixels apart on the x axis.
        double step = 2 * STRIPE * Math.sqrt(2);
        double from = Math.floor((box.getMinX() - box.getMaxY()) / step) * step;
        Path2D lines = new Path2D.Double();
        for (double c = from; c <= box.getMaxX() - box.getMinY() + step; c += step) {
            double left = Math.max(box.getMinX() - STRIPE, c + box.getMinY() - STRIPE);
            double right = Math.min(box.getMaxX() + STRIPE, c + box.getMaxY() + STRIPE);
            if (left < right) {
                lines.append(new Line2D.Double(left, left - c, right, right - c), false);
            }
        }
        g.draw(lines);
        g.setClip(clip);
    }

    /** Strews minus signs over a shape of some colour, that keep their place relative to the paper. */
    public static void strewMinus(Graphics2D g, Shape shape, int color) {
        Shape clip = g.getClip();
        g.clip(shape);
        Rectangle2D box = shape.getBounds2D();
        if (clip != null) {
            box = box.createIntersection(clip.getBounds2D());
        }
        g.setColor(Lightness.of(color) > MIDDLE ? MINUS_ON_PALE : MINUS_ON_DARK);
        g.setStroke(new BasicStroke(MINUS_WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
                new float[] {MINUS, MINUS_STEP - MINUS}, 0));
        Path2D rows = new Path2D.Double();
        for (long row = (long) Math.floor(box.getMinY() / MINUS_ROW); row * MINUS_ROW <= box.getMaxY(); row++) {
            double from = Math.floor(box.getMinX() / MINUS_STEP - 1) * MINUS_STEP
                    + Math.floorMod(row, 2) * MINUS_STEP / 2 + (MINUS_STEP - 2 * MINUS) / 4;
            double y = (row + 0.5) * MINUS_ROW;
            rows.append(new Line2D.Double(from, y, box.getMaxX(), y), false);
        }
        g.draw(rows);
        g.setClip(clip);
    }

    /** A theme's symbol about a point: a circle, the sign of an area, or a ring where nothing is known. */
    static void symbol(Graphics2D g, TextPainter text, double x, double y, MapTheme.Mark mark) {
        if (mark.isHollow()) {
            hollow(g, x, y, mark.radius());
        } else {
            double hub = hub(text, mark);
            if (!mark.isSignOfArea()) {
                circle(g, x, y, mark.radius(), mark.slices(), mark.slices().size() > 1 ? hub : 0);
            }
            if (hub > 0) {
                TextSymbol look = mark.slices().size() > 1 ? FIGURE.withColor(EDGE) : FIGURE;
                text.letters(g, mark.figure(), look, x - text.width(mark.figure(), look) / 2,
                        y - look.size() * MIDDLE_OF_FIGURES);
            }
            mark.sign().ifPresent(s -> sign(g, x, y, s, mark.isSignOfArea() ? 2 * mark.radius() : SIGN));
        }
    }

    /** Radius of the circle about the figure of a symbol; 0 where it has none or no room for it. */
    private static double hub(TextPainter text, MapTheme.Mark mark) {
        if (mark.figure().isEmpty() || mark.slices().isEmpty()) {
            return 0;
        }
        double height = FIGURE.size() * HEIGHT_OF_FIGURES;
        double hub = Math.hypot(text.width(mark.figure(), FIGURE), height) / 2 + ABOUT_FIGURE;
        return hub <= mark.radius() * (mark.slices().size() > 1 ? MOST_HUB : 1) ? hub : 0;
    }

    /** A symbol that stands beside its place, with the line that leads there; the sign of an area on a disc. */
    static void led(Graphics2D g, TextPainter text, LabelPlacement.Leader line, double x, double y,
                    MapTheme.Mark mark) {
        leader(g, line);
        if (mark.isSignOfArea()) {
            MapTheme.Sign sign = mark.sign().orElseThrow();
            disc(g, x, y, SignPlacer.DISC, sign.ground(), Optional.of(sign.mark()));
        } else {
            symbol(g, text, x, y, mark);
        }
    }

    /** A line that begins in a dot, in a legend's box. @param from x of the dot @param to of the line's end */
    public static void leaderSample(Graphics2D g, double from, double to, double y) {
        leader(g, new LabelPlacement.Leader(from, y, to, y));
    }

    /** The same with a symbol at its end. */
    public static void ledSample(Graphics2D g, double from, double to, double y) {
        leaderSample(g, from, to - SAMPLE, y);
        circle(g, to - SAMPLE, y, SAMPLE - MapTheme.Mark.RIM, List.of(new MapTheme.Slice(SAMPLE_COLOR, 1)));
    }

    private static void leader(Graphics2D g, LabelPlacement.Leader line) {
        g.setColor(EDGE);
        g.setStroke(new BasicStroke(EDGE_WIDTH));
        g.draw(new Line2D.Double(line.x0(), line.y0(), line.x1(), line.y1()));
        g.fill(disc(line.x0(), line.y0(), FOOT));
    }

    /** The sign of a kind in its legend's box. */
    public static void sign(Graphics2D g, double x, double y, MapTheme.Sign sign) {
        sign(g, x, y, sign, SIGN);
    }

    /** White where what it stands on is as dark as a drop, else dark. */
    private static void sign(Graphics2D g, double x, double y, MapTheme.Sign sign, double size) {
        Color color = grey(new Color(sign.ground())) < DARK ? Color.WHITE : SIGN_ON_PALE;
        new MarkSymbol(sign.mark(), size, Optional.of(color), Optional.empty(), 0, 0, 0).paint(g, x, y);
    }

    /** The ring of a place nothing is known of. Units: logical pixels. */
    public static void hollow(Graphics2D g, double x, double y, double radius) {
        Ellipse2D ring = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        g.setColor(UNKNOWN);
        g.fill(ring);
        g.setColor(RING);
        g.setStroke(new BasicStroke(RING_WIDTH));
        g.draw(ring);
    }

    /**
     * A circle of slices about a point, opaque, so that a colour is the legend's and no line of the map shines through.
     * Rim and edge lie outside it. Units: logical pixels.
     */
    public static void circle(Graphics2D g, double x, double y, double radius, List<MapTheme.Slice> slices) {
        circle(g, x, y, radius, slices, 0);
    }

    /** The same. @param hub radius of the white disc amid it; 0 for none */
    private static void circle(Graphics2D g, double x, double y, double radius, List<MapTheme.Slice> slices,
                               double hub) {
        g.setColor(EDGE);
        g.fill(disc(x, y, radius + MapTheme.Mark.RIM));
        g.setColor(RIM);
        g.fill(disc(x, y, radius + MapTheme.Mark.RIM - EDGE_WIDTH));
        double start = 90;
        for (MapTheme.Slice slice : slices) {
            double extent = -360 * slice.share();
            g.setColor(new Color(slice.color()));
            g.fill(slices.size() == 1 ? disc(x, y, radius)
                    : new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, start, extent, Arc2D.PIE));
            start += extent;
        }
        if (slices.size() > 1) {
            part(g, x, y, radius, slices);
        }
        if (hub > 0) {
            g.setColor(RIM);
            g.fill(disc(x, y, hub));
        }
        double from = 0;
        for (MapTheme.Slice slice : slices) {
            double middle = 2 * Math.PI * (from + slice.share() / 2);
            from += slice.share();
            if (slice.sign().isPresent()) {
                sliceSign(g, x, y, radius, hub, slice, middle, new MapTheme.Sign(slice.sign().get(), slice.color()));
            }
        }
    }

    /** Lines between slices, each white along a dark edge, so that they are told apart; thinner in small circles. */
    private static void part(Graphics2D g, double x, double y, double radius, List<MapTheme.Slice> slices) {
        Path2D lines = new Path2D.Double();
        double turn = -Math.PI / 2;
        for (MapTheme.Slice slice : slices) {
            lines.append(new Line2D.Double(x, y, x + radius * Math.cos(turn), y + radius * Math.sin(turn)), false);
            turn += 2 * Math.PI * slice.share();
        }
        g.setColor(EDGE);
        float thinner = (float) Math.min(1, radius / FULL_LINES);
        g.setStroke(new BasicStroke(2.4f * thinner, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(lines);
        g.setColor(RIM);
        g.setStroke(new BasicStroke(1.3f * thinner, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(lines);
    }

    /** The sign of a slice, amid the largest circle that fits into it. @param middle clockwise from the top */
    private static void sliceSign(Graphics2D g, double x, double y, double radius, double hub, MapTheme.Slice slice,
                                  double middle, MapTheme.Sign sign) {
        double sine = Math.sin(Math.PI * Math.min(0.5, slice.share()));
        double fitting = Math.min((radius - hub) / (hub > 0 ? 2 : 1),
                slice.share() >= 1 ? radius : radius * sine / (1 + sine));
        double off = radius - fitting;
        double size = Math.min(SIGN, IN_SLICE * fitting);
        if (size >= LEAST_SIGN) {
            sign(g, x + off * Math.sin(middle), y - off * Math.cos(middle), sign, size);
        }
    }

    /** A coloured disc with the sign of its kind, as on the map. */
    public static void disc(Graphics2D g, double x, double y, double radius, int color, Optional<String> sign) {
        circle(g, x, y, radius, List.of(new MapTheme.Slice(color, 1)));
        sign.ifPresent(s -> sign(g, x, y, new MapTheme.Sign(s, color)));
    }

    private static Ellipse2D disc(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** What a colour becomes without colours, of 255. */
    static double grey(Color c) {
        return 0.299 * c.getRed() + 0.587 * c.getGreen() + 0.114 * c.getBlue();
    }
}
