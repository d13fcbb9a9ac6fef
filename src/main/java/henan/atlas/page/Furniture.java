package henan.atlas.page;

import henan.atlas.carto.ScaleBar;
import henan.atlas.carto.Viewport;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.TextPainter;
import henan.atlas.render.style.TextSymbol;
import henan.atlas.text.Messages;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.text.NumberFormat;
import java.util.Locale;

/** Scale bar and north arrow, painted in logical pixels. */
public final class Furniture {
    /** Width of the north arrow. */
    public static final double NORTH_WIDTH = 26;
    /** Height of the north arrow with its letter. */
    public static final double NORTH_HEIGHT = 58;
    /** Width of the stroke that is its halo: half of it lies outside. A plate would cut off what runs under it. */
    private static final float NORTH_HALO = 4;
    /** Size of the figures at the scale over a map. */
    public static final double SCALE_LETTERS = FurnitureStyle.SCALE.size();
    /** Height of the scale bar with its figures. */
    public static final double SCALE_HEIGHT = 40;
    /** Room below a printed map for its scale. */
    static final double STRIP = 24;
    private static final double STRIP_TOP = 6;
    private static final double RATIO_GAP = 20;
    /** Longest bar below a printed map, and most of the map's width it takes. */
    private static final double LONGEST = 150;
    private static final double MOST = 0.25;
    /** Room the last figure and unit need beyond the bar. */
    static final double SCALE_OVERHANG = 34;
    private static final Messages TEXT = Messages.of("page");

    private final TextPainter text;

    public Furniture(TextPainter text) {
        this.text = text;
    }

    /** Paper shimmering over the map, on which writing stays readable. */
    private static void plate(Graphics2D g, double x, double y, double width, double height) {
        g.setColor(FurnitureStyle.PLATE);
        g.fill(new RoundRectangle2D.Double(x, y, width, height, 8, 8));
    }

    /** A needle that points up: the projection's grid north, true north on the central meridian. */
    public void paintNorth(Graphics2D g, String letter, double x, double y) {
        double middle = x + NORTH_WIDTH / 2;
        text.paint(g, letter, FurnitureStyle.NORTH, middle - text.width(letter, FurnitureStyle.NORTH) / 2, y);
        double top = y + 18;
        double bottom = y + NORTH_HEIGHT;
        g.setColor(FurnitureStyle.PLATE);
        g.setStroke(new BasicStroke(NORTH_HALO, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Area needles = new Area(needle(middle, top, bottom, 9));
        needles.add(new Area(needle(middle, top, bottom, -9)));
        g.draw(needles);
        g.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.setColor(FurnitureStyle.PANEL);
        g.fill(needle(middle, top, bottom, 9));
        g.setColor(FurnitureStyle.TEXT);
        g.fill(needle(middle, top, bottom, -9));
        g.draw(needle(middle, top, bottom, 9));
        g.draw(needle(middle, top, bottom, -9));
    }

    private static Path2D needle(double middle, double top, double bottom, double half) {
        Path2D needle = new Path2D.Double();
        needle.moveTo(middle, top);
        needle.lineTo(middle + half, bottom);
        needle.lineTo(middle, bottom - 10);
        needle.closePath();
        return needle;
    }

    public double scaleWidth(ScaleBar bar) {
        return bar.lengthPixels() + SCALE_OVERHANG;
    }

    /**
     * The numerical and the drawn scale, over the map.
     *
     * @param ratio the scale in figures, as {@code 1∶2 500 000}
     */
    public void paintScale(Graphics2D g, ScaleBar bar, String ratio, double x, double y) {
        plate(g, x - 10, y - 2, scaleWidth(bar) + 10, SCALE_HEIGHT);
        paintScale(g, bar, ratio, x, y, FurnitureStyle.SCALE);
    }

    /**
     * The scale bar of a printed map: short, no more than a help to the eye.
     *
     * @param type how much larger than usual it is painted; its length is in units that are as much larger
     */
    static ScaleBar bar(Viewport view, double type) {
        return ScaleBar.atMost(Math.min(LONGEST, view.width() / type * MOST), view.metresPerPixel() * type);
    }

    /** Bar and figures in the strip below a map. @param y lower edge of the map's neat line */
    void paintScaleBelow(Graphics2D g, ScaleBar bar, String ratio, double x, double y) {
        TextSymbol symbol = FurnitureStyle.PAPER_SCALE;
        double left = x + 4;
        paintBar(g, bar, left, y + STRIP_TOP, 4, symbol);
        text.paint(g, TEXT.get("map.scale", ratio), symbol, left + bar.lengthPixels() + SCALE_OVERHANG + RATIO_GAP,
                y + STRIP_TOP + 2);
    }

    private void paintScale(Graphics2D g, ScaleBar bar, String ratio, double x, double y, TextSymbol symbol) {
        double middle = x + bar.lengthPixels() / 2;
        text.paint(g, ratio, symbol, middle - text.width(ratio, symbol) / 2, y);
        paintBar(g, bar, x, y + 16, 5, symbol);
    }

    private void paintBar(Graphics2D g, ScaleBar bar, double x, double top, double height, TextSymbol symbol) {
        double segment = bar.lengthPixels() / bar.segments();
        for (int i = 0; i < bar.segments(); i++) {
            Rectangle2D box = new Rectangle2D.Double(x + i * segment, top, segment, height);
            g.setColor(i % 2 == 0 ? FurnitureStyle.TEXT : Color.WHITE);
            g.fill(box);
            g.setColor(FurnitureStyle.TEXT);
            g.setStroke(new BasicStroke(1));
            g.draw(box);
        }
        boolean kilometres = bar.lengthMetres() >= 2000;
        double unit = kilometres ? 1000 : 1;
        int middleMark = bar.segments() / 2;
        for (int i = 0; i <= bar.segments(); i++) {
            if (i == 0 || i == middleMark || i == bar.segments()) {
                String figure = number(bar.lengthMetres() / unit * i / bar.segments());
                double at = x + i * segment - text.width(figure, symbol) / 2;
                String label = i < bar.segments() ? figure
                        : TEXT.get(kilometres ? "scale.kilometres" : "scale.metres", figure);
                text.paint(g, label, symbol, at, top + height + 4);
            }
        }
    }

    private static String number(double value) {
        NumberFormat format = NumberFormat.getInstance(Locale.ROOT);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }
}
