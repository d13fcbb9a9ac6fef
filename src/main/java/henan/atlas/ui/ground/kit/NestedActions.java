package henan.atlas.ui.ground.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseEvent;

/** Tells a click on a line from a click on what stands in it and has an action of its own: a link, a term, a button. */
public final class NestedActions {
    private NestedActions() {
    }

    /** Whether a click on a line hit something in it with an action of its own. */
    public static boolean isHit(MouseEvent event, Node line) {
        Node hit = event.getTarget() instanceof Node node ? node : line;
        for (Node each = hit; each != null && each != line; each = each.getParent()) {
            if (each instanceof ButtonBase || each.getAccessibleRole() == AccessibleRole.HYPERLINK) {
                return true;
            }
        }
        return false;
    }
}
