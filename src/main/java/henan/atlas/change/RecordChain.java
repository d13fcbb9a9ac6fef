package henan.atlas.change;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The records of a kind while changes are made: each change takes the same time, however many there are. */
final class RecordChain<R> {
    /** A record between its neighbours. */
    private static final class Link<R> {
        private R record;
        private @Nullable Link<R> former;
        private @Nullable Link<R> next;

        Link(R record) {
            this.record = record;
        }
    }

    private final RecordType<R> type;
    private final Map<String, Link<R>> byId = new HashMap<>();
    private @Nullable Link<R> first;
    private @Nullable Link<R> last;

    RecordChain(RecordType<R> type, List<R> records) {
        this.type = type;
        for (R record : records) {
            Link<R> link = new Link<>(record);
            put(link, null);
            // Of two with one id, which only a damaged file has, the first is meant.
            byId.putIfAbsent(type.id(record), link);
        }
    }

    /** Makes a change. @param made it is added to, as it was made @param mismatches or to these */
    void apply(Change change, List<Change> made, List<Mismatch> mismatches) {
        Link<R> link = byId.get(change.id());
        Optional<Object> found = Optional.ofNullable(link).map(there -> there.record);
        if (change instanceof Change.Insert<?> insert) {
            if (link == null) {
                made.add(insert(type.recordClass().cast(insert.record()), insert.next()));
                return;
            }
        } else if (change instanceof Change.Delete<?> delete) {
            if (link != null && link.record.equals(delete.record())) {
                made.add(delete(link));
                return;
            }
        } else if (change instanceof Change.Update update && link != null) {
            found = Optional.of(type.value(link.record, update.field()));
            if (found.get().equals(update.before())) {
                if (updated(link, update)) {
                    made.add(change);
                    return;
                }
                found = Optional.of(update.before());
            }
        }
        mismatches.add(new Mismatch(change, found));
    }

    private Change insert(R record, String next) {
        Link<R> follower = next.isEmpty() ? null : byId.get(next);
        Link<R> link = new Link<>(record);
        put(link, follower);
        byId.put(type.id(record), link);
        return new Change.Insert<>(type, record, follower == null ? "" : next);
    }

    private Change delete(Link<R> link) {
        Link<R> former = link.former;
        Link<R> next = link.next;
        if (former == null) {
            first = next;
        } else {
            former.next = next;
        }
        if (next == null) {
            last = former;
        } else {
            next.former = former;
        }
        byId.remove(type.id(link.record));
        return new Change.Delete<>(type, link.record, next == null ? "" : type.id(next.record));
    }

    /** An id lasts: a value that would make it another one is no change of this record. */
    private boolean updated(Link<R> link, Change.Update update) {
        R record = Change.with(type, link.record, update.field(), update.after());
        if (!type.id(record).equals(update.id())) {
            return false;
        }
        link.record = record;
        return true;
    }

    private void put(Link<R> link, @Nullable Link<R> follower) {
        Link<R> former = follower == null ? last : follower.former;
        link.former = former;
        link.next = follower;
        if (former == null) {
            first = link;
        } else {
            former.next = link;
        }
        if (follower == null) {
            last = link;
        } else {
            follower.former = link;
        }
    }

    /** A snapshot with these records. */
    AtlasSnapshot in(AtlasSnapshot snapshot) {
        List<R> records = new ArrayList<>(byId.size());
        for (Link<R> link = first; link != null; link = link.next) {
            records.add(link.record);
        }
        return snapshot.with(type, records);
    }
}
