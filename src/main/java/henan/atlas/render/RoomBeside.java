package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import java.util.Collection;
import java.util.Optional;

/** Room beside a symbol for a name that has to be written, be it over others. Units: pixels, y downwards. */
final class RoomBeside {
    /** Clear space between a symbol and its name; more only where that covers less. */
    private static final double[] GAPS = {2, 8};
    /** Where a name stands, by its middle, as parts of half of both widths and heights: beside before above. */
    private static final double[][] SIDES = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, 0.7}, {-1, 0.7}, {1, -0.7},
        {-1, -0.7}, {0.5, 1}, {-0.5, 1}, {0.5, -1}, {-0.5, -1}, {1, 0.35}, {-1, 0.35}, {1, -0.35}, {-1, -0.35},
        {0.25, 1}, {-0.25, 1}, {0.75, 1}, {-0.75, 1}, {0.25, -1}, {-0.25, -1}, {0.75, -1}, {-0.75, -1}};

    private RoomBeside() {
    }

    /** A place and how many others it covers. */
    record Place(PixelBox box, long covered) {
    }

    /**
     * The place that covers fewest others, of several the first.
     *
     * @param never  what it may not touch: the furniture, other names as important
     * @param rather what it rather does not touch
     * @return empty where all sides are forbidden
     */
    static Optional<Place> find(PixelBox symbol, double width, double height, Collection<PixelBox> never,
                                Collection<PixelBox> rather) {
        Optional<Place> best = Optional.empty();
        for (double gap : GAPS) {
            for (double[] side : SIDES) {
                PixelBox box = PixelBox.around(symbol.centerX() + side[0] * (symbol.width() / 2 + gap + width / 2),
                        symbol.centerY() + side[1] * (symbol.height() / 2 + gap + height / 2), width, height);
                if (never.stream().noneMatch(box::intersects)) {
                    long covered = rather.stream().filter(box::intersects).count();
                    if (best.isEmpty() || covered < best.get().covered()) {
                        best = Optional.of(new Place(box, covered));
                    }
                }
            }
        }
        return best;
    }
}
