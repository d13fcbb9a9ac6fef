package henan.atlas.thematic;

import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Source;
import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Whom the figures of a theme are from: of the places, the unit and the period that are shown, and of no others. */
public final class ThemeSources {
    /** Most characters of titles in the line below a map, so that it takes one line. */
    private static final int ROOM = 44;
    private static final int NAMED = 2;
    private static final Messages TEXTS = Messages.of("thematic");

    private ThemeSources() {
    }

    /** Ids of the sources of all figures shown, those told beside others too, in the order of the figures. */
    public static List<String> ids(List<ThemeValue> values) {
        return values.stream().flatMap(ThemeSources::citations).map(Citation::sourceId).distinct().toList();
    }

    /** What a value and those of other sources beside it rest on. */
    public static Stream<Citation> citations(ThemeValue value) {
        return Stream.concat(value.citations().stream(),
                value.differing().stream().flatMap(d -> d.citations().stream()));
    }

    /** The line below a map by itself: the first by title, as many as find room, and how many there are. */
    public static String inWords(List<ThemeValue> values, AtlasIndex index) {
        return inWords(values, index, (named, all) -> named.isEmpty() ? TEXTS.get("source.number", all)
                : TEXTS.get("source.more", named, all));
    }

    /**
     * The line at the foot of a page: all by title where they find room, else how many there are and where they stand.
     *
     * @param listed whether the page lists them
     */
    public static String onPage(List<ThemeValue> values, AtlasIndex index, boolean listed) {
        return inWords(values, index, (named, all) -> TEXTS.get(listed ? "source.listed" : "source.atlas", all));
    }

    /** @param many words for more than find room, of the titles of the first and the number of all */
    private static String inWords(List<ThemeValue> values, AtlasIndex index, BiFunction<String, Integer, String> many) {
        if (values.isEmpty()) {
            return "";
        }
        List<String> ids = ids(values);
        if (ids.isEmpty()) {
            return TEXTS.get("source.own");
        }
        Set<String> titles = new LinkedHashSet<>();
        ids.forEach(id -> titles.add(index.source(id).map(Source::title).orElse(id)));
        List<String> named = new ArrayList<>();
        int length = 0;
        for (String title : titles) {
            length += title.length();
            if (named.size() == NAMED || length > ROOM) {
                break;
            }
            named.add(TEXTS.get("source.title", title));
        }
        String all = String.join(TEXTS.get("source.comma"), named);
        return named.size() == ids.size() ? TEXTS.get("source.published", all) : many.apply(all, ids.size());
    }
}
