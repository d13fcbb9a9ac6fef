package henan.atlas.ui.map;

import henan.atlas.carto.MapPurpose;
import henan.atlas.page.legend.LegendWording;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How a map is to be read: what for, which decides how much stands on it, and in whose words its legend speaks. */
final class ReadingMode {
    private static final String BETWEEN = "|";
    private final ObjectProperty<MapPurpose> purpose = new SimpleObjectProperty<>(MapPurpose.READING);
    private final ObjectProperty<LegendWording> wording = new SimpleObjectProperty<>(LegendWording.BOOK);

    ObjectProperty<MapPurpose> purposeProperty() {
        return purpose;
    }

    ObjectProperty<LegendWording> wordingProperty() {
        return wording;
    }

    /** From now on both are read in the same manner, which is at first the other's. */
    void share(ReadingMode other) {
        purpose.bindBidirectional(other.purpose);
        wording.bindBidirectional(other.wording);
    }

    void nextPurpose() {
        purpose.set(next(purpose.get(), MapPurpose.values()));
    }

    void nextWording() {
        wording.set(next(wording.get(), LegendWording.values()));
    }

    private static <E extends Enum<E>> E next(E now, E[] all) {
        return all[(now.ordinal() + 1) % all.length];
    }

    String written() {
        return purpose.get() + BETWEEN + wording.get();
    }

    /** Takes on what {@link #written} gave; anything else changes nothing. */
    void restore(String written) {
        for (MapPurpose p : MapPurpose.values()) {
            for (LegendWording w : LegendWording.values()) {
                if (written.equals(p + BETWEEN + w)) {
                    purpose.set(p);
                    wording.set(w);
                }
            }
        }
    }
}
