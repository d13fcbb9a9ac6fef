package henan.atlas.ui.map;

import henan.atlas.carto.MapFilter;
import henan.atlas.carto.MapOverlay;
import henan.atlas.carto.MapState;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Cluster;
import henan.atlas.ui.map.view.ViewNavigation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a {@link MapState} of a map, and puts one on it. Themes are no part of this: they are put on a map by others.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
final class MapStateCapture {
    private final ViewNavigation view;
    private final SubjectZoom zoom;
    private final MapMarks marks;
    private final ReadingMode reading;

    MapStateCapture(ViewNavigation view, SubjectZoom zoom, MapMarks marks, ReadingMode reading) {
        this.view = view;
        this.zoom = zoom;
        this.marks = marks;
        this.reading = reading;
    }

    /** @param content the snapshot shown */
    MapState capture(AtlasSnapshot content) {
        Set<String> visible = marks.visibleProperty().get();
        boolean besides = visible.stream().flatMap(id -> content.index().cluster(id).stream())
                .anyMatch(cluster -> !AtlasIndex.counts(cluster));
        boolean all = visible.equals(MapFilter.ALL.ids(content.index().shown(besides),
                content.index()::industryClasses));
        return MapState.FIRST.withView(view.capture()).withPurpose(reading.purposeProperty().get())
                .withWording(reading.wordingProperty().get())
                .withFilter(all ? MapFilter.ALL : MapFilter.of(visible))
                .withShown(MapOverlay.DROPS, marks.dropsShownProperty().get())
                .withShown(MapOverlay.BESIDES, besides)
                .withShown(MapOverlay.RIVERS, reading.hasUsualRivers())
                .withShown(MapOverlay.RIVERS_ON_COLOURS, reading.hasRiversOnColours())
                .withMarks(Optional.ofNullable(marks.selectionProperty().get()).stream().toList());
    }

    /** @param content the snapshot shown */
    void restore(MapState state, AtlasSnapshot content) {
        reading.purposeProperty().set(state.purpose());
        reading.setRivers(state.shows(MapOverlay.RIVERS), state.shows(MapOverlay.RIVERS_ON_COLOURS));
        reading.wordingProperty().set(state.wording());
        List<Cluster> shown = content.index().shown(state.shows(MapOverlay.BESIDES));
        Set<String> passing = state.filter().ids(shown, content.index()::industryClasses);
        // What nothing passes was written over another atlas: an empty map would not say why it is empty.
        marks.setVisible(!passing.isEmpty() ? passing
                : MapFilter.ALL.ids(shown, content.index()::industryClasses));
        marks.dropsShownProperty().set(state.shows(MapOverlay.DROPS));
        marks.selectionProperty().set(state.marks().stream().findFirst().orElse(null));
        zoom.restore(state.view());
    }
}
