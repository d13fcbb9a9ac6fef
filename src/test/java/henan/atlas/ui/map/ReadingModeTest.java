package henan.atlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.carto.LegendWording;
import henan.atlas.carto.MapPurpose;
import org.junit.jupiter.api.Test;

class ReadingModeTest {
    private final ReadingMode mode = new ReadingMode();

    @Test
    void aKeyGoesRoundThePurposes() {
        assertEquals(MapPurpose.READING, mode.purposeProperty().get());
        mode.nextPurpose();
        assertEquals(MapPurpose.PRINT, mode.purposeProperty().get());
        mode.nextPurpose();
        assertEquals(MapPurpose.PRESENTATION, mode.purposeProperty().get());
    }

    @Test
    void mapsThatShareAMannerAreReadAlike() {
        mode.nextPurpose();
        ReadingMode other = new ReadingMode();
        other.share(mode);
        assertEquals(MapPurpose.PRINT, other.purposeProperty().get());
        other.nextWording();
        assertEquals(LegendWording.STANDARD, mode.wordingProperty().get());
    }
}
