package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.file.Role;
import henan.atlas.page.file.Tags;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.TextPainter;
import henan.atlas.render.style.TextSymbol;
import henan.atlas.text.Messages;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of a comparison: what it is about, then a cell for each place. Of one that is higher than a sheet as many
 * entries as have room stand on one, the others on the next.
 *
 * @param table what is the same for all rows of the comparison
 */
record ComparisonRow(TextPainter text, LineBreaker breaker, ComparisonColumns columns, ComparisonTable.Row row,
                     Object table, boolean goesOn) implements Block {
    private static final TextSymbol LABEL = TextSymbol.plain(BundledFonts.SANS, true, 10.5, FurnitureStyle.TEXT, 0);
    private static final TextSymbol REMARK = TextSymbol.plain(BundledFonts.SANS, false, 9.2, FurnitureStyle.MUTED, 0);
    private static final double LABEL_LEADING = 15;
    private static final double REMARK_LEADING = 12;
    private static final double TOP = 4.5;
    private static final double BETWEEN = 3;
    private static final double LEAST = 24;

    @Override
    public String name() {
        return goesOn ? Messages.of("page").get("page.continued", row.label()) : row.label();
    }

    @Override
    public boolean isOne() {
        return true;
    }

    private ComparisonEntry entries() {
        return new ComparisonEntry(text, breaker);
    }

    private List<SetLine> lines(String words, TextSymbol symbol) {
        return words.isEmpty() ? List.of() : breaker.set(words, symbol, columns.label() - ComparisonColumns.PAD,
                LineBreaker.Edge.RAGGED);
    }

    private double label() {
        return lines(name(), LABEL).size() * LABEL_LEADING + lines(row.remark(), REMARK).size() * REMARK_LEADING;
    }

    private double height(ComparisonTable.Cell cell, double inner) {
        return cell.entries().isEmpty() ? entries().absent(cell.absent(), inner)
                : height(cell.entries(), inner);
    }

    private double height(List<ComparisonTable.Entry> some, double inner) {
        return some.stream().mapToDouble(e -> entries().height(e, inner)).sum()
                + BETWEEN * Math.max(0, some.size() - 1);
    }

    @Override
    public double height(double width) {
        double inner = columns.inner(width);
        return Math.max(LEAST, 2 * TOP + Math.max(label(), row.cells().stream().mapToDouble(c -> height(c, inner))
                .max().orElse(0)));
    }

    @Override
    public void paint(Graphics2D g, PixelBox box) {
        try (Tags.Part whole = Tags.goOn(g, Role.TABLE, table); Tags.Part part = Tags.begin(g, Role.ROW)) {
            try (Tags.Part head = Tags.begin(g, Role.ROW_HEAD)) {
                double top = box.y() + TOP;
                for (SetLine line : lines(name(), LABEL)) {
                    line.paint(g, text, box.x(), top, LABEL_LEADING);
                    top += LABEL_LEADING;
                }
                for (SetLine line : lines(row.remark(), REMARK)) {
                    line.paint(g, text, box.x(), top, REMARK_LEADING);
                    top += REMARK_LEADING;
                }
            }
            double inner = columns.inner(box.width());
            for (int i = 0; i < row.cells().size(); i++) {
                try (Tags.Part cell = Tags.begin(g, Role.CELL)) {
                    paint(g, row.cells().get(i), box.x() + columns.x(i, box.width()) + ComparisonColumns.PAD,
                            box.y() + TOP, inner);
                }
            }
        }
        rules(g, box);
    }

    private void paint(Graphics2D g, ComparisonTable.Cell cell, double x, double y, double inner) {
        if (cell.entries().isEmpty()) {
            entries().paintAbsent(g, cell.absent(), x, y, inner);
        }
        double top = y;
        for (ComparisonTable.Entry entry : cell.entries()) {
            entries().paint(g, entry, x, top, inner);
            top += entries().height(entry, inner) + BETWEEN;
        }
    }

    private void rules(Graphics2D g, PixelBox box) {
        g.setColor(FurnitureStyle.HAIRLINE);
        g.setStroke(new BasicStroke(0.7f));
        g.draw(new Line2D.Double(box.x(), box.maxY(), box.maxX(), box.maxY()));
        for (int i = 0; i < row.cells().size(); i++) {
            double x = box.x() + columns.x(i, box.width());
            g.draw(new Line2D.Double(x, box.y(), x, box.maxY()));
        }
    }

    @Override
    public Optional<Parts> divided(double width, double height) {
        double inner = columns.inner(width);
        List<ComparisonTable.Cell> first = new ArrayList<>();
        List<ComparisonTable.Cell> rest = new ArrayList<>();
        for (ComparisonTable.Cell cell : row.cells()) {
            int count = cell.entries().size();
            while (count > 1 && height(cell.entries().subList(0, count), inner) + 2 * TOP > height) {
                count--;
            }
            first.add(new ComparisonTable.Cell(cell.entries().subList(0, count), cell.absent()));
            // What had room before is not missing there.
            rest.add(new ComparisonTable.Cell(cell.entries().subList(count, cell.entries().size()), ""));
        }
        return rest.stream().allMatch(cell -> cell.entries().isEmpty()) ? Optional.empty()
                : Optional.of(new Parts(with(first, goesOn), with(rest, true)));
    }

    private ComparisonRow with(List<ComparisonTable.Cell> cells, boolean on) {
        return new ComparisonRow(text, breaker, columns, new ComparisonTable.Row(row.label(), row.remark(), cells),
                table, on);
    }

    @Override
    public String wording() {
        return Stream.concat(Stream.of(name(), row.remark()), row.cells().stream().map(cell -> cell.entries().isEmpty()
                ? cell.absent() : cell.entries().stream().map(ComparisonTable.Entry::wording)
                        .collect(Collectors.joining("\n")))).collect(Collectors.joining("\n"));
    }
}
