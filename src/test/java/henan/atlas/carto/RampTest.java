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
    void coloursAreSpreadOverTheRampInEqualStepsOfLightness() {
        assertEquals(List.of(0x000000, 0x646464), GREY.colors(2));
        assertEquals(1, GREY.colors(1).size());
        assertEquals(List.of(), GREY.colors(0));
        Ramp uneven = new Ramp("c", "彩", Ramp.Kind.SEQUENTIAL, List.of(0xF0F0FF, 0xE0E0F0, 0xD0D0E8, 0x204060));
        List<Double> lightness = uneven.colors(5).stream().map(Lightness::of).toList();
        for (int i = 1; i < 5; i++) {
            assertEquals((lightness.get(4) - lightness.get(0)) / 4, lightness.get(i) - lightness.get(i - 1), 0.7);
        }
    }

    @Test
    void lightnessIsThatOfTheStandard() {
        assertEquals(0, Lightness.of(0x000000), 1e-9);
        assertEquals(100, Lightness.of(0xFFFFFF), 1e-9);
        assertEquals(53.24, Lightness.of(0xFF0000), 0.01);
        assertEquals(87.74, Lightness.of(0x00FF00), 0.01);
        assertEquals(53.59, Lightness.of(0x808080), 0.01);
    }

    @Test
    void everyChannelIsMixedByItself() {
        Ramp ramp = new Ramp("c", "彩", Ramp.Kind.SEQUENTIAL, List.of(0x204060, 0x406080, 0x4060FF));
        assertEquals(List.of(0x204060, 0x4060FF), ramp.colors(2));
        int middle = ramp.colors(3).get(1);
        assertEquals(0x20, (middle >> 8 & 0xFF) - (middle >> 16 & 0xFF), "red and green rise together to the middle");
    }

    @Test
    void kindsHaveTheRampsOwnColoursInTurn() {
        assertEquals(List.of(0x112233, 0x445566, 0x112233), KINDS.colors(3));
    }

    @Test
    void equalClassesToEitherSideAreEquallyStrong() {
        assertEquals(List.of(0xFF0000, 0xFFA5A5, 0xB6B6FF, 0x6C6CFF), ABOUT.colorsAbout(2, false, 2));
        assertEquals(List.of(0xFFA5A5, 0xFFFFFF, 0xB6B6FF, 0x6C6CFF), ABOUT.colorsAbout(1, true, 2));
        assertEquals(Lightness.of(0xFF0000), Lightness.of(0x6C6CFF), 0.5);
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
