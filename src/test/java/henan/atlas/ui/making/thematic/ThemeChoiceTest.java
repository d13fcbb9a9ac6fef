package henan.atlas.ui.making.thematic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.thematic.AreaUnit;
import henan.atlas.thematic.ClassMethod;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThemeChoiceTest {
    private static final ThemeChoice FIRST = ThemeChoice.first("density", AreaUnit.PREFECTURE, "2013", "orange");

    @Test
    void whatIsWrittenIsReadAgain() {
        for (ThemeChoice choice : List.of(FIRST, FIRST.withBreaks(List.of(0.25, 1.5)).turned(),
                ThemeChoice.first("series:入驻企业/家", AreaUnit.CLUSTER, "至2013", ""))) {
            assertEquals(Optional.of(choice), ThemeChoice.read(choice.written()));
        }
    }

    @Test
    void anythingElseCountsAsNothingRemembered() {
        for (String text : List.of("", "density", "density|MOON|2013|JENKS|5||orange|false",
                "density|PREFECTURE|2013|JENKS|five||orange|false", "a|b|c|d|e|f|g|h|i")) {
            assertEquals(Optional.empty(), ThemeChoice.read(text), text);
        }
    }

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
