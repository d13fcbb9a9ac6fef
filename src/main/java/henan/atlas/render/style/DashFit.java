package henan.atlas.render.style;

/**
 * How a pattern of dashes is laid along one path: it begins and ends in the middle of the first dash, so that lines
 * meet at their nodes in a stroke and never in a gap, and a ring shows no seam. For this the pattern is stretched a
 * little, the same wherever the frame lies.
 *
 * @param phase   where in the pattern the path begins, in logical pixels of the pattern
 * @param stretch length of the pattern to a length of the path; 0 for a solid path
 */
public record DashFit(double phase, double stretch) {
    public static final DashFit SOLID = new DashFit(0, 0);
    static final DashFit AS_IT_IS = new DashFit(0, 1);

    /** @param length length of the path in logical pixels */
    public static DashFit of(LineSymbol line, double length) {
        return of(line, line.period(), length);
    }

    /** The same for one of many paths. @param period that of the line */
    public static DashFit of(LineSymbol line, double period, double length) {
        if (line.dashes().isEmpty()) {
            return SOLID;
        }
        long periods = Math.round(length / period);
        return periods == 0 ? SOLID : new DashFit(line.dashes().get(0) / 2, periods * period / length);
    }

    /** For a sample: it begins and ends with a whole first dash, the pattern as often between as comes nearest. */
    public static DashFit ofSample(LineSymbol line, double length) {
        if (line.dashes().isEmpty()) {
            return SOLID;
        }
        double first = line.dashes().get(0);
        long periods = Math.max(1, Math.round((length - first) / line.period()));
        return new DashFit(0, (periods * line.period() + first) / length);
    }

    public boolean dashed() {
        return stretch > 0;
    }

    /** The place in the pattern that belongs to a place along the path. */
    public double at(double along) {
        return phase + along * stretch;
    }
}
