package henan.atlas.ui.making.thematic;

import henan.atlas.thematic.ThemedMap;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Kinds or parts and how often they occur. */
final class CategoryBars extends VBox {
    private static final double NAME_WIDTH = 96;

    CategoryBars() {
        getStyleClass().add("category-bars");
    }

    void show(List<ThemedMap.Category> categories) {
        int most = categories.stream().mapToInt(ThemedMap.Category::count).max().orElse(1);
        getChildren().setAll(categories.stream().map(c -> line(c, most)).toList());
    }

    private static HBox line(ThemedMap.Category category, int most) {
        Label name = new Label(category.label());
        name.getStyleClass().add("rank-name");
        name.setMinWidth(NAME_WIDTH);
        name.setMaxWidth(NAME_WIDTH);
        ShareBar bar = new ShareBar();
        bar.show((double) category.count() / most, category.color());
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label count = new Label(String.valueOf(category.count()));
        count.getStyleClass().add("rank-value");
        count.setMinWidth(26);
        HBox line = new HBox(name, bar, count);
        line.getStyleClass().add("category-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
