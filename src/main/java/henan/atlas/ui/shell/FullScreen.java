package henan.atlas.ui.shell;

import henan.atlas.carto.MapPurpose;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.nav.MapAccess;
import henan.atlas.ui.ground.nav.Navigator;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ChangeListener;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/**
 * The whole screen for the map alone, with its title and legend, and to be read from the last row. Esc leads back to
 * exactly where one was before; the key that filled the screen empties it again and stays with what is looked at now.
 */
final class FullScreen {
    private static final Messages TEXTS = Messages.of("ui");
    private final Workspace workspace;
    private final Navigator navigator;
    private final PassingNotice notice;
    private final ObjectProperty<MapPurpose> purpose;
    private final ReadOnlyBooleanWrapper filled = new ReadOnlyBooleanWrapper();
    private Optional<Whereabouts> before = Optional.empty();
    /** What a map that is read at a desk is for while it has the screen: a room, unless a hand has chosen otherwise. */
    private MapPurpose alone = MapPurpose.PRESENTATION;
    private MapPurpose beside;
    /** The system may end it too. */
    private final ChangeListener<Boolean> ended = (property, was, is) -> {
        if (!is) {
            leave();
        }
    };

    /**
     * A window's way to fill the screen.
     *
     * @param workspace of which the middle stays
     * @param purpose   what the map is for
     */
    FullScreen(Workspace workspace, Navigator navigator, PassingNotice notice, ObjectProperty<MapPurpose> purpose) {
        this.workspace = workspace;
        this.navigator = navigator;
        this.notice = notice;
        this.purpose = purpose;
        this.beside = purpose.get();
        workspace.mapProperty().addListener((property, was, is) -> {
            was.buttonsShownProperty().set(true);
            is.buttonsShownProperty().set(!filled.get());
        });
    }

    /** Whether the map has the screen. */
    ReadOnlyBooleanProperty filledProperty() {
        return filled.getReadOnlyProperty();
    }

    /** What the map will be for when it has the screen no longer; empty while it has not. */
    Optional<MapPurpose> purposeBeside() {
        return Optional.of(beside).filter(is -> filled.get());
    }

    /** Fills the screen, or empties it and stays with what is looked at. */
    void turn() {
        if (filled.get()) {
            leave();
        } else {
            enter();
        }
    }

    /** Empties the screen and goes back to where one was. @return whether it was filled */
    boolean back() {
        Optional<Whereabouts> to = before;
        leave();
        to.ifPresent(where -> where.restore(workspace, navigator));
        return to.isPresent();
    }

    private void enter() {
        MapAccess map = workspace.mapProperty().get();
        before = Optional.of(Whereabouts.now(workspace, navigator));
        beside = purpose.get();
        show(true);
        if (beside == MapPurpose.READING) {
            purpose.set(alone);
        }
        map.restoreView(map.seen());
        Stage stage = stage();
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreen(true);
        stage.fullScreenProperty().addListener(ended);
        notice.say(TEXTS.get("full.leave"));
    }

    /** Empties the screen and stays with what is looked at. */
    void leave() {
        if (filled.get()) {
            before = Optional.empty();
            stage().fullScreenProperty().removeListener(ended);
            MapAccess map = workspace.mapProperty().get();
            // Before sides come back: of a room they would give way again.
            if (beside == MapPurpose.READING) {
                alone = purpose.get();
                purpose.set(beside);
            }
            show(false);
            map.restoreView(map.seen());
            stage().setFullScreen(false);
        }
    }

    private void show(boolean full) {
        filled.set(full);
        workspace.sides().setAlone(full);
        workspace.mapProperty().get().buttonsShownProperty().set(!full);
    }

    private Stage stage() {
        return (Stage) workspace.sides().getScene().getWindow();
    }
}
