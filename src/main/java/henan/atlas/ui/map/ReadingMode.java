package henan.atlas.ui.map;

import henan.atlas.carto.LegendWording;
import henan.atlas.carto.MapPurpose;
import java.util.List;
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

    /** Whether maps have rivers, and whether those that a theme fills with colours have them too. */
    private final BooleanProperty usualRivers = new SimpleBooleanProperty(purpose.get().hasRivers());
    private final BooleanProperty riversOnColours = new SimpleBooleanProperty();
    private final BooleanProperty filled = new SimpleBooleanProperty();
    private final BooleanProperty rivers = new SimpleBooleanProperty(hasRivers());

    ReadingMode() {
        purpose.addListener((o, before, now) -> setRivers(now.hasRivers(), false));
        for (BooleanProperty cause : List.of(usualRivers, riversOnColours, filled)) {
            cause.addListener((o, before, now) -> rivers.set(hasRivers()));
        }
        rivers.addListener((o, before, now) -> {
            if (now != hasRivers()) {
                setRivers(filled.get() ? now || usualRivers.get() : now, filled.get() ? now : riversOnColours.get());
            }
        });
    }

    /** Whether this map's areas are filled by a theme: those are without rivers unless they are asked for there. */
    BooleanProperty filledProperty() {
        return filled;
    }

    /** Whether such a map has rivers as long as nobody turns them off or on. */
    boolean areRiversUsual() {
        return purpose.get().hasRivers() && !filled.get();
    }

    private boolean hasRivers() {
        return usualRivers.get() && (!filled.get() || riversOnColours.get());
    }

    boolean hasUsualRivers() {
        return usualRivers.get();
    }

    boolean hasRiversOnColours() {
        return riversOnColours.get();
    }

    /** @param onColours whether also where areas are filled */
    void setRivers(boolean usual, boolean onColours) {
        riversOnColours.set(onColours);
        usualRivers.set(usual);
    }

    ObjectProperty<MapPurpose> purposeProperty() {
        return purpose;
    }

    ObjectProperty<LegendWording> wordingProperty() {
        return wording;
    }

    /** Whether rivers are shown on this map; what is usual for the purpose whenever that changes. */
    BooleanProperty riversProperty() {
        return rivers;
    }

    /** From now on both are read in the same mode, which is at first the other's. */
    void share(ReadingMode other) {
        purpose.bindBidirectional(other.purpose);
        wording.bindBidirectional(other.wording);
        usualRivers.bindBidirectional(other.usualRivers);
        riversOnColours.bindBidirectional(other.riversOnColours);
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
