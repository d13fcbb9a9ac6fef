package henan.atlas.ui.map.selecting;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.shape.Polygon;

/** The rectangle or free line a hand is drawing over the map. */
public final class SelectingLayer extends Group {
    private final Polygon casing = new Polygon();
    private final Polygon line = new Polygon();

    public SelectingLayer() {
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        setId("map-selecting");
        casing.getStyleClass().add("selecting-casing");
        line.getStyleClass().add("selecting-line");
        getChildren().addAll(casing, line);
    }

    /** @param outline in logical pixels of the map; empty for nothing */
    public void show(List<Point2D> outline) {
        setVisible(outline.size() > 1);
        List<Double> corners = outline.stream().flatMap(at -> List.of(at.getX(), at.getY()).stream()).toList();
        casing.getPoints().setAll(corners);
        line.getPoints().setAll(corners);
    }
}
