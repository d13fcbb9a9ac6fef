package henan.atlas.content;

import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterCondition;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Holding;
import henan.atlas.domain.Industry;
import henan.atlas.domain.Source;
import henan.atlas.domain.SubjectRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which clusters of a snapshot pass a filter: the one rule, whoever asks. */
final class FilteredClusters {
    /** Filters whose answers are kept: each change of a filter is asked about by map, facets and heading. */
    private static final int KEPT = 8;

    private final AtlasIndex index;
    /** The answers given last, the latest last; asked from any thread. */
    private final Map<Asked, List<Cluster>> answers = new LinkedHashMap<>();

    private record Asked(ClusterFilter filter, boolean besides) {
    }

    FilteredClusters(AtlasIndex index) {
        this.index = index;
    }

    /** Those that pass, of those that count or of all, in their order. */
    List<Cluster> of(ClusterFilter filter, boolean besides) {
        List<Cluster> all = index.shown(besides);
        if (filter.isAll()) {
            return all;
        }
        Asked asked = new Asked(filter, besides);
        synchronized (answers) {
            List<Cluster> known = answers.remove(asked);
            List<Cluster> passing = known == null ? passing(filter, all) : known;
            answers.put(asked, passing);
            if (answers.size() > KEPT) {
                answers.remove(answers.keySet().iterator().next());
            }
            return passing;
        }
    }

    private List<Cluster> passing(ClusterFilter filter, List<Cluster> all) {
        Predicate<Cluster> passes = filter.conditions().stream().map(this::holds)
                .reduce(cluster -> true, Predicate::and);
        return all.stream().filter(passes).toList();
    }

    private Predicate<Cluster> holds(ClusterCondition condition) {
        if (condition instanceof ClusterCondition.OfIndustry asked) {
            return cluster -> index.industryClasses(cluster).stream().anyMatch(asked.classes()::contains);
        } else if (condition instanceof ClusterCondition.In asked) {
            return within(asked.places().stream().flatMap(place -> index.clustersIn(place).stream()).map(Cluster::id)
                    .collect(Collectors.toSet()));
        } else if (condition instanceof ClusterCondition.Graded asked) {
            return cluster -> asked.grades().contains(cluster.confidence());
        } else if (condition instanceof ClusterCondition.Holds asked) {
            return holding(asked.what());
        } else if (condition instanceof ClusterCondition.Of asked) {
            return within(index.clustersOf(asked.subject()).stream().map(Cluster::id).collect(Collectors.toSet()));
        }
        return condition instanceof ClusterCondition.Among asked ? within(asked.clusters())
                : cluster -> !AtlasIndex.counts(cluster);
    }

    private Predicate<Cluster> inBook() {
        Set<SubjectRef> told = index.citing(Source.BOOK);
        return cluster -> told.contains(cluster.ref()) || !index.bookEntries(cluster.ref()).isEmpty();
    }

    private static Predicate<Cluster> within(Set<String> ids) {
        return cluster -> ids.contains(cluster.id());
    }

    /** A filter without what is not known here; a condition of which nothing is known is none. */
    ClusterFilter known(ClusterFilter filter) {
        return new ClusterFilter(filter.conditions().stream().flatMap(each -> known(each).stream()).toList());
    }

    private Optional<ClusterCondition> known(ClusterCondition condition) {
        if (condition instanceof ClusterCondition.OfIndustry asked) {
            Set<String> known = those(asked.classes(), id -> id.equals(Industry.UNKNOWN)
                    || index.industry(id).isPresent());
            return known.isEmpty() ? Optional.empty() : Optional.of(new ClusterCondition.OfIndustry(known));
        } else if (condition instanceof ClusterCondition.In asked) {
            Set<SubjectRef> known = those(asked.places(), place -> index.name(place).isPresent());
            return known.isEmpty() ? Optional.empty() : Optional.of(new ClusterCondition.In(known));
        } else if (condition instanceof ClusterCondition.Of asked) {
            return index.name(asked.subject()).map(name -> asked);
        } else if (condition instanceof ClusterCondition.Among asked) {
            Set<String> known = those(asked.clusters(), id -> index.cluster(id).isPresent());
            return known.isEmpty() ? Optional.empty() : Optional.of(new ClusterCondition.Among(known));
        }
        return Optional.of(condition);
    }

    private static <T> Set<T> those(Set<T> asked, Predicate<T> known) {
        return asked.stream().filter(known).collect(Collectors.toSet());
    }

    /** Whether something is known of clusters. */
    Predicate<Cluster> holding(Holding what) {
        return switch (what) {
            case INDUSTRY -> cluster -> !index.leading(cluster).isEmpty();
            case FIRMS -> cluster -> !index.rolesIn(cluster.id()).isEmpty();
            case CASE -> holding(Holding.FACTS).or(holding(Holding.STUDY));
            case FACTS -> cluster -> !index.facts(cluster.ref()).isEmpty();
            case STUDY -> cluster -> !index.cases(cluster.ref()).isEmpty();
            case FIGURES -> cluster -> !index.observations(cluster.ref()).isEmpty();
            case BOOK -> inBook();
        };
    }
}
