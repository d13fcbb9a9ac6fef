package henan.atlas.ingest.content;

import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * The ids each table holds, gathered before rows refer to one another. Filled while reading starts, then only asked.
 *
 * <p>A table that could not be read whole is taken to hold every id, lest one fault raise hundreds.
 */
final class KnownIds {
    private final Map<SubjectKind, Set<String>> ids = new EnumMap<>(SubjectKind.class);
    private final Map<SubjectKind, String> tables = new EnumMap<>(SubjectKind.class);

    KnownIds() {
        ids.put(SubjectKind.PROVINCE, Set.of(SubjectRef.PROVINCE.id()));
    }

    /** Makes known what a table lists in a column, and has repeated ids noted. */
    void add(SubjectKind kind, Table table, String column) {
        Set<String> listed = table.ids(column);
        if (table.whole()) {
            ids.put(kind, listed);
        }
        tables.put(kind, table.label());
    }

    /** Makes known what a folder holds, one thing a file. */
    void add(SubjectKind kind, Set<String> listed, String folder) {
        ids.put(kind, Set.copyOf(listed));
        tables.put(kind, folder);
    }

    boolean has(SubjectKind kind, String id) {
        return !ids.containsKey(kind) || ids.get(kind).contains(id);
    }

    /** The table that lists a kind, for messages. */
    String tableOf(SubjectKind kind) {
        return tables.getOrDefault(kind, "");
    }
}
