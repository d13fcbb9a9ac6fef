package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.file.Drawing;
import henan.atlas.page.file.PaperSize;
import java.util.ArrayList;
import java.util.List;

/** Pages of words of one volume: its paper, its binding, the columns its rows flow down. */
record BookMatter(Typesetter setter, PaperSize paper, Binding binding, String running) {
    private static final double MARGIN = 18 * PaperSize.PIXELS;
    private static final double GAP = 34;
    /** Steps of a column's height that are told apart. */
    private static final double STEP = 6;
    /** Share of a page below which it is almost blank. */
    private static final double SCANT = 0.25;

    private double width() {
        return Math.max(1, paper.pixelWidth() - 2 * MARGIN - binding.inner());
    }

    private double columnHeight() {
        return Math.max(60, paper.pixelHeight() - 2 * MARGIN - BookPage.HEAD - BookPage.FOOT);
    }

    /** How many columns of at least a width stand side by side. Units: millimetres. */
    int columns(double least) {
        return Math.max(1, (int) ((width() + GAP) / (least * PaperSize.PIXELS + GAP)));
    }

    /** Width of each of so many columns. Units: logical pixels. */
    double columnWidth(int columns) {
        return (width() - GAP * (columns - 1)) / columns;
    }

    /** How many pages rows take. */
    int pages(List<BookRow> rows, int columns) {
        return (columns(rows, columnHeight()).size() + columns - 1) / columns;
    }

    /** Whether rows leave the last of several pages almost blank. */
    boolean isScant(List<BookRow> rows, int columns) {
        return pages(rows, columns) > 1 && filled(rows, columns) < SCANT;
    }

    /** Which share of their last page rows fill. */
    double filled(List<BookRow> rows, int columns) {
        List<List<BookRow.Placed>> filled = columns(rows, columnHeight());
        int first = (filled.size() - 1) / columns * columns;
        return filled.subList(first, filled.size()).stream().flatMap(List::stream)
                .mapToDouble(placed -> placed.row().height()).sum() / (columnHeight() * columns);
    }

    /** Sets rows into pages. @param first number of the first of them */
    List<Drawing> set(String title, List<BookRow> rows, int columns, int first) {
        List<List<BookRow.Placed>> filled = levelled(columns(rows, columnHeight()), columns);
        List<Drawing> pages = new ArrayList<>();
        for (int from = 0; from < filled.size(); from += columns) {
            int number = first + pages.size();
            PixelBox body = new PixelBox(MARGIN + binding.shift(number), MARGIN, width(),
                    paper.pixelHeight() - 2 * MARGIN);
            List<BookRow.Placed> placed = new ArrayList<>();
            for (int c = 0; c < columns && from + c < filled.size(); c++) {
                double x = body.x() + c * (columnWidth(columns) + GAP);
                filled.get(from + c).forEach(r -> placed.add(new BookRow.Placed(r.row(),
                        r.box().moved(x, body.y() + BookPage.HEAD))));
            }
            pages.add(new BookPage(setter.scenes().text(), paper, title, running, number, binding.isLeft(number),
                    !pages.isEmpty(), body, placed));
        }
        return pages;
    }

    /** The same with the columns of the last page about equally high. */
    private static List<List<BookRow.Placed>> levelled(List<List<BookRow.Placed>> filled, int columns) {
        int first = (filled.size() - 1) / columns * columns;
        List<BookRow> last = filled.subList(first, filled.size()).stream().flatMap(List::stream)
                .map(BookRow.Placed::row).toList();
        double all = last.stream().mapToDouble(BookRow::height).sum();
        for (double height = all / columns; height < all; height += STEP) {
            List<List<BookRow.Placed>> level = columns(last, height);
            if (level.size() <= columns) {
                List<List<BookRow.Placed>> found = new ArrayList<>(filled.subList(0, first));
                found.addAll(level);
                return found;
            }
        }
        return filled;
    }

    /** The rows of every column, from its head; rows that belong together stand in one. */
    private static List<List<BookRow.Placed>> columns(List<BookRow> rows, double height) {
        List<List<BookRow.Placed>> columns = new ArrayList<>();
        List<BookRow.Placed> column = new ArrayList<>();
        double y = 0;
        for (int i = 0; i < rows.size();) {
            int end = i + 1;
            while (end < rows.size() && rows.get(end - 1).isKeptWithNext()) {
                end++;
            }
            double needed = rows.subList(i, end).stream().mapToDouble(BookRow::height).sum();
            if (y + needed > height && !column.isEmpty()) {
                columns.add(column);
                column = new ArrayList<>();
                y = 0;
            }
            for (; i < end; i++) {
                BookRow row = rows.get(i);
                if (!(row.isSpace() && column.isEmpty())) {
                    column.add(new BookRow.Placed(row, new PixelBox(0, y, 0, row.height())));
                    y += row.height();
                }
            }
        }
        if (!column.isEmpty() || columns.isEmpty()) {
            columns.add(column);
        }
        return columns;
    }
}
