package henan.atlas.carto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import henan.atlas.domain.SubjectRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MapSpecTest {
    private static final MapSpec SPEC = new MapSpec(new Viewport(0, 0, 100, 401, 300), 1.25, MapSpec.BOOK_STYLE,
            Set.of("a"), List.of(new PixelBox(1, 2, 3, 4)), true, Optional.of(SubjectRef.prefecture("419100")));
    private static final MapTheme THEME = new MapTheme("t", "", "", "", Optional.of(AreaUnit.COUNTY), Map.of(),
            Set.of(), List.of(),
            List.of());

    @Test
    void devicePixelsAreLogicalOnesTimesTheDensity() {
        assertEquals(501, SPEC.deviceWidth());
        assertEquals(375, SPEC.deviceHeight());
    }

    @Test
    void whatIsNotSaidIsReadingWithoutATheme() {
        assertEquals(MapPurpose.READING, SPEC.purpose());
        assertEquals(Optional.empty(), SPEC.theme());
        assertEquals(Optional.empty(), new MapSpec(SPEC.viewport(), 1, "s", Set.of(), List.of(), false).subject());
    }

    @Test
    void oneThingIsChangedAndTheRestKept() {
        assertEquals(2, SPEC.withDensity(2).density());
        assertEquals(Optional.of(THEME), SPEC.withTheme(Optional.of(THEME)).theme());
        assertEquals(MapPurpose.PRINT, SPEC.withPurpose(MapPurpose.PRINT).purpose());
        MapSpec there = SPEC.withTheme(Optional.of(THEME)).withPurpose(MapPurpose.PRINT).withDensity(2);
        assertNotEquals(SPEC, there);
        assertEquals(SPEC, there.withDensity(1.25).withPurpose(MapPurpose.READING).withTheme(Optional.empty()));
    }

    @Test
    void classesOfLinesAreCalledAsInStyles() {
        assertEquals("省界", BoundaryClass.PROVINCE.label());
        assertEquals("地级界", BoundaryClass.PREFECTURE.label());
        assertEquals("县界", BoundaryClass.COUNTY.label());
        assertEquals("邻区界", BoundaryClass.NEIGHBOUR.label());
    }
}
