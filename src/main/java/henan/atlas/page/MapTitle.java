package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.TextPainter;
import henan.atlas.render.style.TextSymbol;
import henan.atlas.text.Messages;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    /** Lines of a subtitle for which room is kept free of what a map is of. */
    public static final int USUAL_LINES = 2;
    /** By what steps a longer one grows wider. */
    private static final double WIDER = 1.15;
    /** Letters of a usual subtitle: one that tells more goes on below, so that it lies over less of the map. */
    public static final int USUAL_LETTERS = 26;
    private static final Messages TEXT = Messages.of("page");
    /** How much larger a title is than what stands below it, at least. */
    private static final double ABOVE = 1.25;

    private final TextPainter text;
    private final TextSymbol titleLook;
    private final TextSymbol subtitleLook;
    private final SetLine title;
    private final List<SetLine> lines;
    private final double width;

    /**
     * A heading in the room there is.
     *
     * @param room  greatest width
     * @param least smallest size of its letters, whatever the room; 0 for as usual
     */
    public MapTitle(TextPainter text, MapHeading heading, double room, double least) {
        this(text, heading, room, least, USUAL_LETTERS);
    }

    /** @param letters of a line of the subtitle after which what it tells goes on below */
    private MapTitle(TextPainter text, MapHeading heading, double room, double least, double letters) {
        this.text = text;
        LineBreaker breaker = new LineBreaker(text);
        double inside = Math.max(40, room - 2 * SIDE);
        TextSymbol usual = sized(FurnitureStyle.TITLE, Math.max(FurnitureStyle.TITLE.size(), ABOVE * least));
        double fitting = usual.size() * Math.min(1, inside / text.width(heading.title(), usual));
        titleLook = sized(usual, Math.max(Math.max(SMALLEST * FurnitureStyle.TITLE.size(), least), fitting));
        title = breaker.line(breaker.cut(heading.title(), titleLook, inside + 0.5), titleLook);
        subtitleLook = sized(FurnitureStyle.SUBTITLE, Math.max(FurnitureStyle.SUBTITLE.size(), least));
        double usually = Math.min(inside, Math.max(letters * subtitleLook.size(), title.width()));
        List<SetLine> all = parts(heading.subtitle(), usually).stream()
                .flatMap(line -> breaker.set(line, subtitleLook, inside, LineBreaker.Edge.RAGGED).stream()).toList();
        lines = all.size() <= MOST_LINES ? all : cut(breaker, all, inside);
        width = lines.stream().mapToDouble(SetLine::width).reduce(title.width(), Math::max);
    }

    /**
     * A heading over a map: no wider than usual, so that it lies over little of the map, unless its title would be cut
     * or its subtitle need more lines than usual.
     *
     * @param room greatest width
     */
    public static MapTitle compact(TextPainter text, MapHeading heading, double room, double least) {
        TextSymbol smallest = sized(FurnitureStyle.TITLE,
                Math.max(SMALLEST * FurnitureStyle.TITLE.size(), least));
        double width = Math.max(usual(room, least, USUAL_LINES).width(),
                text.width(heading.title(), smallest) + 2 * SIDE);
        MapTitle title = new MapTitle(text, heading, Math.min(room, width), least, Double.MAX_VALUE);
        while (title.lines.size() > USUAL_LINES && width < room) {
            width *= WIDER;
            title = new MapTitle(text, heading, Math.min(room, width), least, Double.MAX_VALUE);
        }
        return title;
    }

    /**
     * The place of a usual heading, from its own corner: so much is kept free of what a map is of.
     *
     * @param lines of its subtitle
     */
    public static PixelBox usual(double room, double least, int lines) {
        double title = Math.max(FurnitureStyle.TITLE.size(), ABOVE * least);
        double subtitle = Math.max(FurnitureStyle.SUBTITLE.size(), least);
        return new PixelBox(0, 0, Math.min(room, USUAL_LETTERS * subtitle + 2 * SIDE),
                height(title, subtitle, lines));
    }

    /** What a subtitle tells one after the other, on as many lines as keep it as narrow as usual. */
    private List<String> parts(String subtitle, double room) {
        String gap = TEXT.get("heading.gap");
        List<String> found = new ArrayList<>();
        for (String part : subtitle.split(Pattern.quote(gap))) {
            String longer = found.isEmpty() ? part : found.get(found.size() - 1) + gap + part;
            if (found.isEmpty()) {
                found.add(longer);
            } else if (text.width(longer, subtitleLook) <= room) {
                found.set(found.size() - 1, longer);
            } else {
                found.add(part);
            }
        }
        return found;
    }

    private List<SetLine> cut(LineBreaker breaker, List<SetLine> all, double inside) {
        String rest = all.subList(MOST_LINES - 1, all.size()).stream().map(SetLine::words)
                .collect(Collectors.joining());
        return Stream.concat(all.subList(0, MOST_LINES - 1).stream(),
                Stream.of(breaker.line(breaker.cut(rest, subtitleLook, inside), subtitleLook))).toList();
    }

    private static TextSymbol sized(TextSymbol look, double size) {
        return look.times(size / look.size());
    }

    public double width() {
        return Math.ceil(width + 2 * SIDE);
    }

    public double height() {
        return height(titleLook.size(), subtitleLook.size(), lines.size());
    }

    /** Size of the title's letters and of those below it, the smaller first. */
    public List<Double> sizes() {
        return List.of(Math.min(titleLook.size(), subtitleLook.size()),
                Math.max(titleLook.size(), subtitleLook.size()));
    }

    private static double height(double titleSize, double subtitleSize, int lines) {
        return Math.ceil(TOP + titleHeight(titleSize) + lines * leading(subtitleSize) + 5);
    }

    private static double titleHeight(double size) {
        return size * 1.45;
    }

    private static double leading(double size) {
        return size * 1.4;
    }

    /** Paints it on a plate over the map, with the plate's upper left corner at a place. */
    public void paint(Graphics2D g, double x, double y) {
        g.setColor(FurnitureStyle.PLATE);
        g.fill(new RoundRectangle2D.Double(x, y, width(), height(), 8, 8));
        title.paint(g, text, x + SIDE, y + TOP, TextPainter.height(titleLook));
        double top = y + TOP + titleHeight(titleLook.size());
        for (SetLine line : lines) {
            line.paint(g, text, x + SIDE + 1, top, TextPainter.height(subtitleLook));
            top += leading(subtitleLook.size());
        }
    }

    /** What is written. */
    public String wording() {
        return title.words() + "\n" + lines.stream().map(SetLine::words).collect(Collectors.joining("\n"));
    }
}
