package henan.atlas.page;

import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.TextPainter;
import henan.atlas.render.style.TextSymbol;
import henan.atlas.text.Punctuation;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One thing said in a cell of a comparison, set and painted in the width of its column. Units: logical pixels. */
final class ComparisonEntry {
    static final TextSymbol STRONG = TextSymbol.plain(BundledFonts.SERIF, true, 12.5, FurnitureStyle.TEXT, 0);
    static final TextSymbol NUMBER = TextSymbol.plain(BundledFonts.SANS, true, 13.5, FurnitureStyle.TEXT, 0);
    static final TextSymbol WORDS = FurnitureStyle.CELL;
    static final TextSymbol ABSENT = TextSymbol.plain(BundledFonts.SANS, false, 10.5, new Color(0x8A8278), 0);
    private static final double STRONG_LEADING = 17;
    private static final double LEADING = 14.5;
    private static final double GAP = 8;
    /** Part of a cell that a number has beside its words, and the width from which they stand side by side. */
    private static final double NUMBERS = 0.3;
    private static final double BESIDE = 230;
    private static final double BAR = 6;
    private static final double BAR_ROOM = 11;
    private static final double THINNEST = 1;
    private static final Color FILL = FurnitureStyle.WARNING;
    private static final Color TRACK = new Color(0xE4DCCB);
    /** Of a time line: how deep its axis lies, and its height. */
    private static final double AXIS = 19;
    private static final double LINE_HEIGHT = 38;
    private static final TextSymbol POINT = TextSymbol.plain(BundledFonts.SANS, true, 10.5, FurnitureStyle.TEXT, 0);
    private static final TextSymbol TIME = TextSymbol.plain(BundledFonts.SANS, false, 9.2, FurnitureStyle.MUTED, 0);
    private static final double STAGE_PAD = 6;
    private static final double ARROW = 18;

    private final TextPainter text;
    private final LineBreaker breaker;

    ComparisonEntry(TextPainter text, LineBreaker breaker) {
        this.text = text;
        this.breaker = breaker;
    }

    private List<SetLine> set(String words, TextSymbol symbol, double width) {
        return words.isEmpty() ? List.of() : breaker.set(words, symbol, Math.max(1, width), LineBreaker.Edge.RAGGED);
    }

    double height(ComparisonTable.Entry entry, double width) {
        if (entry instanceof ComparisonTable.Words words) {
            return isOnOneLine(words, width) ? STRONG_LEADING
                    : set(words.strong(), STRONG, width).size() * STRONG_LEADING
                            + set(words.words(), WORDS, width).size() * LEADING;
        }
        if (entry instanceof ComparisonTable.Figure figure) {
            double words = set(figure.words(), WORDS, wordsWidth(width)).size() * LEADING + bar(figure);
            double number = set(figure.number(), NUMBER, numberWidth(width)).size() * STRONG_LEADING;
            return width >= BESIDE ? Math.max(words, number) : words + number;
        }
        if (entry instanceof ComparisonTable.OverTime line) {
            return timeLine(line, width).isPresent() ? LINE_HEIGHT + set(line.words(), WORDS, width).size() * LEADING
                    : set(told(line), WORDS, width).size() * LEADING;
        }
        return chain((ComparisonTable.Chain) entry, width).stream().mapToDouble(s -> s.box().getMaxY()).max()
                .orElse(0) + 2;
    }

    private static double bar(ComparisonTable.Figure figure) {
        return figure.share().isPresent() ? BAR_ROOM : 0;
    }

    private static double numberWidth(double width) {
        return width >= BESIDE ? width * NUMBERS : width;
    }

    private static double wordsWidth(double width) {
        return width >= BESIDE ? width * (1 - NUMBERS) - GAP : width;
    }

    /** Whether words have room behind what is read first. */
    private boolean isOnOneLine(ComparisonTable.Words words, double width) {
        return !words.strong().isEmpty() && !words.words().isEmpty() && breaker.width(words.strong(), STRONG) + GAP
                + breaker.width(words.words(), WORDS) <= width;
    }

    void paint(Graphics2D g, ComparisonTable.Entry entry, double x, double y, double width) {
        if (entry instanceof ComparisonTable.Words words) {
            paint(g, words, x, y, width);
        } else if (entry instanceof ComparisonTable.Figure figure) {
            paint(g, figure, x, y, width);
        } else if (entry instanceof ComparisonTable.OverTime line) {
            paint(g, line, x, y, width);
        } else {
            paint(g, (ComparisonTable.Chain) entry, x, y, width);
        }
    }

    private double lines(Graphics2D g, List<SetLine> lines, double x, double y, double leading) {
        double top = y;
        for (SetLine line : lines) {
            line.paint(g, text, x, top, leading);
            top += leading;
        }
        return top;
    }

    private void paint(Graphics2D g, ComparisonTable.Words words, double x, double y, double width) {
        double top = lines(g, set(words.strong(), STRONG, width), x, y, STRONG_LEADING);
        if (isOnOneLine(words, width)) {
            breaker.line(words.words(), WORDS).paint(g, text, x + breaker.width(words.strong(), STRONG) + GAP, y + 1,
                    STRONG_LEADING);
        } else {
            lines(g, set(words.words(), WORDS, width), x, top, LEADING);
        }
    }

    private void paint(Graphics2D g, ComparisonTable.Figure figure, double x, double y, double width) {
        double under = lines(g, set(figure.number(), NUMBER, numberWidth(width)), x, y, STRONG_LEADING);
        boolean beside = width >= BESIDE;
        double left = beside ? x + width * NUMBERS + GAP : x;
        double room = wordsWidth(width);
        double bottom = lines(g, set(figure.words(), WORDS, room), left, beside ? y + 1 : under, LEADING);
        if (figure.share().isPresent()) {
            paint(g, figure.look(), left, bottom + 2, room, figure.share().getAsDouble());
        }
    }

    /** The bar on a faint line as long as the longest, or a mark on it. */
    private static void paint(Graphics2D g, ComparisonTable.Look look, double x, double y, double room, double share) {
        double longest = room - BAR;
        double length = Math.max(THINNEST, longest * share);
        g.setColor(TRACK);
        g.setStroke(new BasicStroke(0.8f));
        g.draw(new Line2D.Double(x, y + BAR / 2, x + longest, y + BAR / 2));
        g.setColor(FILL);
        switch (look) {
            case EXACT -> g.fill(new Rectangle2D.Double(x, y, length, BAR));
            case ABOUT -> ValueBar.fading(g, x, y, length, BAR);
            case PLANNED -> ValueBar.hatched(g, x, y, length, BAR);
            default -> ValueBar.disputed(g, x + length, y + BAR / 2, BAR);
        }
    }

    /** In words, where the line has no room. */
    private static String told(ComparisonTable.OverTime line) {
        return line.points().stream().map(p -> p.time() + " " + p.number()).collect(Collectors
                .joining(Punctuation.remarks())) + Punctuation.gap() + line.words();
    }

    private Optional<double[]> timeLine(ComparisonTable.OverTime line, double width) {
        return SpacedMarks.places(line.points().stream().map(ComparisonTable.Point::at).toList(),
                line.points().stream().map(p -> Math.max(breaker.width(p.number(), POINT),
                        breaker.width(p.time(), TIME))).toList(), width);
    }

    private void paint(Graphics2D g, ComparisonTable.OverTime line, double x, double y, double width) {
        Optional<double[]> places = timeLine(line, width);
        if (places.isEmpty()) {
            lines(g, set(told(line), WORDS, width), x, y, LEADING);
            return;
        }
        double axis = y + AXIS;
        g.setColor(FurnitureStyle.PANEL_LINE);
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(x, axis, x + width, axis));
        for (int i = 0; i < line.points().size(); i++) {
            ComparisonTable.Point point = line.points().get(i);
            double middle = x + places.get()[i];
            Shape mark = point.diamond() ? diamond(middle, axis) : new Ellipse2D.Double(middle - 3, axis - 3, 6, 6);
            g.setColor(point.hollow() ? Color.WHITE : FILL);
            g.fill(mark);
            g.setColor(FILL);
            g.setStroke(new BasicStroke(1.2f));
            g.draw(mark);
            breaker.line(point.number(), POINT).paint(g, text, middle - breaker.width(point.number(), POINT) / 2,
                    y - 1, LEADING);
            breaker.line(point.time(), TIME).paint(g, text, middle - breaker.width(point.time(), TIME) / 2,
                    axis + 4, LEADING - 2);
        }
        lines(g, set(line.words(), WORDS, width), x, y + LINE_HEIGHT, LEADING);
    }

    private static Path2D diamond(double x, double y) {
        Path2D shape = new Path2D.Double();
        shape.moveTo(x, y - 4);
        shape.lineTo(x + 4, y);
        shape.lineTo(x, y + 4);
        shape.lineTo(x - 4, y);
        shape.closePath();
        return shape;
    }

    /** A stage and where it stands, from the entry's own corner. */
    private record PlacedStage(List<SetLine> lines, boolean known, Rectangle2D.Double box, boolean first) {
    }

    /** The stages in a row as far as there is room, then below. */
    private List<PlacedStage> chain(ComparisonTable.Chain chain, double width) {
        List<PlacedStage> placed = new ArrayList<>();
        double x = 0;
        double y = 1;
        double low = 0;
        for (int i = 0; i < chain.stages().size(); i++) {
            double lead = i == 0 ? 0 : ARROW;
            double most = Math.max(40, Math.min(width - lead, width * 0.62)) - 2 * STAGE_PAD;
            TextSymbol symbol = chain.known().get(i) ? WORDS : ABSENT;
            List<SetLine> lines = set(chain.stages().get(i), symbol, most);
            double wide = lines.stream().mapToDouble(SetLine::width).max().orElse(0) + 2 * STAGE_PAD;
            double high = lines.size() * LEADING + 5;
            if (x > 0 && x + lead + wide > width) {
                x = 0;
                y = low + 4;
            }
            placed.add(new PlacedStage(lines, chain.known().get(i),
                    new Rectangle2D.Double(x + lead, y, wide, high), i == 0));
            x += lead + wide;
            low = Math.max(low, y + high);
        }
        return placed;
    }

    private void paint(Graphics2D g, ComparisonTable.Chain chain, double x, double y, double width) {
        for (PlacedStage stage : chain(chain, width)) {
            Rectangle2D.Double box = new Rectangle2D.Double(x + stage.box().x, y + stage.box().y, stage.box().width,
                    stage.box().height);
            g.setColor(stage.known() ? FurnitureStyle.PANEL_LINE : TRACK);
            g.setStroke(stage.known() ? new BasicStroke(1) : new BasicStroke(1, BasicStroke.CAP_BUTT,
                    BasicStroke.JOIN_MITER, 10, new float[] {3, 2}, 0));
            g.draw(new RoundRectangle2D.Double(box.x, box.y, box.width, box.height, 5, 5));
            if (!stage.first()) {
                double middle = box.y + box.height / 2;
                g.setColor(FurnitureStyle.MUTED);
                g.setStroke(new BasicStroke(0.9f));
                g.draw(new Line2D.Double(box.x - ARROW + 4, middle, box.x - 4, middle));
                g.draw(new Line2D.Double(box.x - 7, middle - 3, box.x - 4, middle));
                g.draw(new Line2D.Double(box.x - 7, middle + 3, box.x - 4, middle));
            }
            lines(g, stage.lines(), box.x + STAGE_PAD, box.y + 2.5, LEADING);
        }
    }

    double absent(String words, double width) {
        return set(words, ABSENT, width).size() * LEADING;
    }

    void paintAbsent(Graphics2D g, String words, double x, double y, double width) {
        lines(g, set(words, ABSENT, width), x, y, LEADING);
    }
}
