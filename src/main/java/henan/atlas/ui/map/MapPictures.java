package henan.atlas.ui.map;

import henan.atlas.carto.MapSpec;
import henan.atlas.carto.Viewport;
import henan.atlas.render.MapRenderer;
import henan.atlas.render.MapScenes;
import henan.atlas.render.RenderedMap;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.ground.work.LatestRequest;
import henan.atlas.ui.map.picture.FrameOverlay;
import henan.atlas.ui.map.picture.MapFrame;
import henan.atlas.ui.map.picture.PictureRequests;
import henan.atlas.ui.map.view.PanPrediction;
import henan.atlas.ui.map.view.ViewNavigation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.locationtech.jts.geom.Envelope;

/**
 * The pictures of a map: when the next is drawn, the last one finished and the coarse one behind it.
 *
 * <p><b>Threading:</b> JavaFX thread; pictures are drawn by the runner.
 */
final class MapPictures {
    private static final Messages TEXT = Messages.of("map");
    /** Of the map between its panels on the usual screen: from another level nothing would be ready. */
    private static final int LIKELY_WIDTH = 1250;
    private static final int LIKELY_HEIGHT = 950;
    /** How much a picture may be enlarged while the map moves before a new one is drawn. */
    private static final double LARGEST = 2.2;

    private final Supplier<MapGround> ground;
    private final ViewNavigation view;
    private final MapAppearance appearance;
    private final Envelope province;
    private final BackgroundRunner runner;
    private final PictureRequests requests;
    private final Supplier<FrameOverlay.Asked> overlay;
    private final LatestRequest<Laid> laying;
    private Optional<Laying> underWay = Optional.empty();
    private final PanPrediction motion = new PanPrediction();
    private final ReadOnlyObjectWrapper<MapFrame> frame = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<RenderedMap>> backdrop = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<String> failure = new ReadOnlyObjectWrapper<>("");
    /** Whether the backdrop shows another snapshot than the picture before it. */
    private boolean backdropOutdated;
    private boolean onScreen = true;

    /** What is being laid over a picture. */
    private record Laying(MapFrame frame, FrameOverlay.Asked asked) {
    }

    /** A picture, and the same with something else laid over it. */
    private record Laid(MapFrame before, MapFrame now) {
    }

    /**
     * @param ground   gives what is drawn now
     * @param overlay  tells what is laid over it now
     * @param province extent of the province, in projected metres
     */
    MapPictures(Supplier<MapGround> ground, ViewNavigation view, MapAppearance appearance,
                Supplier<FrameOverlay.Asked> overlay, Envelope province, BackgroundRunner runner) {
        this.ground = ground;
        this.view = view;
        this.appearance = appearance;
        this.province = province;
        this.runner = runner;
        this.overlay = overlay;
        this.laying = new LatestRequest<>(runner, this::laid, problem -> {
            underWay = Optional.empty();
            fail(problem);
        });
        this.requests = new PictureRequests(ground.get().scenes(), runner, this::wanted, overlay, this::drawn,
                this::fail);
    }

    /** The last finished picture; null before the first. */
    ReadOnlyObjectProperty<MapFrame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** A coarse picture of all the ground, shown where the last picture does not reach; empty until it is drawn. */
    Optional<RenderedMap> backdrop() {
        return backdrop.get();
    }

    /** What went wrong drawing the map, for people; empty when nothing did. */
    ReadOnlyObjectProperty<String> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Whether the picture shown is not the one wanted. */
    boolean isPending() {
        return requests.isPending() || frame.get() == null;
    }

    /** Whether the last picture is the one of what is now looked at, as the map now is. */
    boolean isOfNow() {
        Viewport now = view.viewport();
        return now != null && frame.get() != null && !requests.isDrawing() && frame.get().view().equals(now)
                && frame.get().picture().spec().equals(appearance.request(now).spec());
    }

    /** Draws a picture nobody sees, so that the first one that is seen finds faces, levels and names ready. */
    void drawAhead() {
        MapSpec unseen = new MapSpec(view.home(LIKELY_WIDTH, LIKELY_HEIGHT), 1, MapSpec.BOOK_STYLE, Set.of(),
                List.of(), false).withRivers(true);
        MapRenderer renderer = ground.get().renderer();
        // What goes wrong here goes wrong again with the first picture, and is said then.
        runner.run(cancelled -> renderer.render(unseen, cancelled), picture -> { }, problem -> { });
    }

    /** Draws another snapshot from now on. */
    void renew() {
        backdropOutdated = true;
        requests.use(ground.get().scenes());
        request();
    }

    /** Has a picture of what is now looked at drawn; before the pane has a size there is nothing to draw. */
    void request() {
        if (view.viewport() != null) {
            requests.request();
        }
    }

    /** The view has moved: a picture is drawn when the last one no longer serves, else when the map rests. */
    void follow(Viewport now) {
        motion.moved(now, System.nanoTime());
        if (serves(motion.ahead(now, MapAppearance.MARGIN))) {
            requests.requestAtRest();
        } else {
            requests.request();
        }
    }

    /** Tells that the view has lain still for a moment. */
    void rest() {
        motion.rest();
        requests.rest();
    }

    /** Whether the last picture still shows a view well enough while it moves. */
    private boolean serves(Viewport now) {
        if (frame.get() == null) {
            return false;
        }
        Viewport pictured = frame.get().picture().spec().viewport();
        return pictured.extent().contains(now.extent())
                && pictured.metresPerPixel() / now.metresPerPixel() < LARGEST;
    }

    private PictureRequests.Request wanted() {
        return appearance.request(motion.ahead(view.viewport(), MapAppearance.MARGIN));
    }

    /**
     * Has what is laid over the last picture found anew beside this thread, where it takes longer than a frame has and
     * is another than before.
     *
     * @return whether it takes so long
     */
    boolean layOver() {
        FrameOverlay.Asked asked = overlay.get();
        MapFrame now = frame.get();
        if (now == null || !asked.isLong()) {
            laying.cancel();
            underWay = Optional.empty();
            return false;
        }
        if (now.overlay().asked().isAs(asked)) {
            laying.cancel();
            underWay = Optional.empty();
        } else if (underWay.filter(one -> one.frame() == now && one.asked().isAs(asked)).isEmpty()) {
            underWay = Optional.of(new Laying(now, asked));
            MapScenes scenes = ground.get().scenes();
            laying.submit(cancelled -> new Laid(now, now.laidOver(asked, scenes)));
        }
        return true;
    }

    private void laid(Laid found) {
        underWay = Optional.empty();
        if (frame.get() == found.before()) {
            boolean moved = appearance.keepClear(found.now().overNames());
            frame.set(found.now());
            if (moved) {
                request();
            }
        }
    }

    private void drawn(MapFrame done) {
        failure.set("");
        appearance.keepClear(done.overNames());
        frame.set(done);
        if (onScreen) {
            drawBackdrop();
        }
    }

    /** Says whether they are on the screen: of a map that is not, the last picture alone is kept. */
    void setOnScreen(boolean now) {
        onScreen = now;
        requests.setSparing(!now);
        if (!now) {
            backdrop.set(Optional.empty());
        } else if (frame.get() != null) {
            drawBackdrop();
        }
    }

    private void drawBackdrop() {
        MapSpec behind = appearance.backdrop(province);
        if (backdropOutdated || !backdrop.get().map(RenderedMap::spec).equals(Optional.of(behind))) {
            backdropOutdated = false;
            MapRenderer renderer = ground.get().renderer();
            runner.run(cancelled -> renderer.render(behind, cancelled),
                    drawn -> backdrop.set(onScreen ? drawn : Optional.empty()), this::fail);
        }
    }

    /** Says that something could not be read or drawn. */
    void fail(Exception problem) {
        failure.set(TEXT.get("failed", String.valueOf(problem.getMessage())));
    }
}
