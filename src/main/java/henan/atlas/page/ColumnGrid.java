package henan.atlas.page;

import henan.atlas.page.file.Role;
import henan.atlas.page.file.Tags;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.TextPainter;
import henan.atlas.render.style.TextSymbol;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Columns of cells: as wide as their longest cell where there is room, and where there is not, the long ones share what
 * the short ones leave. Units: logical pixels.
 */
final class ColumnGrid {
    private static final double GAP = 9;
    private static final double PAD = 2.2;
    /** Width that a long column keeps at least. */
    private static final double LEAST = 30;
    /** Widest word that a column is made wide enough for. */
    private static final double WHOLE = 90;
    /** Forgives sums their last digits, so that what has just its width is not broken. */
    private static final double SLACK = 0.01;
    /** Share of the rows for the sake of which a column is not made wider where room is short. */
    private static final double FEW = 0.2;

    private final TextPainter text;
    private final LineBreaker breaker;
    private final double[] natural;
    /** What all but a few rows need, where there is no room for all. */
    private final double[] usual;
    private final double[] least;
    private final List<List<String>> rows;
    private final Map<Double, double[]> arranged = new ConcurrentHashMap<>();

    /** @param head names of the columns, which are never broken where there is room for them */
    ColumnGrid(TextPainter text, LineBreaker breaker, List<String> head, List<List<String>> rows) {
        this.text = text;
        this.breaker = breaker;
        this.rows = rows;
        this.natural = new double[head.size()];
        Arrays.setAll(natural, i -> Math.max(text.width(head.get(i), FurnitureStyle.CELL_HEAD),
                rows.stream().mapToDouble(r -> breaker.width(r.get(i), FurnitureStyle.CELL)).max().orElse(0)));
        this.least = new double[head.size()];
        Arrays.setAll(least, i -> Math.max(Math.max(LEAST, text.width(head.get(i), FurnitureStyle.CELL_HEAD) + 1),
                Math.min(WHOLE, rows.stream().mapToDouble(r -> breaker.whole(r.get(i), FurnitureStyle.CELL)).max()
                        .orElse(0))));
        this.usual = new double[head.size()];
        Arrays.setAll(usual, i -> Math.max(least[i], usual(rows.stream().mapToDouble(r ->
                breaker.width(r.get(i), FurnitureStyle.CELL)).sorted().toArray())));
    }

    /** Width of the longest cell that is not among the few long ones. */
    private static double usual(double[] ascending) {
        int count = ascending.length;
        return count == 0 ? 0 : ascending[count - 1 - (int) (count * FEW)];
    }

    /** The head. @param before what stands before the first column */
    TextRow head(List<String> cells, RowNumber before) {
        return new Cells(this, cells, FurnitureStyle.CELL_HEAD, before);
    }

    TextRow row(List<String> cells, RowNumber before) {
        return new Cells(this, cells, FurnitureStyle.CELL, before);
    }

    /** Widths of the columns in a table of a width. */
    double[] widths(double width) {
        return arranged.computeIfAbsent(width, w -> arrange(w - GAP * (natural.length - 1)));
    }

    private double[] arrange(double room) {
        double spare = room - Arrays.stream(natural).sum();
        if (spare >= 0) {
            return Arrays.stream(natural).map(w -> w + Math.min(spare / natural.length, 40)).toArray();
        }
        double[] wide = arrange(room, natural);
        double[] narrow = arrange(room, usual);
        return lines(narrow) < lines(wide) ? narrow : wide;
    }

    /** How many lines all rows have together. */
    private int lines(double[] tried) {
        return rows.stream().mapToInt(row -> IntStream.range(0, tried.length).map(i ->
                breaker.set(row.get(i), FurnitureStyle.CELL, tried[i], LineBreaker.Edge.RAGGED).size()).max()
                .orElse(0)).sum();
    }

    /** What needs no more than its share has that; the others share what is left. @param wanted what each needs */
    private double[] arrange(double room, double[] wanted) {
        double[] found = wanted.clone();
        boolean[] fixed = new boolean[found.length];
        double left = room;
        int open = found.length;
        for (boolean changed = true; changed && open > 0;) {
            changed = false;
            for (int i = 0; i < found.length; i++) {
                if (!fixed[i] && wanted[i] <= left / open) {
                    fixed[i] = true;
                    found[i] = wanted[i];
                    left -= wanted[i];
                    open--;
                    changed = true;
                }
            }
        }
        for (boolean changed = true; changed;) {
            changed = false;
            double all = 0;
            for (int i = 0; i < found.length; i++) {
                all += fixed[i] ? 0 : Math.sqrt(wanted[i]);
            }
            for (int i = 0; i < found.length; i++) {
                found[i] = fixed[i] ? found[i] : left * Math.sqrt(wanted[i]) / all;
            }
            for (int i = 0; i < found.length && !changed; i++) {
                if (!fixed[i] && found[i] < least[i]) {
                    found[i] = least[i];
                    left -= least[i];
                    fixed[i] = true;
                    changed = true;
                }
            }
        }
        return withinRoom(found, room);
    }

    /** What is too wide by something takes that from columns wider than they must be, or else from all: heads break. */
    private double[] withinRoom(double[] found, double room) {
        double over = Arrays.stream(found).sum() - room;
        if (over <= SLACK) {
            return found;
        }
        double[] spare = new double[found.length];
        Arrays.setAll(spare, i -> Math.max(0, found[i] - least[i]));
        double all = Arrays.stream(spare).sum();
        double[] narrower = found.clone();
        Arrays.setAll(narrower, i -> all == 0 ? found[i] : found[i] - spare[i] * Math.min(1, over / all));
        double left = Math.max(room, room + over - all);
        return Arrays.stream(narrower).map(width -> width * room / left).toArray();
    }

    /** A row of cells, each broken into lines within its column; how it is set in a width is asked again and again. */
    static final class Cells implements TextRow {
        private final ColumnGrid grid;
        private final List<String> cells;
        private final TextSymbol symbol;
        private final RowNumber before;
        private final Map<Double, List<Cell>> set = new ConcurrentHashMap<>();

        Cells(ColumnGrid grid, List<String> cells, TextSymbol symbol, RowNumber before) {
            this.grid = grid;
            this.cells = cells;
            this.symbol = symbol;
            this.before = before;
        }

        /** A cell. @param room width its lines have */
        record Cell(List<SetLine> lines, double room) {
            Cell {
                lines = List.copyOf(lines);
            }
        }

        List<Cell> cells(double width) {
            return set.computeIfAbsent(width, this::setIn);
        }

        private List<Cell> setIn(double width) {
            double[] widths = grid.widths(width - before.room());
            return IntStream.range(0, cells.size()).mapToObj(i -> new Cell(grid.breaker.set(cells.get(i), symbol,
                    widths[i], LineBreaker.Edge.RAGGED), widths[i])).toList();
        }

        @Override
        public double height(double width) {
            int most = cells.isEmpty() ? 1 : 0;
            for (Cell cell : cells(width)) {
                most = Math.max(most, cell.lines().size());
            }
            return most * TextRow.leading(symbol) + 2 * PAD;
        }

        @Override
        public void paint(Graphics2D g, double x, double y, double width) {
            boolean head = symbol.equals(FurnitureStyle.CELL_HEAD);
            try (Tags.Part row = Tags.begin(g, Role.ROW)) {
                before.paint(g, head ? Role.COLUMN_HEAD : Role.CELL, x, y + PAD, symbol);
                double left = x + before.room();
                for (Cell set : cells(width)) {
                    try (Tags.Part cell = Tags.begin(g, head ? Role.COLUMN_HEAD : Role.CELL)) {
                        paintCell(g, set.lines(), left, y + PAD);
                    }
                    left += set.room() + GAP;
                }
            }
            g.setColor(head ? FurnitureStyle.PANEL_LINE : FurnitureStyle.HAIRLINE);
            g.setStroke(new BasicStroke(head ? 0.8f : 0.5f));
            double bottom = y + height(width);
            g.draw(new Line2D.Double(x, bottom, x + width, bottom));
        }

        private void paintCell(Graphics2D g, List<SetLine> lines, double x, double y) {
            double top = y;
            for (SetLine line : lines) {
                line.paint(g, grid.text, x, top);
                top += TextRow.leading(symbol);
            }
        }

        @Override
        public Optional<Role> within() {
            return Optional.of(Role.TABLE);
        }

        @Override
        public String wording() {
            return before.words() + "\n" + String.join("\n", cells);
        }

        @Override
        public List<RowNumber> numbers() {
            return List.of(before);
        }
    }

    /** Labels and values without rules. */
    static List<TextRow> facts(TextPainter text, LineBreaker breaker, List<PageText.Facts.Line> lines) {
        double label = lines.stream().mapToDouble(l -> text.width(l.label(), FurnitureStyle.CELL_HEAD)).max().orElse(0);
        List<TextRow> rows = new ArrayList<>();
        lines.forEach(l -> rows.add(new FactRow(text, breaker, l, label)));
        return rows;
    }

    record FactRow(TextPainter text, LineBreaker breaker, PageText.Facts.Line line, double label)
            implements TextRow {
        private double labelWidth(double width) {
            return Math.min(label, width * 0.4);
        }

        double room(double width) {
            return width - labelWidth(width) - GAP;
        }

        List<SetLine> value(double width) {
            return breaker.set(line.value(), FurnitureStyle.CELL, room(width), LineBreaker.Edge.RAGGED);
        }

        private List<String> name(double width) {
            return breaker.lines(line.label(), FurnitureStyle.CELL_HEAD, labelWidth(width));
        }

        @Override
        public double height(double width) {
            return Math.max(value(width).size() * TextRow.leading(FurnitureStyle.CELL),
                    name(width).size() * TextRow.leading(FurnitureStyle.CELL_HEAD)) + PAD;
        }

        @Override
        public void paint(Graphics2D g, double x, double y, double width) {
            double top = y + (TextRow.leading(FurnitureStyle.CELL) - TextRow.leading(FurnitureStyle.CELL_HEAD)) / 2;
            try (Tags.Part item = Tags.begin(g, Role.ITEM)) {
                try (Tags.Part tag = Tags.begin(g, Role.LABEL)) {
                    for (String part : name(width)) {
                        TextRow.line(g, text, part, FurnitureStyle.CELL_HEAD, x, top);
                        top += TextRow.leading(FurnitureStyle.CELL_HEAD);
                    }
                }
                top = y;
                try (Tags.Part body = Tags.begin(g, Role.BODY)) {
                    for (SetLine part : value(width)) {
                        part.paint(g, text, x + labelWidth(width) + GAP, top);
                        top += TextRow.leading(FurnitureStyle.CELL);
                    }
                }
            }
        }

        @Override
        public Optional<Role> within() {
            return Optional.of(Role.LIST);
        }

        @Override
        public String wording() {
            return line.label() + "\n" + line.value();
        }
    }
}
