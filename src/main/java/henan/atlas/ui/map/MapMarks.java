package henan.atlas.ui.map;

import henan.atlas.domain.SubjectRef;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What is laid over a map's pictures: the clusters that pass the filter, what is selected and what is highlighted.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
final class MapMarks {
    private final ObjectProperty<SubjectRef> selection = new SimpleObjectProperty<>();
    private final ObjectProperty<SubjectRef> highlight = new SimpleObjectProperty<>();
    private final BooleanProperty dropsShown = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<Set<String>> visible;
    private Consumer<SubjectRef> onChosen = subject -> { };
    private Optional<Consumer<Optional<String>>> onIndustryChosen = Optional.empty();
    private final ReadOnlyObjectWrapper<Industries> industries =
            new ReadOnlyObjectWrapper<>(new Industries(Set.of(), Set.of()));

    /**
     * The classes of industry that are looked at.
     *
     * @param chosen    their ids; empty for all
     * @param otherwise ids of the clusters that would be shown if all classes were
     */
    record Industries(Set<String> chosen, Set<String> otherwise) {
    }

    /** @param clusters ids of the clusters shown at first */
    MapMarks(Set<String> clusters) {
        visible = new ReadOnlyObjectWrapper<>(Set.copyOf(clusters));
    }

    /** What is selected; null when nothing is. */
    ObjectProperty<SubjectRef> selectionProperty() {
        return selection;
    }

    /** What is pointed out from beside the map; null when nothing is. */
    ObjectProperty<SubjectRef> highlightProperty() {
        return highlight;
    }

    /** Whether the drops of clusters are shown at all. */
    BooleanProperty dropsShownProperty() {
        return dropsShown;
    }

    /** Ids of the clusters that pass the filter. */
    ReadOnlyObjectProperty<Set<String>> visibleProperty() {
        return visible.getReadOnlyProperty();
    }

    void setVisible(Set<String> clusterIds) {
        visible.set(Set.copyOf(clusterIds));
    }

    /** Ids of the clusters whose drops are shown. */
    Set<String> drops() {
        return dropsShown.get() ? visible.get() : Set.of();
    }

    /** The classes of industry that are looked at. */
    ReadOnlyObjectProperty<Industries> industriesProperty() {
        return industries.getReadOnlyProperty();
    }

    /** Ids of the classes of industry looked at; empty for all. */
    Set<String> industries() {
        return industries.get().chosen();
    }

    void setIndustries(Set<String> chosen, Set<String> otherwise) {
        industries.set(new Industries(Set.copyOf(chosen), Set.copyOf(otherwise)));
    }

    /** Ids of the clusters whose drops would be shown if all classes of industry were. */
    Set<String> dropsOfAllIndustries() {
        return industries().isEmpty() || !dropsShown.get() ? drops() : industries.get().otherwise();
    }

    void setOnIndustryChosen(Consumer<Optional<String>> listener) {
        onIndustryChosen = Optional.of(listener);
    }

    /** Whether anybody hears of a class of industry chosen on the map. */
    boolean canChooseIndustry() {
        return onIndustryChosen.isPresent();
    }

    /** Tells that a hand chose a class of industry on the map, or, with none, all. */
    void chooseIndustry(Optional<String> id) {
        onIndustryChosen.ifPresent(listener -> listener.accept(id));
    }

    void setOnChosen(Consumer<SubjectRef> listener) {
        onChosen = listener;
    }

    /** Tells that a hand chose a subject, or, with null, empty ground; what is then selected others decide. */
    void choose(SubjectRef subject) {
        onChosen.accept(subject);
    }
}
