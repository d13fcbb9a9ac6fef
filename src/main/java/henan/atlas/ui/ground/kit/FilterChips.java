package henan.atlas.ui.ground.kit;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.ConditionText;
import henan.atlas.domain.ClusterCondition;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * The conditions of a filter, each as a chip that takes it back, and behind several one that takes back all of them. It
 * fills as many lines as it may; conditions that find no room there stand in a menu.
 *
 * <p>Arrows move among the chips; Delete and Backspace take back the one that has the focus.
 */
public class FilterChips extends Region {
    private static final Messages TEXTS = Messages.of("ui");
    private static final double GAP = 6;
    private static final Set<KeyCode> TAKEN_BACK = EnumSet.of(KeyCode.DELETE, KeyCode.BACK_SPACE);

    private final Consumer<ClusterFilter> wants;
    private final Runnable leave;
    private final Button more = Buttons.plain("", this::showRest);
    private final Button clear = Buttons.plain(TEXTS.get("filter.clear"), () -> take(ClusterFilter.ALL));
    private final ContextMenu rest = new ContextMenu();
    private ClusterFilter filter = ClusterFilter.ALL;
    private List<Button> chips = List.of();
    private List<ConditionText> words = List.of();
    private List<? extends Node> behind = List.of();
    private int lines = Integer.MAX_VALUE;

    /** What stands where, in a width. */
    private record Arranged(List<Node> shown, List<double[]> at, int lines, double width, double height) {
    }

    /**
     * Chips of no filter yet.
     *
     * @param wants hears of the filter that is wanted instead
     * @param leave takes the keyboard when the chip that had it is gone
     */
    public FilterChips(Consumer<ClusterFilter> wants, Runnable leave) {
        this.wants = wants;
        this.leave = leave;
        getStyleClass().add("filter-chips");
        setPickOnBounds(false);
        more.getStyleClass().setAll("atlas-button", "filter-chip", "filter-more");
        clear.getStyleClass().setAll("atlas-button", "filter-chip", "filter-clear");
        clear.setId("filter-clear");
        clear.setTooltip(new Tooltip(TEXTS.get("filter.clear.does")));
        // Not a handler: a button takes arrows for itself, and leads only to what lies beside it.
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        FilterPlace.make(this);
    }

    /** Shows the conditions of a filter. @param behindThem what else stands behind the chips */
    public final void show(ClusterFilter shown, AtlasSnapshot content, List<? extends Node> behindThem) {
        List<ConditionText> next = ConditionText.of(shown, content);
        if (shown.equals(filter) && next.equals(words) && behindThem.equals(behind)) {
            return;
        }
        Optional<Node> focused = getChildren().stream().filter(Node::isFocused).findFirst();
        boolean byKey = focused.filter(ReachedFocus::isOn).isPresent();
        int at = focused.map(chips::indexOf).orElse(-1);
        filter = shown;
        words = next;
        behind = List.copyOf(behindThem);
        chips = shown.conditions().stream().map(condition -> chip(condition, content)).toList();
        rest.hide();
        getChildren().setAll(Stream.of(chips, List.of(more, clear), behind).flatMap(List::stream).toList());
        requestLayout();
        if (byKey && !chips.isEmpty()) {
            ReachedFocus.give(chips.get(Math.max(0, Math.min(at, chips.size() - 1))));
        } else if (focused.isPresent()) {
            leave.run();
        }
    }

    /** The most lines it may fill. */
    public final void setLines(int most) {
        if (most != lines) {
            lines = most;
            requestLayout();
        }
    }

    /** Whether there is anything to be shown. */
    public final boolean isEmpty() {
        return chips.isEmpty() && behind.isEmpty();
    }

    private Button chip(ClusterCondition condition, AtlasSnapshot content) {
        ConditionText text = ConditionText.of(condition, content);
        Label about = new Label(text.about());
        about.getStyleClass().add("filter-about");
        about.setMinWidth(USE_PREF_SIZE);
        about.setManaged(!text.about().isEmpty());
        Label value = new Label(text.brief());
        value.getStyleClass().add("filter-value");
        Node cross = Buttons.sign("icon-close");
        HBox line = new HBox(about, value, cross);
        line.getStyleClass().add("filter-line");
        line.setAlignment(Pos.CENTER_LEFT);
        Button chip = new Button();
        chip.getStyleClass().setAll("atlas-button", "filter-chip");
        chip.setGraphic(line);
        chip.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        chip.setOnAction(event -> take(filter.without(condition)));
        chip.setTooltip(new Tooltip(TEXTS.get("filter.remove", text.inWords())));
        chip.setAccessibleText(TEXTS.get("filter.remove", text.inWords()));
        return chip;
    }

    private void take(ClusterFilter wanted) {
        wants.accept(wanted);
    }

    /** The conditions that found no room, each to be taken back. */
    private void showRest() {
        rest.getItems().clear();
        for (int i = 0; i < chips.size(); i++) {
            if (!chips.get(i).isVisible()) {
                ClusterCondition condition = filter.conditions().get(i);
                MenuItem item = new MenuItem(TEXTS.get("filter.remove", words.get(i).inWords()));
                item.setOnAction(event -> take(filter.without(condition)));
                rest.getItems().add(item);
            }
        }
        rest.show(more, Side.BOTTOM, 0, 2);
    }

    private void key(KeyEvent event) {
        List<Node> shown = getChildren().stream().filter(Node::isVisible).toList();
        int now = shown.indexOf(event.getTarget());
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (now < 0 || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        if (step != 0) {
            ReachedFocus.give(shown.get(Math.max(0, Math.min(shown.size() - 1, now + step))));
        } else if (shown.get(now) instanceof Button button && (event.getCode() == KeyCode.ENTER
                || chips.contains(button) && TAKEN_BACK.contains(event.getCode()))) {
            button.fire();
        } else {
            return;
        }
        event.consume();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** The most chips for which there is room, the others in the menu. */
    private Arranged arrange(double width, int most) {
        Arranged arranged = arrangeChips(chips.size(), width);
        for (int shown = chips.size() - 1; shown >= 0 && arranged.lines() > most; shown--) {
            arranged = arrangeChips(shown, width);
        }
        return arranged;
    }

    private Arranged arrangeChips(int chipsShown, double width) {
        List<Node> shown = new ArrayList<>(chips.subList(0, chipsShown));
        if (chipsShown < chips.size()) {
            more.setText(TEXTS.get("filter.more", chips.size() - chipsShown));
            shown.add(more);
        }
        if (chips.size() > 1) {
            shown.add(clear);
        }
        shown.addAll(behind);
        List<double[]> at = new ArrayList<>();
        double x = 0;
        double y = 0;
        double widest = 0;
        double high = 0;
        int line = 1;
        for (Node node : shown) {
            double w = Math.min(width, Math.ceil(node.prefWidth(-1)));
            high = Math.max(high, Math.ceil(node.prefHeight(-1)));
            if (x > 0 && x + w > width) {
                x = 0;
                y += high + GAP;
                line++;
            }
            at.add(new double[] {x, y, w});
            x += w + GAP;
            widest = Math.max(widest, x - GAP);
        }
        return new Arranged(shown, at, line, widest, y + high);
    }

    @Override
    protected double computePrefWidth(double height) {
        return arrange(Double.MAX_VALUE, lines).width() + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return isEmpty() ? 0 : arrange(inside(width < 0 ? Double.MAX_VALUE : width), lines).height() + snappedTopInset()
                + snappedBottomInset();
    }

    private double inside(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    /** How large it is where it may be so wide and fill so many lines. */
    public final Dimension2D sizeWithin(double room, int most) {
        if (isEmpty()) {
            return new Dimension2D(0, 0);
        }
        Arranged arranged = arrange(inside(room), most);
        return new Dimension2D(arranged.width() + snappedLeftInset() + snappedRightInset(),
                arranged.height() + snappedTopInset() + snappedBottomInset());
    }

    /** The place of each chip that is seen there, where they may be so wide and fill so many lines. */
    public final List<Rectangle2D> placesWithin(double room, int most) {
        Arranged arranged = arrange(inside(room), most);
        List<Rectangle2D> places = new ArrayList<>();
        for (int i = 0; i < arranged.shown().size(); i++) {
            double[] at = arranged.at().get(i);
            places.add(new Rectangle2D(snappedLeftInset() + at[0], snappedTopInset() + at[1], at[2],
                    arranged.shown().get(i).prefHeight(-1)));
        }
        return places;
    }

    @Override
    protected void layoutChildren() {
        Arranged arranged = arrange(inside(getWidth()), lines);
        getChildren().forEach(node -> node.setVisible(arranged.shown().contains(node)));
        for (int i = 0; i < arranged.shown().size(); i++) {
            double[] at = arranged.at().get(i);
            Node node = arranged.shown().get(i);
            node.resizeRelocate(snappedLeftInset() + at[0], snappedTopInset() + at[1], at[2], node.prefHeight(-1));
        }
    }
}
