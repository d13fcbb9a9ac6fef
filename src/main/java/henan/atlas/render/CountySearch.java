package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import henan.atlas.render.LabelPlacement.WorldPixel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the places of all drops of a county together: those on whose sides of one another nothing is changed, none
 * over another, read in the order of all lists, that which bears the county's name the nearest to its seat; and of all
 * such, those that are nearest to where they belong.
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
    private final List<List<Spot>> spots = new ArrayList<>();
    private final Rule rule;
    private final Spot[] tried;
    private final double[] rest;
    private Optional<List<Spot>> best = Optional.empty();
    private double least = Double.MAX_VALUE;
    private int left = MOST_TRIED;

    /**
     * Of a county.
     *
     * @param county its clusters as they are listed
     * @param spots  where each may stand
     */
    CountySearch(List<String> county, List<List<Spot>> spots, Rule rule) {
        this.county = county;
        this.rule = rule;
        this.tried = new Spot[county.size()];
        this.rest = new double[county.size() + 1];
        spots.forEach(s -> this.spots.add(s.stream().sorted(Comparator.comparing(Spot::bad)).toList()));
        for (int i = county.size() - 1; i >= 0; i--) {
            rest[i] = rest[i + 1] + this.spots.get(i).stream().mapToDouble(Spot::bad).findFirst().orElse(0);
        }
    }

    /** The best places, in the order of the list; empty where there is no room for all of them. */
    Optional<List<Spot>> find() {
        set(0, 0);
        return best;
    }

    private void set(int i, double bad) {
        if (i == county.size()) {
            best = Optional.of(List.of(tried));
            least = bad;
            return;
        }
        for (Spot spot : spots.get(i)) {
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
