package henan.atlas.search;

import henan.atlas.domain.BookEntry;
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

    private final NavigableMap<Integer, List<BookEntry>> starts = new TreeMap<>();

    BookPages(List<BookEntry> entries) {
        for (BookEntry entry : entries) {
            if (entry.page().matches("\\d{1,3}")) {
                starts.computeIfAbsent(Integer.valueOf(entry.page()), page -> new ArrayList<>()).add(entry);
            }
        }
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

    /** The entries that begin at a page or, where none does, those that go on over it; none behind the last. */
    List<BookEntry> at(int page) {
        Map.Entry<Integer, List<BookEntry>> begun = starts.floorEntry(page);
        boolean known = begun != null && (begun.getKey() == page || starts.higherKey(page) != null);
        return known ? begun.getValue() : List.of();
    }
}
