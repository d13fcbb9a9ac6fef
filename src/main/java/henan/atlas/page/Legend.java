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
import java.util.Optional;

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
    private final MapSymbols symbols;
    private final String style;
    private final List<Column> columns;
    private final boolean framed;

    /** What one row shows. */
    private record Row(MapStyle.LegendEntry entry, String industryId, String label) {
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

    private Legend(MapScenes scenes, String style, List<Column> columns, boolean framed) {
        this.scenes = scenes;
        this.symbols = new MapSymbols(scenes);
        this.style = style;
        this.columns = columns;
        this.framed = framed;
    }

    /** A short legend in a frame, without the industry classes and without headings, for the window. */
    public static Legend brief(MapScenes scenes, String styleName) throws AtlasException {
        MapStyle style = scenes.style(styleName);
        return new Legend(scenes, styleName, List.of(new Column("", rows(scenes, style.legend()), false),
                new Column("", rows(scenes, style.additions()), false)), true);
    }

    /** A whole legend for the band below a sheet, with the industry classes there are. */
    public static Legend full(MapScenes scenes, String styleName, List<Industry> industries) throws AtlasException {
        Messages text = Messages.of("page");
        MapStyle style = scenes.style(styleName);
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(text.get("legend.book"), rows(scenes, style.legend()), false));
        columns.add(new Column(text.get("legend.added"), rows(scenes, style.additions()), false));
        Optional<MapStyle.LegendEntry> cluster =
                style.additions().stream().filter(MapStyle.LegendEntry::isCluster).findFirst();
        int half = (industries.size() + 1) / 2;
        for (int from = 0; cluster.isPresent() && from < industries.size(); from += half) {
            columns.add(new Column(from == 0 ? text.get("legend.industries") : "",
                    industries.subList(from, Math.min(industries.size(), from + half)).stream()
                            .map(i -> new Row(cluster.get(), i.id(), i.name())).toList(), true));
        }
        return new Legend(scenes, styleName, columns, false);
    }

    /** Rows for entries; the clusters' entry shows the first industry class. */
    private static List<Row> rows(MapScenes scenes, List<MapStyle.LegendEntry> entries) {
        String sample = scenes.industries().stream().findFirst().map(Industry::id).orElse(Industry.UNKNOWN);
        return entries.stream().map(e -> new Row(e, sample, e.label())).toList();
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
            symbols.paint(g, style, row.entry(), row.industryId(),
                    new PixelBox(left, rowTop, column.swatch(), column.rowHeight() - 2));
            TextSymbol lettering = lettering(column);
            scenes.text().paint(g, row.label(), lettering, left + column.swatch() + GAP,
                    rowTop + (column.rowHeight() - 2 - TextPainter.height(lettering)) / 2);
            rowTop += column.rowHeight();
        }
    }
}
