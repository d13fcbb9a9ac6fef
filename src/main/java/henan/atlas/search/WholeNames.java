package henan.atlas.search;

import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Subjects by the whole of what they are called, folded. */
final class WholeNames {
    private final IndexedTerms terms;
    private final IndexedSubjects subjects;
    private final Map<String, List<Integer>> byName = new HashMap<>();

    WholeNames(IndexedTerms terms, IndexedSubjects subjects) {
        this.terms = terms;
        this.subjects = subjects;
        for (int term = 0; term < terms.size(); term++) {
            int each = term;
            if (terms.isName(term)) {
                terms.typedWhole(term, typed -> {
                    if (!typed.isEmpty()) {
                        byName.computeIfAbsent(typed, unseen -> new ArrayList<>()).add(each);
                    }
                });
            }
        }
    }

    /** See {@link SearchIndex#called}. */
    List<SubjectRef> called(Query query, Set<SubjectKind> kinds) {
        List<Integer> found = Stream.of(query.characters(), query.latin()).distinct()
                .flatMap(typed -> byName.getOrDefault(typed, List.of()).stream()).distinct()
                .filter(term -> kinds.contains(subjects.kind(terms.subject(term)))).toList();
        List<Integer> own = found.stream().filter(terms::isOwnName).toList();
        return (own.isEmpty() ? found : own).stream().map(term -> subjects.subject(terms.subject(term))).distinct()
                .toList();
    }
}
