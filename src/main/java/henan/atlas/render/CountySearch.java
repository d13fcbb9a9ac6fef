package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import henan.atlas.render.LabelPlacement.WorldPixel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the places of all drops of a county together: those on whose sides of one another nothing is changed, none
 * over another, read in the order of all lists, that which bears the county's name the nearest to its seat; and of all
 * such, those that are nearest to where they belong.
 *
 * <p>Most counties have room near to where their drops belong, so a place further off is looked at only when it is
 * come to.
 *
 * <p><b>Units:</b> world pixels.
 */
final class CountySearch {
    /** How many places are tried at most, of a county of many clusters in a narrow district. */
    private static final int MOST_TRIED = 400_000;

    /**
     * A place a drop may stand at.
     *
     * @param drop what it covers there, its number with it
     * @param box  what it keeps clear
     * @param bad  how bad that is
     */
    record Spot(WorldPixel at, PixelBox drop, PixelBox box, double bad) {
    }

    /** What is asked of the places of two drops. */
    interface Pair {
        boolean allows(Spot first, Spot second);
    }

    /** What is asked of two clusters of a county, the first of which is listed before the second: told once. */
    interface Rule {
        Pair of(String one, String other);
    }

    private final List<Spots> spots;
    private final List<List<Pair>> pairs;
    private final Spot[] tried;
    private final double[] rest;
    private Optional<List<Spot>> best = Optional.empty();
    private double least = Double.MAX_VALUE;
    private int left = MOST_TRIED;

    /** Places of one kind where one may stand, ring by ring, those of each worse than those of the ring before. */
    interface Rings {
        /** How bad a ring's places are at least; infinitely after the last ring. */
        double least(int ring);

        /** Those of a ring it may stand at, the best first. */
        List<Spot> at(int ring);
    }

    /** What of one kind of place has not been come to. */
    private static final class Rest {
        private final Rings rings;
        private int next;
        private List<Spot> ring = List.of();
        private int passed;

        Rest(Rings rings) {
            this.rings = rings;
        }

        boolean isLookedAt() {
            return passed < ring.size();
        }

        double least() {
            return isLookedAt() ? ring.get(passed).bad() : rings.least(next);
        }

        void look() {
            ring = rings.at(next++);
            passed = 0;
        }

        Spot take() {
            return ring.get(passed++);
        }
    }

    /** Where one may stand, the best first: found as far as it is asked. */
    private static final class Spots {
        private final List<Spot> found = new ArrayList<>();
        private final List<Rest> kinds;

        Spots(List<Rings> kinds) {
            this.kinds = kinds.stream().map(Rest::new).toList();
        }

        /** The one after so many better ones; null where there are no more that can be less bad than that. */
        @Nullable Spot get(int i, double lessThan) {
            while (i == found.size()) {
                Rest best = kinds.get(0);
                for (Rest kind : kinds) {
                    best = kind.least() < best.least() ? kind : best;
                }
                if (best.least() >= lessThan) {
                    return null;
                }
                if (best.isLookedAt()) {
                    found.add(best.take());
                } else {
                    best.look();
                }
            }
            return found.get(i);
        }
    }

    /**
     * Of a county.
     *
     * @param county its clusters as they are listed
     * @param spots  where each may stand: one kind of place or more
     */
    CountySearch(List<String> county, List<List<Rings>> spots, Rule rule) {
        this.pairs = IntStream.range(0, county.size()).mapToObj(i -> IntStream.range(0, i)
                .mapToObj(j -> rule.of(county.get(j), county.get(i))).toList()).toList();
        this.tried = new Spot[county.size()];
        this.rest = new double[county.size() + 1];
        this.spots = spots.stream().map(Spots::new).toList();
    }

    /** The best places, in the order of the list; empty where there is no room for all of them. */
    Optional<List<Spot>> find() {
        for (int i = spots.size() - 1; i >= 0; i--) {
            Spot nearest = spots.get(i).get(0, Double.POSITIVE_INFINITY);
            if (nearest == null) {
                return Optional.empty();
            }
            rest[i] = rest[i + 1] + nearest.bad();
        }
        set(0, 0);
        return best;
    }

    private void set(int i, double bad) {
        if (i == spots.size()) {
            best = Optional.of(List.of(tried));
            least = bad;
            return;
        }
        Spots each = spots.get(i);
        int next = 0;
        for (Spot spot = each.get(0, least - bad - rest[i + 1]); spot != null;
                spot = each.get(++next, least - bad - rest[i + 1])) {
            double with = bad + spot.bad();
            if (with + rest[i + 1] >= least || left-- <= 0) {
                return;
            }
            if (isAllowed(i, spot)) {
                tried[i] = spot;
                set(i + 1, with);
            }
        }
    }

    private boolean isAllowed(int i, Spot spot) {
        List<Pair> before = pairs.get(i);
        for (int j = 0; j < i; j++) {
            if (!before.get(j).allows(tried[j], spot)) {
                return false;
            }
        }
        return true;
    }
}
