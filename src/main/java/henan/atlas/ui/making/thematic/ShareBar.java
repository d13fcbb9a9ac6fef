package henan.atlas.ui.making.thematic;

import javafx.scene.layout.Region;

/** A bar as long as its share, in a colour of the map. */
final class ShareBar extends Region {
    private static final double HEIGHT = 9;
    private final Region track = new Region();
    private final Region bar = new Region();
    private double share;

    ShareBar() {
        getStyleClass().add("share-bar");
        track.getStyleClass().add("share-track");
        bar.getStyleClass().add("share-fill");
        getChildren().addAll(track, bar);
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setMouseTransparent(true);
    }

    /** @param newShare 0 to 1 */
    void show(double newShare, int color) {
        share = newShare;
        bar.setStyle("-fx-background-color: " + FxColors.css(color));
        requestLayout();
    }

    double share() {
        return share;
    }

    @Override
    protected void layoutChildren() {
        track.resizeRelocate(0, 0, getWidth(), HEIGHT);
        bar.resizeRelocate(0, 0, snapSizeX(Math.max(share > 0 ? 3 : 0, share * getWidth())), HEIGHT);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }
}
