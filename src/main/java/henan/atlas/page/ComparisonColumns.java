package henan.atlas.page;

/**
 * The columns of a comparison: what the rows are called, then the places, all equally wide. Units: logical pixels.
 *
 * @param count how many places
 */
record ComparisonColumns(int count) {
    static final double PAD = 9;
    private static final double LABEL = 84;
    private static final double NARROW_LABEL = 66;
    private static final int MANY = 4;

    /** Width of what rows are called. */
    double label() {
        return count >= MANY ? NARROW_LABEL : LABEL;
    }

    double width(double all) {
        return (all - label()) / count;
    }

    /** Where a column begins, from the left of the table. */
    double x(int column, double all) {
        return label() + column * width(all);
    }

    /** Room for what stands in a cell. */
    double inner(double all) {
        return Math.max(1, width(all) - 2 * PAD);
    }
}
