package henan.atlas.page.legend;

import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.render.TextPainter;
import henan.atlas.render.ThemePainter;
import henan.atlas.render.style.TextSymbol;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/** What stands under one heading of a legend, measured and painted as a whole. Units: logical pixels. */
sealed interface LegendColumn {
    double HEAD = 18;
    /** What a further line of a heading takes. */
    double HEAD_LINE = 14;

    String head();

    List<LegendRow> rows();

    /** How large its rows are. */
    Size size();

    /** Width without the heading. */
    double width(TextPainter text);

    /** Height without the heading. */
    double height();

    void paint(Graphics2D g, TextPainter text, double x, double y) throws AtlasException;

    /** The same in several columns side by side, where it can be divided. */
    default List<LegendColumn> divided(int columns) {
        return List.of(this);
    }

    /** The same in so many pieces or fewer that stand alone, where it can be divided. */
    default List<LegendColumn> parted(int pieces) {
        return List.of(this);
    }

    /** How large rows are: for the window, where it is small, for paper, and for many drops. */
    enum Size {
        WINDOW(19, 40, 10), SMALL(16, 28, 7), PAPER(16.5, 28, 7), DROPS(16.5, 14, 6);

        private final double row;
        private final double swatch;
        private final double gap;

        Size(double row, double swatch, double gap) {
            this.row = row;
            this.swatch = swatch;
            this.gap = gap;
        }

        /** Height of a row. */
        double row() {
            return row;
        }

        /** Width of a symbol, which stands first in its row. */
        double swatch() {
            return swatch;
        }

        TextSymbol lettering() {
            return this == WINDOW ? FurnitureStyle.LEGEND_ROW : FurnitureStyle.LEGEND_SMALL;
        }
    }

    /** Rows one below the other. */
    record Rows(String head, List<LegendRow> rows, Size size) implements LegendColumn {
        @Override
        public double width(TextPainter text) {
            return size.swatch + size.gap + rows.stream()
                    .mapToDouble(r -> text.width(r.label(), size.lettering())).max().orElse(0);
        }

        @Override
        public double height() {
            return rows.size() * size.row;
        }

        @Override
        public List<LegendColumn> divided(int columns) {
            return pieces(columns, "");
        }

        @Override
        public List<LegendColumn> parted(int pieces) {
            return pieces(pieces, head);
        }

        /** Some of its rows, under its heading. */
        Rows piece(int from, int to) {
            return new Rows(head, rows.subList(from, to), size);
        }

        private List<LegendColumn> pieces(int count, String nextHead) {
            int each = (rows.size() + count - 1) / count;
            List<LegendColumn> parts = new ArrayList<>();
            for (int from = 0; from < rows.size(); from += each) {
                parts.add(new Rows(from == 0 ? head : nextHead,
                        rows.subList(from, Math.min(rows.size(), from + each)), size));
            }
            return parts;
        }

        @Override
        public void paint(Graphics2D g, TextPainter text, double x, double y) throws AtlasException {
            double top = y;
            for (LegendRow row : rows) {
                row.swatch().paint(g, new PixelBox(x, top, size.swatch, size.row - 2));
                text.paint(g, row.label(), size.lettering(), x + size.swatch + size.gap,
                        top + (size.row - 2 - TextPainter.height(size.lettering())) / 2);
                top += size.row;
            }
        }
    }

    /** Circles one in another, standing on the same point, each with a line to what it stands for. */
    record Nest(String head, List<MapTheme.LegendItem.Circle> circles, List<LegendRow> rows, Size size)
            implements LegendColumn {
        private static final double LABEL = 14;
        private static final double LEADER = 14;

        /**
         * @param circles largest first
         * @param rows    what stands below them, as the ring of places nothing is known of
         */
        public Nest {
            circles = circles.stream().sorted((a, b) -> Double.compare(b.radius(), a.radius())).toList();
        }

        private double largest() {
            return circles.get(0).radius();
        }

        @Override
        public double width(TextPainter text) {
            return Math.max(rows.isEmpty() ? 0 : new Rows("", rows, size).width(text), 2 * largest() + LEADER + 4
                    + circles.stream().mapToDouble(c -> text.width(c.label(), FurnitureStyle.LEGEND_ROW)).max()
                    .orElse(0));
        }

        @Override
        public double height() {
            return nestHeight() + rows.size() * size.row();
        }

        /** Height of the circles alone. */
        double nestHeight() {
            return Math.max(2 * largest() + 8, circles.size() * LABEL + 6);
        }

        @Override
        public void paint(Graphics2D g, TextPainter text, double x, double y) throws AtlasException {
            new Rows("", rows, size).paint(g, text, x, y + nestHeight());
            double bottom = y + nestHeight() - 4;
            double middle = x + largest() + 1;
            double labelTop = y;
            int waiting = circles.size();
            for (MapTheme.LegendItem.Circle circle : circles) {
                double top = bottom - 2 * circle.radius();
                ThemePainter.circle(g, middle, bottom - circle.radius(), circle.radius(),
                        List.of(new MapTheme.Slice(circle.color(), 1)));
                labelTop = Math.max(labelTop, Math.min(top - LABEL / 2, bottom + 2 - waiting-- * LABEL));
                double right = x + 2 * largest() + LEADER;
                g.setColor(FurnitureStyle.MUTED);
                g.setStroke(new BasicStroke(0.6f));
                g.draw(new Line2D.Double(middle, top, right - 4, labelTop + LABEL / 2));
                text.paint(g, circle.label(), FurnitureStyle.LEGEND_ROW, right, labelTop + 0.5);
                labelTop += LABEL;
            }
        }
    }
}
