package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.fixture.InventedMap;
import henan.atlas.render.LabelPlacement.WorldPixel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ClusterPlacerTest {
    /** Wherever there is no room for a counted symbol of any size, nobody may be lost in the looking for it. */
    @Test
    void whatNoSymbolHasRoomForStaysShown() throws Exception {
        double metresPerPixel = 500e3 * Viewport.PIXEL_SIZE;
        MapScene scene = InventedMap.scenes().scene(MapSpec.BOOK_STYLE);
        MapFeatures.PointFeature first = scene.points(MapFeatures.CLUSTER).features().get(0);
        Map<String, WorldPixel> wanted = new LinkedHashMap<>();
        scene.points(MapFeatures.CLUSTER).features().forEach(c -> wanted.put(c.subject().orElseThrow().id(),
                new WorldPixel(first.x() / metresPerPixel, -first.y() / metresPerPixel)));
        DropPlaces places = new ClusterPlacer(40).place(wanted, new ClusterPlacer.Ground(metresPerPixel, "",
                new DropHomes(scene, metresPerPixel), List.of(), List.of(), List.of(), false, box -> box.width() < 100,
                clusters -> new PixelBox(0, 0, 1000, 1000), id -> 0, Map.of(), Map.of()));
        assertEquals(wanted.keySet(), places.drops().keySet());
        assertEquals(List.of(), places.groups());
    }

    /** However small a map is drawn, what is done for a cluster does not grow with how many there are. */
    @Test
    void workIsBoundedWhereThereIsRoomForNothing() throws Exception {
        double metresPerPixel = 50e6 * Viewport.PIXEL_SIZE;
        MapScene scene = InventedMap.scenes().scene(MapSpec.BOOK_STYLE);
        Map<String, WorldPixel> wanted = new LinkedHashMap<>();
        for (int i = 0; i < 400; i++) {
            wanted.put("c" + i, new WorldPixel(i % 20, i / 20.0));
        }
        AtomicInteger places = new AtomicInteger();
        new ClusterPlacer(14).place(wanted, new ClusterPlacer.Ground(metresPerPixel, "",
                new DropHomes(scene, metresPerPixel), List.of(new PixelBox(-200, -200, 500, 500)), List.of(),
                List.of(), false, box -> {
                    places.incrementAndGet();
                    return true;
                }, clusters -> new PixelBox(0, 0, 20, 14), id -> 0, Map.of(), Map.of()));
        assertTrue(places.get() < 400 * 2500, places + " places were looked at");
    }
}
