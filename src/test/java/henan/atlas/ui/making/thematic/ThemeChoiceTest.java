package henan.atlas.ui.making.thematic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.ClassMethod;
import henan.atlas.carto.ThemeChoice;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThemeChoiceTest {
    private static final ThemeChoice FIRST = ThemeChoice.usual("density", AreaUnit.PREFECTURE, "2013");

    @Test
    void breaksSetByHandDoNotFollowToOtherValues() {
        ThemeChoice moved = FIRST.withBreaks(List.of(1.0)).of("mix", AreaUnit.COUNTY, "2013");
        assertEquals(ClassMethod.JENKS, moved.method());
        assertEquals(List.of(), moved.breaks());
        assertEquals(ClassMethod.QUANTILE,
                FIRST.withMethod(ClassMethod.QUANTILE).of("mix", AreaUnit.COUNTY, "2013").method());
    }

    @Test
    void aDragIsOneStepAndWhatIsTakenBackComesAgain() {
        ChoiceHistory history = new ChoiceHistory(FIRST);
        history.change(FIRST.withBreaks(List.of(1.0)), "break0");
        history.change(FIRST.withBreaks(List.of(1.1)), "break0");
        history.settle();
        history.change(FIRST.withBreaks(List.of(1.2)), "break0");
        history.undo();
        assertEquals(List.of(1.1), history.now().breaks());
        history.undo();
        assertEquals(FIRST, history.now());
        assertFalse(history.canUndo());
        history.redo();
        history.redo();
        assertEquals(List.of(1.2), history.now().breaks());
        assertFalse(history.canRedo());
        history.undo();
        history.change(FIRST.turned(), "");
        assertFalse(history.canRedo());
        assertTrue(history.canUndo());
    }

    @Test
    void aBreakStaysBetweenItsNeighboursOnARoundNumber() {
        List<Double> bounds = List.of(0.0, 10.0, 20.0, 100.0);
        assertEquals(15.3, BreakEditing.allowed(bounds, 0, 15.2999), 1e-9);
        assertTrue(BreakEditing.allowed(bounds, 0, 50) < 20);
        assertTrue(BreakEditing.allowed(bounds, 1, -5) > 10);
    }

    @Test
    void theWidestClassIsPartedAndTheNarrowestPairJoined() {
        List<Double> bounds = List.of(0.0, 10.0, 20.0, 100.0);
        assertEquals(List.of(10.0, 20.0, 60.0), BreakEditing.parted(bounds));
        assertEquals(List.of(20.0), BreakEditing.joined(bounds));
    }
}
