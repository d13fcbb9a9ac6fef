package henan.atlas.chart;

import henan.atlas.page.file.Drawing;
import henan.atlas.page.file.FileLabel;
import henan.atlas.page.file.PaperSize;
import henan.atlas.page.file.Role;
import henan.atlas.page.file.Tags;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.PaintHints;
import henan.atlas.render.TextPainter;
import henan.atlas.render.style.TextSymbol;
import henan.atlas.text.Messages;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lays a chart out: title, what is drawn, what explains it, remarks, references. A picture is one sheet as high as it
 * needs; on paper a chart that is longer than a sheet goes on on the next.
 *
 * <p><b>Threading:</b> safe.
 */
public final class ChartSheets {
    private static final Messages TEXTS = Messages.of("chart");
    private static final double PICTURE_MARGIN = 30;
    private static final double PAPER_MARGIN = 15 * PaperSize.PIXELS;
    private static final double GAP = 14;
    private static final double COLUMN = 330;
    private static final double BETWEEN = 24;
    /** Least height of what is drawn, beside its words. */
    private static final double LEAST_BODY = 260;
    private static final double AFTER_TITLE = 3;

    private final ChartText text;

    public ChartSheets(TextPainter text) {
        this.text = new ChartText(text);
    }

    /** The sheets of a chart, in order; of a picture one. */
    public List<Drawing> of(Chart chart, ChartForm form) {
        double margin = form.paper().isPresent() ? PAPER_MARGIN : PICTURE_MARGIN;
        Layout layout = new Layout(text, chart, body(chart), form.logicalWidth() - 2 * margin);
        if (form.paper().isEmpty()) {
            double body = layout.body().height(layout.width());
            double foot = layout.foot(body);
            double height = 2 * margin + layout.head() + body + foot;
            PaperSize paper = PaperSize.ofPixels(form.width(), (int) Math.ceil(height * form.dpi() / 96), form.dpi());
            return List.of(new Sheet(layout, paper, margin, new Span(0, layout.body().parts(), body), true, 1, 1));
        }
        PaperSize paper = form.paper().get();
        double room = paper.pixelHeight() - 2 * margin;
        List<Span> spans = spans(layout, room);
        // A foot that finds no room below the end has a sheet of its own.
        Span last = spans.get(spans.size() - 1);
        if (last.height() + layout.foot(last.height()) > room - layout.head(spans.size() == 1)) {
            spans.add(new Span(last.to(), last.to(), 0));
        }
        List<Drawing> sheets = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            sheets.add(new Sheet(layout, paper, margin, spans.get(i), i == spans.size() - 1, i + 1, spans.size()));
        }
        return sheets;
    }

    private List<Span> spans(Layout layout, double room) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        do {
            double free = room - layout.head(from == 0);
            ChartBody body = layout.body();
            // Where all that is left stands above the foot, it does.
            double above = Math.max(Math.min(LEAST_BODY, free), free - layout.foot(free));
            int to = from + body.fitting(from, layout.width(), above);
            double height = body.height(from, to, layout.width(), above);
            if (to < body.parts()) {
                to = from + body.fitting(from, layout.width(), free);
                height = body.height(from, to, layout.width(), free);
            }
            spans.add(new Span(from, to, height));
            from = to;
        } while (from < layout.body().parts());
        return spans;
    }

    private ChartBody body(Chart chart) {
        List<String> said = SaidBody.said(chart);
        if (!said.isEmpty()) {
            return new SaidBody(text, said);
        }
        if (chart instanceof Chart.Bars bars) {
            return new BarsBody(text, bars.values());
        }
        if (chart instanceof Chart.Lines lines) {
            return new LinesBody(text, lines.lines());
        }
        if (chart instanceof Chart.Years years) {
            return new YearsBody(text, years.rows());
        }
        if (chart instanceof Chart.Scatter scatter) {
            return new ScatterBody(text, scatter);
        }
        return new TreemapBody(text, ((Chart.Treemap) chart).cells());
    }

    /**
     * A chart for a window, which tells its title and sources by itself: what is drawn, what explains it, remarks. Its
     * ground is left to the window.
     *
     * @param width in logical pixels
     */
    public ChartPanel panel(Chart chart, double width) {
        return new ChartPanel(text, chart.words(), body(chart), width);
    }

    /** Parts of what is drawn that stand on one sheet. */
    private record Span(int from, int to, double height) {
    }

    /** What is where in a width. */
    private record Layout(ChartText text, Chart chart, ChartBody body, double width) {
        ChartWords words() {
            return chart.words();
        }

        double head() {
            return head(true);
        }

        double head(boolean first) {
            String title = title(first);
            return text.height(title, ChartStyle.TITLE, width) + AFTER_TITLE
                    + (first ? text.height(words().subtitle(), FurnitureStyle.PAGE_SUBTITLE, width) : 0) + GAP;
        }

        String title(boolean first) {
            return first ? words().title() : TEXTS.get("continued", words().title());
        }

        ChartKey key() {
            return new ChartKey(text, body.key());
        }

        List<String> remarks(double bodyHeight) {
            return Stream.concat(body.remarks(width, bodyHeight).stream(), words().remarks().stream()).toList();
        }

        int columns() {
            return Math.max(1, (int) ((width + BETWEEN) / (COLUMN + BETWEEN)));
        }

        double column() {
            return (width - (columns() - 1) * BETWEEN) / columns();
        }

        /** References by column, as even as their heights allow. */
        List<List<String>> references() {
            List<String> all = words().references();
            return inColumns(all.stream().map(this::reference).toList(), columns()).stream()
                    .map(column -> column.stream().map(all::get).toList()).toList();
        }

        private double reference(String line) {
            return text.height(line, ChartStyle.REFERENCE, column());
        }

        double foot(double bodyHeight) {
            double key = key().height(width);
            double remarks = remarks(bodyHeight).stream().mapToDouble(r -> text.height(r, ChartStyle.REMARK, width))
                    .sum();
            double references = references().stream().mapToDouble(c -> c.stream().mapToDouble(this::reference).sum())
                    .max().orElse(0);
            return GAP + key + remarks + (references > 0 ? references + 12 : 0)
                    + 10 + text.height(words().credit(), ChartStyle.REFERENCE, width);
        }

        void paintFoot(Graphics2D g, double x, double y, double bodyHeight) {
            double top = y + GAP;
            key().paint(g, x, top, width);
            top += key().height(width);
            for (String remark : remarks(bodyHeight)) {
                top = paragraph(g, remark, ChartStyle.REMARK, x, top, width);
            }
            List<List<String>> columns = references();
            double lowest = top;
            for (int c = 0; c < columns.size(); c++) {
                double below = top + 12;
                for (String line : columns.get(c)) {
                    below = paragraph(g, line, ChartStyle.REFERENCE, x + c * (column() + BETWEEN), below, column());
                }
                lowest = Math.max(lowest, below);
            }
            g.setColor(FurnitureStyle.PANEL_LINE);
            g.setStroke(new BasicStroke(0.8f));
            g.draw(new Line2D.Double(x, lowest + 5, x + width, lowest + 5));
            paragraph(g, words().credit(), ChartStyle.REFERENCE, x, lowest + 10, width);
        }

        private double paragraph(Graphics2D g, String words, TextSymbol symbol, double x, double y, double room) {
            try (Tags.Part part = Tags.begin(g, Role.PARAGRAPH)) {
                return text.paint(g, text.lines(words, symbol, room), symbol, x, y);
            }
        }
    }

    /**
     * What stands in each column, by its place, when some heights follow one another down the columns: the highest
     * column is as low as can be, and none is empty before all of them have one.
     */
    static List<List<Integer>> inColumns(List<Double> heights, int count) {
        double most = heights.stream().mapToDouble(Double::doubleValue).sum() / count;
        List<List<Integer>> columns = filled(heights, count, most);
        while (columns.size() > count) {
            most++;
            columns = filled(heights, count, most);
        }
        return columns;
    }

    /** The columns there are when none is higher than some height, unless one thing alone is. */
    private static List<List<Integer>> filled(List<Double> heights, int count, double most) {
        List<List<Integer>> columns = new ArrayList<>();
        double used = 0;
        for (int i = 0; i < heights.size(); i++) {
            boolean oneEach = heights.size() - i <= count - columns.size();
            if (columns.isEmpty() || oneEach || used + heights.get(i) > most + 1) {
                columns.add(new ArrayList<>());
                used = 0;
            }
            columns.get(columns.size() - 1).add(i);
            used += heights.get(i);
        }
        return columns;
    }

    /** A sheet with a part of a chart. */
    private record Sheet(Layout layout, PaperSize paper, double margin, Span span, boolean hasFoot, int number,
                         int all) implements Drawing {
        @Override
        public String title() {
            return layout.words().title();
        }

        @Override
        public FileLabel label() {
            return FileLabel.of(title(), "", layout.words().subtitle());
        }

        @Override
        public boolean continues() {
            return number > 1;
        }

        @Override
        public List<String> paint(Graphics2D g) {
            PaintHints.set(g);
            g.setColor(Color.WHITE);
            g.fill(new Rectangle2D.Double(0, 0, paper.pixelWidth() + 1, paper.pixelHeight() + 1));
            boolean first = number == 1;
            double y = margin;
            try (Tags.Part part = Tags.begin(g, first ? Role.TITLE : Role.ARTIFACT)) {
                y = layout.text().paint(g, layout.text().lines(layout.title(first), ChartStyle.TITLE, layout.width()),
                        ChartStyle.TITLE, margin, y);
            }
            if (first) {
                layout.paragraph(g, layout.words().subtitle(), FurnitureStyle.PAGE_SUBTITLE, margin, y + AFTER_TITLE,
                        layout.width());
            }
            y = margin + layout.head(first);
            if (span.to() > span.from()) {
                try (Tags.Part part = Tags.begin(g, Role.FIGURE, layout.body().wording())) {
                    layout.body().paint(g, span.from(), span.to(),
                            new ChartBody.Box(margin, y, layout.width(), span.height()));
                }
            }
            if (hasFoot) {
                layout.paintFoot(g, margin, y + span.height(), span.height());
            }
            if (all > 1) {
                String sheet = TEXTS.get("sheet", number, all);
                layout.text().paintAt(g, sheet, ChartStyle.REFERENCE, paper.pixelWidth() - margin
                        - layout.text().width(sheet, ChartStyle.REFERENCE), paper.pixelHeight() - margin * 0.6);
            }
            return List.of();
        }
    }
}
