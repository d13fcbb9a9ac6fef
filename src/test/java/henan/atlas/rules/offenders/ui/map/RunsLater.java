package henan.atlas.rules.offenders.ui.map;

import javafx.application.Platform;

/** Breaks a rule on purpose. */
public class RunsLater {
    void later(Runnable work) {
        Platform.runLater(work);
    }
}
