package henan.atlas.chart;

import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence in place of a drawing: one figure on an empty field, or one area that is the whole, shows nothing words do
 * not. Units: logical pixels.
 */
final class SaidBody implements ChartBody {
    private static final Messages TEXTS = Messages.of("chart");
    private static final double PAD = 6;

    private final ChartText text;
    private final List<String> sentences;

    SaidBody(ChartText text, List<String> sentences) {
        this.text = text;
        this.sentences = List.copyOf(sentences);
    }

    /** What is said in place of drawing: of a lone area, a lone point, lines of a mark each; else nothing. */
    static List<String> said(Chart chart) {
        if (chart instanceof Chart.Treemap areas && areas.cells().size() == 1) {
            Chart.Cell cell = areas.cells().get(0);
            return List.of(TEXTS.get("said.area", cell.name(), cell.printed()));
        }
        if (chart instanceof Chart.Scatter points && points.points().size() == 1) {
            Chart.Point point = points.points().get(0);
            return List.of(TEXTS.get("said.point", point.name(), figure(points.across(), point.across()),
                    figure(points.up(), point.up())));
        }
        return chart instanceof Chart.Lines lines
                && lines.lines().stream().allMatch(line -> line.marks().size() == 1)
                ? lines.lines().stream().map(line -> said(line.name(), line.marks().get(0), lines.unit())).toList()
                : List.of();
    }

    private static String figure(Chart.Axis axis, ChartValue.Telling telling) {
        return axis.title() + Punctuation.label() + telling.printed() + standing(telling);
    }

    private static String said(String name, Chart.Mark mark, String unit) {
        return TEXTS.get("said.mark", name, String.valueOf((int) Math.floor(mark.at())), mark.telling().printed(), unit)
                + standing(mark.telling());
    }

    /** What marks tell by how they look. */
    private static String standing(ChartValue.Telling telling) {
        List<String> words = new ArrayList<>();
        if (telling.reading() == ChartValue.Reading.PLANNED) {
            words.add(TEXTS.get("said.planned"));
        }
        if (telling.later()) {
            words.add(TEXTS.get("said.later"));
        }
        return Punctuation.bracketed(String.join(Punctuation.clauses(), words));
    }

    private double height(String sentence, double width) {
        return text.height(sentence, ChartStyle.LABEL, width) + PAD;
    }

    @Override
    public double height(double width) {
        return height(0, parts(), width, Double.MAX_VALUE);
    }

    @Override
    public int parts() {
        return sentences.size();
    }

    @Override
    public int fitting(int from, double width, double height) {
        return parts() - from;
    }

    @Override
    public double height(int from, int to, double width, double most) {
        return sentences.subList(from, to).stream().mapToDouble(each -> height(each, width)).sum();
    }

    @Override
    public void paint(Graphics2D g, int from, int to, Box box) {
        double y = box.y();
        for (String sentence : sentences.subList(from, to)) {
            text.paint(g, text.lines(sentence, ChartStyle.LABEL, box.width()), ChartStyle.LABEL, box.x(), y);
            y += height(sentence, box.width());
        }
    }

    @Override
    public List<ChartKey.Sample> key() {
        return List.of();
    }

    @Override
    public String wording() {
        return String.join("\n", sentences);
    }

    @Override
    public List<ChartSpot> spots(Box box) {
        List<ChartSpot> spots = new ArrayList<>();
        double y = box.y();
        for (int i = 0; i < parts(); i++) {
            double height = height(sentences.get(i), box.width());
            spots.add(new ChartSpot(i, box.x(), y, box.width(), height, sentences.get(i)));
            y += height;
        }
        return spots;
    }
}
