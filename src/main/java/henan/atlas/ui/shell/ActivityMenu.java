package henan.atlas.ui.shell;

import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.session.Activity;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;

/** Several activities folded into one button: it bears the name of the one that is chosen. */
final class ActivityMenu extends ToggleButton {
    private static final Messages TEXTS = Messages.of("ui");
    private final ContextMenu menu = new ContextMenu();

    /**
     * A menu of some of the workspace's activities.
     *
     * @param name       what stands on it while another is chosen
     * @param activities in the order of the menu; where their group changes, they are parted
     */
    ActivityMenu(String name, List<Activity> activities, Workspace workspace) {
        getStyleClass().setAll("activity", "activity-menu");
        setMinWidth(0);
        setGraphic(Buttons.sign("icon-open"));
        for (Activity activity : activities) {
            int place = activities.indexOf(activity);
            if (place > 0 && activities.get(place - 1).group() != activity.group()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            MenuItem item = new MenuItem(TEXTS.get("activity." + activity.key()));
            item.setId("activity-" + activity.key());
            item.setOnAction(event -> workspace.choose(activity));
            menu.getItems().add(item);
        }
        Runnable show = () -> show(name, activities.stream().filter(a -> a == workspace.chosen()).findFirst());
        setOnAction(event -> {
            show.run();
            menu.show(this, Side.BOTTOM, 0, 4);
        });
        workspace.chosenProperty().addListener((property, was, is) -> show.run());
        show.run();
    }

    private void show(String name, Optional<Activity> chosen) {
        setText(chosen.map(activity -> TEXTS.get("activity." + activity.key())).orElse(name));
        setSelected(chosen.isPresent());
    }
}
