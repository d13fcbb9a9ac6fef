package henan.atlas.carto;

import java.util.List;

/**
 * Classes of values: from each break (inclusive) to the next (exclusive), the last one inclusive.
 *
 * @param breaks lower bound of every class and upper bound of the last, strictly ascending; two when there is one class
 */
public record Classification(List<Double> breaks) {
    /** Most classes an eye tells apart on a map. */
    public static final int MOST_CLASSES = 9;

    public Classification {
        breaks = List.copyOf(breaks);
        if (breaks.size() < 2) {
            throw new IllegalArgumentException("a class needs two bounds");
        }
        for (int i = 1; i < breaks.size(); i++) {
            boolean oneValue = breaks.size() == 2 && breaks.get(0).equals(breaks.get(1));
            if (!(breaks.get(i) > breaks.get(i - 1)) && !oneValue) {
                throw new IllegalArgumentException("classes out of order: " + breaks);
            }
        }
    }

    public int classes() {
        return breaks.size() - 1;
    }

    /** The class a value falls into, from 0; values beyond either end count with the class at that end. */
    public int classOf(double value) {
        int found = 0;
        while (found + 1 < classes() && value >= breaks.get(found + 1)) {
            found++;
        }
        return found;
    }
}
