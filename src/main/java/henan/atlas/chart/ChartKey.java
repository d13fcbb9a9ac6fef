package henan.atlas.chart;

import henan.atlas.chart.ChartValue.Reading;
import henan.atlas.chart.ChartValue.Telling;
import henan.atlas.page.ValueBar;
import henan.atlas.text.Messages;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The line below a chart that explains its marks: those it has and no others. Units: logical pixels. */
final class ChartKey {
    private static final Messages TEXTS = Messages.of("chart");
    private static final double SAMPLE = 26;
    private static final double BEHIND = 6;
    private static final double GAP = 20;
    private static final double ROW = 19;
    private static final double BAR = 9;

    private final ChartText text;
    private final List<Sample> samples;

    ChartKey(ChartText text, List<Sample> samples) {
        this.text = text;
        this.samples = List.copyOf(samples);
    }

    /** What can be explained. */
    enum Sample {
        BAR_ABOUT, BAR_PLANNED, BAR_IN_TIME, BAR_LATER, BAR_DISPUTED, MARK_IN_TIME, MARK_LATER, MARK_PLANNED,
        MARK_DISPUTED, LINE_LATER;

        String words() {
            return TEXTS.get("key." + name());
        }
    }

    /** What of bars is to be explained. */
    static List<Sample> ofBars(List<ChartValue> values) {
        List<Sample> samples = new ArrayList<>();
        List<ChartValue> alone = values.stream().filter(v -> !v.isDisputed()).toList();
        add(samples, Sample.BAR_ABOUT, any(alone, t -> t.reading() == Reading.ABOUT));
        add(samples, Sample.BAR_PLANNED, any(alone, t -> t.reading() == Reading.PLANNED));
        add(samples, Sample.BAR_IN_TIME, any(alone, Telling::isSplit));
        add(samples, Sample.BAR_LATER, any(alone, t -> t.isSplit() || t.later() && t.reading() != Reading.PLANNED));
        add(samples, Sample.BAR_DISPUTED, values.stream().anyMatch(ChartValue::isDisputed));
        return samples;
    }

    private static boolean any(List<ChartValue> values, Predicate<Telling> what) {
        return values.stream().flatMap(v -> v.tellings().stream().limit(1)).anyMatch(what);
    }

    static void add(List<Sample> samples, Sample sample, boolean wanted) {
        if (wanted) {
            samples.add(sample);
        }
    }

    /** A sample and where it stands. */
    private record Placed(Sample sample, double x, double y) {
    }

    private List<Placed> placed(double width) {
        List<Placed> placed = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (Sample sample : samples) {
            double room = SAMPLE + BEHIND + text.width(sample.words(), ChartStyle.REMARK);
            if (x > 0 && x + room > width) {
                x = 0;
                y += ROW;
            }
            placed.add(new Placed(sample, x, y));
            x += room + GAP;
        }
        return placed;
    }

    double height(double width) {
        List<Placed> placed = placed(width);
        return placed.isEmpty() ? 0 : placed.get(placed.size() - 1).y() + ROW + 4;
    }

    void paint(Graphics2D g, double x, double y, double width) {
        for (Placed each : placed(width)) {
            double middle = y + each.y() + ROW / 2;
            paint(g, each.sample(), x + each.x(), middle);
            text.paintAt(g, each.sample().words(), ChartStyle.REMARK, x + each.x() + SAMPLE + BEHIND, middle);
        }
    }

    private static void paint(Graphics2D g, Sample sample, double x, double middle) {
        double top = middle - BAR / 2;
        double centre = x + SAMPLE / 2;
        g.setColor(ChartStyle.MARK);
        switch (sample) {
            case BAR_ABOUT -> ValueBar.fading(g, x, top, SAMPLE, BAR);
            case BAR_PLANNED -> ValueBar.hatched(g, x, top, SAMPLE, BAR);
            case BAR_IN_TIME -> {
                g.setColor(ChartStyle.BAR);
                g.fill(new Rectangle2D.Double(x, top, SAMPLE, BAR));
            }
            case BAR_LATER -> hollow(g, new Rectangle2D.Double(x, top, SAMPLE, BAR));
            case BAR_DISPUTED -> {
                g.setStroke(new BasicStroke(2));
                g.draw(new Line2D.Double(x + 4, middle, x + SAMPLE - 4, middle));
                ChartMark.dot(g, x + 4, middle, false);
                ValueBar.diamond(g, x + SAMPLE - 5, middle, ChartMark.REACH);
            }
            case MARK_IN_TIME -> ChartMark.dot(g, centre, middle, false);
            case MARK_LATER -> ChartMark.dot(g, centre, middle, true);
            case MARK_PLANNED -> ValueBar.diamond(g, centre, middle, ChartMark.REACH);
            case MARK_DISPUTED -> {
                g.setStroke(new BasicStroke(1.6f));
                g.draw(new Line2D.Double(centre, middle - 6, centre, middle + 6));
                ChartMark.dot(g, centre, middle - 6, false);
                ChartMark.dot(g, centre, middle + 6, false);
            }
            default -> {
                g.setStroke(ChartMark.DASHED);
                g.draw(new Line2D.Double(x, middle, x + SAMPLE, middle));
            }
        }
    }

    /** A bar of what is known from after the book only. */
    static void hollow(Graphics2D g, Rectangle2D shape) {
        Color color = g.getColor();
        g.setColor(Color.WHITE);
        g.fill(shape);
        g.setColor(color);
        g.setStroke(new BasicStroke(1.4f));
        g.draw(shape);
    }
}
