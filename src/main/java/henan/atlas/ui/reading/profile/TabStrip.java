package henan.atlas.ui.reading.profile;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * The tabs of a page side by side without a gap: in one row where there is room, each narrower in a narrow page, else
 * in rows of which none has a tab alone.
 */
final class TabStrip extends Region {
    /** By how much a tab is wider than its words need where there is room, in logical pixels. */
    private static final double WIDER = 12;

    TabStrip(List<? extends Region> tabs) {
        getStyleClass().add("tab-strip");
        getChildren().setAll(tabs);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private static double width(List<? extends Node> tabs) {
        return tabs.stream().mapToDouble(tab -> tab.prefWidth(-1)).sum();
    }

    /** As many tabs in each row as have room, but the last has one of the row before where it would have one alone. */
    private List<List<Node>> rows(double room) {
        List<List<Node>> rows = new ArrayList<>();
        for (Node tab : getManagedChildren()) {
            List<Node> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            if (row.isEmpty() || width(row) + tab.prefWidth(-1) > room) {
                row = new ArrayList<>();
                rows.add(row);
            }
            row.add(tab);
        }
        if (rows.size() > 1 && rows.get(rows.size() - 1).size() == 1) {
            List<Node> before = rows.get(rows.size() - 2);
            if (before.size() > 2) {
                rows.get(rows.size() - 1).add(0, before.remove(before.size() - 1));
            }
        }
        return rows;
    }

    private double inside(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return width(getManagedChildren()) + WIDER * getManagedChildren().size() + snappedLeftInset()
                + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows(inside(width < 0 ? Double.MAX_VALUE : width)).stream().mapToDouble(TabStrip::height).sum()
                + snappedTopInset() + snappedBottomInset();
    }

    private static double height(List<Node> row) {
        return row.stream().mapToDouble(tab -> tab.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        List<List<Node>> rows = rows(inside(getWidth()));
        double room = rows.stream().mapToDouble(row -> (inside(getWidth()) - width(row)) / row.size()).min().orElse(0);
        double wider = Math.floor(Math.max(0, Math.min(WIDER, room)));
        double y = snappedTopInset();
        for (List<Node> row : rows) {
            double x = snappedLeftInset();
            for (Node tab : row) {
                tab.resizeRelocate(x, y, tab.prefWidth(-1) + wider, height(row));
                x += tab.prefWidth(-1) + wider;
            }
            y += height(row);
        }
    }
}
