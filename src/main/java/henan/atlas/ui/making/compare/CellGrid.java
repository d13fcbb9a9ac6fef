package henan.atlas.ui.making.compare;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Cells of one size, in so many columns that each map is as large as it can be. */
final class CellGrid extends Pane {
    private static final double GAP = 6;

    @Override
    protected void layoutChildren() {
        int count = getChildren().size();
        int columns = columns(count, getWidth(), getHeight());
        int rows = (count + columns - 1) / Math.max(1, columns);
        double width = (getWidth() + GAP) / columns - GAP;
        double height = (getHeight() + GAP) / rows - GAP;
        for (int i = 0; i < count; i++) {
            Node cell = getChildren().get(i);
            // Edges are rounded, not sizes: cells end where the next begin, and the last at the edge.
            double left = Math.round(i % columns * (width + GAP));
            double top = Math.round(i / columns * (height + GAP));
            cell.resizeRelocate(left, top, Math.round(width), Math.round(height));
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    /** The number of columns whose cells have the longest shorter side. */
    static int columns(int count, double width, double height) {
        int best = 1;
        double longest = -1;
        for (int columns = 1; columns <= count; columns++) {
            int rows = (count + columns - 1) / columns;
            double side = Math.min(width / columns, height / rows);
            if (side > longest) {
                longest = side;
                best = columns;
            }
        }
        return best;
    }
}
