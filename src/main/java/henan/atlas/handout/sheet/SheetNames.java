package henan.atlas.handout.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names of sheets as spreadsheets take them: 31 characters at most, none of {@code [ ] : * ? / \}, no apostrophe at
 * either end, not the word a program keeps for itself, and none twice, in capitals or not.
 */
final class SheetNames {
    /** UTF-16 units. */
    static final int LONGEST = 31;
    private static final String KEPT = "history";

    private SheetNames() {
    }

    /** The names of sheets, in their order. */
    static List<String> of(List<String> wanted) {
        Set<String> taken = new HashSet<>(Set.of(KEPT));
        List<String> names = new ArrayList<>();
        for (String each : wanted) {
            String plain = plain(each);
            String name = cut(plain, LONGEST);
            for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
                String number = " (" + i + ")";
                name = cut(plain, LONGEST - number.length()) + number;
            }
            names.add(name);
        }
        return names;
    }

    private static String plain(String wanted) {
        String name = wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cc}\\x{FFFE}\\x{FFFF}\\p{Cs}]", "_")
                .replaceAll("^['\\s]+|['\\s]+$", "");
        return name.isEmpty() ? "_" : name;
    }

    private static String cut(String name, int most) {
        if (name.length() <= most) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(most - 1)) ? most - 1 : most;
        return name.substring(0, end).replaceAll("['\\s]+$", "");
    }
}
