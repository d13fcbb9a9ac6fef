package henan.atlas.ui.making.thematic;

import javafx.scene.layout.Region;

/**
 * A bar as long as its share, in a colour of the map: to the right of zero, or to the left of it where the share is
 * below. Where length means nothing it is a square of the colour.
 */
final class ShareBar extends Region {
    private static final double HEIGHT = 9;
    private static final double LEAST = 3;
    private final Region track = new Region();
    private final Region bar = new Region();
    private double share;
    private double least;
    private double greatest = 1;

    ShareBar() {
        getStyleClass().add("share-bar");
        track.getStyleClass().add("share-track");
        bar.getStyleClass().add("share-fill");
        getChildren().addAll(track, bar);
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setMouseTransparent(true);
    }

    /**
     * The shares the whole width stands for: all bars of one list have the same.
     *
     * @param newLeast    0, or the least where some are below
     * @param newGreatest the greatest, more than {@code newLeast}
     */
    void scale(double newLeast, double newGreatest) {
        least = newLeast;
        greatest = newGreatest;
        requestLayout();
    }

    /** @param newShare −1 to 1 */
    void show(double newShare, int color) {
        share = newShare;
        bar.setStyle("-fx-background-color: " + FxColors.css(color));
        requestLayout();
    }

    /** The colour alone, without a length; of what two kinds share, both, half each. */
    void showColors(int color, int other) {
        track.setVisible(false);
        show(Double.NaN, color);
        if (other != color) {
            bar.setStyle("-fx-background-color: linear-gradient(to right, " + FxColors.css(color) + " 50%, "
                    + FxColors.css(other) + " 50%)");
        }
    }

    double share() {
        return share;
    }

    @Override
    protected void layoutChildren() {
        track.resizeRelocate(0, 0, getWidth(), HEIGHT);
        if (Double.isNaN(share)) {
            bar.resizeRelocate(0, 0, HEIGHT, HEIGHT);
            return;
        }
        double perShare = getWidth() / (greatest - least);
        double zero = -least * perShare;
        double length = share == 0 ? 0 : Math.max(LEAST, Math.abs(share) * perShare);
        bar.resizeRelocate(snapPositionX(share < 0 ? zero - length : zero), 0, snapSizeX(length), HEIGHT);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }
}
