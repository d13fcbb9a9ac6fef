package henan.atlas.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Changes that are made together or not at all: whatever alters an atlas is one.
 *
 * @param id      a UUID of version 7 ({@link TimeOrderedId}), the same in every file the set comes to
 * @param author  who made it; empty when that is not said
 * @param at      when, to the millisecond
 * @param title   what a person called it; empty for one that its changes tell
 * @param base    id of the set it was made upon; empty for the atlas as shipped
 * @param undoes  the set it takes back
 * @param changes in the order in which they are made
 */
public record ChangeSet(String id, Kind kind, String author, Instant at, String title, String base,
                        Optional<String> undoes, List<Change> changes) {
    /** How it came about. */
    public enum Kind {
        /** By hand, in place. */
        EDIT,
        /** From a table or a document. */
        IMPORT,
        /** From a colleague's sets. */
        MERGE,
        /** What another program has altered in the file, taken in afterwards. */
        OUTSIDE,
        /** Takes a set back. */
        UNDO,
        /** Takes an undo back. */
        REDO;

        /** Lasting word, in files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of a word; none for another. */
        public static Optional<Kind> of(String code) {
            for (Kind kind : values()) {
                if (kind.code().equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    public ChangeSet {
        changes = List.copyOf(changes);
    }

    /** A new one, made now. @param base id of the set it is made upon, as {@link AtlasStore#head} tells */
    public static ChangeSet of(Kind kind, String author, String title, String base, List<Change> changes) {
        Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
        return new ChangeSet(TimeOrderedId.next(), kind, author, now, title, base, Optional.empty(), changes);
    }

    /** What takes it back. @param kind {@link Kind#UNDO} or {@link Kind#REDO} @param head what it is made upon */
    public ChangeSet inverse(Kind kind, String by, String head) {
        ChangeSet made = of(kind, by, title, head, inverse(changes));
        return new ChangeSet(made.id, kind, by, made.at, title, head, Optional.of(id), made.changes);
    }

    /** What takes changes back: the inverse of each, the last first. */
    public static List<Change> inverse(List<Change> changes) {
        List<Change> inverse = new ArrayList<>();
        changes.forEach(change -> inverse.add(change.inverse()));
        Collections.reverse(inverse);
        return inverse;
    }

    /** The same, of other changes. */
    public ChangeSet with(List<Change> others) {
        return new ChangeSet(id, kind, author, at, title, base, undoes, others);
    }

    /** The same, made upon another one. */
    public ChangeSet upon(String head) {
        return new ChangeSet(id, kind, author, at, title, head, undoes, changes);
    }
}
