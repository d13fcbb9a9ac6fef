package henan.atlas.ui.ground.kit;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Work of the JavaFX thread that may wait until what has just changed is on the screen. */
public final class AfterFrame {
    /** Three frames: what changes now is laid out and painted by then, on a slow machine too. */
    private static final Duration FRAMES = Duration.millis(50);

    private AfterFrame() {
    }

    /** Does it then, on the JavaFX thread. */
    public static void run(Runnable work) {
        PauseTransition wait = new PauseTransition(FRAMES);
        wait.setOnFinished(event -> work.run());
        wait.play();
    }
}
