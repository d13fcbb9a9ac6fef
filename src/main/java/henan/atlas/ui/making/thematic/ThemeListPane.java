package henan.atlas.ui.making.thematic;

import henan.atlas.text.Messages;
import henan.atlas.thematic.Theme;
import henan.atlas.thematic.ThemeGroup;
import henan.atlas.ui.ground.kit.LateTooltip;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The left panel: the themes there are, by group. */
final class ThemeListPane extends BorderPane {
    private static final Messages TEXTS = Messages.of("themepanel");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    /** What a row has at both sides of its line, and above and below it, in pixels. */
    private static final double BESIDE_LINE = 16;
    private static final double ABOVE_AND_BELOW_LINE = 7;
    private final ThemeModel model;
    private final VBox groups = new VBox();
    private final List<Button> rows = new ArrayList<>();
    private final Map<Button, Label> counts = new HashMap<>();

    /** @param leave gives the keyboard back to the map */
    ThemeListPane(ThemeModel model, Runnable leave) {
        this.model = model;
        getStyleClass().addAll("facet-pane", "theme-pane");
        groups.getStyleClass().add("facets");
        ScrollPane scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, leave));
        model.choiceProperty().addListener((property, was, is) -> mark());
        fill();
    }

    /** Lists the themes there now are. */
    void fill() {
        rows.clear();
        counts.clear();
        groups.getChildren().setAll(Arrays.stream(ThemeGroup.values()).map(this::group).toList());
        mark();
    }

    private VBox group(ThemeGroup group) {
        Label head = new Label(TEXTS.get("group." + group));
        head.getStyleClass().add("facet-title");
        HBox top = new HBox(head);
        top.getStyleClass().add("facet-head");
        VBox list = new VBox();
        list.getStyleClass().add("facet-rows");
        model.themes().stream().filter(t -> t.group() == group).map(this::row).forEach(list.getChildren()::add);
        if (list.getChildren().isEmpty()) {
            Label none = new Label(TEXTS.get("group.none"));
            none.setWrapText(true);
            none.getStyleClass().addAll("muted", "theme-none");
            list.getChildren().add(none);
        }
        return new VBox(top, list);
    }

    private Button row(Theme theme) {
        Label name = new Label(theme.title());
        name.getStyleClass().add("facet-name");
        name.setWrapText(true);
        Label count = new Label();
        count.getStyleClass().add("facet-count");
        count.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(new MeasureIcon(theme.measure()), name, gap, count);
        line.getStyleClass().add("facet-line");
        line.setAlignment(Pos.CENTER_LEFT);
        Button row = new Button();
        row.getStyleClass().setAll("facet-row");
        row.setId("theme-" + theme.id());
        row.setUserData(theme);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setGraphic(line);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        line.prefWidthProperty().bind(row.widthProperty().subtract(BESIDE_LINE));
        // A long title takes a second line, which a button does not ask what it holds for.
        row.prefHeightProperty().bind(row.widthProperty().map(Number::doubleValue).map(width -> width < BESIDE_LINE
                ? USE_COMPUTED_SIZE : line.prefHeight(width - BESIDE_LINE) + ABOVE_AND_BELOW_LINE));
        row.setAccessibleText(theme.title());
        LateTooltip.install(row, () -> does(theme));
        row.setOnAction(event -> model.choose(theme));
        rows.add(row);
        counts.put(row, count);
        return row;
    }

    /** Marks the theme shown, and tells of each what it opens with: that follows the unit chosen. */
    private void mark() {
        rows.forEach(row -> {
            row.pseudoClassStateChanged(CHOSEN, isChosen(row));
            Theme theme = (Theme) row.getUserData();
            counts.get(row).setText(String.valueOf(model.places(theme)));
            row.setAccessibleHelp(does(theme));
        });
    }

    private String does(Theme theme) {
        return TEXTS.get("theme.does", TEXTS.get("measure." + theme.measure()), model.places(theme),
                TEXTS.get("unit." + model.opensIn(theme)), theme.note(model.opensIn(theme)));
    }

    private boolean isChosen(Button row) {
        return ((Theme) row.getUserData()).id().equals(model.choice().theme());
    }

    /** Moves the keyboard to the theme that is shown. */
    void enter() {
        rows.stream().filter(this::isChosen).findFirst().ifPresent(Button::requestFocus);
    }

    private void key(KeyEvent event, Runnable leave) {
        int now = rows.indexOf(event.getTarget());
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
        } else if (now >= 0 && step != 0) {
            rows.get(Math.max(0, Math.min(rows.size() - 1, now + step))).requestFocus();
        } else if (now >= 0 && event.getCode() == KeyCode.ENTER) {
            rows.get(now).fire();
        } else {
            return;
        }
        event.consume();
    }
}
