package henan.atlas.ui.shell;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapState;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.MapView;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.SubjectRef;
import henan.atlas.ui.ground.nav.LinkedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;

/** A map without a picture: remembers what it was told. */
final class StillMap implements LinkedMap {
    private Consumer<SubjectRef> onChosen = subject -> { };
    final ObjectProperty<SubjectRef> selection = new SimpleObjectProperty<>();
    final List<String> told = new ArrayList<>();
    Set<String> visible = Set.of();
    MapView view = MapView.WHOLE;
    MapState state = MapState.FIRST;
    final ObjectProperty<Optional<MapTheme>> theme = new SimpleObjectProperty<>(Optional.empty());
    final BooleanProperty dropsShown = new SimpleBooleanProperty(true);
    final ObjectProperty<SubjectRef> highlight = new SimpleObjectProperty<>();
    final ReadOnlyObjectWrapper<SubjectRef> hovered = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Viewport> viewport = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<GroundPoint> pointed = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<GroundPoint> echo = new SimpleObjectProperty<>();
    private final ObjectProperty<MapPurpose> purpose = new SimpleObjectProperty<>(MapPurpose.READING);

    @Override
    public ObjectProperty<Optional<MapTheme>> themeProperty() {
        return theme;
    }

    @Override
    public ObjectProperty<MapPurpose> purposeProperty() {
        return purpose;
    }

    @Override
    public BooleanProperty dropsShownProperty() {
        return dropsShown;
    }

    @Override
    public ObjectProperty<SubjectRef> highlightProperty() {
        return highlight;
    }

    @Override
    public ReadOnlyObjectProperty<SubjectRef> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    @Override
    public ObjectProperty<SubjectRef> selectionProperty() {
        return selection;
    }

    @Override
    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    @Override
    public boolean showsAll() {
        return view.equals(MapView.WHOLE);
    }

    @Override
    public void follow(Viewport other) {
        viewport.set(other);
    }

    @Override
    public ReadOnlyObjectProperty<GroundPoint> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    @Override
    public ObjectProperty<GroundPoint> echoProperty() {
        return echo;
    }

    @Override
    public void setOnChosen(Consumer<SubjectRef> listener) {
        onChosen = listener;
    }

    /** As if the subject had been clicked. */
    void choose(SubjectRef subject) {
        onChosen.accept(subject);
    }

    @Override
    public void setVisibleClusters(Set<String> clusterIds) {
        visible = clusterIds;
    }

    @Override
    public ObservableValue<String> positionText() {
        return new SimpleStringProperty("东经 115°08′　北纬 34°39′");
    }

    @Override
    public ObservableValue<String> scaleText() {
        return new SimpleStringProperty("比例尺 1∶2 500 000");
    }

    @Override
    public void zoomTo(SubjectRef subject) {
        told.add("zoomTo " + subject);
    }

    @Override
    public void zoomIn() {
        told.add("zoomIn");
    }

    @Override
    public void zoomOut() {
        told.add("zoomOut");
    }

    @Override
    public void home() {
        told.add("home");
    }

    @Override
    public void viewBack() {
        told.add("viewBack");
    }

    @Override
    public void viewForward() {
        told.add("viewForward");
    }

    @Override
    public MapState capture() {
        return state.withView(view);
    }

    @Override
    public void restore(MapState restored) {
        state = restored;
        view = restored.view();
    }

    @Override
    public void restoreView(MapView restored) {
        view = restored;
    }
}
