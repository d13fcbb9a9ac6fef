package henan.atlas.chart;

import henan.atlas.chart.Chart.YearMark;
import henan.atlas.chart.Chart.YearRow;
import henan.atlas.content.AtlasIndex;
import henan.atlas.page.ValueBar;
import henan.atlas.render.style.TextSymbol;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Of which years figures are: a row for each place, a mark for each of its years with how many there are. What has no
 * year stands apart at the right. Units: logical pixels.
 */
final class YearsBody implements ChartBody {
    private static final Messages TEXTS = Messages.of("chart");
    private static final double GAP = 7;
    private static final double PAD = 6;
    private static final double MOST_LABEL = 0.3;
    /** Room below the rows for years, and for the words of the book's end. */
    private static final double BELOW = 36;
    private static final double RIGHT = 14;
    /** Room at both ends of the years. */
    private static final double INSET = 12;
    /** Room of what has no year. */
    private static final double UNDATED = 52;
    /** Marks of one year that are read differently stand side by side. */
    private static final double BESIDE = 2 * ChartMark.REACH + 2;

    private final ChartText text;
    private final List<YearRow> rows;
    private final double numberWidth;
    private final double labelWidth;
    private final int first;
    private final int last;
    private final boolean undated;

    YearsBody(ChartText text, List<YearRow> rows) {
        this.text = text;
        this.rows = rows;
        double widest = rows.stream().mapToDouble(row -> text.width(row.number(), ChartStyle.TICK)).max().orElse(0);
        this.numberWidth = widest == 0 ? 0 : widest + GAP;
        this.labelWidth = rows.stream().mapToDouble(row -> text.width(row.name(), label(row))).max().orElse(0);
        // The year the book ends with is among them, so that its end is.
        this.first = Math.min(AtlasIndex.YEAR, years().min().orElse(AtlasIndex.YEAR));
        this.last = Math.max(AtlasIndex.YEAR + 1, years().max().orElse(AtlasIndex.YEAR));
        this.undated = marks().anyMatch(mark -> mark.year().isEmpty());
    }

    private Stream<YearMark> marks() {
        return rows.stream().flatMap(row -> row.marks().stream());
    }

    private IntStream years() {
        return marks().flatMapToInt(mark -> mark.year().stream());
    }

    private static TextSymbol label(YearRow row) {
        return row.chosen() ? ChartStyle.CHOSEN : ChartStyle.LABEL;
    }

    private double label(double width) {
        return Math.min(labelWidth, width * MOST_LABEL);
    }

    private double height(YearRow row, double width) {
        return Math.max(1, text.lines(row.name(), label(row), label(width) + 0.5).size())
                * ChartStyle.leading(ChartStyle.LABEL) + PAD;
    }

    private double heights(int from, int to, double width) {
        return rows.subList(from, to).stream().mapToDouble(row -> height(row, width)).sum();
    }

    @Override
    public double height(double width) {
        return heights(0, parts(), width) + BELOW;
    }

    @Override
    public int parts() {
        return rows.size();
    }

    @Override
    public int fitting(int from, double width, double height) {
        int to = from;
        double used = BELOW;
        while (to < parts() && (to == from || used + height(rows.get(to), width) <= height)) {
            used += height(rows.get(to), width);
            to++;
        }
        return to - from;
    }

    @Override
    public double height(int from, int to, double width, double most) {
        return heights(from, to, width) + BELOW;
    }

    /** The field of the rows, and where years stand in it. */
    private record Field(Rectangle2D box, int first, int last, boolean undated) {
        double x(int year) {
            double room = box.getWidth() - 2 * INSET - (undated ? UNDATED : 0);
            return box.getX() + INSET + (double) (year - first) / (last - first) * room;
        }

        double undatedX() {
            return box.getMaxX() - UNDATED / 2;
        }

        double x(YearMark mark) {
            return mark.year().isPresent() ? x(mark.year().getAsInt()) : undatedX();
        }
    }

    private Field field(int from, int to, Box box) {
        double left = numberWidth + label(box.width()) + GAP;
        return new Field(new Rectangle2D.Double(box.x() + left, box.y(), box.width() - left - RIGHT,
                heights(from, to, box.width())), first, last, undated);
    }

    /** A mark and where its middle lies; those of one year that are read differently beside one another. */
    private record Placed(YearMark mark, double x) {
    }

    private static List<Placed> placed(YearRow row, Field field) {
        List<Placed> placed = new ArrayList<>();
        for (YearMark mark : row.marks()) {
            List<YearMark> same = row.marks().stream().filter(other -> other.year().equals(mark.year())).toList();
            placed.add(new Placed(mark, field.x(mark) + (same.indexOf(mark) - (same.size() - 1) / 2.0) * BESIDE));
        }
        return placed;
    }

    @Override
    public void paint(Graphics2D g, int from, int to, Box box) {
        Field field = field(from, to, box);
        paintYears(g, field);
        double y = box.y();
        for (YearRow row : rows.subList(from, to)) {
            double height = height(row, box.width());
            paint(g, row, field, new Box(box.x(), y, box.width(), height));
            y += height;
            g.setColor(ChartStyle.GRID);
            g.setStroke(new BasicStroke(0.6f));
            g.draw(new Line2D.Double(field.box().getX(), y, field.box().getMaxX(), y));
        }
        paintBookEnd(g, field);
    }

    /** Its words stand below the years: above them rows would not begin where those of bars beside them do. */
    private void paintBookEnd(Graphics2D g, Field field) {
        double x = bookEnd(field);
        double below = field.box().getMaxY();
        LinesBody.paintBookEnd(g, new Line2D.Double(x, field.box().getY(), x, below + 4));
        double width = text.width(LinesBody.bookEnd(), LinesBody.BOOK_END_WORDS);
        text.paintAt(g, LinesBody.bookEnd(), LinesBody.BOOK_END_WORDS,
                Math.min(x - width / 2, field.box().getMaxX() + RIGHT - width), below + 26);
    }

    private static double bookEnd(Field field) {
        return (field.x(AtlasIndex.YEAR) + field.x(AtlasIndex.YEAR + 1)) / 2;
    }

    private void paintYears(Graphics2D g, Field field) {
        double below = field.box().getMaxY() + 11;
        double before = Double.NEGATIVE_INFINITY;
        int step = Ticks.linear(first, last, 6, false).at().stream().skip(1).findFirst()
                .map(next -> Math.max(1, (int) Math.round(next - Ticks.linear(first, last, 6, false).from())))
                .orElse(1);
        for (int year = (first + step - 1) / step * step; year <= last; year += step) {
            double x = field.x(year);
            g.setColor(ChartStyle.GRID);
            g.setStroke(new BasicStroke(0.8f));
            g.draw(new Line2D.Double(x, field.box().getY(), x, field.box().getMaxY()));
            String words = String.valueOf(year);
            double half = text.width(words, ChartStyle.TICK) / 2;
            if (x - half > before) {
                text.paintAt(g, words, ChartStyle.TICK, x - half, below);
                before = x + half + 5;
            }
        }
        if (undated) {
            double x = field.undatedX();
            g.setColor(ChartStyle.AXIS);
            g.draw(new Line2D.Double(field.box().getMaxX() - UNDATED, field.box().getY(),
                    field.box().getMaxX() - UNDATED, field.box().getMaxY()));
            String words = TEXTS.get("years.undated");
            text.paintAt(g, words, ChartStyle.TICK, Math.max(before, x - text.width(words, ChartStyle.TICK) / 2),
                    below);
        }
    }

    private void paint(Graphics2D g, YearRow row, Field field, Box box) {
        double middle = box.y() + box.height() / 2;
        text.paintAt(g, row.number(), ChartStyle.TICK, box.x(), middle);
        text.paint(g, text.lines(row.name(), label(row), label(box.width()) + 0.5), ChartStyle.LABEL,
                box.x() + numberWidth, box.y() + PAD / 2);
        if (row.marks().isEmpty()) {
            text.paintAt(g, row.absent(), ChartStyle.ABSENT, field.box().getX() + 2, middle);
        }
        for (Placed placed : placed(row, field)) {
            g.setColor(row.chosen() ? ChartStyle.CHOSEN_BAR : ChartStyle.MARK);
            if (placed.mark().planned()) {
                ValueBar.diamond(g, placed.x(), middle, ChartMark.REACH + 1);
            } else {
                ChartMark.dot(g, placed.x(), middle, placed.mark().later());
            }
        }
        // Numbers over marks: where years are narrow, a number may lie over the next mark's line, never over a mark.
        for (Placed placed : placed(row, field)) {
            paintCount(g, row, placed, field, middle);
        }
    }

    /** How many figures a mark is of, beside it where no other mark stands. */
    private void paintCount(Graphics2D g, YearRow row, Placed placed, Field field, double middle) {
        if (placed.mark().count() < 2) {
            return;
        }
        String words = String.valueOf(placed.mark().count());
        double width = text.width(words, ChartStyle.TICK);
        double right = placed.x() + ChartMark.REACH + 2;
        double left = placed.x() - ChartMark.REACH - 2 - width;
        List<Placed> all = placed(row, field);
        Predicate<Double> free = from -> all.stream().filter(other -> other != placed && !other.equals(placed))
                .noneMatch(other -> other.x() + ChartMark.REACH > from && other.x() - ChartMark.REACH < from + width);
        double bookEnd = bookEnd(field);
        boolean crosses = right <= bookEnd && right + width > bookEnd;
        if (free.test(right) && !(crosses && free.test(left))) {
            text.paintAt(g, words, ChartStyle.TICK, right, middle);
        } else if (free.test(left)) {
            text.paintAt(g, words, ChartStyle.TICK, left, middle);
        }
    }

    @Override
    public List<ChartKey.Sample> key() {
        List<ChartKey.Sample> samples = new ArrayList<>();
        ChartKey.add(samples, ChartKey.Sample.MARK_IN_TIME, marks().anyMatch(mark -> !mark.planned() && !mark.later()));
        ChartKey.add(samples, ChartKey.Sample.MARK_LATER, marks().anyMatch(mark -> !mark.planned() && mark.later()));
        ChartKey.add(samples, ChartKey.Sample.MARK_PLANNED, marks().anyMatch(YearMark::planned));
        return samples;
    }

    @Override
    public List<ChartSpot> spots(Box box) {
        List<ChartSpot> spots = new ArrayList<>();
        Field field = field(0, parts(), box);
        double y = box.y();
        for (int i = 0; i < rows.size(); i++) {
            YearRow row = rows.get(i);
            double height = height(row, box.width());
            String name = (row.number() + " " + row.name()).strip();
            if (row.marks().isEmpty()) {
                spots.add(new ChartSpot(i, box.x(), y, box.width(), height, name + " " + row.absent()));
            }
            for (Placed placed : placed(row, field)) {
                spots.add(ChartMark.spot(i, placed.x(), y + height / 2, name + " " + words(placed.mark())));
            }
            y += height;
        }
        return spots;
    }

    private static String words(YearMark mark) {
        return TEXTS.get("years.mark", mark.year().isPresent() ? TEXTS.get("years.year",
                String.valueOf(mark.year().getAsInt())) : TEXTS.get("years.undated"), mark.count(), mark.printed());
    }

    @Override
    public String wording() {
        return rows.stream().map(row -> (row.number() + " " + row.name()).strip() + " " + (row.marks().isEmpty()
                ? row.absent() : row.marks().stream().map(YearsBody::words).collect(Collectors.joining(
                        Punctuation.remarks())))).collect(Collectors.joining("\n"));
    }
}
