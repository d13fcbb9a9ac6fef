package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelPoint;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is hit of drops that are marked, hidden, under a counted symbol or behind another. */
class SeenDropsTest {
    private final MapContent content = InventedMap.content();
    private final MapQuery query = new MapQuery(InventedMap.scenes(content));
    private final Set<String> clusters = content.content().clusters().stream().map(Cluster::id)
            .collect(Collectors.toSet());

    private MapSpec province(int width, int height) throws Exception {
        return InventedMap.window(Viewport.fit(query.extent(SubjectRef.PROVINCE), width, height,
                Viewport.Margins.all(8)));
    }

    private List<SubjectRef> hit(MapSpec spec, PixelPoint at, SeenDrops seen) throws Exception {
        return query.hits(spec).at(spec.viewport(), at.x(), at.y(), seen);
    }

    @Test
    void aMarkedDropIsHitThoughItsGroupIsCountedOrAllAreHidden() throws Exception {
        // So small that clusters are counted.
        MapSpec small = province(100, 84);
        DropPlaces places = query.drops(small);
        String inside = places.groups().get(0).clusters().get(0);
        PixelPoint point = small.viewport().toPixel(places.drops().get(inside));
        PixelPoint body = new PixelPoint(point.x(), point.y() - 5);
        SeenDrops pointed = new SeenDrops(clusters, Set.of(), Set.of(inside));
        assertEquals(SubjectRef.cluster(inside), hit(small, body, pointed).get(0));
        assertEquals(Optional.empty(), query.hits(small).counted(small.viewport(), body.x(), body.y(), pointed));
        SeenDrops hidden = new SeenDrops(Set.of(), Set.of(inside), Set.of());
        assertEquals(SubjectRef.cluster(inside), hit(small, body, hidden).get(0));
        PixelPoint top = new PixelPoint(point.x(), point.y() - query.dropHeight(small) * 1.5);
        assertTrue(hit(small, top, hidden).contains(SubjectRef.cluster(inside)), "the chosen is as large as drawn");
        assertFalse(hit(small, body, SeenDrops.of(Set.of())).contains(SubjectRef.cluster(inside)));
    }

    /** What is hit at a drop's body where the first two clusters and a counted symbol of two others stand together. */
    private List<String> hitTogether(double southOfFirst, SeenDrops seen) throws Exception {
        MapScenes scenes = InventedMap.scenes(content);
        List<String> ids = content.content().clusters().stream().map(Cluster::id).toList();
        Map<String, GroundPoint> drops = new HashMap<>();
        drops.put(ids.get(0), new GroundPoint(0, 0));
        drops.put(ids.get(1), new GroundPoint(0, -southOfFirst));
        drops.put(ids.get(2), new GroundPoint(0, 90_000));
        drops.put(ids.get(3), new GroundPoint(0, 90_000));
        DropPlaces places = new DropPlaces(drops, List.of(new DropPlaces.Group(ids.subList(2, 4),
                new GroundPoint(0, 0), 12, 12)));
        MapSpec spec = InventedMap.window(1000);
        HitIndex hits = HitIndex.of(scenes.scene(spec), new LabelPlacement(List.of(), List.of(), places, Map.of(),
                List.of()), 1000);
        PixelPoint at = spec.viewport().toPixel(new GroundPoint(0, 5_000));
        List<String> found = hits.at(spec.viewport(), at.x(), at.y(), seen).stream()
                .filter(s -> s.kind() == SubjectKind.CLUSTER).map(SubjectRef::id).toList();
        boolean counted = hits.counted(spec.viewport(), at.x(), at.y(), seen).isPresent();
        return Stream.concat(Stream.of(counted ? "counted" : ""), found.stream().map(id ->
                String.valueOf(ids.indexOf(id)))).toList();
    }

    @Test
    void aCountedSymbolIsAboveDropsTheSouthernOfTheseAboveTheOtherAndAMarkedOneAboveAll() throws Exception {
        assertEquals(List.of("counted", "2", "3", "1", "0"), hitTogether(2_000, SeenDrops.of(clusters)));
        assertEquals(List.of("counted", "2", "3", "0", "1"), hitTogether(-2_000, SeenDrops.of(clusters)));
        String first = content.content().clusters().get(0).id();
        assertEquals(List.of("", "0", "1"), hitTogether(2_000, new SeenDrops(clusters, Set.of(),
                Set.of(first))));
    }

    @Test
    void whatIsLeftOfAGroupIsADropAndNoSymbolOfOne() throws Exception {
        String third = content.content().clusters().get(2).id();
        assertEquals(List.of(""), hitTogether(2_000, SeenDrops.of(Set.of(third))),
                "its drop stands elsewhere");
    }

    /** The drop of the chosen stands by itself: its symbol counts those that are left, in the picture and when hit. */
    @Test
    void theChosenIsNotCountedWithTheOthersOfItsGroup() throws Exception {
        MapSpec small = province(100, 84);
        DropPlaces places = query.drops(small);
        DropPlaces.Group group = places.groups().stream().filter(g -> g.clusters().size() > 2).findFirst()
                .orElseThrow();
        String chosen = group.clusters().get(0);
        List<String> others = group.clusters().subList(1, group.clusters().size());
        DropPlaces.Seen seen = places.seen(clusters::contains, Set.of(chosen));
        assertTrue(seen.drops().contains(chosen));
        assertEquals(List.of(others), seen.counted().stream().filter(g -> g.at().equals(group.at()))
                .map(DropPlaces.Group::clusters).toList());
        assertEquals(Optional.of(others), placed(group).counted(group, clusters::contains, Set.of(chosen))
                .map(DropPlaces.Group::clusters));
        DropPlaces.Group pair = new DropPlaces.Group(group.clusters().subList(0, 2), group.at(), 12, 12);
        assertEquals(Optional.of(pair), placed(pair).counted(pair, clusters::contains, Set.of(chosen)),
                "the other of two would stand under the drop of the chosen");
    }

    @Test
    void severalThatAreChosenStandByThemselvesAndManyAreNotChosen() throws Exception {
        MapSpec small = province(100, 84);
        DropPlaces places = query.drops(small);
        DropPlaces.Group group = places.groups().stream().filter(g -> g.clusters().size() > 2).findFirst()
                .orElseThrow();
        Set<String> chosen = Set.copyOf(group.clusters().subList(0, 2));
        SeenDrops seen = SeenDrops.of(Set.of(), chosen.stream().sorted().map(SubjectRef::cluster).toList(),
                Stream.empty());
        assertEquals(chosen, seen.chosen());
        for (String id : chosen) {
            PixelPoint point = small.viewport().toPixel(places.drops().get(id));
            assertTrue(hit(small, new PixelPoint(point.x(), point.y() - 5), seen).contains(SubjectRef.cluster(id)));
        }
        List<SubjectRef> many = Stream.iterate(0, i -> i + 1).limit(SeenDrops.MOST_CHOSEN + 1L)
                .map(i -> SubjectRef.cluster("c" + i)).toList();
        assertEquals(Set.of(), SeenDrops.of(clusters, many, Stream.empty()).chosen());
        assertTrue(SeenDrops.areMany(many) && !SeenDrops.areMany(many.subList(1, many.size())));
    }

    private static DropPlaces placed(DropPlaces.Group group) {
        return new DropPlaces(Map.of(), List.of(group));
    }
}
