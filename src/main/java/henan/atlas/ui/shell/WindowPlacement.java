package henan.atlas.ui.shell;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Puts a window where it last stood, unless that screen is gone or has shrunk. The first time it fills a screen of
 * usual size, and stands in the middle of a larger one.
 */
public final class WindowPlacement {
    /** This much of the window, in pixels, must be on a screen for it to be taken hold of. */
    private static final double GRASP = 120;
    /** The largest screen, in logical pixels, that the window fills unasked. */
    private static final double USUAL_WIDTH = 1920;
    private static final double USUAL_HEIGHT = 1200;
    /** The smallest window that can be used, in logical pixels; on a smaller screen it is as large as that. */
    static final double LEAST_WIDTH = 960;
    static final double LEAST_HEIGHT = 600;

    private WindowPlacement() {
    }

    public static void apply(Stage stage, WindowState.Place place) {
        Rectangle2D main = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, main.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, main.getHeight()));
        stage.setWidth(Math.min(place.width(), main.getWidth()));
        stage.setHeight(Math.min(place.height(), main.getHeight()));
        boolean reachable = !Double.isNaN(place.x()) && !Double.isNaN(place.y()) && place.y() > -GRASP / 2
                && !Screen.getScreensForRectangle(place.x() + GRASP, place.y(),
                        Math.max(1, place.width() - 2 * GRASP), GRASP / 2).isEmpty();
        if (reachable) {
            stage.setX(place.x());
            stage.setY(place.y());
        } else {
            stage.centerOnScreen();
        }
        stage.setMaximized(isMaximized(place, Screen.getPrimary().getBounds()));
    }

    static boolean isMaximized(WindowState.Place place, Rectangle2D screen) {
        return place.maximized() || Double.isNaN(place.x()) && screen.getWidth() <= USUAL_WIDTH
                && screen.getHeight() <= USUAL_HEIGHT;
    }

    /**
     * Where a window stands now.
     *
     * @param before where it stood; a window that fills the screen keeps that size for when it no longer does
     */
    public static WindowState.Place of(Stage stage, WindowState.Place before) {
        boolean maximized = stage.isMaximized();
        return new WindowState.Place(stage.getX(), stage.getY(), maximized ? before.width() : stage.getWidth(),
                maximized ? before.height() : stage.getHeight(), maximized);
    }
}
