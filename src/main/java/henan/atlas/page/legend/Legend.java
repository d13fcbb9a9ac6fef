package henan.atlas.page.legend;

import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.LegendWording;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapTheme;
import henan.atlas.content.Timeliness;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Industry;
import henan.atlas.domain.SubjectKind;
import henan.atlas.render.LegendQuery;
import henan.atlas.render.MapScenes;
import henan.atlas.render.TextPainter;
import henan.atlas.render.style.MapStyle;
import henan.atlas.text.Messages;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The legend, derived from the style and from what is drawn: the theme's classes first, then the book's entries in its
 * order and wording, then what the atlas adds, and where asked for the industry classes.
 *
 * <p><b>Units:</b> logical pixels.
 */
public final class Legend {
    private static final double PADDING = 12;
    private static final double TITLE = 22;
    private static final double COLUMN_GAP = 22;
    private static final double PAPER_GAP = 13;
    /** Rows one column may have before it is divided. */
    private static final int LONG = 8;
    private static final double LINE_GAP = 8;
    /** Columns the industry classes stand in where width is no concern. */
    private static final int INDUSTRY_COLUMNS = 2;
    private static final Messages TEXT = Messages.of("page");

    private final TextPainter text;
    private final List<LegendColumn> parts;
    private final boolean framed;
    private final List<Placed> placed = new ArrayList<>();
    private double right;
    private double bottom;

    /** A column and its place inside the padding. */
    private record Placed(LegendColumn column, double x, double y, boolean ruled) {
    }

    private Legend(TextPainter text, List<LegendColumn> parts, boolean framed, double width) {
        this.text = text;
        this.parts = parts.stream().filter(p -> p.height() > 0).toList();
        this.framed = framed;
        arrange(width - 2 * padding());
    }

    /**
     * A short legend in a frame, without headings and industry classes, for the window: a theme's classes before the
     * map's own entries.
     *
     * @param known  how the clusters on the map stand to its year; of what is told apart only that is explained
     * @param drawn  those of its entries for rivers, railways and roads that something on the map stands for
     */
    public static Legend brief(MapScenes scenes, String styleName, Optional<MapTheme> theme, LegendWording wording,
                               Set<Timeliness> known, Set<MapStyle.LegendEntry> drawn) throws AtlasException {
        MapStyle style = scenes.style(styleName);
        List<LegendColumn> columns = new ArrayList<>();
        theme.ifPresent(t -> columns.addAll(themed("", t, windowSize(t))));
        List<MapStyle.LegendEntry> additions = style.additions().stream().filter(e -> e.known().isEmpty()
                || known.stream().anyMatch(k -> k.name().equals(e.known())))
                .filter(e -> !e.layer().equals(DisplayLevel.COURSE) || drawn.contains(e)).toList();
        // Small rows where there are more than the book's own: the box would lie over the map's corner.
        LegendColumn.Size size = additions.size() > style.legend().size() ? LegendColumn.Size.PAPER
                : LegendColumn.Size.WINDOW;
        columns.add(entries(scenes, style, "", style.legend(), wording, size));
        columns.add(entries(scenes, style, "", additions, wording, size));
        return new Legend(scenes.text(), columns, true, Double.MAX_VALUE);
    }

    /** The same of a theme's classes alone; many of them stand in small rows side by side. */
    public static Legend ofTheme(MapScenes scenes, MapTheme theme) {
        return new Legend(scenes.text(), themed("", theme, windowSize(theme)), true, Double.MAX_VALUE);
    }

    private static LegendColumn.Size windowSize(MapTheme theme) {
        return theme.legend().size() > LONG ? LegendColumn.Size.PAPER : LegendColumn.Size.WINDOW;
    }

    /** A whole legend of what a picture shows, with rows for what is drawn over it. */
    public static Legend full(MapScenes scenes, MapSpec spec, LegendWording wording, List<LegendRow> over)
            throws AtlasException {
        MapStyle style = scenes.style(spec.style());
        LegendQuery probe = new LegendQuery(scenes, spec);
        List<LegendRow> more = new ArrayList<>(over);
        spec.subject().filter(s -> s.kind() != SubjectKind.CLUSTER).ifPresent(s -> more.add(
                LegendRow.outline(scenes, style.name(), TEXT.get("legend.subject"))));
        List<MapStyle.LegendEntry> additions = new ArrayList<>();
        boolean lines = false;
        for (MapStyle.LegendEntry entry : style.additions()) {
            if (probe.shows(entry)) {
                additions.add(entry);
                lines |= entry.layer().equals(DisplayLevel.BOUNDARY);
            }
        }
        List<MapStyle.LegendEntry> legend = new ArrayList<>();
        for (MapStyle.LegendEntry entry : style.legend()) {
            // The book's 界线 stands for lines of every class.
            if (entry.layer().equals(DisplayLevel.BOUNDARY) ? lines : probe.shows(entry)) {
                legend.add(entry);
            }
        }
        return full(scenes, style, legend, additions, more, probe.industries(), spec.theme(), wording);
    }

    private static Legend full(MapScenes scenes, MapStyle style, List<MapStyle.LegendEntry> legend,
                               List<MapStyle.LegendEntry> additions, List<LegendRow> more, List<Industry> industries,
                               Optional<MapTheme> theme, LegendWording wording) {
        boolean book = wording == LegendWording.BOOK;
        List<LegendColumn> columns = new ArrayList<>();
        theme.ifPresent(t -> columns.addAll(themed(t.title(), t, LegendColumn.Size.PAPER)));
        columns.add(entries(scenes, style, TEXT.get(book ? "legend.book" : "legend.places"), legend, wording,
                LegendColumn.Size.PAPER));
        LegendColumn.Rows added = entries(scenes, style, TEXT.get(book ? "legend.added" : "legend.lines"), additions,
                wording, LegendColumn.Size.PAPER);
        List<LegendRow> rows = new ArrayList<>(added.rows());
        rows.addAll(more);
        columns.add(new LegendColumn.Rows(added.head(), rows, LegendColumn.Size.PAPER));
        if (!industries.isEmpty()) {
            columns.add(new LegendColumn.Rows(TEXT.get("legend.industries"),
                    industries.stream().map(i -> LegendRow.of(scenes, style.name(), i)).toList(),
                    LegendColumn.Size.DROPS));
        }
        return new Legend(scenes.text(), columns, false, Double.MAX_VALUE);
    }

    private static LegendColumn.Rows entries(MapScenes scenes, MapStyle style, String head,
                                             List<MapStyle.LegendEntry> entries, LegendWording wording,
                                             LegendColumn.Size size) {
        return new LegendColumn.Rows(head, entries.stream().filter(e -> !e.in(wording).isEmpty())
                .map(e -> LegendRow.of(scenes, style.name(), e, wording)).toList(), size);
    }

    private static List<LegendColumn> themed(String head, MapTheme theme, LegendColumn.Size size) {
        List<LegendColumn> columns = new ArrayList<>();
        List<MapTheme.LegendItem.Circle> circles = theme.legend().stream()
                .filter(MapTheme.LegendItem.Circle.class::isInstance).map(MapTheme.LegendItem.Circle.class::cast)
                .toList();
        if (!circles.isEmpty()) {
            columns.add(new LegendColumn.Nest(head, circles));
        }
        List<LegendRow> rows = LegendRow.of(theme.legend());
        if (!rows.isEmpty()) {
            columns.add(new LegendColumn.Rows(circles.isEmpty() ? head : "", rows, size));
        }
        return columns;
    }

    /** The same legend arranged in as many lines as it needs to be no wider than this, where it can be. */
    public Legend within(double width) {
        return new Legend(text, parts, framed, width);
    }

    private double gap() {
        return framed ? COLUMN_GAP : PAPER_GAP;
    }

    private double padding() {
        return framed ? PADDING : 0;
    }

    private void arrange(double width) {
        double x = 0;
        double top = TITLE;
        double lineBottom = TITLE;
        for (LegendColumn part : parts) {
            List<LegendColumn> columns = part.divided(columnsFor(part, width));
            boolean several = columns.size() > 1;
            double whole = width(columns);
            if (x > 0 && x + whole > width) {
                x = 0;
                top = lineBottom + LINE_GAP;
            }
            boolean first = true;
            for (LegendColumn column : columns) {
                placed.add(new Placed(column, x, top, first && x > 0));
                first = false;
                lineBottom = Math.max(lineBottom, top + headHeight() + column.height());
                right = Math.max(right, x + columnWidth(column, several));
                x += columnWidth(column, several) + gap();
            }
        }
        bottom = lineBottom;
    }

    private int columnsFor(LegendColumn part, double width) {
        if (!(part instanceof LegendColumn.Rows rows) || rows.size() != LegendColumn.Size.DROPS
                && rows.rows().size() <= LONG) {
            return 1;
        }
        if (width > Short.MAX_VALUE) {
            return INDUSTRY_COLUMNS;
        }
        int columns = (rows.rows().size() + 3) / 4;
        while (columns > 1 && width(part.divided(columns)) > width) {
            columns--;
        }
        return columns;
    }

    /** Width of columns side by side, each only as wide as what stands in it. */
    private double width(List<LegendColumn> columns) {
        return columns.stream().mapToDouble(c -> columnWidth(c, columns.size() > 1)).sum()
                + gap() * (columns.size() - 1);
    }

    /** @param several whether the heading may reach over the next column */
    private double columnWidth(LegendColumn column, boolean several) {
        return several ? column.width(text)
                : Math.max(column.width(text), text.width(column.head(), FurnitureStyle.LEGEND_HEAD));
    }

    private double headHeight() {
        return parts.stream().allMatch(p -> p.head().isEmpty()) ? 0 : LegendColumn.HEAD;
    }

    public double width() {
        return Math.ceil(right + 2 * padding());
    }

    public double height() {
        return Math.ceil(bottom + 2 * padding() - (framed ? 6 : 2));
    }

    /** All that is written in it. */
    public String wording() {
        StringBuilder words = new StringBuilder();
        parts.forEach(part -> {
            words.append(part.head()).append('\n');
            if (part instanceof LegendColumn.Rows rows) {
                rows.rows().forEach(r -> words.append(r.label()).append('\n'));
            } else if (part instanceof LegendColumn.Nest nest) {
                nest.circles().forEach(c -> words.append(c.label()).append('\n'));
            }
        });
        return words.toString();
    }

    /** Paints the legend with its upper left corner at a place. */
    public void paint(Graphics2D g, double x, double y) throws AtlasException {
        if (framed) {
            g.setColor(FurnitureStyle.PANEL);
            g.fill(new Rectangle2D.Double(x, y, width(), height()));
            g.setColor(FurnitureStyle.PANEL_LINE);
            g.setStroke(new BasicStroke(1));
            g.draw(new Rectangle2D.Double(x + 0.5, y + 0.5, width() - 1, height() - 1));
        }
        String title = TEXT.get("legend.title");
        if (framed) {
            text.paint(g, title, FurnitureStyle.LEGEND_TITLE,
                    x + (width() - text.width(title, FurnitureStyle.LEGEND_TITLE)) / 2,
                    y + padding() - 3);
        } else {
            text.paint(g, title, FurnitureStyle.HEADING, x, y + 2);
        }
        for (Placed part : placed) {
            double left = x + padding() + part.x();
            double top = y + padding() + part.y();
            text.paint(g, part.column().head(), FurnitureStyle.LEGEND_HEAD, left, top);
            part.column().paint(g, text, left, top + headHeight());
            if (part.ruled()) {
                g.setColor(FurnitureStyle.RULE);
                g.setStroke(new BasicStroke(1));
                double ruleX = Math.round(left - gap() / 2) + 0.5;
                g.draw(new Line2D.Double(ruleX, top + 2, ruleX, top + headHeight() + part.column().height()));
            }
        }
    }
}
