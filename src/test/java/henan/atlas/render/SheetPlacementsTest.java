package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import henan.atlas.carto.MapSpec;
import henan.atlas.fixture.InventedMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SheetPlacementsTest {
    private final MapScenes scenes = InventedMap.scenes();

    private static MapSpec sheet(int number) {
        return new MapSpec(InventedMap.window(1000 + number).viewport(), 1, MapSpec.BOOK_STYLE, Set.of(), List.of(),
                true);
    }

    /** A volume is painted when all of it is laid out: no map of it is placed a second time then. */
    @Test
    void aSheetThatIsKeptIsPlacedOnce() throws Exception {
        MapSpec kept = sheet(0);
        MapSpec other = sheet(1);
        LabelPlacement first = scenes.placement(kept);
        LabelPlacement second = scenes.placement(other);
        scenes.keepPlacement(kept);
        for (int i = 2; i < 4 + 8 * Runtime.getRuntime().availableProcessors(); i++) {
            scenes.placement(sheet(i));
        }
        assertSame(first, scenes.placement(sheet(0)));
        assertSame(first, scenes.placement(kept.withDensity(3)));
        assertNotSame(second, scenes.placement(other));
    }
}
