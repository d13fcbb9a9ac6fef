package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.PixelPoint;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Numbers of a list in the drops of a window's picture. */
class NumberedDropsTest {
    private final MapContent content = InventedMap.content();
    private final MapScenes scenes = InventedMap.scenes(content);
    private final MapQuery query = new MapQuery(scenes);
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    NumberedDropsTest() {
        for (Cluster cluster : content.content().clusters()) {
            numbers.put(cluster.id(), numbers.size() + 1);
        }
    }

    private MapSpec province(int width, int height) throws Exception {
        return InventedMap.window(Viewport.fit(query.extent(SubjectRef.PROVINCE), width, height,
                Viewport.Margins.all(8)));
    }

    private NumberedDrops numbered(MapSpec spec) throws Exception {
        return query.numbered(spec, numbers, query.drops(spec).seen(numbers::containsKey));
    }

    /** The first of the list has its number wherever it stands alone, and no head lies on another. */
    @Test
    void headsWithNumbersDoNotLieUponOneAnother() throws Exception {
        for (int width = 90; width < 900; width += 45) {
            MapSpec spec = province(width, width * 4 / 5);
            DropPlaces places = query.drops(spec);
            NumberedDrops drops = numbered(spec);
            double metres = spec.viewport().metresPerPixel();
            List<PixelBox> heads = new ArrayList<>(drops.boxes(places, query.dropHeight(spec), metres));
            for (int i = 0; i < heads.size(); i++) {
                for (int j = i + 1; j < heads.size(); j++) {
                    assertFalse(heads.get(i).grown(-2).intersects(heads.get(j).grown(-2)), width + ": " + drops);
                }
            }
        }
    }

    @Test
    void whatIsCountedHasTheNumbersOfWhatItHolds() throws Exception {
        MapSpec small = province(100, 84);
        NumberedDrops drops = numbered(small);
        assertFalse(drops.counted().isEmpty());
        for (NumberedDrops.Counted one : drops.counted()) {
            int first = one.group().clusters().stream().mapToInt(numbers::get).min().orElseThrow();
            assertTrue(one.words().startsWith(String.valueOf(first)), one.words());
            assertTrue(one.words().matches("[0-9, –]+|[0-9]+…"), one.words());
            assertTrue(one.group().width() < 5 * one.group().height(), one.toString());
        }
    }

    /** What bears a number is larger, and is hit where it is seen; what is not listed is hit last. */
    @Test
    void aNumberedDropIsHitAsLargeAsItIsSeen() throws Exception {
        MapSpec spec = province(900, 700);
        DropPlaces places = query.drops(spec);
        String one = numbered(spec).alone().keySet().iterator().next();
        PixelPoint point = spec.viewport().toPixel(places.drops().get(one));
        double usual = query.dropHeight(spec);
        double height = NumberedDrops.height(usual, 1);
        assertTrue(height > usual * 1.2);
        HitIndex hits = query.hits(spec);
        SeenDrops plain = SeenDrops.of(Set.of(one));
        double top = point.y() - height + 1.5;
        assertFalse(hits.at(spec.viewport(), point.x(), top, plain).contains(SubjectRef.cluster(one)));
        assertEquals(SubjectRef.cluster(one), hits.at(spec.viewport(), point.x(), top,
                plain.listed(numbers, Set.of())).get(0));
        assertEquals(SubjectRef.cluster(one), hits.at(spec.viewport(), point.x(), point.y() - usual / 2,
                SeenDrops.of(Set.of()).listed(Map.of(), Set.of(one))).get(0), "not listed, yet there");
    }

    /** Where two stand so near that heads would cover one another, the first in the list has its number. */
    @Test
    void ofTwoThatAreTooNearTheFirstHasItsNumber() throws Exception {
        List<String> ids = List.copyOf(numbers.keySet()).subList(0, 2);
        DropPlaces near = new DropPlaces(Map.of(ids.get(0), new GroundPoint(0, 0), ids.get(1),
                new GroundPoint(6_000, 0)), List.of());
        MapSpec spec = InventedMap.window(1000);
        assertEquals(Map.of(ids.get(0), 1), NumberedDrops.of(numbers, near, near.seen(ids::contains),
                query.dropHeight(spec), 1000, List.of(), scenes.scene(spec), scenes.text()).alone());
    }

    /** Of very many numbers none lies on the name of a city; of few the name moves aside. */
    @Test
    void manyNumbersLeaveTheNamesOfCitiesReadable() throws Exception {
        String one = numbers.keySet().iterator().next();
        DropPlaces places = new DropPlaces(Map.of(one, new GroundPoint(0, 0)), List.of());
        MapSpec spec = InventedMap.window(1000);
        double usual = query.dropHeight(spec);
        List<PixelBox> name = List.of(new PixelBox(4, -usual, 30, 12));
        Map<String, Integer> many = new LinkedHashMap<>(Map.of(one, 1));
        for (int count : new int[] {50, 150}) {
            for (int i = many.size(); i < count; i++) {
                many.put("x" + i, i + 1);
            }
            assertEquals(count < 100 ? Map.of(one, 1) : Map.of(), NumberedDrops.of(many, places,
                    places.seen(Set.of(one)::contains), usual, 1000, name, scenes.scene(spec), scenes.text()).alone());
        }
        assertEquals(Map.of(one, 1), NumberedDrops.of(many, places, places.seen(Set.of(one)::contains), usual, 1000,
                List.of(), scenes.scene(spec), scenes.text()).alone());
    }
}
