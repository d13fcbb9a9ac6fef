package henan.atlas.ui.reading.reference;

import henan.atlas.domain.SubjectRef;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/**
 * The window around a reference panel.
 *
 * @param current what is looked at now
 * @param open    opens a page, and shows on the map what it is about
 * @param leave   gives the keyboard back to the map
 */
public record ReferenceHost(ObservableValue<SubjectRef> current, Consumer<SubjectRef> open, Runnable leave) {
}
