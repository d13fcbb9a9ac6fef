package henan.atlas.ui.ground.session;

import java.util.function.Supplier;
import javafx.scene.layout.Region;

/** What stands on the right side during an activity. */
public sealed interface RightPanel {
    /** The page of what is looked at. */
    record Page() implements RightPanel {
    }

    /** Nothing: the middle has its room. */
    record None() implements RightPanel {
    }

    /**
     * A panel of the activity's own. The page may be laid over it.
     *
     * @param title names it on the way back from the page
     */
    record Own(Region panel, Supplier<String> title) implements RightPanel {
    }
}
