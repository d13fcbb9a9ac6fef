package henan.atlas.ui.reading.browse;

import henan.atlas.domain.Cluster;
import henan.atlas.domain.Confidence;
import java.util.Set;

/**
 * Which clusters are looked at; an empty set asks nothing.
 *
 * @param industries  classes of industry
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

    boolean accepts(Cluster cluster) {
        return passes(industries, cluster.industryId()) && passes(prefectures, cluster.prefectureCode())
                && passes(grades, cluster.confidence());
    }

    private static <T> boolean passes(Set<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
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
