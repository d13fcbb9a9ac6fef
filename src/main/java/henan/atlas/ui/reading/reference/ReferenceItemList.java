package henan.atlas.ui.reading.reference;

import henan.atlas.domain.SubjectRef;
import henan.atlas.ui.ground.kit.ReachedFocus;
import henan.atlas.ui.ground.nav.Navigator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Items one below another: arrows move among those shown, Esc leaves; the item of what is looked at is marked. */
final class ReferenceItemList extends VBox {
    private static final int PAGE = 8;
    /** What is looked at. Bound, and so let go with the list. */
    private final ObjectProperty<SubjectRef> current = new SimpleObjectProperty<>();
    private final List<ReferenceItem> items = new ArrayList<>();
    /** Places are known only once the list has been laid out. */
    private Runnable onFirstLayout = () -> { };

    ReferenceItemList(Navigator navigator) {
        current.bind(navigator.currentProperty());
        getStyleClass().add("item-list");
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        current.addListener((property, was, is) -> markCurrent());
    }

    /** Adds what is no item: a heading. */
    void addHead(Node head) {
        getChildren().add(head);
    }

    void addItem(ReferenceItem item) {
        items.add(item);
        getChildren().add(item);
        item.mark(item.subject().equals(current.get()));
    }

    List<ReferenceItem> items() {
        return items;
    }

    /** The list inside a pane that scrolls and follows the keyboard. */
    ScrollPane scrolling() {
        ScrollPane scroll = new ScrollPane(this);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        items.forEach(item -> item.focusedProperty().addListener((property, was, is) -> {
            if (is) {
                reveal(scroll, item);
            }
        }));
        current.addListener((property, was, is) -> current().ifPresent(item -> reveal(scroll, item)));
        onFirstLayout = () -> current().ifPresent(item -> reveal(scroll, item));
        return scroll;
    }

    /** Moves the keyboard into the list: to what is looked at, else to the first item; seen only once keys are used. */
    void enter() {
        if (getScene() == null) {
            // A scroll pane takes its content up only when it is first styled; nothing can have the focus before.
            Runnable before = onFirstLayout;
            onFirstLayout = () -> {
                before.run();
                enter();
            };
            return;
        }
        current().or(() -> shown().stream().findFirst()).ifPresent(Node::requestFocus);
    }

    /** The item of what is looked at, if it is shown. */
    private Optional<ReferenceItem> current() {
        return shown().stream().filter(item -> item.subject().equals(current.get())).findFirst();
    }

    private List<ReferenceItem> shown() {
        return items.stream().filter(Node::isVisible).toList();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getWidth() > 0 && getHeight() > 0) {
            Runnable first = onFirstLayout;
            onFirstLayout = () -> { };
            first.run();
        }
    }

    private void markCurrent() {
        items.forEach(item -> item.mark(item.subject().equals(current.get())));
    }

    private void key(KeyEvent event) {
        List<ReferenceItem> shown = shown();
        int now = shown.indexOf(event.getTarget());
        if (now < 0) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> focus(shown, now + 1);
            case UP -> focus(shown, now - 1);
            case PAGE_DOWN -> focus(shown, now + PAGE);
            case PAGE_UP -> focus(shown, now - PAGE);
            case HOME -> focus(shown, 0);
            case END -> focus(shown, shown.size() - 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static void focus(List<ReferenceItem> shown, int index) {
        ReachedFocus.give(shown.get(Math.max(0, Math.min(shown.size() - 1, index))));
    }

    private void reveal(ScrollPane scroll, ReferenceItem item) {
        Bounds place = sceneToLocal(item.localToScene(item.getBoundsInLocal()));
        double view = scroll.getViewportBounds().getHeight();
        double top = (getHeight() - view) * scroll.getVvalue();
        double wanted = place.getMinY() < top ? place.getMinY() - 8
                : place.getMaxY() > top + view ? place.getMaxY() - view + 8 : top;
        if (getHeight() > view) {
            scroll.setVvalue(Math.max(0, Math.min(1, wanted / (getHeight() - view))));
        }
    }
}
