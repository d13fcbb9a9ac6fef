package henan.atlas.ui.making.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.file.Drawing;
import henan.atlas.page.file.PaperSize;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.DevicePixels;
import henan.atlas.ui.ground.out.ProblemSentences;
import henan.atlas.ui.ground.work.LatestRequest;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * A sheet of the page as it will be: its own picture, made for the screen's pixels. One moved or enlarged shows the
 * last picture at once and a sharp one as soon as that is drawn.
 */
final class PreviewPane extends Region {
    private static final Messages TEXTS = Messages.of("pagepanel");
    private static final double STEP = 1.25;
    private static final double KEY_MOVE = 80;
    /** Most pixels of a picture of the whole page; beyond, only what is in sight is drawn. */
    private static final double MOST_PIXELS = 12e6;
    /** What is drawn beyond the view's edge, as part of the view, so that a short drag finds it there. */
    private static final double BEYOND = 0.3;

    private final PagePainter painter;
    private final LatestRequest<Shown> painting;
    private final Region paper = new Region();
    private final ImageView picture = new ImageView();
    private final ObjectProperty<PageZoom> zoom = new SimpleObjectProperty<>(PageZoom.FIT);
    private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper();
    private Optional<Drawing> page = Optional.empty();
    private Optional<Shown> shown = Optional.empty();
    private Optional<Wanted> wanted = Optional.empty();
    private boolean onScreen = true;
    private double fromX;
    private double fromY;

    /** A picture to be drawn. */
    private record Wanted(Drawing page, PixelBox part, double density) {
        boolean covers(Wanted other) {
            return page == other.page && density == other.density && part.encloses(other.part);
        }
    }

    /** A picture drawn. */
    private record Shown(Wanted of, Image image) {
    }

    /** @param fail hears of pictures that could not be drawn */
    PreviewPane(PageTools tools, Consumer<String> fail) {
        this.painter = tools.painter();
        this.painting = new LatestRequest<>(tools.runner(), this::show, e -> fail.accept(ProblemSentences.of(e)));
        setId("page-preview");
        getStyleClass().add("page-preview");
        paper.getStyleClass().add("page-paper");
        picture.setManaged(false);
        getChildren().addAll(paper, picture);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(TEXTS.get("preview"));
        zoom.addListener((property, was, is) -> requestLayout());
        sceneProperty().addListener((property, was, is) -> requestLayout());
        listen();
    }

    private void listen() {
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            fromX = event.getX();
            fromY = event.getY();
            setCursor(Cursor.CLOSED_HAND);
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            move(event.getX() - fromX, event.getY() - fromY);
            fromX = event.getX();
            fromY = event.getY();
        });
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> setCursor(Cursor.OPEN_HAND));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                zoomAbout(event.getX(), event.getY(), zoom.get().isFit() ? 1 : 0);
            }
        });
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        setCursor(Cursor.OPEN_HAND);
    }

    private void scroll(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            zoomAbout(event.getX(), event.getY(), scale() * (event.getDeltaY() > 0 ? STEP : 1 / STEP));
        } else {
            move(event.getDeltaX(), event.getDeltaY());
        }
        event.consume();
    }

    /** Keys of the preview; to be asked wherever in the room the keyboard is. @return whether it was one */
    boolean key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> zoomIn();
            case MINUS, SUBTRACT -> zoomOut();
            case DIGIT0, NUMPAD0, HOME -> fit();
            case DIGIT1, NUMPAD1 -> actualSize();
            default -> {
                return isFocused() && arrow(event.getCode());
            }
        }
        return true;
    }

    private boolean arrow(KeyCode code) {
        switch (code) {
            case LEFT -> move(KEY_MOVE, 0);
            case RIGHT -> move(-KEY_MOVE, 0);
            case UP -> move(0, KEY_MOVE);
            case DOWN -> move(0, -KEY_MOVE);
            case PAGE_UP -> move(0, getHeight() * 0.9);
            case PAGE_DOWN -> move(0, -getHeight() * 0.9);
            default -> {
                return false;
            }
        }
        return true;
    }

    void zoomIn() {
        zoomAbout(getWidth() / 2, getHeight() / 2, scale() * STEP);
    }

    void zoomOut() {
        zoomAbout(getWidth() / 2, getHeight() / 2, scale() / STEP);
    }

    /** A pixel of 1/96 inch on a pixel of the screen. */
    void actualSize() {
        zoomAbout(getWidth() / 2, getHeight() / 2, 1);
    }

    void fit() {
        zoom.set(PageZoom.FIT);
    }

    /** Pixels of the view per pixel of the page; 0 while there is no page. */
    ReadOnlyDoubleProperty scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    private double scale() {
        return page.map(p -> zoom.get().scaleIn(p.paper(), view())).orElse(0.0);
    }

    private PageZoom.View view() {
        return new PageZoom.View(getWidth(), getHeight());
    }

    /** @param scale 0 to fit */
    private void zoomAbout(double x, double y, double scale) {
        page.ifPresent(p -> zoom.set(scale == 0 ? PageZoom.FIT : zoom.get().about(x, y, scale, p.paper(), view())));
    }

    private void move(double dx, double dy) {
        page.ifPresent(p -> zoom.set(zoom.get().moved(dx, dy, p.paper(), view())));
    }

    /** Shows another sheet; the picture of the one before stays until there is one of this. */
    void setSheet(Optional<Drawing> newPage) {
        boolean otherPaper = !newPage.map(Drawing::paper).equals(page.map(Drawing::paper));
        page = newPage;
        if (page.isEmpty() || otherPaper) {
            zoom.set(PageZoom.FIT);
            forget();
        }
        requestLayout();
    }

    /** Says whether it is on the screen: else it keeps no picture, which is drawn again when it is. */
    void setOnScreen(boolean now) {
        onScreen = now;
        if (!now) {
            forget();
            // Of what is not seen JavaFX hears only that it is not seen itself.
            picture.setVisible(false);
        }
        requestLayout();
    }

    private void forget() {
        painting.cancel();
        shown = Optional.empty();
        wanted = Optional.empty();
        picture.setImage(null);
    }

    /** The picture on screen; empty until one is drawn. */
    Optional<Image> image() {
        return shown.map(Shown::image);
    }

    /** The page the picture on screen is of. */
    Optional<Drawing> pictured() {
        return shown.map(s -> s.of().page());
    }

    @Override
    protected void layoutChildren() {
        scale.set(scale());
        paper.setVisible(page.isPresent());
        if (page.isPresent() && getWidth() > 0 && getHeight() > 0) {
            PixelBox place = place(page.get().paper());
            paper.resizeRelocate(place.x(), place.y(), snapSizeX(place.width()), snapSizeY(place.height()));
            layPicture(place);
            if (onScreen) {
                request(page.get().paper(), place);
            }
        }
    }

    /** Where the page lies, beginning on a pixel. */
    private PixelBox place(PaperSize size) {
        PixelBox place = zoom.get().place(size, view());
        return new PixelBox(snapPositionX(place.x()), snapPositionY(place.y()), place.width(), place.height());
    }

    private void layPicture(PixelBox place) {
        picture.setVisible(shown.isPresent());
        shown.ifPresent(s -> lay(s, place.x(), place.y(),
                place.width() / PageExporter.whole(s.of().page().paper()).width()));
    }

    private void lay(Shown s, double left, double top, double scale) {
        double output = DevicePixels.in(this);
        boolean sharp = Math.abs(s.of().density() - scale * output) < 1e-9;
        double unit = sharp ? 1 / output : scale / s.of().density();
        picture.setSmooth(!sharp);
        picture.setFitWidth(s.image().getWidth() * unit);
        picture.setFitHeight(s.image().getHeight() * unit);
        picture.relocate(snapPositionX(left + s.of().part().x() * scale),
                snapPositionY(top + s.of().part().y() * scale));
    }

    /** Asks for a picture of what is in sight, unless there is one, or one is being drawn. */
    private void request(PaperSize size, PixelBox place) {
        double scale = place.width() / PageExporter.whole(size).width();
        double density = scale * DevicePixels.in(this);
        PixelBox whole = PageExporter.whole(size);
        boolean all = whole.width() * whole.height() * density * density <= MOST_PIXELS;
        Wanted inSight = new Wanted(page.get(), all ? whole : part(place, scale, density, 0), density);
        if (wanted.filter(w -> w.covers(inSight)).isEmpty()) {
            Wanted next = all ? inSight : new Wanted(page.get(), part(place, scale, density, BEYOND), density);
            wanted = Optional.of(next);
            painting.submit(cancelled -> new Shown(next,
                    painter.paint(next.page(), next.part(), next.density())));
        }
    }

    /** What is in sight of a page that lies there, and some more, from whole pixel to whole pixel. */
    private PixelBox part(PixelBox place, double scale, double density, double beyond) {
        double mx = getWidth() * beyond;
        double my = getHeight() * beyond;
        double x = Math.max(0, Math.floor((-place.x() - mx) / scale * density) / density);
        double y = Math.max(0, Math.floor((-place.y() - my) / scale * density) / density);
        double right = Math.min(place.width(), getWidth() - place.x() + mx) / scale;
        double bottom = Math.min(place.height(), getHeight() - place.y() + my) / scale;
        return new PixelBox(x, y, Math.max(1 / density, right - x), Math.max(1 / density, bottom - y));
    }

    private void show(Shown done) {
        shown = Optional.of(done);
        picture.setImage(done.image());
        page.ifPresent(p -> layPicture(place(p.paper())));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
