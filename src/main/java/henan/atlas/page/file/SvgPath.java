package henan.atlas.page.file;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/** Shapes as path data (SVG 1.1, 8.3): relative, to a hundredth of a logical pixel, no step's rounding in the next. */
public final class SvgPath {
    private static final int STEPS = 100;

    private final StringBuilder out = new StringBuilder();
    private final double[] c = new double[6];
    private long x;
    private long y;
    private long startX;
    private long startY;
    private char command;

    private SvgPath() {
    }

    /** The path data of a shape. */
    public static String of(Shape shape) {
        SvgPath path = new SvgPath();
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            path.add(i.currentSegment(path.c));
        }
        return path.out.toString();
    }

    static boolean isEvenOdd(Shape shape) {
        return shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD;
    }

    private void add(int kind) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> {
                to('m', 1);
                startX = x;
                startY = y;
            }
            case PathIterator.SEG_LINETO -> {
                // What is no step is left out; a line of no length is a dot all the same.
                if (command == 'm' || steps(0) != x || steps(1) != y) {
                    to('l', 1);
                }
            }
            case PathIterator.SEG_QUADTO -> to('q', 2);
            case PathIterator.SEG_CUBICTO -> to('c', 3);
            default -> {
                out.append('z');
                command = 'z';
                x = startX;
                y = startY;
            }
        }
    }

    private long steps(int at) {
        return Math.round(c[at] * STEPS);
    }

    private void to(char wanted, int points) {
        boolean goesOn = wanted == command && wanted != 'm' || wanted == 'l' && command == 'm';
        if (!goesOn) {
            out.append(wanted);
        }
        boolean first = !goesOn;
        for (int p = 0; p < points; p++) {
            first = number(steps(2 * p) - x, first);
            number(steps(2 * p + 1) - y, false);
        }
        x = steps(2 * points - 2);
        y = steps(2 * points - 1);
        command = wanted;
    }

    private boolean number(long steps, boolean first) {
        if (!first && steps >= 0) {
            out.append(' ');
        }
        append(out, steps, STEPS);
        return false;
    }

    /** @param step how many of them are one, a power of ten */
    static void append(StringBuilder out, long steps, int step) {
        long left = Math.abs(steps);
        if (steps < 0) {
            out.append('-');
        }
        long part = left % step;
        if (left >= step || part == 0) {
            out.append(left / step);
        }
        if (part > 0) {
            out.append('.');
            for (int tenth = step / 10; part > 0; tenth /= 10) {
                out.append((char) ('0' + part / tenth));
                part %= tenth;
            }
        }
    }

    /** A number to so many steps in one. */
    public static String number(double value, int step) {
        StringBuilder number = new StringBuilder();
        append(number, Math.round(value * step), step);
        return number.toString();
    }
}
