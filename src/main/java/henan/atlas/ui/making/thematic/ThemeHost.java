package henan.atlas.ui.making.thematic;

import henan.atlas.domain.SubjectRef;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/**
 * The window around the thematic panels.
 *
 * @param current  what is looked at now
 * @param go       goes to a place and shows it on the map; the theme stays beside it
 * @param openPage opens the page of a place or a source
 */
public record ThemeHost(ObservableValue<SubjectRef> current, Consumer<SubjectRef> go, Consumer<SubjectRef> openPage) {
}
