package henan.atlas.carto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.SubjectRef;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MapThemeTest {
    private static final List<MapTheme.LegendItem> LEGEND = List.of(new MapTheme.LegendItem.Fill(0x112233, "甲"));

    private static MapTheme discs(double... radii) {
        return new MapTheme("题", "图例", "", "", Optional.empty(), Map.of(), Set.of(), marks(radii), LEGEND);
    }

    private static List<MapTheme.Mark> marks(double... radii) {
        return Arrays.stream(radii).mapToObj(r -> new MapTheme.Mark(SubjectRef.county("1"), r,
                List.of(new MapTheme.Slice(0x112233, 1)))).toList();
    }

    @Test
    void discsAreAsLargeAsTheLargest() {
        assertEquals(5, discs(3, 5, 4).discs());
        assertEquals(0, discs().discs());
        MapTheme filled = new MapTheme("题", "图例", "", "", Optional.of(AreaUnit.COUNTY), Map.of("1", 0x112233),
                Set.of(), marks(5), LEGEND);
        assertEquals(0, filled.discs(), "areas have the colours");
    }

    @Test
    void oneLegendExplainsWhatHasItsHeadingItsSignsAndItsDiscs() {
        assertTrue(discs(3, 5).hasLegendOf(discs(5)));
        assertFalse(discs(3).hasLegendOf(discs(5)), "a legend shows discs as large as the map's");
        assertFalse(discs(5).hasLegendOf(new MapTheme("题", "别的", "", "", Optional.empty(), Map.of(), Set.of(), marks(5),
                LEGEND)));
        assertFalse(discs(5).hasLegendOf(new MapTheme("题", "图例", "", "", Optional.empty(), Map.of(), Set.of(), marks(5),
                List.of())));
    }
}
