package henan.atlas.chart;

import henan.atlas.chart.Chart.Point;
import henan.atlas.chart.ChartValue.Reading;
import henan.atlas.page.ValueBar;
import henan.atlas.render.style.TextSymbol;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Points by two figures, each with its name where there is room for it. Units: logical pixels. */
final class ScatterBody implements ChartBody {
    private static final Messages TEXTS = Messages.of("chart");
    private static final double LEAST = 360;
    private static final double SHARE_OF_WIDTH = 0.5;
    private static final double MOST = 760;
    private static final double TOP = 24;
    private static final double BELOW = 42;
    private static final double RIGHT = 14;
    private static final int STEPS = 7;
    private static final BasicStroke LEADER = new BasicStroke(0.6f);

    private final ChartText text;
    private final Chart.Scatter chart;
    private final Ticks across;
    private final Ticks up;

    ScatterBody(ChartText text, Chart.Scatter chart) {
        this.text = text;
        this.chart = chart;
        this.across = ticks(chart.across(), point -> point.across().value());
        this.up = ticks(chart.up(), point -> point.up().value());
    }

    private Ticks ticks(Chart.Axis axis, ToDoubleFunction<Point> value) {
        double least = chart.points().stream().mapToDouble(value).min().orElse(0);
        double most = chart.points().stream().mapToDouble(value).max().orElse(1);
        return axis.logarithmic() ? Ticks.ratios(least, most) : Ticks.linear(least, most, STEPS, true);
    }

    @Override
    public double height(double width) {
        return Math.min(MOST, Math.max(LEAST, width * SHARE_OF_WIDTH));
    }

    private Plot plot(Box box) {
        double left = Plot.left(text, up);
        return new Plot(text, new Rectangle2D.Double(box.x() + left, box.y() + TOP, box.width() - left - RIGHT,
                box.height() - TOP - BELOW), across, up);
    }

    @Override
    public void paint(Graphics2D g, int from, int to, Box box) {
        Plot plot = plot(box);
        plot.paintUp(g);
        plot.paintAcross(g);
        plot.frame(g);
        text.paintAt(g, TEXTS.get("axis.up", chart.up().title()), ChartStyle.TICK, box.x(), box.y() + 8);
        String below = TEXTS.get("axis.across", chart.across().title());
        text.paintAt(g, below, ChartStyle.TICK, plot.field().getMaxX() - text.width(below, ChartStyle.TICK),
                plot.field().getMaxY() + 28);
        g.setColor(ChartStyle.MARK);
        chart.points().forEach(point -> mark(g, plot, point));
        paint(g, text, chart.points().stream().map(Point::name).toList(),
                chart.points().stream().map(ScatterBody::look).toList(), places(plot));
    }

    private static void mark(Graphics2D g, Plot plot, Point point) {
        double x = plot.x(point.across().value());
        double y = plot.y(point.up().value());
        g.setColor(point.chosen() ? ChartStyle.CHOSEN_BAR : ChartStyle.MARK);
        if (isPlan(point)) {
            ValueBar.diamond(g, x, y, ChartMark.REACH);
        } else {
            ChartMark.dot(g, x, y, isLater(point));
        }
    }

    private static TextSymbol look(Point point) {
        return point.chosen() ? ChartStyle.CHOSEN : ChartStyle.POINT;
    }

    private static boolean isPlan(Point point) {
        return point.across().reading() == Reading.PLANNED || point.up().reading() == Reading.PLANNED;
    }

    private static boolean isLater(Point point) {
        return point.across().later() || point.up().later();
    }

    private List<Optional<NamePlaces.Place>> places(Plot plot) {
        Rectangle2D field = plot.field();
        return new NamePlaces(new Rectangle2D.Double(field.getX() + 2, field.getY() - 6, field.getWidth() + RIGHT - 2,
                field.getHeight() + 4)).of(chart.points().stream().map(point -> new NamePlaces.Wanted(
                        plot.x(point.across().value()), plot.y(point.up().value()),
                        text.width(point.name(), look(point)), ChartStyle.leading(ChartStyle.POINT))).toList(),
                        ChartMark.REACH);
    }

    /** Paints names where they have a place. */
    static void paint(Graphics2D g, ChartText text, List<String> words, List<TextSymbol> looks,
                      List<Optional<NamePlaces.Place>> places) {
        for (int i = 0; i < words.size(); i++) {
            String name = words.get(i);
            TextSymbol look = looks.get(i);
            places.get(i).ifPresent(place -> {
                place.leader().ifPresent(line -> {
                    g.setColor(ChartStyle.AXIS);
                    g.setStroke(LEADER);
                    g.draw(line);
                });
                text.paintAt(g, name, look, place.box().getX(), place.box().getCenterY());
            });
        }
    }

    @Override
    public List<String> remarks(double width, double height) {
        List<Optional<NamePlaces.Place>> places = places(plot(new Box(0, 0, width, height)));
        List<String> left = IntStream.range(0, places.size()).filter(i -> places.get(i).isEmpty())
                .mapToObj(i -> chart.points().get(i).name()).toList();
        List<String> remarks = new ArrayList<>();
        if (!left.isEmpty()) {
            remarks.add(TEXTS.get("unwritten.names", left.size(), String.join(Punctuation.names(), left)));
        }
        String alike = alike();
        if (!alike.isEmpty()) {
            remarks.add(TEXTS.get("scatter.alike", alike));
        }
        return remarks;
    }

    /** Whose two figures are the same, so that one mark is all of theirs; empty where no one's are. */
    private String alike() {
        return chart.points().stream().collect(Collectors.groupingBy(point -> List.of(point.across().value(),
                        point.up().value()), LinkedHashMap::new, Collectors.mapping(Point::name, Collectors.toList())))
                .values().stream().filter(names -> names.size() > 1)
                .map(names -> String.join(Punctuation.names(), names))
                .collect(Collectors.joining(Punctuation.remarks()));
    }

    @Override
    public List<ChartSpot> spots(Box box) {
        Plot plot = plot(box);
        return IntStream.range(0, chart.points().size()).mapToObj(i -> ChartMark.spot(i,
                plot.x(chart.points().get(i).across().value()), plot.y(chart.points().get(i).up().value()),
                words(chart.points().get(i)))).toList();
    }

    private static String words(Point point) {
        return point.name() + " " + point.across().printed() + Punctuation.clauses() + point.up().printed();
    }

    @Override
    public List<ChartKey.Sample> key() {
        List<ChartKey.Sample> samples = new ArrayList<>();
        boolean later = chart.points().stream().anyMatch(point -> isLater(point) && !isPlan(point));
        ChartKey.add(samples, ChartKey.Sample.MARK_IN_TIME, later
                && chart.points().stream().anyMatch(point -> !isLater(point) && !isPlan(point)));
        ChartKey.add(samples, ChartKey.Sample.MARK_LATER, later);
        ChartKey.add(samples, ChartKey.Sample.MARK_PLANNED, chart.points().stream().anyMatch(ScatterBody::isPlan));
        return samples;
    }

    @Override
    public String wording() {
        return chart.across().title() + "\n" + chart.up().title() + "\n" + chart.points().stream()
                .map(ScatterBody::words).collect(Collectors.joining("\n"));
    }
}
