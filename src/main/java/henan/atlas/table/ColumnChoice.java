package henan.atlas.table;

import java.util.OptionalInt;

/** A column that is shown. @param column its id @param width in pixels at scale 1; empty for that it takes by itself */
public record ColumnChoice(String column, OptionalInt width) {
    public static ColumnChoice of(String column) {
        return new ColumnChoice(column, OptionalInt.empty());
    }
}
