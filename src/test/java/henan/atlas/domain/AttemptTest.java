package henan.atlas.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class AttemptTest {
    private static <T> Attempt<T> elsewhere(Attempt.Work<T> work) {
        return CompletableFuture.supplyAsync(() -> Attempt.of(work)).join();
    }

    @Test
    void whatWasDoneIsHandedOver() throws Exception {
        assertEquals("done", elsewhere(() -> "done").orThrow());
    }

    /** So that what is told of a memory that is full, say, is told of it on any thread. */
    @Test
    void whatWasInTheWayIsMetAsItWas() {
        for (Throwable met : List.of(new OutOfMemoryError(), new IllegalStateException())) {
            Attempt<String> attempt = elsewhere(() -> {
                if (met instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) met;
            });
            assertSame(met, assertThrows(met.getClass(), attempt::orThrow));
        }
    }
}
