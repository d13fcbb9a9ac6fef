package henan.atlas.ingest.content;

import henan.atlas.text.Messages;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects what is wrong with the texts, so that an editor sees all of it at once, in order. Not thread-safe. */
final class ProblemList {
    private final Messages messages = Messages.of("ingest");
    private final SortedSet<Problem> found = new TreeSet<>();

    /**
     * Notes a problem of which no character can be pointed at.
     *
     * @param column column it is in; empty when the row or the file as a whole is meant
     * @param key    key of the reason
     */
    void add(String file, long line, String column, String key, Object... arguments) {
        inCell(file, new CellPlaces.Place(line, 0), column, key, arguments);
    }

    /** Notes a problem in running text. @param character which character of the line, from 1 */
    void at(String file, int line, int character, String key, Object... arguments) {
        inCell(file, new CellPlaces.Place(line, character), "", key, arguments);
    }

    /** Notes a problem in a cell of a table. */
    void inCell(String file, CellPlaces.Place place, String column, String key, Object... arguments) {
        // as text, so that a line number is not grouped into 1,234
        Object[] plain = Arrays.stream(arguments).map(String::valueOf).toArray();
        found.add(new Problem(file, place.line(), place.character(), column, messages.message(key, plain)));
    }

    void throwIfAny() throws ContentException {
        if (!found.isEmpty()) {
            throw new ContentException(found.stream().map(Problem::toString).toList());
        }
    }
}
