package henan.atlas.ui.ground.work;

import henan.atlas.text.Messages;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
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
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Executor background;
    private final Executor delivery;
    private final Consumer<Runnable> shutdown;

    private BackgroundRunner(Executor background, Executor delivery, Consumer<Runnable> shutdown) {
        this.background = background;
        this.delivery = delivery;
        this.shutdown = shutdown;
    }

    /** A pool of its own. @param name name of its threads @param threads how many */
    public static BackgroundRunner pool(String name, int threads) {
        Pool pool = new Pool(name, threads);
        return new BackgroundRunner(pool, Platform::runLater, pool::end);
    }

    /** For tests and for programs without a window: everything at once, on the caller's thread. */
    public static BackgroundRunner immediate() {
        return over(Runnable::run, Runnable::run);
    }

    /** A runner over executors of the caller's making. */
    public static BackgroundRunner over(Executor background, Executor delivery) {
        return new BackgroundRunner(background, delivery, Runnable::run);
    }

    /**
     * Starts work; closed, it does nothing.
     *
     * @param work     runs in the background
     * @param onDone   receives its result
     * @param onFailed receives what it threw; an {@link Error} comes as an {@link ExecutionException} that says in
     *                 words what happened
     * @return a handle to cancel it: a cancelled job delivers nothing
     */
    public <T> Job run(Work<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        return run(work, onDone, onFailed, unwanted -> { });
    }

    /**
     * Starts work whose result must be put away if nobody wants it any more.
     *
     * @param onUnwanted receives the result of work that was cancelled under way, on any thread
     * @see #run(Work, Consumer, Consumer)
     */
    public <T> Job run(Work<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed,
                       Consumer<? super T> onUnwanted) {
        Job job = new Job(closed::get);
        background.execute(() -> {
            if (!job.isCancelled()) {
                attempt(job, work, onDone, onFailed, onUnwanted);
            }
        });
        return job;
    }

    private <T> void attempt(Job job, Work<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed,
                             Consumer<? super T> onUnwanted) {
        T result;
        try {
            result = work.run(job::isCancelled);
        } catch (Exception failure) {
            deliver(job, failure, onFailed, unwanted -> { });
            return;
        } catch (Throwable error) {
            // Not told, whoever waits for the outcome would wait for ever.
            deliver(job, inWords(error), onFailed, unwanted -> { });
            return;
        }
        deliver(job, result, onDone, onUnwanted);
    }

    private <V> void deliver(Job job, V outcome, Consumer<? super V> receiver, Consumer<? super V> onUnwanted) {
        if (job.isCancelled()) {
            onUnwanted.accept(outcome);
        } else {
            delivery.execute(() -> {
                if (job.isCancelled()) {
                    onUnwanted.accept(outcome);
                } else {
                    receiver.accept(outcome);
                }
            });
        }
    }

    private static Exception inWords(Throwable error) {
        Messages text = Messages.of("ui");
        return new ExecutionException(error instanceof OutOfMemoryError ? text.get("work.memory")
                : text.get("work.error", error.toString()), error);
    }

    /** Runs a piece of interface work on the JavaFX thread, after what is already waiting there. */
    public void later(Runnable interfaceWork) {
        delivery.execute(interfaceWork);
    }

    /** Stops the runner, without waiting for what is under way: see {@link #close(Runnable)}. */
    @Override
    public void close() {
        close(() -> { });
    }

    /**
     * Stops the runner, without waiting: every job counts as cancelled, what has not begun never will.
     *
     * @param last puts away what the work used, once none is under way; not run if the program ends before
     */
    public void close(Runnable last) {
        if (!closed.getAndSet(true)) {
            shutdown.accept(last);
        }
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
        private final BooleanSupplier closed;

        private Job(BooleanSupplier closed) {
            this.closed = closed;
        }

        public void cancel() {
            cancelled.set(true);
        }

        public boolean isCancelled() {
            return cancelled.get() || closed.getAsBoolean();
        }
    }

    /** Daemon threads: they never keep the program from ending. Work that comes after the end is dropped. */
    private static final class Pool extends ThreadPoolExecutor {
        private volatile Runnable last = () -> { };

        Pool(String name, int threads) {
            super(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), new DiscardPolicy());
            AtomicInteger number = new AtomicInteger();
            setThreadFactory(work -> {
                Thread thread = new Thread(work, name + "-" + number.incrementAndGet());
                thread.setDaemon(true);
                return thread;
            });
        }

        /** Lets running work end in peace: an interrupt would close files it shares with others. */
        void end(Runnable lastOfAll) {
            last = lastOfAll;
            getQueue().clear();
            shutdown();
        }

        @Override
        protected void terminated() {
            last.run();
        }
    }
}
