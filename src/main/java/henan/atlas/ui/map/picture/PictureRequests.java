package henan.atlas.ui.map.picture;

import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.render.ClusterNaming;
import henan.atlas.render.DropPlaces;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapRenderer;
import henan.atlas.render.MapScenes;
import henan.atlas.render.RenderedMap;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Envelope;

/**
 * Has pictures drawn one at a time. While the last picture still serves, a hand moves the map without a new one, and
 * no name jumps; as soon as it does not, the next begins where the view then is, and when the hand rests, at once.
 *
 * <p><b>Threading:</b> JavaFX thread; the drawing itself is done by the runner.
 */
public final class PictureRequests {
    private MapScenes scenes;
    private final BackgroundRunner runner;
    private final Supplier<Request> newest;
    private final Supplier<FrameOverlay.Asked> over;
    private final Consumer<MapFrame> onDrawn;
    private final Consumer<Exception> onFailed;
    /** What the last picture begun shows. */
    private Optional<Request> begun = Optional.empty();
    /** The picture shown, and the one before it, whose pixels the next is drawn over. */
    private Optional<RenderedMap> shown = Optional.empty();
    private Optional<RenderedMap> spent = Optional.empty();
    private boolean drawing;
    private boolean outdated;
    private boolean awaitsRest;
    private boolean sparing;

    /** What is to be drawn: a view and the picture, a margin larger, that shows it. */
    public record Request(Viewport view, MapSpec spec) {
        /** The same, its names clear of what is laid over some ground. @param ground in projected metres */
        public Request clearOf(List<Envelope> ground) {
            double left = (spec.viewport().width() - view.width()) / 2.0;
            double top = (spec.viewport().height() - view.height()) / 2.0;
            return new Request(view, spec.withOverlaid(ground.stream().filter(view.extent()::intersects)
                    .map(g -> new PixelBox(view.toPixelX(g.getMinX()) + left, view.toPixelY(g.getMaxY()) + top,
                            g.getWidth() / view.metresPerPixel(), g.getHeight() / view.metresPerPixel())).toList()));
        }
    }

    /**
     * Nothing is drawn yet.
     *
     * @param newest tells what is wanted when a picture is begun
     * @param over   tells what is then to be laid over it
     */
    public PictureRequests(MapScenes scenes, BackgroundRunner runner, Supplier<Request> newest,
                           Supplier<FrameOverlay.Asked> over, Consumer<MapFrame> onDrawn,
                           Consumer<Exception> onFailed) {
        this.scenes = scenes;
        this.runner = runner;
        this.newest = newest;
        this.over = over;
        this.onDrawn = onDrawn;
        this.onFailed = onFailed;
    }

    /** Draws another snapshot from now on: a picture under way or drawn no longer serves. */
    public void use(MapScenes next) {
        scenes = next;
        begun = Optional.empty();
    }

    /** Says whether room matters more than drawing at once: then no picture is kept to be drawn over. */
    public void setSparing(boolean now) {
        sparing = now;
        if (now) {
            spent = Optional.empty();
        }
    }

    /** Whether the picture shown is not the one wanted. */
    public boolean isPending() {
        return drawing || awaitsRest;
    }

    /** Whether a picture is under way. */
    public boolean isDrawing() {
        return drawing;
    }

    /** Asks for a picture of what is now looked at. */
    public void request() {
        awaitsRest = false;
        Request wanted = newest.get();
        if (begun.equals(Optional.of(wanted))) {
            outdated = false;
        } else if (drawing) {
            outdated = true;
        } else {
            begin(wanted);
        }
    }

    /** Asks for a picture as soon as the map lies still. */
    public void requestAtRest() {
        awaitsRest = true;
    }

    /** Tells that the map lies still. */
    public void rest() {
        if (awaitsRest) {
            request();
        }
    }

    private void begin(Request wanted) {
        begun = Optional.of(wanted);
        drawing = true;
        outdated = false;
        Optional<RenderedMap> paintedOver = spent;
        spent = Optional.empty();
        MapScenes drawnFrom = scenes;
        FrameOverlay.Asked laidOver = over.get();
        runner.run(cancelled -> draw(drawnFrom, wanted, laidOver, paintedOver, cancelled), this::drawn, this::failed);
    }

    private static MapFrame draw(MapScenes scenes, Request wanted, FrameOverlay.Asked laidOver,
                                 Optional<RenderedMap> paintedOver, BooleanSupplier cancelled) throws AtlasException {
        MapQuery probe = new MapQuery(scenes);
        ClusterNaming naming = probe.naming(wanted.spec());
        List<Envelope> overNames = naming.overNames(laidOver.clusters(), laidOver.named(),
                laidOver.listed().clusters());
        MapSpec spec = wanted.clearOf(overNames).spec();
        RenderedMap picture = new MapRenderer(scenes).render(spec, paintedOver, cancelled)
                .orElseThrow(CancellationException::new);
        DropPlaces places = probe.drops(spec);
        double height = probe.dropHeight(spec);
        return new MapFrame(picture, wanted.view(), probe.hits(spec), height, places, probe.names(spec), naming,
                overNames, FrameOverlay.of(laidOver, scenes, spec, places, naming, height));
    }

    private void drawn(MapFrame done) {
        drawing = false;
        begun = begun.map(wanted -> wanted.clearOf(done.overNames()));
        onDrawn.accept(done);
        spent = shown.filter(before -> !sparing && before.spec().deviceWidth() == done.picture().spec().deviceWidth()
                && before.spec().deviceHeight() == done.picture().spec().deviceHeight());
        shown = Optional.of(done.picture());
        if (outdated) {
            request();
        }
    }

    private void failed(Exception problem) {
        drawing = false;
        begun = Optional.empty();
        onFailed.accept(problem);
        if (outdated) {
            request();
        }
    }
}
