package henan.atlas.render;

import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which clusters are seen over a window's picture. Those that are marked stand as drops above all else, be it that the
 * others are hidden or stand under a counted symbol: what is drawn and what is hit both follow from this.
 *
 * @param shown      ids of the clusters shown
 * @param chosen     ids of those chosen, whose drops are larger
 * @param pointedOut ids of those pointed at or pointed out from elsewhere
 * @param numbers    the numbers of those listed beside the picture, whose drops are larger, in their order
 * @param others     ids of those not listed, which are seen besides
 */
public record SeenDrops(Set<String> shown, Set<String> chosen, Set<String> pointedOut, Map<String, Integer> numbers,
                        Set<String> others) {
    /** Most clusters chosen that are drawn larger, each with its name; of more, the others are paler. */
    public static final int MOST_CHOSEN = 12;
    /** By how much the drop of the cluster chosen is larger. */
    public static final double CHOSEN = 1.7;
    /** By how much the drop of one pointed out is larger. */
    public static final double POINTED_OUT = 1.2;

    /** Some clusters, none of which is listed. */
    public SeenDrops(Set<String> shown, Set<String> chosen, Set<String> pointedOut) {
        this(shown, chosen, pointedOut, Map.of(), Set.of());
    }

    /** Some clusters, none of them marked. */
    public static SeenDrops of(Set<String> shown) {
        return new SeenDrops(shown, Set.of(), Set.of());
    }

    /** Some clusters, and what else is marked that is a cluster, topmost first. */
    public static SeenDrops of(Set<String> shown, List<SubjectRef> chosen, Stream<SubjectRef> pointedOut) {
        return new SeenDrops(shown, areMany(chosen) ? Set.of()
                : ids(chosen.stream()).collect(Collectors.toCollection(LinkedHashSet::new)),
                ids(pointedOut).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** The same beside a list. */
    public SeenDrops listed(Map<String, Integer> inList, Set<String> notListed) {
        return new SeenDrops(shown, chosen, pointedOut, inList, notListed);
    }

    /** What of that chosen is named on any map: clusters that are drawn larger, and as many counties. */
    public static Set<SubjectRef> named(List<SubjectRef> chosen) {
        Stream<SubjectRef> counties = chosen.stream().filter(s -> s.kind() == SubjectKind.COUNTY).limit(MOST_CHOSEN);
        return Stream.concat(of(Set.of(), chosen, Stream.empty()).chosen().stream().map(SubjectRef::cluster), counties)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether what is chosen are more clusters than can be drawn larger. */
    public static boolean areMany(List<SubjectRef> chosen) {
        return ids(chosen.stream()).limit(MOST_CHOSEN + 1L).count() > MOST_CHOSEN;
    }

    /** Ids of the clusters among some subjects. */
    public static Stream<String> ids(Stream<SubjectRef> subjects) {
        return subjects.filter(s -> s.kind() == SubjectKind.CLUSTER).map(SubjectRef::id);
    }

    /** Ids of those marked, topmost first. */
    public Set<String> marked() {
        Set<String> marked = new LinkedHashSet<>(chosen);
        marked.addAll(pointedOut);
        return marked;
    }
}
