package henan.atlas.change;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.Field;
import henan.atlas.content.RecordType;
import henan.atlas.content.RecordTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What two snapshots differ in, and so what was touched between them.
 *
 * @param changes that make the second of the first; the order of records that both have is left out of account
 */
public record Difference(List<Change> changes) {
    public Difference {
        changes = List.copyOf(changes);
    }

    /** Between two snapshots. Kinds whose records are the same list are not looked at. */
    public static Difference between(AtlasSnapshot before, AtlasSnapshot after) {
        List<Change> changes = new ArrayList<>();
        RecordTypes.ALL.forEach(type -> ofKind(type, before, after, changes));
        return new Difference(changes);
    }

    private static <R> void ofKind(RecordType<R> type, AtlasSnapshot before, AtlasSnapshot after,
                                   List<Change> changes) {
        List<R> olds = before.of(type);
        List<R> news = after.of(type);
        if (olds == news || olds.equals(news)) {
            return;
        }
        Map<String, R> left = byId(type, olds);
        Map<String, R> now = byId(type, news);
        List<Change> inserts = new ArrayList<>();
        String next = "";
        int trailing = 0;
        boolean atEnd = true;
        List<R> unique = new ArrayList<>(now.values());
        for (int i = unique.size() - 1; i >= 0; i--) {
            R record = unique.get(i);
            String id = type.id(record);
            R old = left.remove(id);
            if (old == null) {
                // Those at the end are added one behind another, all others each before the one that follows.
                inserts.add(new Change.Insert<>(type, record, atEnd ? "" : next));
                trailing += atEnd ? 1 : 0;
            } else {
                atEnd = false;
                updates(type, old, record, changes);
            }
            next = id;
        }
        left.values().forEach(gone -> changes.add(new Change.Delete<>(type, gone, "")));
        for (int i = trailing - 1; i >= 0; i--) {
            changes.add(inserts.get(i));
        }
        changes.addAll(inserts.subList(trailing, inserts.size()));
    }

    private static <R> void updates(RecordType<R> type, R old, R record, List<Change> changes) {
        if (old == record || old.equals(record)) {
            return;
        }
        List<Object> olds = type.values(old);
        List<Object> news = type.values(record);
        for (int i = 0; i < olds.size(); i++) {
            if (!olds.get(i).equals(news.get(i))) {
                Field field = type.fields().get(i);
                changes.add(new Change.Update(type, type.id(old), field, olds.get(i), news.get(i)));
            }
        }
    }

    private static <R> Map<String, R> byId(RecordType<R> type, List<R> records) {
        Map<String, R> byId = new LinkedHashMap<>();
        records.forEach(record -> byId.putIfAbsent(type.id(record), record));
        return byId;
    }

    /** The ids of the records touched, by their kind. */
    public Map<RecordType<?>, Set<String>> touched() {
        Map<RecordType<?>, Set<String>> touched = new LinkedHashMap<>();
        changes.forEach(change -> touched.computeIfAbsent(change.type(), type -> new LinkedHashSet<>())
                .add(change.id()));
        return touched;
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
