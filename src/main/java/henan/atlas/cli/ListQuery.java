package henan.atlas.cli;

import henan.atlas.table.ColumnChoice;
import henan.atlas.table.Condition;
import henan.atlas.table.Ecql;
import henan.atlas.table.SortKey;
import henan.atlas.table.SubjectTable;
import henan.atlas.table.TableQuery;
import henan.atlas.table.UnreadableCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a list on the command line.
 *
 * @param condition in ECQL; none for all
 * @param columns   ids of columns; empty for the usual ones
 * @param order     ids of columns, a minus before those from the greatest down
 */
record ListQuery(ListableKind kind, @Nullable String condition, List<String> columns, List<String> order) {
    /** The attribute of shapes and places, outside words in quotes. */
    private static final Pattern GROUND = Pattern.compile("(?:[^']|'[^']*')*?\\bgeom\\b.*", Pattern.DOTALL);

    boolean isPlain() {
        return condition == null && columns.isEmpty() && order.isEmpty();
    }

    boolean hasColumns() {
        return !columns.isEmpty();
    }

    /** Whether the outlines of units are asked, which the file has and no table. */
    boolean isOfOutlines() {
        return condition != null && (kind == ListableKind.COUNTIES || kind == ListableKind.PREFECTURES)
                && GROUND.matcher(condition).matches();
    }

    /**
     * The query of a table; of outlines, which are asked before, without the condition.
     *
     * @throws UnreadableCondition when the condition cannot be read, or a column is not there
     */
    TableQuery of(SubjectTable table) throws UnreadableCondition {
        List<Condition> conditions = condition == null || isOfOutlines() ? List.of() : Ecql.read(condition, table);
        List<ColumnChoice> shown = new ArrayList<>();
        for (String id : columns) {
            shown.add(ColumnChoice.of(Ecql.requireColumn(id.strip(), table).id()));
        }
        List<SortKey> keys = new ArrayList<>();
        for (String written : order) {
            boolean down = written.strip().startsWith("-");
            keys.add(new SortKey(Ecql.requireColumn(written.strip().substring(down ? 1 : 0), table).id(), down));
        }
        return new TableQuery(table.kind(), shown, keys, conditions, false);
    }
}
