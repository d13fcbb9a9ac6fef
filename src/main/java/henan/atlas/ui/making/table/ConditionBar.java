package henan.atlas.ui.making.table;

import henan.atlas.table.Column;
import henan.atlas.table.ColumnChoice;
import henan.atlas.table.Condition;
import henan.atlas.table.TableQuery;
import henan.atlas.table.TableResult;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The conditions of a list as chips joined by 且, each taken back by a click; one more; and which columns are shown. */
final class ConditionBar extends HBox {
    private static final Messages TEXTS = Messages.of("list");

    /** What is written at length, in logical pixels; the rest is told when one points at it. */
    private static final double WIDEST = 320;

    private final ListModel model;
    private final Runnable leave;
    private final FlowPane chips = new FlowPane();
    private final Button add = Buttons.plain(TEXTS.get("condition.add"), this::choose);
    private final Button written;
    private final Button clear = Buttons.link(TEXTS.get("condition.clear"), this::clear);
    private final Button columns = Buttons.plain("", this::chooseColumns);
    private final Button views = Buttons.plain(TEXTS.get("views"), this::showViews);
    private final ConditionChooser chooser;
    private final SavedViewsCard card;

    /**
     * No condition yet.
     *
     * @param leave takes the keyboard when the chip that had it is gone
     * @param write opens the line conditions are written in
     */
    ConditionBar(ListModel model, Runnable leave, Runnable write) {
        this.model = model;
        this.leave = leave;
        this.written = Buttons.link(TEXTS.get("written"), write);
        written.setId("condition-written");
        written.setTooltip(new Tooltip(TEXTS.get("written.does")));
        this.chooser = new ConditionChooser(model);
        this.card = new SavedViewsCard(model, this::words);
        getStyleClass().add("condition-bar");
        chips.getStyleClass().add("condition-chips");
        chips.setRowValignment(javafx.geometry.VPos.CENTER);
        add.getStyleClass().add("condition-add");
        add.setId("condition-add");
        clear.setId("condition-clear");
        columns.setId("list-columns");
        columns.getStyleClass().add("list-columns");
        setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(chips, Priority.ALWAYS);
        views.setId("list-views");
        views.getStyleClass().add("list-columns");
        views.setTooltip(new Tooltip(TEXTS.get("views.does")));
        columns.setTooltip(new Tooltip(TEXTS.get("columns.does")));
        getChildren().addAll(chips, clear, views, columns);
        views.setMinWidth(USE_PREF_SIZE);
        clear.setMinWidth(USE_PREF_SIZE);
        columns.setMinWidth(USE_PREF_SIZE);
    }

    void show(TableResult result) {
        List<Node> shown = new ArrayList<>();
        for (Condition condition : result.query().conditions()) {
            if (!shown.isEmpty()) {
                Label and = new Label(TEXTS.get("condition.and"));
                and.getStyleClass().add("condition-joint");
                shown.add(and);
            }
            shown.add(chip(condition));
        }
        shown.addAll(List.of(add, written));
        boolean focused = chips.getChildren().stream().anyMatch(n -> n.isFocused() && n != add && n != written);
        chips.getChildren().setAll(shown);
        if (focused) {
            leave.run();
        }
        clear.setVisible(!result.query().conditions().isEmpty());
        clear.setManaged(clear.isVisible());
        columns.setText(TEXTS.get("columns", result.columns().size(), model.table().columns().size()));
    }

    /** What is asked, in words; empty where nothing is. */
    String words() {
        return model.query().conditions().stream().map(condition -> ConditionWords.of(condition, model.table(),
                model.names(), chooser::nearName).inWords()).reduce((one, other) -> TEXTS.get("condition.both", one,
                other)).orElse("");
    }

    private Button chip(Condition condition) {
        ConditionWords words = ConditionWords.of(condition, model.table(), model.names(), chooser::nearName);
        Label about = new Label(words.about());
        about.getStyleClass().add("filter-about");
        Label value = new Label(words.value());
        value.getStyleClass().add("filter-value");
        value.setMaxWidth(WIDEST);
        HBox line = new HBox(about, value, Buttons.sign("icon-close"));
        line.getStyleClass().add("filter-line");
        line.setAlignment(Pos.CENTER_LEFT);
        Button chip = new Button();
        chip.getStyleClass().setAll("atlas-button", "filter-chip");
        chip.setGraphic(line);
        chip.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        chip.setOnAction(event -> remove(condition));
        chip.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                remove(condition);
                event.consume();
            }
        });
        String remove = TEXTS.get("condition.remove", words.inWords());
        chip.setTooltip(new Tooltip(remove));
        chip.setAccessibleText(remove);
        return chip;
    }

    private void remove(Condition condition) {
        model.change(query -> query.without(condition));
    }

    private void clear() {
        model.change(query -> query.withConditions(List.of()));
        leave.run();
    }

    /** Opens the card one more condition is chosen on. */
    void choose() {
        chooser.open(add);
    }

    private void showViews() {
        card.open(views);
    }

    /** A menu of all columns, those shown ticked. */
    private void chooseColumns() {
        ContextMenu menu = new ContextMenu();
        List<Column> shown = model.result().columns();
        for (Column column : model.table().columns()) {
            CheckMenuItem item = new CheckMenuItem(column.title());
            item.setSelected(shown.contains(column));
            item.setOnAction(event -> turn(column, item.isSelected()));
            menu.getItems().add(item);
        }
        menu.show(columns, Side.BOTTOM, 0, 4);
    }

    private void turn(Column column, boolean on) {
        List<ColumnChoice> choices = new ArrayList<>(model.result().query().columns().isEmpty()
                ? model.result().columns().stream().map(c -> ColumnChoice.of(c.id())).toList()
                : model.result().query().columns());
        if (on) {
            choices.add(ColumnChoice.of(column.id()));
        } else {
            choices.removeIf(choice -> choice.column().equals(column.id()));
        }
        if (!choices.isEmpty()) {
            model.change(query -> new TableQuery(query.kind(), choices, query.order(), query.conditions(),
                    query.besides()));
        }
    }

    /** What stands where a distance is measured from. */
    String nearName(Condition.Near near) {
        return chooser.nearName(near);
    }
}
