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
        found.add(file + ":" + line + ": " + (column.isEmpty() ? "" : column + ": ") + reason(key, arguments));
    }

    /**
     * Notes a problem in running text.
     *
     * @param column number of the character in its line, from 1
     */
    void at(String file, int line, int column, String key, Object... arguments) {
        found.add(file + ":" + line + ":" + column + ": " + reason(key, arguments));
    }

    private String reason(String key, Object... arguments) {
        // as text, so that a line number is not grouped into 1,234
        return messages.get(key, Arrays.stream(arguments).map(String::valueOf).toArray());
    }

    void throwIfAny() throws ContentException {
        if (!found.isEmpty()) {
            throw new ContentException(found);
        }
    }
}
