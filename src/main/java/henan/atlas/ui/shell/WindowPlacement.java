package henan.atlas.ui.shell;

import java.util.Comparator;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Puts a window where it last stood, and wholly onto a screen where that one is gone or has shrunk. The first time it
 * fills a screen of usual size, and stands in the middle of a larger one.
 */
public final class WindowPlacement {
    /** The largest screen, in logical pixels, that the window fills unasked. */
    private static final double USUAL_WIDTH = 1920;
    private static final double USUAL_HEIGHT = 1200;
    /** The smallest window that can be used, in logical pixels; on a smaller screen it is as large as that. */
    static final double LEAST_WIDTH = 680;
    static final double LEAST_HEIGHT = 480;
    /** What a window may jut out, in logical pixels: some systems let its shadow or border do so. */
    private static final double JUT = 16;

    private WindowPlacement() {
    }

    /** Shows a window where it last stood. */
    public static void show(Stage stage, WindowState.Place remembered) {
        Rectangle2D main = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, main.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, main.getHeight()));
        Rectangle2D place = onto(screens(), remembered);
        boolean maximized = isMaximized(remembered, Screen.getPrimary().getBounds());
        put(stage, place);
        stage.setMaximized(maximized);
        stage.show();
        // Again: Openbox gives a new window the least size it allows, whatever it asks for, and no window manager takes
        // note of the place of one that begins maximized.
        if (maximized) {
            putOnceRestored(stage, place);
        } else {
            put(stage, place);
        }
    }

    private static void putOnceRestored(Stage stage, Rectangle2D place) {
        stage.maximizedProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> maximized, Boolean was, Boolean is) {
                if (!is) {
                    maximized.removeListener(this);
                    put(stage, place);
                }
            }
        });
    }

    private static void put(Stage stage, Rectangle2D place) {
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }

    /** What windows may cover of each screen, the main one first. */
    private static List<Rectangle2D> screens() {
        Screen main = Screen.getPrimary();
        return Screen.getScreens().stream().sorted(Comparator.comparing(screen -> !screen.equals(main)))
                .map(Screen::getVisualBounds).toList();
    }

    /**
     * Where a window is to stand: as it is remembered where that is seen, over two screens too; else moved, and made
     * smaller where it must be, onto the screen most of it lies on; in the middle of the main one where there is none.
     *
     * @param screens what windows may cover of each, the main one first
     */
    static Rectangle2D onto(List<Rectangle2D> screens, WindowState.Place wanted) {
        Rectangle2D main = screens.get(0);
        double width = Math.min(wanted.width(), main.getWidth());
        double height = Math.min(wanted.height(), main.getHeight());
        Rectangle2D middle = new Rectangle2D(main.getMinX() + (main.getWidth() - width) / 2,
                main.getMinY() + (main.getHeight() - height) / 2, width, height);
        if (Double.isNaN(wanted.x()) || Double.isNaN(wanted.y())) {
            return middle;
        }
        Rectangle2D window = new Rectangle2D(wanted.x(), wanted.y(), wanted.width(), wanted.height());
        Rectangle2D core = new Rectangle2D(wanted.x() + JUT, wanted.y() + JUT, wanted.width() - 2 * JUT,
                wanted.height() - 2 * JUT);
        double seen = screens.stream().distinct().mapToDouble(screen -> common(core, screen)).sum();
        if (seen >= core.getWidth() * core.getHeight()) {
            return window;
        }
        Rectangle2D most = screens.stream().max(Comparator.comparingDouble(screen -> common(window, screen)))
                .orElseThrow();
        return common(window, most) == 0 ? middle : within(most, window);
    }

    private static Rectangle2D within(Rectangle2D screen, Rectangle2D window) {
        double width = Math.min(window.getWidth(), screen.getWidth());
        double height = Math.min(window.getHeight(), screen.getHeight());
        return new Rectangle2D(Math.max(screen.getMinX(), Math.min(window.getMinX(), screen.getMaxX() - width)),
                Math.max(screen.getMinY(), Math.min(window.getMinY(), screen.getMaxY() - height)), width, height);
    }

    /** How much two rectangles share, in square pixels. */
    private static double common(Rectangle2D a, Rectangle2D b) {
        return Math.max(0, Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX()))
                * Math.max(0, Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY()));
    }

    static boolean isMaximized(WindowState.Place place, Rectangle2D screen) {
        return place.maximized() || Double.isNaN(place.x()) && screen.getWidth() <= USUAL_WIDTH
                && screen.getHeight() <= USUAL_HEIGHT;
    }

    /** Where a window stands now. @param before where it stood when it was shown */
    public static WindowState.Place of(Stage stage, WindowState.Place before) {
        return of(new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()),
                stage.isMaximized(), stage.isFullScreen(), before);
    }

    /** One that fills its screen keeps place and size for when it no longer does; on another screen the size alone. */
    static WindowState.Place of(Rectangle2D now, boolean maximized, boolean fullScreen, WindowState.Place before) {
        if (!maximized && !fullScreen) {
            return new WindowState.Place(now.getMinX(), now.getMinY(), now.getWidth(), now.getHeight(), false);
        }
        boolean here = now.contains(before.x() + before.width() / 2, before.y() + before.height() / 2);
        return new WindowState.Place(here ? before.x() : now.getMinX(), here ? before.y() : now.getMinY(),
                before.width(), before.height(), maximized);
    }
}
