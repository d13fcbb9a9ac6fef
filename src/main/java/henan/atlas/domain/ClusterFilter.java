package henan.atlas.domain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which clusters are looked at: those of which every condition holds. One filter stands behind map, page and facets of
 * a window, and is kept with a map.
 *
 * @param conditions in an order of their own, so that filters that ask the same are equal
 */
public record ClusterFilter(List<ClusterCondition> conditions) {
    /** Asks nothing. */
    public static final ClusterFilter ALL = new ClusterFilter(List.of());

    private static final List<Class<? extends ClusterCondition>> ORDER = List.of(ClusterCondition.OfIndustry.class,
            ClusterCondition.In.class, ClusterCondition.Graded.class, ClusterCondition.Holds.class,
            ClusterCondition.Of.class, ClusterCondition.Besides.class, ClusterCondition.Among.class);

    /** @throws IllegalArgumentException where there are two of which {@link #with} lets one replace the other */
    public ClusterFilter {
        conditions = conditions.stream().distinct().sorted(Comparator
                .comparing((ClusterCondition c) -> ORDER.indexOf(c.getClass())).thenComparing(Object::toString))
                .toList();
        for (int i = 1; i < conditions.size(); i++) {
            if (replaces(conditions.get(i), conditions.get(i - 1))) {
                throw new IllegalArgumentException("asks twice: " + conditions);
            }
        }
    }

    public static ClusterFilter of(ClusterCondition... conditions) {
        return new ClusterFilter(List.of(conditions));
    }

    /** The clusters that have a leading industry of one class. */
    public static ClusterFilter ofIndustry(String id) {
        return of(new ClusterCondition.OfIndustry(Set.of(id)));
    }

    /** The clusters of a prefecture or county; of the province all. */
    public static ClusterFilter in(SubjectRef place) {
        return place.kind() == SubjectKind.PROVINCE ? ALL : of(new ClusterCondition.In(Set.of(place)));
    }

    /** These clusters. @param ids of the clusters */
    public static ClusterFilter among(Set<String> ids) {
        return of(new ClusterCondition.Among(ids));
    }

    public boolean isAll() {
        return conditions.isEmpty();
    }

    /** The same and one condition more; of classes, places, grades and ids there is one, which it replaces. */
    public ClusterFilter with(ClusterCondition condition) {
        return new ClusterFilter(Stream.concat(conditions.stream().filter(each -> !replaces(condition, each)),
                Stream.of(condition)).toList());
    }

    private static boolean replaces(ClusterCondition condition, ClusterCondition other) {
        return condition.getClass() == other.getClass() && !(condition instanceof ClusterCondition.Holds)
                && !(condition instanceof ClusterCondition.Of);
    }

    public ClusterFilter without(ClusterCondition condition) {
        return new ClusterFilter(conditions.stream().filter(each -> !each.equals(condition)).toList());
    }

    /** This filter, and of another what this one does not ask by itself: of another class, place, grade. */
    public ClusterFilter over(ClusterFilter other) {
        ClusterFilter both = other;
        for (ClusterCondition own : conditions) {
            both = both.with(own);
        }
        return both;
    }

    /** Ids of the classes of industry asked for; empty for all. */
    public Set<String> industries() {
        return one(ClusterCondition.OfIndustry.class).map(ClusterCondition.OfIndustry::classes).orElse(Set.of());
    }

    /** The places asked for; empty for all. */
    public Set<SubjectRef> places() {
        return one(ClusterCondition.In.class).map(ClusterCondition.In::places).orElse(Set.of());
    }

    /** The grades of evidence asked for; empty for all. */
    public Set<Confidence> grades() {
        return one(ClusterCondition.Graded.class).map(ClusterCondition.Graded::grades).orElse(Set.of());
    }

    /** Ids of the clusters asked for by id; empty where none are. */
    public Optional<Set<String>> clusters() {
        return one(ClusterCondition.Among.class).map(ClusterCondition.Among::clusters);
    }

    private <C extends ClusterCondition> Optional<C> one(Class<C> kind) {
        return conditions.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** @param classes ids of classes; empty for all */
    public ClusterFilter withIndustries(Set<String> classes) {
        return withOrWithout(new ClusterCondition.OfIndustry(classes), classes);
    }

    /** @param places prefectures and counties; empty for all */
    public ClusterFilter withPlaces(Set<SubjectRef> places) {
        return withOrWithout(new ClusterCondition.In(places), places);
    }

    /** @param grades empty for all */
    public ClusterFilter withGrades(Set<Confidence> grades) {
        return withOrWithout(new ClusterCondition.Graded(grades), grades);
    }

    private ClusterFilter withOrWithout(ClusterCondition condition, Set<?> asked) {
        return asked.isEmpty() ? new ClusterFilter(conditions.stream()
                .filter(each -> each.getClass() != condition.getClass()).toList()) : with(condition);
    }

    /** This class of industry only; all again when it was the only one. */
    public ClusterFilter turnedToIndustry(String id) {
        return withIndustries(turned(industries(), id));
    }

    /** What is looked at when one of several is chosen: it alone, or all again when it was the only one. */
    public static <T> Set<T> turned(Set<T> chosen, T one) {
        return chosen.equals(Set.of(one)) ? Set.of() : Set.of(one);
    }

    /** What is looked at when one of several is added, or taken away where it is among them. */
    public static <T> Set<T> toggled(Set<T> chosen, T one) {
        Set<T> changed = new HashSet<>(chosen);
        if (!changed.remove(one)) {
            changed.add(one);
        }
        return changed;
    }
}
