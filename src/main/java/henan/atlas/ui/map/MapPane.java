package henan.atlas.ui.map;

import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import javafx.util.Duration;

/** Shows the last picture, moved under the hand until the next is there, with overlay and furniture above it. */
public final class MapPane extends Region {
    private static final Messages TEXT = Messages.of("map");
    /** How long the map must lie still before its view is one to come back to. */
    private static final Duration REST = Duration.millis(450);

    private final MapModel model;
    private final ImageView base = new ImageView();
    private final Region surface = new Region();
    private final OverlayCanvas overlay;
    private final FurnitureLayer furniture;
    private final HoverLabel hover = new HoverLabel();
    private final Label banner = new Label();
    private final PauseTransition rest = new PauseTransition(REST);
    private final Flight flight;
    private final ContextMenu chooser = new ContextMenu();
    /** Device pixels per logical pixel of the screen the window is on. */
    private final ObservableValue<Number> outputScale =
            sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::outputScaleXProperty).orElse(1.0);

    /** @throws AtlasException when the map's symbols cannot be drawn */
    public MapPane(MapModel model) throws AtlasException {
        this.model = model;
        this.overlay = new OverlayCanvas(model);
        this.furniture = new FurnitureLayer(model);
        this.flight = new Flight(model.view()::showOnTheWay, model.view()::show);
        getStyleClass().add("map-pane");
        setFocusTraversable(true);
        banner.getStyleClass().add("map-banner");
        banner.setVisible(false);
        banner.setWrapText(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().addAll(base, overlay, surface, furniture, hover, banner);
        new MapGestures(model, surface, this::touched, this::choose);
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> requestFocus());
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.L && !e.isShortcutDown()) {
                furniture.toggleLegend();
                e.consume();
            } else {
                surface.getOnKeyPressed().handle(e);
            }
        });
        rest.setOnFinished(e -> model.view().rest());
        listen();
    }

    private void listen() {
        model.view().viewportProperty().addListener((o, before, now) -> {
            rest.playFromStart();
            moved();
        });
        model.frameProperty().addListener((o, before, now) -> {
            base.setImage(PixelBridge.image(now.picture().image()));
            moved();
        });
        model.selectionProperty().addListener((o, before, now) -> overlay.paint());
        model.hoveredProperty().addListener((o, before, now) -> {
            overlay.paint();
            sayHovered();
        });
        model.visibleClustersProperty().addListener((o, before, now) -> overlay.paint());
        model.view().destinationProperty().addListener((o, before, to) -> {
            flight.stop();
            if (to != null) {
                flight.fly(model.view().viewport(), to);
            }
        });
        model.failureProperty().addListener((o, before, now) -> fail(now));
        model.pointerProperty().addListener((o, before, now) -> sayHovered());
        outputScale.addListener((o, before, now) -> requestLayout());
    }

    private void touched() {
        model.view().stop();
        chooser.hide();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        for (Region child : List.of(surface, furniture)) {
            child.resizeRelocate(0, 0, width, height);
        }
        overlay.setWidth(width);
        overlay.setHeight(height);
        banner.autosize();
        banner.relocate((width - banner.getWidth()) / 2, 90);
        model.resize((int) Math.round(width), (int) Math.round(height), outputScale.getValue().doubleValue());
        moved();
    }

    /** Puts the last picture where the present view has it. */
    private void moved() {
        Viewport view = model.view().viewport();
        MapFrame frame = model.frameProperty().get();
        if (view == null) {
            return;
        }
        if (frame != null) {
            Viewport pictured = frame.picture().spec().viewport();
            double factor = pictured.metresPerPixel() / view.metresPerPixel();
            double left = view.toPixelX(pictured.toGroundX(0));
            double top = view.toPixelY(pictured.toGroundY(0));
            base.setFitWidth(pictured.width() * factor);
            base.setFitHeight(pictured.height() * factor);
            base.setSmooth(factor != 1);
            base.setX(snap(left));
            base.setY(snap(top));
        }
        overlay.paint();
        try {
            furniture.update();
        } catch (AtlasException e) {
            fail(TEXT.get("failed", e.getMessage()));
        }
    }

    private double snap(double logical) {
        return Math.round(logical * model.density()) / model.density();
    }

    private void sayHovered() {
        SubjectRef subject = model.hoveredProperty().get();
        Point2D pointer = model.pointerProperty().get();
        String name = subject == null || pointer == null ? "" : model.names().name(subject);
        String detail = name.isEmpty() ? "" : model.names().detail(subject);
        hover.say(detail.isEmpty() ? name : name + "　" + detail, pointer == null ? 0 : pointer.getX(),
                pointer == null ? 0 : pointer.getY(), getWidth(), getHeight());
    }

    private void choose(List<SubjectRef> clusters, MouseEvent at) {
        chooser.getItems().clear();
        MenuItem heading = new MenuItem(TEXT.get("chooser.title", clusters.size()));
        heading.setDisable(true);
        chooser.getItems().addAll(heading, new SeparatorMenuItem());
        for (SubjectRef cluster : clusters) {
            MenuItem item = new MenuItem(model.names().name(cluster) + "　" + model.names().detail(cluster));
            item.setOnAction(e -> model.choose(cluster));
            chooser.getItems().add(item);
        }
        chooser.show(surface, at.getScreenX(), at.getScreenY());
    }

    private void fail(String message) {
        banner.setText(message);
        banner.setVisible(!message.isEmpty());
        requestLayout();
    }
}
