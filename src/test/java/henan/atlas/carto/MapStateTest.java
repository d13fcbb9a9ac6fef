package henan.atlas.carto;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Coloured areas are left to their colours unless rivers are asked for. */
class MapStateTest {
    private static Optional<MapTheme> theme(Map<String, Integer> fills) {
        return Optional.of(new MapTheme("甲", "", "", Optional.of(AreaUnit.PREFECTURE), fills, Set.of(), List.of(),
                List.of()));
    }

    @Test
    void riversLieUnderSymbolsAndNotOnColours() {
        assertTrue(MapState.FIRST.hasRivers(Optional.empty()));
        assertTrue(MapState.FIRST.hasRivers(theme(Map.of())));
        assertFalse(MapState.FIRST.hasRivers(theme(Map.of("419100", 0xDD7E3F))));
    }

    @Test
    void whoAsksForThemHasThem() {
        assertTrue(MapState.FIRST.withRivers(true).hasRivers(theme(Map.of("419100", 0xDD7E3F))));
        assertFalse(MapState.FIRST.withRivers(true).withRivers(false).hasRivers(Optional.empty()));
        assertTrue(MapState.FIRST.withRivers(true).isOfTheSameAs(MapState.FIRST));
    }
}
