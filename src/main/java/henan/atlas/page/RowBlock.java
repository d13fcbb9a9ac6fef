package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.file.Role;
import henan.atlas.page.file.Tags;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.TextPainter;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A heading and rows below it, which may be divided between two rows, and within one that may be itself.
 *
 * @param heading heading; empty for none
 * @param head    rows repeated where it is continued
 * @param rows    what it holds
 * @param begun   what is the same for all parts of a divided one
 * @param goesOn  whether its first rows stand in another column or on another sheet
 */
record RowBlock(TextPainter text, LineBreaker breaker, String heading, List<TextRow> head, List<TextRow> rows,
                Object begun, boolean goesOn) implements Block {
    private static final Messages TEXT = Messages.of("page");
    /** What stands in brackets at the end of a heading. */
    private static final Pattern REMARK = Pattern.compile("\\uFF08[^\\uFF09]*\\uFF09$");
    private static final double HEADING = 21;
    /** What a further line of a heading takes. */
    private static final double FURTHER = 17;
    /** Fewest rows, or lines of a row, worth standing alone under a heading. */
    private static final int FEWEST = 2;
    /** Most rows of a chart that is seen at one glance, a remark below it among them. */
    private static final int CHART = 21;

    RowBlock {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    private RowBlock(TextPainter text, LineBreaker breaker, String heading, List<TextRow> head, List<TextRow> rows) {
        this(text, breaker, heading, head, rows, new Object(), false);
    }

    /** The block of a part of a page's text. @param numbers what rows of clusters begin with */
    static RowBlock of(TextPainter text, LineBreaker breaker, PageText.Part part, ListNumbers numbers) {
        if (part instanceof PageText.Paragraphs paragraphs) {
            return new RowBlock(text, breaker, part.heading(), List.of(), paragraphs.sentences().stream()
                    .map(s -> (TextRow) new TextRow.Paragraph(text, breaker, s, FurnitureStyle.BODY, 3)).toList());
        }
        if (part instanceof PageText.Facts facts) {
            return new RowBlock(text, breaker, part.heading(), List.of(),
                    ColumnGrid.facts(text, breaker, facts.lines()));
        }
        if (part instanceof PageText.Grid table) {
            return of(text, breaker, table, numbers);
        }
        if (part instanceof PageText.Run run) {
            return new RowBlock(text, breaker, "", List.of(), List.of(RunRow.of(text, breaker, run, numbers)));
        }
        if (part instanceof PageText.See see) {
            return new RowBlock(text, breaker, part.heading(), List.of(), List.of(new SeeRow(text, breaker, see)));
        }
        PageText.Bars bars = (PageText.Bars) part;
        List<TextRow> rows = new ArrayList<>(BarRow.of(text, breaker, bars, numbers));
        if (!bars.note().isEmpty()) {
            rows.add(new TextRow.Paragraph(text, breaker, bars.note(), FurnitureStyle.NOTE, 0));
        }
        return new RowBlock(text, breaker, part.heading(), List.of(), rows);
    }

    private static RowBlock of(TextPainter text, LineBreaker breaker, PageText.Grid table, ListNumbers numbers) {
        List<RowNumber> before = RowNumber.of(text, numbers, table.rows().size(), table.clusters());
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            List<String> row = new ArrayList<>(table.rows().get(i));
            row.set(0, row.get(0) + Punctuation.bracketed(before.get(i).remark()));
            cells.add(row);
        }
        ColumnGrid grid = new ColumnGrid(text, breaker, table.columns(), cells);
        TextRow head = grid.head(table.columns(), RowNumber.head(text, numbers, table.clusters()));
        return new RowBlock(text, breaker, table.heading(), List.of(head),
                IntStream.range(0, cells.size()).mapToObj(i -> grid.row(cells.get(i), before.get(i))).toList());
    }

    @Override
    public String name() {
        return heading;
    }

    @Override
    public boolean isOne() {
        return !rows.isEmpty() && rows.get(0) instanceof BarRow && rows.size() <= CHART;
    }

    private List<SetLine> headings(double width) {
        return breaker.set(heading, FurnitureStyle.HEADING, width, LineBreaker.Edge.RAGGED);
    }

    private double top(double width) {
        return (heading.isEmpty() ? 0 : HEADING + (headings(width).size() - 1) * FURTHER)
                + head.stream().mapToDouble(r -> r.height(width)).sum();
    }

    @Override
    public double height(double width) {
        return top(width) + rows.stream().mapToDouble(r -> r.height(width)).sum();
    }

    @Override
    public void paint(Graphics2D g, PixelBox box) {
        double[] top = {box.y()};
        // To who hears it, what goes on is one: its heading and its columns' names are told where it begins.
        try (Tags.Part again = goesOn ? Tags.begin(g, Role.ARTIFACT) : Tags.NONE) {
            paintHeading(g, box, top);
            if (goesOn) {
                head.forEach(row -> paint(g, row, box, top));
            }
        }
        TaggedRows.paint(g, goesOn ? rows : join(head, rows), TextRow::within, begun,
                row -> paint(g, row, box, top));
    }

    private void paintHeading(Graphics2D g, PixelBox box, double[] top) {
        if (!heading.isEmpty()) {
            try (Tags.Part part = Tags.begin(g, Role.HEADING)) {
                for (SetLine line : headings(box.width())) {
                    line.paint(g, text, box.x(), top[0] + 2, TextPainter.height(FurnitureStyle.HEADING));
                    top[0] += FURTHER;
                }
            }
            top[0] += HEADING - FURTHER;
        }
    }

    private static void paint(Graphics2D g, TextRow row, PixelBox box, double[] top) {
        row.paint(g, box.x(), top[0], box.width());
        top[0] += row.height(box.width());
    }

    @Override
    public String wording() {
        return heading + "\n" + Stream.concat(head.stream(), rows.stream()).map(TextRow::wording)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<String> clusters() {
        return rows.stream().flatMap(r -> r.numbers().stream()).flatMap(n -> n.cluster().stream()).toList();
    }

    @Override
    public Block withPages(EntryPages pages) {
        return new RowBlock(text, breaker, heading, head, rows.stream().map(row -> row.withPages(pages)).toList(),
                begun, goesOn);
    }

    /** How many rows fit below heading and head. */
    private int fitting(double width, double height) {
        double used = top(width);
        int count = 0;
        while (count < rows.size() && used + rows.get(count).height(width) <= height + 0.01) {
            used += rows.get(count).height(width);
            count++;
        }
        return count;
    }

    @Override
    public Optional<Parts> divided(double width, double height) {
        int whole = fitting(width, height);
        Optional<TextRow.Parts> cut = whole == rows.size() ? Optional.empty()
                : rows.get(whole).divided(width, height - height(width, whole));
        if (cut.isPresent()) {
            return Optional.of(parts(join(rows.subList(0, whole), List.of(cut.get().first())),
                    join(List.of(cut.get().rest()), rows.subList(whole + 1, rows.size()))));
        }
        // Of a list of clusters a single row looks lost, however many lines it has.
        int most = clusters().isEmpty() ? whole : Math.min(whole, rows.size() - FEWEST);
        return divided(width, most).or(() -> divided(width, whole));
    }

    /** @param most most rows of the first part */
    private Optional<Parts> divided(double width, int most) {
        for (int count = most; count > 0; count--) {
            List<TextRow> first = rows.subList(0, count);
            List<TextRow> rest = rows.subList(count, rows.size());
            if (standsAlone(first, width, FEWEST) && standsAlone(rest, width, FEWEST + 1)) {
                return Optional.of(parts(first, rest));
            }
        }
        return Optional.empty();
    }

    private double height(double width, int count) {
        return top(width) + rows.subList(0, count).stream().mapToDouble(r -> r.height(width)).sum();
    }

    /** Neither a heading with one line below it nor one row of two lines in the next column. */
    private static boolean standsAlone(List<TextRow> some, double width, int least) {
        return some.size() >= FEWEST || !some.isEmpty()
                && some.get(0).height(width) >= least * TextRow.leading(FurnitureStyle.CELL);
    }

    private Parts parts(List<TextRow> first, List<TextRow> rest) {
        String continued = heading.isEmpty() ? "" : TEXT.get("page.continued", base());
        return new Parts(new RowBlock(text, breaker, heading, head, first, begun, goesOn),
                new RowBlock(text, breaker, continued, head, rest, begun, true));
    }

    private static List<TextRow> join(List<TextRow> a, List<TextRow> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    private String base() {
        String mark = TEXT.get("page.continued", "");
        String whole = heading.endsWith(mark) ? heading.substring(0, heading.length() - mark.length()) : heading;
        // How many there are in all and what is to be known of them is said where it begins.
        return REMARK.matcher(whole.contains(Punctuation.gap()) ? whole.substring(0, whole.indexOf(Punctuation.gap()))
                : whole).replaceFirst("");
    }
}
