package henan.atlas.ui.map.measuring;

import henan.atlas.carto.MeasuredPoint;
import henan.atlas.carto.Measurement;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.PixelPoint;
import henan.atlas.page.SeenOver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
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
    private final Label figure = figure();
    private final Group parts = new Group();

    public MeasuringLayer() {
        setManaged(false);
        setMouseTransparent(true);
        setId("map-measured");
        ground.getStyleClass().add("measure-ground");
        casing.getStyleClass().add("measure-casing");
        line.getStyleClass().add("measure-way");
        next.getStyleClass().add("measure-next");
        getChildren().addAll(ground, casing, line, next, points, parts, figure);
    }

    private static Label figure() {
        Label label = new Label();
        label.getStyleClass().add("measure-figure");
        return label;
    }

    /**
     * What is told beside the lines.
     *
     * @param figure  at the end of what is finished; empty for nothing
     * @param parts   at the middle of each line of a way of several
     * @param letters least size of letters over the map, in logical pixels; 0 for as usual
     */
    public record Told(String figure, List<String> parts, double letters) {
    }

    /**
     * Shows a measurement.
     *
     * @param aim    where the next point would be set; empty for nowhere
     * @param pixel  where a point is seen, in logical pixels of the map
     * @param told   the figures
     * @param names  where names are written on the map, which figures leave readable where there is another side
     */
    public void show(Optional<Measurement> shown, Optional<MeasuredPoint> aim,
                     Function<MeasuredPoint, Point2D> pixel, Told told, List<PixelBox> names) {
        setVisible(shown.isPresent());
        shown.ifPresent(measured -> show(measured, aim.map(pixel), measured.points().stream().map(pixel).toList(),
                told, names));
    }

    private void show(Measurement measured, Optional<Point2D> aim, List<Point2D> set, Told told,
                      List<PixelBox> names) {
        boolean closes = measured.kind() == Measurement.Kind.AREA && measured.lacking() == 0;
        List<Point2D> lines = closes && measured.finished()
                ? Stream.concat(set.stream(), set.stream().limit(1)).toList() : set;
        put(casing.getPoints(), lines);
        put(line.getPoints(), lines);
        put(next.getPoints(), measured.finished() ? List.of() : toNext(measured, aim, set));
        put(ground.getPoints(), measured.kind() != Measurement.Kind.AREA ? List.of()
                : Stream.concat(set.stream(), measured.finished() ? Stream.empty() : aim.stream()).toList());
        points.getChildren().setAll(set.stream().map(MeasuringLayer::point).toList());
        figure.setVisible(measured.finished() && !told.figure().isEmpty());
        List<PixelBox> taken = new ArrayList<>(names);
        set.forEach(at -> taken.add(PixelBox.around(at.getX(), at.getY(), 2 * POINT, 2 * POINT)));
        if (figure.isVisible()) {
            write(figure, told.figure(), told.letters());
            taken.add(place(figure, closes ? List.of(middle(set)) : about(set), taken));
        }
        parts.getChildren().setAll(told.parts().stream().map(part -> figure()).toList());
        for (int i = 0; i < told.parts().size(); i++) {
            Label part = (Label) parts.getChildren().get(i);
            write(part, told.parts().get(i), told.letters());
            taken.add(place(part, along(set.get(i), set.get(i + 1)), taken));
        }
    }

    /** What it shows now, for a picture; empty while nothing is measured. */
    public Optional<SeenOver.Way> seen() {
        if (!isVisible() || points.getChildren().isEmpty()) {
            return Optional.empty();
        }
        List<PixelPoint> way = points.getChildren().stream().map(Circle.class::cast)
                .map(point -> new PixelPoint(point.getCenterX(), point.getCenterY())).toList();
        List<SeenOver.Figure> figures = Stream.concat(Stream.of(figure), parts.getChildren().stream()
                .map(Label.class::cast)).filter(Node::isVisible).map(label -> new SeenOver.Figure(label.getText(),
                        new PixelPoint(label.getLayoutX() + label.getWidth() / 2,
                                label.getLayoutY() + label.getHeight() / 2))).toList();
        return Optional.of(new SeenOver.Way(way, !ground.getPoints().isEmpty(), figures,
                figure.getFont().getSize()));
    }

    private static void write(Label label, String words, double letters) {
        label.setText(words);
        label.setStyle(letters > 0 ? "-fx-font-size: " + letters + "px;" : "");
        label.applyCss();
        label.autosize();
    }

    /** Where a figure may stand: the middle of it, by half of its width and height off a point. */
    private record Spot(Point2D at, double across, double down) {
        PixelBox box(double width, double height) {
            return PixelBox.around(at.getX() + across * (width / 2 + GAP), at.getY() + down * (height / 2 + GAP), width,
                    height);
        }
    }

    private static Spot middle(List<Point2D> set) {
        return new Spot(set.stream().reduce(Point2D.ZERO, Point2D::add).multiply(1.0 / set.size()), 0, 0);
    }

    /** About the last point, where no line comes from first. */
    private static List<Spot> about(List<Point2D> set) {
        Point2D end = set.get(set.size() - 1);
        double on = end.getX() < set.get(set.size() - 2).getX() ? -1 : 1;
        return List.of(new Spot(end, on, 0), new Spot(end, 0, 1), new Spot(end, 0, -1), new Spot(end, on, 1),
                new Spot(end, on, -1), new Spot(end, -on, 0));
    }

    /** On a line, about its middle, else beside it. */
    private static List<Spot> along(Point2D from, Point2D to) {
        return DoubleStream.of(0, 1, -1).boxed().flatMap(down -> DoubleStream.of(0.5, 0.4, 0.6, 0.3, 0.7)
                .mapToObj(part -> new Spot(from.interpolate(to, part), 0, down))).toList();
    }

    /** Puts a figure at the first spot where it covers nothing, else where it covers least. @return its box */
    private static PixelBox place(Label label, List<Spot> spots, List<PixelBox> taken) {
        PixelBox box = spots.stream().map(spot -> spot.box(label.getWidth(), label.getHeight()))
                .min(Comparator.comparingLong(b -> taken.stream().filter(b::intersects).count())).orElseThrow();
        label.relocate(Math.round(box.x()), Math.round(box.y()));
        return box;
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
