package henan.atlas.ui.map;

import javafx.scene.control.Label;

/** The name of what lies under the pointer, beside it and inside the map. */
final class HoverLabel extends Label {
    private static final double RIGHT_OF_POINTER = 14;
    private static final double BELOW_POINTER = 18;
    private static final double GAP = 10;

    HoverLabel() {
        getStyleClass().add("map-hover");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Says something beside a point, or with an empty text nothing. @param width width of the map, likewise height */
    void say(String text, double x, double y, double width, double height) {
        setText(text);
        setVisible(!text.isEmpty());
        if (text.isEmpty()) {
            return;
        }
        applyCss();
        double w = Math.ceil(prefWidth(-1));
        double h = Math.ceil(prefHeight(-1));
        double left = x + RIGHT_OF_POINTER + w > width ? x - GAP - w : x + RIGHT_OF_POINTER;
        double top = y + BELOW_POINTER + h > height ? y - GAP - h : y + BELOW_POINTER;
        resizeRelocate(Math.max(2, left), Math.max(2, top), w, h);
    }
}
