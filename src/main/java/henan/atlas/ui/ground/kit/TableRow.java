package henan.atlas.ui.ground.kit;

import java.util.List;

/**
 * What a paragraph is in a table: cells that can be read, sorted and added up without its neighbours.
 *
 * @param columns what its cells are called, the same for all rows of a kind
 * @param cells   as many
 */
public record TableRow(List<String> columns, List<String> cells) {
    public TableRow {
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
        if (columns.size() != cells.size()) {
            throw new IllegalArgumentException(columns + ": " + cells);
        }
    }
}
