package henan.atlas.ui.shell;

import henan.atlas.carto.MapPurpose;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;

/**
 * How large everything in the window is. A hand chooses it in steps, apart for reading and for a room. Before a room
 * 100 % is what the last row reads, which grows with the window.
 */
final class InterfaceScale {
    /** In percent. */
    static final List<Integer> STEPS = List.of(100, 110, 125, 150, 175, 200, 225, 250);
    static final int USUAL = STEPS.get(0);
    /** The smallest room the window's parts can be laid out in, in logical pixels: nothing is enlarged beyond. */
    static final double LEAST_WIDTH = 540;
    static final double LEAST_HEIGHT = 300;
    /** Size of the smallest letters of the interface that are read, in logical pixels. */
    private static final double SMALLEST_LETTERS = 12;
    private final IntegerProperty reading = new SimpleIntegerProperty();
    private final IntegerProperty presenting = new SimpleIntegerProperty();
    private final BooleanProperty beforeARoom = new SimpleBooleanProperty();
    private final IntegerBinding percent = Bindings.createIntegerBinding(() -> chosen().get(), beforeARoom, reading,
            presenting);

    InterfaceScale(WindowState.Scale remembered) {
        reading.set(step(remembered.reading()));
        presenting.set(step(remembered.presenting()));
    }

    private static int step(int percent) {
        return STEPS.contains(percent) ? percent : USUAL;
    }

    /** Whether the window is shown to a room. */
    BooleanProperty beforeARoomProperty() {
        return beforeARoom;
    }

    /** The step chosen for what the window is now used for, in percent. */
    IntegerBinding percentProperty() {
        return percent;
    }

    void larger() {
        choose(STEPS.stream().filter(step -> step > percent.get()).findFirst().orElse(percent.get()));
    }

    void smaller() {
        choose(STEPS.stream().filter(step -> step < percent.get()).reduce((a, b) -> b).orElse(percent.get()));
    }

    /** @param step one of the steps, in percent */
    void choose(int step) {
        chosen().set(step);
    }

    private IntegerProperty chosen() {
        return beforeARoom.get() ? presenting : reading;
    }

    /** How many pixels of a window of a size one logical pixel takes: before a room no fewer than at the desk. */
    double factor(double width, double height) {
        double usual = beforeARoom.get() ? Math.max((double) reading.get() / USUAL,
                MapPurpose.ROOM_LETTERS * height / SMALLEST_LETTERS) : 1;
        double most = Math.min(width / LEAST_WIDTH, height / LEAST_HEIGHT);
        return Math.max(1, Math.min(usual * percent.get() / USUAL, most));
    }

    WindowState.Scale remembered() {
        return new WindowState.Scale(reading.get(), presenting.get());
    }
}
