package henan.atlas.page;

import henan.atlas.page.file.PaperSize;

/** How the sheets of a volume are bound, which decides where room is left for the binding. */
public enum Binding {
    /** Printed on both sides: odd pages lie at the right, even ones at the left, the room is between them. */
    FACING,
    /** Printed on one side: every page has the room at its left. */
    SINGLE,
    /** As facing pages, two on each side of a sheet that is folded: a {@link Booklet}. */
    BOOKLET;

    /** Room for the binding, in millimetres. */
    private static final double INNER = 7;

    /** Room for the binding, in logical pixels; a whole number, so that pixels fall on pixels. */
    double inner() {
        return Math.rint(INNER * PaperSize.PIXELS);
    }

    /** Whether a page lies at the left. @param page its number, from 1 */
    boolean isLeft(int page) {
        return this != SINGLE && page % 2 == 0;
    }

    /** How far what stands on a page is moved to the right, in logical pixels. */
    double shift(int page) {
        return isLeft(page) ? 0 : inner();
    }
}
