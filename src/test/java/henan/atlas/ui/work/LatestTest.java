package henan.atlas.ui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class LatestTest {
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Queue<Runnable> delivery = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();
    private final BackgroundRunner runner = BackgroundRunner.over(background::add, delivery::add);
    private final Latest<String> latest = new Latest<>(runner, done::add, e -> failed.add(e.getMessage()));

    private static void drain(Queue<Runnable> queue) {
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
    }

    @Test
    void onlyTheNewestResultIsDelivered() {
        latest.submit(cancelled -> "old");
        latest.submit(cancelled -> "new");
        drain(background);
        drain(delivery);
        assertEquals(List.of("new"), done);
    }

    @Test
    void resultAlreadyOnItsWayIsDroppedWhenANewerRequestComes() {
        latest.submit(cancelled -> "old");
        drain(background);
        latest.submit(cancelled -> "new");
        drain(background);
        drain(delivery);
        assertEquals(List.of("new"), done);
    }

    @Test
    void runningWorkLearnsThatItIsNoLongerWanted() {
        List<Boolean> seen = new ArrayList<>();
        latest.submit(cancelled -> {
            seen.add(cancelled.getAsBoolean());
            latest.submit(again -> "new");
            seen.add(cancelled.getAsBoolean());
            return "old";
        });
        drain(background);
        drain(delivery);
        assertEquals(List.of(false, true), seen);
        assertEquals(List.of("new"), done);
    }

    @Test
    void failureIsDeliveredUnlessCancelled() {
        latest.submit(cancelled -> {
            throw new IllegalStateException("broken");
        });
        drain(background);
        drain(delivery);
        assertEquals(List.of("broken"), failed);

        latest.submit(cancelled -> {
            throw new IllegalStateException("again");
        });
        latest.cancel();
        drain(background);
        drain(delivery);
        assertEquals(List.of("broken"), failed);
    }

    @Test
    void immediateRunnerNeedsNoToolkit() {
        List<String> results = new ArrayList<>();
        BackgroundRunner.Job job = BackgroundRunner.immediate().run(c -> "x", results::add, e -> { });
        assertEquals(List.of("x"), results);
        assertFalse(job.isCancelled());
    }

    @Test
    void poolThreadsAreDaemonsWithAName() throws InterruptedException {
        try (BackgroundRunner pool = BackgroundRunner.pool("probe", 1)) {
            var seen = new LinkedBlockingQueue<Thread>();
            CountDownLatch cancelled = new CountDownLatch(1);
            BackgroundRunner.Job job = pool.run(c -> {
                seen.add(Thread.currentThread());
                cancelled.await();
                return "";
            }, r -> { }, e -> { });
            Thread worker = seen.take();
            job.cancel();
            cancelled.countDown();
            assertTrue(worker.isDaemon());
            assertEquals("probe-1", worker.getName());
        }
    }
}
