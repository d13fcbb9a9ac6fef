package henan.atlas.ui.ground.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/**
 * A small bar: how much of a whole there is. Several parts stand one behind the other, each in its own colour
 * ({@code meter-part-0}, {@code meter-part-1} …). Bars of one scale can be compared in length.
 */
public final class Meter extends Region {
    private static final double HEIGHT = 7;
    private final List<Region> parts = new ArrayList<>();
    private final List<Integer> counts;
    private final int whole;
    private final int scale;
    private final Region track = new Region();

    public Meter(List<Integer> counts, int whole) {
        this(counts, whole, whole);
    }

    /**
     * @param counts the parts, from the beginning of the bar
     * @param whole  the number that fills it
     * @param scale  the number for which the bar would be as wide as it may be; not below the whole
     */
    public Meter(List<Integer> counts, int whole, int scale) {
        this.counts = List.copyOf(counts);
        this.whole = whole;
        this.scale = Math.max(1, scale);
        getStyleClass().add("meter");
        track.getStyleClass().add("meter-track");
        getChildren().add(track);
        for (int i = 0; i < counts.size(); i++) {
            Region part = new Region();
            part.getStyleClass().addAll("meter-part", "meter-part-" + i);
            parts.add(part);
        }
        getChildren().addAll(parts);
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        setMouseTransparent(true);
    }

    /** The share of the whole that is filled, from 0 to 1. */
    public double filled() {
        return whole == 0 ? 0 : counts.stream().mapToInt(Integer::intValue).sum() / (double) whole;
    }

    @Override
    protected void layoutChildren() {
        double unit = getWidth() / scale;
        double height = getHeight();
        track.resizeRelocate(0, 0, snapSizeX(unit * whole), height);
        double from = 0;
        for (int i = 0; i < parts.size(); i++) {
            double to = from + unit * counts.get(i);
            parts.get(i).resizeRelocate(snapPositionX(from), 0, snapPositionX(to) - snapPositionX(from), height);
            from = to;
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }
}
