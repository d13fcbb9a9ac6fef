package henan.atlas.ui.shell;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Shows its content enlarged: laid out as in a window so much smaller, then drawn larger, letters and lines as sharp as
 * before. Whatever is added to the window is enlarged with it and need not know.
 */
final class ScaledPane extends Pane {
    private final Region content;
    private final InterfaceScale scale;
    private final ReadOnlyDoubleWrapper factor = new ReadOnlyDoubleWrapper(1);

    ScaledPane(Region content, InterfaceScale scale) {
        this.content = content;
        this.scale = scale;
        getChildren().add(content);
        scale.percentProperty().addListener((property, was, is) -> requestLayout());
        scale.beforeARoomProperty().addListener((property, was, is) -> requestLayout());
    }

    /** How many pixels of the window one logical pixel takes. */
    ReadOnlyDoubleProperty factorProperty() {
        return factor.getReadOnlyProperty();
    }

    @Override
    protected void layoutChildren() {
        double now = scale.factor(getWidth(), getHeight());
        if (now != factor.get()) {
            content.getTransforms().setAll(new Scale(now, now));
            factor.set(now);
        }
        // Whole pixels, or what is laid out in it would be rounded up beyond the window.
        content.resizeRelocate(0, 0, Math.floor(getWidth() / now), Math.floor(getHeight() / now));
    }
}
