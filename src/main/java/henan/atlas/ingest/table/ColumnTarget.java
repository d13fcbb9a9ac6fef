package henan.atlas.ingest.table;

/**
 * What a column of a table is taken for.
 *
 * @param kind      what its cells say
 * @param series    of figures what is measured; empty where another column says so
 * @param unit      in which unit; empty where the cell, another column or the sheet says so
 * @param period    the time the figures hold for; empty likewise
 * @param convertTo the unit figures are to be converted to; empty where that was not asked
 */
public record ColumnTarget(Kind kind, String series, String unit, String period, String convertTo) {
    /** Nothing is taken from the column. */
    public static final ColumnTarget NOTHING = of(Kind.NOTHING);

    /** What the cells of a column can say. */
    public enum Kind {
        /** Whom the row is about: a cluster, a county-level unit, a prefecture, or any of these. */
        CLUSTER, COUNTY, PREFECTURE, PLACE,
        /** Leading industries of the cluster, several in a cell. */
        LEADING,
        FIGURE,
        /** What is measured, in which unit, at what time, where each row has one figure. */
        SERIES, UNIT, PERIOD,
        NOTHING;

        /** Whether it says whom a row is about. */
        public boolean isName() {
            return ordinal() <= PLACE.ordinal();
        }
    }

    public static ColumnTarget of(Kind kind) {
        return new ColumnTarget(kind, "", "", "", "");
    }

    public static ColumnTarget figure(String series, String unit, String period) {
        return new ColumnTarget(Kind.FIGURE, series, unit, period, "");
    }

    /** The same with its figures converted. */
    public ColumnTarget converted(String to) {
        return new ColumnTarget(kind, series, unit, period, to);
    }
}
