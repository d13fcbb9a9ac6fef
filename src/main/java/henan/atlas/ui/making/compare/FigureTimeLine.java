package henan.atlas.ui.making.compare;

import henan.atlas.page.SpacedMarks;
import henan.atlas.profile.ComparisonSheet;
import henan.atlas.profile.FigureSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;

/**
 * Figures of a series on a small line of time, the numbers above it and their times below; a line of words where these
 * have no room. Units: logical pixels.
 */
final class FigureTimeLine extends Region {
    private static final double AXIS = 24;
    private static final double HIGH = 46;
    private static final double REACH = 4;
    private final ComparisonSheet.OverTime figures;
    private final List<Label> numbers = new ArrayList<>();
    private final List<Label> times = new ArrayList<>();
    private final List<Shape> marks = new ArrayList<>();
    private final Line axis = new Line();
    private final Label told;

    FigureTimeLine(ComparisonSheet.OverTime figures) {
        this.figures = figures;
        getStyleClass().add("figure-time-line");
        axis.getStyleClass().add("figure-axis");
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < figures.points().size(); i++) {
            FigureSeries.Figure f = figures.points().get(i).figure();
            numbers.add(label(figures.number(i), "figure-point"));
            times.add(label(f.period(), "figure-time"));
            Shape mark = figures.isDiamond(i) ? new Polygon(0, -REACH, REACH, 0, 0, REACH, -REACH, 0)
                    : new Circle(REACH - 0.5);
            mark.getStyleClass().add(figures.isHollow(i) ? "figure-hollow" : "figure-full");
            marks.add(mark);
            words.append(words.isEmpty() ? "" : "\u2003").append(f.period()).append(' ').append(figures.number(i));
        }
        told = label(words.toString(), "figure-told");
        told.setWrapText(true);
        getChildren().add(axis);
        getChildren().addAll(marks);
        getChildren().addAll(numbers);
        getChildren().addAll(times);
        getChildren().add(told);
        setMinWidth(0);
        setMouseTransparent(true);
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().setAll("label", styleClass);
        return label;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private Optional<double[]> places(double width) {
        return SpacedMarks.places(figures.points().stream().map(p -> p.figure().when().middle().orElse(0)).toList(),
                IntStream.range(0, numbers.size()).mapToObj(i -> Math.max(numbers.get(i).prefWidth(-1),
                        times.get(i).prefWidth(-1))).toList(), width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 || places(width).isPresent() ? HIGH : told.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        Optional<double[]> places = places(width);
        getChildren().forEach(node -> node.setVisible(places.isPresent() != (node == told)));
        if (places.isEmpty()) {
            told.resizeRelocate(0, 0, width, told.prefHeight(width));
            return;
        }
        axis.setStartX(0.5);
        axis.setEndX(width - 0.5);
        axis.setStartY(AXIS + 0.5);
        axis.setEndY(AXIS + 0.5);
        for (int i = 0; i < numbers.size(); i++) {
            double middle = Math.rint(places.get()[i]);
            marks.get(i).setTranslateX(middle);
            marks.get(i).setTranslateY(AXIS + 0.5);
            centre(numbers.get(i), middle, 0);
            centre(times.get(i), middle, AXIS + REACH + 1);
        }
    }

    private static void centre(Label label, double middle, double top) {
        double width = label.prefWidth(-1);
        label.resizeRelocate(Math.rint(middle - width / 2), top, width, label.prefHeight(width));
    }

    /** Its marks, in their order. */
    List<Node> marks() {
        return List.copyOf(marks);
    }
}
