package henan.atlas.ui.reading.search;

import henan.atlas.domain.SubjectRef;
import henan.atlas.search.SearchHit;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.CommittedText;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The field at the top. It steers the list below it, which the window lays over the map. */
public final class SearchField extends HBox {
    private static final Messages TEXTS = Messages.of("ui");
    private static final int LONGEST_QUERY = 60;
    private final TextField field = new TextField();
    private final SearchModel model;
    private final ResultList list;
    private final Consumer<SubjectRef> go;
    private final Consumer<List<SubjectRef>> comparing;
    private final Runnable giveFocusAway;

    /**
     * @param go            what to do with the subject that was found
     * @param comparing     what to do with several that were named
     * @param giveFocusAway puts the focus back where one works, when the field is left
     */
    public SearchField(SearchModel model, Consumer<SubjectRef> go, Consumer<List<SubjectRef>> comparing,
                       Runnable giveFocusAway) {
        this.model = model;
        this.go = go;
        this.comparing = comparing;
        this.giveFocusAway = giveFocusAway;
        this.list = new ResultList(model, () -> model.take().ifPresent(this::follow), this::compare);
        getStyleClass().add("search-field");
        setAlignment(Pos.CENTER_LEFT);
        field.setId("search");
        field.setPromptText(TEXTS.get("search.prompt"));
        field.setAccessibleText(TEXTS.get("search.prompt"));
        field.setTextFormatter(new TextFormatter<>(SearchField::shortened));
        CommittedText.bind(field, model.queryProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        Label shortcut = new Label(TEXTS.get("search.shortcut"));
        shortcut.getStyleClass().add("search-shortcut");
        shortcut.setMinWidth(USE_PREF_SIZE);
        shortcut.visibleProperty().bind(field.focusedProperty().not());
        getChildren().addAll(Buttons.sign("icon-search"), field, shortcut);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((property, was, is) -> list.setVisible(is));
        field.setOnMouseClicked(event -> list.setVisible(true));
        model.queryProperty().addListener((property, was, is) -> list.setVisible(field.isFocused()));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                field.requestFocus();
            }
        });
        list.setVisible(false);
    }

    /** The list of hits; to be laid over the window below the field. */
    public ResultList list() {
        return list;
    }

    /** Puts the caret into the field with what stands there selected, ready to be typed over. */
    public void open() {
        field.requestFocus();
        field.selectAll();
        list.setVisible(true);
    }

    /** No name is that long: what goes beyond, pasted by mistake, is left out. */
    private static TextFormatter.Change shortened(TextFormatter.Change change) {
        int over = change.getControlNewText().length() - LONGEST_QUERY;
        if (over > 0) {
            String kept = change.getText().substring(0, Math.max(0, change.getText().length() - over));
            change.setText(kept);
            change.selectRange(change.getRangeStart() + kept.length(), change.getRangeStart() + kept.length());
        }
        return change;
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.moveMark(1);
            case UP -> model.moveMark(-1);
            case ENTER -> {
                List<SearchHit> named = model.resultsProperty().get().named();
                if (event.isShortcutDown() && !named.isEmpty()) {
                    compare(named);
                } else {
                    model.enter(this::follow);
                }
            }
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Forgets what was typed, as one has gone elsewhere another way; not while one is typing. */
    public void forget() {
        if (!field.isFocused()) {
            model.queryProperty().set("");
        }
    }

    private void follow(SearchHit hit) {
        leave();
        go.accept(hit.subject());
    }

    private void compare(List<SearchHit> named) {
        leave();
        comparing.accept(named.stream().map(SearchHit::subject).toList());
    }

    private void leave() {
        model.queryProperty().set("");
        list.setVisible(false);
        giveFocusAway.run();
    }
}
