package henan.atlas.ui.ground.kit;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Scrolls upright what does not fit, and is no higher than its content where that does. */
public final class FittingScroll extends ScrollPane {
    private final Region content;
    private final double highest;

    /** @param highest height in pixels from which on it scrolls */
    public FittingScroll(Region content, double highest) {
        super(content);
        this.content = content;
        this.highest = highest;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMaxHeight(USE_PREF_SIZE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(highest, snappedTopInset() + content.prefHeight(width) + snappedBottomInset() + 1);
    }
}
