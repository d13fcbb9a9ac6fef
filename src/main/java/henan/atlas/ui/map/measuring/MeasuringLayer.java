package henan.atlas.ui.map.measuring;

import henan.atlas.carto.MeasuredPoint;
import henan.atlas.carto.Measurement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;

/**
 * The points that are measured and the lines between them, over the map. What is not set yet is dashed; what is
 * finished has its figure beside it.
 */
public final class MeasuringLayer extends Group {
    private static final double POINT = 3.5;
    /** Between a point and the figure beside it. */
    private static final double GAP = 9;

    private final Polygon ground = new Polygon();
    private final Polyline casing = new Polyline();
    private final Polyline line = new Polyline();
    private final Polyline next = new Polyline();
    private final Group points = new Group();
    private final Label figure = new Label();

    public MeasuringLayer() {
        setManaged(false);
        setMouseTransparent(true);
        setId("map-measured");
        ground.getStyleClass().add("measure-ground");
        casing.getStyleClass().add("measure-casing");
        line.getStyleClass().add("measure-way");
        next.getStyleClass().add("measure-next");
        figure.getStyleClass().add("measure-figure");
        getChildren().addAll(ground, casing, line, next, points, figure);
    }

    /**
     * Shows a measurement.
     *
     * @param aim    where the next point would be set; empty for nowhere
     * @param pixel  where a point is seen, in logical pixels of the map
     * @param told   the figure, to stand beside what is finished
     * @param letters least size of letters over the map, in logical pixels; 0 for as usual
     */
    public void show(Optional<Measurement> shown, Optional<MeasuredPoint> aim,
                     Function<MeasuredPoint, Point2D> pixel, String told, double letters) {
        setVisible(shown.isPresent());
        shown.ifPresent(measured -> show(measured, aim.map(pixel), measured.points().stream().map(pixel).toList(),
                told, letters));
    }

    private void show(Measurement measured, Optional<Point2D> aim, List<Point2D> set, String told, double letters) {
        boolean closes = measured.kind() == Measurement.Kind.AREA && measured.lacking() == 0;
        List<Point2D> lines = closes && measured.finished()
                ? Stream.concat(set.stream(), set.stream().limit(1)).toList() : set;
        put(casing.getPoints(), lines);
        put(line.getPoints(), lines);
        put(next.getPoints(), measured.finished() ? List.of() : toNext(measured, aim, set));
        put(ground.getPoints(), measured.kind() != Measurement.Kind.AREA ? List.of()
                : Stream.concat(set.stream(), measured.finished() ? Stream.empty() : aim.stream()).toList());
        points.getChildren().setAll(set.stream().map(MeasuringLayer::point).toList());
        figure.setVisible(measured.finished() && !told.isEmpty());
        if (figure.isVisible()) {
            figure.setText(told);
            figure.setStyle(letters > 0 ? "-fx-font-size: " + letters + "px;" : "");
            figure.applyCss();
            figure.autosize();
            place(closes, set);
        }
    }

    /** From the last point to where the next would be set and, of an area, on to the first. */
    private static List<Point2D> toNext(Measurement measured, Optional<Point2D> aim, List<Point2D> set) {
        if (set.isEmpty()) {
            return List.of();
        }
        List<Point2D> way = new ArrayList<>(List.of(set.get(set.size() - 1)));
        aim.ifPresent(way::add);
        if (measured.kind() == Measurement.Kind.AREA && set.size() + way.size() > 2) {
            way.add(set.get(0));
        }
        return way;
    }

    private void place(boolean closes, List<Point2D> set) {
        Point2D end = set.get(set.size() - 1);
        if (closes) {
            Point2D middle = set.stream().reduce(Point2D.ZERO, Point2D::add).multiply(1.0 / set.size());
            figure.relocate(Math.round(middle.getX() - figure.getWidth() / 2),
                    Math.round(middle.getY() - figure.getHeight() / 2));
            return;
        }
        boolean leftwards = end.getX() < set.get(set.size() - 2).getX();
        figure.relocate(Math.round(leftwards ? end.getX() - GAP - figure.getWidth() : end.getX() + GAP),
                Math.round(end.getY() - figure.getHeight() / 2));
    }

    private static void put(List<Double> coordinates, List<Point2D> points) {
        coordinates.clear();
        points.forEach(point -> coordinates.addAll(List.of(point.getX(), point.getY())));
    }

    private static Node point(Point2D at) {
        Circle circle = new Circle(at.getX(), at.getY(), POINT);
        circle.getStyleClass().add("measure-point");
        return circle;
    }
}
