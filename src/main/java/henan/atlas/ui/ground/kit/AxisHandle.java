package henan.atlas.ui.ground.kit;

import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** A place on an axis: a dashed line with a grip, moved by dragging or, when it has the focus, by arrows. */
public final class AxisHandle extends Pane {
    /** Its width in logical pixels; the line stands in the middle of it. */
    public static final double WIDTH = 13;
    private static final int FAR = 10;
    private final Line line = new Line();
    private final Region grip = new Region();

    /**
     * @param id    names it in the scene
     * @param drag  hears the place dragged to, in the parent's pixels
     * @param nudge hears how many steps a key moves it
     * @param done  hears the end of a drag or of a row of key strokes
     */
    public AxisHandle(String id, DoubleConsumer drag, IntConsumer nudge, Runnable done) {
        setId(id);
        getStyleClass().add("axis-handle");
        line.getStyleClass().add("axis-line");
        grip.getStyleClass().add("axis-grip");
        getChildren().addAll(line, grip);
        setCursor(Cursor.H_RESIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setOnMousePressed(event -> {
            requestFocus();
            event.consume();
        });
        setOnMouseDragged(event -> {
            drag.accept(localToParent(event.getX(), 0).getX());
            event.consume();
        });
        setOnMouseReleased(event -> done.run());
        setOnKeyPressed(event -> key(event, nudge));
        setOnKeyReleased(event -> done.run());
    }

    private static void key(KeyEvent event, IntConsumer nudge) {
        int side = event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.UP ? 1
                : event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.DOWN ? -1 : 0;
        if (side != 0 && !event.isAltDown() && !event.isShortcutDown()) {
            nudge.accept(event.isShiftDown() ? side * FAR : side);
            event.consume();
        }
    }

    /** Says where it stands to who cannot see it. */
    public void tell(String words) {
        setAccessibleText(words);
    }

    @Override
    protected void layoutChildren() {
        double middle = WIDTH / 2;
        line.setStartX(middle);
        line.setEndX(middle);
        line.setStartY(0);
        line.setEndY(getHeight() - WIDTH + 2);
        grip.resizeRelocate(1, getHeight() - WIDTH + 1, WIDTH - 2, WIDTH - 2);
    }
}
