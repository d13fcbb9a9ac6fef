package henan.atlas.domain;

import java.util.Optional;

/**
 * What came of work another thread did: its outcome, or what was in its way, which the thread that asks meets as if it
 * had done the work itself, not wrapped in what is told of threads.
 */
public final class Attempt<T> {
    private final Optional<T> outcome;
    private final Optional<Throwable> trouble;

    /** Some work. */
    public interface Work<T> {
        T done() throws AtlasException;
    }

    private Attempt(Optional<T> outcome, Optional<Throwable> trouble) {
        this.outcome = outcome;
        this.trouble = trouble;
    }

    /** Does the work, and throws nothing. */
    public static <T> Attempt<T> of(Work<T> work) {
        try {
            return new Attempt<>(Optional.of(work.done()), Optional.empty());
        } catch (AtlasException | RuntimeException | Error e) {
            return new Attempt<>(Optional.empty(), Optional.of(e));
        }
    }

    /** The outcome. @throws AtlasException what was in its way, as whatever else was */
    public T orThrow() throws AtlasException {
        if (trouble.isPresent()) {
            Throwable met = trouble.get();
            if (met instanceof AtlasException told) {
                throw told;
            }
            if (met instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) met;
        }
        return outcome.orElseThrow();
    }
}
