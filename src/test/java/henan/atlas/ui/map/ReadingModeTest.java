package henan.atlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.carto.LegendWording;
import henan.atlas.carto.MapPurpose;
import org.junit.jupiter.api.Test;

class ReadingModeTest {
    private final ReadingMode manner = new ReadingMode();

    @Test
    void aKeyGoesRoundThePurposes() {
        assertEquals(MapPurpose.READING, manner.purposeProperty().get());
        manner.nextPurpose();
        assertEquals(MapPurpose.PRINT, manner.purposeProperty().get());
        manner.nextPurpose();
        assertEquals(MapPurpose.PRESENTATION, manner.purposeProperty().get());
    }

    @Test
    void mapsThatShareAMannerAreReadAlike() {
        manner.nextPurpose();
        ReadingMode other = new ReadingMode();
        other.share(manner);
        assertEquals(MapPurpose.PRINT, other.purposeProperty().get());
        other.nextWording();
        assertEquals(LegendWording.STANDARD, manner.wordingProperty().get());
    }
}
