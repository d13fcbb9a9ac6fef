package henan.atlas.ui.ground.nav;

import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapState;
import henan.atlas.carto.MapView;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.ListedPlaces;
import henan.atlas.domain.NearCircle;
import henan.atlas.domain.SubjectRef;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyEvent;

/** What the window may tell its map and hear from it. */
public interface MapAccess {
    /** Between the map's edge and what stands on the map, in logical pixels: what lies over the edge keeps to it. */
    double MARGIN = 14;
    /** Width, in logical pixels, of the buttons at the map's right edge with the room about them. */
    double BUTTONS = 60;
    /** What a hand makes of the legend when it folds it. */
    int LEGEND_FOLDED = -1;

    /** What is selected on the map, the most important first; never null. */
    ObjectProperty<List<SubjectRef>> marksProperty();

    /**
     * Hears of every choice made by hand on the map, also of what is selected already.
     *
     * @param listener receives the subject chosen, or null for empty ground
     */
    void setOnChosen(Consumer<SubjectRef> listener);

    /**
     * Hears of a subject a hand wants to be led to, as from the list of what is seen; before somebody does, that is a
     * choice as any other.
     *
     * @param listener receives the subject
     */
    void setOnLed(Consumer<SubjectRef> listener);

    /**
     * Hears of a place of which a hand on the map asked what lies near; before somebody does, that cannot be asked.
     *
     * @param listener receives the place
     */
    void setOnNearby(Consumer<SubjectRef> listener);

    /**
     * Has places selected together on the map, and shown that are; before, none can be.
     *
     * @param selection what a hand on the map changes
     */
    void setSelection(SelectionSet selection);

    /**
     * Hears of places a hand on the map wants side by side; before somebody does, that cannot be asked.
     *
     * @param most     how many go side by side at most
     * @param listener receives them in their order
     */
    void setOnCompare(int most, Consumer<List<SubjectRef>> listener);

    /**
     * Hears of a circle within which a hand on the map wants to have things listed; before somebody does, that cannot
     * be asked.
     *
     * @param listener receives the circle
     */
    void setOnEncircled(Consumer<NearCircle> listener);

    /** The circle drawn within which places are near one; never null, empty for none. */
    ObjectProperty<Optional<NearCircle>> circleProperty();

    /**
     * Places listed beside the map: their numbers are on it, and clusters that are not listed are small and pale. Never
     * null; {@link ListedPlaces#NONE} for no list.
     */
    ObjectProperty<ListedPlaces> listedProperty();

    /** What is pointed out from beside the map, as in a list; null for nothing. */
    ObjectProperty<SubjectRef> highlightProperty();

    /** What lies under the pointer, under a theme the unit it is told by; null when nothing does. */
    ReadOnlyObjectProperty<SubjectRef> hoveredProperty();

    /** Which clusters are shown. */
    ObjectProperty<ClusterFilter> filterProperty();

    /** Whether those are shown too that are recorded though they do not count. */
    BooleanProperty besidesShownProperty();

    /** Whether the unit selected is outlined as it is today too, where it has changed since. */
    BooleanProperty todayShownProperty();

    /**
     * Hears of clusters asked for by a hand on the map, as in its legend; before somebody does, none can be.
     *
     * @param listener receives the filter wanted, and decides
     */
    void setOnFilter(Consumer<ClusterFilter> listener);

    /** What the map is read for. */
    ObjectProperty<MapPurpose> purposeProperty();

    /**
     * What a hand made of the legend: the number of the sheet it was turned to, from 0, or {@link #LEGEND_FOLDED};
     * empty while the room there is decides. Never null.
     */
    ObjectProperty<Optional<Integer>> legendTurnedProperty();

    /**
     * Does what a letter means on the map, typed elsewhere in the window: measuring, the list of what is seen, what the
     * map is read for, its legend and the like.
     *
     * @return whether it means anything, on a map that is shown
     */
    boolean typed(KeyEvent letter);

    /** Where the pointer is, in words. */
    ObservableValue<String> positionText();

    /** Scale of the picture, in words. */
    ObservableValue<String> scaleText();

    /** Shows subjects together, as large as that goes; the province whole. */
    void zoomTo(List<SubjectRef> subjects);

    void zoomIn();

    void zoomOut();

    /** Shows what is chosen as large as it goes together: the clusters that pass a filter, else what is selected. */
    void fitShown();

    /** Shows all clusters that are shown where one of them cannot be seen. */
    void bringShown();

    /** Shows the whole province. */
    void home();

    /** Goes back to the view before this one. */
    void viewBack();

    void viewForward();

    /** Puts the map as it is seen on the clipboard, as a picture. */
    void copyPicture();

    /**
     * Has something done as soon as a picture has been drawn, or could not be: what nobody waits for, and what would
     * keep that back.
     */
    void whenDrawn(Runnable then);

    /** All it shows but the values of a theme, as {@link #restore} takes it on. */
    MapState capture();

    /** Takes on a state at once: view, reading, filter, drops and what is marked. Themes are put on it by others. */
    void restore(MapState state);

    /** Shows a view at once; ground stays in sight as a whole, whatever the map's size, until the map is moved. */
    void restoreView(MapView view);

    /** The ground in sight, which a map of another size can show too. */
    MapView seen();

    /** Width, in logical pixels, that a list of what is seen takes beside the map; 0 while it is closed. */
    ReadOnlyDoubleProperty listWidthProperty();

    /** Whether the buttons over the map are shown. */
    BooleanProperty buttonsShownProperty();

    /**
     * Whether it is on the screen. One that is not lets go of what can be painted again; it goes on following what it
     * is told, and is shown as it then is.
     */
    BooleanProperty onScreenProperty();
}
