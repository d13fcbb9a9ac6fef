package henan.atlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.carto.MapPurpose;
import henan.atlas.page.legend.LegendWording;
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
    void whatIsWrittenIsReadAndAnythingElseChangesNothing() {
        manner.nextPurpose();
        manner.nextWording();
        ReadingMode read = new ReadingMode();
        read.restore(manner.written());
        assertEquals(manner.written(), read.written());
        for (String strange : new String[] {"", "PRINT", "PRINT|LATIN", "BOOK|PRINT"}) {
            read.restore(strange);
            assertEquals("PRINT|STANDARD", read.written());
        }
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
