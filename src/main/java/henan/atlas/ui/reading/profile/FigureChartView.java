package henan.atlas.ui.reading.profile;

import henan.atlas.profile.FigureChart;
import henan.atlas.profile.FigureSeries.Figure;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import henan.atlas.ui.ground.kit.SelectableText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one kind over the years they stand for: bars from zero, or points on a line where they are rates. What
 * another source says of a year stands beside as a hollow mark. One stop of the keyboard's focus: arrows go from mark
 * to mark, Enter opens the source of one; what is pointed at is told in full below, by keys as by the pointer.
 */
final class FigureChartView extends VBox {
    private static final Messages TEXTS = Messages.of("ui");
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    /** Height of the drawing and of the lines of figures above and years below it, in logical pixels. */
    private static final double HEIGHT = 96;
    private static final double FIGURES = 19;
    private static final double YEARS = 17;
    private static final double WIDEST_BAR = 26;
    private static final double POINT = 9;
    private static final double GAP = 6;
    /** Two lines of what is told below. */
    private static final double LINES = 35;
    /** The share of a year's room its bars have. */
    private static final double BAR_SHARE = 0.62;
    private final PageParts parts;
    private final FigureChart chart;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Line> ways = new ArrayList<>();
    private final Region axis = new Region();
    private final Label told = new Label();
    private final Pane plot = new Pane() {
        @Override
        protected void layoutChildren() {
            place(getWidth());
        }
    };
    private int pointed = -1;

    /** A mark, the figure over it and the year under it. */
    private record Mark(FigureChart.Mark mark, Region shape, SelectableText figure, Label year) {
    }

    FigureChartView(PageParts parts, FigureChart chart) {
        this.parts = parts;
        this.chart = chart;
        getStyleClass().addAll("figure-chart", chart.isRate() ? "rates" : "totals");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        axis.getStyleClass().add("chart-axis");
        plot.getChildren().add(axis);
        FigureChart.@Nullable Mark before = null;
        for (FigureChart.Mark mark : chart.marks()) {
            add(mark, before);
            before = mark.beside() ? before : mark;
        }
        marks.forEach(mark -> plot.getChildren().addAll(mark.shape(), mark.figure(), mark.year()));
        plot.setMinHeight(top() + HEIGHT + YEARS);
        plot.setPrefHeight(top() + HEIGHT + YEARS);
        told.getStyleClass().add("chart-told");
        told.setWrapText(true);
        // As high as what is told of most marks: nothing below may move under the pointer.
        told.setMinHeight(LINES);
        getChildren().addAll(plot, told);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().addListener((property, was, is) -> point(is ? Math.max(0, pointed) : -1));
        setAccessibleText(TEXTS.get("chart.words", heading(),
                chart.marks().stream().map(this::words).collect(Collectors.joining(Punctuation.remarks()))));
        point(-1);
    }

    private void add(FigureChart.Mark mark, FigureChart.@Nullable Mark before) {
        Region shape = new Region();
        shape.getStyleClass().add(chart.isRate() ? "chart-point" : "chart-bar");
        if (mark.beside()) {
            shape.getStyleClass().add("beside");
        }
        if (mark.figure().after().isAfter()) {
            shape.getStyleClass().add("after");
        }
        int index = marks.size();
        shape.setOnMouseEntered(event -> point(index));
        shape.setOnMouseExited(event -> point(isFocused() ? index : -1));
        shape.setOnMouseClicked(event -> requestFocus());
        SelectableText figure = parts.paragraph("chart-figure").add(shortly(mark.figure()))
                .under(mark.figure().period(), "").notInTables();
        parts.addCitations(figure, mark.figure().citations());
        Label year = new Label(mark.beside() ? "" : String.valueOf(mark.year()));
        year.getStyleClass().add("chart-year");
        year.setMouseTransparent(true);
        if (chart.isRate() && !mark.beside() && before != null && before.year() + 1 == mark.year()) {
            Line way = new Line();
            way.getStyleClass().add("chart-way");
            way.setUserData(index);
            ways.add(way);
            plot.getChildren().add(way);
        }
        marks.add(new Mark(mark, shape, figure, year));
    }

    private static String shortly(Figure figure) {
        return figure.wordBefore() + figure.value();
    }

    private String heading() {
        return Stream.of(chart.indicator(), chart.scope()).filter(words -> !words.isEmpty())
                .collect(Collectors.joining(Punctuation.clauses()))
                + (chart.unit().isEmpty() ? "" : TEXTS.get("chart.unit", chart.unit()));
    }

    /** A figure in full. */
    private String words(FigureChart.Mark mark) {
        Figure figure = mark.figure();
        String indicator = figure.indicator().equals(chart.indicator()) ? "" : figure.indicator();
        String qualifier = figure.qualifier().equals(chart.scope()) ? "" : figure.qualifier();
        String rest = Stream.of(indicator, qualifier, figure.note(), figure.after().isAfter()
                ? figure.after().why() : "").filter(words -> !words.isEmpty())
                .collect(Collectors.joining(Punctuation.remarks()));
        String sources = figure.citations().stream().map(number -> parts.page().reference(number).source().text())
                .distinct().collect(Collectors.joining(Punctuation.names()));
        return TEXTS.get("chart.told", figure.period(), shortly(figure) + figure.wordsBehind(), rest.isEmpty() ? ""
                : TEXTS.get("chart.rest", rest), sources);
    }

    private void point(int index) {
        pointed = index;
        for (int i = 0; i < marks.size(); i++) {
            marks.get(i).shape().pseudoClassStateChanged(POINTED, i == index);
        }
        told.setText(index < 0 ? caption() : words(marks.get(index).mark()));
    }

    private void key(KeyEvent event) {
        if (event.getTarget() != this || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        KeyCode key = event.getCode();
        if (key == KeyCode.LEFT || key == KeyCode.RIGHT) {
            point(Math.max(0, Math.min(marks.size() - 1, pointed + (key == KeyCode.RIGHT ? 1 : -1))));
        } else if (key == KeyCode.HOME || key == KeyCode.END) {
            point(key == KeyCode.HOME ? 0 : marks.size() - 1);
        } else if (key == KeyCode.ENTER && pointed >= 0) {
            marks.get(pointed).mark().figure().citations().stream().findFirst()
                    .ifPresent(number -> parts.open(parts.page().reference(number)));
        } else {
            return;
        }
        event.consume();
    }

    /** Room above the drawing: two lines where figures stand beside others, which may have no room in the first. */
    private double top() {
        return has(FigureChart.Mark::beside) ? 2 * FIGURES : FIGURES;
    }

    private boolean has(Predicate<FigureChart.Mark> what) {
        return chart.marks().stream().anyMatch(what);
    }

    /** What is drawn, and what pale and hollow marks mean where there are any. */
    private String caption() {
        String key = Stream.of(has(mark -> mark.figure().after().isAfter()) ? TEXTS.get("chart.after") : "",
                has(FigureChart.Mark::beside) ? TEXTS.get("chart.beside") : "").filter(words -> !words.isEmpty())
                .collect(Collectors.joining(Punctuation.clauses()));
        return key.isEmpty() ? heading() : heading() + Punctuation.gap() + key;
    }

    private double least() {
        double least = chart.marks().stream().mapToDouble(FigureChart.Mark::value).min().orElse(0);
        double most = chart.marks().stream().mapToDouble(FigureChart.Mark::value).max().orElse(1);
        // Rates need not begin at zero; they leave a little room below the lowest.
        return chart.isRate() ? least - (most - least) * 0.25 - (most == least ? 1 : 0) : Math.min(0, least);
    }

    private double y(double value) {
        double least = least();
        double most = Math.max(0, chart.marks().stream().mapToDouble(FigureChart.Mark::value).max().orElse(1));
        return top() + HEIGHT * (1 - (value - least) / (most == least ? 1 : most - least));
    }

    private void place(double width) {
        int first = chart.marks().get(0).year();
        int last = chart.marks().get(chart.marks().size() - 1).year();
        double each = width / (last - first + 1);
        axis.resizeRelocate(0, snapPositionY(chart.isRate() ? top() + HEIGHT : y(0)), width, 1);
        double free = 0;
        double freeYear = 0;
        for (Mark mark : marks) {
            long ofYear = marks.stream().filter(m -> m.mark().year() == mark.mark().year()).count();
            long before = marks.stream().limit(marks.indexOf(mark)).filter(m -> m.mark().year() == mark.mark().year())
                    .count();
            double middle = (mark.mark().year() - first + 0.5) * each;
            double bar = Math.min(WIDEST_BAR, Math.max(3, each * BAR_SHARE / ofYear));
            double x = chart.isRate() ? middle : middle + (before - (ofYear - 1) / 2.0) * bar;
            placeShape(mark, x, bar);
            double over = Math.min(y(mark.mark().value()), y(0)) - FIGURES;
            double taken = placeWords(mark.figure(), x, over, free, width);
            if (!mark.figure().isVisible() && mark.mark().beside()) {
                placeWords(mark.figure(), x, over - FIGURES, 0, width);
            }
            free = taken;
            if (!mark.mark().beside()) {
                double yearWidth = mark.year().prefWidth(-1);
                double at = Math.max(0, Math.min(width - yearWidth, middle - yearWidth / 2));
                mark.year().setVisible(at >= freeYear);
                mark.year().resizeRelocate(snapPositionX(at), top() + HEIGHT + 2, yearWidth, YEARS);
                freeYear = mark.year().isVisible() ? at + yearWidth + GAP : freeYear;
            }
        }
        for (Line way : ways) {
            int to = (Integer) way.getUserData();
            Point2D end = middle(marks.get(to).shape());
            Point2D start = middle(marks.stream().limit(to).filter(m -> !m.mark().beside())
                    .reduce((a, b) -> b).orElseThrow().shape());
            way.setStartX(start.getX());
            way.setStartY(start.getY());
            way.setEndX(end.getX());
            way.setEndY(end.getY());
        }
    }

    private void placeShape(Mark mark, double x, double bar) {
        double at = y(mark.mark().value());
        if (chart.isRate()) {
            mark.shape().resizeRelocate(snapPositionX(x - POINT / 2), snapPositionY(at - POINT / 2), POINT, POINT);
        } else {
            double top = snapPositionY(Math.min(at, y(0)));
            double bottom = snapPositionY(Math.max(at, y(0)));
            mark.shape().resizeRelocate(snapPositionX(x - bar / 2), top, snapSizeX(bar), Math.max(1, bottom - top));
        }
    }

    /** Puts words over a mark; what has no room there beside the ones before is told when the mark is pointed at. */
    private double placeWords(SelectableText words, double x, double y, double free, double width) {
        double wanted = words.prefWidth(-1);
        double from = Math.max(0, Math.min(width - wanted, x - wanted / 2));
        boolean fits = from >= free;
        words.setVisible(fits);
        words.resizeRelocate(snapPositionX(from), snapPositionY(y), wanted, FIGURES);
        return fits ? from + wanted + GAP : free;
    }

    private static Point2D middle(Node shape) {
        Bounds box = shape.getBoundsInParent();
        return new Point2D(box.getCenterX(), box.getCenterY());
    }
}
