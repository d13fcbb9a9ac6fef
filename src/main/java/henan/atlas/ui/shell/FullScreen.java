package henan.atlas.ui.shell;

import henan.atlas.text.Messages;
import henan.atlas.ui.ground.nav.MapAccess;
import henan.atlas.ui.ground.nav.Navigator;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ChangeListener;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/**
 * The whole screen for the map alone, with its title and legend. Esc leads back to exactly where one was before; the
 * key that filled the screen empties it again and stays with what is looked at now.
 */
final class FullScreen {
    private static final Messages TEXTS = Messages.of("ui");
    private final Workspace workspace;
    private final Navigator navigator;
    private final PassingNotice notice;
    private final ReadOnlyBooleanWrapper filled = new ReadOnlyBooleanWrapper();
    private Optional<Whereabouts> before = Optional.empty();
    /** The system may end it too. */
    private final ChangeListener<Boolean> ended = (property, was, is) -> {
        if (!is) {
            leave();
        }
    };

    /** @param workspace of which the middle stays */
    FullScreen(Workspace workspace, Navigator navigator, PassingNotice notice) {
        this.workspace = workspace;
        this.navigator = navigator;
        this.notice = notice;
        workspace.mapProperty().addListener((property, was, is) -> {
            was.buttonsShownProperty().set(true);
            is.buttonsShownProperty().set(!filled.get());
        });
    }

    /** Whether the map has the screen. */
    ReadOnlyBooleanProperty filledProperty() {
        return filled.getReadOnlyProperty();
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
        show(true);
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
