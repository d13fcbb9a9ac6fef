package henan.atlas.thematic;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The clusters that existed in the year of the map, and the places values are told of. */
final class ClusterRoll {
    private final AtlasSnapshot content;
    private final List<Cluster> clusters;
    private final Map<SubjectRef, String> names = new HashMap<>();
    private final Map<String, String> polygons;

    ClusterRoll(AtlasSnapshot content) {
        this.content = content;
        clusters = content.clusters().stream().filter(c -> c.existedIn(AtlasSnapshot.MAP_YEAR)).toList();
        content.prefectures().forEach(p -> names.put(p.ref(), p.name()));
        content.counties().forEach(c -> names.put(c.ref(), c.name()));
        content.clusters().forEach(c -> names.put(c.ref(), c.name()));
        polygons = content.counties().stream().collect(Collectors.toMap(c -> c.code(), c -> c.polygonCode()));
    }

    /** The clusters of the map's year. */
    List<Cluster> clusters() {
        return clusters;
    }

    String nameOf(SubjectRef place) {
        return names.getOrDefault(place, place.id());
    }

    /** Every place of a kind that can be drawn. */
    List<SubjectRef> all(AreaUnit unit) {
        return switch (unit) {
            case PREFECTURE -> content.prefectures().stream().map(Prefecture::ref).toList();
            case COUNTY -> content.counties().stream().filter(c -> c.hasOwnPolygon()).map(c -> c.ref()).toList();
            case CLUSTER -> clusters.stream().map(Cluster::ref).toList();
        };
    }

    /** The clusters of the map's year by the places they lie in; themselves where clusters carry the values. */
    Map<SubjectRef, List<Cluster>> byPlace(AreaUnit unit) {
        return clusters.stream().collect(Collectors.groupingBy(c -> placeOf(c, unit), LinkedHashMap::new,
                Collectors.toList()));
    }

    private SubjectRef placeOf(Cluster cluster, AreaUnit unit) {
        return switch (unit) {
            case PREFECTURE -> SubjectRef.prefecture(cluster.prefectureCode());
            case COUNTY -> drawn(SubjectRef.county(cluster.countyCodes().get(0)));
            case CLUSTER -> cluster.ref();
        };
    }

    /** The place that shows another: a county without a polygon of its own is shown by the one it lies in. */
    SubjectRef drawn(SubjectRef place) {
        return place.kind() == SubjectKind.COUNTY
                ? SubjectRef.county(polygons.getOrDefault(place.id(), place.id())) : place;
    }
}
