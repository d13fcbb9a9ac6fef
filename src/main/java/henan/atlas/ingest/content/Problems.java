package henan.atlas.ingest.content;

import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects what is wrong with the tables, so that an editor sees all of it at once. Not thread-safe. */
final class Problems {
    private final Messages messages = Messages.of("ingest");
    private final List<String> found = new ArrayList<>();

    /**
     * Notes a problem.
     *
     * @param column column it is in; empty when the row or the file as a whole is meant
     * @param key    key of the reason
     */
    void add(String file, long line, String column, String key, Object... arguments) {
        String where = column.isEmpty() ? "" : column + ": ";
        // as text, so that a line number is not grouped into 1,234
        Object[] plain = Arrays.stream(arguments).map(String::valueOf).toArray();
        found.add(file + ":" + line + ": " + where + messages.get(key, plain));
    }

    void throwIfAny() throws ContentException {
        if (!found.isEmpty()) {
            throw new ContentException(found);
        }
    }
}
