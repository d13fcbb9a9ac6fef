package henan.atlas.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/** Runs movements one after another, each begun with the map at rest, and times every frame. */
final class FrameScript extends AnimationTimer {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final MapHand hand;
    private final BooleanSupplier atRest;
    private final Consumer<FrameTimes> onDone;
    private final FrameTimes times = new FrameTimes();
    private final Queue<Movement> movements = new ArrayDeque<>();
    private Movement current;
    private long begun;
    private long lifted;
    private long frameStart;
    private long frameWork;
    private long frameCpu;
    private long workCpu;

    /** A movement; its frames are timed, or the time it takes from its end until the map is sharp. */
    private record Movement(String name, double seconds, boolean timesFrames, Consumer<MapHand> step) {
    }

    FrameScript(Scene scene, MapHand hand, BooleanSupplier atRest, Consumer<FrameTimes> onDone) {
        this.hand = hand;
        this.atRest = atRest;
        this.onDone = onDone;
        scene.addPostLayoutPulseListener(() -> {
            frameWork = System.nanoTime();
            workCpu = THREADS.getCurrentThreadCpuTime();
        });
    }

    void run(String name, double seconds, Consumer<MapHand> step) {
        movements.add(new Movement(name, seconds, true, step));
    }

    void untilSharp(String name, double seconds, Consumer<MapHand> step) {
        movements.add(new Movement(name, seconds, false, step));
    }

    /** Does something once. */
    void then(Consumer<MapHand> step) {
        movements.add(new Movement("", 0, false, step));
    }

    @Override
    public void handle(long pulse) {
        long now = System.nanoTime();
        if (current == null) {
            next(now);
            return;
        }
        if (lifted == 0) {
            move(now);
        } else if (atRest.getAsBoolean()) {
            // Sharp once the pulse that first sees the picture has been painted, which is when the next one begins.
            if (frameStart == 0) {
                frameStart = now;
                return;
            }
            if (!current.timesFrames() && current.seconds() > 0) {
                times.add(current.name(), (now - lifted) / 1e6);
            }
            current = null;
        }
    }

    private void next(long now) {
        if (!atRest.getAsBoolean()) {
            return;
        }
        current = movements.poll();
        begun = now;
        lifted = 0;
        frameStart = 0;
        if (current == null) {
            stop();
            onDone.accept(times);
        }
    }

    private void move(long now) {
        if (frameStart != 0 && current.timesFrames()) {
            times.add(current.name() + ": frame", (now - frameStart) / 1e6);
            times.add(current.name() + ": work of the JavaFX thread", (frameWork - frameStart) / 1e6);
            times.add(current.name() + ": its processor time", (workCpu - frameCpu) / 1e6);
        }
        frameStart = now;
        frameCpu = THREADS.getCurrentThreadCpuTime();
        double seconds = (now - begun) / 1e9;
        hand.at(seconds);
        current.step().accept(hand);
        if (seconds >= current.seconds()) {
            hand.lift();
            lifted = System.nanoTime();
            frameStart = 0;
        }
    }
}
