package henan.atlas.chart;

import henan.atlas.chart.Chart.Line;
import henan.atlas.chart.Chart.Mark;
import henan.atlas.chart.ChartValue.Reading;
import henan.atlas.content.AtlasIndex;
import henan.atlas.render.style.TextSymbol;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Figures over time. A line joins two that are measured alike and of which the second follows the first by a year; over
 * a year without a figure there is none. Units: logical pixels.
 */
final class LinesBody implements ChartBody {
    static final TextSymbol BOOK_END_WORDS = ChartStyle.TICK.withColor(ChartStyle.BOOK_END);
    private static final Messages TEXTS = Messages.of("chart");
    private static final double TOP = 24;
    private static final double BELOW = 24;
    /** How far above the field figures may stand, below what is said of the book's end. */
    private static final double ABOVE = 9;
    private static final double RIGHT = 26;
    private static final double LEAST = 300;
    private static final double SHARE_OF_WIDTH = 0.42;
    private static final double MOST = 620;
    private static final int STEPS = 6;
    /** A year's figure follows that of the year before, that of a half year the same half before. */
    private static final double YEAR = 1;
    private static final double ABOUT_A_YEAR = 0.01;
    private static final BasicStroke STEM =
            new BasicStroke(0.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {1.2f, 3}, 0);
    /** The end of the year the book ends with. */
    static final double BOOK_END = AtlasIndex.YEAR + 1.0;

    private final ChartText text;
    private final List<Line> lines;
    private final Ticks up;
    private final int first;
    private final int last;

    LinesBody(ChartText text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        double least = values().min().orElse(0);
        double most = values().max().orElse(1);
        this.up = Ticks.linear(least, most, STEPS, true);
        this.first = (int) Math.floor(marks().mapToDouble(Mark::at).min().orElse(AtlasIndex.YEAR));
        this.last = (int) Math.floor(marks().mapToDouble(Mark::at).max().orElse(AtlasIndex.YEAR));
    }

    private Stream<Mark> marks() {
        return lines.stream().flatMap(line -> line.marks().stream());
    }

    private DoubleStream values() {
        return marks().mapToDouble(mark -> mark.telling().value());
    }

    @Override
    public double height(double width) {
        return Math.min(MOST, Math.max(LEAST, width * SHARE_OF_WIDTH));
    }

    private Plot plot(Box box) {
        double left = Plot.left(text, up);
        Rectangle2D field = new Rectangle2D.Double(box.x() + left, box.y() + TOP, box.width() - left - RIGHT,
                box.height() - TOP - BELOW);
        List<Double> years = IntStream.rangeClosed(first, last + 1).asDoubleStream().boxed().toList();
        return new Plot(text, field, new Ticks(first, last + 1.0, years, false), up);
    }

    @Override
    public void paint(Graphics2D g, int from, int to, Box box) {
        Plot plot = plot(box);
        plot.paintUp(g);
        paintYears(g, plot);
        plot.frame(g);
        paintBookEnd(g, plot);
        for (int i = 0; i < lines.size(); i++) {
            g.setColor(color(i));
            paintLine(g, plot, lines.get(i), i);
        }
        paintWords(g, plot);
    }

    private static Color color(int line) {
        return ChartStyle.LINES[line % ChartStyle.LINES.length];
    }

    /** A year is a field with its number below its middle. */
    private void paintYears(Graphics2D g, Plot plot) {
        double before = Double.NEGATIVE_INFINITY;
        for (int year = first; year <= last; year++) {
            g.setColor(ChartStyle.GRID);
            g.setStroke(new BasicStroke(0.8f));
            g.draw(new Line2D.Double(plot.x(year), plot.field().getMaxY(), plot.x(year), plot.field().getMaxY() + 4));
            String words = String.valueOf(year);
            double half = text.width(words, ChartStyle.TICK) / 2;
            double x = plot.x(year + 0.5);
            if (x - half > before) {
                text.paintAt(g, words, ChartStyle.TICK, x - half, plot.field().getMaxY() + 13);
                before = x + half + 5;
            }
        }
    }

    private boolean hasBookEnd() {
        return first < BOOK_END && last >= BOOK_END;
    }

    static String bookEnd() {
        return TEXTS.get("lines.bookEnd", String.valueOf(AtlasIndex.YEAR));
    }

    private void paintBookEnd(Graphics2D g, Plot plot) {
        if (!hasBookEnd()) {
            return;
        }
        Rectangle2D field = plot.field();
        double x = plot.x(BOOK_END);
        paintBookEnd(g, new Line2D.Double(x, field.getY() - 8, x, field.getMaxY()));
        double left = Math.min(x + 4, field.getMaxX() + RIGHT - text.width(bookEnd(), BOOK_END_WORDS));
        text.paintAt(g, bookEnd(), BOOK_END_WORDS, left, field.getY() - 14);
    }

    /** The line where the book ends. */
    static void paintBookEnd(Graphics2D g, Line2D line) {
        g.setColor(ChartStyle.BOOK_END);
        g.setStroke(new BasicStroke(0.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 3}, 0));
        g.draw(line);
    }

    private void paintLine(Graphics2D g, Plot plot, Line line, int which) {
        List<Mark> marks = line.marks();
        for (Mark mark : marks) {
            g.setStroke(STEM);
            if (!isJoined(marks, mark)) {
                g.draw(new Line2D.Double(plot.x(mark.at()), plot.y(Math.max(up.from(), Math.min(up.to(), 0))),
                        plot.x(mark.at()), plot.y(mark.telling().value())));
            }
            next(marks, mark).ifPresent(next -> {
                g.setStroke(next.telling().later() ? ChartMark.DASHED : new BasicStroke(1.8f));
                g.draw(segment(plot, mark, next));
            });
        }
        disputes(marks).forEach(range -> {
            g.setStroke(new BasicStroke(2.2f));
            g.draw(segment(plot, range.get(0), range.get(1)));
        });
        marks.forEach(mark -> ChartMark.value(g, plot.x(mark.at()), plot.y(mark.telling().value()), mark.telling(),
                which));
    }

    private static Line2D segment(Plot plot, Mark one, Mark other) {
        return new Line2D.Double(plot.x(one.at()), plot.y(one.telling().value()), plot.x(other.at()),
                plot.y(other.telling().value()));
    }

    private static boolean isPlan(Mark mark) {
        return mark.telling().reading() == Reading.PLANNED;
    }

    /** The figure that follows by a year, measured alike; none where sources disagree on either: none is chosen. */
    static Optional<Mark> next(List<Mark> marks, Mark mark) {
        if (isPlan(mark) || alone(marks, mark) > 1) {
            return Optional.empty();
        }
        return marks.stream().filter(other -> other.alike().equals(mark.alike()) && !isPlan(other)
                && Math.abs(other.at() - mark.at() - YEAR) < ABOUT_A_YEAR)
                .filter(other -> alone(marks, other) == 1).findFirst();
    }

    private static long alone(List<Mark> marks, Mark mark) {
        return marks.stream().filter(other -> other.at() == mark.at() && !isPlan(other)).count();
    }

    private static boolean isJoined(List<Mark> marks, Mark mark) {
        return next(marks, mark).isPresent()
                || marks.stream().anyMatch(other -> next(marks, other).filter(mark::equals).isPresent());
    }

    /** The lowest and the highest of what sources say of one time, where they disagree. */
    private static List<List<Mark>> disputes(List<Mark> marks) {
        return marks.stream().filter(mark -> !isPlan(mark)).collect(Collectors.groupingBy(Mark::at)).values().stream()
                .map(same -> same.stream().sorted((a, b) -> Double.compare(a.telling().value(), b.telling().value()))
                        .toList())
                .filter(same -> same.get(0).telling().value() < same.get(same.size() - 1).telling().value())
                .map(same -> List.of(same.get(0), same.get(same.size() - 1))).toList();
    }

    /** What is to be written in the field: each figure, and the name of each line at its last. */
    private record Word(String words, TextSymbol look, Mark mark) {
    }

    private List<Word> words() {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean named = lines.size() > 1;
            for (Mark mark : line.marks()) {
                boolean isLast = mark.equals(line.marks().get(line.marks().size() - 1));
                String printed = mark.telling().printed();
                words.add(new Word(named && isLast ? line.name() + " " + printed : printed,
                        named && isLast ? ChartStyle.STRONG.withColor(color(i)) : ChartStyle.POINT, mark));
            }
        }
        return words;
    }

    private List<Optional<NamePlaces.Place>> places(Plot plot, List<Word> words) {
        Rectangle2D field = plot.field();
        NamePlaces places = new NamePlaces(new Rectangle2D.Double(field.getX() + 2, field.getY() - ABOVE,
                field.getWidth() + RIGHT - 2, field.getHeight() + ABOVE - 2));
        lines.forEach(line -> line.marks().forEach(mark -> next(line.marks(), mark)
                .ifPresent(next -> alongside(segment(plot, mark, next)).forEach(places::keepFree))));
        if (hasBookEnd()) {
            places.keepFree(new Rectangle2D.Double(plot.x(BOOK_END) - 1, field.getY() - 8, 2, field.getHeight() + 8));
        }
        return places.of(words.stream().map(word -> new NamePlaces.Wanted(plot.x(word.mark().at()),
                plot.y(word.mark().telling().value()), text.width(word.words(), word.look()),
                ChartStyle.leading(word.look()))).toList(), ChartMark.REACH + 1);
    }

    /** Small boxes along a line, so that no figure lies on it. */
    private static List<Rectangle2D> alongside(Line2D line) {
        int count = (int) Math.max(1, Math.hypot(line.getX2() - line.getX1(), line.getY2() - line.getY1()) / 5);
        return IntStream.rangeClosed(0, count).mapToObj(i -> (Rectangle2D) new Rectangle2D.Double(
                line.getX1() + (line.getX2() - line.getX1()) * i / count - 1.2,
                line.getY1() + (line.getY2() - line.getY1()) * i / count - 1.2, 2.4, 2.4)).toList();
    }

    private void paintWords(Graphics2D g, Plot plot) {
        List<Word> words = words();
        ScatterBody.paint(g, text, words.stream().map(Word::words).toList(), words.stream().map(Word::look).toList(),
                places(plot, words));
    }

    @Override
    public List<String> remarks(double width, double height) {
        List<Word> words = words();
        List<Optional<NamePlaces.Place>> places = places(plot(new Box(0, 0, width, height)), words);
        List<String> left = IntStream.range(0, words.size()).filter(i -> places.get(i).isEmpty())
                .mapToObj(i -> words.get(i).words()).toList();
        return left.isEmpty() ? List.of() : List.of(TEXTS.get("unwritten.figures", left.size(),
                String.join(Punctuation.names(), left)));
    }

    @Override
    public List<ChartSpot> spots(Box box) {
        Plot plot = plot(box);
        return IntStream.range(0, lines.size()).boxed().flatMap(i -> lines.get(i).marks().stream().map(mark ->
                ChartMark.spot(i, plot.x(mark.at()), plot.y(mark.telling().value()), lines.get(i).name() + " "
                        + words(mark)))).toList();
    }

    private static String words(Mark mark) {
        return (int) Math.floor(mark.at()) + " " + mark.telling().printed();
    }

    @Override
    public List<ChartKey.Sample> key() {
        List<ChartKey.Sample> samples = new ArrayList<>();
        boolean later = marks().anyMatch(mark -> mark.telling().later() && !isPlan(mark));
        ChartKey.add(samples, ChartKey.Sample.MARK_IN_TIME, later
                && marks().anyMatch(mark -> !mark.telling().later() && !isPlan(mark)));
        ChartKey.add(samples, ChartKey.Sample.MARK_LATER, later);
        ChartKey.add(samples, ChartKey.Sample.MARK_PLANNED, marks().anyMatch(LinesBody::isPlan));
        ChartKey.add(samples, ChartKey.Sample.MARK_DISPUTED,
                lines.stream().anyMatch(line -> !disputes(line.marks()).isEmpty()));
        ChartKey.add(samples, ChartKey.Sample.LINE_LATER, lines.stream().anyMatch(line -> line.marks().stream()
                .anyMatch(mark -> next(line.marks(), mark).filter(next -> next.telling().later()).isPresent())));
        return samples;
    }

    @Override
    public String wording() {
        return lines.stream().map(line -> line.name() + " " + line.marks().stream().map(LinesBody::words)
                .collect(Collectors.joining(Punctuation.remarks()))).collect(Collectors.joining("\n"));
    }
}
