package henan.atlas.ui.map;

import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.County;
import henan.atlas.domain.ListedPlaces;
import henan.atlas.domain.NearCircle;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.SeenDrops;
import henan.atlas.render.SelectedTogether;
import henan.atlas.ui.ground.nav.SelectionSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final ObjectProperty<List<SubjectRef>> marks = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<SubjectRef> highlight = new SimpleObjectProperty<>();
    private final BooleanProperty dropsShown = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<Set<String>> visible = new ReadOnlyObjectWrapper<>(Set.of());
    private Consumer<SubjectRef> onChosen = subject -> { };
    private final ObjectProperty<ClusterFilter> filter = new SimpleObjectProperty<>(ClusterFilter.ALL);
    private final BooleanProperty besidesShown = new SimpleBooleanProperty();
    private final BooleanProperty todayShown = new SimpleBooleanProperty();
    private AtlasIndex index;
    private Optional<Consumer<ClusterFilter>> onFilter = Optional.empty();
    private Optional<Consumer<SubjectRef>> onNearby = Optional.empty();
    private Optional<Consumer<SubjectRef>> onLed = Optional.empty();
    private final ReadOnlyObjectWrapper<List<SubjectRef>> members = new ReadOnlyObjectWrapper<>(List.of());
    private SelectedTogether together;
    private final BooleanProperty selectable = new SimpleBooleanProperty();
    private Optional<SelectionSet> selection = Optional.empty();
    private final ObjectProperty<Optional<NearCircle>> circle = new SimpleObjectProperty<>(Optional.empty());
    private Optional<Consumer<NearCircle>> onEncircled = Optional.empty();
    private int mostCompared;
    private Optional<Consumer<List<SubjectRef>>> onCompare = Optional.empty();
    private final ObjectProperty<ListedPlaces> listed = new SimpleObjectProperty<>(ListedPlaces.NONE);
    private Map<String, Integer> numbers = Map.of();
    /** Ids of the clusters listed: one set, so that what asks with every frame knows it again at once. */
    private Set<String> numbered = Set.of();
    /** Ids of the clusters that are shown besides those listed. */
    private Set<String> others = Set.of();
    /** Ids of the clusters that pass the filter but for the classes of industry it asks for. */
    private Set<String> ofAllIndustries = Set.of();

    /** @param index of the clusters there are */
    MapMarks(AtlasIndex index) {
        this.index = index;
        filter.addListener((property, was, is) -> sift());
        besidesShown.addListener((property, was, is) -> sift());
        members.addListener((property, was, is) -> together = SelectedTogether.of(is, this.index));
        together = SelectedTogether.of(List.of(), index);
        listed.addListener((property, was, is) -> sift());
        sift();
    }

    /** Shows the clusters of another snapshot, by the same filter. */
    void use(AtlasIndex next) {
        index = next;
        together = SelectedTogether.of(members.get(), next);
        sift();
    }

    private void sift() {
        ofAllIndustries = ids(filter.get().withIndustries(Set.of()));
        numbers = listed.get().clusters();
        numbered = Set.copyOf(numbers.keySet());
        others = !listed.get().isOfClusters() ? Set.of() : ids(ClusterFilter.ALL).stream()
                .filter(id -> !numbers.containsKey(id)).collect(Collectors.toUnmodifiableSet());
        visible.set(ids(filter.get()));
    }

    private Set<String> ids(ClusterFilter asked) {
        return index.passing(asked, besidesShown.get()).stream().map(Cluster::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Which clusters are looked at. */
    ObjectProperty<ClusterFilter> filterProperty() {
        return filter;
    }

    /** Whether those are shown too that do not count. */
    BooleanProperty besidesShownProperty() {
        return besidesShown;
    }

    /** Whether what is selected is outlined as it is today too. */
    BooleanProperty todayShownProperty() {
        return todayShown;
    }

    /** The county-level unit that alone is selected and has changed since. */
    Optional<County> changed() {
        return marks.get().size() != 1 || marks.get().get(0).kind() != SubjectKind.COUNTY ? Optional.empty()
                : index.county(marks.get().get(0).id()).filter(county -> !county.change().isEmpty());
    }

    /** The areas that together are today what is selected; none where that is not shown or not known. */
    List<SubjectRef> today() {
        return changed().filter(county -> todayShown.get()).map(index::shownToday).orElse(List.of());
    }

    /** What is selected, the most important first; never null. */
    ObjectProperty<List<SubjectRef>> marksProperty() {
        return marks;
    }

    /** The circle drawn within which places are near one; never null. */
    ObjectProperty<Optional<NearCircle>> circleProperty() {
        return circle;
    }

    /** The clusters shown that lie within the circle, in the order of the content. */
    List<SubjectRef> encircled() {
        return circle.get().map(drawn -> index.passing(filter.get(), besidesShown.get()).stream()
                .filter(cluster -> drawn.holds(cluster.position())).map(Cluster::ref).toList()).orElse(List.of());
    }

    /** What is selected together, beside what is looked at; never null. */
    ReadOnlyObjectProperty<List<SubjectRef>> membersProperty() {
        return members.getReadOnlyProperty();
    }

    /** The same with what of it is marked. */
    SelectedTogether together() {
        return together;
    }

    void setSelection(SelectionSet shared) {
        selection = Optional.of(shared);
        members.bind(shared.membersProperty());
        selectable.set(true);
    }

    /** Whether places can be selected together. */
    BooleanProperty selectableProperty() {
        return selectable;
    }

    /** What a hand changes that selects several; empty where nothing is selected together. */
    Optional<SelectionSet> selection() {
        return selection;
    }

    void setOnCompare(int most, Consumer<List<SubjectRef>> listener) {
        mostCompared = most;
        onCompare = Optional.of(listener);
    }

    /** Most places that go side by side. */
    int mostCompared() {
        return mostCompared;
    }

    /** What is told of places wanted side by side; empty where nobody hears of it. */
    Optional<Consumer<List<SubjectRef>>> onCompare() {
        return onCompare;
    }

    /** Which drops are seen. @param pointedOut what is pointed out besides what is selected, topmost first */
    SeenDrops seen(Stream<SubjectRef> pointedOut) {
        return SeenDrops.of(drops(), marks.get(), pointedOut).listed(numbers, others());
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

    /** Ids of the clusters whose drops are shown: those that pass, and many that are selected. */
    Set<String> drops() {
        return withMany(!dropsShown.get() ? Set.of() : numbers.isEmpty() ? visible.get() : numbered);
    }

    /** Places listed beside the map, with their numbers; never null. */
    ObjectProperty<ListedPlaces> listedProperty() {
        return listed;
    }

    /** Ids of the clusters that are shown, small and pale, though they are not listed. */
    Set<String> others() {
        return dropsShown.get() ? others : Set.of();
    }

    private Set<String> withMany(Set<String> ids) {
        return !SeenDrops.areMany(marks.get()) ? ids
                : Stream.concat(ids.stream(), SeenDrops.ids(marks.get().stream()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Ids of the classes of industry looked at; empty for all. */
    Set<String> industries() {
        return filter.get().industries();
    }

    /** Ids of the clusters whose drops would be shown if all classes of industry were. */
    Set<String> dropsOfAllIndustries() {
        return withMany(dropsShown.get() ? ofAllIndustries : Set.of());
    }

    void setOnFilter(Consumer<ClusterFilter> listener) {
        onFilter = Optional.of(listener);
    }

    /** Whether anybody hears of clusters asked for on the map. */
    boolean canFilter() {
        return onFilter.isPresent();
    }

    /** Tells that a hand asked for other clusters on the map; which are then shown others decide. */
    void filter(ClusterFilter wanted) {
        onFilter.ifPresent(listener -> listener.accept(wanted));
    }

    void setOnNearby(Consumer<SubjectRef> listener) {
        onNearby = Optional.of(listener);
    }

    /** What is told of a place of which is asked what lies near; empty where nobody hears of it. */
    Optional<Consumer<SubjectRef>> onNearby() {
        return onNearby;
    }

    void setOnEncircled(Consumer<NearCircle> listener) {
        onEncircled = Optional.of(listener);
    }

    /** What is told of a circle within which is to be listed; empty where nobody hears of it. */
    Optional<Consumer<NearCircle>> onEncircled() {
        return onEncircled;
    }

    void setOnChosen(Consumer<SubjectRef> listener) {
        onChosen = listener;
    }

    /** Tells that a hand chose a subject, or, with null, empty ground; what is then selected others decide. */
    void choose(SubjectRef subject) {
        onChosen.accept(subject);
    }

    void setOnLed(Consumer<SubjectRef> listener) {
        onLed = Optional.of(listener);
    }

    /** Tells that a hand wants to be led to a subject; where nobody hears of that, that it chose it. */
    void lead(SubjectRef subject) {
        onLed.orElse(this::choose).accept(subject);
    }
}
