package henan.atlas.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What begins or goes on at a page of the book: 第 055 页, 55页, p. 55. */
final class BookPages {
    private static final Pattern ASKED = Pattern.compile(
            "第0*(\\d{1,3})页?|0*(\\d{1,3})页|(?:p|pp|page)\\.?0*(\\d{1,3})");

    private final NavigableMap<Integer, List<Integer>> starts = new TreeMap<>();

    /** @param pages at which each subject begins; empty for what is no entry of the book or has no page */
    BookPages(Lines pages) {
        for (int i = 0; i < pages.size(); i++) {
            if (!pages.isEmpty(i) && pages.get(i).matches("\\d{1,3}")) {
                starts.computeIfAbsent(Integer.valueOf(pages.get(i)), page -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Whether a page may be asked for, folded as texts are: without a figure none is. */
    static boolean mayBeAsked(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) >= '0' && folded.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** The page that is asked for. */
    static OptionalInt asked(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
        Matcher matcher = ASKED.matcher(plain);
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return OptionalInt.of(Integer.parseInt(matcher.group(group)));
            }
        }
        return OptionalInt.empty();
    }

    /** Numbers of the entries that begin at a page or, where none does, of those that go on; none behind the last. */
    List<Integer> at(int page) {
        Map.Entry<Integer, List<Integer>> begun = starts.floorEntry(page);
        boolean known = begun != null && (begun.getKey() == page || starts.higherKey(page) != null);
        return known ? begun.getValue() : List.of();
    }
}
