package henan.atlas.ui.shell;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts a window where it last stood, unless that screen is gone or has shrunk. */
public final class WindowPlacement {
    /** This much of the window, in pixels, must be on a screen for it to be taken hold of. */
    private static final double GRASP = 120;

    private WindowPlacement() {
    }

    public static void apply(Stage stage, WindowState.Place place) {
        Rectangle2D main = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(960, main.getWidth()));
        stage.setMinHeight(Math.min(600, main.getHeight()));
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
        stage.setMaximized(place.maximized());
    }

    /** Where a window stands now. */
    public static WindowState.Place of(Stage stage) {
        return new WindowState.Place(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(),
                stage.isMaximized());
    }
}
