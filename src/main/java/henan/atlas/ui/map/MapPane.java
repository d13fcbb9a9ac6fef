package henan.atlas.ui.map;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.Measurement;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.DevicePixels;
import henan.atlas.ui.ground.kit.MenuHeading;
import henan.atlas.ui.map.measuring.MeasurementText;
import henan.atlas.ui.map.measuring.Measuring;
import henan.atlas.ui.map.measuring.MeasuringLayer;
import henan.atlas.ui.map.picture.LivePicture;
import henan.atlas.ui.map.selecting.CircleLayer;
import henan.atlas.ui.map.selecting.SelectingLayer;
import henan.atlas.ui.map.selecting.SelectingTool;
import henan.atlas.ui.map.view.Flight;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Transform;
import javafx.stage.Window;
import javafx.util.Duration;

/** Shows the map, moved under the hand, with furniture and what is said at the pointer above it. */
public final class MapPane extends Region {
    private static final Messages TEXT = Messages.of("map");
    /** How long the map must lie still before its view is one to come back to. */
    private static final Duration REST = Duration.millis(450);
    /** Width of the list of what is seen, and the letters it is for. */
    private static final double LIST_WIDTH = 284;
    private static final double LIST_LETTERS = 12.5;
    /** How near to a measured point the pointer is at it, in logical pixels. */
    private static final double AT_A_POINT = 12;

    private final MapModel model;
    private final LivePicture picture;
    private final Region surface = new Region();
    private final LinkedCursor echo = new LinkedCursor();
    private final MeasuringLayer measured = new MeasuringLayer();
    private final SelectingLayer selecting = new SelectingLayer();
    private final CircleLayer circle = new CircleLayer();
    private final LinkedCursor middle = new LinkedCursor();
    private final MeasurementText measuredWords;
    private final FurnitureLayer furniture;
    private final SymbolStop symbols;
    private final SymbolWords words;
    private final SeenList list;
    private final HoverLabel hover = new HoverLabel();
    private final Label banner = new Label();
    private final Label notice = new Label();
    private final FrameClock frames;
    private final PauseTransition rest = new PauseTransition(REST);
    private final Flight flight;
    private final ContextMenu chooser = new ContextMenu();
    private final MapMenu menu;
    /** Device pixels per logical pixel of the screen the window is on. */
    private final ObservableValue<Number> outputScale =
            sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::outputScaleXProperty).orElse(1.0);

    /** @throws AtlasException when the map's symbols cannot be drawn */
    public MapPane(MapModel model) throws AtlasException {
        this.model = model;
        this.picture = new LivePicture(model.scenes(), model::outline);
        this.frames = new FrameClock(this::paint, model::rest);
        this.furniture = new FurnitureLayer(model, frames::repaint, this::requestFocus);
        this.symbols = new SymbolStop(model, furniture::covers, this::choose);
        this.words = new SymbolWords(model);
        this.measuredWords = new MeasurementText(model.aim()::name);
        this.list = new SeenList(model, this::requestFocus);
        this.menu = new MapMenu(model, list::turn, () -> new PictureFile(model).ask(getScene().getWindow()));
        this.flight = new Flight(model.view()::showOnTheWay, model.view()::show);
        model.setMeasuredSeen(measured::seen);
        getStyleClass().add("map-pane");
        setFocusTraversable(true);
        banner.getStyleClass().add("map-banner");
        banner.setVisible(false);
        banner.setWrapText(true);
        notice.getStyleClass().add("calm-notice");
        notice.setVisible(false);
        notice.setMouseTransparent(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().addAll(picture, surface, circle, measured, selecting, echo, middle, symbols, furniture, list,
                hover, banner, notice);
        new MapGestures(model, surface, this::touched, this::choose);
        surface.setOnContextMenuRequested(e -> {
            menu.open(surface, new Point2D(e.getX(), e.getY()));
            e.consume();
        });
        symbols.setOnContextMenuRequested(e -> {
            Optional.ofNullable(model.pointer().pixelProperty().get()).ifPresent(at -> menu.open(surface, at));
            e.consume();
        });
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> requestFocus());
        setOnKeyPressed(e -> {
            if (e.isShortcutDown() || e.isAltDown() || !measure(e) && !select(e) && !furnish(e.getCode())) {
                surface.getOnKeyPressed().handle(e);
            } else {
                e.consume();
            }
        });
        model.setOnTyped(this::typed);
        list.visibleProperty().addListener((o, before, now) -> {
            // What was said at the pointer would lie over the list, or beside where it was.
            model.pointer().move(null);
            requestLayout();
        });
        rest.setOnFinished(e -> model.view().rest());
        listen();
    }

    /** What is measured or drawn is gone on with by keys of the map, which takes the keyboard then. */
    private boolean typed(KeyEvent letter) {
        boolean begun = isVisible() && (measure(letter) || select(letter));
        if (begun) {
            requestFocus();
        }
        return begun || isVisible() && furnish(letter.getCode());
    }

    /** What keys do to what is measured. @return whether this one does anything */
    private boolean measure(KeyEvent e) {
        Measuring measuring = model.measuring();
        if (e.getCode() == KeyCode.M) {
            measuring.begin(e.isShiftDown() ? Measurement.Kind.AREA : Measurement.Kind.DISTANCE);
            return true;
        }
        if (!measuring.isUnderWay() && e.getCode() != KeyCode.ESCAPE) {
            return false;
        }
        switch (e.getCode()) {
            case ENTER -> measuring.finish();
            case SPACE -> model.aim().now().ifPresent(measuring::set);
            case BACK_SPACE -> measuring.takeBack();
            case ESCAPE -> {
                return measuring.leave();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** What keys do to what is selected together. @return whether this one does anything */
    private boolean select(KeyEvent e) {
        MapSelecting of = model.selecting();
        switch (e.getCode()) {
            case K -> of.take(e.isShiftDown() ? SelectingTool.Form.LASSO : SelectingTool.Form.RECTANGLE);
            case S -> {
                return of.toggleLookedAt();
            }
            case ESCAPE -> {
                return of.tool().leave();
            }
            default -> {
                return false;
            }
        }
        return of.isPossible();
    }

    /** What keys do to all but the view. @return whether this one does anything */
    private boolean furnish(KeyCode key) {
        switch (key) {
            case ESCAPE -> {
                // Of a map alone on the screen it leads back from there first, whatever the legend singles out.
                return list.close() || model.buttonsShownProperty().get() && (furniture.clearLegend()
                        || model.selecting().leaveCircle() || model.selecting().clear());
            }
            case F -> model.fitShown();
            case L -> furniture.turnLegend();
            case T -> list.turn();
            case P -> model.readingMode().nextPurpose();
            case R -> model.readingMode().turnRivers();
            case W -> model.readingMode().nextWording();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void listen() {
        model.view().viewportProperty().addListener((o, before, now) -> {
            rest.playFromStart();
            frames.moved();
        });
        for (ObservableValue<?> shown : List.of(model.pictures().frameProperty(), model.marksProperty(),
                model.marks().membersProperty(), model.circleProperty(), model.listedProperty(),
                model.highlightProperty(), model.hoveredProperty(), model.marks().visibleProperty(),
                model.filterProperty(), model.todayShownProperty(), model.emphasis().itemProperty(),
                model.dropsShownProperty(), model.echoProperty(), model.themeProperty(),
                model.readingMode().wordingProperty(), model.readingMode().riversProperty())) {
            shown.addListener((o, before, now) -> frames.repaint());
        }
        model.hoveredProperty().addListener((o, before, now) -> sayHovered());
        model.pointer().countedProperty().addListener((o, before, now) -> sayHovered());
        model.measuring().measurementProperty().addListener((o, before, now) -> {
            if (model.measuring().isUnderWay()) {
                model.selecting().tool().leave();
            }
            showCursor();
            sayHovered();
            frames.repaint();
        });
        model.selecting().tool().takenProperty().addListener((o, before, now) -> showCursor());
        model.selecting().tool().outlineProperty().addListener((o, before, now) -> {
            selecting.show(now);
            sayEnclosed(now);
        });
        model.view().destinationProperty().addListener((o, before, to) -> {
            flight.stop();
            if (to != null) {
                flight.fly(model.view().viewport(), to);
            }
        });
        model.pictures().failureProperty().addListener((o, before, now) -> fail(now));
        model.copy().noticeProperty().addListener((o, before, now) -> {
            notice.setText(now);
            notice.setVisible(!now.isEmpty());
            requestLayout();
        });
        model.copy().failureProperty().addListener((o, before, now) ->
                fail(now.isEmpty() ? model.pictures().failureProperty().get() : now));
        model.pointer().pixelProperty().addListener((o, before, now) -> sayHovered());
        outputScale.addListener((o, before, now) -> requestLayout());
        model.onScreenProperty().addListener((o, before, now) -> {
            if (now) {
                frames.repaint();
            } else {
                picture.release();
            }
        });
    }

    private void showCursor() {
        surface.setCursor(model.measuring().isUnderWay() || model.selecting().tool().taken().isPresent()
                ? Cursor.CROSSHAIR : null);
    }

    /** Says at the pointer how many would be selected. */
    private void sayEnclosed(List<Point2D> outline) {
        if (outline.size() < 3) {
            sayHovered();
            return;
        }
        Point2D at = model.selecting().tool().end().orElseThrow();
        hover.say(TEXT.get("select.within", model.selecting().within(outline).size()),
                PixelBox.around(at.getX(), at.getY(), 0, 0), at.getX(), at.getY(), mapWidth(), getHeight());
    }

    private void touched() {
        model.hold();
        chooser.hide();
        menu.hide();
    }

    /** What the list takes beside the map, which lies under none of it: what is listed is seen. */
    private double listWidth() {
        return Math.min(LIST_WIDTH * Math.max(1, model.leastType() / LIST_LETTERS), getWidth() / 2);
    }

    private double mapWidth() {
        return getWidth() - (list.isVisible() ? listWidth() : 0);
    }

    @Override
    protected void layoutChildren() {
        double width = mapWidth();
        double height = getHeight();
        double listed = getWidth() - width;
        model.setListWidth(listed);
        list.setStyle(model.leastType() > LIST_LETTERS ? "-fx-font-size: " + model.leastType() + "px;" : "");
        list.resizeRelocate(width, 0, listed, height);
        for (Region child : List.of(surface, symbols, furniture)) {
            child.resizeRelocate(0, 0, width, height);
        }
        banner.autosize();
        banner.relocate((width - banner.getWidth()) / 2, 90);
        notice.resize(Math.min(width, notice.prefWidth(-1)), notice.prefHeight(-1));
        notice.relocate((width - notice.getWidth()) / 2, 90);
        double enlarged = DevicePixels.enlarged(this);
        model.setWindowHeight(getScene() == null ? height : getScene().getHeight() / enlarged);
        model.enlarge(enlarged);
        model.resize((int) Math.round(width), (int) Math.round(height), DevicePixels.in(this));
        if (model.onScreenProperty().get()
                && model.shown().filter(now -> picture.isOutgrown(now.view(), now.density())).isPresent()) {
            // At once: waiting for the next frame, this one would show the picture in its old size.
            paint();
        }
    }

    /** Shows the present view, which must not take longer than a frame has. */
    void paint() {
        if (model.onScreenProperty().get()) {
            model.shown().ifPresent(picture::paint);
        }
        symbols.update();
        list.update();
        echo.show(model.echoProperty().get(), model.view().viewport());
        showMeasured();
        showCircle();
        try {
            furniture.update();
        } catch (AtlasException e) {
            fail(TEXT.get("failed", e.getMessage()));
        }
    }

    private void showCircle() {
        Viewport view = model.view().viewport();
        List<Point2D> outline = view == null ? List.of() : model.circle().stream()
                .map(at -> new Point2D(view.toPixelX(at.x()), view.toPixelY(at.y()))).toList();
        circle.show(outline, model.circleProperty().get().map(CircleWords::of).orElse(""), model.leastType(),
                new PixelBox(0, 0, mapWidth(), getHeight()), outline.isEmpty() ? List.of() : model.namesSeen());
    }

    private void showMeasured() {
        boolean underWay = model.measuring().isUnderWay();
        Viewport view = model.view().viewport();
        Optional<Measurement> now = model.measuring().measurement();
        measured.show(now, underWay ? model.aim().now() : Optional.empty(), model.aim()::pixelOf,
                new MeasuringLayer.Told(now.map(measuredWords::atTheEnd).orElse(""),
                        now.map(measuredWords::parts).orElse(List.of()), model.leastType()), model.namesSeen());
        middle.show(underWay && model.aim().isMiddle() && view != null
                ? new GroundPoint(view.centerX(), view.centerY()) : null, view);
    }

    /** What would be measured if a point were set now; empty where nothing is. */
    private String measuring() {
        return model.measuring().measurement().filter(now -> model.measuring().isUnderWay())
                .flatMap(now -> model.aim().now().map(point -> measuredWords.live(now, point))).orElse("");
    }

    /** Whether what is pointed at is a point of what is measured, whose figure stands there. */
    private boolean isMeasured() {
        Point2D pointer = model.pointer().pixelProperty().get();
        return model.measuring().measurement().stream().flatMap(now -> now.points().stream())
                .anyMatch(point -> pointer != null && model.aim().pixelOf(point).distance(pointer) < AT_A_POINT
                || point.place().filter(at -> at.subject().equals(model.hoveredProperty().get())).isPresent());
    }

    private void sayHovered() {
        Point2D pointer = model.pointer().pixelProperty().get();
        boolean underWay = model.measuring().isUnderWay();
        if (underWay) {
            showMeasured();
        }
        String said = underWay ? measuring() : isMeasured() ? "" : words.now();
        if (pointer == null || said.isEmpty()) {
            hover.say("", new PixelBox(0, 0, 0, 0), 0, 0, mapWidth(), getHeight());
        } else {
            hover.say(said, words.about(pointer), pointer.getX(), pointer.getY(), mapWidth(),
                    getHeight());
        }
        symbols.say(model.pointer().isReached() ? said : "");
    }

    /** @param at in logical pixels of the map */
    private void choose(List<SubjectRef> clusters, Point2D at) {
        chooser.getItems().clear();
        chooser.getItems().addAll(new MenuHeading(TEXT.get("chooser.title", clusters.size())),
                new SeparatorMenuItem());
        for (SubjectRef cluster : clusters) {
            MenuItem item = new MenuItem(words.of(cluster));
            item.setOnAction(e -> model.choose(cluster));
            chooser.getItems().add(item);
        }
        Point2D onScreen = surface.localToScreen(at);
        chooser.show(surface, onScreen.getX(), onScreen.getY());
    }

    /** Whether map, title and legend are as they will stay until a hand or the atlas changes them. */
    public boolean isStanding() {
        return model.isDrawn() && furniture.isOfNow();
    }

    /**
     * The pane as another window will come to look, where everything seen now is remembered: with nothing pointed at,
     * at rest, without a theme, a class singled out, a list, a measurement or a word that passes.
     *
     * @return in device pixels; empty where something else is to be seen
     */
    public Optional<Image> still() {
        if (!model.isStill() || list.isVisible() || banner.isVisible() || notice.isVisible()
                || furniture.isTouched()) {
            return Optional.empty();
        }
        model.pointer().move(null);
        paint();
        if (!furniture.isOfNow()) {
            return Optional.empty();
        }
        double density = DevicePixels.in(this);
        SnapshotParameters sharp = new SnapshotParameters();
        sharp.setTransform(Transform.scale(density, density));
        return Optional.of(snapshot(sharp, null));
    }

    private void fail(String message) {
        banner.setText(message);
        banner.setVisible(!message.isEmpty());
        requestLayout();
    }
}
