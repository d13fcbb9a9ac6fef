package henan.atlas.ui.making.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MarkedLabelTest {
    private static final String LONG = "农林产品深加工、木业家具、机械电子、食品饮料、纺织服装、生物医药、商贸物流";
    private MarkedLabel label;
    private HBox line;

    @Start
    void start(Stage stage) {
        label = new MarkedLabel();
        line = new HBox(new VBox(label));
        stage.setScene(new Scene(new HBox(line), 400, 200));
        stage.show();
    }

    private Text set() {
        return (Text) label.label().lookup(".text");
    }

    private void show(FxRobot robot, String text, String marked, double width, boolean wraps) {
        robot.interact(() -> {
            int from = text.indexOf(marked);
            line.setMinWidth(width);
            line.setMaxWidth(width);
            label.show(text, marked.isEmpty() ? List.of() : List.of(new MatchedWords.Part(from,
                    from + marked.length())), wraps);
            line.getScene().getRoot().applyCss();
            line.getScene().getRoot().layout();
            line.getScene().getRoot().layout();
        });
    }

    private List<Node> grounds() {
        return label.getChildrenUnmodifiable().stream().filter(node -> node.getStyleClass().contains("list-match")
                && node.isVisible()).toList();
    }

    @Test
    void moreWordsThanALineHoldsStandOnTwo(FxRobot robot) {
        String two = "木业家具、机械电子、食品饮料";
        show(robot, two, "", 120, true);
        assertEquals(two, set().getText().replace("\n", ""));
        double height = label.getHeight();
        show(robot, "木业", "", 120, true);
        assertTrue(height > label.getHeight() * 1.5, height + " : " + label.getHeight());
    }

    @Test
    void whatIsMarkedIsReadHoweverLittleRoomThereIs(FxRobot robot) {
        for (boolean wraps : List.of(false, true)) {
            for (String marked : List.of("木业", "食品饮料", "纺织服装", "物流")) {
                show(robot, LONG, marked, 120, wraps);
                assertTrue(set().getText().replace("\n", "").contains(marked), marked + ": " + set().getText());
                assertTrue(grounds().size() >= 1, marked);
                grounds().forEach(ground -> {
                    Bounds place = ground.getBoundsInParent();
                    assertTrue(place.getMinX() >= 0 && place.getMaxX() <= 120
                            && place.getMaxY() <= label.getHeight() + 2,
                            marked + place);
                });
            }
        }
    }
}
