package henan.atlas.ui.reading.search;

import henan.atlas.domain.SubjectKind;
import henan.atlas.search.SearchAnswer;
import henan.atlas.search.SearchHit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the list below the field shows.
 *
 * @param state   why it shows this
 * @param query   what was typed
 * @param groups  hits by how they answer and by kind; the group of the best hit first
 * @param missing of words that were found apart those of which nothing was found
 */
public record SearchResults(State state, String query, List<Group> groups, List<String> missing) {
    private static final List<SubjectKind> PLACES = List.of(SubjectKind.CLUSTER, SubjectKind.COUNTY,
            SubjectKind.PREFECTURE);

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
        missing = List.copyOf(missing);
    }

    static SearchResults recent(List<SearchHit> visited) {
        return new SearchResults(visited.isEmpty() ? State.NOTHING_YET : State.RECENT, "", grouped(visited), List.of());
    }

    static SearchResults of(String query, SearchAnswer answer) {
        return new SearchResults(answer.hits().isEmpty() ? State.NOT_FOUND : State.FOUND, query,
                grouped(answer.hits()), answer.missing());
    }

    private static List<Group> grouped(List<SearchHit> hits) {
        Map<Group, List<SearchHit>> alike = new LinkedHashMap<>();
        hits.forEach(hit -> alike.computeIfAbsent(new Group(hit.answer(), hit.word(), hit.subject().kind(), List.of()),
                unseen -> new ArrayList<>()).add(hit));
        return alike.entrySet().stream().map(entry -> new Group(entry.getKey().answer(), entry.getKey().word(),
                entry.getKey().kind(), entry.getValue())).toList();
    }

    /**
     * The places several words name, one each, clusters before what they lie in; none where they are one name, or not
     * all of them name a place.
     */
    List<SearchHit> named() {
        Map<String, List<SearchHit>> byWord = new LinkedHashMap<>();
        groups.stream().filter(group -> group.answer() == SearchHit.Answer.PART && !group.word().isEmpty())
                .forEach(group -> byWord.computeIfAbsent(group.word(), unseen -> new ArrayList<>())
                        .addAll(group.hits()));
        List<SearchHit> named = byWord.values().stream().flatMap(hits -> PLACES.stream().flatMap(kind -> hits.stream()
                .filter(hit -> hit.subject().kind() == kind)).limit(1)).toList();
        return missing.isEmpty() && named.size() == byWord.size() && named.size() > 1
                && named.stream().map(SearchHit::subject).distinct().count() == named.size() ? named : List.of();
    }

    /** All hits in the order in which they stand on screen. */
    public List<SearchHit> inOrder() {
        return groups.stream().flatMap(group -> group.hits().stream()).toList();
    }
}
