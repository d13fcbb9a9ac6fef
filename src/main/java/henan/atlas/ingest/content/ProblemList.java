package henan.atlas.ingest.content;

import henan.atlas.content.FindingText;
import henan.atlas.content.RecordType;
import henan.atlas.domain.CasePart;
import henan.atlas.text.Message;
import henan.atlas.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects what is wrong with the texts, so that an editor sees all of it at once, in order. Not thread-safe. */
final class ProblemList {
    private static final Messages RULES = Messages.of("rules");

    private final Messages messages = Messages.of("ingest");
    private final SortedSet<Problem> found = new TreeSet<>();

    /**
     * Notes a problem of which no character can be pointed at.
     *
     * @param column column it is in; empty when the row or the file as a whole is meant
     * @param key    key of the reason
     */
    void add(String file, long line, String column, String key, Object... arguments) {
        inCell(file, new CellPositions.Place(line, 0), column, key, arguments);
    }

    /** Notes a problem in running text. @param character which character of the line, from 1 */
    void at(String file, int line, int character, String key, Object... arguments) {
        inCell(file, new CellPositions.Place(line, character), "", key, arguments);
    }

    /** Notes a problem in a cell of a table. */
    void inCell(String file, CellPositions.Place place, String column, String key, Object... arguments) {
        found.add(new Problem(file, place.line(), place.character(), column, reason(key, arguments)));
    }

    /** What the rules of records and fields say stands with them; what concerns tables and files, here. */
    private Message reason(String key, Object... arguments) {
        if (RULES.bundle().containsKey(key)) {
            return FindingText.of(key, List.of(arguments), ProblemList::called);
        }
        // as text, so that a line number is not grouped into 1,234
        return messages.message(key, Arrays.stream(arguments).map(String::valueOf).toArray());
    }

    /** As an editor knows them: kinds of record by their tables, parts of a case by their headings. */
    private static Object called(Object place) {
        return place instanceof CasePart part ? CaseBody.title(part) : TableFile.label((RecordType<?>) place);
    }

    void throwIfAny() throws ContentException {
        if (!found.isEmpty()) {
            throw new ContentException(found.stream().map(Problem::toString).toList());
        }
    }
}
