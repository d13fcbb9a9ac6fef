package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.TextPainter;
import henan.atlas.render.style.TextSymbol;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A map's heading as it stands over the map: the title on one line, smaller where it is long and on two where it is too
 * long for that, the subtitle below it on as many lines as it needs, none wider than the room there is.
 *
 * <p><b>Units:</b> logical pixels.
 */
public final class MapTitle {
    /** Room for the plate about the writing. */
    private static final double SIDE = 10;
    private static final double TOP = 3;
    private static final double BOTTOM = 5;
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
    /** From line to line of a title on two, in sizes of its letters: so that both have the room of one large one. */
    private static final double CLOSE = 1.2;

    private final TextPainter text;
    private final TextSymbol titleLook;
    private final TextSymbol subtitleLook;
    /** One line, or two. */
    private final List<SetLine> title;
    private final List<SetLine> lines;
    private final boolean subtitleCut;
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
        TextSymbol usual = sized(FurnitureStyle.TITLE, titleSize(least));
        TextSymbol smallest = sized(usual, Math.max(SMALLEST * FurnitureStyle.TITLE.size(), least));
        subtitleLook = sized(FurnitureStyle.SUBTITLE, Math.max(FurnitureStyle.SUBTITLE.size(), least));
        boolean whole = text.width(heading.title(), smallest) <= inside + 0.5;
        double titleWidth = whole ? Math.min(inside, text.width(heading.title(), usual)) : inside;
        double usually = Math.min(inside, Math.max(letters * subtitleLook.size(), titleWidth));
        List<SetLine> all = parts(heading.subtitle(), usually).stream()
                .flatMap(line -> breaker.set(line, subtitleLook, inside, LineBreaker.Edge.RAGGED).stream()).toList();
        subtitleCut = all.size() > MOST_LINES;
        lines = subtitleCut ? cut(breaker, all, inside) : all;
        List<String> parts = whole ? List.of(heading.title()) : halves(breaker, heading.title(), smallest, inside);
        double longest = parts.stream().mapToDouble(part -> text.width(part, usual)).max().orElse(1);
        // On two lines it is no higher than a usual heading, for which room is kept free.
        double high = whole ? usual.size() : (titleHeight(usual.size())
                + (USUAL_LINES - lines.size()) * leading(subtitleLook.size())) / (2 * CLOSE);
        titleLook = sized(usual, Math.max(smallest.size(),
                Math.min(high, usual.size() * Math.min(1, inside / longest))));
        title = parts.stream().map(part -> breaker.line(breaker.cut(part, titleLook, inside + 0.5), titleLook))
                .toList();
        width = Stream.concat(title.stream(), lines.stream()).mapToDouble(SetLine::width).max().orElse(0);
    }

    /** A title that is too long for one line on two: where its second part begins, else in halves. */
    private static List<String> halves(LineBreaker breaker, String title, TextSymbol look, double inside) {
        int second = IntStream.of(title.indexOf(Punctuation.label()) + 1, opening(title),
                        title.lastIndexOf(TEXT.get("heading.kind", "")))
                .filter(at -> at > 0 && at < title.length()
                        && breaker.width(title.substring(0, at), look) <= inside
                        && breaker.width(title.substring(at), look) <= inside)
                .findFirst()
                .orElseGet(() -> middle(breaker, title, look, inside));
        return List.of(title.substring(0, second), title.substring(second));
    }

    /** Where a title is broken into two lines of like length; where two do not hold it, where the first is full. */
    private static int middle(LineBreaker breaker, String title, TextSymbol look, double inside) {
        return DoubleStream.iterate(breaker.width(title, look) / 2, width -> width + look.size())
                .takeWhile(width -> width < inside)
                .mapToObj(width -> breaker.lines(title, look, width)).filter(lines -> lines.size() == 2)
                .findFirst().orElseGet(() -> breaker.lines(title, look, inside)).get(0).length();
    }

    /** Where what stands in brackets at the end of a title begins. */
    private static int opening(String title) {
        return IntStream.range(0, title.length()).map(i -> title.length() - 1 - i)
                .filter(i -> Character.getType(title.charAt(i)) == Character.START_PUNCTUATION).findFirst().orElse(0);
    }

    /**
     * A heading over a map: as narrow as its subtitle has no more lines than usual, where it then lies over nothing of
     * what the map is of, else with a line more; of those that all lie over some of it that over the least. Nothing of
     * it is cut where there is room.
     *
     * @param room   greatest width
     * @param covers how much it lies over of what the map is of
     */
    public static MapTitle compact(TextPainter text, MapHeading heading, double room, double least,
                                   ToIntFunction<MapTitle> covers) {
        List<MapTitle> whole = DoubleStream.iterate(usual(room, least, USUAL_LINES).width(), width -> width * WIDER)
                .takeWhile(width -> width < room * WIDER)
                .mapToObj(width -> new MapTitle(text, heading, Math.min(room, width), least, Double.MAX_VALUE))
                .filter(title -> !title.isCut(heading)).toList();
        // Of those over as much the first: with no more lines than usual, and as narrow.
        return Stream.concat(whole.stream().filter(title -> title.lines.size() <= USUAL_LINES), whole.stream())
                .min(Comparator.comparingInt(covers))
                .orElseGet(() -> new MapTitle(text, heading, room, least, Double.MAX_VALUE));
    }

    /**
     * The place of a usual heading, from its own corner: so much is kept free of what a map is of.
     *
     * @param lines of its subtitle
     */
    public static PixelBox usual(double room, double least, int lines) {
        double title = titleSize(least);
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

    private boolean isCut(MapHeading heading) {
        return !titleWords().equals(heading.title()) || subtitleCut;
    }

    private String titleWords() {
        return String.join("", titleLines());
    }

    /** What stands on each line of the title. */
    List<String> titleLines() {
        return title.stream().map(SetLine::words).toList();
    }

    /** Of a title on one line for which there is room. */
    private static double titleSize(double least) {
        return Math.max(FurnitureStyle.TITLE.size(), ABOVE * least);
    }

    private static TextSymbol sized(TextSymbol look, double size) {
        return look.times(size / look.size());
    }

    public double width() {
        return Math.ceil(width + 2 * SIDE);
    }

    public double height() {
        return Math.ceil(TOP + titleHeight() + lines.size() * leading(subtitleLook.size()) + BOTTOM);
    }

    /** Size of the title's letters and of those below it, the smaller first. */
    public List<Double> sizes() {
        return List.of(Math.min(titleLook.size(), subtitleLook.size()),
                Math.max(titleLook.size(), subtitleLook.size()));
    }

    private static double height(double titleSize, double subtitleSize, int lines) {
        return Math.ceil(TOP + titleHeight(titleSize) + lines * leading(subtitleSize) + BOTTOM);
    }

    private double titleHeight() {
        return title.size() == 1 ? titleHeight(titleLook.size()) : title.size() * CLOSE * titleLook.size();
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
        double top = y + TOP;
        for (SetLine line : title) {
            line.paint(g, text, x + SIDE, top, TextPainter.height(titleLook));
            top += titleHeight() / title.size();
        }
        for (SetLine line : lines) {
            line.paint(g, text, x + SIDE + 1, top, TextPainter.height(subtitleLook));
            top += leading(subtitleLook.size());
        }
    }

    /** What is written. */
    public String wording() {
        return titleWords() + "\n" + lines.stream().map(SetLine::words).collect(Collectors.joining("\n"));
    }
}
