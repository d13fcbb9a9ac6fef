package henan.atlas.thematic;

import henan.atlas.carto.AreaUnit;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.County;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The clusters that count for the year of the map, by the places values are told of. */
final class ClustersByPlace {
    /** Share of the places in one prefecture from which a map shows that, and nothing of the province. */
    private static final double CROWDED = 0.9;

    private final AtlasSnapshot content;
    private final AtlasIndex index;
    /** Where the clusters stand among all, by id. */
    private final Map<String, Integer> positions = new HashMap<>();

    ClustersByPlace(AtlasSnapshot content) {
        this.content = content;
        this.index = content.index();
        Stream.concat(index.counted().stream(), index.besides(SubjectRef.PROVINCE).stream())
                .forEach(cluster -> positions.put(cluster.id(), positions.size()));
    }

    /** The clusters of the map's year. */
    List<Cluster> clusters() {
        return index.counted();
    }

    String nameOf(SubjectRef place) {
        return index.name(place).orElse(place.id());
    }

    /**
     * What places are put in order by: their official code; clusters by those of their prefecture and county, within
     * one county as the atlas has them.
     */
    String orderOf(SubjectRef place) {
        return Optional.of(place).filter(p -> p.kind() == SubjectKind.CLUSTER).flatMap(p -> index.cluster(p.id()))
                .map(c -> c.prefectureCode() + c.countyCodes().get(0) + String.format("%06d", positions.get(c.id())))
                .orElse(place.id());
    }

    /** Every place of a kind that can be drawn. */
    List<SubjectRef> all(AreaUnit unit) {
        return switch (unit) {
            case PREFECTURE -> content.prefectures().stream().map(Prefecture::ref).toList();
            case COUNTY -> content.counties().stream().filter(County::hasOwnPolygon).map(County::ref).toList();
            case CLUSTER -> clusters().stream().map(Cluster::ref).toList();
        };
    }

    /** The clusters of the map's year by the places they lie in; themselves where clusters carry the values. */
    Map<SubjectRef, List<Cluster>> byPlace(AreaUnit unit) {
        return clusters().stream().collect(Collectors.groupingBy(c -> placeOf(c, unit), LinkedHashMap::new,
                Collectors.toList()));
    }

    private SubjectRef placeOf(Cluster cluster, AreaUnit unit) {
        return switch (unit) {
            case PREFECTURE -> SubjectRef.prefecture(cluster.prefectureCode());
            case COUNTY -> drawn(SubjectRef.county(cluster.countyCodes().get(0)));
            case CLUSTER -> cluster.ref();
        };
    }

    /** Those of the map's year that lie in a place, as they are asked for. @param own the same */
    ClusterFilter filter(SubjectRef place, List<Cluster> own) {
        ClusterFilter there = ClusterFilter.in(place);
        Set<String> ids = own.stream().map(Cluster::id).collect(Collectors.toSet());
        // A cluster of several counties counts for the first alone, and a polygon may show two of them.
        return index.passing(there, false).stream().map(Cluster::id).collect(Collectors.toSet()).equals(ids) ? there
                : ClusterFilter.among(ids);
    }

    /** Name of the prefecture that nine of ten places lie in; empty where they lie in several. */
    Optional<String> crowded(List<ThemeValue> values) {
        Map<String, Long> byPrefecture = values.stream().map(ThemeValue::subject)
                .filter(place -> place.kind() != SubjectKind.PREFECTURE)
                .flatMap(place -> index.prefectureOf(place).stream())
                .collect(Collectors.groupingBy(Prefecture::name, Collectors.counting()));
        return byPrefecture.entrySet().stream().filter(in -> in.getValue() >= CROWDED * values.size())
                .map(Map.Entry::getKey).findFirst();
    }

    /** The place that shows another: a county without a polygon of its own is shown by the one it lies in. */
    SubjectRef drawn(SubjectRef place) {
        return index.shownBy(place);
    }
}
