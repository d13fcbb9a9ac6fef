package henan.atlas.carto;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A colour ramp. Classes are spread over it in equal steps of lightness, as an eye or a grey printer takes it, however
 * far from one another the colours it is given by are.
 *
 * @param name  name by which it is asked for
 * @param title name for people
 * @param kind  what it suits
 * @param stops its colours in order, {@code 0xRRGGBB}; at least two
 */
public record Ramp(String name, String title, Kind kind, List<Integer> stops) {
    /** Halvings of a ramp until a place on it is nearer than a colour can be told. */
    private static final int HALVINGS = 14;

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
     * Colours for a number of classes: spread over the ramp, those to either side of a middle as in
     * {@link #colorsAbout}; a qualitative ramp gives its own in turn, and begins anew when they run out.
     */
    public List<Integer> colors(int classes) {
        if (kind == Kind.DIVERGING && classes > 1) {
            return colorsAbout(classes / 2, classes % 2 == 1, classes / 2);
        }
        int last = stops.size() - 1;
        double first = Lightness.of(stops.get(0));
        List<Integer> colors = new ArrayList<>();
        for (int i = 0; i < classes; i++) {
            double part = classes == 1 ? 0.5 : (double) i / (classes - 1);
            colors.add(kind == Kind.QUALITATIVE ? stops.get(i % stops.size())
                    : at(first + (Lightness.of(stops.get(last)) - first) * part, 0, last));
        }
        return colors;
    }

    /**
     * Colours for classes to either side of a middle: the lower classes from the first colour towards the middle one,
     * the upper ones from there towards the last. Both sides keep the same distance from the middle in lightness, so
     * that equal classes of both are equally strong, and in grey the same: what tells the sides apart there is not
     * theirs to give.
     *
     * @param below  classes below the middle
     * @param across whether a class lies across it
     * @param above  classes above it
     */
    public List<Integer> colorsAbout(int below, boolean across, int above) {
        double side = Math.max(1, Math.max(below, above));
        int middle = stops.size() / 2;
        double end = Math.max(Lightness.of(stops.get(0)), Lightness.of(stops.get(stops.size() - 1)));
        double light = Lightness.of(stops.get(middle));
        List<Integer> colors = new ArrayList<>();
        for (int i = below; i >= 1; i--) {
            colors.add(at(light + (end - light) * i / side, 0, middle));
        }
        if (across) {
            colors.add(stops.get(middle));
        }
        for (int i = 1; i <= above; i++) {
            colors.add(at(light + (end - light) * i / side, middle, stops.size() - 1));
        }
        return colors;
    }

    /** The same from the other end. */
    public Ramp reversed() {
        List<Integer> turned = new ArrayList<>(stops);
        Collections.reverse(turned);
        return new Ramp(name, title, kind, turned);
    }

    /** The colour of some lightness between two stops. */
    private int at(double wanted, int from, int to) {
        double low = from;
        double high = to;
        boolean darker = Lightness.of(stops.get(to)) < Lightness.of(stops.get(from));
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (Lightness.of(mixed(middle)) > wanted == darker) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return mixed(darker ? high : low);
    }

    private int mixed(double place) {
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
