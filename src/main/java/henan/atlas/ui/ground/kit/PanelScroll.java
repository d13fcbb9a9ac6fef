package henan.atlas.ui.ground.kit;

import java.util.HashSet;
import java.util.Set;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/**
 * A side panel that is scrolled as a whole where the window is too low for a list and what stands above or below it:
 * the whole goes first, then the list scrolls as ever. Where the list has a scroll bar that is the only one: what moves
 * it moves the whole too.
 */
public final class PanelScroll extends ScrollPane {
    private final Region panel;
    /** The bars of lists in it, seen or not. */
    private Set<ScrollBar> bars = Set.of();
    private final ChangeListener<Number> follow = (property, was, is) -> {
        if (is.doubleValue() > was.doubleValue()) {
            setVvalue(getVmax());
        }
    };
    private final ChangeListener<Boolean> choose = (property, was, is) -> choose();

    /** @param least height, in logical pixels, that the panel needs for all but its list and something of that */
    public PanelScroll(Region panel, double least, String styleClass) {
        super(panel);
        this.panel = panel;
        getStyleClass().addAll("panel-scroll", styleClass);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        fit(least);
        // Not bound: the skin gives other bounds with every layout, though alike, which would ask for the next one.
        viewportBoundsProperty().addListener((property, was, is) -> fit(Math.max(least, is.getHeight())));
        addEventFilter(ScrollEvent.SCROLL, event -> {
            double hidden = panel.getHeight() - getViewportBounds().getHeight();
            if (event.getDeltaY() < 0 && hidden > 1 && getVvalue() < 1) {
                setVvalue(Math.min(1, getVvalue() - event.getDeltaY() / hidden));
                event.consume();
            }
        });
    }

    private void fit(double height) {
        panel.setMinHeight(height);
        panel.setMaxHeight(height);
    }

    @Override
    protected void layoutChildren() {
        Set<ScrollBar> now = new HashSet<>();
        addBars(panel, now);
        if (!now.equals(bars)) {
            bars.forEach(bar -> {
                bar.valueProperty().removeListener(follow);
                bar.visibleProperty().removeListener(choose);
            });
            now.forEach(bar -> {
                bar.valueProperty().addListener(follow);
                bar.visibleProperty().addListener(choose);
            });
            bars = now;
        }
        choose();
        super.layoutChildren();
    }

    /**
     * Adds the bars of the lists within a panel. What these scroll is not gone through: a page has thousands of parts,
     * and this is asked whenever something of it moves.
     */
    private static void addBars(Parent within, Set<ScrollBar> bars) {
        for (Node part : within.getChildrenUnmodifiable()) {
            if (part instanceof ScrollBar bar) {
                if (bar.getOrientation() == Orientation.VERTICAL) {
                    bars.add(bar);
                }
            } else if (part instanceof Parent parent && !(within instanceof ScrollPane)) {
                addBars(parent, bars);
            }
        }
    }

    private void choose() {
        setVbarPolicy(bars.stream().anyMatch(this::isShown) ? ScrollBarPolicy.NEVER : ScrollBarPolicy.AS_NEEDED);
    }

    private boolean isShown(Node node) {
        return node == panel || node.isVisible() && node.getParent() != null && isShown(node.getParent());
    }

    /** Shows its head again, as for something new in it. */
    public void toTop() {
        setVvalue(0);
    }

    @Override
    protected double computeMinWidth(double height) {
        return panel.minWidth(-1);
    }
}
