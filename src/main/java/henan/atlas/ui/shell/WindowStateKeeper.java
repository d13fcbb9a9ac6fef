package henan.atlas.ui.shell;

import henan.atlas.domain.AtlasException;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Keeps what a window remembers while one works, so that the end of the power costs seconds of it and not the day:
 * of many changes in a row only what has become of them is written, beside the JavaFX thread.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
public final class WindowStateKeeper {
    private final WindowStateFile file;
    private final Supplier<WindowState> window;
    private final Executor later;
    private final BackgroundRunner runner;
    /** What is to stand in the file in the end: an older state that comes to be written late is not. */
    private final AtomicReference<WindowState> newest;
    private boolean waiting;
    private boolean touchedMeanwhile;

    /**
     * A keeper of what has just been loaded.
     *
     * @param window what the window is to remember now
     * @param later  does something on the JavaFX thread when some seconds have passed
     * @param runner writes
     */
    public WindowStateKeeper(WindowStateFile file, WindowState loaded, Supplier<WindowState> window, Executor later,
                             BackgroundRunner runner) {
        this.file = file;
        this.newest = new AtomicReference<>(loaded);
        this.window = window;
        this.later = later;
        this.runner = runner;
    }

    /** What it was last told to remember. */
    public WindowState remembered() {
        return Objects.requireNonNull(newest.get());
    }

    /** A hand has done something, which may have changed what is remembered. */
    public void touched() {
        if (waiting) {
            touchedMeanwhile = true;
        } else {
            waiting = true;
            later.execute(this::look);
        }
    }

    private void look() {
        waiting = false;
        WindowState now = window.get();
        if (!now.equals(newest.getAndSet(now))) {
            runner.run(cancelled -> write(now), done -> { }, this::tell);
        }
        // What was begun meanwhile, such as a flight of the map, may end only now.
        if (touchedMeanwhile) {
            touchedMeanwhile = false;
            touched();
        }
    }

    /** Writes at once, as when the window is closed. */
    public void keep() {
        WindowState now = window.get();
        newest.set(now);
        try {
            write(now);
        } catch (AtlasException e) {
            tell(e);
        }
    }

    private WindowState write(WindowState state) throws AtlasException {
        synchronized (file) {
            if (state.equals(newest.get())) {
                file.save(state);
            }
        }
        return state;
    }

    /** A window whose place cannot be kept opens where it is put next time; nothing of the atlas is lost. */
    private void tell(Exception failure) {
        System.getLogger("henan.atlas").log(System.Logger.Level.WARNING, failure.getMessage());
    }
}
