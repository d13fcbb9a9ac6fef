package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.file.Drawing;
import henan.atlas.page.file.PaperSize;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.page.legend.PixelShapes;
import henan.atlas.render.PaintHints;
import henan.atlas.render.TextPainter;
import henan.atlas.render.style.TextSymbol;
import henan.atlas.text.Messages;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** A page of the contents of a series: titles in columns, each with a dotted leader to its page's number. */
final class ContentsPage implements Drawing {
    private static final Messages TEXT = Messages.of("page");
    private static final double MARGIN = 18 * PaperSize.PIXELS;
    private static final double HEAD = 62;
    private static final double FOOT = 34;
    private static final double COLUMN_GAP = 34;
    private static final double ROW = 21;
    private static final double LEAST_COLUMN = 74 * PaperSize.PIXELS;

    private final TextPainter text;
    private final LineBreaker breaker;
    private final PaperSize paper;
    private final String title;
    private final int number;
    private final List<Line> lines;

    /** A line: a group's heading, or a title with its page's number. */
    private record Line(String words, int page) {
    }

    private ContentsPage(TextPainter text, LineBreaker breaker, PaperSize paper, String title, int number,
                         List<Line> lines) {
        this.text = text;
        this.breaker = breaker;
        this.paper = paper;
        this.title = title;
        this.number = number;
        this.lines = lines;
    }

    /**
     * As many pages as the entries need; the entries' own pages follow them.
     *
     * @param sheets how many sheets the page of each entry has
     */
    static List<Drawing> of(TextPainter text, LineBreaker breaker, PaperSize paper, String title,
                            List<SeriesEntry> entries, List<Integer> sheets) {
        int rows = rows(paper);
        int room = rows * columns(paper);
        int pages = 1;
        List<Line> lines = lines(entries, sheets, pages, rows);
        while (lines.size() > pages * room) {
            lines = lines(entries, sheets, ++pages, rows);
        }
        List<Drawing> contents = new ArrayList<>();
        for (int p = 0; p < pages; p++) {
            contents.add(new ContentsPage(text, breaker, paper, title, p + 1,
                    lines.subList(p * room, Math.min(lines.size(), (p + 1) * room))));
        }
        return contents;
    }

    private static int rows(PaperSize paper) {
        return Math.max(3, (int) ((paper.pixelHeight() - 2 * MARGIN - HEAD - FOOT) / ROW));
    }

    private static int columns(PaperSize paper) {
        return Math.max(1, (int) ((paper.pixelWidth() - 2 * MARGIN + COLUMN_GAP) / (LEAST_COLUMN + COLUMN_GAP)));
    }

    /** A group's heading is never the last line of a column. */
    private static List<Line> lines(List<SeriesEntry> entries, List<Integer> sheets, int contentsPages, int rows) {
        List<Line> lines = new ArrayList<>();
        String group = "";
        int page = contentsPages + 1;
        for (int i = 0; i < entries.size(); i++) {
            SeriesEntry entry = entries.get(i);
            if (!entry.group().isEmpty() && !entry.group().equals(group)) {
                if (lines.size() % rows == rows - 1) {
                    lines.add(new Line("", 0));
                }
                group = entry.group();
                lines.add(new Line(group, 0));
            }
            lines.add(new Line(entry.title(), page));
            page += sheets.get(i);
        }
        return lines;
    }

    @Override
    public String title() {
        return TEXT.get("series.contents");
    }

    @Override
    public PaperSize paper() {
        return paper;
    }

    @Override
    public List<String> paint(Graphics2D g) {
        PaintHints.set(g);
        g.setColor(Color.WHITE);
        g.fill(PixelShapes.of(new PixelBox(-1, -1, paper.pixelWidth() + 2, paper.pixelHeight() + 2)));
        double width = paper.pixelWidth() - 2 * MARGIN;
        text.paint(g, title(), FurnitureStyle.PAGE_TITLE, MARGIN, MARGIN);
        text.paint(g, title, FurnitureStyle.RUNNING, MARGIN + width - text.width(title, FurnitureStyle.RUNNING),
                MARGIN + 18);
        g.setColor(FurnitureStyle.WARNING);
        g.setStroke(new BasicStroke(1.6f));
        g.draw(new Line2D.Double(MARGIN, MARGIN + HEAD - 18, MARGIN + width, MARGIN + HEAD - 18));
        int columns = columns(paper);
        int rows = rows(paper);
        double column = (width - COLUMN_GAP * (columns - 1)) / columns;
        for (int i = 0; i < lines.size(); i++) {
            paint(g, lines.get(i), MARGIN + i / rows * (column + COLUMN_GAP), MARGIN + HEAD + i % rows * ROW, column);
        }
        String page = String.valueOf(number);
        text.paint(g, page, FurnitureStyle.PAGE_NUMBER, MARGIN + width - text.width(page, FurnitureStyle.PAGE_NUMBER),
                paper.pixelHeight() - MARGIN);
        return List.of();
    }

    private void paint(Graphics2D g, Line line, double x, double y, double width) {
        if (line.page() == 0) {
            text.paint(g, line.words(), FurnitureStyle.HEADING, x, y);
            return;
        }
        String page = String.valueOf(line.page());
        double pageWidth = text.width(page, FurnitureStyle.PAGE_NUMBER);
        TextSymbol symbol = FurnitureStyle.ENTRY;
        String words = breaker.cut(line.words(), symbol, width - pageWidth - 24);
        text.paint(g, words, symbol, x, y);
        text.paint(g, page, FurnitureStyle.PAGE_NUMBER, x + width - pageWidth, y);
        double from = x + text.width(words, symbol) + 8;
        double to = x + width - pageWidth - 8;
        if (to > from) {
            g.setColor(FurnitureStyle.MUTED);
            g.setStroke(new BasicStroke(0.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1,
                    new float[] {0.1f, 4}, 0));
            g.draw(new Line2D.Double(from, y + 9, to, y + 9));
        }
    }

    @Override
    public Picture picture(double density) {
        BufferedImage image = new BufferedImage(paper.dotsAcross(density * 96), paper.dotsDown(density * 96),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(density, density);
        paint(g);
        g.dispose();
        return new Picture(image, List.of());
    }
}
