package henan.atlas.edition;

import henan.atlas.profile.Profile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** References of one printed page, numbered in the order in which they are first met, whichever profile they are of. */
final class NoteList {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The marks of references of a profile: {@code [1][3]}; empty when there are none. */
    String marks(Profile profile, List<Integer> citations) {
        return citations.stream().map(n -> profile.reference(n).full())
                .map(full -> numbers.computeIfAbsent(full, unseen -> numbers.size() + 1)).sorted().distinct()
                .map(n -> "[" + n + "]").collect(Collectors.joining());
    }

    /** The references, one a line. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        numbers.forEach((full, number) -> lines.add("[" + number + "] " + full));
        return lines;
    }
}
