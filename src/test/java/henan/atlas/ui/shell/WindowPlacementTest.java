package henan.atlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/** Where a window is put, by the screens there are. */
class WindowPlacementTest {
    /** A main screen with a bar of 28 pixels at its foot, and a lower one at its right. */
    private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1920, 1052);
    private static final Rectangle2D RIGHT = new Rectangle2D(1920, 0, 1024, 768);
    private static final List<Rectangle2D> BOTH = List.of(MAIN, RIGHT);

    private static WindowState.Place place(double x, double y, double width, double height) {
        return new WindowState.Place(x, y, width, height, false);
    }

    private static Rectangle2D onto(List<Rectangle2D> screens, double x, double y, double width, double height) {
        return WindowPlacement.onto(screens, place(x, y, width, height));
    }

    @Test
    void whatIsSeenStaysOnOneScreenAndOverTwo() {
        assertEquals(new Rectangle2D(200, 120, 1200, 760), onto(BOTH, 200, 120, 1200, 760));
        assertEquals(new Rectangle2D(1500, 100, 900, 600), onto(BOTH, 1500, 100, 900, 600));
        assertEquals(new Rectangle2D(-8, 0, 1200, 760), onto(BOTH, -8, 0, 1200, 760), "a border may jut out");
    }

    @Test
    void withoutTheScreenItStoodOnItStandsInTheMiddleOfTheMainOne() {
        assertEquals(new Rectangle2D(510, 226, 900, 600), onto(List.of(MAIN), 1960, 100, 900, 600));
        assertEquals(new Rectangle2D(62, 84, 900, 600), onto(List.of(new Rectangle2D(0, 0, 1024, 768)), -1900, 40, 900,
                600));
    }

    @Test
    void whatIsPartlySeenComesWhollyOntoTheScreenMostOfItLiesOn() {
        assertEquals(new Rectangle2D(720, 292, 1200, 760), onto(List.of(MAIN), 1500, 900, 1200, 760));
        assertEquals(new Rectangle2D(2044, 168, 900, 600), onto(BOTH, 2500, 300, 900, 600));
        assertEquals(new Rectangle2D(100, 0, 900, 600), onto(BOTH, 100, -200, 900, 600), "its title can be taken");
    }

    @Test
    void itIsNoLargerThanTheScreenItComesOnto() {
        Rectangle2D small = new Rectangle2D(0, 0, 1366, 740);
        assertEquals(small, onto(List.of(small), 100, 50, 1800, 1000));
        assertEquals(new Rectangle2D(0, 0, 1366, 740), onto(List.of(small), Double.NaN, Double.NaN, 1600, 1000));
    }

    @Test
    void aFirstWindowStandsInTheMiddle() {
        assertEquals(new Rectangle2D(160, 26, 1600, 1000), onto(BOTH, Double.NaN, Double.NaN, 1600, 1000));
        assertEquals(new Rectangle2D(160, 26, 1600, 1000), onto(BOTH, 100, Double.NaN, 1600, 1000));
    }

    @Test
    void screensThatShowTheSameAreOne() {
        assertEquals(new Rectangle2D(720, 0, 1200, 760), onto(List.of(MAIN, MAIN), 1200, 0, 1200, 760));
    }

    @Test
    void aWindowThatFillsItsScreenKeepsWhereItStoodBefore() {
        WindowState.Place before = place(200, 120, 1200, 760);
        Rectangle2D screen = new Rectangle2D(0, 0, 1920, 1080);
        assertEquals(new WindowState.Place(200, 120, 1200, 760, true), WindowPlacement.of(screen, true, false, before));
        assertEquals(before, WindowPlacement.of(screen, false, true, before), "full screen is not remembered");
        assertEquals(new WindowState.Place(1920, 0, 1200, 760, true), WindowPlacement.of(RIGHT, true, false, before));
        assertEquals(place(10, 20, 800, 600), WindowPlacement.of(new Rectangle2D(10, 20, 800, 600), false, false,
                before));
        assertEquals(new WindowState.Place(0, 0, 1600, 1000, true), WindowPlacement.of(screen, true, false,
                WindowState.FIRST.place()));
    }
}
