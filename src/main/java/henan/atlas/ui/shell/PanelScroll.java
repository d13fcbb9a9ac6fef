package henan.atlas.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/**
 * A side panel that is scrolled as a whole where the window is too low for its head and a list below it: the head goes
 * first, then the list scrolls as ever.
 */
final class PanelScroll extends ScrollPane {
    /** Height, in logical pixels, that a head and something of a list need. */
    private static final double LEAST = 400;
    private final Region panel;

    PanelScroll(Region panel, String styleClass) {
        super(panel);
        this.panel = panel;
        getStyleClass().addAll("panel-scroll", styleClass);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        panel.minHeightProperty().bind(Bindings.createDoubleBinding(
                () -> Math.max(LEAST, getViewportBounds().getHeight()), viewportBoundsProperty()));
        panel.maxHeightProperty().bind(panel.minHeightProperty());
        addEventFilter(ScrollEvent.SCROLL, event -> {
            double hidden = panel.getHeight() - getViewportBounds().getHeight();
            if (event.getDeltaY() < 0 && hidden > 1 && getVvalue() < 1) {
                setVvalue(Math.min(1, getVvalue() - event.getDeltaY() / hidden));
                event.consume();
            }
        });
    }

    /** Shows its head again, as for something new in it. */
    void toTop() {
        setVvalue(0);
    }

    @Override
    protected double computeMinWidth(double height) {
        return panel.minWidth(-1);
    }
}
