package henan.atlas.ui.making.thematic;

import java.util.ArrayList;
import java.util.List;

/** Setting breaks by hand: how far one may go, how finely, and how classes are parted and joined. */
final class BreakEditing {
    /** Steps a whole range is divided into. */
    private static final double STEPS = 100;

    private BreakEditing() {
    }

    /** The distance of one key stroke: about a hundredth of the range, a round number. */
    static double step(double least, double greatest) {
        double fine = (greatest - least) / STEPS;
        if (!(fine > 0)) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(fine)));
        double lead = fine / power;
        return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
    }

    /**
     * A value where a break may stand: on a round number, at least a tenth of a step from its neighbours.
     *
     * @param bounds all bounds of the classes, the ends included
     * @param index  of the inner break, from 0
     */
    static double allowed(List<Double> bounds, int index, double wanted) {
        double step = step(bounds.get(0), bounds.get(bounds.size() - 1)) / 10;
        double below = bounds.get(index);
        double above = bounds.get(index + 2);
        double round = Math.round(wanted / step) * step;
        double clean = Math.round(round * 1e9) / 1e9;
        double apart = Math.min(step, (above - below) / 4);
        return Math.max(below + apart, Math.min(above - apart, clean));
    }

    /** Inner breaks with one more: in the middle of the widest class. */
    static List<Double> parted(List<Double> bounds) {
        int widest = 0;
        for (int i = 1; i + 1 < bounds.size(); i++) {
            if (width(bounds, i) > width(bounds, widest)) {
                widest = i;
            }
        }
        List<Double> inner = new ArrayList<>(bounds);
        inner.add(widest + 1, (bounds.get(widest) + bounds.get(widest + 1)) / 2);
        return inner.subList(1, inner.size() - 1);
    }

    /** Inner breaks with one less: the two classes that are narrowest together become one. */
    static List<Double> joined(List<Double> bounds) {
        int narrowest = 1;
        for (int i = 2; i + 1 < bounds.size(); i++) {
            if (bounds.get(i + 1) - bounds.get(i - 1) < bounds.get(narrowest + 1) - bounds.get(narrowest - 1)) {
                narrowest = i;
            }
        }
        List<Double> inner = new ArrayList<>(bounds);
        inner.remove(narrowest);
        return inner.subList(1, inner.size() - 1);
    }

    private static double width(List<Double> bounds, int index) {
        return bounds.get(index + 1) - bounds.get(index);
    }
}
