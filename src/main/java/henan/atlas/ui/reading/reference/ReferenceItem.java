package henan.atlas.ui.reading.reference;

import henan.atlas.domain.SubjectRef;
import henan.atlas.ui.ground.kit.ClipboardText;
import henan.atlas.ui.ground.kit.NestedActions;
import henan.atlas.ui.ground.nav.Navigator;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

/** One item of a reference panel: a click or Enter opens it, Ctrl+C copies it; dragging selects words as anywhere. */
final class ReferenceItem extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private final SubjectRef subject;
    private final String copied;

    /**
     * @param subject what it stands for
     * @param copied  what Ctrl+C puts on the clipboard
     */
    ReferenceItem(SubjectRef subject, String copied, Navigator navigator) {
        this.subject = subject;
        this.copied = copied;
        getStyleClass().add("item");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(copied);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()
                    && !NestedActions.isHit(event, this)) {
                navigator.open(subject);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, navigator));
    }

    SubjectRef subject() {
        return subject;
    }

    void mark(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    /** Shows it, or leaves it out. */
    void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    private void key(KeyEvent event, Navigator navigator) {
        if (event.getTarget() != this) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            navigator.open(subject);
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            ClipboardText.put(copied);
            event.consume();
        }
    }
}
