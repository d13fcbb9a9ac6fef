package henan.atlas.ui.making.thematic;

import henan.atlas.domain.ClusterFilter;
import henan.atlas.thematic.ThemedMap;
import henan.atlas.ui.ground.kit.Buttons;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Kinds or parts and how often they occur. */
final class CategoryBars extends VBox {
    private static final double NAME_WIDTH = 96;

    private final Consumer<ClusterFilter> open;

    /** @param open shows the clusters of a number that is clicked */
    CategoryBars(Consumer<ClusterFilter> open) {
        this.open = open;
        getStyleClass().add("category-bars");
    }

    void show(List<ThemedMap.Category> categories) {
        int most = categories.stream().mapToInt(ThemedMap.Category::count).max().orElse(1);
        getChildren().setAll(categories.stream().map(c -> line(c, most)).toList());
    }

    private HBox line(ThemedMap.Category category, int most) {
        Label name = new Label(category.label());
        name.getStyleClass().add("rank-name");
        name.setMinWidth(NAME_WIDTH);
        name.setMaxWidth(NAME_WIDTH);
        ShareBar bar = new ShareBar();
        bar.show((double) category.count() / most, category.color());
        HBox.setHgrow(bar, Priority.ALWAYS);
        String number = String.valueOf(category.count());
        Labeled count = category.clusters().<Labeled>map(clusters ->
                Buttons.link(number, () -> open.accept(clusters))).orElseGet(() -> new Label(number));
        count.getStyleClass().add("rank-value");
        count.setMinWidth(26);
        HBox line = new HBox(name, bar, count);
        line.getStyleClass().add("category-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
