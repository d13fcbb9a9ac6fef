package henan.atlas.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes pinyin that is written as it is typed apart again: {@code xian} is one syllable of 县 and two of 西安, which the
 * initials of its characters tell.
 */
public final class Syllables {
    private static final Pattern SYLLABLE = Pattern.compile(
            "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?[aeiouv]{1,3}(?:ng|n|r)?|[a-z0-9]");

    private Syllables() {
    }

    /** @param initials one letter a syllable @return none where the two do not go together */
    public static List<String> of(String pinyin, String initials) {
        return split(pinyin, initials).orElse(List.of());
    }

    private static Optional<List<String>> split(String pinyin, String initials) {
        if (initials.isEmpty()) {
            return pinyin.isEmpty() ? Optional.of(new ArrayList<>()) : Optional.empty();
        }
        // The longest first: one letter alone is a syllable only where nothing else is left for it.
        for (int end = pinyin.length() - initials.length() + 1; end > 0; end--) {
            String first = pinyin.substring(0, end);
            if (first.charAt(0) == initials.charAt(0) && SYLLABLE.matcher(first).matches()) {
                Optional<List<String>> rest = split(pinyin.substring(end), initials.substring(1));
                if (rest.isPresent()) {
                    rest.get().add(0, first);
                    return rest;
                }
            }
        }
        return Optional.empty();
    }
}
