package henan.atlas.search;

import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.search.SearchColumns.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The subjects that can be found, by number, and the order in which those stand that answer equally well. */
final class IndexedSubjects {
    private static final List<SubjectKind> ORDER = List.of(SubjectKind.PROVINCE, SubjectKind.PREFECTURE,
            SubjectKind.COUNTY, SubjectKind.CLUSTER, SubjectKind.FIRM, SubjectKind.INDUSTRY, SubjectKind.CASE_STUDY,
            SubjectKind.TERM, SubjectKind.BOOK_ENTRY, SubjectKind.EVENT, SubjectKind.SOURCE);

    private final Lines subjects;
    private final Lines names;
    private final Lines dates;
    private final Lines contexts;
    private final SubjectKind[] kinds;
    private final int[][] places;
    private final int[][] classes;

    /** The subjects of an atlas. @throws IllegalArgumentException when the columns do not fit one another */
    IndexedSubjects(SearchColumns columns) {
        subjects = new Lines(columns.text(Column.SUBJECT));
        names = new Lines(columns.text(Column.NAME));
        dates = new Lines(columns.text(Column.DATE));
        contexts = new Lines(columns.text(Column.CONTEXT));
        int size = subjects.size();
        places = NumberLists.of(columns.text(Column.PLACES), size);
        classes = NumberLists.of(columns.text(Column.CLASSES), size);
        if (names.size() != size || dates.size() != size || contexts.size() != size || places.length != size
                || classes.length != size) {
            throw new IllegalArgumentException("columns of subjects of different length");
        }
        kinds = kinds(subjects);
    }

    private static SubjectKind[] kinds(Lines subjects) {
        Map<String, SubjectKind> byCode = new HashMap<>();
        for (SubjectKind kind : SubjectKind.values()) {
            byCode.put(kind.code(), kind);
        }
        SubjectKind[] kinds = new SubjectKind[subjects.size()];
        for (int i = 0; i < kinds.length; i++) {
            String subject = subjects.get(i);
            int colon = subject.indexOf(':');
            SubjectKind kind = colon < 0 || subject.substring(colon + 1).isBlank() ? null
                    : byCode.get(subject.substring(0, colon));
            if (kind == null) {
                throw new IllegalArgumentException("no subject: " + subject);
            }
            kinds[i] = kind;
        }
        return kinds;
    }

    int size() {
        return kinds.length;
    }

    SubjectRef subject(int subject) {
        return SubjectRef.parse(subjects.get(subject));
    }

    SubjectKind kind(int subject) {
        return kinds[subject];
    }

    /** Numbers of the places a subject lies in or is about, up to the province. */
    int[] places(int subject) {
        return places[subject];
    }

    /** Numbers of the classes of industry a subject counts for. */
    int[] classes(int subject) {
        return classes[subject];
    }

    /** What answers, best first: of equals the wider kind, the earlier event, the shorter name. */
    List<SearchHit> ranked(Answers answers, int limit, SearchHit.Answer answer, String word) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            if (answers.best[i] > 0) {
                found.add(i);
            }
        }
        found.sort(Comparator.comparingDouble((Integer i) -> -answers.best[i])
                .thenComparingInt(i -> ORDER.indexOf(kinds[i]))
                .thenComparing(dates::get)
                .thenComparingInt(names::length)
                .thenComparing(i -> SubjectRef.parse(subjects.get(i)).id()));
        return found.stream().limit(limit).map(i -> new SearchHit(SubjectRef.parse(subjects.get(i)),
                HitLabel.told(names.get(i)), HitLabel.told(contexts.get(i)), answers.matched(i), answers.best[i],
                answer, word)).toList();
    }
}
