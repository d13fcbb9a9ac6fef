package henan.atlas.ui.making.compare;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** Where the heads stand: over their columns, and moved to the side with these. Units: logical pixels. */
final class HeadRoom extends Region {
    private final SheetHeads heads;
    private final ScrollPane below;

    /** @param below what the columns are in */
    HeadRoom(SheetHeads heads, ScrollPane below) {
        this.heads = heads;
        this.below = below;
        getStyleClass().add("sheet-head-room");
        getChildren().add(heads);
        setMinWidth(0);
        Rectangle seen = new Rectangle();
        seen.widthProperty().bind(widthProperty());
        seen.heightProperty().bind(heightProperty());
        setClip(seen);
        below.hvalueProperty().addListener((property, was, is) -> requestLayout());
        below.viewportBoundsProperty().addListener((property, was, is) -> requestLayout());
        heads.widthProperty().addListener((property, was, is) -> requestLayout());
    }

    /** As wide as the columns are: as there is room, and no narrower than they can be. */
    private double columns(double width) {
        double room = below.getViewportBounds().getWidth() > 0 ? below.getViewportBounds().getWidth() : width;
        return Math.max(room, heads.minWidth(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        return heads.prefHeight(columns(width));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double wide = columns(getWidth());
        double beyond = Math.max(0, wide - below.getViewportBounds().getWidth());
        heads.resizeRelocate(-Math.rint(beyond * below.getHvalue()), 0, wide, getHeight());
    }
}
