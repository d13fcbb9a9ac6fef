package henan.atlas.ui.shell;

import henan.atlas.ui.ground.kit.ReachedFocus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/**
 * The parts of the window between which one key takes the focus: header, left side, map, right side. In each the focus
 * comes back to where it was last; the first time, to what is chosen there, such as the open tab of the page.
 */
final class WindowRegions {
    private final List<Region> regions;
    private final Map<Region, Node> last = new HashMap<>();

    /** @param regions in the order in which they are gone through */
    WindowRegions(List<Region> regions) {
        this.regions = List.copyOf(regions);
    }

    /** Takes the focus to the next region that is seen and not empty. @param step 1, or −1 for the one before */
    void go(int step) {
        Optional<Node> focused = Optional.ofNullable(regions.get(0).getScene().getFocusOwner());
        int now = focused.flatMap(this::regionOf).map(regions::indexOf).orElse(step > 0 ? -1 : regions.size());
        focused.ifPresent(node -> regionOf(node).ifPresent(region -> last.put(region, node)));
        for (int i = 1; i <= regions.size(); i++) {
            Region wanted = regions.get(Math.floorMod(now + i * step, regions.size()));
            Optional<Node> target = target(wanted);
            if (target.isPresent()) {
                ReachedFocus.give(target.get());
                return;
            }
        }
    }

    private Optional<Region> regionOf(Node node) {
        return regions.stream().filter(region -> Stream.iterate(node, n -> n != null, n -> n.getParent())
                .anyMatch(n -> n == region)).findFirst();
    }

    private Optional<Node> target(Region region) {
        Optional<Node> before = Optional.ofNullable(last.get(region))
                .filter(node -> isSeen(node) && takesFocus(node) && regionOf(node).equals(Optional.of(region)));
        return isSeen(region) ? before
                .or(() -> first(region, node -> node instanceof ToggleButton button && button.isSelected()))
                .or(() -> first(region, node -> true)) : Optional.empty();
    }

    private static boolean takesFocus(Node node) {
        return node.isFocusTraversable() && !node.isDisabled();
    }

    private static boolean isSeen(Node node) {
        return node.getScene() != null && Stream.iterate(node, n -> n != null, n -> n.getParent())
                .allMatch(Node::isVisible);
    }

    private static Optional<Node> first(Node node, Predicate<Node> wanted) {
        if (!node.isVisible()) {
            return Optional.empty();
        }
        if (takesFocus(node) && wanted.test(node)) {
            return Optional.of(node);
        }
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream()
                .flatMap(child -> first(child, wanted).stream()).findFirst() : Optional.empty();
    }
}
