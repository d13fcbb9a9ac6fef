package henan.atlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.LegendWording;
import henan.atlas.carto.MapPurpose;
import org.junit.jupiter.api.Test;

class ReadingModeTest {
    private final ReadingMode mode = new ReadingMode();

    @Test
    void aKeyGoesRoundThePurposes() {
        assertEquals(MapPurpose.READING, mode.purposeProperty().get());
        mode.nextPurpose();
        assertEquals(MapPurpose.PRESENTATION, mode.purposeProperty().get());
        mode.nextPurpose();
        assertEquals(MapPurpose.PRINT, mode.purposeProperty().get());
        mode.nextPurpose();
        assertEquals(MapPurpose.READING, mode.purposeProperty().get());
    }

    @Test
    void mapsThatShareAMannerAreReadAlike() {
        mode.nextPurpose();
        ReadingMode other = new ReadingMode();
        other.share(mode);
        assertEquals(MapPurpose.PRESENTATION, other.purposeProperty().get());
        other.nextWording();
        assertEquals(LegendWording.STANDARD, mode.wordingProperty().get());
    }

    @Test
    void aMapFilledWithColoursIsWithoutRiversAndLeavesThoseOfTheMapsBesideIt() {
        ReadingMode beside = new ReadingMode();
        beside.share(mode);
        beside.filledProperty().set(true);
        assertFalse(beside.riversProperty().get());
        assertTrue(mode.riversProperty().get());
        beside.turnRivers();
        assertTrue(beside.riversProperty().get() && mode.riversProperty().get());
        mode.turnRivers();
        assertFalse(beside.riversProperty().get() || mode.riversProperty().get());
    }

    @Test
    void riversTurnedOffStayOffWhenAThemeHasComeAndGone() {
        mode.turnRivers();
        mode.filledProperty().set(true);
        mode.filledProperty().set(false);
        assertFalse(mode.riversProperty().get());
        mode.purposeProperty().set(MapPurpose.PRINT);
        assertTrue(mode.riversProperty().get());
    }

    @Test
    void riversAskedForOnColoursAreThereEvenIfPlainMapsHadNone() {
        mode.turnRivers();
        mode.filledProperty().set(true);
        mode.turnRivers();
        assertTrue(mode.riversProperty().get());
        mode.turnRivers();
        assertFalse(mode.riversProperty().get());
    }
}
