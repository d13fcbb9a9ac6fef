package henan.atlas.domain;

import java.util.Set;

/** One thing asked of a cluster: what is taken back of a {@link ClusterFilter} as a whole. */
public sealed interface ClusterCondition {
    /** A class of industry, of which it has one at least. @param classes ids of classes */
    record OfIndustry(Set<String> classes) implements ClusterCondition {
        public OfIndustry {
            classes = Set.copyOf(classes);
        }
    }

    /** A place it lies in, one at least. @param places prefectures and counties of 2013 */
    record In(Set<SubjectRef> places) implements ClusterCondition {
        public In {
            places = Set.copyOf(places);
        }
    }

    /** How surely it is known. @param grades any of these */
    record Graded(Set<Confidence> grades) implements ClusterCondition {
        public Graded {
            grades = Set.copyOf(grades);
        }
    }

    /** That something is known of it. */
    record Holds(Holding what) implements ClusterCondition {
    }

    /** That something is in it or about it. @param subject a firm, an event, a case study, an entry of the book … */
    record Of(SubjectRef subject) implements ClusterCondition {
    }

    /** That it is recorded though it does not count for the map's year. */
    record Besides() implements ClusterCondition {
    }

    /** That it is one of some. @param clusters their ids */
    record Among(Set<String> clusters) implements ClusterCondition {
        public Among {
            clusters = Set.copyOf(clusters);
        }
    }
}
