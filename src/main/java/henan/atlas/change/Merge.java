package henan.atlas.change;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordType;
import henan.atlas.content.RecordTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What two people have made of one atlas, put together. Said alike by both is no conflict; other fields of one record
 * are both taken; one field said differently is a conflict, in which ours stays until somebody decides; a record that
 * one has changed and the other taken away stays as changed, and is told. In whatever order two are merged the result
 * is the same, but for the order of added records, or the conflicts are.
 *
 * @param changes   to be made upon ours
 * @param conflicts that are not among them, to be decided
 * @param kept      records that stay though one of both took them away
 */
public record Merge(List<Change> changes, List<Conflict> conflicts, List<Change> kept) {
    /**
     * One thing said in two ways: a field, or a record added by both.
     *
     * @param ours   the change of ours
     * @param theirs the change of theirs, of the same field
     */
    public record Conflict(Change ours, Change theirs) {
        /** What makes theirs of ours; nothing where a record is added differently. */
        public Optional<Change> taken() {
            return ours instanceof Change.Update mine && theirs instanceof Change.Update other
                    ? Optional.of(new Change.Update(mine.type(), mine.id(), mine.field(), mine.after(), other.after()))
                    : Optional.empty();
        }
    }

    public Merge {
        changes = List.copyOf(changes);
        conflicts = List.copyOf(conflicts);
        kept = List.copyOf(kept);
    }

    /**
     * Merges theirs into ours. Search terms are left out: they follow the names that are taken.
     *
     * @param base what both began with
     */
    public static Merge of(AtlasSnapshot base, AtlasSnapshot ours, AtlasSnapshot theirs) {
        Merging merging = new Merging();
        for (RecordType<?> type : RecordTypes.ALL) {
            if (type != RecordTypes.SEARCH_TERM) {
                merging.ofKind(type, base, ours, theirs);
            }
        }
        return new Merge(merging.changes, merging.conflicts, merging.kept);
    }

    /** Goes through the kinds of record. */
    private static final class Merging {
        private final List<Change> changes = new ArrayList<>();
        private final List<Conflict> conflicts = new ArrayList<>();
        private final List<Change> kept = new ArrayList<>();

        <R> void ofKind(RecordType<R> type, AtlasSnapshot base, AtlasSnapshot ours, AtlasSnapshot theirs) {
            if (base.of(type).equals(theirs.of(type))) {
                return;
            }
            Map<String, R> was = byId(type, base);
            Map<String, R> mine = byId(type, ours);
            Map<String, R> other = byId(type, theirs);
            for (Map.Entry<String, R> entry : was.entrySet()) {
                Optional<R> here = Optional.ofNullable(mine.get(entry.getKey()));
                Optional<R> there = Optional.ofNullable(other.get(entry.getKey()));
                record(type, entry.getValue(), here, there);
            }
            other.forEach((id, record) -> {
                if (!was.containsKey(id)) {
                    added(type, Optional.ofNullable(mine.get(id)), record);
                }
            });
        }

        private <R> void record(RecordType<R> type, R was, Optional<R> mine, Optional<R> other) {
            boolean mineChanged = !mine.equals(Optional.of(was));
            boolean otherChanged = !other.equals(Optional.of(was));
            if (!otherChanged || mine.equals(other)) {
                return;
            }
            if (mine.isPresent() && other.isPresent()) {
                fields(type, was, mine.get(), other.get());
            } else if (mine.isPresent()) {
                Change gone = new Change.Delete<>(type, was, "");
                if (mineChanged) {
                    kept.add(gone);
                } else {
                    changes.add(gone);
                }
            } else if (other.isPresent()) {
                changes.add(new Change.Insert<>(type, other.get(), ""));
                kept.add(new Change.Delete<>(type, was, ""));
            }
        }

        private <R> void fields(RecordType<R> type, R was, R mine, R other) {
            List<Object> bases = type.values(was);
            List<Object> left = type.values(mine);
            List<Object> right = type.values(other);
            for (int i = 0; i < bases.size(); i++) {
                if (right.get(i).equals(bases.get(i)) || right.get(i).equals(left.get(i))) {
                    continue;
                }
                Change theirs = new Change.Update(type, type.id(was), type.fields().get(i), bases.get(i),
                        right.get(i));
                if (left.get(i).equals(bases.get(i))) {
                    changes.add(theirs);
                } else {
                    conflicts.add(new Conflict(new Change.Update(type, type.id(was), type.fields().get(i),
                            bases.get(i), left.get(i)), theirs));
                }
            }
        }

        private <R> void added(RecordType<R> type, Optional<R> mine, R other) {
            Change theirs = new Change.Insert<>(type, other, "");
            if (mine.isEmpty()) {
                changes.add(theirs);
            } else if (!mine.get().equals(other)) {
                conflicts.add(new Conflict(new Change.Insert<>(type, mine.get(), ""), theirs));
            }
        }

        private static <R> Map<String, R> byId(RecordType<R> type, AtlasSnapshot snapshot) {
            Map<String, R> byId = new LinkedHashMap<>();
            snapshot.of(type).forEach(record -> byId.putIfAbsent(type.id(record), record));
            return byId;
        }
    }
}
