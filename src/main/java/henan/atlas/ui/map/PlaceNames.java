package henan.atlas.ui.map;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.SubjectRef;
import java.util.HashMap;
import java.util.Map;

/** What to call a thing on the map, and what tells it apart. */
final class PlaceNames {
    private final Map<SubjectRef, String> names = new HashMap<>();
    private final Map<SubjectRef, String> details = new HashMap<>();

    PlaceNames(AtlasSnapshot content) {
        Map<String, String> prefectures = new HashMap<>();
        content.prefectures().forEach(p -> {
            prefectures.put(p.code(), p.name());
            names.put(p.ref(), p.name());
        });
        content.counties().forEach(c -> {
            String prefecture = prefectures.getOrDefault(c.prefectureCode(), "");
            names.put(c.ref(), c.name());
            details.put(c.ref(), prefecture.equals(c.name()) ? "" : prefecture);
        });
        for (Cluster cluster : content.clusters()) {
            names.put(cluster.ref(), cluster.name());
            details.put(cluster.ref(), cluster.leadingIndustries().isEmpty()
                    ? prefectures.getOrDefault(cluster.prefectureCode(), "")
                    : cluster.leadingText());
        }
    }

    String name(SubjectRef subject) {
        return names.getOrDefault(subject, "");
    }

    String detail(SubjectRef subject) {
        return details.getOrDefault(subject, "");
    }
}
