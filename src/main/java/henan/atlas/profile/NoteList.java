package henan.atlas.profile;

import henan.atlas.content.AfterBook;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.RaisedMark;
import henan.atlas.content.Uncertainty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** References of one printed page, numbered in the order in which they are first met, whichever profile they are of. */
public final class NoteList {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Set<RaisedMark> made = new HashSet<>();

    /** The marks of references of a profile: {@code [1,3–5]}; empty without any. @param most how many are told */
    public String marks(Profile profile, List<Integer> citations, int most) {
        return marks(told(profile::reference, citations, most).stream().map(n -> profile.reference(n).full()).toList());
    }

    /** Those of some references that are told: one of a later year only where there is no other. */
    public static List<Integer> told(IntFunction<Reference> references, List<Integer> citations, int most) {
        return citations.size() <= most ? citations : citations.stream()
                .sorted(Comparator.comparing(n -> isLater(references.apply(n)))).limit(most).toList();
    }

    private static boolean isLater(Reference reference) {
        return !reference.book() && AtlasIndex.liesAfterMapYear(reference.date());
    }

    /** The marks of references. @param references bibliographic entries */
    public String marks(List<String> references) {
        List<Integer> found = references.stream().map(NoteList::withoutAddress)
                .map(full -> numbers.computeIfAbsent(full, unseen -> numbers.size() + 1)).sorted().distinct().toList();
        return found.isEmpty() ? "" : "[" + inRuns(found) + "]";
    }

    /** Paper has no use for an address that is followed by a click, and no room: it stands in the atlas. */
    private static String withoutAddress(String full) {
        return full.replaceAll("[.\\s]*https?://\\S+", "").replaceAll("(?<![.。])$", ".");
    }

    /** Ascending numbers, three or more in a row told by the first and the last. */
    public static String inRuns(List<Integer> ascending) {
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
    public String mark(AfterBook after) {
        return made(after);
    }

    /** The mark of what is yet to be verified, which the notes then explain; empty for anything else. */
    public String mark(boolean weak) {
        return made(Uncertainty.of(weak));
    }

    private String made(RaisedMark mark) {
        made.add(mark);
        return mark.inline();
    }

    /** What the marks mean that were made, and no others, then the references, one a line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(RaisedMark.all().stream().filter(made::contains).map(RaisedMark::key)
                .toList());
        numbers.forEach((full, number) -> lines.add("[" + number + "] " + full));
        return lines;
    }
}
