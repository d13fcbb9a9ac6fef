package henan.atlas.table;

import henan.atlas.domain.SearchTerm;
import henan.atlas.text.Syllables;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The order of words as they are read aloud, after GB/T 13418: character by character by their syllables, one
 * character's words together, a short word before a longer one that begins with it. Names are read as the atlas's
 * search terms read them; any other character as it is read in most of these names, and one that is in none stands by
 * its code in the national character set, behind those that are read.
 *
 * <p><b>Threading:</b> safe.
 */
final class PhoneticOrder {
    private static final Charset CHARACTERS = Charset.forName("GB18030");
    /** Ends a syllable: below every letter, so that a shorter syllable comes first. */
    private static final char END = 0;

    private final Map<String, List<String>> names = new HashMap<>();
    private final Map<Integer, String> usual = new HashMap<>();
    /** Keys of characters as they are read in most names. */
    private final Map<Integer, String> asUsual = new ConcurrentHashMap<>();

    PhoneticOrder(List<SearchTerm> terms) {
        Map<Integer, Map<String, Integer>> readings = new HashMap<>();
        for (SearchTerm term : terms) {
            int[] characters = characters(term.text());
            List<String> syllables = Syllables.of(term.pinyin(), term.initials());
            if (syllables.size() == characters.length && names.put(term.text(), syllables) == null) {
                for (int i = 0; i < characters.length; i++) {
                    readings.computeIfAbsent(characters[i], unseen -> new HashMap<>())
                            .merge(syllables.get(i), 1, Integer::sum);
                }
            }
        }
        // Of two readings in as many names the first in the alphabet, so that the order is the same every time.
        readings.forEach((character, counts) -> usual.put(character, counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow().getKey()));
    }

    /** What is read of a word: brackets and other signs are not. */
    private static int[] characters(String word) {
        return word.codePoints().filter(Character::isLetterOrDigit).toArray();
    }

    /** What is ordered, by its characters' numbers, as words are read. */
    String key(String word) {
        List<String> reading = names.getOrDefault(word, List.of());
        StringBuilder key = new StringBuilder();
        if (reading.isEmpty()) {
            word.codePoints().filter(Character::isLetterOrDigit)
                    .forEach(character -> key.append(asUsual.computeIfAbsent(character,
                            unseen -> key(syllable(unseen), unseen))));
        } else {
            int[] characters = characters(word);
            for (int i = 0; i < characters.length; i++) {
                key.append(key(reading.get(i), characters[i]));
            }
        }
        // What differs in signs alone is told apart by them.
        return key.append(END).append(word).toString();
    }

    /** The syllables a word is read by, one a character; what is not read stands as it is. */
    List<String> syllables(String word) {
        List<String> reading = names.getOrDefault(word, List.of());
        return reading.isEmpty() ? word.codePoints().filter(Character::isLetterOrDigit)
                .mapToObj(character -> Character.isIdeographic(character)
                        ? usual.getOrDefault(character, Character.toString(character)) : syllable(character)).toList()
                : reading;
    }

    private static String key(String syllable, int character) {
        int code = code(character);
        return syllable + END + (char) (code >>> Character.SIZE) + (char) code;
    }

    private String syllable(int character) {
        return Character.isIdeographic(character) ? usual.getOrDefault(character, "{")
                : Character.toString(Character.toLowerCase(character));
    }

    private static int code(int character) {
        int code = 0;
        for (byte each : Character.toString(character).getBytes(CHARACTERS)) {
            code = code << Byte.SIZE | each & 0xFF;
        }
        return code;
    }
}
