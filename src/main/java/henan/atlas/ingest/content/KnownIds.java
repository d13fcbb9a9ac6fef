package henan.atlas.ingest.content;

import henan.atlas.content.TimeText;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import henan.atlas.text.Nearest;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What rows may refer to: the ids each table holds, and the time the atlas knows of. Filled while reading starts, then
 * only asked.
 *
 * <p>A table that could not be read whole is taken to hold every id, lest one fault raise hundreds.
 */
final class KnownIds {
    /** Takes note of something wrong. */
    @FunctionalInterface
    interface Fault {
        /** @param key key of the reason */
        void note(String key, Object... arguments);
    }

    private final Messages messages = Messages.of("ingest");
    private final Map<SubjectKind, Set<String>> ids = new EnumMap<>(SubjectKind.class);
    private final Map<SubjectKind, String> tables = new EnumMap<>(SubjectKind.class);
    private final Map<String, String> countiesByCodeNow = new HashMap<>();
    private TimeText times = TimeText.UNLIMITED;

    KnownIds() {
        ids.put(SubjectKind.PROVINCE, Set.of(SubjectRef.PROVINCE.id()));
    }

    /** Makes known what a table lists in a column, and has repeated ids noted. */
    void add(SubjectKind kind, CsvTable table, String column) {
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

    /** Makes known the times an atlas can speak of. */
    void times(TimeText limited) {
        times = limited;
    }

    /** Makes known by which code a county goes today, to tell those who write that. */
    void today(String countyCode, String codeNow) {
        countiesByCodeNow.put(codeNow, countyCode);
    }

    TimeText times() {
        return times;
    }

    boolean has(SubjectKind kind, String id) {
        return !ids.containsKey(kind) || ids.get(kind).contains(id);
    }

    /**
     * Whether an id is known; if not, says what it is instead, or which was perhaps meant.
     *
     * @param fault takes note of what is wrong
     */
    boolean check(SubjectKind kind, String id, Fault fault) {
        if (has(kind, id)) {
            return true;
        }
        Optional<String> other = otherTableOf(kind, id);
        if (kind == SubjectKind.COUNTY && countiesByCodeNow.containsKey(id)) {
            fault.note("cell.todaysCode", id, countiesByCodeNow.get(id));
        } else if (other.isPresent()) {
            fault.note("cell.otherKind", id, other.get(), tableOf(kind));
        } else {
            fault.note("cell.unknown", id, tableOf(kind), meant(kind, id));
        }
        return false;
    }

    /** The table that lists a kind, for messages. */
    private String tableOf(SubjectKind kind) {
        return tables.getOrDefault(kind, "");
    }

    /** The table that lists an id as something else. */
    private Optional<String> otherTableOf(SubjectKind kind, String id) {
        return tables.keySet().stream().filter(other -> other != kind && ids.containsKey(other))
                .filter(other -> ids.get(other).contains(id)).map(tables::get).findFirst();
    }

    /** A question after the id that was perhaps meant; empty when none is near. */
    private String meant(SubjectKind kind, String id) {
        return Nearest.of(id, ids.getOrDefault(kind, Set.of())).map(near -> messages.get("meant", near)).orElse("");
    }
}
