package henan.atlas.search;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What each subject belongs to: the places it lies in or is about, up to the province, and the classes of industry it
 * counts for. Of several words one may be answered there: 周口 纺织 finds a cluster of 周口 that lives by textiles.
 */
final class Surroundings {
    private final AtlasIndex index;

    Surroundings(AtlasSnapshot content) {
        this.index = content.index();
    }

    Stream<SubjectRef> places(SubjectRef subject) {
        Set<SubjectRef> around = new LinkedHashSet<>();
        index.about(subject).forEach(place -> addWithWider(place, around));
        around.remove(subject);
        return around.stream();
    }

    private void addWithWider(SubjectRef place, Set<SubjectRef> around) {
        around.add(place);
        index.cluster(place.kind() == SubjectKind.CLUSTER ? place.id() : "").map(Cluster::countyCodes)
                .ifPresent(codes -> codes.forEach(code -> around.add(SubjectRef.county(code))));
        index.prefectureOf(place).ifPresent(prefecture -> around.add(prefecture.ref()));
        around.add(SubjectRef.PROVINCE);
    }

    Stream<SubjectRef> classes(SubjectRef subject) {
        Stream<String> ids = switch (subject.kind()) {
            case CLUSTER -> index.cluster(subject.id()).stream()
                    .flatMap(cluster -> index.industryClasses(cluster).stream());
            case FIRM -> index.firmClasses(subject.id()).stream();
            default -> Stream.empty();
        };
        return ids.map(id -> new SubjectRef(SubjectKind.INDUSTRY, id));
    }
}
