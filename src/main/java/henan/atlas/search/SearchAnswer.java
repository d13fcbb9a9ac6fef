package henan.atlas.search;

import java.util.List;

/**
 * What was found of what was typed.
 *
 * @param hits    what answers, best first
 * @param missing of several words that are not answered together those no hit answers to; none where nothing was found
 */
public record SearchAnswer(List<SearchHit> hits, List<String> missing) {
    /** Nothing was typed, or nothing found. */
    public static final SearchAnswer NOTHING = new SearchAnswer(List.of(), List.of());

    public SearchAnswer {
        hits = List.copyOf(hits);
        missing = List.copyOf(missing);
    }
}
