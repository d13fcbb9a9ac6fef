package henan.atlas.ui.making.compare;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapState;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.MapView;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.SubjectRef;
import henan.atlas.ui.ground.nav.LinkedMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;

/** A map without a picture, of any size. */
final class PaperMap implements LinkedMap {
    static final Viewport ALL = new Viewport(0, 0, 500, 100, 100);

    final SimpleObjectProperty<Viewport> viewport = new SimpleObjectProperty<>(ALL);
    final SimpleObjectProperty<GroundPoint> pointed = new SimpleObjectProperty<>();
    final ObjectProperty<GroundPoint> echo = new SimpleObjectProperty<>();
    final ObjectProperty<SubjectRef> selection = new SimpleObjectProperty<>();
    final ObjectProperty<Optional<MapTheme>> theme = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<MapPurpose> purpose = new SimpleObjectProperty<>(MapPurpose.READING);
    private final BooleanProperty drops = new SimpleBooleanProperty(true);
    private final ObjectProperty<SubjectRef> highlight = new SimpleObjectProperty<>();
    Consumer<SubjectRef> onChosen = subject -> { };
    Set<String> visible = Set.of();
    int moves;

    @Override
    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport;
    }

    @Override
    public boolean showsAll() {
        return viewport.get().equals(ALL);
    }

    @Override
    public void follow(Viewport view) {
        moves++;
        viewport.set(view);
    }

    @Override
    public ReadOnlyObjectProperty<GroundPoint> pointedProperty() {
        return pointed;
    }

    @Override
    public ObjectProperty<GroundPoint> echoProperty() {
        return echo;
    }

    @Override
    public ObjectProperty<SubjectRef> selectionProperty() {
        return selection;
    }

    @Override
    public void setOnChosen(Consumer<SubjectRef> listener) {
        onChosen = listener;
    }

    @Override
    public void setVisibleClusters(Set<String> clusterIds) {
        visible = clusterIds;
    }

    @Override
    public ObservableValue<String> positionText() {
        return new SimpleStringProperty("");
    }

    @Override
    public ObservableValue<String> scaleText() {
        return new SimpleStringProperty("");
    }

    @Override
    public void zoomTo(SubjectRef subject) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void zoomIn() {
        viewport.set(viewport.get().withMetresPerPixel(viewport.get().metresPerPixel() / 2));
    }

    @Override
    public void zoomOut() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void home() {
        viewport.set(ALL);
    }

    @Override
    public void viewBack() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void viewForward() {
        throw new UnsupportedOperationException();
    }

    @Override
    public MapState capture() {
        return MapState.FIRST.withView(showsAll() ? MapView.WHOLE : MapView.of(viewport.get()))
                .withPurpose(purpose.get());
    }

    @Override
    public void restore(MapState state) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void restoreView(MapView view) {
        viewport.set(view instanceof MapView.Centred at ? at.in(100, 100) : ALL);
    }

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
        return drops;
    }

    @Override
    public ObjectProperty<SubjectRef> highlightProperty() {
        return highlight;
    }

    @Override
    public ReadOnlyObjectProperty<SubjectRef> hoveredProperty() {
        return new SimpleObjectProperty<>();
    }
}
