package henan.atlas.ui.map;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.Viewport;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/** A cross hair where the pointer stands on a map beside this one. */
final class LinkedCursor extends Group {
    private static final double REACH = 11;
    private static final double RADIUS = 5;

    LinkedCursor() {
        super(new Line(-REACH, 0, -RADIUS, 0), new Line(RADIUS, 0, REACH, 0), new Line(0, -REACH, 0, -RADIUS),
                new Line(0, RADIUS, 0, REACH), new Circle(RADIUS));
        getStyleClass().add("map-echo");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** @param at null for none @param view null before there is one */
    void show(GroundPoint at, Viewport view) {
        setVisible(at != null && view != null);
        if (isVisible()) {
            setTranslateX(Math.round(view.toPixelX(at.x())) + 0.5);
            setTranslateY(Math.round(view.toPixelY(at.y())) + 0.5);
        }
    }
}
