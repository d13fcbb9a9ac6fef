package henan.atlas.boot;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Takes what no one else caught and has it said over the window.
 *
 * <p><b>Threading:</b> called on whichever thread went wrong.
 */
final class UncaughtProblems implements Thread.UncaughtExceptionHandler {
    /** A fault that comes with every picture of the screen must leave time to read, and to close the window. */
    private static final Duration QUIET = Duration.ofSeconds(10);
    private final ProblemLog log;
    private final Consumer<Runnable> interfaceWork;
    private final Consumer<String> say;
    private Instant quietUntil = Instant.MIN;

    /**
     * @param interfaceWork runs work on the JavaFX thread, later
     * @param say           says a sentence to the person; called on the JavaFX thread
     */
    UncaughtProblems(ProblemLog log, Consumer<Runnable> interfaceWork, Consumer<String> say) {
        this.log = log;
        this.interfaceWork = interfaceWork;
        this.say = say;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable problem) {
        try {
            String sentence = log.sentence(problem);
            if (isTimeToSpeak()) {
                interfaceWork.accept(() -> tell(sentence));
            }
        } catch (Throwable another) {
            // Out of memory while making the sentence, most likely; nothing is left but the terminal.
            System.err.println(problem);
        }
    }

    private synchronized boolean isTimeToSpeak() {
        Instant now = Instant.now();
        if (now.isBefore(quietUntil)) {
            return false;
        }
        quietUntil = now.plus(QUIET);
        return true;
    }

    private void tell(String sentence) {
        try {
            say.accept(sentence);
        } catch (RuntimeException | Error unsaid) {
            // Caught here, or it would come back as the next problem to be said.
            System.err.println(sentence);
        }
    }
}
