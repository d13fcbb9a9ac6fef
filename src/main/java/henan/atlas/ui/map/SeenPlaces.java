package henan.atlas.ui.map;

import henan.atlas.carto.Viewport;
import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.County;
import henan.atlas.domain.Industry;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import henan.atlas.ui.map.picture.MapFrame;
import henan.atlas.ui.map.view.SeenOutline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;

/**
 * Everything that is seen on a map and can be gone to, in order of place: each prefecture, in it each county, in it the
 * clusters. What finds no room of its own, as a cluster that is counted with others, is among them.
 *
 * @param rows     a line each
 * @param clusters those of the lines that are clusters
 */
record SeenPlaces(List<Row> rows, List<Cluster> clusters) {
    private static final Messages TEXT = Messages.of("map");

    /**
     * A line.
     *
     * @param depth 0 for a prefecture, 1 for a county, 2 for a cluster
     * @param kind  what it is, in words
     */
    record Row(SubjectRef subject, int depth, String name, String kind) {
    }

    /**
     * All of a picture, as a view has it.
     *
     * @param shown ids of the clusters shown
     * @param asked whether these are some that were asked for: then places without any are left out
     */
    static SeenPlaces of(AtlasIndex index, Collection<Prefecture> prefectures, MapFrame frame, Viewport view,
                         Set<String> shown, boolean asked) {
        Envelope seen = view.extent();
        Set<String> drops = MapSight.clusters(frame, shown, seen);
        Predicate<SubjectRef> isSeen = area -> !asked
                && new SeenOutline(frame.hits().outline(index.shownBy(area))).meets(seen);
        List<Row> rows = new ArrayList<>();
        List<Cluster> clusters = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        for (Prefecture prefecture : prefectures) {
            List<Cluster> within = index.clustersOf(prefecture.ref()).stream().filter(c -> drops.contains(c.id()))
                    .toList();
            if (within.isEmpty() && !isSeen.test(prefecture.ref())) {
                continue;
            }
            rows.add(new Row(prefecture.ref(), 0, prefecture.name(), TEXT.get("list.prefecture")));
            for (County county : index.countiesIn(prefecture.code())) {
                List<Cluster> there = within.stream().filter(c -> index.standsIn(c).filter(county::equals).isPresent())
                        .toList();
                if (!there.isEmpty() || isSeen.test(county.ref())) {
                    rows.add(new Row(county.ref(), 1, county.name(), county.kind().word()));
                }
                there.stream().filter(cluster -> listed.add(cluster.id())).forEach(cluster -> {
                    rows.add(new Row(cluster.ref(), 2, cluster.name(), kind(index, cluster)));
                    clusters.add(cluster);
                });
            }
        }
        return new SeenPlaces(List.copyOf(rows), List.copyOf(clusters));
    }

    private static String kind(AtlasIndex index, Cluster cluster) {
        String industries = String.join(Punctuation.names(), index.industryClasses(cluster).stream()
                .flatMap(id -> index.industry(id).stream()).map(Industry::name).toList());
        return Stream.of(AtlasIndex.standing(cluster), industries).filter(words -> !words.isEmpty())
                .collect(Collectors.joining(Punctuation.remarks()));
    }

    /** The counties among them that the map shows in another's outline. */
    List<SubjectRef> withoutOutline(AtlasIndex index) {
        return rows.stream().filter(row -> row.depth() == 1).map(Row::subject)
                .filter(county -> !index.shownBy(county).equals(county)).toList();
    }

    /** How many counties are among them. */
    long counties() {
        return rows.stream().filter(row -> row.depth() == 1).count();
    }
}
