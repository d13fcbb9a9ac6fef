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
    private Optional<Framed> framed = Optional.empty();

    /**
     * @param ground   gives what is shown now
     * @param onFailed hears of a level that cannot be read; it counts as nothing found
     */
    SubjectZoom(Supplier<MapGround> ground, ViewNavigation view, Consumer<AtlasException> onFailed) {
        this.ground = ground;
        this.view = view;
        this.onFailed = onFailed;
    }

    /** What was zoomed to, and the view of it. */
    private record Framed(List<SubjectRef> subjects, Viewport view) {
        boolean isSeenBy(Viewport now) {
            return view.resized(now.width(), now.height()).equals(now);
        }
    }

    /** Says where what is zoomed to is seen: until the map is moved it stays framed there, whatever the pane's size. */
    void setFree(FreeRoom room) {
        free = room;
        Viewport now = view.viewport();
        if (now != null && !view.isFlying()) {
            framed = framed.filter(f -> f.isSeenBy(now));
            framed.filter(f -> !f.view().equals(now)).ifPresent(f ->
                    found(() -> ground.get().destinations().near(f.subjects(), now, free)).ifPresent(fitted -> {
                        view.show(fitted);
                        framed = Optional.of(new Framed(f.subjects(), view.viewport()));
                    }));
        }
    }

    /** Enlarges the window, and with it what is seen; what is framed stays so. */
    void enlarge(double ratio) {
        Optional<Framed> kept = framed.filter(f -> view.viewport() != null && f.isSeenBy(view.viewport()));
        view.enlarge(ratio);
        framed = kept.map(f -> new Framed(f.subjects(), view.viewport().resized(f.view().width(), f.view().height())));
    }

    /** Flies to where subjects are seen together, as large as that goes; the province is seen whole. */
    void zoomTo(List<SubjectRef> subjects) {
        Viewport now = view.viewport();
        if (now != null && subjects.contains(SubjectRef.PROVINCE)) {
            view.flyHome();
        } else if (now != null) {
            found(() -> ground.get().destinations().near(subjects, now, free)).ifPresent(wanted -> {
                fly(wanted);
                framed = Optional.of(new Framed(subjects, view.destinationProperty().get()));
            });
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
