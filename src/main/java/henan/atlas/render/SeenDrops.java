package henan.atlas.render;

import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which clusters are seen over a window's picture. Those that are marked stand as drops above all else, be it that the
 * others are hidden or stand under a counted symbol: what is drawn and what is hit both follow from this.
 *
 * @param shown      ids of the clusters shown
 * @param chosen     id of the one chosen, whose drop is larger
 * @param pointedOut ids of those pointed at or pointed out from elsewhere
 */
public record SeenDrops(Set<String> shown, Optional<String> chosen, Set<String> pointedOut) {
    /** By how much the drop of the cluster chosen is larger. */
    public static final double CHOSEN = 1.7;
    /** By how much the drop of one pointed out is larger. */
    public static final double POINTED_OUT = 1.2;

    /** Some clusters, none of them marked. */
    public static SeenDrops of(Set<String> shown) {
        return new SeenDrops(shown, Optional.empty(), Set.of());
    }

    /** Some clusters, and what else is marked that is a cluster. @param pointedOut topmost first */
    public static SeenDrops of(Set<String> shown, Optional<SubjectRef> chosen, Stream<SubjectRef> pointedOut) {
        return new SeenDrops(shown, ids(chosen.stream()).findFirst(),
                ids(pointedOut).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static Stream<String> ids(Stream<SubjectRef> subjects) {
        return subjects.filter(s -> s.kind() == SubjectKind.CLUSTER).map(SubjectRef::id);
    }

    /** Ids of those marked, topmost first. */
    public Set<String> marked() {
        Set<String> marked = new LinkedHashSet<>();
        chosen.ifPresent(marked::add);
        marked.addAll(pointedOut);
        return marked;
    }
}
