package henan.atlas.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.event.EventType;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

/**
 * The root of the window's scene: what the window shows, and over it, while that is being opened, the picture kept of
 * the last one, with which nothing can be done.
 */
public final class WindowGround extends StackPane {
    /** So many frames the map has stood as it will stay when the picture is lifted: one might not be painted yet. */
    private static final int STANDING = 3;
    /** How long a picture is waited for that may never fit. Units: nanoseconds. */
    private static final long PATIENCE = 300_000_000;

    private final Pane cover = new Pane();
    private boolean opened;
    private Optional<KeptPicture> kept = Optional.empty();
    private Optional<AnimationTimer> waiting = Optional.empty();

    /** @param first what the window shows first */
    public WindowGround(Region first) {
        cover.setMouseTransparent(true);
        cover.setManaged(false);
        getChildren().addAll(first, cover);
        for (EventType<? extends InputEvent> wish : List.of(MouseEvent.MOUSE_PRESSED, KeyEvent.KEY_PRESSED,
                ScrollEvent.SCROLL)) {
            addEventFilter(wish, event -> {
                if (waiting.isPresent()) {
                    lift();
                }
            });
        }
    }

    /** Shows something else. A kept picture stays over it, one that comes later does not. */
    public void show(Parent content) {
        opened = true;
        getChildren().set(0, content);
    }

    /** Lays the kept picture over what is shown first, wherever the window is such as it was taken in. */
    public void cover(KeptPicture picture) {
        if (opened) {
            return;
        }
        kept = Optional.of(picture);
        ImageView view = new ImageView(picture.image());
        view.setFitWidth(picture.width() / picture.density());
        view.setFitHeight(picture.height() / picture.density());
        view.relocate(picture.place().x(), picture.place().y());
        cover.getChildren().setAll(view);
        fit();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        fit();
    }

    private void fit() {
        Scene scene = getScene();
        Window window = scene == null ? null : scene.getWindow();
        cover.setVisible(window != null && kept.filter(picture -> picture.fits(
                new KeptPicture.Size(scene.getWidth(), scene.getHeight()), window.getOutputScaleX())).isPresent());
    }

    /**
     * Does something once the picture is on the screen, where there is one: a window manager gives a window its size
     * after the first frame, and only then does the picture fit.
     */
    public void onceSeen(Runnable then) {
        AnimationTimer timer = new AnimationTimer() {
            private final long began = System.nanoTime();
            private int frames;

            @Override
            public void handle(long now) {
                boolean waits = kept.isPresent() && !cover.isVisible() && System.nanoTime() - began < PATIENCE;
                frames = waits ? 0 : frames + 1;
                if (frames > 1) {
                    stop();
                    then.run();
                }
            }
        };
        timer.start();
    }

    /** Lifts the picture as soon as the map stands as it will stay, or a hand wants something of the window. */
    public void liftWhen(BooleanSupplier standing) {
        if (kept.isEmpty()) {
            return;
        }
        AnimationTimer timer = new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames = standing.getAsBoolean() ? frames + 1 : 0;
                if (frames >= STANDING) {
                    lift();
                }
            }
        };
        waiting = Optional.of(timer);
        timer.start();
    }

    /** Takes the picture away, if there is one. */
    public void lift() {
        waiting.ifPresent(AnimationTimer::stop);
        waiting = Optional.empty();
        kept = Optional.empty();
        cover.getChildren().clear();
    }

    /** Whether a kept picture is what one sees. */
    boolean isCovered() {
        return cover.isVisible() && !cover.getChildren().isEmpty();
    }
}
