package henan.atlas.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The left side: one panel for each activity, made when first wanted. */
final class LeftPanels extends StackPane {
    private final Map<Activity, Supplier<? extends Region>> makers;
    private final Map<Activity, Region> made = new EnumMap<>(Activity.class);
    private final ReadOnlyObjectWrapper<Activity> activity = new ReadOnlyObjectWrapper<>();

    LeftPanels(Map<Activity, Supplier<? extends Region>> makers, Activity first) {
        this.makers = makers;
        getStyleClass().add("left-panels");
        show(first);
    }

    ReadOnlyObjectProperty<Activity> activityProperty() {
        return activity.getReadOnlyProperty();
    }

    Activity activity() {
        return activity.get();
    }

    /** Puts the panel of an activity in place. @return that panel */
    Region show(Activity wanted) {
        Region panel = made.computeIfAbsent(wanted, a -> makers.get(a).get());
        getChildren().setAll(panel);
        activity.set(wanted);
        return panel;
    }
}
