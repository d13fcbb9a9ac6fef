package henan.atlas.ui.making.table;

import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;

/** The views that are kept: opened, renamed, deleted, and what is asked now kept as one more. */
final class SavedViewsCard {
    private static final Messages TEXTS = Messages.of("list");

    private final ListModel model;
    private final Supplier<String> words;
    private final Popup popup = new Popup();
    private final VBox card = new VBox();
    private final VBox rows = new VBox();
    private final TextField name = new TextField();
    private final Button keep = Buttons.primary("", this::keep);
    private final Label told = new Label();
    private final HBox foot = new HBox();
    private Optional<SavedView> renamed = Optional.empty();

    /** @param words what is asked now, in words; empty where nothing is */
    SavedViewsCard(ListModel model, Supplier<String> words) {
        this.model = model;
        this.words = words;
        card.getStyleClass().addAll("condition-card", "saved-views", "root");
        // What is about the card is what lies below it.
        popup.getScene().getRoot().setStyle("-fx-background-color: transparent;");
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_RIGHT);
        rows.getStyleClass().add("saved-rows");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.getStyleClass().add("condition-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        name.setId("saved-name");
        name.setOnAction(event -> keep());
        name.textProperty().addListener((property, was, is) -> sayWhatKeepingDoes());
        keep.setId("saved-keep");
        keep.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox last = new HBox(name, keep);
        last.getStyleClass().add("condition-line");
        last.setAlignment(Pos.CENTER_LEFT);
        told.getStyleClass().add("muted");
        told.setWrapText(true);
        foot.getStyleClass().add("condition-line");
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox form = new VBox(new Label(TEXTS.get("views.keep")), last, told, foot);
        form.getStyleClass().add("saved-form");
        card.getChildren().addAll(scroll, form);
        popup.getContent().add(card);
    }

    void open(Region at) {
        card.getStylesheets().setAll(at.getScene().getStylesheets());
        String asked = words.get();
        name.setText(shortened(asked.isEmpty() ? TEXTS.get("title", model.query().kind().title()) : asked));
        foot.getChildren().clear();
        renamed = Optional.empty();
        show();
        Bounds place = at.localToScreen(at.getBoundsInLocal());
        popup.show(at, place.getMaxX(), place.getMaxY() + 4);
        name.requestFocus();
        name.selectAll();
    }

    private static String shortened(String words) {
        return words.length() <= SavedView.LONGEST ? words : words.substring(0, SavedView.LONGEST - 1) + "…";
    }

    private void show() {
        List<Node> shown = new ArrayList<>();
        model.views().forEach(view -> shown.add(renamed.filter(view::equals).isPresent() ? naming(view) : row(view)));
        if (shown.isEmpty()) {
            Label none = new Label(TEXTS.get("views.none"));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            shown.add(none);
        }
        rows.getChildren().setAll(shown);
        sayWhatKeepingDoes();
    }

    private void sayWhatKeepingDoes() {
        boolean there = model.view(name.getText()).isPresent();
        keep.setText(TEXTS.get(there ? "views.replace" : "views.save"));
        boolean full = !there && model.views().size() >= ListState.MOST_VIEWS;
        String problem = full ? TEXTS.get("views.full", ListState.MOST_VIEWS)
                : SavedView.isName(name.getText().strip()) ? "" : TEXTS.get("views.name", SavedView.LONGEST);
        told.setText(problem);
        told.setManaged(!problem.isEmpty());
        keep.setDisable(!problem.isEmpty());
    }

    private void keep() {
        if (model.keep(name.getText())) {
            popup.hide();
        }
    }

    private HBox row(SavedView view) {
        Button open = Buttons.link(view.name(), () -> {
            popup.hide();
            model.open(view);
        });
        open.getStyleClass().add("saved-view");
        open.setTooltip(new Tooltip(TEXTS.get("views.open", view.name(), view.query().kind().title())));
        open.setMaxWidth(Double.MAX_VALUE);
        open.setMnemonicParsing(false);
        HBox.setHgrow(open, Priority.ALWAYS);
        Label kind = new Label(view.query().kind().title());
        kind.getStyleClass().add("muted");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        Button rename = Buttons.link(TEXTS.get("views.rename"), () -> rename(view));
        rename.setMinWidth(Region.USE_PREF_SIZE);
        rename.setAccessibleText(TEXTS.get("views.rename.this", view.name()));
        Button delete = Buttons.icon("icon-close", TEXTS.get("views.delete", view.name()), () -> delete(view));
        delete.getStyleClass().add("saved-delete");
        HBox row = new HBox(open, kind, rename, delete);
        row.getStyleClass().add("condition-line");
        row.setAlignment(Pos.CENTER_LEFT);
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                delete(view);
                event.consume();
            } else if (event.getCode() == KeyCode.F2) {
                rename(view);
                event.consume();
            }
        });
        return row;
    }

    private void rename(SavedView view) {
        renamed = Optional.of(view);
        show();
        rows.getChildren().stream().filter(TextField.class::isInstance).forEach(field -> {
            field.requestFocus();
            ((TextField) field).selectAll();
        });
    }

    /** The name of a view as a field: Enter takes what is typed, Escape leaves it as it was. */
    private TextField naming(SavedView view) {
        TextField field = new TextField(view.name());
        field.getStyleClass().add("saved-naming");
        field.setOnAction(event -> {
            if (model.rename(view, field.getText())) {
                named();
            } else {
                field.selectAll();
                told.setText(TEXTS.get("views.taken", SavedView.LONGEST));
                told.setManaged(true);
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                named();
                event.consume();
            }
        });
        return field;
    }

    private void named() {
        renamed = Optional.empty();
        show();
        name.requestFocus();
    }

    /** Deletes a view; as long as the card is open it can be put back. */
    private void delete(SavedView view) {
        int place = model.views().indexOf(view);
        model.delete(view);
        Label gone = new Label(TEXTS.get("views.deleted", view.name()));
        gone.setWrapText(true);
        foot.getChildren().setAll(gone, Buttons.link(TEXTS.get("views.back"), () -> {
            model.putBack(view, place);
            foot.getChildren().clear();
            show();
            name.requestFocus();
        }));
        show();
        foot.getChildren().get(1).requestFocus();
    }
}
