package henan.atlas.ui.reading.profile;

import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.Profile;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.ReachedFocus;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.session.PerSnapshot;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.ground.work.LatestRequest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/**
 * Case studies set to be read by a class: one in a wide column of large type, or two side by side. Page Down leads
 * through the text and then from question to question, Page Up back, as a clicker has no other keys; where the focus is
 * in it, so do the other keys a clicker may send. The places of what is being read are told to the map.
 */
public final class CaseReader extends BorderPane {
    private static final Messages TEXTS = Messages.of("ui");
    /** Keys that a control in it keeps that has been reached by keys. */
    private static final Set<KeyCode> OF_CONTROLS = EnumSet.of(KeyCode.SPACE, KeyCode.ENTER, KeyCode.UP, KeyCode.DOWN);
    private final AtlasSession session;
    private final PerSnapshot<ProfileAssembler> pages;
    private final Navigator navigator;
    private final Reading reading;
    private final HBox columns = new HBox();
    private final ComboBox<CaseChoice> beside = new ComboBox<>();
    private final Button apart = Buttons.plain(TEXTS.get("reader.one"), this::readOne);
    private final LatestRequest<List<Profile>> latest;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private List<SubjectRef> wanted = List.of();
    private Optional<CaseColumn> leading = Optional.empty();
    /** The question to begin with; negative for the text. */
    private int resumed = -1;
    /** How far the texts to begin with are scrolled, by their case. */
    private Map<SubjectRef, Double> resumedPlaces = Map.of();
    /** Whether the list of others was closed by Esc. */
    private boolean escaped;

    /** What is told of it while it is read. */
    public interface Reading {
        /** Says whom what is read now is about and which places it speaks of, the most important first. */
        void lightUp(List<SubjectRef> places);

        /** Says which places a case as a whole speaks of, when it has been opened. */
        void opened(List<SubjectRef> places);

        /** Goes to what is clicked in a text. */
        void follow(SubjectRef subject);

        /** Ends it. */
        void end();
    }

    /** @param pages writes what is read */
    public CaseReader(AtlasSession session, PerSnapshot<ProfileAssembler> pages, Navigator navigator,
            BackgroundRunner runner, Reading reading) {
        this.session = session;
        this.pages = pages;
        this.navigator = navigator;
        this.reading = reading;
        this.latest = new LatestRequest<>(runner, this::show, failure -> reading.end());
        getStyleClass().add("case-reader");
        setTop(bar());
        setCenter(columns);
        columns.getStyleClass().add("reader-columns");
        // Before any control: a focused button or scroll pane takes these keys, or they move the focus.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!isOfControl(event) && (key(event) || turn(event.getCode()))) {
                event.consume();
            }
        });
    }

    private Region bar() {
        Label head = new Label(TEXTS.get("reader.title"));
        head.getStyleClass().add("section-title");
        head.setMinWidth(USE_PREF_SIZE);
        beside.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        beside.setId("reader-beside");
        beside.getStyleClass().add("pick-box");
        beside.setVisibleRowCount(14);
        beside.setCellFactory(list -> new CaseChoice.Line(""));
        // Nothing stays chosen in it: it says what it is for.
        beside.setPromptText(TEXTS.get("reader.beside"));
        beside.setButtonCell(new CaseChoice.Line(TEXTS.get("reader.beside")));
        chooseOnceClosed();
        apart.setId("reader-one");
        apart.managedProperty().bind(apart.visibleProperty());
        Button close = Buttons.icon("icon-close", TEXTS.get("reader.close"), reading::end);
        // Esc is its key: were it reached by others, a clicker would end what a class is reading.
        close.setFocusTraversable(false);
        HBox bar = new HBox(head, gap, beside, apart, close);
        bar.getStyleClass().add("reader-bar");
        return bar;
    }

    /** Arrow keys go from line to line of the open list; what it is closed with is read, by Esc nothing is. */
    private void chooseOnceClosed() {
        beside.setOnAction(event -> {
            if (!beside.isShowing()) {
                readBeside(beside.getValue());
            }
        });
        beside.setOnShowing(event -> escaped = false);
        beside.setOnHidden(event -> {
            if (!escaped) {
                readBeside(beside.getValue());
            }
        });
        beside.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!beside.isShowing() && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)) {
                beside.show();
                event.consume();
            }
        });
        // The list hears of a key before what it belongs to does, and would leave Esc to the window.
        EventHandler<KeyEvent> escape = this::escape;
        beside.setOnShown(event -> {
            Window list = ((ComboBoxListViewSkin<?>) beside.getSkin()).getPopupContent().getScene().getWindow();
            list.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
            list.addEventFilter(KeyEvent.KEY_PRESSED, escape);
        });
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            escaped = true;
            beside.hide();
            beside.setValue(null);
            event.consume();
        }
    }

    /** How many cases stand side by side: one or two. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** The cases that are read, the first first. */
    public List<SubjectRef> cases() {
        return wanted;
    }

    /** Number of the question that is read, from 0; empty while a text is. */
    public OptionalInt question() {
        return leading.map(CaseColumn::question).orElse(OptionalInt.empty());
    }

    /** How far the text of each case is scrolled, by the case, from 0 at its head to 1 at its foot. */
    public Map<SubjectRef, Double> places() {
        Map<SubjectRef, Double> places = new LinkedHashMap<>(resumedPlaces);
        columns.getChildren().stream().map(CaseColumn.class::cast)
                .forEach(column -> places.put(column.study(), column.place()));
        return places;
    }

    /**
     * Opens cases as they were read before.
     *
     * @param question of the first, from 0; negative for its text
     * @param places   how far their texts were scrolled, by the case; 0 where that is not known
     */
    public void resume(List<SubjectRef> studies, int question, Map<SubjectRef, Double> places) {
        resumed = question;
        resumedPlaces = Map.copyOf(places);
        read(studies);
    }

    /** Opens cases to be read. @param studies one or two */
    public void read(List<SubjectRef> studies) {
        wanted = List.copyOf(studies);
        latest.submit(cancelled -> studies.stream().flatMap(study -> pages.of(session.snapshot()).reading(study)
                .stream()).toList());
    }

    private void readOne() {
        leading.ifPresent(column -> read(List.of(column.study())));
    }

    private void readBeside(CaseChoice other) {
        if (other != null && !wanted.isEmpty()) {
            read(List.of(wanted.get(0), other.study()));
        }
    }

    private void show(List<Profile> found) {
        if (found.isEmpty()) {
            reading.end();
            return;
        }
        wanted = found.stream().map(Profile::subject).toList();
        List<CaseColumn> made = new ArrayList<>();
        found.forEach(page -> made.add(standing(page).orElseGet(() -> new CaseColumn(page, navigator, reading::follow,
                this::lead))));
        made.forEach(column -> HBox.setHgrow(column, Priority.ALWAYS));
        columns.getChildren().setAll(made);
        count.set(made.size());
        beside.setValue(null);
        beside.getItems().setAll(CaseChoice.allBut(wanted, session.snapshot()));
        apart.setVisible(made.size() > 1);
        made.forEach(column -> Optional.ofNullable(resumedPlaces.get(column.study())).ifPresent(column::resume));
        resumedPlaces = Map.of();
        lead(made.get(0));
        reading.opened(made.stream().flatMap(CaseColumn::places).distinct().toList());
        made.get(0).requestFocus();
        if (resumed >= 0) {
            made.get(0).ask(resumed);
            resumed = -1;
        }
    }

    /** The column that shows the same already: it stays where it is read. */
    private Optional<CaseColumn> standing(Profile page) {
        return columns.getChildren().stream().map(CaseColumn.class::cast).filter(column -> column.shows(page))
                .findFirst();
    }

    /** A column is read now: the keys are its, and so are the places on the map. */
    private void lead(CaseColumn column) {
        leading = Optional.of(column);
        columns.getChildren().stream().map(CaseColumn.class::cast)
                .forEach(each -> each.setLeading(each == column && columns.getChildren().size() > 1));
        reading.lightUp(column.placesRead());
    }

    /** What a key of a clicker does. @return whether it was one */
    public boolean key(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_DOWN -> leading.ifPresent(CaseColumn::forward);
            case PAGE_UP -> leading.ifPresent(CaseColumn::back);
            case F6 -> columns.getChildren().stream().map(CaseColumn.class::cast)
                    .filter(column -> leading.filter(l -> l == column).isEmpty()).findFirst().ifPresent(this::lead);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfControl(KeyEvent event) {
        return event.isShiftDown() || event.isControlDown() || event.isAltDown() || event.isMetaDown()
                || event.getTarget() instanceof TextInputControl
                || event.getTarget() instanceof ComboBox<?> box && box.isShowing()
                || event.getTarget() instanceof Node node && !(node instanceof CaseColumn)
                && ReachedFocus.isOn(node) && OF_CONTROLS.contains(event.getCode());
    }

    /** What a key does only where the focus is in it. @return whether it does anything */
    private boolean turn(KeyCode code) {
        switch (code) {
            case RIGHT, SPACE, ENTER -> leading.ifPresent(CaseColumn::forward);
            case LEFT -> leading.ifPresent(CaseColumn::back);
            case DOWN -> leading.ifPresent(CaseColumn::down);
            case UP -> leading.ifPresent(CaseColumn::up);
            case HOME -> leading.ifPresent(CaseColumn::begin);
            case END -> leading.ifPresent(CaseColumn::end);
            default -> {
                return false;
            }
        }
        return true;
    }
}
