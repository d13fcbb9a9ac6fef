package henan.atlas.ui.reading.search;

import henan.atlas.domain.SubjectKind;
import henan.atlas.search.SearchHit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the list below the field shows.
 *
 * @param state  why it shows this
 * @param query  what was typed
 * @param groups hits by how they answer and by kind; the group of the best hit first
 */
public record SearchResults(State state, String query, List<Group> groups) {
    /** Why the list shows what it shows. */
    public enum State { NOTHING_YET, RECENT, FOUND, NOT_FOUND }

    /**
     * Hits of one kind that answer alike, best first.
     *
     * @param answer whether they are what was typed, a part of it, or near it
     * @param word   of several words those they answer to, where these are not all; else empty
     */
    public record Group(SearchHit.Answer answer, String word, SubjectKind kind, List<SearchHit> hits) {
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
        Map<Group, List<SearchHit>> alike = new LinkedHashMap<>();
        hits.forEach(hit -> alike.computeIfAbsent(new Group(hit.answer(), hit.word(), hit.subject().kind(), List.of()),
                unseen -> new ArrayList<>()).add(hit));
        return alike.entrySet().stream().map(entry -> new Group(entry.getKey().answer(), entry.getKey().word(),
                entry.getKey().kind(), entry.getValue())).toList();
    }

    /** Of words that were found apart those of which nothing was found. */
    public List<String> missing() {
        List<String> parts = groups.stream().map(Group::word).filter(word -> !word.isEmpty()).distinct().toList();
        return parts.isEmpty() ? List.of() : Arrays.stream(query.split("[\\s\\u3000]+"))
                .filter(word -> parts.stream().noneMatch(part -> part.contains(word))).toList();
    }

    /** All hits in the order in which they stand on screen. */
    public List<SearchHit> inOrder() {
        return groups.stream().flatMap(group -> group.hits().stream()).toList();
    }
}
