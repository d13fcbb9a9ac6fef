package henan.atlas.ui.making.table;

import henan.atlas.domain.ClusterCondition;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Confidence;
import henan.atlas.domain.Holding;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.table.Condition;
import henan.atlas.table.TableKind;
import henan.atlas.table.TableQuery;
import henan.atlas.table.TableResult;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The one filter that stands behind map, page and facets of a window, and the conditions of a list of clusters: each
 * said by the other. What a filter has no word for goes as the clusters that are listed.
 */
final class ClusterFilters {
    private static final String INDUSTRY = "industry_ids";
    private static final String PREFECTURE = "prefecture_code";
    private static final String COUNTY = "county_codes";
    private static final String GRADE = "confidence";
    private static final String ID = "cluster_id";
    private static final String FIRM = "firm_ids";
    private static final Map<Holding, String> TOLD = Map.of(Holding.INDUSTRY, "leading_industries", Holding.FIRMS,
            "firms", Holding.CASE, "case", Holding.FIGURES, "figures");

    private ClusterFilters() {
    }

    /** The filter of what is listed; that of all where nothing is asked. */
    static ClusterFilter of(TableResult result) {
        TableQuery query = result.query();
        if (query.kind() != TableKind.CLUSTERS) {
            return ClusterFilter.ALL;
        }
        ClusterFilter filter = ClusterFilter.ALL;
        for (Condition condition : query.conditions()) {
            Optional<ClusterCondition> same = sayable(condition);
            // Twice of a kind a filter cannot ask.
            if (same.isEmpty() || filter.with(same.get()).conditions().size() == filter.conditions().size()) {
                return ClusterFilter.among(result.rows().stream().map(row -> row.recordId())
                        .collect(Collectors.toSet()));
            }
            filter = filter.with(same.get());
        }
        return filter;
    }

    /** What a filter says the same by; a value that is none, which a person may write, it cannot say. */
    private static Optional<ClusterCondition> sayable(Condition condition) {
        try {
            return said(condition);
        } catch (IllegalArgumentException noSuchValue) {
            return Optional.empty();
        }
    }

    private static Optional<ClusterCondition> said(Condition condition) {
        if (condition instanceof Condition.AnyOf asked) {
            return switch (asked.column()) {
                case INDUSTRY -> Optional.of(new ClusterCondition.OfIndustry(asked.keys()));
                case PREFECTURE -> Optional.of(new ClusterCondition.In(of(asked.keys(), SubjectRef::prefecture)));
                case COUNTY -> Optional.of(new ClusterCondition.In(of(asked.keys(), SubjectRef::county)));
                case GRADE -> Optional.of(new ClusterCondition.Graded(of(asked.keys(),
                        key -> Confidence.valueOf(key.toUpperCase(Locale.ROOT)))));
                case ID -> Optional.of(new ClusterCondition.Among(asked.keys()));
                case FIRM -> asked.keys().size() == 1 ? Optional.of(new ClusterCondition.Of(
                        SubjectRef.firm(asked.keys().iterator().next()))) : Optional.empty();
                default -> Optional.empty();
            };
        }
        if (condition instanceof Condition.Told asked) {
            return TOLD.entrySet().stream().filter(e -> e.getValue().equals(asked.column())).map(Map.Entry::getKey)
                    .findFirst().map(ClusterCondition.Holds::new);
        }
        return Optional.empty();
    }

    private static <T> Set<T> of(Set<String> keys, Function<String, T> as) {
        return keys.stream().map(as).collect(Collectors.toSet());
    }

    /**
     * The conditions of a list that say what a filter says; empty where they cannot.
     *
     * @param clusters the clusters that pass the filter, by their ids
     */
    static List<Condition> of(ClusterFilter filter, Set<String> clusters) {
        List<Condition> all = new ArrayList<>();
        for (ClusterCondition condition : filter.conditions()) {
            Optional<Condition> same = said(condition);
            if (same.isEmpty() && !(condition instanceof ClusterCondition.Besides)) {
                return List.of(new Condition.AnyOf(ID, new LinkedHashSet<>(clusters)));
            }
            same.ifPresent(all::add);
        }
        return all;
    }

    private static Optional<Condition> said(ClusterCondition condition) {
        if (condition instanceof ClusterCondition.OfIndustry asked) {
            return Optional.of(new Condition.AnyOf(INDUSTRY, asked.classes()));
        } else if (condition instanceof ClusterCondition.In asked) {
            Set<SubjectKind> kinds = asked.places().stream().map(SubjectRef::kind).collect(Collectors.toSet());
            Set<String> ids = asked.places().stream().map(SubjectRef::id).collect(Collectors.toSet());
            return kinds.equals(Set.of(SubjectKind.PREFECTURE)) ? Optional.of(new Condition.AnyOf(PREFECTURE, ids))
                    : kinds.equals(Set.of(SubjectKind.COUNTY)) ? Optional.of(new Condition.AnyOf(COUNTY, ids))
                    : Optional.empty();
        } else if (condition instanceof ClusterCondition.Graded asked) {
            return Optional.of(new Condition.AnyOf(GRADE, asked.grades().stream()
                    .map(grade -> grade.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet())));
        } else if (condition instanceof ClusterCondition.Among asked) {
            return Optional.of(new Condition.AnyOf(ID, asked.clusters()));
        } else if (condition instanceof ClusterCondition.Holds asked) {
            return Optional.ofNullable(TOLD.get(asked.what())).map(Condition.Told::new);
        } else if (condition instanceof ClusterCondition.Of asked && asked.subject().kind() == SubjectKind.FIRM) {
            return Optional.of(new Condition.AnyOf(FIRM, Set.of(asked.subject().id())));
        }
        return Optional.empty();
    }
}
