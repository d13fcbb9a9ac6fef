package henan.atlas.ui.ground.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CommittedTextTest {
    private final StringProperty words = new SimpleStringProperty("民权");
    private final List<String> heard = new ArrayList<>();
    private TextField field;

    @Start
    void start(Stage stage) {
        field = new TextField();
        CommittedText.bind(field, words);
        words.addListener((property, was, is) -> heard.add(is));
        stage.setScene(new Scene(field));
        stage.show();
        field.requestFocus();
        field.end();
    }

    /** What an input method does: shows what is being composed, or writes it. */
    private void compose(FxRobot robot, String composed, String committed) {
        List<InputMethodTextRun> runs = composed.isEmpty() ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        robot.interact(() -> field.fireEvent(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs,
                committed, composed.length())));
    }

    @Test
    void whatIsComposedIsHeardOfWhenItIsWritten(FxRobot robot) {
        compose(robot, "x", "");
        compose(robot, "xian", "");
        assertEquals("民权xian", field.getText(), "it stands in the field");
        assertEquals(List.of(), heard);
        compose(robot, "", "县");
        assertEquals(List.of("民权县"), heard);
    }

    @Test
    void lettersThatAreWrittenAsTheyWereComposedAreHeardOfToo(FxRobot robot) {
        compose(robot, "xian", "");
        compose(robot, "", "xian");
        assertEquals(List.of("民权xian"), heard);
    }

    @Test
    void ofWhatIsGivenUpNothingIsHeard(FxRobot robot) {
        compose(robot, "xian", "");
        compose(robot, "", "");
        assertEquals("民权", field.getText());
        assertEquals(List.of(), heard);
    }

    @Test
    void theFieldFollowsTheWordsWhateverIsBeingComposed(FxRobot robot) {
        compose(robot, "xian", "");
        robot.interact(() -> words.set(""));
        assertEquals("", field.getText());
        robot.write("ruyang");
        assertEquals("ruyang", words.get());
    }
}
