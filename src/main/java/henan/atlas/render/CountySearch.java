package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import henan.atlas.render.LabelPlacement.WorldPixel;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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
     * @param box what it takes there, its number with it
     * @param bad how bad that is
     */
    record Spot(WorldPixel at, PixelBox box, double bad) {
    }

    /** What is asked of two drops of a county, the first of which is listed before the second. */
    interface Rule {
        boolean allows(String one, Spot first, String other, Spot second);
    }

    private final List<String> county;
    private final List<Spots> spots;
    private final Rule rule;
    private final Spot[] tried;
    private final double[] rest;
    private Optional<List<Spot>> best = Optional.empty();
    private double least = Double.MAX_VALUE;
    private int left = MOST_TRIED;

    /** Where one may stand, the best first: found as far as it is asked. */
    private static final class Spots {
        private final List<Spot> found = new ArrayList<>();
        private final List<Iterator<Spot>> rest;
        /** The next of each of these; null where there is none. */
        private final @Nullable Spot[] next;

        Spots(List<Iterator<Spot>> rest) {
            this.rest = rest;
            this.next = new Spot[rest.size()];
            for (int i = 0; i < next.length; i++) {
                step(i);
            }
        }

        private void step(int i) {
            next[i] = rest.get(i).hasNext() ? rest.get(i).next() : null;
        }

        /** The one after so many better ones; null where there are no more. */
        @Nullable Spot get(int i) {
            if (i == found.size()) {
                int best = -1;
                for (int j = 0; j < next.length; j++) {
                    best = next[j] != null && (best < 0 || next[j].bad() < next[best].bad()) ? j : best;
                }
                if (best < 0) {
                    return null;
                }
                found.add(next[best]);
                step(best);
            }
            return found.get(i);
        }
    }

    /**
     * Of a county.
     *
     * @param county its clusters as they are listed
     * @param spots  where each may stand: some kinds of place, of each the best first
     */
    CountySearch(List<String> county, List<List<Iterator<Spot>>> spots, Rule rule) {
        this.county = county;
        this.rule = rule;
        this.tried = new Spot[county.size()];
        this.rest = new double[county.size() + 1];
        this.spots = spots.stream().map(Spots::new).toList();
    }

    /** The best places, in the order of the list; empty where there is no room for all of them. */
    Optional<List<Spot>> find() {
        for (int i = county.size() - 1; i >= 0; i--) {
            Spot nearest = spots.get(i).get(0);
            if (nearest == null) {
                return Optional.empty();
            }
            rest[i] = rest[i + 1] + nearest.bad();
        }
        set(0, 0);
        return best;
    }

    private void set(int i, double bad) {
        if (i == county.size()) {
            best = Optional.of(List.of(tried));
            least = bad;
            return;
        }
        int next = 0;
        for (Spot spot = spots.get(i).get(next); spot != null; spot = spots.get(i).get(++next)) {
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
        for (int j = 0; j < i; j++) {
            if (!rule.allows(county.get(j), tried[j], county.get(i), spot)) {
                return false;
            }
        }
        return true;
    }
}
