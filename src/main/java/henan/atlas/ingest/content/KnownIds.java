package henan.atlas.ingest.content;

import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The ids each table holds, gathered before rows refer to one another. Filled while reading starts, then only asked. */
final class KnownIds {
    private final Map<SubjectKind, Set<String>> ids = new EnumMap<>(SubjectKind.class);
    private final Map<SubjectKind, String> tables = new EnumMap<>(SubjectKind.class);

    KnownIds() {
        add(SubjectKind.PROVINCE, "", Set.of(SubjectRef.PROVINCE.id()));
    }

    void add(SubjectKind kind, String table, Set<String> known) {
        ids.put(kind, known);
        tables.put(kind, table);
    }

    boolean has(SubjectKind kind, String id) {
        return ids.getOrDefault(kind, Set.of()).contains(id);
    }

    /** The table that lists a kind, for messages. */
    String tableOf(SubjectKind kind) {
        return tables.getOrDefault(kind, "");
    }
}
