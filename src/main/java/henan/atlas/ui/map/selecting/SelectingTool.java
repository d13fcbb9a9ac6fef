package henan.atlas.ui.map.selecting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;

/**
 * What a hand draws about places to select them. Taken up, it stays until it is laid down; a hand that holds a key
 * draws without taking it up.
 *
 * <p><b>Units:</b> logical pixels of the map. <b>Threading:</b> JavaFX thread.
 */
public final class SelectingTool {
    /** How far the pointer moves before a free line has another point. */
    private static final double STEP = 3;

    private final ReadOnlyObjectWrapper<Optional<Form>> taken = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Point2D>> outline = new ReadOnlyObjectWrapper<>(List.of());
    private final List<Point2D> way = new ArrayList<>();
    private Form drawn = Form.RECTANGLE;

    /** What is drawn. */
    public enum Form { RECTANGLE, LASSO }

    /** What has been taken up; empty while drags move the map. */
    public ReadOnlyObjectProperty<Optional<Form>> takenProperty() {
        return taken.getReadOnlyProperty();
    }

    public Optional<Form> taken() {
        return taken.get();
    }

    /** Corners of what is being drawn; none while nothing is. */
    public ReadOnlyObjectProperty<List<Point2D>> outlineProperty() {
        return outline.getReadOnlyProperty();
    }

    public List<Point2D> outline() {
        return outline.get();
    }

    /** Takes it up, or lays it down where that is in the hand already. */
    public void take(Form form) {
        cancel();
        taken.set(taken().equals(Optional.of(form)) ? Optional.empty() : Optional.of(form));
    }

    /** Begins to draw at a place. */
    public void begin(Form form, Point2D at) {
        drawn = form;
        way.clear();
        way.add(at);
        outline.set(List.of(at));
    }

    /** Where what is being drawn ends now; empty while nothing is. */
    public Optional<Point2D> end() {
        return Optional.of(outline()).filter(corners -> !corners.isEmpty()).map(corners ->
                corners.get(drawn == Form.RECTANGLE && corners.size() > 2 ? 2 : corners.size() - 1));
    }

    /** Goes on to a place; once it has been given up, nothing is drawn until it is begun again. */
    public void to(Point2D at) {
        if (way.isEmpty()) {
            return;
        }
        Point2D first = way.get(0);
        if (drawn == Form.RECTANGLE) {
            outline.set(List.of(first, new Point2D(at.getX(), first.getY()), at, new Point2D(first.getX(), at.getY())));
        } else if (way.get(way.size() - 1).distance(at) >= STEP) {
            way.add(at);
            outline.set(List.copyOf(way));
        }
    }

    /** Ends drawing. @return corners of what was drawn; none where it has been given up */
    public List<Point2D> finish() {
        List<Point2D> drawnNow = outline();
        cancel();
        return drawnNow;
    }

    /** Gives up what is being drawn. @return whether anything was */
    public boolean cancel() {
        boolean drawing = !way.isEmpty();
        way.clear();
        outline.set(List.of());
        return drawing;
    }

    /** Gives up what is being drawn, or else lays the tool down. @return whether there was any */
    public boolean leave() {
        if (cancel()) {
            return true;
        }
        boolean was = taken().isPresent();
        taken.set(Optional.empty());
        return was;
    }
}
