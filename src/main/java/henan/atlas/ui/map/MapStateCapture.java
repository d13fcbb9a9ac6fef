package henan.atlas.ui.map;

import henan.atlas.carto.MapOverlay;
import henan.atlas.carto.MapState;
import henan.atlas.ui.map.view.ViewNavigation;

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

    MapState capture() {
        return MapState.FIRST.withView(view.capture()).withPurpose(reading.purposeProperty().get())
                .withWording(reading.wordingProperty().get())
                .withFilter(marks.filterProperty().get())
                .withShown(MapOverlay.DROPS, marks.dropsShownProperty().get())
                .withShown(MapOverlay.BESIDES, marks.besidesShownProperty().get())
                .withShown(MapOverlay.RIVERS, reading.hasUsualRivers())
                .withShown(MapOverlay.RIVERS_ON_COLOURS, reading.hasRiversOnColours())
                .withMarks(marks.marksProperty().get());
    }

    void restore(MapState state) {
        reading.purposeProperty().set(state.purpose());
        reading.setRivers(state.shows(MapOverlay.RIVERS), state.shows(MapOverlay.RIVERS_ON_COLOURS));
        reading.wordingProperty().set(state.wording());
        marks.besidesShownProperty().set(state.shows(MapOverlay.BESIDES));
        marks.filterProperty().set(state.filter());
        marks.dropsShownProperty().set(state.shows(MapOverlay.DROPS));
        marks.marksProperty().set(state.marks());
        zoom.restore(state.view());
    }
}
