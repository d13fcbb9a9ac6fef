package henan.atlas.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words typed without a space between them, told apart where a name of a place begins or ends, a word of a kind ends,
 * or where both parts are names: 周口纺织, 纺织周口, 周口纺织集聚区, 民权临颍.
 */
final class RunTogether {
    /** Fewest Han characters and letters of a word. */
    private static final int CHARACTERS = 2;
    private static final int LETTERS = 4;
    /** Longest text that is parted anywhere: each way has two words to look for. */
    private static final int PARTED_ANYWHERE = 8;

    private final Set<String> places = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    RunTogether(IndexedTerms terms, IndexedSubjects subjects) {
        for (int term = 0; term < terms.size(); term++) {
            if (terms.isName(term)) {
                boolean place = subjects.kind(terms.subject(term)).isAdministrative();
                terms.typedWhole(term, typed -> {
                    names.add(typed);
                    if (place && isWord(typed)) {
                        places.add(typed);
                    }
                });
            }
        }
    }

    /** The ways to part what was typed into words, the likeliest first; none when it is one word. */
    List<List<String>> parted(String folded) {
        List<List<String>> ways = new ArrayList<>();
        int kind = KindWords.endingAt(folded);
        String before = folded.substring(0, kind);
        if (kind < folded.length() && isWord(before)) {
            String asked = folded.substring(kind);
            pairs(before).forEach(pair -> ways.add(List.of(pair.get(0), pair.get(1), asked)));
            ways.add(List.of(before, asked));
        }
        ways.addAll(pairs(folded));
        return ways;
    }

    /** In two Han words wherever these may meet, as of a title with more between them: 机场手机城. */
    static Stream<List<String>> anywhere(String folded) {
        boolean han = folded.length() <= PARTED_ANYWHERE && folded.chars().allMatch(Character::isIdeographic);
        return !han ? Stream.empty() : IntStream.rangeClosed(CHARACTERS, folded.length() - CHARACTERS)
                .mapToObj(at -> List.of(folded.substring(0, at), folded.substring(at)));
    }

    /** In two: the longest name of a place first. */
    private List<List<String>> pairs(String folded) {
        List<List<String>> withPlace = new ArrayList<>();
        List<List<String>> ofNames = new ArrayList<>();
        for (int at = folded.length() - 1; at > 0; at--) {
            String head = folded.substring(0, at);
            String tail = folded.substring(at);
            boolean words = (isWord(head) || names.contains(head)) && (isWord(tail) || names.contains(tail));
            if (words && (places.contains(head) || places.contains(tail))) {
                withPlace.add(List.of(head, tail));
            } else if (words && names.contains(head) && names.contains(tail)) {
                ofNames.add(List.of(head, tail));
            }
        }
        withPlace.addAll(ofNames);
        return withPlace;
    }

    private static boolean isWord(String text) {
        return text.length() >= (text.isEmpty() || text.charAt(0) < 0x80 ? LETTERS : CHARACTERS);
    }
}
