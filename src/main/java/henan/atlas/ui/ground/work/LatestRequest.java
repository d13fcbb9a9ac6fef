package henan.atlas.ui.ground.work;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A place for one answer at a time: a newer request cancels an older one, and only the newest is delivered.
 *
 * <p><b>Threading:</b> to be used from the JavaFX thread.
 *
 * @param <T> what is asked for
 */
public final class LatestRequest<T> {
    private final BackgroundRunner runner;
    private final Consumer<? super T> onDone;
    private final Consumer<? super Exception> onFailed;
    private final Consumer<? super T> onUnwanted;
    private BackgroundRunner.@Nullable Job current;

    public LatestRequest(BackgroundRunner runner, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        this(runner, onDone, onFailed, unwanted -> { });
    }

    /** @param onUnwanted puts away an answer that came too late, on any thread */
    public LatestRequest(BackgroundRunner runner, Consumer<? super T> onDone, Consumer<? super Exception> onFailed,
                  Consumer<? super T> onUnwanted) {
        this.runner = runner;
        this.onDone = onDone;
        this.onFailed = onFailed;
        this.onUnwanted = onUnwanted;
    }

    /** Asks for a new answer; the one under way, if any, is no longer wanted. */
    public void submit(BackgroundRunner.Work<T> work) {
        cancel();
        current = runner.run(work, onDone, onFailed, onUnwanted);
    }

    /** Gives up the request under way, if any. */
    public void cancel() {
        if (current != null) {
            current.cancel();
        }
    }
}
