package henan.atlas.ui.ground.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** How paragraphs in the window belong together, for selecting and copying: in what order, in which row and page. */
public final class ReadingOrder {
    private static final String ROW = "reading-row";
    private static final String PAGE = "reading-page";
    private static final String SECTION = "reading-section";

    private ReadingOrder() {
    }

    /** What stands in a node, also below one another, is one row; what stands beside the node is another. */
    public static void makeRow(Node node) {
        node.getProperties().put(ROW, true);
    }

    /** What stands in a node belongs together and can be copied at once. */
    public static void makeSection(Node node) {
        node.getProperties().put(SECTION, true);
    }

    /**
     * What stands in a node is a page: all of it is selected at once, by key from wherever in it the focus is.
     *
     * @param title what the page is of
     */
    public static void makePage(Parent node, Supplier<String> title) {
        node.getProperties().put(PAGE, title);
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
                paragraphs(node).stream().findFirst().ifPresent(SelectableText::selectPage);
                event.consume();
            }
        });
    }

    /** The paragraphs in a node that are seen. */
    static List<SelectableText> paragraphs(Node node) {
        if (!node.isVisible()) {
            return List.of();
        }
        if (node instanceof SelectableText text) {
            return List.of(text);
        }
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream()
                .flatMap(child -> paragraphs(child).stream()).toList() : List.of();
    }

    /** Whether two paragraphs are of one row: that of a node that is one, or else side by side. */
    static boolean areOfOneRow(Node a, Node b) {
        Optional<Node> rowOfA = above(a, ROW);
        Optional<Node> rowOfB = above(b, ROW);
        if (rowOfA.isPresent() || rowOfB.isPresent()) {
            return rowOfA.equals(rowOfB);
        }
        List<Node> aboveB = ancestors(b).toList();
        return ancestors(a).filter(aboveB::contains).findFirst().filter(HBox.class::isInstance).isPresent();
    }

    /** The page a paragraph stands in; what is on no page stands in its part. */
    static Node page(SelectableText text) {
        return above(text, PAGE).orElseGet(() -> part(text));
    }

    /** What the page a paragraph stands in is of; empty where it is on none. */
    static String title(SelectableText text) {
        return above(text, PAGE).map(page -> (Supplier<?>) page.getProperties().get(PAGE)).map(Supplier::get)
                .map(String.class::cast).orElse("");
    }

    /** The section a paragraph stands in. */
    static Optional<Node> section(SelectableText text) {
        return above(text, SECTION);
    }

    /** What scrolls together with a paragraph; where nothing scrolls, what it stands in. */
    static Node part(SelectableText text) {
        Node below = text;
        for (Node each : ancestors(text).toList()) {
            if (each.getStyleClass().contains("viewport")) {
                return below;
            }
            below = each;
        }
        return text.getParent() == null ? text : text.getParent();
    }

    private static Optional<Node> above(Node node, String mark) {
        return ancestors(node).filter(each -> each.getProperties().containsKey(mark)).findFirst();
    }

    private static Stream<Node> ancestors(Node node) {
        return Stream.iterate((Node) node.getParent(), n -> n != null, n -> n.getParent());
    }
}
