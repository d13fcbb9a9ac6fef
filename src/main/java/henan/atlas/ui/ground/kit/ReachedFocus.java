package henan.atlas.ui.ground.kit;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** The focus as arrow keys give it: JavaFX shows only what Tab has given. Style sheets know it as {@code :reached}. */
public final class ReachedFocus {
    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");

    private ReachedFocus() {
    }

    /** Gives a node the focus, to be seen until it loses it. */
    public static void give(Node node) {
        node.requestFocus();
        node.pseudoClassStateChanged(REACHED, true);
        node.focusedProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> focused, Boolean was, Boolean is) {
                if (!is) {
                    node.pseudoClassStateChanged(REACHED, false);
                    node.focusedProperty().removeListener(this);
                }
            }
        });
    }

    /** Whether a node has the focus by keys. */
    public static boolean isOn(Node node) {
        return node.isFocused() && (node.isFocusVisible() || node.getPseudoClassStates().contains(REACHED));
    }
}
