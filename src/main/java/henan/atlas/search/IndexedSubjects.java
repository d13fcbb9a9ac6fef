package henan.atlas.search;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The subjects that can be found, by number, and the order in which those stand that answer equally well. */
final class IndexedSubjects {
    /** Number of what the atlas has no record of. */
    static final int UNKNOWN = -1;

    private static final List<SubjectKind> ORDER = List.of(SubjectKind.PROVINCE, SubjectKind.PREFECTURE,
            SubjectKind.COUNTY, SubjectKind.CLUSTER, SubjectKind.FIRM, SubjectKind.INDUSTRY, SubjectKind.CASE_STUDY,
            SubjectKind.TERM, SubjectKind.BOOK_ENTRY, SubjectKind.EVENT, SubjectKind.SOURCE);

    private final AtlasSnapshot content;
    private final List<HitLabel> labels = new ArrayList<>();
    private final Map<SubjectRef, Integer> numbers = new HashMap<>();

    IndexedSubjects(AtlasSnapshot content) {
        this.content = content;
    }

    /** The number of a subject, given when it is first asked for; {@link #UNKNOWN} when there is no record of it. */
    int add(SubjectRef subject) {
        return numbers.computeIfAbsent(subject, unseen -> {
            Optional<HitLabel> label = HitLabel.of(subject, content);
            label.ifPresent(labels::add);
            return label.isPresent() ? labels.size() - 1 : UNKNOWN;
        });
    }

    /** The number of a subject; {@link #UNKNOWN} when it has none. */
    int number(SubjectRef subject) {
        return numbers.getOrDefault(subject, UNKNOWN);
    }

    int size() {
        return labels.size();
    }

    /** The subjects in the order of their numbers. */
    List<SubjectRef> all() {
        return labels.stream().map(HitLabel::subject).toList();
    }

    /** What answers, best first: of equals the wider kind, the earlier event, the shorter name. */
    List<SearchHit> ranked(Answers answers, int limit, SearchHit.Answer answer, String word) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            if (answers.best[i] > 0) {
                found.add(i);
            }
        }
        found.sort(Comparator.comparingDouble((Integer i) -> -answers.best[i])
                .thenComparingInt(i -> ORDER.indexOf(labels.get(i).subject().kind()))
                .thenComparing(i -> labels.get(i).date())
                .thenComparingInt(i -> labels.get(i).title().length())
                .thenComparing(i -> labels.get(i).subject().id()));
        return found.stream().limit(limit).map(i -> new SearchHit(labels.get(i).subject(), labels.get(i).name(),
                labels.get(i).context(), answers.matched(i), answers.best[i], answer, word)).toList();
    }
}
