package henan.atlas.ui.work;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Runs work on a named pool of daemon threads and brings the outcome back to the JavaFX thread.
 *
 * <p><b>Threading:</b> may be called from any thread; outcomes are delivered on the JavaFX thread, except by the
 * runner of {@link #immediate()}, which does everything at once on the caller's thread and needs no toolkit.
 */
public final class BackgroundRunner implements AutoCloseable {
    private final Executor background;
    private final Executor delivery;
    private final Runnable shutdown;

    private BackgroundRunner(Executor background, Executor delivery, Runnable shutdown) {
        this.background = background;
        this.delivery = delivery;
        this.shutdown = shutdown;
    }

    /** A pool of its own. @param name name of its threads @param threads how many */
    public static BackgroundRunner pool(String name, int threads) {
        AtomicInteger number = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        return new BackgroundRunner(pool, Platform::runLater, pool::shutdownNow);
    }

    /** For tests and for programs without a window: everything at once, on the caller's thread. */
    public static BackgroundRunner immediate() {
        return new BackgroundRunner(Runnable::run, Runnable::run, () -> { });
    }

    /** A runner over executors of the caller's making. */
    static BackgroundRunner over(Executor background, Executor delivery) {
        return new BackgroundRunner(background, delivery, () -> { });
    }

    /**
     * Starts work.
     *
     * @param work     runs in the background
     * @param onDone   receives its result
     * @param onFailed receives what it threw
     * @return a handle to cancel it: a cancelled job delivers nothing
     */
    public <T> Job run(Work<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        Job job = new Job();
        try {
            background.execute(() -> {
                if (!job.isCancelled()) {
                    job.attempt(work, onDone, onFailed, delivery);
                }
            });
        } catch (RejectedExecutionException e) {
            // The program is closing: nobody waits for this any more.
            job.cancel();
        }
        return job;
    }

    /** Runs a piece of interface work on the JavaFX thread, after what is already waiting there. */
    public void later(Runnable interfaceWork) {
        delivery.execute(interfaceWork);
    }

    /** Stops the pool; running work is interrupted. */
    @Override
    public void close() {
        shutdown.run();
    }

    /** Something to be done in the background. */
    @FunctionalInterface
    public interface Work<T> {
        /** @param cancelled to be asked now and then in long loops; once true, the result is no longer wanted */
        T run(BooleanSupplier cancelled) throws Exception;
    }

    /** A piece of work under way. */
    public static final class Job {
        private final AtomicBoolean cancelled = new AtomicBoolean();

        private Job() {
        }

        public void cancel() {
            cancelled.set(true);
        }

        public boolean isCancelled() {
            return cancelled.get();
        }

        private <T> void attempt(Work<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed,
                                 Executor delivery) {
            try {
                T result = work.run(cancelled::get);
                deliver(onDone, result, delivery);
            } catch (Exception failure) {
                deliver(onFailed, failure, delivery);
            }
        }

        private <V> void deliver(Consumer<? super V> receiver, V outcome, Executor delivery) {
            if (isCancelled()) {
                return;
            }
            delivery.execute(() -> {
                if (!isCancelled()) {
                    receiver.accept(outcome);
                }
            });
        }
    }
}
