package henan.atlas.bench;

import henan.atlas.ui.map.MapPane;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

/** A hand on the map that moves by the clock, however many frames there are. Speeds are pixels a second. */
final class MapHand {
    private final Node surface;
    private final MapPane pane;
    private double seconds;
    private double zoomed = 1;
    private boolean pressed;

    MapHand(MapPane pane) {
        this.pane = pane;
        this.surface = pane.getChildrenUnmodifiable().stream().filter(n -> n.getOnMouseDragged() != null).findFirst()
                .orElseThrow();
    }

    /** Sets the clock. @param now seconds since the movement began */
    void at(double now) {
        seconds = now;
    }

    /** Drags the map round a circle that passes through the middle. */
    void circle(double radius, double speed) {
        double angle = seconds * speed / radius;
        double x = pane.getWidth() / 2 + radius * (1 - Math.cos(angle));
        double y = pane.getHeight() / 2 + radius * Math.sin(angle);
        if (!pressed) {
            pressed = true;
            mouse(MouseEvent.MOUSE_PRESSED, pane.getWidth() / 2, pane.getHeight() / 2);
        }
        mouse(MouseEvent.MOUSE_DRAGGED, x, y);
    }

    /** Turns the wheel to and fro, from the scale it began with to some times that and back in about three seconds. */
    void breathe(double most) {
        double wave = (1 - Math.cos(seconds * Math.PI / 1.6)) / 2;
        zoom(Math.pow(most, wave) / zoomed);
    }

    void zoom(double factor) {
        zoomed *= factor;
        double notches = Math.log(factor) / Math.log(1.22);
        surface.fireEvent(new ScrollEvent(ScrollEvent.SCROLL, pane.getWidth() * 0.45, pane.getHeight() * 0.55, 0, 0,
                false, false, false, false, false, false, 0, notches * 40, 0, 0,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    /** Takes the hand off the map. */
    void lift() {
        if (pressed) {
            mouse(MouseEvent.MOUSE_RELEASED, pane.getWidth() / 2, pane.getHeight() / 2);
        }
        pressed = false;
        zoomed = 1;
    }

    private void mouse(EventType<MouseEvent> type, double x, double y) {
        surface.fireEvent(new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, 1, false, false, false, false, true,
                false, false, false, false, false, new PickResult(surface, x, y)));
    }
}
