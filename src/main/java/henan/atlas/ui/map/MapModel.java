package henan.atlas.ui.map;

import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.LegendWording;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapState;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.MapView;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.PixelPoint;
import henan.atlas.carto.Viewport;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.ListedPlaces;
import henan.atlas.domain.NearCircle;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.MapHeading;
import henan.atlas.page.ScaleText;
import henan.atlas.page.SeenMap;
import henan.atlas.page.SeenOver;
import henan.atlas.page.file.FileName;
import henan.atlas.render.DropPlaces;
import henan.atlas.render.MapScenes;
import henan.atlas.render.SeenDrops;
import henan.atlas.render.SelectedTogether;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.nav.LinkedMap;
import henan.atlas.ui.ground.nav.SelectionSet;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.session.PerSnapshot;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.map.measuring.Measuring;
import henan.atlas.ui.map.picture.FrameOverlay;
import henan.atlas.ui.map.picture.FrameSpec;
import henan.atlas.ui.map.picture.MapFrame;
import henan.atlas.ui.map.view.FreeRoom;
import henan.atlas.ui.map.view.HomeFit;
import henan.atlas.ui.map.view.PlaceFinder;
import henan.atlas.ui.map.view.SeenOutline;
import henan.atlas.ui.map.view.ViewLimits;
import henan.atlas.ui.map.view.ViewNavigation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.input.KeyEvent;
import org.locationtech.jts.geom.Envelope;

/**
 * A map as the window and its other rooms know it. It is made of where it looks ({@link ViewNavigation}, {@link
 * SubjectZoom}), its pictures ({@link MapPictures}), what is laid over them ({@link MapMarks}) and what lies under the
 * pointer ({@link MapPointer}); here these hear of each other.
 *
 * <p><b>Threading:</b> JavaFX thread; pictures are drawn by the runner.
 */
public final class MapModel implements LinkedMap {
    private static final Messages TEXT = Messages.of("map");

    private final AtlasSession session;
    private final PerSnapshot<MapScenes> scenes;
    private final AtlasProjection projection;
    private final BackgroundRunner runner;
    private final MapAppearance appearance = new MapAppearance();
    private final ViewLimits limits;
    private final ViewNavigation view;
    private final MapMarks marks;
    private final MapPictures pictures;
    private final MapPointer pointer;
    private final SubjectZoom zoom;
    private final SymbolOpening opening;
    private final MapStateCapture states;
    private final MapSight sight = new MapSight(this);
    private final Measuring measuring = new Measuring();
    private final MeasuringAim aim;
    private final MapSelecting selecting = new MapSelecting(this);
    /** Made when first wanted: it keeps time, which a model without a window cannot. */
    private Optional<MapCopy> copy = Optional.empty();
    private final ReadOnlyStringWrapper scale = new ReadOnlyStringWrapper("");
    private final BooleanProperty legendTold = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Integer>> legendTurned = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty scaleTold = new SimpleBooleanProperty();
    private final BooleanProperty buttonsShown = new SimpleBooleanProperty(true);
    private final BooleanProperty onScreen = new SimpleBooleanProperty(true);
    private final ReadOnlyDoubleWrapper listWidth = new ReadOnlyDoubleWrapper();
    private Predicate<KeyEvent> onTyped = key -> false;
    private Supplier<Optional<SeenOver.Way>> measuredSeen = Optional::empty;
    private double enlarged = 1;
    private MapGround ground;
    /** Held here alone, so that the session does not keep a map that has been taken away. */
    private final ChangeListener<AtlasSnapshot> whenChanged = (property, was, is) -> renew(is);

    /**
     * A map of the atlas as it now is, drawn anew whenever that changes.
     *
     * @param scenes what pictures of a snapshot share
     * @throws AtlasException when the atlas has no usable style or geometry
     */
    public MapModel(AtlasSession session, PerSnapshot<MapScenes> scenes, AtlasProjection projection,
                    BackgroundRunner runner) throws AtlasException {
        this.session = session;
        this.scenes = scenes;
        this.projection = projection;
        this.runner = runner;
        ground = new MapGround(session.snapshot(), scenes.of(session.snapshot()), projection);
        Envelope province = ground.probe().extent(SubjectRef.PROVINCE);
        limits = new ViewLimits(province);
        view = new ViewNavigation(limits);
        marks = new MapMarks(session.snapshot().index());
        pictures = new MapPictures(() -> ground, view, appearance, () -> new FrameOverlay.Asked(ground.snapshot(),
                marks.drops(), marks.marksProperty().get(), marks.listedProperty().get(), marks.others()), province,
                runner);
        pointer = new MapPointer(view, pictures.frameProperty(), marks, appearance.themeProperty(), projection);
        zoom = new SubjectZoom(() -> ground, view, pictures::fail);
        opening = new SymbolOpening(view, runner, pictures::fail);
        aim = new MeasuringAim(this, projection);
        states = new MapStateCapture(view, zoom, marks, appearance.readingMode());
        session.snapshotProperty().addListener(new WeakChangeListener<>(whenChanged));
        view.viewportProperty().addListener((o, before, now) -> viewChanged(now));
        pictures.frameProperty().addListener((o, before, now) -> {
            pointer.look();
            keepNamesOffDrops();
        });
        marks.marksProperty().addListener((o, before, now) -> {
            zoom.bringIntoView(now);
            keepNamesOffDrops();
        });
        marks.visibleProperty().addListener((o, before, now) -> dropsChanged());
        marks.dropsShownProperty().addListener((o, before, now) -> dropsChanged());
        marks.listedProperty().addListener((o, before, now) -> dropsChanged());
        appearance.themeProperty().addListener((o, before, now) -> {
            appearance.emphasis().keepWith(now);
            readingMode().filledProperty().set(now.filter(MapTheme::isFilled).isPresent());
            pictures.request();
        });
        appearance.purposeProperty().addListener((o, before, now) -> {
            fitHome();
            pictures.request();
        });
        appearance.emphasis().itemProperty().addListener((o, before, now) -> pictures.request());
        readingMode().riversProperty().addListener((o, before, now) -> pictures.request());
        onScreen.addListener((o, before, now) -> pictures.setOnScreen(now));
    }

    /** Shows the next snapshot: what it says at once, its picture as soon as that is drawn. */
    private void renew(AtlasSnapshot next) {
        ground = new MapGround(next, scenes.of(next), projection);
        opening.giveUp();
        marks.use(next.index());
        measuring.leave();
        selecting.tool().cancel();
        pictures.renew();
        lookUnderPointer();
    }

    private void viewChanged(Viewport now) {
        sayScale();
        pointer.look();
        pictures.follow(now);
    }

    private void dropsChanged() {
        lookUnderPointer();
        keepNamesOffDrops();
    }

    /** What stands over names depends on the scale and on what is shown: mostly none does. */
    private void keepNamesOffDrops() {
        if (pictures.layOver()) {
            return;
        }
        MapFrame frame = pictures.frameProperty().get();
        try {
            if (frame != null && appearance.keepClear(overNames(frame))) {
                pictures.request();
            }
        } catch (AtlasException e) {
            pictures.fail(e);
        }
    }

    /** What the picture was drawn for, unless something else has come to be shown since. */
    private List<Envelope> overNames(MapFrame frame) throws AtlasException {
        FrameOverlay.Asked then = frame.overlay().asked();
        Set<SubjectRef> named = SeenDrops.named(marks.marksProperty().get());
        ListedPlaces listed = marks.listedProperty().get();
        return then.clusters().equals(marks.drops()) && then.named().equals(named) && then.listed() == listed
                ? frame.overNames() : frame.naming().overNames(marks.drops(), named, listed.clusters());
    }

    private void lookUnderPointer() {
        if (view.viewport() != null) {
            pointer.lookAnew();
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
        pictures.drawAhead();
    }

    /** Whether a picture has been drawn. */
    public boolean hasPicture() {
        return pictures.frameProperty().get() != null;
    }

    @Override
    public void whenDrawn(Runnable then) {
        if (hasPicture()) {
            then.run();
            return;
        }
        ChangeListener<Object> once = new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<?> outcome, Object before, Object now) {
                pictures.frameProperty().removeListener(this);
                pictures.failureProperty().removeListener(this);
                then.run();
            }
        };
        pictures.frameProperty().addListener(once);
        pictures.failureProperty().addListener(once);
    }

    /** Whether the map neither flies nor waits for a picture. */
    public boolean isAtRest() {
        return !view.isFlying() && !pictures.isPending();
    }

    /** Whether the map is the one of now, and nothing is laid over it that only a hand at work has laid there. */
    boolean isStill() {
        return isDrawn() && themeProperty().get().isEmpty() && !emphasis().isPresent()
                && highlightProperty().get() == null && echoProperty().get() == null
                && measuring.measurement().isEmpty() && marks.membersProperty().get().isEmpty()
                && marks.circleProperty().get().isEmpty();
    }

    /** Whether the map is drawn as it will stay until a hand or the atlas changes it. */
    public boolean isDrawn() {
        return isAtRest() && pictures.isOfNow();
    }

    /** Ids of the clusters shown. */
    public Set<String> visibleClusters() {
        return marks.visibleProperty().get();
    }

    /** Where the point of a cluster's drop stands in the pane, in logical pixels; empty before the first picture. */
    public Optional<PixelPoint> pixelOf(SubjectRef cluster) {
        return Optional.ofNullable(pictures.frameProperty().get()).map(f -> f.places().drops().get(cluster.id()))
                .map(view.viewport()::toPixel);
    }

    public AtlasSnapshot content() {
        return ground.snapshot();
    }

    /** What pictures of this atlas share, symbols included. */
    public MapScenes scenes() {
        return ground.scenes();
    }

    /** What draws its pictures, and does besides what this thread is not to wait for. */
    BackgroundRunner runner() {
        return runner;
    }

    /** What part of the map is looked at. */
    ViewNavigation view() {
        return view;
    }

    /** What is laid over the pictures. */
    MapMarks marks() {
        return marks;
    }

    MapPointer pointer() {
        return pointer;
    }

    /** What is measured on it. */
    Measuring measuring() {
        return measuring;
    }

    /** What is selected together on it. */
    MapSelecting selecting() {
        return selecting;
    }

    /** Where a point is set that is measured. */
    MeasuringAim aim() {
        return aim;
    }

    /** What copies the map as it is seen. */
    MapCopy copy() {
        if (copy.isEmpty()) {
            copy = Optional.of(new MapCopy(runner));
        }
        return copy.get();
    }

    /** What a heading is told of it. */
    MapSight sight() {
        return sight;
    }

    MapPictures pictures() {
        return pictures;
    }

    ReadingMode readingMode() {
        return appearance.readingMode();
    }

    /** The class of the theme that is looked at alone. */
    ThemeEmphasis emphasis() {
        return appearance.emphasis();
    }

    /** What is looked at, as a picture without a margin. @param clusters ids of those whose drops stand on it */
    MapSpec looked(Set<String> clusters, boolean rivers) {
        return appearance.looked(view.viewport(), clusters).withRivers(rivers);
    }

    /** Whether the mark of a selected subject can be seen; the province has none. */
    boolean isInSight(SubjectRef subject) {
        MapFrame frame = pictures.frameProperty().get();
        if (frame == null || subject.kind() == SubjectKind.PROVINCE) {
            return false;
        }
        Envelope seen = view.viewport().extent();
        return subject.kind() == SubjectKind.CLUSTER
                ? Optional.ofNullable(frame.places().drops().get(subject.id()))
                        .filter(at -> seen.contains(at.x(), at.y())).isPresent()
                : new SeenOutline(outline(subject, frame)).meets(seen);
    }

    /** Where names are seen that are written on the map, in logical pixels of the pane. */
    List<PixelBox> namesSeen() {
        MapFrame frame = pictures.frameProperty().get();
        Viewport now = view.viewport();
        return frame == null || now == null ? List.of() : frame.names().stream().map(name -> new PixelBox(
                now.toPixelX(name.x()), now.toPixelY(name.y()), name.width(), name.height())).toList();
    }

    double density() {
        return appearance.density();
    }

    /** Where subjects lie on the ground shown. */
    PlaceFinder places() {
        return ground.places();
    }

    /** The least size letters over the map may have, in logical pixels; 0 for as usual. */
    double leastType() {
        return appearance.leastType();
    }

    /** The pane's size, in logical pixels, and how many device pixels make one. */
    void resize(int width, int height, double density) {
        if (width < 1 || height < 1) {
            return;
        }
        boolean denser = appearance.setDensity(density);
        fitHome();
        view.resize(width, height);
        zoom.fitAwaited();
        if (denser) {
            pictures.request();
        }
    }

    /**
     * Says how many logical pixels of the window one of the map takes. The ground in sight stays in sight, with larger
     * letters on it.
     */
    void enlarge(double factor) {
        if (factor != enlarged) {
            zoom.enlarge(factor / enlarged);
            enlarged = factor;
            sayScale();
        }
    }

    /** How many logical pixels of the window one of the map takes. */
    double enlarged() {
        return enlarged;
    }

    /** Denominator of the scale the map is seen at, however enlarged it is. */
    double scaleDenominator() {
        return view.viewport().scaleDenominator() / enlarged;
    }

    private void sayScale() {
        if (view.viewport() != null) {
            scale.set(TEXT.get("scale", ScaleText.of(scaleDenominator())));
        }
    }

    private void fitHome() {
        try {
            view.fitHome(new HomeFit(limits, ground.places().province(), new MapCorners(leastType())));
        } catch (AtlasException e) {
            pictures.fail(e);
        }
    }

    /** Height of the window the map stands in, in logical pixels: before a room letters grow with it. */
    void setWindowHeight(double height) {
        if (appearance.setWindowHeight(height)) {
            fitHome();
            pictures.request();
        }
    }

    /**
     * Places on the window that furniture covers, where no name is written.
     *
     * @param free what is left free for what is zoomed to
     */
    void setFurniture(List<PixelBox> boxes, FreeRoom free) {
        zoom.setFree(free);
        if (appearance.setFurniture(boxes)) {
            pictures.request();
        }
    }

    /** Tells that the view has lain still for a moment. */
    void rest() {
        if (!view.isFlying()) {
            pictures.rest();
        }
    }

    /** Rings to outline for a subject on a picture, in projected metres; none for the province. */
    float[][] outline(SubjectRef subject, MapFrame on) {
        return ground.places().outline(subject, on.hits());
    }

    /** What the window is to show; empty before the pane has a size. */
    Optional<FrameSpec> shown() {
        return Optional.ofNullable(view.viewport())
                .map(now -> new FrameSpec(ground.snapshot(), ground.scenes(), now, density(),
                Optional.ofNullable(pictures.frameProperty().get()), pictures.backdrop(),
                themeProperty().get().isPresent(), marks.drops(), new FrameSpec.Marked(marks.marksProperty().get(),
                together(),
                Optional.ofNullable(marks.highlightProperty().get()),
                Optional.ofNullable(pointer.hoveredProperty().get()), marks.today(), marks.listedProperty().get(),
                marks.others())));
    }

    /** What is selected together. */
    SelectedTogether together() {
        return marks.together();
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

    @Override
    public ObservableValue<String> scaleText() {
        return scale.getReadOnlyProperty();
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
    public void fitShown() {
        boolean filtered = !marks.filterProperty().get().isAll() || marks.marksProperty().get().isEmpty();
        zoom.zoomTo(filtered ? shownClusters() : marks.marksProperty().get());
    }

    @Override
    public void bringShown() {
        zoom.bringAllIntoView(shownClusters());
    }

    private List<SubjectRef> shownClusters() {
        return marks.visibleProperty().get().stream().map(SubjectRef::cluster).toList();
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
    public void zoomTo(List<SubjectRef> subjects) {
        zoom.zoomTo(subjects);
    }

    @Override
    public ObjectProperty<Optional<MapTheme>> themeProperty() {
        return appearance.themeProperty();
    }

    @Override
    public ReadOnlyObjectProperty<Optional<MapTheme.LegendItem>> emphasisProperty() {
        return emphasis().itemProperty();
    }

    @Override
    public ObjectProperty<MapPurpose> purposeProperty() {
        return appearance.purposeProperty();
    }

    @Override
    public BooleanProperty dropsShownProperty() {
        return marks.dropsShownProperty();
    }

    @Override
    public ObjectProperty<List<SubjectRef>> marksProperty() {
        return marks.marksProperty();
    }

    @Override
    public ObjectProperty<SubjectRef> highlightProperty() {
        return marks.highlightProperty();
    }

    @Override
    public ObjectProperty<ClusterFilter> filterProperty() {
        return marks.filterProperty();
    }

    @Override
    public BooleanProperty besidesShownProperty() {
        return marks.besidesShownProperty();
    }

    @Override
    public BooleanProperty todayShownProperty() {
        return marks.todayShownProperty();
    }

    @Override
    public void setOnFilter(Consumer<ClusterFilter> listener) {
        marks.setOnFilter(listener);
    }

    @Override
    public void setOnNearby(Consumer<SubjectRef> listener) {
        marks.setOnNearby(listener);
    }

    @Override
    public ObjectProperty<Optional<NearCircle>> circleProperty() {
        return marks.circleProperty();
    }

    @Override
    public ObjectProperty<ListedPlaces> listedProperty() {
        return marks.listedProperty();
    }

    /** Points of the circle's outline, clockwise from north; none where there is no circle. */
    List<GroundPoint> circle() {
        return marks.circleProperty().get().map(drawn -> drawn.outline().stream().map(projection::project).toList())
                .orElse(List.of());
    }

    @Override
    public void setSelection(SelectionSet selection) {
        marks.setSelection(selection);
    }

    @Override
    public void setOnCompare(int most, Consumer<List<SubjectRef>> listener) {
        marks.setOnCompare(most, listener);
    }

    @Override
    public void setOnEncircled(Consumer<NearCircle> listener) {
        marks.setOnEncircled(listener);
    }

    @Override
    public void setOnChosen(Consumer<SubjectRef> listener) {
        marks.setOnChosen(listener);
    }

    @Override
    public void setOnLed(Consumer<SubjectRef> listener) {
        marks.setOnLed(listener);
    }

    /** Tells that a hand chose a subject, or, with null, empty ground; what is then selected others decide. */
    public void choose(SubjectRef subject) {
        marks.choose(subject);
    }

    /**
     * Flies to where the clusters of a counted symbol stand apart, unless the map is moved before that is found.
     *
     * @param onNever told when they do not at any scale
     */
    void open(DropPlaces.Group counted, Runnable onNever) {
        opening.open(counted, ground.probe(), pictures.frameProperty().get().picture().spec(), marks.drops(),
                onNever);
    }

    /** A hand takes hold of the map: it stays where it is. */
    void hold() {
        opening.giveUp();
        view.stop();
    }

    @Override
    public ReadOnlyObjectProperty<SubjectRef> hoveredProperty() {
        return pointer.hoveredProperty();
    }

    @Override
    public ReadOnlyObjectProperty<GroundPoint> pointedProperty() {
        return pointer.groundProperty();
    }

    @Override
    public BooleanProperty legendToldProperty() {
        return legendTold;
    }

    @Override
    public ObjectProperty<Optional<Integer>> legendTurnedProperty() {
        return legendTurned;
    }

    /** Tells what letters typed elsewhere in the window are given to. */
    void setOnTyped(Predicate<KeyEvent> keys) {
        onTyped = keys;
    }

    @Override
    public boolean typed(KeyEvent letter) {
        return onTyped.test(letter);
    }

    @Override
    public BooleanProperty scaleToldProperty() {
        return scaleTold;
    }

    @Override
    public ObjectProperty<GroundPoint> echoProperty() {
        return pointer.echoProperty();
    }

    @Override
    public ObservableValue<String> positionText() {
        return pointer.positionText();
    }

    @Override
    public void copyPicture() {
        picture((maker, seen) -> copy().copy(maker, seen));
    }

    /** Saves the map as it is seen. @param file its ending names the format */
    void savePicture(Path file) {
        picture((maker, seen) -> copy().save(maker, seen, file));
    }

    /** What its title says now, as the name of a file. */
    String pictureName() throws AtlasException {
        return FileName.of(sight.heading().title());
    }

    /** Says what is seen of what is measured. */
    void setMeasuredSeen(Supplier<Optional<SeenOver.Way>> seen) {
        measuredSeen = seen;
    }

    private SeenOver over() {
        MapFrame frame = pictures.frameProperty().get();
        return new SeenOver(frame == null ? new float[0][] : frame.hits().outline(marks.today()),
                marks.changed().map(county -> TEXT.get("legend.today", county.nameNow())).orElse(""),
                measuredSeen.get(), together(), circleSeen());
    }

    private Optional<SeenOver.Circle> circleSeen() {
        return marks.circleProperty().get().map(drawn -> {
            List<GroundPoint> outline = circle();
            float[] ring = new float[2 * outline.size()];
            for (int i = 0; i < outline.size(); i++) {
                ring[2 * i] = (float) outline.get(i).x();
                ring[2 * i + 1] = (float) outline.get(i).y();
            }
            return new SeenOver.Circle(ring, CircleWords.of(drawn));
        });
    }

    /** Takes down all that is seen now: the picture is laid out later, and beside this thread. */
    void picture(BiConsumer<SeenMap, MapCopy.Seen> use) {
        if (view.viewport() == null) {
            return;
        }
        MapGround shown = ground;
        List<SubjectRef> selected = marks.marksProperty().get().stream()
                .map(shown.snapshot().index()::shownBy).filter(s -> s.kind() != SubjectKind.PROVINCE).toList();
        MapSpec spec = appearance.seen(view.viewport(), marks.drops())
                .withNumbers(marks.listedProperty().get().clusters());
        LegendWording wording = readingMode().wordingProperty().get();
        try {
            MapHeading told = sight.heading();
            SeenOver over = over();
            use.accept(new SeenMap(shown.scenes(), shown.snapshot()),
                    maker -> maker.page(spec, selected, over, told, wording));
        } catch (AtlasException e) {
            pictures.fail(e);
        }
    }

    @Override
    public MapState capture() {
        return states.capture();
    }

    @Override
    public void restore(MapState state) {
        states.restore(state);
    }

    @Override
    public void restoreView(MapView wanted) {
        zoom.restore(wanted);
    }

    @Override
    public MapView seen() {
        return view.seen();
    }

    @Override
    public ReadOnlyDoubleProperty listWidthProperty() {
        return listWidth.getReadOnlyProperty();
    }

    void setListWidth(double width) {
        listWidth.set(width);
    }

    @Override
    public BooleanProperty buttonsShownProperty() {
        return buttonsShown;
    }

    @Override
    public BooleanProperty onScreenProperty() {
        return onScreen;
    }
}
