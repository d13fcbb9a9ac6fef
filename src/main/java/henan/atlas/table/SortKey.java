package henan.atlas.table;

/** A column by which rows are ordered. What tells nothing comes last either way. @param column its id */
public record SortKey(String column, boolean descending) {
    public static SortKey up(String column) {
        return new SortKey(column, false);
    }

    public static SortKey down(String column) {
        return new SortKey(column, true);
    }
}
