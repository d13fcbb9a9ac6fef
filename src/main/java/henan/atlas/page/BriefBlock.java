package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.file.Role;
import henan.atlas.page.file.Tags;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.TextPainter;
import henan.atlas.text.Punctuation;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What explains a map in short: number, name and a word each, in as many columns as stand side by side. Units: logical
 * pixels.
 *
 * @param numbers what the entries begin with, as many
 */
record BriefBlock(TextPainter text, LineBreaker breaker, String heading, List<PageText.Brief.Entry> entries,
                  List<RowNumber> numbers) implements Block {
    private static final double HEADING = 21;
    private static final double LEADING = 13.4;
    /** Between a name and its word. */
    private static final double GAP = 7;
    private static final double COLUMN_GAP = 16;
    /** Forgives sums their last digits, so that what has just its width is not broken. */
    private static final double SLACK = 0.5;
    /** Characters of a name that stand in a line at least. */
    private static final double LEAST = 6;
    /** Fewest entries in a column that has others beside it. */
    private static final int FEWEST = 3;

    BriefBlock {
        entries = List.copyOf(entries);
        numbers = List.copyOf(numbers);
    }

    static BriefBlock of(TextPainter text, LineBreaker breaker, PageText.Brief brief, ListNumbers numbers) {
        List<RowNumber> before = RowNumber.of(text, numbers, brief.entries().size(), brief.clusters());
        List<PageText.Brief.Entry> entries = IntStream.range(0, before.size()).mapToObj(i -> {
            PageText.Brief.Entry entry = brief.entries().get(i);
            return new PageText.Brief.Entry(entry.label() + Punctuation.bracketed(before.get(i).remark()),
                    entry.word());
        }).toList();
        return new BriefBlock(text, breaker, brief.heading(), entries, before);
    }

    @Override
    public String name() {
        return heading;
    }

    @Override
    public boolean isOne() {
        return true;
    }

    /**
     * How its columns stand in a width.
     *
     * @param before room of a number in each
     * @param label  room of a name, which goes on below where it is longer
     */
    private record Columns(int count, int rows, double width, double before, double label) {
        /** Room of a word. */
        double word() {
            return Math.max(1, width - before - label - GAP) + SLACK;
        }
    }

    /** Room of the numbers. */
    private double before() {
        return numbers.stream().mapToDouble(RowNumber::room).max().orElse(0);
    }

    private double longestName() {
        return entries.stream().mapToDouble(e -> breaker.width(e.label(), FurnitureStyle.CELL)).max().orElse(0);
    }

    private double longestWord() {
        return entries.stream().mapToDouble(e -> breaker.width(e.word(), FurnitureStyle.CELL_HEAD)).max().orElse(0);
    }

    /** Width of one column in which nothing is broken but what is remarked of a place without a number. */
    double natural() {
        return before() + IntStream.range(0, entries.size()).mapToDouble(i -> breaker.width(name(i),
                FurnitureStyle.CELL)).max().orElse(0) + GAP + longestWord();
    }

    private String name(int entry) {
        String label = entries.get(entry).label();
        return label.substring(0, label.length() - Punctuation.bracketed(numbers.get(entry).remark()).length());
    }

    private Columns columns(double width) {
        int most = (int) Math.max(1, (width + COLUMN_GAP) / (natural() + COLUMN_GAP));
        Columns columns = columns(width, Math.max(1, Math.min(most, entries.size() / FEWEST)));
        // With a map's key it takes the map's room: there a long name is broken rather than that all stand in fewer.
        while (heading.isEmpty() && (columns.count() + 1) * FEWEST <= entries.size()) {
            Columns more = columns(width, columns.count() + 1);
            if (more.width() - before() - GAP - longestWord() < FurnitureStyle.CELL.size() * LEAST
                    || height(more) >= height(columns)) {
                break;
            }
            columns = more;
        }
        return columns;
    }

    private Columns columns(double width, int count) {
        double before = before();
        double each = (width - COLUMN_GAP * (count - 1)) / count;
        double label = Math.max(FurnitureStyle.CELL.size() * 4, Math.min(longestName(),
                each - before - GAP - longestWord()));
        return new Columns(count, (entries.size() + count - 1) / count, each, before, label);
    }

    private List<SetLine> label(int entry, Columns columns) {
        return breaker.set(entries.get(entry).label(), FurnitureStyle.CELL, columns.label(), LineBreaker.Edge.RAGGED);
    }

    private List<SetLine> word(int entry, Columns columns) {
        return breaker.set(entries.get(entry).word(), FurnitureStyle.CELL_HEAD, columns.word(),
                LineBreaker.Edge.RAGGED);
    }

    private double height(int entry, Columns columns) {
        return LEADING * Math.max(label(entry, columns).size(), word(entry, columns).size());
    }

    @Override
    public double height(double width) {
        return headed() + height(columns(width));
    }

    private double height(Columns columns) {
        return IntStream.range(0, columns.count()).mapToDouble(c -> entries(c, columns)
                .mapToDouble(i -> height(i, columns)).sum()).max().orElse(0);
    }

    /** Room of its heading; none where it stands below something it belongs to. */
    private double headed() {
        return heading.isEmpty() ? 0 : HEADING;
    }

    private IntStream entries(int column, Columns columns) {
        return IntStream.range(column * columns.rows(), Math.min(entries.size(), (column + 1) * columns.rows()));
    }

    @Override
    public void paint(Graphics2D g, PixelBox box) {
        if (!heading.isEmpty()) {
            try (Tags.Part head = Tags.begin(g, Role.HEADING)) {
                text.paint(g, heading, FurnitureStyle.HEADING, box.x(), box.y() + 2);
            }
        }
        Columns columns = columns(box.width());
        try (Tags.Part table = Tags.begin(g, Role.TABLE)) {
            for (int column = 0; column < columns.count(); column++) {
                double[] top = {box.y() + headed()};
                double left = box.x() + column * (columns.width() + COLUMN_GAP);
                entries(column, columns).forEach(i -> {
                    paint(g, i, columns, left, top[0]);
                    top[0] += height(i, columns);
                });
            }
        }
    }

    private void paint(Graphics2D g, int entry, Columns columns, double x, double y) {
        try (Tags.Part row = Tags.begin(g, Role.ROW)) {
            numbers.get(entry).paint(g, Role.CELL, x, y, FurnitureStyle.CELL);
            try (Tags.Part cell = Tags.begin(g, Role.ROW_HEAD)) {
                paint(g, label(entry, columns), x + columns.before(), y);
            }
            try (Tags.Part cell = Tags.begin(g, Role.CELL)) {
                paint(g, word(entry, columns), x + columns.before() + columns.label() + GAP, y);
            }
        }
    }

    private void paint(Graphics2D g, List<SetLine> lines, double x, double y) {
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).paint(g, text, x, y + i * LEADING, TextRow.leading(FurnitureStyle.CELL));
        }
    }

    @Override
    public String wording() {
        return heading + "\n" + IntStream.range(0, entries.size()).mapToObj(i -> numbers.get(i).words() + "\n"
                + entries.get(i).label() + "\n" + entries.get(i).word()).collect(Collectors.joining("\n"));
    }

    @Override
    public List<String> clusters() {
        return numbers.stream().flatMap(n -> n.cluster().stream()).toList();
    }

    @Override
    public Optional<Parts> divided(double width, double height) {
        return Optional.empty();
    }
}
