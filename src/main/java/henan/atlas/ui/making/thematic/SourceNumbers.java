package henan.atlas.ui.making.thematic;

import henan.atlas.domain.Citation;
import henan.atlas.domain.Source;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import henan.atlas.thematic.ThemeValue;
import henan.atlas.thematic.ThemedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sources of a ranking, numbered in the order of its lines. */
final class SourceNumbers {
    private static final Messages TEXTS = Messages.of("themepanel");
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Source> sources;

    SourceNumbers(ThemedMap map, Map<String, Source> sources) {
        this.sources = sources;
        for (ThemedMap.Rank rank : map.ranking()) {
            rank.value().citations().forEach(this::number);
            rank.value().differing().stream().map(ThemeValue.Telling::citations).forEach(c -> c.forEach(this::number));
        }
    }

    private void number(Citation citation) {
        numbers.putIfAbsent(citation.sourceId(), numbers.size() + 1);
    }

    /** A numbered source. */
    record Numbered(int number, Source source, String words) {
    }

    /** The sources of some citations, each with the places cited in it. */
    List<Numbered> of(List<Citation> citations) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        citations.forEach(c -> places.computeIfAbsent(c.sourceId(), id -> new ArrayList<>()).add(c.locator()));
        return places.entrySet().stream().map(e -> {
            List<String> told = e.getValue().stream().filter(place -> !place.isEmpty()).distinct().toList();
            String title = title(sources.get(e.getKey()));
            return new Numbered(numbers.get(e.getKey()), sources.get(e.getKey()),
                    told.isEmpty() ? title : title + Punctuation.clauses()
                            + String.join(Punctuation.names(), told));
        }).toList();
    }

    /** All sources in order. */
    List<Numbered> all() {
        return numbers.entrySet().stream()
                .map(e -> new Numbered(e.getValue(), sources.get(e.getKey()), title(sources.get(e.getKey())))).toList();
    }

    private static String title(Source source) {
        String by = source.publisher().isEmpty() ? source.author() : source.publisher();
        return by.isEmpty() || source.title().contains(by) ? TEXTS.get("source", source.title())
                : TEXTS.get("source.by", source.title(), by);
    }
}
