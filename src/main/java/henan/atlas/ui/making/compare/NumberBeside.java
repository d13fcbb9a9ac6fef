package henan.atlas.ui.making.compare;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** A number with what it is of: beside it where the column has room, below it otherwise. Units: logical pixels. */
final class NumberBeside extends Region {
    /** Width from which they stand side by side, the number's part of it, and what is between. */
    private static final double BESIDE = 280;
    private static final double PART = 0.28;
    private static final double GAP = 10;
    private final Region number;
    private final Region words;

    NumberBeside(Region number, Region words) {
        this.number = number;
        this.words = words;
        getChildren().addAll(number, words);
        setMinWidth(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private static double left(double width) {
        return width >= BESIDE ? snapped(width * PART) + GAP : 0;
    }

    private static double snapped(double width) {
        return Math.rint(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return BESIDE;
    }

    @Override
    protected double computePrefHeight(double width) {
        double left = left(width);
        return left > 0 ? Math.max(number.prefHeight(left - GAP), words.prefHeight(width - left))
                : number.prefHeight(width) + words.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double left = left(width);
        double numberWidth = left > 0 ? left - GAP : width;
        double high = number.prefHeight(numberWidth);
        number.resizeRelocate(0, 0, numberWidth, high);
        words.resizeRelocate(left, left > 0 ? 0 : high, width - left, words.prefHeight(width - left));
    }
}
