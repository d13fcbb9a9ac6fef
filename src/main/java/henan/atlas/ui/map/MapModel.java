package henan.atlas.ui.map;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapFilter;
import henan.atlas.carto.MapOverlay;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapState;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.MapView;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.PixelPoint;
import henan.atlas.carto.Viewport;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.ScaleText;
import henan.atlas.render.MapRenderer;
import henan.atlas.render.MapScenes;
import henan.atlas.render.RenderedMap;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.nav.LinkedMap;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.session.MadeFrom;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.map.picture.MapFrame;
import henan.atlas.ui.map.picture.MapShown;
import henan.atlas.ui.map.picture.PictureRequests;
import henan.atlas.ui.map.view.PanPrediction;
import henan.atlas.ui.map.view.ViewLimits;
import henan.atlas.ui.map.view.ViewNavigation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Point2D;
import org.locationtech.jts.geom.Envelope;

/**
 * What the map looks at, what is selected and shown, and the last finished picture.
 *
 * <p><b>Threading:</b> JavaFX thread; pictures are drawn by the runner.
 */
public final class MapModel implements LinkedMap {
    private static final String STYLE = MapSpec.BOOK_STYLE;
    private static final Messages TEXT = Messages.of("map");
    private static final int LIKELY_WIDTH = 800;
    private static final int LIKELY_HEIGHT = 800;
    /** How much a picture may be enlarged while the map moves before a new one is drawn. */
    private static final double LARGEST = 2.2;

    private final AtlasSession session;
    private final MadeFrom<MapScenes> scenes;
    private final AtlasProjection projection;
    private final BackgroundRunner runner;
    private final Envelope province;
    private final ViewNavigation view;
    private final PictureRequests pictures;
    private final Appearance appearance = new Appearance();
    private final PanPrediction motion = new PanPrediction();

    private final ReadOnlyObjectWrapper<MapFrame> frame = new ReadOnlyObjectWrapper<>();
    /** A coarse picture of all the ground, shown where the last picture does not reach; empty until it is drawn. */
    private final ReadOnlyObjectWrapper<Optional<RenderedMap>> backdrop = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<String> failure = new ReadOnlyObjectWrapper<>("");
    private final ObjectProperty<SubjectRef> selection = new SimpleObjectProperty<>();
    private final ObjectProperty<SubjectRef> highlight = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<SubjectRef> hovered = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Set<String>> visible;
    private final BooleanProperty dropsShown = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<Point2D> pointer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<GroundPoint> pointed = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<GroundPoint> echo = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper position = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper scale = new ReadOnlyStringWrapper("");
    private MapView awaited = MapView.WHOLE;
    private Viewport.Margins clear = Viewport.Margins.all(60);
    private Consumer<SubjectRef> onChosen = subject -> { };
    private MapGround ground;
    /** Whether the backdrop shows another snapshot than the picture before it. */
    private boolean backdropOutdated;
    /** Held here alone, so that the session does not keep a map that has been taken away. */
    private final ChangeListener<AtlasSnapshot> whenChanged = (property, was, is) -> renew(is);

    /**
     * A map of the atlas as it now is, drawn anew whenever that changes.
     *
     * @param scenes what pictures of a snapshot share
     * @throws AtlasException when the atlas has no usable style or geometry
     */
    public MapModel(AtlasSession session, MadeFrom<MapScenes> scenes, AtlasProjection projection,
                    BackgroundRunner runner) throws AtlasException {
        this.session = session;
        this.scenes = scenes;
        this.projection = projection;
        this.runner = runner;
        this.ground = new MapGround(session.snapshot(), scenes.of(session.snapshot()), projection);
        this.province = ground.probe().extent(SubjectRef.PROVINCE, STYLE);
        this.view = new ViewNavigation(new ViewLimits(province));
        this.pictures = new PictureRequests(ground.scenes(), runner, this::wanted, this::drawn, this::notDrawn);
        this.visible = new ReadOnlyObjectWrapper<>(MapFilter.ALL.ids(session.snapshot().index().counted()));
        session.snapshotProperty().addListener(new WeakChangeListener<>(whenChanged));
        view.viewportProperty().addListener((o, before, now) -> viewChanged(now));
        selection.addListener((o, before, now) -> bringIntoView(now));
        appearance.themeProperty().addListener((o, before, now) -> dressChanged());
        appearance.purposeProperty().addListener((o, before, now) -> dressChanged());
        dropsShown.addListener((o, before, now) -> dropsChanged());
    }

    /** Shows the next snapshot: what it says at once, its picture as soon as that is drawn. */
    private void renew(AtlasSnapshot next) {
        ground = new MapGround(next, scenes.of(next), projection);
        backdropOutdated = true;
        pictures.use(ground.scenes());
        if (view.viewport() != null) {
            pictures.request();
            lookUnderPointer();
        }
    }

    /** Another map of the same atlas, which shares with this one all that pictures share, and is read like it. */
    public MapModel another() throws AtlasException {
        MapModel another = new MapModel(session, scenes, projection, runner);
        another.readingMode().share(readingMode());
        return another;
    }

    /**
     * Starts drawing a picture nobody sees, so that the first one that is seen finds faces, levels and names ready. To
     * be called before the window is built; the first picture asked for waits for it.
     */
    public void drawAhead() {
        MapSpec unseen = new MapSpec(view.home(LIKELY_WIDTH, LIKELY_HEIGHT), 1, STYLE, Set.of(), List.of(), false);
        MapRenderer renderer = ground.renderer();
        // What goes wrong here goes wrong again with the first picture, and is said then.
        runner.run(cancelled -> renderer.render(unseen, cancelled), picture -> { }, problem -> { });
    }

    /** Whether a picture has been drawn. */
    public boolean hasPicture() {
        return frame.get() != null;
    }

    /** Whether the map neither flies nor waits for a picture. */
    public boolean isAtRest() {
        return !view.isFlying() && !pictures.isPending() && hasPicture();
    }

    /** Ids of the clusters shown. */
    public Set<String> visibleClusters() {
        return visible.get();
    }

    /** Where the point of a cluster's drop stands in the pane, in logical pixels; empty before the first picture. */
    public Optional<PixelPoint> pixelOf(SubjectRef cluster) {
        return Optional.ofNullable(frame.get()).map(f -> f.clusters().get(cluster.id()))
                .map(view.viewport()::toPixel);
    }

    /** What part of the map is looked at. */
    ViewNavigation view() {
        return view;
    }

    @Override
    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return view.viewportProperty();
    }

    @Override
    public boolean showsAll() {
        return view.isHome();
    }

    @Override
    public void follow(Viewport other) {
        Viewport now = view.viewport();
        if (now == null) {
            view.restore(MapView.of(other));
        } else {
            view.show(other.resized(now.width(), now.height()));
        }
    }

    ReadOnlyObjectProperty<MapFrame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** What went wrong drawing the map, for people; empty when nothing did. */
    ReadOnlyObjectProperty<String> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<SubjectRef> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Set<String>> visibleClustersProperty() {
        return visible.getReadOnlyProperty();
    }

    @Override
    public ObjectProperty<Optional<MapTheme>> themeProperty() {
        return appearance.themeProperty();
    }

    @Override
    public ObjectProperty<MapPurpose> purposeProperty() {
        return appearance.purposeProperty();
    }

    ReadingMode readingMode() {
        return appearance.readingMode();
    }

    @Override
    public BooleanProperty dropsShownProperty() {
        return dropsShown;
    }

    @Override
    public ObjectProperty<SubjectRef> selectionProperty() {
        return selection;
    }

    @Override
    public ObjectProperty<SubjectRef> highlightProperty() {
        return highlight;
    }

    @Override
    public ObservableValue<String> positionText() {
        return position.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<String> scaleText() {
        return scale.getReadOnlyProperty();
    }

    public AtlasSnapshot content() {
        return ground.snapshot();
    }

    /** What pictures of this atlas share, symbols included. */
    public MapScenes scenes() {
        return ground.scenes();
    }

    double density() {
        return appearance.density();
    }

    /** The pane's size, in logical pixels, and how many device pixels make one. */
    void resize(int width, int height, double density) {
        if (width < 1 || height < 1) {
            return;
        }
        boolean denser = appearance.setDensity(density);
        view.resize(width, height);
        lookAtArea();
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
        if (appearance.setFurniture(boxes) && view.viewport() != null) {
            pictures.request();
        }
    }

    /** Tells that the view has lain still for a moment. */
    void rest() {
        if (!view.isFlying()) {
            motion.rest();
            pictures.rest();
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
        if (now != null && subject.kind() == SubjectKind.PROVINCE) {
            home();
        } else if (now != null) {
            found(() -> ground.destinations().near(subject, now, clear)).ifPresent(view::fly);
        }
    }

    /** Moves the map when what was selected elsewhere cannot be seen. */
    private void bringIntoView(SubjectRef subject) {
        Viewport now = view.viewport();
        if (subject != null && now != null) {
            found(() -> ground.destinations().bringing(subject, now)).ifPresent(view::fly);
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

    /** Rings to outline for a subject on a picture, in projected metres; none for the province. */
    float[][] outline(SubjectRef subject, MapFrame on) {
        return ground.places().outline(subject, on.hits());
    }

    /** What the window is to show; empty before the pane has a size. */
    Optional<MapShown> shown() {
        return Optional.ofNullable(view.viewport())
                .map(now -> new MapShown(ground.snapshot(), ground.scenes(), now, density(),
                Optional.ofNullable(frame.get()), backdrop.get(), themeProperty().get().isPresent(),
                dropsShown.get() ? visible.get() : Set.of(), new MapShown.Marked(Optional.ofNullable(selection.get()),
                Optional.ofNullable(highlight.get()), Optional.ofNullable(hovered.get()))));
    }

    /** What lies under a pixel, topmost first; under a theme, after the clusters, the unit it is told by. */
    List<SubjectRef> hit(double x, double y) {
        MapFrame now = frame.get();
        if (now == null) {
            return List.of();
        }
        List<SubjectRef> found = now.hits().at(view.viewport(), x, y, hittable());
        return themeProperty().get().map(theme -> found.stream().sorted(Comparator.comparing(
                s -> s.kind() == SubjectKind.CLUSTER ? 0 : s.kind() == unit(theme) ? 1 : 2)).toList()).orElse(found);
    }

    private Set<String> hittable() {
        if (dropsShown.get()) {
            return visible.get();
        }
        return themeProperty().get().map(MapTheme::marks).orElse(List.of()).stream().map(MapTheme.Mark::at)
                .filter(s -> s.kind() == SubjectKind.CLUSTER).map(SubjectRef::id).collect(Collectors.toSet());
    }

    private static SubjectKind unit(MapTheme theme) {
        if (theme.areas().isEmpty() && !theme.marks().isEmpty()) {
            return theme.marks().get(0).at().kind();
        }
        return theme.areas().orElse(AreaUnit.COUNTY).kind();
    }

    @Override
    public void setOnChosen(Consumer<SubjectRef> listener) {
        onChosen = listener;
    }

    /** Tells that a hand chose a subject, or, with null, empty ground; what is then selected others decide. */
    public void choose(SubjectRef subject) {
        onChosen.accept(subject);
    }

    /** Where the pointer is over the map, in logical pixels; null when it is elsewhere. */
    ReadOnlyObjectProperty<Point2D> pointerProperty() {
        return pointer.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<GroundPoint> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    @Override
    public ObjectProperty<GroundPoint> echoProperty() {
        return echo;
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
        GroundPoint under = at == null ? new GroundPoint(now.centerX(), now.centerY())
                : now.toGround(new PixelPoint(at.getX(), at.getY()));
        pointed.set(at == null ? null : under);
        position.set(PositionText.of(projection.unproject(under)));
    }

    @Override
    public void setVisibleClusters(Set<String> clusterIds) {
        visible.set(Set.copyOf(clusterIds));
        dropsChanged();
    }

    private void dropsChanged() {
        if (view.viewport() != null) {
            lookUnderPointer();
        }
    }

    @Override
    public MapState capture() {
        boolean besides = visible.get().stream().flatMap(id -> ground.snapshot().index().cluster(id).stream())
                .anyMatch(cluster -> !AtlasIndex.counts(cluster));
        boolean all = visible.get().equals(MapFilter.ALL.ids(ground.snapshot().index().shown(besides)));
        return MapState.FIRST.withView(view.capture()).withPurpose(purposeProperty().get())
                .withWording(readingMode().wordingProperty().get())
                .withFilter(all ? MapFilter.ALL : MapFilter.of(visible.get()))
                .withShown(MapOverlay.DROPS, dropsShown.get()).withShown(MapOverlay.BESIDES, besides)
                .withMarks(Optional.ofNullable(selection.get()).stream().toList());
    }

    @Override
    public void restore(MapState state) {
        purposeProperty().set(state.purpose());
        readingMode().wordingProperty().set(state.wording());
        setVisibleClusters(state.filter().ids(ground.snapshot().index().shown(state.shows(MapOverlay.BESIDES))));
        dropsShown.set(state.shows(MapOverlay.DROPS));
        selection.set(state.marks().stream().findFirst().orElse(null));
        restoreView(state.view());
    }

    @Override
    public void restoreView(MapView wanted) {
        awaited = wanted;
        view.restore(wanted);
        lookAtArea();
    }

    /** An area is looked at as soon as the pane has a size to fit it into. */
    private void lookAtArea() {
        Viewport now = view.viewport();
        if (now != null && awaited instanceof MapView.OfArea of) {
            found(() -> ground.destinations().near(of.area(), now, clear))
                    .ifPresent(fitted -> view.show(of.scale().isEmpty()
                    ? fitted : fitted.withMetresPerPixel(of.scale().getAsDouble() * Viewport.PIXEL_SIZE)));
        }
        awaited = now == null ? awaited : MapView.WHOLE;
    }

    private void viewChanged(Viewport now) {
        motion.moved(now, System.nanoTime());
        scale.set(TEXT.get("scale", ScaleText.of(now.scaleDenominator())));
        lookUnderPointer();
        if (serves(motion.ahead(now, Appearance.MARGIN))) {
            pictures.requestAtRest();
        } else {
            pictures.request();
        }
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

    private void dressChanged() {
        if (view.viewport() != null) {
            pictures.request();
        }
    }

    private PictureRequests.Request wanted() {
        Viewport wanted = motion.ahead(view.viewport(), Appearance.MARGIN);
        return new PictureRequests.Request(wanted, appearance.picture(wanted));
    }

    private void drawn(MapFrame done) {
        failure.set("");
        frame.set(done);
        lookUnderPointer();
        MapSpec behind = appearance.backdrop(province);
        if (backdropOutdated || !backdrop.get().map(RenderedMap::spec).equals(Optional.of(behind))) {
            backdropOutdated = false;
            MapRenderer renderer = ground.renderer();
            runner.run(cancelled -> renderer.render(behind, cancelled), backdrop::set, this::notDrawn);
        }
    }

    private void notDrawn(Exception problem) {
        failure.set(TEXT.get("failed", String.valueOf(problem.getMessage())));
    }
}
