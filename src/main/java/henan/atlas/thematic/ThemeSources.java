package henan.atlas.thematic;

import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Source;
import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whom the figures of a theme are from: of the places, the unit and the period that are shown, and of no others. */
public final class ThemeSources {
    /** Most characters of titles in the line below a map, so that with the boundaries' source it takes two lines. */
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

    /**
     * The line below a map: the first by title, as many as find room, and how many there are; empty without figures.
     *
     * @param listed whether a list beside it tells them all
     */
    public static String inWords(List<ThemeValue> values, AtlasIndex index, boolean listed) {
        if (values.isEmpty()) {
            return "";
        }
        Set<String> titles = new LinkedHashSet<>();
        List<String> ids = ids(values);
        ids.forEach(id -> titles.add(index.source(id).map(Source::title).orElse(id)));
        if (titles.isEmpty()) {
            return TEXTS.get("source.own");
        }
        if (!listed) {
            return TEXTS.get("source.atlas", ids.size());
        }
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
        return named.size() == ids.size() ? TEXTS.get("source.published", all)
                : named.isEmpty() ? TEXTS.get("source.number", ids.size())
                : TEXTS.get("source.more", all, ids.size());
    }
}
