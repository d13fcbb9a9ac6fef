package henan.atlas.carto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class RampTest {
    private static final Ramp GREY = new Ramp("g", "灰", Ramp.Kind.SEQUENTIAL, List.of(0x000000, 0x646464));
    private static final Ramp ABOUT = new Ramp("d", "两端", Ramp.Kind.DIVERGING, List.of(0xFF0000, 0xFFFFFF, 0x0000FF));
    private static final Ramp KINDS = new Ramp("k", "类", Ramp.Kind.QUALITATIVE, List.of(0x112233, 0x445566));

    @Test
    void coloursAreSpreadOverTheRamp() {
        assertEquals(List.of(0x000000, 0x191919, 0x323232, 0x4B4B4B, 0x646464), GREY.colors(5));
        assertEquals(List.of(0x323232), GREY.colors(1), "one class has the middle");
        assertEquals(List.of(), GREY.colors(0));
    }

    @Test
    void everyChannelIsMixedByItself() {
        Ramp ramp = new Ramp("c", "彩", Ramp.Kind.SEQUENTIAL, List.of(0x204060, 0x406080, 0x4060FF));
        assertEquals(List.of(0x204060, 0x305070, 0x406080, 0x4060C0, 0x4060FF), ramp.colors(5));
    }

    @Test
    void kindsHaveTheRampsOwnColoursInTurn() {
        assertEquals(List.of(0x112233, 0x445566, 0x112233), KINDS.colors(3));
    }

    @Test
    void equalClassesToEitherSideAreEquallyStrong() {
        assertEquals(List.of(0xFF0000, 0xFF8080, 0x8080FF, 0x0000FF), ABOUT.colorsAbout(2, false, 2));
        assertEquals(List.of(0xFF8080, 0xFFFFFF, 0x8080FF, 0x0000FF), ABOUT.colorsAbout(1, true, 2));
        assertEquals(List.of(0xFFFFFF), ABOUT.colorsAbout(0, true, 0));
    }

    @Test
    void reversedItRunsFromTheOtherEnd() {
        assertEquals(List.of(0x646464, 0x000000), GREY.reversed().colors(2));
        assertEquals("g", GREY.reversed().name());
    }

    @Test
    void oneColourIsNoRamp() {
        assertThrows(IllegalArgumentException.class, () -> new Ramp("x", "x", Ramp.Kind.SEQUENTIAL, List.of(1)));
    }
}
