package henan.atlas.ui.shell;

import henan.atlas.ui.ground.kit.ReachedFocus;
import henan.atlas.ui.ground.session.Activity;
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
    private final Region header;
    private final Workspace workspace;
    private final Map<Region, Node> last = new HashMap<>();

    WindowRegions(Region header, Workspace workspace) {
        this.header = header;
        this.workspace = workspace;
    }

    /** In the order in which they are gone through: maps side by side are one each. */
    private List<Region> regions() {
        SidePanels sides = workspace.sides();
        List<Region> maps = parts().stream().map(Activity.Part::area).toList();
        return Stream.of(List.of(header, sides.left()), maps.isEmpty() ? List.of(sides.middle()) : maps,
                List.of(sides.right())).flatMap(List::stream).toList();
    }

    private List<Activity.Part> parts() {
        return workspace.chosen().parts();
    }

    /** Takes the focus to the next region that is seen and not empty. @param step 1, or −1 for the one before */
    void go(int step) {
        List<Region> regions = regions();
        Optional<Node> focused = Optional.ofNullable(header.getScene().getFocusOwner());
        Optional<Region> region = focused.flatMap(node -> regionOf(node, regions));
        int now = region.map(regions::indexOf).orElse(step > 0 ? -1 : regions.size());
        region.ifPresent(left -> last.put(left, focused.orElseThrow()));
        // A map that was taken away is not held.
        last.keySet().removeIf(gone -> gone.getScene() == null);
        for (int i = 1; i <= regions.size(); i++) {
            Region wanted = regions.get(Math.floorMod(now + i * step, regions.size()));
            Optional<Node> target = target(wanted);
            if (target.isPresent()) {
                ReachedFocus.give(target.get());
                return;
            }
        }
    }

    private static Optional<Region> regionOf(Node node, List<Region> regions) {
        return regions.stream().filter(region -> Stream.iterate(node, n -> n != null, n -> n.getParent())
                .anyMatch(n -> n == region)).findFirst();
    }

    private Optional<Node> target(Region region) {
        Optional<Node> before = Optional.ofNullable(last.get(region))
                .filter(node -> isSeen(node) && takesFocus(node) && regionOf(node, List.of(region)).isPresent());
        return isSeen(region) ? before
                .or(() -> parts().stream().filter(part -> part.area() == region).map(Activity.Part::first).findFirst())
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
