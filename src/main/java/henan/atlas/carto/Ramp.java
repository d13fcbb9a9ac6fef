package henan.atlas.carto;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A colour ramp.
 *
 * @param name  name by which it is asked for
 * @param title name for people
 * @param kind  what it suits
 * @param stops its colours in order, {@code 0xRRGGBB}; at least two
 */
public record Ramp(String name, String title, Kind kind, List<Integer> stops) {
    public Ramp {
        stops = List.copyOf(stops);
        if (stops.size() < 2) {
            throw new IllegalArgumentException("a ramp needs two colours");
        }
    }

    /** What a ramp suits. */
    public enum Kind {
        /** Figures from little to much: light to dark, so that a grey printer keeps the order. */
        SEQUENTIAL,
        /** Figures on both sides of a middle. */
        DIVERGING,
        /** Kinds without an order. */
        QUALITATIVE
    }

    /**
     * Colours for a number of classes: spread over the ramp; a qualitative ramp gives its own in turn, and begins anew
     * when they run out.
     */
    public List<Integer> colors(int classes) {
        List<Integer> colors = new ArrayList<>();
        for (int i = 0; i < classes; i++) {
            colors.add(kind == Kind.QUALITATIVE ? stops.get(i % stops.size())
                    : at(classes == 1 ? 0.5 : (double) i / (classes - 1)));
        }
        return colors;
    }

    /**
     * Colours for classes to either side of a middle: the lower classes from the first colour towards the middle one,
     * the upper ones from there towards the last. Both sides keep the same distance from the middle, so that equal
     * classes of both are equally strong.
     *
     * @param below  classes below the middle
     * @param across whether a class lies across it
     * @param above  classes above it
     */
    public List<Integer> colorsAbout(int below, boolean across, int above) {
        double side = Math.max(1, Math.max(below, above));
        List<Integer> colors = new ArrayList<>();
        for (int i = below; i >= 1; i--) {
            colors.add(at(0.5 - 0.5 * i / side));
        }
        if (across) {
            colors.add(at(0.5));
        }
        for (int i = 1; i <= above; i++) {
            colors.add(at(0.5 + 0.5 * i / side));
        }
        return colors;
    }

    /** The same from the other end. */
    public Ramp reversed() {
        List<Integer> turned = new ArrayList<>(stops);
        Collections.reverse(turned);
        return new Ramp(name, title, kind, turned);
    }

    private int at(double position) {
        double place = position * (stops.size() - 1);
        int from = Math.min((int) place, stops.size() - 2);
        double share = place - from;
        int a = stops.get(from);
        int b = stops.get(from + 1);
        return mix(a >> 16, b >> 16, share) << 16 | mix(a >> 8, b >> 8, share) << 8 | mix(a, b, share);
    }

    private static int mix(int a, int b, double share) {
        return (int) Math.round((a & 0xFF) * (1 - share) + (b & 0xFF) * share);
    }
}
