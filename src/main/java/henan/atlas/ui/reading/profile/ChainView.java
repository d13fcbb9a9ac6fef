package henan.atlas.ui.reading.profile;

import henan.atlas.profile.ChainStage;
import henan.atlas.profile.Statement;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.ReadingOrder;
import henan.atlas.ui.ground.kit.SelectableText;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** An industry chain as boxes from upstream to downstream; a stage no source speaks of is an empty, dashed box. */
final class ChainView extends HBox {
    private final PageParts parts;

    ChainView(PageParts parts, List<ChainStage> stages) {
        this.parts = parts;
        getStyleClass().add("chain");
        for (ChainStage stage : stages) {
            if (!getChildren().isEmpty()) {
                getChildren().add(arrow());
            }
            getChildren().add(box(stage));
        }
    }

    private static Node arrow() {
        HBox arrow = new HBox(Buttons.sign("chain-arrow"));
        arrow.getStyleClass().add("chain-way");
        arrow.setMinWidth(USE_PREF_SIZE);
        return arrow;
    }

    private Node box(ChainStage stage) {
        VBox box = new VBox(parts.words(stage.name(), "chain-stage"));
        box.getStyleClass().add("chain-box");
        ReadingOrder.makeRow(box);
        if (stage.links().isEmpty()) {
            box.getStyleClass().add("unknown");
            box.getChildren().add(parts.words(stage.remark(), "chain-link", "remark"));
        }
        stage.links().forEach(link -> box.getChildren().add(link(link)));
        // The same width for all, whatever is written in them.
        box.setPrefWidth(10);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private Node link(Statement link) {
        SelectableText text = parts.paragraph("chain-link").add(link.text());
        parts.addAfterBook(text, link.after());
        parts.addCitations(text, link.citations());
        return text;
    }
}
