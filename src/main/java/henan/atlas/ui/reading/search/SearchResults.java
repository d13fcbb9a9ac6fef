package henan.atlas.ui.reading.search;

import henan.atlas.domain.SubjectKind;
import henan.atlas.search.SearchHit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the list below the field shows.
 *
 * @param state  why it shows this
 * @param query  what was typed
 * @param groups hits by kind; the group of the best hit first
 */
public record SearchResults(State state, String query, List<Group> groups) {
    /** Why the list shows what it shows. */
    public enum State { NOTHING_YET, RECENT, FOUND, NOT_FOUND }

    /** Hits of one kind, best first. */
    public record Group(SubjectKind kind, List<SearchHit> hits) {
        public Group {
            hits = List.copyOf(hits);
        }
    }

    public SearchResults {
        groups = List.copyOf(groups);
    }

    static SearchResults recent(List<SearchHit> visited) {
        return new SearchResults(visited.isEmpty() ? State.NOTHING_YET : State.RECENT, "", grouped(visited));
    }

    static SearchResults of(String query, List<SearchHit> hits) {
        return new SearchResults(hits.isEmpty() ? State.NOT_FOUND : State.FOUND, query, grouped(hits));
    }

    private static List<Group> grouped(List<SearchHit> hits) {
        Map<SubjectKind, List<SearchHit>> byKind = new LinkedHashMap<>();
        hits.forEach(hit -> byKind.computeIfAbsent(hit.subject().kind(), kind -> new ArrayList<>()).add(hit));
        return byKind.entrySet().stream().map(entry -> new Group(entry.getKey(), entry.getValue())).toList();
    }

    /** All hits in the order in which they stand on screen. */
    public List<SearchHit> inOrder() {
        return groups.stream().flatMap(group -> group.hits().stream()).toList();
    }
}
