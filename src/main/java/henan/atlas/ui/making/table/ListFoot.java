package henan.atlas.ui.making.table;

import henan.atlas.table.Condition;
import henan.atlas.table.ListedRow;
import henan.atlas.table.TableResult;
import henan.atlas.text.Messages;
import henan.atlas.text.WordList;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.nav.Navigator;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Below the table: what just misses, what cannot be judged, what empties the list, and that 未载 is no nought. */
final class ListFoot extends VBox {
    private static final Messages TEXTS = Messages.of("list");
    /** Rows named one after the other. */
    private static final int NAMED = 4;

    private final ListModel model;
    private final Navigator navigator;

    ListFoot(ListModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
        getStyleClass().add("list-foot");
    }

    void show(TableResult result) {
        getChildren().clear();
        result.emptied().ifPresent(emptying -> getChildren().add(line(
                TEXTS.get("emptied", words(emptying.condition()), emptying.left()), TEXTS.get("emptied.drop"),
                () -> model.change(query -> query.without(emptying.condition())), List.of())));
        for (Map.Entry<Condition, List<ListedRow>> miss : result.nearMisses().entrySet()) {
            // Of one condition all others just miss it, which tells nothing.
            if (result.query().conditions().size() > 1) {
                getChildren().add(line(TEXTS.get("misses", words(miss.getKey()), miss.getValue().size(),
                        names(miss.getValue())), TEXTS.get("misses.drop"),
                        () -> model.change(query -> query.without(miss.getKey())), miss.getValue()));
            }
        }
        List<ListedRow> unjudged = result.unjudgedRows();
        if (!unjudged.isEmpty()) {
            getChildren().add(line(TEXTS.get("unjudged", WordList.of(result.unjudged().keySet().stream()
                    .map(c -> about(c)).distinct().toList()), unjudged.size(), names(unjudged)), "", () -> { },
                    unjudged));
        }
        Label untold = new Label(TEXTS.get("untold"));
        untold.getStyleClass().add("list-note");
        getChildren().add(untold);
    }

    private String words(Condition condition) {
        return of(condition).inWords();
    }

    private String about(Condition condition) {
        return of(condition).about();
    }

    private ConditionWords of(Condition condition) {
        return ConditionWords.of(condition, model.table(), model.names(), near -> "");
    }

    private String names(List<ListedRow> rows) {
        List<String> names = rows.stream().limit(NAMED).map(row -> model.content().index().name(row.subject())
                .orElse(row.recordId())).toList();
        return rows.size() > NAMED ? TEXTS.get("names.more", WordList.of(names)) : WordList.of(names).toString();
    }

    private HBox line(String words, String action, Runnable run, List<ListedRow> rows) {
        Label label = new Label(words);
        label.getStyleClass().add("list-note");
        if (!rows.isEmpty()) {
            label.setTooltip(new Tooltip(WordList.of(rows.stream().map(row -> model.content().index()
                    .name(row.subject()).orElse(row.recordId())).toList()).toString()));
            label.setOnMouseClicked(event -> navigator.go(rows.get(0).subject()));
        }
        HBox line = new HBox(label);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("list-foot-line");
        HBox.setHgrow(label, Priority.SOMETIMES);
        if (!action.isEmpty()) {
            Button button = Buttons.link(action, run);
            button.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(button);
        }
        return line;
    }
}
