package henan.atlas.ui.map;

import henan.atlas.carto.MapView;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.ui.map.view.FreeRoom;
import henan.atlas.ui.map.view.ViewNavigation;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Moves a map's view to where subjects lie.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
final class SubjectZoom {
    private final Supplier<MapGround> ground;
    private final ViewNavigation view;
    private final Consumer<AtlasException> onFailed;
    private MapView awaited = MapView.WHOLE;
    private FreeRoom free = FreeRoom.ALL;

    /**
     * @param ground   gives what is shown now
     * @param onFailed hears of a level that cannot be read; it counts as nothing found
     */
    SubjectZoom(Supplier<MapGround> ground, ViewNavigation view, Consumer<AtlasException> onFailed) {
        this.ground = ground;
        this.view = view;
        this.onFailed = onFailed;
    }

    /** Says where on the map what is zoomed to is seen. */
    void setFree(FreeRoom room) {
        free = room;
    }

    /** Flies to where subjects are seen together, as large as that goes; the province is seen whole. */
    void zoomTo(List<SubjectRef> subjects) {
        Viewport now = view.viewport();
        if (now != null && subjects.contains(SubjectRef.PROVINCE)) {
            view.flyHome();
        } else if (now != null) {
            found(() -> ground.get().destinations().near(subjects, now, free)).ifPresent(this::fly);
        }
    }

    /** Flies to subjects together where one of them cannot be seen. */
    void bringAllIntoView(List<SubjectRef> subjects) {
        Viewport now = view.viewport();
        if (now != null) {
            found(() -> ground.get().destinations().bringingAll(subjects, now, free)).ifPresent(this::fly);
        }
    }

    /** Flies to a subject that cannot be seen; of several, to all if none can. */
    void bringIntoView(List<SubjectRef> subjects) {
        Viewport now = view.viewport();
        if (now != null) {
            found(() -> ground.get().destinations().bringing(subjects, now, free)).ifPresent(this::fly);
        }
    }

    /** What lies all over the province is seen with the whole of it. */
    private void fly(Viewport wanted) {
        if (wanted.metresPerPixel() >= view.home(wanted.width(), wanted.height()).metresPerPixel()) {
            view.flyHome();
        } else {
            view.fly(wanted);
        }
    }

    /** Shows a view at once, an area as soon as the pane has a size to fit it into. */
    void restore(MapView wanted) {
        awaited = wanted;
        view.restore(wanted);
        fitAwaited();
    }

    /** Fits an area that is waited for, if there is one, into the pane's size. */
    void fitAwaited() {
        Viewport now = view.viewport();
        if (now != null && awaited instanceof MapView.OfArea of) {
            found(() -> ground.get().destinations().near(List.of(of.area()), now, free))
                    .ifPresent(fitted -> view.show(of.scale().isEmpty()
                    ? fitted : fitted.withMetresPerPixel(of.scale().getAsDouble() * Viewport.PIXEL_SIZE)));
        }
        awaited = now == null ? awaited : MapView.WHOLE;
    }

    private Optional<Viewport> found(Search search) {
        try {
            return search.run();
        } catch (AtlasException e) {
            onFailed.accept(e);
            return Optional.empty();
        }
    }

    /** A question to the map that may meet an unreadable file. */
    private interface Search {
        Optional<Viewport> run() throws AtlasException;
    }
}
