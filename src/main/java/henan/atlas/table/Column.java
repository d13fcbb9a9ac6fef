package henan.atlas.table;

import henan.atlas.text.Messages;

/**
 * A column of a table.
 *
 * @param kind  the table it is one of
 * @param id    lasting name, which a written condition calls it by: that of the field of the record, or the attribute
 *              in the atlas file, where there is such a one; of a figure what is measured, with its unit in brackets
 * @param type  what its cells hold
 * @param usual whether a table shows it as long as nobody chose otherwise
 */
public record Column(TableKind kind, String id, ColumnType type, boolean usual) {
    /** Its name for people, in the language spoken now. A figure is called as its sources call it. */
    public String title() {
        return type == ColumnType.FIGURE ? id : Messages.of("table").get("column." + kind + "." + id);
    }
}
