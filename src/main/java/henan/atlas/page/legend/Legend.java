package henan.atlas.page.legend;

import henan.atlas.carto.LegendWording;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.render.MapScenes;
import henan.atlas.render.TextPainter;
import henan.atlas.text.Messages;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The legend, arranged in columns: the theme's classes first, then the book's entries in its order and wording, then
 * what the atlas adds, and the classes of industry.
 *
 * <p><b>Units:</b> logical pixels.
 */
public final class Legend {
    /** Size of the smallest letters in it. */
    public static final double SMALLEST_LETTERS = FurnitureStyle.LEGEND_HEAD.size();
    private static final double PADDING = 11;
    /** Height of the title with the room below it. */
    private static final double TITLE = 22;
    /** The same in a frame. */
    private static final double FRAMED_TITLE = 20;
    /** Width that holds, in a frame, the title and the name of another sheet. */
    private static final double LEAST = 176;
    /** Width that holds the title alone with a sign that there are others. */
    private static final double NARROWEST = 84;
    private static final double COLUMN_GAP = 22;
    private static final double PAPER_GAP = 13;
    /** Rows one column may have before it is divided. */
    private static final int LONG = 8;
    private static final double LINE_GAP = 8;
    /** Rows of a divided column, though nothing beside it is as high. */
    private static final int FEWEST_ROWS = 6;
    private static final Messages TEXT = Messages.of("page");

    private final TextPainter text;
    private final List<LegendColumn> parts;
    private final Kind kind;
    /** Rows of a column at most; 0 for as many as suits the others. */
    private final double broadest;
    private final int mostRows;
    private final double least;
    private final List<Placed> placed = new ArrayList<>();
    private double right;
    private double bottom;

    /** What it stands on: a plate over a window's map, paper, or paper beside the one map it is the key of. */
    private enum Kind {
        FRAMED, PAPER, KEY
    }

    /** A column, lines of its heading and its place inside the padding; a rule before it ends where its line does. */
    private record Placed(LegendColumn column, List<String> head, double x, double y, boolean ruled, double ruleEnd) {
        Placed ruledTo(double end) {
            return new Placed(column, head, x, y, ruled, end);
        }

        /** Height of the heading's lines behind the first. */
        double further() {
            return Math.max(0, head.size() - 1) * LegendColumn.HEAD_LINE;
        }
    }

    /**
     * Where a row lies, in logical pixels from the legend's upper left corner.
     *
     * @param swatch width of its symbol, which stands first in it
     */
    public record Area(LegendRow row, PixelBox box, double swatch) {
    }

    private Legend(TextPainter text, List<LegendColumn> parts, Kind kind, int mostRows, double width) {
        this(text, parts, kind, mostRows, width, kind == Kind.FRAMED ? LEAST : 0);
    }

    private Legend(TextPainter text, List<LegendColumn> parts, Kind kind, int mostRows, double width,
                   double least) {
        this.least = least;
        this.text = text;
        this.parts = parts.stream().filter(p -> p.height() > 0).toList();
        this.kind = kind;
        this.mostRows = mostRows;
        this.broadest = width;
        arrange(width - 2 * padding());
    }

    /**
     * A whole legend of what a picture shows, for paper.
     *
     * @param over    rows for what is drawn over it
     * @param subject what the outline of the area the picture is of stands for
     * @param larger  how much larger than written it is painted, which circles that show a size are not
     */
    public static Legend full(MapScenes scenes, MapSpec spec, LegendWording wording, List<LegendRow> over,
                              String subject, double larger) throws AtlasException {
        return of(scenes, LegendContents.of(scenes, List.of(spec), wording, over, subject).largerBy(larger));
    }

    /** The legend of what several maps of a sheet share; themes are in it where one key explains all. */
    public static Legend shared(MapScenes scenes, List<MapSpec> specs, LegendWording wording, List<LegendRow> over)
            throws AtlasException {
        return of(scenes, LegendContents.of(scenes, specs, wording, over, TEXT.get("legend.subject")));
    }

    /** The keys of the themes that several maps of a sheet have each for itself; none where they share one. */
    public static List<Optional<Legend>> keys(MapScenes scenes, List<MapSpec> specs) {
        boolean shared = LegendContents.sharedTheme(specs).isPresent();
        return specs.stream().map(s -> s.theme().filter(t -> !shared).map(t -> new Legend(scenes.text(),
                new LegendContents(Optional.of(t), LegendWording.BOOK, List.of(), List.of(), List.of(), List.of(),
                        false)
                        .themeColumns(t.heading(), LegendColumn.Size.PAPER), Kind.KEY, 0, Double.MAX_VALUE)))
                .toList();
    }

    /** A legend of all a picture may show, told before anything has its place in it. */
    public static Legend ahead(MapScenes scenes, MapSpec spec, LegendWording wording, List<LegendRow> over)
            throws AtlasException {
        return of(scenes, LegendContents.ahead(scenes, spec, wording, over));
    }

    private static Legend of(MapScenes scenes, LegendContents contents) {
        List<LegendColumn> columns = new ArrayList<>(contents.themeColumns(
                contents.theme().map(MapTheme::heading).orElse(""), LegendColumn.Size.PAPER));
        columns.addAll(contents.signColumns(true, LegendColumn.Size.PAPER));
        columns.addAll(contents.industryColumns());
        return new Legend(scenes.text(), columns, Kind.PAPER, 0, Double.MAX_VALUE);
    }

    /** One sheet of the window's legend, in a frame. @param mostRows of a column at most, 0 for as usual */
    static Legend framed(MapScenes scenes, List<LegendColumn> columns, int mostRows) {
        return new Legend(scenes.text(), columns, Kind.FRAMED, mostRows, Double.MAX_VALUE);
    }

    /** The same legend arranged in as many lines as it needs to be no wider than this, where it can be. */
    public Legend within(double width) {
        return new Legend(text, parts, kind, 0, width);
    }

    /** The same legend as low as it can be in a width: its columns side by side in one line, longer ones divided. */
    public Legend flat(double width) {
        Legend found = within(width);
        int longest = parts.stream().mapToInt(part -> part.rows().size()).max().orElse(0);
        for (int rows = longest; rows > 1; rows--) {
            Legend lower = new Legend(text, parts, kind, rows, width);
            found = lower.width() <= width && lower.height() < found.height() ? lower : found;
        }
        return found;
    }

    /** The same legend without room for the name of another sheet. */
    Legend narrow() {
        return new Legend(text, parts, kind, mostRows, broadest, Math.min(least, NARROWEST));
    }

    /** Whether the name of another sheet has room beside the title. */
    public boolean holdsName() {
        return width() >= LEAST;
    }

    private double gap() {
        return kind == Kind.FRAMED ? COLUMN_GAP : PAPER_GAP;
    }

    private double title() {
        return switch (kind) {
            case FRAMED -> FRAMED_TITLE;
            case PAPER -> TITLE;
            case KEY -> 0;
        };
    }

    private double padding() {
        return kind == Kind.FRAMED ? PADDING : 0;
    }

    private void arrange(double width) {
        double x = 0;
        double top = title();
        double lineBottom = top;
        int lineFirst = 0;
        for (LegendColumn part : parts) {
            List<LegendColumn> columns = part.divided(columnsFor(part, width));
            double head = text.width(part.head(), FurnitureStyle.LEGEND_HEAD);
            // A heading reaches over all columns of its part, and where the legend is narrower than it has more lines.
            double whole = Math.max(width(columns), Math.min(head, width));
            if (x > 0 && x + whole > width) {
                endLine(lineFirst, lineBottom);
                lineFirst = placed.size();
                x = 0;
                top = lineBottom + LINE_GAP;
            }
            List<String> lines = HeadLines.of(text, part.head(), whole);
            double next = x + whole + gap();
            right = Math.max(right, x + whole);
            for (LegendColumn column : columns) {
                boolean first = column == columns.get(0);
                Placed found = new Placed(column, first ? lines : Collections.nCopies(lines.size(), ""), x, top,
                        first && x > 0, top);
                placed.add(found);
                lineBottom = Math.max(lineBottom, top + headHeight() + found.further() + column.height());
                x += column.width(text) + gap();
            }
            x = next;
        }
        endLine(lineFirst, lineBottom);
        bottom = lineBottom;
    }

    /** Rules between the columns of a line all reach to where it ends. */
    private void endLine(int first, double lineBottom) {
        for (int i = first; i < placed.size(); i++) {
            placed.set(i, placed.get(i).ruledTo(lineBottom));
        }
    }

    /** So many that the part is about as high as the tallest beside it, and fewer where width is short. */
    private int columnsFor(LegendColumn part, double width) {
        if (mostRows > 0) {
            return part instanceof LegendColumn.Rows rows ? (rows.rows().size() + mostRows - 1) / mostRows : 1;
        }
        if (!(part instanceof LegendColumn.Rows rows) || rows.size() != LegendColumn.Size.DROPS
                && rows.rows().size() <= LONG) {
            return 1;
        }
        double tallest = parts.stream().filter(p -> p != part).mapToDouble(LegendColumn::height).max().orElse(0);
        int each = Math.max(FEWEST_ROWS, (int) (tallest / rows.size().row()));
        int columns = (rows.rows().size() + each - 1) / each;
        while (columns > 1 && width(part.divided(columns)) > width) {
            columns--;
        }
        return columns;
    }

    /** Width of columns side by side, each only as wide as what stands in it. */
    private double width(List<LegendColumn> columns) {
        return columns.stream().mapToDouble(c -> c.width(text)).sum() + gap() * (columns.size() - 1);
    }

    private double headHeight() {
        return parts.stream().allMatch(p -> p.head().isEmpty()) ? 0 : LegendColumn.HEAD;
    }

    public double width() {
        return Math.max(least, Math.ceil(right + 2 * padding()));
    }

    public double height() {
        return Math.ceil(bottom + 2 * padding() - (kind == Kind.FRAMED ? 6 : 2));
    }

    /** Where each row lies. */
    public List<Area> areas() {
        List<Area> areas = new ArrayList<>();
        for (Placed part : placed) {
            double top = padding() + part.y() + headHeight() + part.further() - 1;
            if (part.column() instanceof LegendColumn.Nest nest) {
                top += nest.nestHeight();
            }
            for (LegendRow row : part.column().rows()) {
                LegendColumn.Size size = part.column().size();
                areas.add(new Area(row, new PixelBox(padding() + part.x(), top, part.column().width(text), size.row()),
                        size.swatch()));
                top += size.row();
            }
        }
        return areas;
    }

    /** Height of the title with the room about it. */
    public double titleHeight() {
        return padding() + title() - 4;
    }

    /** All that is written in it. */
    public String wording() {
        StringBuilder words = new StringBuilder();
        parts.forEach(part -> {
            words.append(part.head()).append('\n');
            if (part instanceof LegendColumn.Nest nest) {
                nest.circles().forEach(c -> words.append(c.label()).append('\n'));
            }
            part.rows().forEach(r -> words.append(r.label()).append('\n'));
        });
        return words.toString();
    }

    /** Paints the legend with its upper left corner at a place. */
    public void paint(Graphics2D g, double x, double y) throws AtlasException {
        if (kind == Kind.FRAMED) {
            g.setColor(FurnitureStyle.PANEL);
            g.fill(new Rectangle2D.Double(x, y, width(), height()));
            g.setColor(FurnitureStyle.PANEL_LINE);
            g.setStroke(new BasicStroke(1));
            g.draw(new Rectangle2D.Double(x + 0.5, y + 0.5, width() - 1, height() - 1));
        }
        String title = TEXT.get("legend.title");
        if (kind == Kind.FRAMED) {
            text.paint(g, title, FurnitureStyle.LEGEND_TITLE,
                    x + padding(), y + padding() - 3);
        } else if (kind == Kind.PAPER) {
            text.paint(g, title, FurnitureStyle.HEADING, x, y + 2);
        }
        for (Placed part : placed) {
            double left = x + padding() + part.x();
            double top = y + padding() + part.y();
            for (int i = 0; i < part.head().size(); i++) {
                text.paint(g, part.head().get(i), FurnitureStyle.LEGEND_HEAD, left, top + i * LegendColumn.HEAD_LINE);
            }
            part.column().paint(g, text, left, top + headHeight() + part.further());
            if (kind == Kind.FRAMED && part.x() == 0 && part.y() > title()) {
                g.setColor(FurnitureStyle.RULE);
                g.setStroke(new BasicStroke(1));
                double ruleY = Math.round(top - LINE_GAP / 2) + 0.5;
                g.draw(new Line2D.Double(left, ruleY, x + width() - padding(), ruleY));
            }
            if (part.ruled()) {
                g.setColor(FurnitureStyle.RULE);
                g.setStroke(new BasicStroke(1));
                double ruleX = Math.round(left - gap() / 2) + 0.5;
                g.draw(new Line2D.Double(ruleX, top + 2, ruleX, y + padding() + part.ruleEnd()));
            }
        }
    }
}
