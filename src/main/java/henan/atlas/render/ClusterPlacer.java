package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import henan.atlas.render.style.WellKnownMarks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleFunction;

/**
 * Spreads cluster drops that would cover one another or a seat, by as few pixels as it takes.
 *
 * <p>Drops are set in the order given, each at the nearest of a fixed ring of offsets that is free; the order and the
 * offsets are the same for every picture of one scale, so a drop never jumps.
 */
final class ClusterPlacer {
    /** Offsets of the drop's point in pixels: where it belongs, then rings of growing radius, north-east first. */
    private static final List<double[]> OFFSETS = offsets();
    /** How far two drops may overlap before they count as covering one another. */
    private static final double TOLERATED = 1.5;

    private final double pinWidth;
    private final double pinHeight;

    ClusterPlacer(double pinHeight) {
        this.pinHeight = pinHeight;
        this.pinWidth = pinHeight * 2 * (1 - WellKnownMarks.PIN_HEAD);
    }

    private static List<double[]> offsets() {
        List<double[]> offsets = new ArrayList<>();
        offsets.add(new double[] {0, 0});
        for (double radius : new double[] {5, 9, 13, 18, 24}) {
            for (int degrees : new int[] {45, 0, 90, 135, 180, -45, -135, -90, 22, 68, 112, 158}) {
                double angle = Math.toRadians(degrees);
                offsets.add(new double[] {radius * Math.cos(angle), -radius * Math.sin(angle)});
            }
        }
        return offsets;
    }

    /** The box of a drop whose point stands at a place. */
    PixelBox box(double x, double y) {
        return new PixelBox(x - pinWidth / 2, y - pinHeight, pinWidth, pinHeight);
    }

    /**
     * Places the drops.
     *
     * @param wanted  world pixel of each cluster by id, in the order of placing
     * @param taken   boxes of seats and names, which drops keep clear of
     * @param allowed whether a cluster's drop may stand at a place: it must not leave its county
     * @param beside  room a cluster's drop keeps to its right, for its number
     */
    Map<String, LabelPlacement.WorldPixel> place(Map<String, LabelPlacement.WorldPixel> wanted, List<PixelBox> taken,
                                            BiPredicate<String, LabelPlacement.WorldPixel> allowed,
                                            ToDoubleFunction<String> beside) {
        BoxGrid<Boolean> covering = new BoxGrid<>();
        taken.forEach(b -> covering.add(b, true));
        Map<String, LabelPlacement.WorldPixel> placed = new LinkedHashMap<>();
        wanted.forEach((id, at) -> {
            double[] best = OFFSETS.get(0);
            double leastCovered = Double.MAX_VALUE;
            double room = beside.applyAsDouble(id);
            for (double[] offset : OFFSETS) {
                LabelPlacement.WorldPixel spot = new LabelPlacement.WorldPixel(at.x() + offset[0], at.y() + offset[1]);
                if (offset != OFFSETS.get(0) && !allowed.test(id, spot)) {
                    continue;
                }
                double covered = covering.covered(wider(box(spot.x(), spot.y()).grown(-TOLERATED / 2), room));
                if (covered < leastCovered) {
                    leastCovered = covered;
                    best = offset;
                }
                if (covered == 0) {
                    break;
                }
            }
            LabelPlacement.WorldPixel spot = new LabelPlacement.WorldPixel(at.x() + best[0], at.y() + best[1]);
            placed.put(id, spot);
            covering.add(wider(box(spot.x(), spot.y()), room), true);
        });
        return placed;
    }

    private static PixelBox wider(PixelBox box, double by) {
        return new PixelBox(box.x(), box.y(), box.width() + by, box.height());
    }
}
