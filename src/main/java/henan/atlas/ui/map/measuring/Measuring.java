package henan.atlas.ui.map.measuring;

import henan.atlas.carto.MeasuredPoint;
import henan.atlas.carto.Measurement;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What is being measured on a map, and what was measured last until that is taken away.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
public final class Measuring {
    private final ReadOnlyObjectWrapper<Optional<Measurement>> measurement =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What is measured or was measured last; empty when nothing is shown. */
    public ReadOnlyObjectProperty<Optional<Measurement>> measurementProperty() {
        return measurement.getReadOnlyProperty();
    }

    public Optional<Measurement> measurement() {
        return measurement.get();
    }

    /** Whether the map answers clicks by setting points. */
    public boolean isUnderWay() {
        return measurement().filter(now -> !now.finished()).isPresent();
    }

    /** Begins to measure; what was measured before is taken away. */
    public void begin(Measurement.Kind kind) {
        measurement.set(Optional.of(Measurement.of(kind)));
    }

    /** Sets one more point; the last one set once more ends it. */
    public void set(MeasuredPoint point) {
        if (measurement().flatMap(Measurement::last).equals(Optional.of(point))) {
            finish();
        } else {
            change(now -> now.with(point));
        }
    }

    /** Takes the last point away. */
    public void takeBack() {
        change(Measurement::withoutLast);
    }

    /** Sets no more points; where there are too few to tell anything, nothing is left. */
    public void finish() {
        if (measurement().filter(now -> now.lacking() > 0).isPresent()) {
            leave();
        } else {
            change(Measurement::ended);
        }
    }

    /** Takes away what is measured. @return whether there was anything */
    public boolean leave() {
        boolean shown = measurement().isPresent();
        measurement.set(Optional.empty());
        return shown;
    }

    private void change(UnaryOperator<Measurement> how) {
        if (isUnderWay()) {
            measurement.set(measurement().map(how));
        }
    }
}
