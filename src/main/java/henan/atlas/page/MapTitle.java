package henan.atlas.page;

import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.TextPainter;
import henan.atlas.render.style.TextSymbol;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.stream.Stream;

/**
 * A map's heading as it stands over the map: the title on one line, smaller where it is long, the subtitle below it on
 * as many lines as it needs, none wider than the room there is.
 *
 * <p><b>Units:</b> logical pixels.
 */
public final class MapTitle {
    /** Room for the plate about the writing. */
    private static final double SIDE = 10;
    private static final double TOP = 3;
    /** How small a title that is long may become, as a share of its size. */
    private static final double SMALLEST = 0.6;
    private static final int MOST_LINES = 3;
    /** How much larger a title is than what stands below it, at least. */
    private static final double ABOVE = 1.25;

    private final TextPainter text;
    private final TextSymbol titleLook;
    private final TextSymbol subtitleLook;
    private final String title;
    private final List<String> lines;
    private final double width;

    /**
     * A heading in the room there is.
     *
     * @param room  greatest width
     * @param least smallest size of its letters, whatever the room; 0 for as usual
     */
    public MapTitle(TextPainter text, MapHeading heading, double room, double least) {
        this.text = text;
        LineBreaker breaker = new LineBreaker(text);
        double inside = Math.max(40, room - 2 * SIDE);
        TextSymbol usual = sized(FurnitureStyle.TITLE, Math.max(FurnitureStyle.TITLE.size(), ABOVE * least));
        double fitting = usual.size() * Math.min(1, inside / text.width(heading.title(), usual));
        titleLook = sized(usual, Math.max(Math.max(SMALLEST * FurnitureStyle.TITLE.size(), least), fitting));
        title = breaker.cut(heading.title(), titleLook, inside + titleLook.spacing() + 0.5);
        subtitleLook = sized(FurnitureStyle.SUBTITLE, Math.max(FurnitureStyle.SUBTITLE.size(), least));
        List<String> all = breaker.lines(heading.subtitle(), subtitleLook, inside);
        lines = all.size() <= MOST_LINES ? all : cut(breaker, all, inside);
        width = lines.stream().mapToDouble(l -> text.width(l, subtitleLook)).reduce(text.width(title, titleLook),
                Math::max);
    }

    private List<String> cut(LineBreaker breaker, List<String> all, double inside) {
        List<String> kept = all.subList(0, MOST_LINES - 1);
        String rest = String.join("", all.subList(MOST_LINES - 1, all.size()));
        return Stream.concat(kept.stream(),
                Stream.of(breaker.cut(rest, subtitleLook, inside))).toList();
    }

    private static TextSymbol sized(TextSymbol look, double size) {
        return look.times(size / look.size());
    }

    public double width() {
        return Math.ceil(width + 2 * SIDE);
    }

    public double height() {
        return Math.ceil(TOP + titleHeight() + lines.size() * leading() + 5);
    }

    /** Size of the title's letters and of those below it, the smaller first. */
    public List<Double> sizes() {
        return List.of(Math.min(titleLook.size(), subtitleLook.size()),
                Math.max(titleLook.size(), subtitleLook.size()));
    }

    private double titleHeight() {
        return titleLook.size() * 1.45;
    }

    private double leading() {
        return subtitleLook.size() * 1.4;
    }

    /** Paints it on a plate over the map, with the plate's upper left corner at a place. */
    public void paint(Graphics2D g, double x, double y) {
        g.setColor(FurnitureStyle.PLATE);
        g.fill(new RoundRectangle2D.Double(x, y, width(), height(), 8, 8));
        text.paint(g, title, titleLook, x + SIDE, y + TOP);
        double top = y + TOP + titleHeight();
        for (String line : lines) {
            text.paint(g, line, subtitleLook, x + SIDE + 1, top);
            top += leading();
        }
    }

    /** What is written. */
    public String wording() {
        return title + "\n" + String.join("\n", lines);
    }
}
