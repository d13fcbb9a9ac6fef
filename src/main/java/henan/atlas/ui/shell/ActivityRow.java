package henan.atlas.ui.shell;

import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.ArrowKeyFocus;
import henan.atlas.ui.ground.session.Activity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * The activities side by side, their groups parted by hairlines; exactly one is chosen. Arrows move along the row.
 * Where it would be too wide, a part of it is one menu.
 */
final class ActivityRow extends HBox {
    private static final Messages TEXTS = Messages.of("ui");
    private final List<Region> whole = new ArrayList<>();
    private final List<Region> folded = new ArrayList<>();
    private final ActivityMenu everything;
    private Folding folding = Folding.NONE;

    /** What of it is folded into a menu, in the order in which it folds. */
    enum Folding { NONE, REFERENCE, ALL }

    ActivityRow(Workspace workspace) {
        getStyleClass().add("activities");
        List<Activity> all = workspace.activities();
        List<Activity> reference = all.stream().filter(a -> a.group() == Activity.Group.REFERENCE).toList();
        ActivityMenu references = new ActivityMenu(TEXTS.get("activities.reference"), reference, workspace);
        references.setId("activities-reference");
        everything = new ActivityMenu("", all, workspace);
        everything.setId("activities-all");
        Optional<Activity> before = Optional.empty();
        for (Activity activity : all) {
            if (before.filter(b -> b.group() != activity.group()).isPresent()) {
                Region rule = new Region();
                rule.getStyleClass().add("activity-rule");
                add(rule, whole, folded);
            }
            before = Optional.of(activity);
            if (activity.equals(reference.get(0))) {
                add(references, folded);
            }
            ToggleButton button = button(activity, workspace);
            if (reference.contains(activity)) {
                add(button, whole);
            } else {
                add(button, whole, folded);
            }
        }
        add(everything);
        getChildren().forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        show(parts(folding));
        // Not a handler: a toggle button without a group takes arrows and does nothing with them.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> ArrowKeyFocus.move(this, event));
    }

    @SafeVarargs
    private void add(Region part, List<Region>... shownIn) {
        getChildren().add(part);
        List.of(shownIn).forEach(parts -> parts.add(part));
    }

    private static ToggleButton button(Activity activity, Workspace workspace) {
        ObservableValue<Activity> chosen = workspace.chosenProperty();
        int number = workspace.activities().indexOf(activity) + 1;
        ToggleButton button = new ToggleButton(TEXTS.get("activity." + activity.key()));
        button.setId("activity-" + activity.key());
        button.getStyleClass().setAll("activity", "activity-" + activity.group());
        button.setMinWidth(0);
        button.setTooltip(new Tooltip(TEXTS.get("activity." + activity.key() + ".does", number)));
        button.setOnAction(event -> {
            button.setSelected(chosen.getValue() == activity);
            workspace.choose(activity);
        });
        chosen.addListener((property, was, is) -> button.setSelected(is == activity));
        button.setSelected(chosen.getValue() == activity);
        return button;
    }

    /** Folds so much of it. */
    void fold(Folding wanted) {
        if (folding != wanted) {
            folding = wanted;
            show(parts(wanted));
        }
    }

    private List<? extends Region> parts(Folding as) {
        return switch (as) {
            case NONE -> whole;
            case REFERENCE -> folded;
            case ALL -> List.of(everything);
        };
    }

    private void show(List<? extends Region> parts) {
        for (Node node : getChildren()) {
            node.setVisible(parts.contains(node));
        }
    }

    /** How wide it is with so much of it folded, in logical pixels. */
    double width(Folding as) {
        List<? extends Region> parts = parts(as);
        return parts.stream().mapToDouble(part -> part.prefWidth(-1)).sum() + getSpacing() * (parts.size() - 1);
    }
}
