package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Industry;
import henan.atlas.render.MapScenes;
import henan.atlas.render.MapStyle;
import henan.atlas.render.MapSymbols;
import henan.atlas.render.TextPainter;
import henan.atlas.render.TextSymbol;
import henan.atlas.text.Messages;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The legend, derived from the style: the book's four entries in its order and wording, then, beyond a rule, what the
 * atlas adds, and where asked for the industry classes.
 *
 * <p><b>Units:</b> logical pixels.
 */
public final class Legend {
    private static final double PADDING = 12;
    private static final double TITLE = 22;
    private static final double HEAD = 18;
    private static final double ROW = 19;
    private static final double SMALL_ROW = 17;
    private static final double SWATCH = 40;
    private static final double GAP = 10;
    private static final double COLUMN_GAP = 22;

    private final MapScenes scenes;
    private final List<Column> columns;
    private final boolean framed;

    /** A symbol and what it means. */
    private record Row(String label, Swatch swatch) {
    }

    /** Paints a row's symbol into a box. */
    private interface Swatch {
        void paint(Graphics2D g, PixelBox box) throws AtlasException;
    }

    /** Rows under one heading; small rows stand closer. */
    private record Column(String head, List<Row> rows, boolean small) {
        double rowHeight() {
            return small ? SMALL_ROW : ROW;
        }

        double swatch() {
            return small ? 16 : SWATCH;
        }
    }

    private Legend(MapScenes scenes, List<Column> columns, boolean framed) {
        this.scenes = scenes;
        this.columns = columns;
        this.framed = framed;
    }

    /** A short legend in a frame, without the industry classes and without headings, for the window. */
    public static Legend brief(MapScenes scenes, String styleName) throws AtlasException {
        MapStyle style = scenes.style(styleName);
        return new Legend(scenes, List.of(new Column("", rows(scenes, style, style.legend()), false),
                new Column("", rows(scenes, style, style.additions()), false)), true);
    }

    /** A whole legend for the band below a sheet. @param industries industry classes to explain; empty for none */
    public static Legend full(MapScenes scenes, String styleName, List<Industry> industries) throws AtlasException {
        Messages text = Messages.of("page");
        MapStyle style = scenes.style(styleName);
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(text.get("legend.book"), rows(scenes, style, style.legend()), false));
        columns.add(new Column(text.get("legend.added"), rows(scenes, style, style.additions()), false));
        MapSymbols symbols = new MapSymbols(scenes);
        int half = (industries.size() + 1) / 2;
        for (int from = 0; from < industries.size(); from += half) {
            columns.add(new Column(from == 0 ? text.get("legend.industries") : "",
                    industries.subList(from, Math.min(industries.size(), from + half)).stream()
                            .map(i -> new Row(i.name(), (g, box) -> symbols.paintDrop(g, style.name(), i.id(), box)))
                            .toList(), true));
        }
        return new Legend(scenes, columns, false);
    }

    private static List<Row> rows(MapScenes scenes, MapStyle style, List<MapStyle.LegendEntry> entries) {
        MapSymbols symbols = new MapSymbols(scenes);
        return entries.stream()
                .map(e -> new Row(e.label(), (g, box) -> symbols.paint(g, style.name(), e, box))).toList();
    }

    public double width() {
        double width = 2 * PADDING + COLUMN_GAP * (columns.size() - 1);
        for (Column column : columns) {
            width += columnWidth(column);
        }
        return Math.ceil(width);
    }

    private double headHeight() {
        return columns.get(0).head().isEmpty() ? 0 : HEAD;
    }

    public double height() {
        double rows = columns.stream().mapToDouble(c -> c.rows().size() * c.rowHeight()).max().orElse(0);
        return Math.ceil(2 * PADDING + TITLE + headHeight() + rows - 6);
    }

    private double columnWidth(Column column) {
        double widest = column.rows().stream().mapToDouble(r -> scenes.text().width(r.label(), lettering(column)))
                .max().orElse(0);
        return Math.max(column.swatch() + GAP + widest, scenes.text().width(column.head(), Ink.LEGEND_HEAD));
    }

    private static TextSymbol lettering(Column column) {
        return column.small() ? Ink.LEGEND_SMALL : Ink.LEGEND_ROW;
    }

    /** Paints the legend with its upper left corner at a place. */
    public void paint(Graphics2D g, double x, double y) throws AtlasException {
        TextPainter text = scenes.text();
        if (framed) {
            g.setColor(Ink.PANEL);
            g.fill(new Rectangle2D.Double(x, y, width(), height()));
            g.setColor(Ink.PANEL_LINE);
            g.setStroke(new BasicStroke(1));
            g.draw(new Rectangle2D.Double(x + 0.5, y + 0.5, width() - 1, height() - 1));
        }
        String title = Messages.of("page").get("legend.title");
        text.paint(g, title, Ink.LEGEND_TITLE, x + (width() - text.width(title, Ink.LEGEND_TITLE)) / 2,
                y + PADDING - 3);
        double left = x + PADDING;
        double top = y + PADDING + TITLE;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            text.paint(g, column.head(), Ink.LEGEND_HEAD, left, top);
            paintRows(g, column, left, top + headHeight());
            left += columnWidth(column) + COLUMN_GAP;
            if (i + 1 < columns.size() && !(columns.get(i).small())) {
                g.setColor(Ink.RULE);
                g.setStroke(new BasicStroke(1));
                double ruleX = Math.round(left - COLUMN_GAP / 2) + 0.5;
                g.draw(new Line2D.Double(ruleX, top + 2, ruleX, y + height() - PADDING));
            }
        }
    }

    private void paintRows(Graphics2D g, Column column, double left, double top) throws AtlasException {
        double rowTop = top;
        for (Row row : column.rows()) {
            row.swatch().paint(g, new PixelBox(left, rowTop, column.swatch(), column.rowHeight() - 2));
            TextSymbol lettering = lettering(column);
            scenes.text().paint(g, row.label(), lettering, left + column.swatch() + GAP,
                    rowTop + (column.rowHeight() - 2 - TextPainter.height(lettering)) / 2);
            rowTop += column.rowHeight();
        }
    }
}
