package henan.atlas.chart;

import henan.atlas.carto.MapTheme;
import henan.atlas.chart.ChartValue.Reading;
import henan.atlas.chart.ChartValue.Telling;
import henan.atlas.page.SetLine;
import henan.atlas.page.ValueBar;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.ThemePainter;
import henan.atlas.render.style.TextSymbol;
import henan.atlas.text.Punctuation;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Bars with the name before and the figure behind, on one scale in all columns and on all sheets. Where they would be
 * higher than a screen they go on in a further column. Units: logical pixels.
 */
final class BarsBody implements ChartBody {
    private static final double GAP = 7;
    private static final double BAR = 11;
    private static final double PAD = 6;
    private static final double BETWEEN_COLUMNS = 34;
    /** Most of a column that names take, and that figures do. */
    private static final double MOST_LABEL = 0.36;
    private static final double MOST_END = 0.4;
    /** Least room of the longest bar. */
    private static final double LEAST_BAR = 90;
    /** Height from which bars go on in a further column, and the part of the width it may be besides. */
    private static final double HIGH = 430;
    private static final double SHARE_OF_WIDTH = 0.42;
    private static final double THINNEST = 1;
    /** How far apart two marks stand to be seen beside one another. */
    private static final double APART = 8;
    private static final TextSymbol LABEL = ChartStyle.LABEL;

    private final ChartText text;
    private final List<ChartValue> values;
    private final double numberWidth;
    private final double labelWidth;
    private final double endWidth;
    private final double least;
    private final double most;

    BarsBody(ChartText text, List<ChartValue> values) {
        this.text = text;
        this.values = values;
        double widest = values.stream().mapToDouble(v -> text.width(v.number(), ChartStyle.TICK)).max().orElse(0);
        this.numberWidth = widest == 0 ? 0 : widest + GAP;
        this.labelWidth = values.stream().mapToDouble(v -> text.width(v.name(), label(v))).max().orElse(0);
        this.endWidth = values.stream().mapToDouble(v -> text.width(end(v), symbol(v))).max().orElse(0);
        this.least = Math.min(0, told().min().orElse(0));
        this.most = Math.max(0, told().max().orElse(0));
    }

    private DoubleStream told() {
        return values.stream().flatMap(v -> v.tellings().stream()).mapToDouble(Telling::value);
    }

    private static TextSymbol label(ChartValue value) {
        return value.chosen() ? ChartStyle.CHOSEN : LABEL;
    }

    private static TextSymbol symbol(ChartValue value) {
        return value.tellings().isEmpty() ? ChartStyle.ABSENT : LABEL;
    }

    /** What stands behind a bar: all that sources say, or why nothing is told. */
    private static String end(ChartValue value) {
        return value.tellings().isEmpty() ? value.absent()
                : value.tellings().stream().map(Telling::printed).distinct()
                        .collect(Collectors.joining(Punctuation.beside()));
    }

    /** The rooms of a column. */
    private record Column(double width, double label, double end, double bar) {
    }

    private Column column(double width, int count) {
        double whole = (width - (count - 1) * BETWEEN_COLUMNS) / count;
        double label = Math.min(labelWidth, whole * MOST_LABEL);
        double end = Math.min(endWidth, whole * MOST_END);
        return new Column(whole, label, end, whole - numberWidth - label - end - 2 * GAP);
    }

    private double height(ChartValue value, Column column) {
        int lines = Math.max(1, Math.max(text.lines(value.name(), label(value), column.label()).size(),
                text.lines(end(value), symbol(value), column.end() + 0.5).size()));
        return lines * ChartStyle.leading(LABEL) + PAD;
    }

    /** Most columns there is room for. */
    private int mostColumns(double width) {
        int count = 1;
        while (column(width, count + 1).bar() >= LEAST_BAR && column(width, count + 1).label() >= labelWidth * 0.8) {
            count++;
        }
        return count;
    }

    /** How many columns some rows have that may be so high: as few as do. */
    private int columns(int from, int to, double width, double high) {
        int most = mostColumns(width);
        for (int count = 1; count < most; count++) {
            if (lowest(from, to, width, count) <= high) {
                return count;
            }
        }
        return most;
    }

    /** Height of the highest column when rows are shared out evenly. */
    private double lowest(int from, int to, double width, int count) {
        double highest = 0;
        for (int c = 0; c < count; c++) {
            highest = Math.max(highest, rows(first(from, to, c, count), first(from, to, c + 1, count),
                    column(width, count)));
        }
        return highest;
    }

    /** The first row of a column. */
    private static int first(int from, int to, int column, int count) {
        int each = (to - from + count - 1) / count;
        return Math.min(to, from + column * each);
    }

    private double rows(int from, int to, Column column) {
        return values.subList(from, to).stream().mapToDouble(v -> height(v, column)).sum();
    }

    private static double usual(double width) {
        return Math.max(HIGH, width * SHARE_OF_WIDTH);
    }

    @Override
    public double height(double width) {
        return height(0, parts(), width, usual(width));
    }

    @Override
    public int parts() {
        return values.size();
    }

    @Override
    public int fitting(int from, double width, double height) {
        int count = mostColumns(width);
        int to = parts();
        while (to > from + 1 && lowest(from, to, width, columns(from, to, width, height)) > height
                && lowest(from, to, width, count) > height) {
            to--;
        }
        return to - from;
    }

    @Override
    public double height(int from, int to, double width, double most) {
        return from == to ? ChartStyle.leading(LABEL) : lowest(from, to, width, columns(from, to, width, most));
    }

    @Override
    public void paint(Graphics2D g, int from, int to, Box box) {
        int count = columns(from, to, box.width(), box.height() + 0.01);
        Column column = column(box.width(), count);
        for (int c = 0; c < count; c++) {
            double x = box.x() + c * (column.width() + BETWEEN_COLUMNS);
            double y = box.y();
            int first = first(from, to, c, count);
            int last = first(from, to, c + 1, count);
            double zero = x + numberWidth + column.label() + GAP + length(-least, column);
            if (first < last) {
                g.setColor(ChartStyle.AXIS);
                g.setStroke(new BasicStroke(0.8f));
                g.draw(new Line2D.Double(zero, y, zero, y + rows(first, last, column)));
            }
            for (ChartValue value : values.subList(first, last)) {
                paint(g, value, x, y, column, zero);
                y += height(value, column);
            }
        }
    }

    private double length(double value, Column column) {
        return most - least == 0 ? 0 : value / (most - least) * column.bar();
    }

    private void paint(Graphics2D g, ChartValue value, double x, double y, Column column, double zero) {
        double middle = y + PAD / 2 + ChartStyle.leading(LABEL) / 2;
        text.paintAt(g, value.number(), ChartStyle.TICK, x, middle);
        text.paint(g, text.lines(value.name(), label(value), column.label()), LABEL, x + numberWidth, y + PAD / 2);
        double behind = zero;
        if (value.isDisputed()) {
            behind = disputed(g, value, middle, column, zero);
        } else if (!value.tellings().isEmpty()) {
            behind = bar(g, value, middle, column, zero);
        }
        List<SetLine> end = text.lines(end(value), symbol(value), column.end() + 0.5);
        text.paint(g, end, LABEL, Math.max(zero, behind) + GAP, y + PAD / 2);
    }

    /** Paints a bar. @return where it ends at the right */
    private double bar(Graphics2D g, ChartValue value, double middle, Column column, double zero) {
        Telling telling = value.tellings().get(0);
        double length = Math.max(THINNEST, Math.abs(length(telling.value(), column)));
        boolean below = telling.value() < 0;
        double top = middle - BAR / 2;
        AffineTransform whole = g.getTransform();
        g.translate(zero, top);
        g.scale(below ? -1 : 1, 1);
        Color plain = value.chosen() ? ChartStyle.CHOSEN_BAR : color(value.look());
        g.setColor(plain);
        Rectangle2D shape = new Rectangle2D.Double(0, 0, length, BAR);
        if (telling.reading() == Reading.PLANNED) {
            g.setColor(dark(plain));
            ValueBar.hatched(g, 0, 0, length, BAR);
        } else if (telling.later()) {
            g.setColor(dark(plain));
            ChartKey.hollow(g, shape);
        } else if (telling.isSplit()) {
            double early = length * (1 - telling.laterPart() / telling.value());
            g.setColor(dark(plain));
            ChartKey.hollow(g, shape);
            fill(g, value, new Rectangle2D.Double(0, 0, early, BAR));
        } else if (telling.reading() == Reading.ABOUT) {
            ValueBar.fading(g, 0, 0, length, BAR);
        } else {
            fill(g, value, shape);
        }
        g.setTransform(whole);
        return below ? zero : zero + length;
    }

    private static void fill(Graphics2D g, ChartValue value, Rectangle2D shape) {
        if (value.chosen()) {
            g.setColor(ChartStyle.CHOSEN_BAR);
            g.fill(shape);
        } else {
            ThemePainter.area(g, shape, withoutSign(value.look()));
        }
        g.setColor(FurnitureStyle.BAR_EDGE);
        g.setStroke(new BasicStroke(0.4f));
        g.draw(shape);
    }

    /** A short bar has no room for a sign. */
    private static MapTheme.LegendItem withoutSign(MapTheme.LegendItem look) {
        return look instanceof MapTheme.LegendItem.Fill fill
                ? new MapTheme.LegendItem.Fill(fill.color(), fill.below(), Optional.empty(), fill.label()) : look;
    }

    private static Color color(MapTheme.LegendItem look) {
        return look instanceof MapTheme.LegendItem.Fill fill ? new Color(fill.color()) : ChartStyle.BAR;
    }

    /** Dark enough for a line on paper. */
    private static Color dark(Color plain) {
        return plain.equals(ChartStyle.BAR) ? ChartStyle.MARK : plain;
    }

    /** A mark for each of them on a line that joins them. @return where the last one ends */
    private double disputed(Graphics2D g, ChartValue value, double middle, Column column, double zero) {
        List<Double> at = value.tellings().stream().map(t -> zero + length(t.value(), column)).toList();
        double from = at.stream().min(Double::compare).orElse(zero);
        double to = at.stream().max(Double::compare).orElse(zero);
        g.setColor(value.chosen() ? ChartStyle.CHOSEN_BAR : ChartStyle.MARK);
        g.setStroke(new BasicStroke(0.8f));
        g.draw(new Line2D.Double(zero, middle, from, middle));
        g.setStroke(new BasicStroke(2.4f));
        g.draw(new Line2D.Double(from, middle, to, middle));
        double rise = to - from < APART ? ChartMark.REACH * 0.7 : 0;
        for (int i = at.size() - 1; i > 0; i--) {
            ValueBar.diamond(g, at.get(i), middle + rise, ChartMark.REACH);
        }
        ChartMark.dot(g, at.get(0), middle - rise, value.tellings().get(0).later());
        return to + ChartMark.REACH;
    }

    @Override
    public List<ChartSpot> spots(Box box) {
        List<ChartSpot> spots = new ArrayList<>();
        int count = columns(0, parts(), box.width(), box.height() + 0.01);
        Column column = column(box.width(), count);
        for (int c = 0; c < count; c++) {
            double y = box.y();
            for (int i = first(0, parts(), c, count); i < first(0, parts(), c + 1, count); i++) {
                double height = height(values.get(i), column);
                spots.add(new ChartSpot(i, box.x() + c * (column.width() + BETWEEN_COLUMNS), y, column.width(), height,
                        words(values.get(i))));
                y += height;
            }
        }
        return spots;
    }

    private static String words(ChartValue value) {
        return (value.number() + " " + value.name() + " " + end(value)).strip();
    }

    @Override
    public List<ChartKey.Sample> key() {
        return ChartKey.ofBars(values);
    }

    @Override
    public String wording() {
        return values.stream().map(BarsBody::words).collect(Collectors.joining("\n"));
    }
}
