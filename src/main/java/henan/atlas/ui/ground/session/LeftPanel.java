package henan.atlas.ui.ground.session;

import javafx.scene.layout.Region;

/** What an activity puts on the left side. */
public record LeftPanel(Region panel, Width width) {
    /** How much room it needs; the window remembers one width for each kind. */
    public enum Width {
        /** A list of choices. */
        CHOICES,
        /** Sentences or a form. */
        SENTENCES,
        /** A table, which is what is worked on: it stays open beside a narrow map. */
        TABLE
    }
}
