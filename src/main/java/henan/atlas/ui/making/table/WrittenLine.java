package henan.atlas.ui.making.table;

import henan.atlas.table.Condition;
import henan.atlas.table.Ecql;
import henan.atlas.table.TableResult;
import henan.atlas.table.UnreadableCondition;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The conditions of a list as one line of ECQL, for those who would rather write them; folded until it is wanted. */
final class WrittenLine extends VBox {
    private static final Messages TEXTS = Messages.of("list");

    private final ListModel model;
    private final Runnable leave;
    private final TextField field = new TextField();
    private final Label problem = new Label();

    /** @param leave takes the keyboard when this is folded */
    WrittenLine(ListModel model, Runnable leave) {
        this.model = model;
        this.leave = leave;
        getStyleClass().add("written-line");
        Label before = new Label(TEXTS.get("written.ecql"));
        before.setMinWidth(Region.USE_PREF_SIZE);
        before.setLabelFor(field);
        field.setId("written-field");
        field.setPromptText(TEXTS.get("written.prompt"));
        field.setTooltip(new Tooltip(TEXTS.get("written.does")));
        HBox.setHgrow(field, Priority.ALWAYS);
        Button apply = Buttons.plain(TEXTS.get("written.apply"), this::apply);
        apply.setId("written-apply");
        apply.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(before, field, apply);
        line.getStyleClass().add("condition-line");
        line.setAlignment(Pos.CENTER_LEFT);
        problem.setId("written-problem");
        problem.getStyleClass().add("condition-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getChildren().addAll(line, problem);
        field.setOnAction(event -> apply());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                fold(true);
                event.consume();
            }
        });
        setVisible(false);
        setManaged(false);
    }

    /** Opens it, or folds it where it is open. */
    void turn() {
        fold(isVisible());
    }

    private void fold(boolean folded) {
        setVisible(!folded);
        setManaged(!folded);
        if (folded) {
            leave.run();
        } else {
            show(model.result());
            field.requestFocus();
            field.end();
        }
    }

    /** What is asked now, however it came to be asked. */
    void show(TableResult result) {
        if (isVisible()) {
            field.setText(Ecql.text(result.query().conditions()));
            problem.setText("");
        }
    }

    private void apply() {
        String written = field.getText().strip();
        try {
            List<Condition> conditions = written.isEmpty() ? List.of() : Ecql.read(written, model.table());
            problem.setText("");
            model.change(query -> query.withConditions(conditions));
        } catch (UnreadableCondition e) {
            problem.setText(e.getMessage());
        }
    }
}
