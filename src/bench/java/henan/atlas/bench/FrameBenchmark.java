package henan.atlas.bench;

import java.util.Locale;
import java.util.Map;
import javafx.application.Application;

/**
 * Frames of the whole window at 1920×1080 in the software pipeline while a script drags and zooms, on the compiled
 * atlas: the program's own window with the side panels folded, which is the largest map there is. On the screen there
 * is, or without one on Monocle's.
 *
 * <p>Frames follow one another as fast as they can, so a frame takes its work on the JavaFX thread and its painting,
 * while pictures are drawn behind; with {@code -Djavafx.animation.fullspeed=false} they come sixty times a second, as
 * the program has them. Prints a table and writes the file named by the first argument.
 */
public final class FrameBenchmark {
    private static final Map<String, String> SETTINGS = Map.of("prism.order", "sw", "prism.vsync", "false",
            "javafx.animation.fullspeed", "true", "java.awt.headless", "true");
    private static final Map<String, String> NO_SCREEN = Map.of("glass.platform", "Monocle",
            "monocle.platform", "Headless", "headless.geometry", FrameWindow.WIDTH + "x" + FrameWindow.HEIGHT + "-32");

    private FrameBenchmark() {
    }

    public static void main(String[] arguments) {
        SETTINGS.forEach((name, value) -> System.setProperty(name, System.getProperty(name, value)));
        if (System.getenv("DISPLAY") == null) {
            NO_SCREEN.forEach(System::setProperty);
        }
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        Application.launch(FrameWindow.class, arguments);
    }
}
