package henan.atlas.ui.map.selecting;

import henan.atlas.carto.PixelBox;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Polygon;

/** The circle about a place within which clusters are near, with its words at the edge. */
public final class CircleLayer extends Group {
    private static final int EIGHTHS = 8;
    /** Where words stand, in eighths of the circle: north rather than south, then east and west, then between. */
    private static final List<Integer> ENDS = List.of(0, 4, 2, 6, 1, 7, 3, 5);

    private final Polygon casing = new Polygon();
    private final Polygon line = new Polygon();
    private final Label words = new Label();

    public CircleLayer() {
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        setId("map-circle");
        casing.getStyleClass().add("circle-casing");
        line.getStyleClass().add("circle-line");
        words.getStyleClass().add("circle-figure");
        getChildren().addAll(casing, line, words);
    }

    /**
     * Shows one.
     *
     * @param outline clockwise from north, in logical pixels of the map; empty for none
     * @param said    what is written at its edge
     * @param letters least size of letters over the map, in logical pixels; 0 for as usual
     * @param map     the part of the map where words can be read
     * @param names   where names are written on the map, which the words leave readable where there is another end
     */
    public void show(List<Point2D> outline, String said, double letters, PixelBox map, List<PixelBox> names) {
        setVisible(!outline.isEmpty());
        if (outline.isEmpty()) {
            return;
        }
        List<Double> corners = outline.stream().flatMap(at -> List.of(at.getX(), at.getY()).stream()).toList();
        casing.getPoints().setAll(corners);
        line.getPoints().setAll(corners);
        words.setText(said);
        words.setStyle(letters > 0 ? "-fx-font-size: " + letters + "px;" : "");
        words.applyCss();
        words.autosize();
        PixelBox box = ENDS.stream().map(part -> outline.get(part * outline.size() / EIGHTHS)).map(this::box)
                .filter(map::encloses).min(Comparator.comparingLong(b -> names.stream().filter(b::intersects).count()))
                .orElseGet(() -> box(outline.get(0)));
        words.relocate(Math.round(box.x()), Math.round(box.y()));
    }

    private PixelBox box(Point2D at) {
        return PixelBox.around(at.getX(), at.getY(), words.getWidth(), words.getHeight());
    }
}
