package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Who strokes a band has room of its own, and leaves it to the next. */
class BandRoomTest {
    @Test
    void aThreadUsesAgainWhatItHasKept() {
        BandRoom first = BandRoom.of(1000);
        assertNotSame(first, BandRoom.of(1000), "one under way has it alone");
        first.keep();
        BandRoom next = BandRoom.of(1400);
        assertSame(first, next, "a band somewhat larger has room there too");
        next.keep();
        assertNotSame(first, BandRoom.of(10_000));
    }

    @Test
    void thatOfAPrintedPageIsNotKept() {
        BandRoom large = BandRoom.of(1 << 22);
        large.keep();
        assertNotSame(large, BandRoom.of(1 << 22));
        assertTrue(BandRoom.of(1 << 22).covered().length <= 1 << 22, "nor is there any to spare");
    }

    @Test
    void thereIsRoomForThePointsOfAnyPath() {
        BandRoom room = BandRoom.of(10);
        room.forPoints(5000);
        assertTrue(room.x().length >= 5000 && room.y().length >= 5000 && room.along().length >= 5000);
    }
}
