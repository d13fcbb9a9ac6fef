package henan.atlas.report;

import henan.atlas.content.AfterBook;
import henan.atlas.profile.Profile;
import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** References of one printed page, numbered in the order in which they are first met, whichever profile they are of. */
final class NoteList {
    private static final Messages TEXTS = Messages.of("report");
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Set<AfterBook> afterBook = EnumSet.noneOf(AfterBook.class);
    private boolean uncertain;

    /** The marks of references of a profile: {@code [1,3–5]}; empty without any. @param most how many are told */
    String marks(Profile profile, List<Integer> citations, int most) {
        return marks(citations.stream().limit(most).map(n -> profile.reference(n).full()).toList());
    }

    /** The marks of references. @param references bibliographic entries */
    String marks(List<String> references) {
        List<Integer> found = references.stream().map(NoteList::withoutAddress)
                .map(full -> numbers.computeIfAbsent(full, unseen -> numbers.size() + 1)).sorted().distinct().toList();
        return found.isEmpty() ? "" : "[" + inRuns(found) + "]";
    }

    /** Paper has no use for an address that is followed by a click, and no room: it stands in the atlas. */
    private static String withoutAddress(String full) {
        return full.replaceAll("[.\\s]*https?://\\S+", "").replaceAll("(?<![.。])$", ".");
    }

    /** Ascending numbers, three or more in a row told by the first and the last. */
    static String inRuns(List<Integer> ascending) {
        List<String> runs = new ArrayList<>();
        for (int from = 0; from < ascending.size();) {
            int to = from;
            while (to + 1 < ascending.size() && ascending.get(to + 1) == ascending.get(to) + 1) {
                to++;
            }
            boolean run = to - from >= 2;
            runs.add(run ? ascending.get(from) + "–" + ascending.get(to) : String.valueOf(ascending.get(from)));
            from = run ? to + 1 : from + 1;
        }
        return String.join(",", runs);
    }

    /** The mark of what is known from after the book only, which the notes then explain; empty for anything else. */
    String mark(AfterBook after) {
        afterBook.add(after);
        return after.inline();
    }

    /** The mark of what has one weak source alone, which the notes then explain; empty for anything else. */
    String mark(boolean weak) {
        uncertain |= weak;
        return weak ? TEXTS.get("uncertain") : "";
    }

    /** What the marks mean that were made, and no others, then the references, one a line. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(afterBook.stream().filter(AfterBook::isAfter).map(AfterBook::key)
                .toList());
        if (uncertain) {
            lines.add(TEXTS.get("uncertain.key"));
        }
        numbers.forEach((full, number) -> lines.add("[" + number + "] " + full));
        return lines;
    }
}
