package henan.atlas.render;

import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.County;
import henan.atlas.domain.SubjectRef;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Places selected together, and what of them is marked on a map: areas by their outline, of clusters the counties, and
 * the symbols of clusters by a ring.
 *
 * @param members  the places, in the order they were selected
 * @param areas    what is outlined, as maps show it; none where that would be more than {@link #MOST_AREAS}
 * @param clusters ids of the clusters, whose symbols are ringed
 */
public record SelectedTogether(List<SubjectRef> members, List<SubjectRef> areas, Set<String> clusters) {
    /** Most areas that are outlined: with more of them the map would be of the outlines alone. */
    public static final int MOST_AREAS = 40;

    public static SelectedTogether of(List<SubjectRef> members, AtlasIndex index) {
        List<SubjectRef> areas = members.stream().flatMap(one -> one.kind().isUnit() ? Stream.of(one)
                : index.cluster(one.id()).flatMap(index::standsIn).map(County::ref).stream())
                .map(index::shownBy).distinct().limit(MOST_AREAS + 1L).toList();
        return new SelectedTogether(members, areas.size() > MOST_AREAS ? List.of() : areas,
                SeenDrops.ids(members.stream()).collect(Collectors.toSet()));
    }

    public boolean isEmpty() {
        return members.isEmpty();
    }

    /** How many of some clusters are among them. */
    public long count(List<String> ids) {
        return ids.stream().filter(clusters::contains).count();
    }
}
