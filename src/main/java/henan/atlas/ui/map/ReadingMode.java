package henan.atlas.ui.map;

import henan.atlas.carto.LegendWording;
import henan.atlas.carto.MapPurpose;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * How a map is to be read: what for, which decides how much stands on it, whether with rivers, and in whose words its
 * legend speaks.
 */
final class ReadingMode {
    private final ObjectProperty<MapPurpose> purpose = new SimpleObjectProperty<>(MapPurpose.READING);
    private final ObjectProperty<LegendWording> wording = new SimpleObjectProperty<>(LegendWording.BOOK);

    private final BooleanProperty rivers = new SimpleBooleanProperty(purpose.get().hasRivers());

    private final BooleanProperty filled = new SimpleBooleanProperty();

    ReadingMode() {
        purpose.addListener((o, before, now) -> rivers.set(hasRivers()));
        filled.addListener((o, before, now) -> rivers.set(hasRivers()));
    }

    /** Whether areas are coloured by a theme: those maps are as a rule without rivers. */
    BooleanProperty filledProperty() {
        return filled;
    }

    /** Whether rivers are usual. */
    boolean hasRivers() {
        return purpose.get().hasRivers() && !filled.get();
    }

    ObjectProperty<MapPurpose> purposeProperty() {
        return purpose;
    }

    ObjectProperty<LegendWording> wordingProperty() {
        return wording;
    }

    /** Whether rivers are shown; what is usual whenever that changes. */
    BooleanProperty riversProperty() {
        return rivers;
    }

    /** From now on both are read in the same mode, which is at first the other's. */
    void share(ReadingMode other) {
        purpose.bindBidirectional(other.purpose);
        wording.bindBidirectional(other.wording);
        rivers.bindBidirectional(other.rivers);
    }

    void nextPurpose() {
        purpose.set(next(purpose.get(), MapPurpose.values()));
    }

    void nextWording() {
        wording.set(next(wording.get(), LegendWording.values()));
    }

    void turnRivers() {
        rivers.set(!rivers.get());
    }

    private static <E extends Enum<E>> E next(E now, E[] all) {
        return all[(now.ordinal() + 1) % all.length];
    }
}
