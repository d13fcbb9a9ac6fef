package henan.atlas.ingest.content;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Toneless pinyin of names. Words with a reading of their own (places, the table {@code data/pinyin.csv}) come first,
 * the longest that fits; the rest is left to the library, which knows common phrases but few place names.
 *
 * <p>Written as typed: lower case, {@code v} for ü, no spaces; digits and Latin letters stay, punctuation goes.
 */
final class Pinyin {
    private static final int LONGEST_WORD = 12;

    /** How a text is typed. */
    record Reading(String full, String initials) {
    }

    private final Map<String, List<String>> words;

    /** @param words syllables, one per character, by word */
    Pinyin(Map<String, List<String>> words) {
        this.words = new TreeMap<>(words);
    }

    Reading read(String text) {
        List<String> syllables = new ArrayList<>();
        StringBuilder unknown = new StringBuilder();
        for (int i = 0; i < text.length();) {
            String word = wordAt(text, i);
            if (!word.isEmpty()) {
                syllables.addAll(library(unknown));
                syllables.addAll(words.get(word));
                i += word.length();
            } else {
                char c = text.charAt(i++);
                if (isHan(c)) {
                    unknown.append(c);
                } else {
                    syllables.addAll(library(unknown));
                    if (Character.isLetterOrDigit(c)) {
                        syllables.add(String.valueOf(Character.toLowerCase(c)));
                    }
                }
            }
        }
        syllables.addAll(library(unknown));
        StringBuilder initials = new StringBuilder();
        syllables.forEach(syllable -> initials.append(syllable.charAt(0)));
        return new Reading(String.join("", syllables), initials.toString());
    }

    /**
     * Splits a place's romanised name over its characters.
     *
     * @param romanised as {@code Minquan Xian}
     * @return one syllable per character; empty when the characters cannot be read so
     */
    static Optional<List<String>> align(String name, String romanised) {
        return align(name, 0, romanised.toLowerCase(Locale.ROOT).replace(" ", ""));
    }

    private static Optional<List<String>> align(String name, int at, String rest) {
        if (at == name.length()) {
            return rest.isEmpty() ? Optional.of(new ArrayList<>()) : Optional.empty();
        }
        for (String reading : PinyinHelper.toPinyinList(name.charAt(at), PinyinStyleEnum.NORMAL)) {
            String syllable = typed(reading);
            if (rest.startsWith(syllable)) {
                Optional<List<String>> tail = align(name, at + 1, rest.substring(syllable.length()));
                if (tail.isPresent()) {
                    tail.get().add(0, syllable);
                    return tail;
                }
            }
        }
        return Optional.empty();
    }

    private String wordAt(String text, int at) {
        for (int end = Math.min(text.length(), at + LONGEST_WORD); end > at + 1; end--) {
            String candidate = text.substring(at, end);
            if (words.containsKey(candidate)) {
                return candidate;
            }
        }
        return "";
    }

    private static List<String> library(StringBuilder run) {
        if (run.length() == 0) {
            return List.of();
        }
        String read = PinyinHelper.toPinyin(run.toString(), PinyinStyleEnum.NORMAL, " ");
        run.setLength(0);
        return Arrays.stream(read.split(" ")).map(Pinyin::typed).filter(s -> s.matches("[a-z]+")).toList();
    }

    private static String typed(String reading) {
        return reading.replace("ü", "v");
    }

    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
