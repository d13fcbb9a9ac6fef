package henan.atlas.ui.ground.kit;

import java.util.stream.Stream;
import javafx.event.EventTarget;
import javafx.scene.Node;

/**
 * Where in the window clusters are filtered: its facets and its chips. There alone Esc drops the filter; pressed once
 * too often elsewhere, it would take from a map what a room is looking at.
 */
public final class FilterPlace {
    private static final String MARK = "filter-place";

    private FilterPlace() {
    }

    /** What stands in a node sets the filter. */
    public static void make(Node node) {
        node.getProperties().put(MARK, true);
    }

    /** Whether a key was typed where the filter is set. */
    public static boolean has(EventTarget typedAt) {
        return typedAt instanceof Node node && Stream.iterate(node, n -> n != null, n -> (Node) n.getParent())
                .anyMatch(each -> each.hasProperties() && each.getProperties().containsKey(MARK));
    }
}
