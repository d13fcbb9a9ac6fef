package henan.atlas.ui.ground.kit;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Shows its content less enlarged than all around it where that would leave it less room than its least size, but never
 * smaller than not enlarged at all: of a map there must be more than its title.
 */
public final class LeastRoom extends Pane {
    private final Region content;

    /** @param content with a least size of its own */
    public LeastRoom(Region content) {
        this.content = content;
        getChildren().add(content);
        visibleProperty().bindBidirectional(content.visibleProperty());
    }

    @Override
    protected void layoutChildren() {
        double needed = Math.min(getWidth() / content.minWidth(-1), getHeight() / content.minHeight(-1));
        double part = Math.min(1, Math.max(needed, 1 / DevicePixels.enlarged(this)));
        content.getTransforms().setAll(new Scale(part, part));
        content.resizeRelocate(0, 0, Math.floor(getWidth() / part), Math.floor(getHeight() / part));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
