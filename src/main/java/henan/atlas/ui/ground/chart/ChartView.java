package henan.atlas.ui.ground.chart;

import henan.atlas.chart.Chart;
import henan.atlas.chart.ChartForm;
import henan.atlas.chart.ChartPanel;
import henan.atlas.chart.ChartSpot;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.DevicePixels;
import henan.atlas.ui.ground.work.LatestRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * A chart, made and drawn beside the JavaFX thread for the pixels of the screen; as wide as it is let be, as high as it
 * needs. What is pointed at is told beside it, by keys as by the pointer: one stop of the keyboard's focus, arrows go
 * from mark to mark, Enter does what a click does, Space what one with Ctrl does.
 *
 * <p><b>Threading:</b> JavaFX thread.
 *
 * @param <T> what charts are made of
 */
public final class ChartView<T> extends Region {
    private static final Messages TEXTS = Messages.of("chartview");
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    /** Height before a chart has been drawn, and of words in place of one. */
    private static final double FIRST_HEIGHT = 120;
    private static final double WORDS_HEIGHT = 60;
    private static final double NARROWEST = 200;
    private static final double MOST_TOLD = 340;

    private final ChartTools tools;
    private final Function<T, Chart> chart;
    private final LatestRequest<Shown<T>> drawing;
    private final ImageView picture = new ImageView();
    private final Region ring = new Region();
    private final Label told = new Label();
    private final Label words = new Label();
    private Optional<Maker<T>> maker = Optional.empty();
    private Optional<Shown<T>> shown = Optional.empty();
    private Optional<Wanted> wanted = Optional.empty();
    private Act<T> act = (of, spot, together) -> { };
    private Consumer<ChartSpot> pointedAt = spot -> { };
    private int pointed = -1;

    /** Makes what a chart is of; called beside the JavaFX thread. */
    public interface Maker<T> {
        /** The snapshot it is of. */
        AtlasSnapshot content();

        /** @throws AtlasException with words for people, where there is nothing to be drawn */
        T make() throws AtlasException;
    }

    /** What is done with a mark that is clicked. */
    public interface Act<T> {
        /** @param together whether it is to be selected together with others */
        void on(T of, ChartSpot spot, boolean together);
    }

    private record Wanted(double width, double density) {
    }

    private record Shown<T>(Wanted size, T of, ChartPanel panel, List<ChartSpot> spots, Image image) {
    }

    /** @param chart what of the made is drawn */
    public ChartView(ChartTools tools, Function<T, Chart> chart) {
        this.tools = tools;
        this.chart = chart;
        this.drawing = new LatestRequest<>(tools.runner(), this::show, this::fail);
        getStyleClass().add("chart-view");
        ring.getStyleClass().add("chart-ring");
        told.getStyleClass().add("chart-bubble");
        told.setWrapText(true);
        words.getStyleClass().add("chart-words");
        words.setWrapText(true);
        for (Region part : List.of(ring, told)) {
            part.setManaged(false);
            part.setMouseTransparent(true);
            part.setVisible(false);
        }
        picture.setManaged(false);
        words.setManaged(false);
        getChildren().addAll(picture, ring, words, told);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinWidth(0);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(at(event.getX(), event.getY())));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(-1));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                point(-1);
            }
        });
        sceneProperty().addListener((property, was, is) -> requestLayout());
    }

    /** @param act what a click does, and Enter */
    public void whenClicked(Act<T> act) {
        this.act = act;
    }

    /** @param hears where the mark lies that keys point at, to be brought into sight */
    public void whenPointedByKeys(Consumer<ChartSpot> hears) {
        pointedAt = hears;
    }

    /** Shows another chart; the picture of the one before stays until there is one of this. */
    public void show(Maker<T> next) {
        maker = Optional.of(next);
        wanted = Optional.empty();
        requestLayout();
    }

    /** Nothing is to be drawn. @param sentence why, for people */
    public void say(String sentence) {
        drawing.cancel();
        maker = Optional.empty();
        wanted = Optional.empty();
        shown = Optional.empty();
        point(-1);
        picture.setImage(null);
        words.setText(sentence);
        setAccessibleText(sentence);
        pseudoClassStateChanged(EMPTY, true);
        setPrefHeight(WORDS_HEIGHT);
        requestLayout();
    }

    /** What is shown; empty until something is. */
    public Optional<T> shown() {
        return shown.map(Shown::of);
    }

    /** Where the marks of what is shown lie. */
    public List<ChartSpot> spots() {
        return shown.map(Shown::spots).orElse(List.of());
    }

    private void request() {
        Wanted now = new Wanted(Math.max(NARROWEST, Math.floor(getWidth())), DevicePixels.in(this));
        if (maker.isEmpty() || getScene() == null || getWidth() <= 0 || wanted.filter(now::equals).isPresent()) {
            return;
        }
        wanted = Optional.of(now);
        Maker<T> wantedOf = maker.get();
        drawing.submit(cancelled -> {
            T of = wantedOf.make();
            ChartPanel panel = tools.sheets(wantedOf.content()).panel(chart.apply(of), now.width());
            return new Shown<>(now, of, panel, panel.spots(), tools.painter().paint(panel, now.density()));
        });
    }

    private void show(Shown<T> next) {
        shown = Optional.of(next);
        words.setText("");
        pseudoClassStateChanged(EMPTY, false);
        picture.setImage(next.image());
        picture.setFitWidth(next.image().getWidth() / next.size().density());
        picture.setFitHeight(next.image().getHeight() / next.size().density());
        setAccessibleText(TEXTS.get("accessible", next.panel().wording()));
        setPrefHeight(Math.ceil(next.panel().height()));
        point(Math.min(pointed, next.spots().size() - 1));
        requestLayout();
    }

    private void fail(Exception problem) {
        Optional<Maker<T>> same = maker;
        Optional<Wanted> size = wanted;
        say(String.valueOf(problem.getMessage()));
        // Not asked again at every layout.
        maker = same;
        wanted = size;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return FIRST_HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        request();
        picture.relocate(0, 0);
        words.resizeRelocate(0, 4, Math.max(0, getWidth()), words.prefHeight(getWidth()));
        layTold();
    }

    private void layTold() {
        if (pointed < 0 || shown.isEmpty()) {
            return;
        }
        ChartSpot spot = spots().get(pointed);
        double left = Math.max(0, spot.x() - 2);
        double top = Math.max(0, spot.y() - 1);
        ring.resizeRelocate(left, top, Math.min(getWidth(), spot.x() + spot.width() + 2) - left,
                spot.y() + spot.height() + 1 - top);
        double wide = Math.min(Math.min(MOST_TOLD, getWidth()), told.prefWidth(-1));
        double high = told.prefHeight(wide);
        double x = Math.max(0, Math.min(getWidth() - wide, spot.x() + spot.width() / 2 - wide / 2));
        double y = spot.y() - high - 4 >= 0 ? spot.y() - high - 4 : spot.y() + spot.height() + 4;
        told.resizeRelocate(snapPositionX(x), snapPositionY(y), wide, high);
    }

    /** The mark at a place: of several the one whose middle is nearest; -1 for none. */
    private int at(double x, double y) {
        int nearest = -1;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < spots().size(); i++) {
            ChartSpot spot = spots().get(i);
            double off = Math.hypot(spot.x() + spot.width() / 2 - x, spot.y() + spot.height() / 2 - y);
            if (spot.contains(x, y) && off < least) {
                nearest = i;
                least = off;
            }
        }
        return nearest;
    }

    private void point(int which) {
        pointed = which;
        boolean points = which >= 0 && which < spots().size();
        ring.setVisible(points);
        told.setVisible(points);
        setCursor(points ? Cursor.HAND : Cursor.DEFAULT);
        if (points) {
            told.setText(spots().get(which).words());
            setAccessibleHelp(spots().get(which).words());
            layTold();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            requestFocus();
            act(at(event.getX(), event.getY()), event.isShortcutDown() || event.isShiftDown());
            event.consume();
        }
    }

    private void act(int which, boolean together) {
        shown.filter(now -> which >= 0 && which < now.spots().size())
                .ifPresent(now -> act.on(now.of(), now.spots().get(which), together));
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || spots().isEmpty()) {
            return;
        }
        int last = spots().size() - 1;
        switch (event.getCode()) {
            case LEFT, UP -> go(Math.max(0, pointed - 1));
            case RIGHT, DOWN -> go(Math.min(last, pointed + 1));
            case HOME -> go(0);
            case END -> go(last);
            case ENTER -> act(pointed, false);
            case SPACE -> act(pointed, true);
            case ESCAPE -> {
                if (pointed < 0) {
                    return;
                }
                point(-1);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int which) {
        point(which);
        pointedAt.accept(spots().get(which));
    }

    /** The narrowest a chart can be read in. */
    public static double narrowest() {
        return ChartForm.NARROWEST * 0.7;
    }
}
