package henan.atlas.ui.ground.kit;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/**
 * A side panel that is scrolled as a whole where the window is too low for a list and what stands above or below it:
 * the whole goes first, then the list scrolls as ever.
 */
public final class PanelScroll extends ScrollPane {
    private final Region panel;

    /** @param least height, in logical pixels, that the panel needs for all but its list and something of that */
    public PanelScroll(Region panel, double least, String styleClass) {
        super(panel);
        this.panel = panel;
        getStyleClass().addAll("panel-scroll", styleClass);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        panel.minHeightProperty().bind(Bindings.createDoubleBinding(
                () -> Math.max(least, getViewportBounds().getHeight()), viewportBoundsProperty()));
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
    public void toTop() {
        setVvalue(0);
    }

    @Override
    protected double computeMinWidth(double height) {
        return panel.minWidth(-1);
    }
}
