package henan.atlas.search;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What each subject belongs to, by numbers of the index: the places it lies in or is about, up to the province, and the
 * classes of industry it counts for. Of several words one may be answered there: 周口 纺织 finds a cluster of 周口 that
 * lives by textiles.
 */
final class Surroundings {
    private static final int[] NONE = {};

    private final int[][] places;
    private final int[][] classes;

    Surroundings(IndexedSubjects subjects, AtlasSnapshot content) {
        places = new int[subjects.size()][];
        classes = new int[subjects.size()][];
        AtlasIndex index = content.index();
        List<SubjectRef> all = subjects.all();
        for (int i = 0; i < all.size(); i++) {
            SubjectRef subject = all.get(i);
            Set<SubjectRef> around = new LinkedHashSet<>();
            index.about(subject).forEach(place -> addWithWider(place, index, around));
            around.remove(subject);
            places[i] = numbers(around.stream(), subjects);
            classes[i] = numbers(classes(subject, index).map(id -> new SubjectRef(SubjectKind.INDUSTRY, id)), subjects);
        }
    }

    int[] places(int subject) {
        return places[subject];
    }

    int[] classes(int subject) {
        return classes[subject];
    }

    private static void addWithWider(SubjectRef place, AtlasIndex index, Set<SubjectRef> around) {
        around.add(place);
        index.cluster(place.kind() == SubjectKind.CLUSTER ? place.id() : "").map(Cluster::countyCodes)
                .ifPresent(codes -> codes.forEach(code -> around.add(SubjectRef.county(code))));
        index.prefectureOf(place).ifPresent(prefecture -> around.add(prefecture.ref()));
        around.add(SubjectRef.PROVINCE);
    }

    private static Stream<String> classes(SubjectRef subject, AtlasIndex index) {
        return switch (subject.kind()) {
            case CLUSTER -> index.cluster(subject.id()).stream()
                    .flatMap(cluster -> index.industryClasses(cluster).stream());
            case FIRM -> index.firmClasses(subject.id()).stream();
            default -> Stream.empty();
        };
    }

    private static int[] numbers(Stream<SubjectRef> around, IndexedSubjects subjects) {
        int[] found = around.mapToInt(subjects::number).filter(number -> number != IndexedSubjects.UNKNOWN).toArray();
        return found.length == 0 ? NONE : found;
    }
}
