package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.Viewport;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Position;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A county with more clusters than keep their sides of one another, as in the data of a person's own. */
class CrowdedCountyTest {
    private static final int MANY = 60;
    private static final String LIKE = "lingdong";

    private final Set<String> crowd = new TreeSet<>(Set.of(LIKE));

    /** @param apart degrees from one to the next, in eight columns */
    private MapScenes scenes(double apart) {
        MapContent plain = InventedMap.content();
        AtlasSnapshot content = plain.content();
        Cluster like = content.index().cluster(LIKE).orElseThrow();
        List<Cluster> all = new ArrayList<>(content.clusters());
        for (int i = 1; i < MANY; i++) {
            Position at = new Position(like.position().longitude() + i % 8 * apart,
                    like.position().latitude() - i / 8 * apart);
            all.add(new Cluster(LIKE + i, like.name() + i, like.prefectureCode(), like.countyCodes(),
                    like.countyText(), like.countyNowText(), like.level(), like.validFrom(), like.validTo(),
                    like.note(), like.confidence(), at, like.basis(), like.citations()));
            crowd.add(LIKE + i);
        }
        return InventedMap.scenes(new MapContent(content.with(RecordTypes.CLUSTER, all), plain.levels(),
                plain.styles()));
    }

    private DropPlaces places(MapScenes scenes, int across) throws Exception {
        MapQuery query = new MapQuery(scenes);
        Viewport view = Viewport.fit(query.extent(SubjectRef.PROVINCE), across, across, Viewport.Margins.all(8));
        return query.drops(new MapSpec(view, 1, MapSpec.BOOK_STYLE, crowd, List.of(), false));
    }

    @Test
    void allOfItAreUnderOneSymbolWhereTheyHaveNoGround() throws Exception {
        MapScenes scenes = scenes(0);
        for (int across : List.of(200, 800, 3200)) {
            DropPlaces places = places(scenes, across);
            assertEquals(List.of(crowd), places.groups().stream().map(each -> new TreeSet<>(each.clusters()))
                    .filter(each -> each.contains(LIKE)).toList(), across + " pixels");
            assertTrue(places.drops().keySet().containsAll(crowd));
        }
    }

    @Test
    void eachOfItIsShownAloneByItsDrop() throws Exception {
        DropPlaces places = places(scenes(0), 800);
        Map<String, GroundPoint> drops = places.drops();
        assertEquals(1, crowd.stream().map(drops::get).collect(Collectors.toSet()).size());
        assertEquals(Set.of(LIKE + 7), places.seen((LIKE + 7)::equals).drops());
    }

    @Test
    void theyStandApartWhereThereIsGroundForEach() throws Exception {
        DropPlaces places = places(scenes(0.01), 25_600);
        assertEquals(crowd, places.seen(crowd::contains).drops());
        assertEquals(MANY, crowd.stream().map(places.drops()::get).collect(Collectors.toSet()).size());
    }
}
