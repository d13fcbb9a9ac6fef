package henan.atlas.ui.map;

import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.MapContent;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasContent;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.ScaleText;
import henan.atlas.render.Faces;
import henan.atlas.render.MapProbe;
import henan.atlas.render.MapRenderer;
import henan.atlas.render.MapScenes;
import henan.atlas.text.Messages;
import henan.atlas.ui.nav.MapStage;
import henan.atlas.ui.work.BackgroundRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * What the map looks at, what is selected and shown, and the last finished picture.
 *
 * <p><b>Threading:</b> JavaFX thread; pictures are drawn by the runner.
 */
public final class MapModel implements MapStage {
    /**
     * Margin of the picture beyond the window, in logical pixels: what a short drag brings into view is there already.
     */
    static final int MARGIN = 96;
    private static final String STYLE = MapSpec.BOOK_STYLE;
    private static final Messages TEXT = Messages.of("map");
    private static final double ZOOM_STEP = 1.6;
    private static final int LIKELY_WIDTH = 800;
    private static final int LIKELY_HEIGHT = 800;
    /** Nearest scale an area is zoomed to, so that its surroundings are seen, in ground metres a pixel. */
    private static final double AREA_SCALE = 110;
    /** Scale a cluster is zoomed to. */
    private static final double CLUSTER_SCALE = 190;

    private final AtlasContent content;
    private final AtlasProjection projection;
    private final MapScenes scenes;
    private final MapRenderer renderer;
    private final MapProbe probe;
    private final BackgroundRunner runner;
    private final ViewNavigation view;
    private final PlaceNames names;
    private final PlaceFinder places;

    private final ReadOnlyObjectWrapper<MapFrame> frame = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> failure = new ReadOnlyObjectWrapper<>("");
    private final ObjectProperty<SubjectRef> selection = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<SubjectRef> hovered = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Set<String>> visible;
    private final ReadOnlyObjectWrapper<Point2D> pointer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper position = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper scale = new ReadOnlyStringWrapper("");
    private List<PixelBox> furniture = List.of();
    private Viewport.Margins clear = Viewport.Margins.all(60);
    private double density = 1;
    private final PictureRequests pictures;
    private Consumer<SubjectRef> onChosen = subject -> { };

    /** @throws AtlasException when the atlas has no usable style or geometry */
    public MapModel(MapContent map, AtlasProjection projection, Faces faces, BackgroundRunner runner)
            throws AtlasException {
        this.content = map.content();
        this.projection = projection;
        this.runner = runner;
        this.scenes = new MapScenes(map, projection, faces);
        this.renderer = new MapRenderer(scenes);
        this.probe = new MapProbe(scenes);
        this.view = new ViewNavigation(new ViewLimits(probe.extent(SubjectRef.PROVINCE, STYLE)));
        this.names = new PlaceNames(content);
        this.places = new PlaceFinder(content, projection, probe);
        this.pictures = new PictureRequests(renderer, probe, runner, this::wanted, this::drawn, this::notDrawn);
        this.visible = new ReadOnlyObjectWrapper<>(
                content.clusters().stream().map(Cluster::id).collect(Collectors.toUnmodifiableSet()));
        view.viewportProperty().addListener((o, before, now) -> viewChanged(now));
        selection.addListener((o, before, now) -> bringIntoView(now));
    }

    /**
     * Starts drawing a picture nobody sees, so that the first one that is seen finds faces, levels and names ready. To
     * be called before the window is built; the first picture asked for waits for it.
     */
    public void drawAhead() {
        MapSpec unseen = new MapSpec(view.home(LIKELY_WIDTH, LIKELY_HEIGHT), 1, STYLE, Set.of(), List.of(), false);
        // What goes wrong here goes wrong again with the first picture, and is said then.
        runner.run(cancelled -> renderer.render(unseen, cancelled), picture -> { }, problem -> { });
    }

    /** Whether a picture has been drawn. */
    public boolean hasPicture() {
        return frame.get() != null;
    }

    /** Whether the map neither flies nor waits for a picture. */
    public boolean isAtRest() {
        return !view.isFlying() && !pictures.isDrawing() && hasPicture();
    }

    /** Ids of the clusters shown. */
    public Set<String> visibleClusters() {
        return visible.get();
    }

    /** Where the point of a cluster's drop stands in the pane, in logical pixels; empty before the first picture. */
    public Optional<double[]> pixelOf(SubjectRef cluster) {
        return Optional.ofNullable(frame.get()).map(f -> f.clusters().get(cluster.id()))
                .map(g -> new double[] {view.viewport().toPixelX(g[0]), view.viewport().toPixelY(g[1])});
    }

    /** What part of the map is looked at. */
    ViewNavigation view() {
        return view;
    }

    ReadOnlyObjectProperty<MapFrame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** What went wrong drawing the map, for people; empty when nothing did. */
    ReadOnlyObjectProperty<String> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** What lies under the pointer; null when nothing does. */
    public ReadOnlyObjectProperty<SubjectRef> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Set<String>> visibleClustersProperty() {
        return visible.getReadOnlyProperty();
    }

    @Override
    public ObjectProperty<SubjectRef> selectionProperty() {
        return selection;
    }

    @Override
    public ObservableValue<String> positionText() {
        return position.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<String> scaleText() {
        return scale.getReadOnlyProperty();
    }

    public AtlasContent content() {
        return content;
    }

    /** What pictures of this atlas share, symbols included. */
    public MapScenes scenes() {
        return scenes;
    }

    PlaceNames names() {
        return names;
    }

    double density() {
        return density;
    }

    /** The pane's size, in logical pixels, and how many device pixels make one. */
    void resize(int width, int height, double newDensity) {
        if (width < 1 || height < 1) {
            return;
        }
        boolean denser = newDensity != density;
        density = newDensity;
        view.resize(width, height);
        if (denser) {
            pictures.request();
        }
    }

    /**
     * Places on the window that furniture covers, where no name is written.
     *
     * @param margins what to keep free of an area that is zoomed to
     */
    void setFurniture(List<PixelBox> boxes, Viewport.Margins margins) {
        clear = margins;
        if (!boxes.equals(furniture)) {
            furniture = List.copyOf(boxes);
            if (view.viewport() != null) {
                pictures.request();
            }
        }
    }

    @Override
    public void zoomIn() {
        view.stepIn();
    }

    @Override
    public void zoomOut() {
        view.stepOut();
    }

    @Override
    public void home() {
        view.flyHome();
    }

    @Override
    public void viewBack() {
        view.back();
    }

    @Override
    public void viewForward() {
        view.forward();
    }

    @Override
    public void zoomTo(SubjectRef subject) {
        Viewport now = view.viewport();
        if (now == null) {
            return;
        }
        switch (subject.kind()) {
            case PROVINCE -> home();
            case PREFECTURE, COUNTY -> found(() -> places.extent(subject)).ifPresent(extent -> {
                Viewport fitted = Viewport.fit(extent, now.width(), now.height(), clear);
                view.fly(fitted.withMetresPerPixel(Math.max(fitted.metresPerPixel(), AREA_SCALE)));
            });
            case CLUSTER -> found(() -> places.point(subject)).ifPresent(at -> view.fly(now.withMetresPerPixel(
                    Math.min(now.metresPerPixel(), CLUSTER_SCALE)).centredOn(at.x, at.y)));
            default -> { }
        }
    }

    /** Moves the map when what was selected elsewhere cannot be seen. */
    private void bringIntoView(SubjectRef subject) {
        Viewport now = view.viewport();
        if (subject == null || now == null) {
            return;
        }
        Optional<Coordinate> at = found(() -> places.point(subject));
        Envelope seen = now.extent();
        seen.expandBy(-0.08 * seen.getWidth(), -0.08 * seen.getHeight());
        if (at.isPresent() && !seen.contains(at.get())) {
            view.fly(now.centredOn(at.get().x, at.get().y));
        }
    }

    /** Asks for a place; a level that cannot be read is said, and counts as nothing found. */
    private <T> Optional<T> found(Search<T> search) {
        try {
            return search.run();
        } catch (AtlasException e) {
            notDrawn(e);
            return Optional.empty();
        }
    }

    /** A question to the map that may meet an unreadable file. */
    private interface Search<T> {
        Optional<T> run() throws AtlasException;
    }

    /** Rings to outline for a subject, in projected metres; none for the province. */
    float[][] outline(SubjectRef subject) {
        MapFrame now = frame.get();
        return now == null ? new float[0][] : places.outline(subject, now.hits());
    }


    /** What lies under a pixel, topmost first. */
    List<SubjectRef> hit(double x, double y) {
        MapFrame now = frame.get();
        return now == null ? List.of() : now.hits().at(view.viewport(), x, y, visible.get());
    }

    @Override
    public void setOnChosen(Consumer<SubjectRef> listener) {
        onChosen = listener;
    }

    /** Chooses a subject by hand, or, with null, empty ground: told even when it is selected already. */
    public void choose(SubjectRef subject) {
        selection.set(subject);
        onChosen.accept(subject);
    }

    /** Where the pointer is over the map, in logical pixels; null when it is elsewhere. */
    ReadOnlyObjectProperty<Point2D> pointerProperty() {
        return pointer.getReadOnlyProperty();
    }

    /** Tells where the pointer is; null when it has left. */
    void point(Point2D at) {
        pointer.set(at);
        lookUnderPointer();
    }

    /** Finds again what lies under the pointer: it may have moved, or the map beneath it. */
    private void lookUnderPointer() {
        Point2D at = pointer.get();
        Viewport now = view.viewport();
        List<SubjectRef> hits = at == null || view.isFlying() ? List.of() : hit(at.getX(), at.getY());
        hovered.set(hits.isEmpty() ? null : hits.get(0));
        double x = at == null ? now.centerX() : now.toGroundX(at.getX());
        double y = at == null ? now.centerY() : now.toGroundY(at.getY());
        position.set(PositionText.of(projection.unproject(x, y)));
    }

    @Override
    public void setVisibleClusters(Set<String> clusterIds) {
        visible.set(Set.copyOf(clusterIds));
        if (view.viewport() != null) {
            lookUnderPointer();
        }
    }

    @Override
    public String captureView() {
        return view.capture();
    }

    @Override
    public void restoreView(String captured) {
        view.restore(captured);
    }

    private void viewChanged(Viewport now) {
        scale.set(TEXT.get("scale", ScaleText.of(now.scaleDenominator())));
        lookUnderPointer();
        pictures.request();
    }

    private PictureRequests.Request wanted() {
        Viewport now = view.viewport();
        List<PixelBox> covered = new ArrayList<>(FrameEdges.of(now));
        covered.addAll(furniture);
        return new PictureRequests.Request(now, new MapSpec(now.grown(MARGIN), density, STYLE, Set.of(),
                covered.stream().map(b -> b.moved(MARGIN, MARGIN)).toList(), false));
    }

    private void drawn(MapFrame done) {
        failure.set("");
        frame.set(done);
        lookUnderPointer();
    }

    private void notDrawn(Exception problem) {
        failure.set(TEXT.get("failed", String.valueOf(problem.getMessage())));
    }
}
