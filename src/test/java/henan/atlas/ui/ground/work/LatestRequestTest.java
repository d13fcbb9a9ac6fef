package henan.atlas.ui.ground.work;

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

class LatestRequestTest {
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Queue<Runnable> delivery = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();
    private final BackgroundRunner runner = BackgroundRunner.over(background::add, delivery::add);
    private final LatestRequest<String> latest = new LatestRequest<>(runner, done::add, e ->
            failed.add(e.getMessage()));

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
    void answerNobodyWantsAnyMoreIsPutAway() {
        List<String> putAway = new ArrayList<>();
        LatestRequest<String> careful = new LatestRequest<>(runner, done::add, e -> failed.add(e.getMessage()),
                putAway::add);
        careful.submit(cancelled -> "not begun");
        careful.submit(cancelled -> {
            careful.submit(again -> "newest");
            return "overtaken under way";
        });
        drain(background);
        careful.submit(cancelled -> "new");
        drain(background);
        drain(delivery);
        assertEquals(List.of("overtaken under way", "newest"), putAway);
        assertEquals(List.of("new"), done);
    }

    @Test
    void anErrorIsToldInWords() {
        latest.submit(cancelled -> {
            throw new OutOfMemoryError("Java heap space");
        });
        latest.submit(cancelled -> {
            throw new OutOfMemoryError("Java heap space");
        });
        drain(background);
        drain(delivery);
        assertEquals(1, failed.size());
        assertTrue(failed.get(0).startsWith("内存不够"), failed.get(0));
        latest.submit(cancelled -> {
            throw new StackOverflowError();
        });
        drain(background);
        drain(delivery);
        assertTrue(failed.get(1).contains("StackOverflowError"), failed.get(1));
    }

    @Test
    void closedRunnerDeliversNothing() {
        latest.submit(cancelled -> "on its way");
        drain(background);
        runner.close();
        latest.submit(cancelled -> "too late");
        drain(background);
        drain(delivery);
        assertEquals(List.of(), done);
    }

    @Test
    void closedPoolPutsAwayWhatTheWorkUsedWhenTheWorkHasEnded() throws InterruptedException {
        BackgroundRunner pool = BackgroundRunner.pool("probe", 1);
        var order = new LinkedBlockingQueue<String>();
        CountDownLatch closed = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        pool.run(cancelled -> {
            begun.countDown();
            closed.await();
            order.add("drawn, cancelled " + cancelled.getAsBoolean());
            return "";
        }, r -> { }, e -> { });
        pool.run(cancelled -> order.add("never begun"), r -> { }, e -> { });
        begun.await();
        pool.close(() -> order.add("put away"));
        pool.run(cancelled -> order.add("after the end"), r -> { }, e -> { });
        closed.countDown();
        assertEquals("drawn, cancelled true", order.take());
        assertEquals("put away", order.take());
        assertTrue(order.isEmpty());
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
