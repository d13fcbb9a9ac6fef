package henan.atlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.MapPurpose;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterfaceScaleTest {
    private final InterfaceScale scale = new InterfaceScale(new WindowState.Scale(100, 100));

    @Test
    void stepsLeadFromTheLeastToTheMostAndBack() {
        scale.smaller();
        assertEquals(100, scale.percentProperty().get());
        for (int step : InterfaceScale.STEPS.subList(1, InterfaceScale.STEPS.size())) {
            scale.larger();
            assertEquals(step, scale.percentProperty().get());
        }
        scale.larger();
        assertEquals(250, scale.percentProperty().get());
        assertEquals(2.5, scale.factor(1366, 768), 1e-9);
        scale.smaller();
        assertEquals(225, scale.percentProperty().get());
    }

    @Test
    void beforeARoomTheSmallestLettersAreAPartOfTheWindowsHeight() {
        scale.beforeARoomProperty().set(true);
        for (int height : List.of(768, 1080, 2160)) {
            double letters = 12 * scale.factor(height * 16 / 9.0, height);
            assertEquals(MapPurpose.ROOM_LETTERS * height, letters, 0.01);
        }
        assertEquals(1, scale.factor(800, 400), "never smaller than at a desk");
    }

    @Test
    void whoHasEnlargedTheDeskSeesNothingSmallerBeforeARoom() {
        scale.choose(250);
        scale.beforeARoomProperty().set(true);
        assertEquals(2.5, scale.factor(1920, 1080), 1e-9);
        scale.larger();
        assertEquals(2.75, scale.factor(1920, 1080), 1e-9);
    }

    @Test
    void deskAndRoomHaveEachTheirOwnStepAndBothAreRemembered() {
        scale.larger();
        scale.beforeARoomProperty().set(true);
        assertEquals(100, scale.percentProperty().get());
        scale.choose(150);
        scale.beforeARoomProperty().set(false);
        assertEquals(110, scale.percentProperty().get());
        assertEquals(new WindowState.Scale(110, 150), scale.remembered());
        assertEquals(new WindowState.Scale(110, 150), new InterfaceScale(scale.remembered()).remembered());
    }

    @Test
    void whatIsNoStepCountsAsNeverChosen() {
        assertEquals(new WindowState.Scale(100, 100), new InterfaceScale(new WindowState.Scale(137, 9000))
                .remembered());
    }

    @Test
    void nothingIsEnlargedBeyondTheRoomItsPartsNeed() {
        scale.choose(250);
        double factor = scale.factor(900, 500);
        assertTrue(900 / factor >= InterfaceScale.LEAST_WIDTH - 1e-6
                && 500 / factor >= InterfaceScale.LEAST_HEIGHT - 1e-6, "" + factor);
        assertEquals(1, scale.factor(400, 200));
    }
}
