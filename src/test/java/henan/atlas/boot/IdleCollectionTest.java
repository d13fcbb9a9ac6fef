package henan.atlas.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class IdleCollectionTest {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private long used = IdleCollection.WORTH * 3;
    private int collected;
    private final IdleCollection idle = new IdleCollection(waiting::add, () -> used, () -> {
        collected++;
        used = IdleCollection.WORTH;
    });

    @Test
    void whatHasBeenThrownAwayIsCollectedOnceAWindowIsLeftAlone() {
        idle.touched();
        idle.touched();
        assertEquals(1, waiting.size());
        waiting.remove().run();
        assertEquals(0, collected, "a hand has been there meanwhile");
        waiting.remove().run();
        assertEquals(1, collected);
        assertEquals(0, waiting.size(), "nothing goes on while nobody is there");
    }

    @Test
    void littleIsLeft() {
        idle.touched();
        waiting.remove().run();
        used += IdleCollection.WORTH;
        idle.touched();
        waiting.remove().run();
        assertEquals(1, collected);
        used += 1;
        idle.touched();
        waiting.remove().run();
        assertEquals(2, collected);
    }
}
