package henan.atlas.ui.map;

import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.DropPlaces;
import henan.atlas.ui.ground.nav.SelectionSet;
import henan.atlas.ui.map.selecting.SelectingTool;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** What a hand does on the map: drag, wheel, pinch, click, double click, keys; with Ctrl, Shift and Alt it selects. */
final class MapGestures {
    private static final double WHEEL_STEP = 1.22;
    private static final double WHEEL_NOTCH = 40;
    private static final double KEY_PAN = 90;
    /** How far the pointer may stray before a press becomes a drag. */
    private static final double CLICK_SLOP = 4;

    private final MapModel model;
    private final Runnable onTouched;
    private final BiConsumer<List<SubjectRef>, Point2D> onSeveral;
    private double pressX;
    private double pressY;
    private double lastX;
    private double lastY;
    private boolean dragging;
    /** Whether the last click selected something. */
    private boolean joined;
    /** What the drag under way draws; one that draws nothing moves the map. */
    private Optional<SelectingTool.Form> drawing = Optional.empty();

    /**
     * @param onTouched told whenever a hand moves the map
     * @param onSeveral told when a click meets several clusters, and where, in pixels of the map
     */
    MapGestures(MapModel model, Node surface, Runnable onTouched, BiConsumer<List<SubjectRef>, Point2D> onSeveral) {
        this.model = model;
        this.onTouched = onTouched;
        this.onSeveral = onSeveral;
        surface.setOnMousePressed(this::pressed);
        surface.setOnMouseDragged(this::dragged);
        surface.setOnMouseReleased(this::released);
        surface.setOnMouseMoved(e -> model.pointer().move(new Point2D(e.getX(), e.getY())));
        surface.setOnMouseExited(e -> model.pointer().move(null));
        surface.setOnScroll(this::scrolled);
        surface.setOnZoom(this::pinched);
        surface.setOnKeyPressed(this::keyPressed);
    }

    private void pressed(MouseEvent e) {
        pressX = lastX = e.getX();
        pressY = lastY = e.getY();
        dragging = false;
        drawing = e.getButton() == MouseButton.PRIMARY && !model.measuring().isUnderWay() ? drawn(e) : Optional.empty();
        onTouched.run();
    }

    private Optional<SelectingTool.Form> drawn(MouseEvent e) {
        Optional<SelectingTool.Form> held = e.isShiftDown() ? Optional.of(SelectingTool.Form.RECTANGLE)
                : e.isAltDown() ? Optional.of(SelectingTool.Form.LASSO) : Optional.empty();
        return model.selecting().tool().taken().or(() -> held).filter(form -> model.selecting().isPossible());
    }

    private void dragged(MouseEvent e) {
        if (e.getButton() == MouseButton.SECONDARY) {
            return;
        }
        if (!dragging && Math.hypot(e.getX() - pressX, e.getY() - pressY) < CLICK_SLOP) {
            return;
        }
        boolean begins = !dragging;
        dragging = true;
        onTouched.run();
        model.pointer().move(null);
        if (drawing.isPresent()) {
            if (begins) {
                model.selecting().tool().begin(drawing.get(), new Point2D(pressX, pressY));
            }
            model.selecting().tool().to(new Point2D(e.getX(), e.getY()));
            return;
        }
        model.view().pan(e.getX() - lastX, e.getY() - lastY);
        lastX = e.getX();
        lastY = e.getY();
    }

    private void released(MouseEvent e) {
        if (dragging || e.getButton() != MouseButton.PRIMARY) {
            boolean moved = dragging;
            dragging = false;
            if (drawing.isPresent()) {
                model.selecting().finish(e.isShortcutDown());
            }
            model.pointer().move(new Point2D(e.getX(), e.getY()));
            if (moved) {
                // A hand that lets go moves it no more: the next frame need not be waited for.
                model.rest();
            }
            return;
        }
        if (model.measuring().isUnderWay()) {
            measure(e);
            return;
        }
        if (model.selecting().isPossible() && selected(e)) {
            return;
        }
        if (e.getClickCount() == 2) {
            model.view().fly(model.view().viewport().zoomedAbout(e.getX(), e.getY(), e.isShiftDown() ? 0.5 : 2));
            return;
        }
        Point2D at = new Point2D(e.getX(), e.getY());
        List<SubjectRef> hits = model.pointer().hit(e.getX(), e.getY());
        List<SubjectRef> clusters = hits.stream().filter(h -> h.kind() == SubjectKind.CLUSTER).toList();
        Optional<DropPlaces.Group> counted = model.pointer().counted(e.getX(), e.getY());
        if (counted.isPresent()) {
            model.open(counted.get(), () -> onSeveral.accept(clusters, at));
        } else if (clusters.size() > 1) {
            onSeveral.accept(clusters, at);
        } else {
            model.choose(hits.isEmpty() ? null : hits.get(0));
        }
    }

    /** Answers a click that selects. @return whether it is one */
    private boolean selected(MouseEvent e) {
        Point2D at = new Point2D(e.getX(), e.getY());
        MapSelecting selecting = model.selecting();
        if (e.isShortcutDown()) {
            selecting.toggle(at);
        } else if (e.isShiftDown()) {
            return joined(at, e.getClickCount());
        } else if (selecting.tool().taken().isPresent()) {
            selecting.toggleSymbol(at);
        } else {
            return false;
        }
        return true;
    }

    /** A second click makes of both one that zooms out: what the first selected is taken back. */
    private boolean joined(Point2D at, int clicks) {
        if (clicks == 1) {
            List<SubjectRef> before = model.marks().membersProperty().get();
            model.selecting().join(at);
            joined = !before.equals(model.marks().membersProperty().get());
        } else if (joined) {
            model.marks().selection().ifPresent(SelectionSet::takeBack);
            joined = false;
        }
        return clicks == 1;
    }

    /** The first click of two has set the last point. */
    private void measure(MouseEvent e) {
        if (e.getClickCount() > 1) {
            model.measuring().finish();
        } else {
            model.measuring().set(model.aim().at(new Point2D(e.getX(), e.getY())));
        }
    }

    private void scrolled(ScrollEvent e) {
        onTouched.run();
        if (e.getTouchCount() > 0 || e.isDirect()) {
            model.view().pan(e.getDeltaX(), e.getDeltaY());
        } else if (e.getDeltaY() != 0) {
            double notches = Math.max(-4, Math.min(4, e.getDeltaY() / WHEEL_NOTCH));
            model.view().zoomAbout(e.getX(), e.getY(), Math.pow(WHEEL_STEP, notches));
        }
        e.consume();
    }

    private void pinched(ZoomEvent e) {
        onTouched.run();
        if (e.getZoomFactor() > 0) {
            model.view().zoomAbout(e.getX(), e.getY(), e.getZoomFactor());
        }
        e.consume();
    }

    private void keyPressed(KeyEvent e) {
        if (e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        Optional<Runnable> action = action(e.getCode());
        action.ifPresent(move -> {
            onTouched.run();
            move.run();
            e.consume();
        });
    }

    private Optional<Runnable> action(KeyCode key) {
        Runnable move = switch (key) {
            case LEFT -> () -> model.view().pan(KEY_PAN, 0);
            case RIGHT -> () -> model.view().pan(-KEY_PAN, 0);
            case UP -> () -> model.view().pan(0, KEY_PAN);
            case DOWN -> () -> model.view().pan(0, -KEY_PAN);
            case PLUS, EQUALS, ADD -> model::zoomIn;
            case MINUS, SUBTRACT -> model::zoomOut;
            case HOME, DIGIT0, NUMPAD0 -> model::home;
            case OPEN_BRACKET -> model::viewBack;
            case CLOSE_BRACKET -> model::viewForward;
            default -> null;
        };
        return Optional.ofNullable(move);
    }
}
