package henan.atlas.ui.reading.browse;

import henan.atlas.domain.Cluster;
import henan.atlas.domain.Confidence;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Which clusters are looked at; an empty set asks nothing.
 *
 * @param industries  classes of industry, of which a cluster has one at least
 * @param prefectures codes of prefectures
 * @param grades      grades of evidence
 */
record ClusterFilter(Set<String> industries, Set<String> prefectures, Set<Confidence> grades) {
    /** Asks nothing. */
    static final ClusterFilter ALL = new ClusterFilter(Set.of(), Set.of(), Set.of());

    ClusterFilter {
        industries = Set.copyOf(industries);
        prefectures = Set.copyOf(prefectures);
        grades = Set.copyOf(grades);
    }

    /** @param classes the classes of industry the cluster counts for */
    boolean accepts(Cluster cluster, Collection<String> classes) {
        return passes(industries, classes) && passes(prefectures, List.of(cluster.prefectureCode()))
                && passes(grades, List.of(cluster.confidence()));
    }

    private static <T> boolean passes(Set<T> wanted, Collection<T> values) {
        return wanted.isEmpty() || values.stream().anyMatch(wanted::contains);
    }

    boolean isAll() {
        return equals(ALL);
    }

    ClusterFilter withIndustries(Set<String> wanted) {
        return new ClusterFilter(wanted, prefectures, grades);
    }

    ClusterFilter withPrefectures(Set<String> wanted) {
        return new ClusterFilter(industries, wanted, grades);
    }

    ClusterFilter withGrades(Set<Confidence> wanted) {
        return new ClusterFilter(industries, prefectures, wanted);
    }
}
