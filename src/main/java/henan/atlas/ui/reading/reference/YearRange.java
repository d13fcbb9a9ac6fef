package henan.atlas.ui.reading.reference;

import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.AxisHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The years of a chronicle as columns, as high as much is told of each, between two handles: what lies between them is
 * looked at. A click on a column looks at that year alone, one more at all of them.
 */
final class YearRange extends Pane {
    private static final Messages TEXTS = Messages.of("ui");
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
    /** Height of the columns, of the words below them, and room for half a handle at either side. */
    private static final double COLUMNS = 34;
    private static final double WORDS = 17;
    private static final double SIDE = AxisHandle.WIDTH / 2;
    private static final double GAP = 2;
    private static final double LEAST_COLUMN = 2;
    private final SortedMap<Integer, Integer> counts;
    private final Span whole;
    private final ReadOnlyObjectWrapper<Span> chosen;
    private final List<Region> columns = new ArrayList<>();
    private final Region axis = new Region();
    private final AxisHandle first;
    private final AxisHandle last;
    private final Label words = new Label();

    /** Years from one to another, both of them meant. */
    record Span(int from, int to) {
        boolean holds(int year) {
            return from <= year && year <= to;
        }
    }

    /** @param counts how much is told of each year, at least of one */
    YearRange(SortedMap<Integer, Integer> counts) {
        this.counts = counts;
        whole = new Span(counts.firstKey(), counts.lastKey());
        chosen = new ReadOnlyObjectWrapper<>(whole);
        getStyleClass().add("year-range");
        axis.getStyleClass().add("year-axis");
        getChildren().add(axis);
        for (int year = whole.from(); year <= whole.to(); year++) {
            columns.add(column(year));
        }
        first = new AxisHandle("year-first", x -> moveFirst(edgeAt(x)), step -> moveFirst(chosen.get().from() + step),
                () -> { });
        last = new AxisHandle("year-last", x -> moveLast(edgeAt(x) - 1), step -> moveLast(chosen.get().to() + step),
                () -> { });
        words.getStyleClass().add("year-words");
        words.setMouseTransparent(true);
        getChildren().addAll(first, last, words);
        chosen.addListener((property, was, is) -> show());
        show();
    }

    private Region column(int year) {
        Region bar = new Region();
        bar.getStyleClass().add("year-bar");
        bar.setMouseTransparent(true);
        Region column = new Region();
        column.setId("year-" + year);
        column.getStyleClass().add("year-column");
        column.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                Span only = new Span(year, year);
                chosen.set(chosen.get().equals(only) ? whole : only);
            }
        });
        Tooltip.install(column, new Tooltip(TEXTS.get("years.count", year(year), counts.getOrDefault(year, 0))));
        getChildren().addAll(column, bar);
        column.setUserData(bar);
        return column;
    }

    /** The years looked at; all of them to begin with. */
    ReadOnlyObjectProperty<Span> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Whether no year is left out. */
    boolean isWhole() {
        return chosen.get().equals(whole);
    }

    void clear() {
        chosen.set(whole);
    }

    /** Looks at these years, as far as there are any of them. */
    void choose(Span wanted) {
        int from = Math.max(whole.from(), wanted.from());
        int to = Math.min(whole.to(), wanted.to());
        chosen.set(from > to ? whole : new Span(from, to));
    }

    private void moveFirst(int year) {
        Span now = chosen.get();
        chosen.set(new Span(Math.max(whole.from(), Math.min(year, now.to())), now.to()));
    }

    private void moveLast(int year) {
        Span now = chosen.get();
        chosen.set(new Span(now.from(), Math.min(whole.to(), Math.max(year, now.from()))));
    }

    private void show() {
        Span now = chosen.get();
        for (int i = 0; i < columns.size(); i++) {
            bar(i).pseudoClassStateChanged(OUTSIDE, !now.holds(whole.from() + i));
        }
        words.setText(now.from() == now.to() ? TEXTS.get("years.one", year(now.from()))
                : TEXTS.get("years", year(now.from()), year(now.to())));
        first.tell(TEXTS.get("years.first", year(now.from())));
        last.tell(TEXTS.get("years.last", year(now.to())));
        requestLayout();
    }

    private Region bar(int index) {
        return (Region) columns.get(index).getUserData();
    }

    private static String year(int year) {
        return String.valueOf(year);
    }

    private double columnWidth() {
        return (getWidth() - 2 * SIDE) / columns.size();
    }

    /** The year whose column begins nearest to a place. */
    private int edgeAt(double x) {
        return whole.from() + (int) Math.round((x - SIDE) / columnWidth());
    }

    private double edgeOf(int year) {
        return SIDE + (year - whole.from()) * columnWidth();
    }

    @Override
    protected double computePrefHeight(double width) {
        return COLUMNS + AxisHandle.WIDTH / 2 + WORDS;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        for (int i = 0; i < columns.size(); i++) {
            int year = whole.from() + i;
            double from = snapPositionX(edgeOf(year) + GAP / 2);
            double to = snapPositionX(edgeOf(year + 1) - GAP / 2);
            int count = counts.getOrDefault(year, 0);
            double height = count == 0 ? 0 : snapSizeY(Math.max(LEAST_COLUMN, COLUMNS * count / most));
            columns.get(i).resizeRelocate(from, 0, to - from, COLUMNS);
            bar(i).resizeRelocate(from, COLUMNS - height, to - from, height);
        }
        axis.resizeRelocate(SIDE, COLUMNS, getWidth() - 2 * SIDE, 1);
        place(first, edgeOf(chosen.get().from()));
        place(last, edgeOf(chosen.get().to() + 1));
        double width = words.prefWidth(-1);
        double middle = (edgeOf(chosen.get().from()) + edgeOf(chosen.get().to() + 1)) / 2;
        words.resizeRelocate(snapPositionX(Math.max(0, Math.min(getWidth() - width, middle - width / 2))),
                COLUMNS + AxisHandle.WIDTH / 2, width, WORDS);
    }

    private void place(AxisHandle handle, double x) {
        handle.resizeRelocate(snapPositionX(x - AxisHandle.WIDTH / 2), 0, AxisHandle.WIDTH,
                COLUMNS + AxisHandle.WIDTH / 2);
    }
}
