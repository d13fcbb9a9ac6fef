package henan.atlas.ui.ground.nav;

import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapState;
import henan.atlas.carto.MapView;
import henan.atlas.domain.SubjectRef;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;

/** What the window may tell its map and hear from it. */
public interface MapAccess {
    /** What is selected on the map; null when nothing is. */
    ObjectProperty<SubjectRef> selectionProperty();

    /**
     * Hears of every choice made by hand on the map, also of what is selected already.
     *
     * @param listener receives the subject chosen, or null for empty ground
     */
    void setOnChosen(Consumer<SubjectRef> listener);

    /** Shows these clusters only. @param clusterIds ids of the clusters that pass the filter */
    void setVisibleClusters(Set<String> clusterIds);

    /**
     * Says which classes of industry are looked at, which the map's legend shows.
     *
     * @param chosen    ids of the classes; empty for all
     * @param otherwise ids of the clusters that would pass the filter if all classes were looked at
     */
    void setIndustries(Set<String> chosen, Set<String> otherwise);

    /**
     * Hears of classes of industry chosen in the map's legend; before somebody does, none can be chosen there.
     *
     * @param listener receives the id of the class that was chosen, or none for all
     */
    void setOnIndustryChosen(Consumer<Optional<String>> listener);

    /** What the map is read for. */
    ObjectProperty<MapPurpose> purposeProperty();

    /** Where the pointer is, in words. */
    ObservableValue<String> positionText();

    /** Scale of the picture, in words. */
    ObservableValue<String> scaleText();

    void zoomTo(SubjectRef subject);

    void zoomIn();

    void zoomOut();

    /** Shows the whole province. */
    void home();

    /** Goes back to the view before this one. */
    void viewBack();

    void viewForward();

    /** Puts the map as it is seen on the clipboard, as a picture. */
    void copyPicture();

    /** All it shows but the values of a theme, as {@link #restore} takes it on. */
    MapState capture();

    /** Takes on a state at once: view, reading, filter, drops and what is marked. Themes are put on it by others. */
    void restore(MapState state);

    /** Shows a view at once. */
    void restoreView(MapView view);
}
