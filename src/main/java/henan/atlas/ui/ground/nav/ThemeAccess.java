package henan.atlas.ui.ground.nav;

import henan.atlas.carto.MapTheme;
import henan.atlas.domain.SubjectRef;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;

/** What a map may be told to show beside itself, and what it tells of the pointer. */
public interface ThemeAccess {
    /** The theme shown; empty for none. */
    ObjectProperty<Optional<MapTheme>> themeProperty();

    /** The class of the theme looked at alone, which the map's legend chooses; empty for all. */
    ReadOnlyObjectProperty<Optional<MapTheme.LegendItem>> emphasisProperty();

    /** Whether the clusters' drops are shown. */
    BooleanProperty dropsShownProperty();

    /** An area or cluster pointed out elsewhere, as in a ranking; null for none. */
    ObjectProperty<SubjectRef> highlightProperty();

    /** What lies under the pointer, under a theme the unit it is told by; null when nothing does. */
    ReadOnlyObjectProperty<SubjectRef> hoveredProperty();
}
