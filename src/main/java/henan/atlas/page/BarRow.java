package henan.atlas.page;

import henan.atlas.carto.MapTheme;
import henan.atlas.page.file.Role;
import henan.atlas.page.file.Tags;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.TextPainter;
import henan.atlas.render.ThemePainter;
import henan.atlas.text.Punctuation;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A bar with its label before and its figure behind it. Units: logical pixels.
 *
 * @param label   width of the longest label of the chart
 * @param printed width of its longest figure
 * @param whole   width of the widest part of a figure that no line takes apart
 * @param least   the least share of the chart, where some lie below zero; else 0
 * @param told    whether its colour tells anything: not where all of the chart have one
 * @param keyed   whether a square of its kind's colour and sign stands before it, as before all of the chart
 * @param before  what it begins with
 */
record BarRow(TextPainter text, LineBreaker breaker, PageText.Bars.Bar bar, double label, double printed,
              double whole, double least, boolean told, boolean keyed, RowNumber before)
        implements TextRow {
    private static final double GAP = 6;
    private static final double HEIGHT = 15;
    /** From one line of a name or figure too long for its room to the next. */
    private static final double LEADING = 12;
    /** Most of the width that labels take, where bars need some. */
    private static final double MOST_LABEL = 0.46;
    private static final double BAR = 8.5;
    private static final double KEY_GAP = 3;
    /**
     * Length of the longest bar, an inch, in whichever column and on whichever sheet a part of the chart stands: bars
     * of one chart are held against each other. Where there is no room for it there are none.
     */
    static final double LONGEST = 96;
    /** Forgives sums their last digits, so that what has just its width is not broken. */
    private static final double SLACK = 0.01;
    private static final double THINNEST = 0.8;

    /** The rows of a chart. */
    static List<TextRow> of(TextPainter text, LineBreaker breaker, PageText.Bars chart, ListNumbers numbers) {
        List<RowNumber> before = RowNumber.of(text, numbers, chart.bars().size(), chart.clusters());
        List<PageText.Bars.Bar> bars = IntStream.range(0, before.size())
                .mapToObj(i -> chart.bars().get(i).with(Punctuation.bracketed(before.get(i).remark()))).toList();
        double label = bars.stream().mapToDouble(b -> breaker.width(b.label(), FurnitureStyle.CELL)).max().orElse(0);
        double printed = bars.stream().mapToDouble(b -> breaker.width(b.printed(), FurnitureStyle.CELL)).max()
                .orElse(0);
        double whole = bars.stream().mapToDouble(b -> breaker.whole(b.printed(), FurnitureStyle.CELL)).max().orElse(0);
        List<TextRow> rows = new ArrayList<>();
        double least = bars.stream().mapToDouble(PageText.Bars.Bar::share).filter(s -> s < 0).min().orElse(0);
        boolean told = bars.stream().map(PageText.Bars.Bar::look).distinct().count() > 1;
        boolean keyed = bars.stream().anyMatch(b -> !Double.isNaN(b.share()) && isSigned(b));
        for (int i = 0; i < bars.size(); i++) {
            rows.add(new BarRow(text, breaker, bars.get(i), label, printed, whole, least, told, keyed,
                    before.get(i)));
        }
        return rows;
    }

    @Override
    public double height(double width) {
        double inside = width - before.room();
        return HEIGHT + LEADING * (Math.max(label(inside).size(), figure(inside).size()) - 1);
    }

    /** A name or citation cut short is lost: it goes on below. @param width beside the number */
    List<SetLine> label(double width) {
        return breaker.set(bar.label(), FurnitureStyle.CELL, labelWidth(width), LineBreaker.Edge.RAGGED);
    }

    List<SetLine> figure(double width) {
        return breaker.set(bar.printed(), FurnitureStyle.CELL, figureWidth(width) + SLACK, LineBreaker.Edge.RAGGED);
    }

    double figureWidth(double width) {
        return width - labelWidth(width) - GAP - key(width) - shape(0, 0, longest(width)).getMaxX() - GAP;
    }

    /** Width of the square with the sign of a kind that stands before its bar. */
    private double key(double width) {
        return keyed && hasRoom(width) ? BAR + KEY_GAP : 0;
    }

    private double longest(double width) {
        return hasRoom(width) ? LONGEST : 0;
    }

    @Override
    public void paint(Graphics2D g, double x, double y, double width) {
        try (Tags.Part row = Tags.begin(g, Role.ROW)) {
            before.paint(g, Role.CELL, x, y, FurnitureStyle.CELL);
            paintBar(g, x + before.room(), y, width - before.room());
        }
    }

    @Override
    public Optional<Role> within() {
        return Optional.of(Role.TABLE);
    }

    private void paintBar(Graphics2D g, double x, double y, double width) {
        double labelWidth = labelWidth(width);
        try (Tags.Part tag = Tags.begin(g, Role.ROW_HEAD)) {
            paint(g, label(width), x, y);
        }
        double left = x + labelWidth + GAP;
        double top = y + (HEIGHT - BAR) / 2;
        Rectangle2D shape = shape(left + key(width), top, longest(width));
        if (key(width) > 0) {
            // A short bar has no room for a sign.
            paint(g, new Rectangle2D.Double(left, top, BAR, BAR), bar.look());
            paint(g, shape, plain(bar.look()));
        } else if (!shape.isEmpty()) {
            paint(g, shape, bar.look());
        }
        try (Tags.Part cell = Tags.begin(g, Role.CELL)) {
            paint(g, figure(width), shape.getMaxX() + GAP, y);
        }
    }

    private static void paint(Graphics2D g, Rectangle2D shape, MapTheme.LegendItem look) {
        ThemePainter.area(g, shape, look);
        g.setColor(FurnitureStyle.BAR_EDGE);
        g.setStroke(new BasicStroke(0.4f));
        g.draw(shape);
    }

    private static MapTheme.LegendItem plain(MapTheme.LegendItem look) {
        return look instanceof MapTheme.LegendItem.Fill fill
                ? new MapTheme.LegendItem.Fill(fill.color(), fill.below(), fill.label()) : look;
    }

    private static boolean isSigned(PageText.Bars.Bar bar) {
        return bar.look() instanceof MapTheme.LegendItem.Fill fill && fill.sign().isPresent();
    }

    private void paint(Graphics2D g, List<SetLine> lines, double x, double y) {
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).paint(g, text, x, y + i * LEADING);
        }
    }

    /** Where there are no bars, labels have what the figures leave; figures too long for that take more lines. */
    double labelWidth(double width) {
        double most = width * MOST_LABEL;
        return Math.min(label, Double.isNaN(bar.share()) || !hasRoom(width)
                ? Math.max(Math.min(most, width - whole - BAR - 2 * GAP), width - printed - BAR - 2 * GAP) : most);
    }

    /** Whether bars of their scale stand in a column of some width. */
    boolean hasRoom(double width) {
        return width - Math.min(label, width * MOST_LABEL) - printed - 2 * GAP
                >= LONGEST + (keyed ? BAR + KEY_GAP : 0);
    }

    /**
     * The bar from zero, which lies where the chart's least share leaves room for it; else a square of its colour, and
     * nothing where that tells nothing.
     */
    Rectangle2D shape(double left, double top, double longest) {
        if (Double.isNaN(bar.share()) || longest == 0) {
            return new Rectangle2D.Double(left, top, told ? BAR : 0, BAR);
        }
        double perShare = longest / (1 - least);
        double zero = left - least * perShare;
        double length = Math.max(THINNEST, Math.abs(bar.share()) * perShare);
        return new Rectangle2D.Double(bar.share() < 0 ? zero - length : zero, top, length, BAR);
    }

    @Override
    public String wording() {
        return before.words() + "\n" + bar.label() + "\n" + bar.printed();
    }

    @Override
    public List<RowNumber> numbers() {
        return List.of(before);
    }
}
