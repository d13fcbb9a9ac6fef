package henan.atlas.ui.reading.profile;

import henan.atlas.profile.Reference;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.CopyButton;
import henan.atlas.ui.ground.kit.SelectableText;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Sources by number. */
final class ReferenceList {
    private static final Messages TEXTS = Messages.of("ui");

    private ReferenceList() {
    }

    /** A box below the text with the sources cited in it, and the way to the page's others, whose numbers it skips. */
    static Node brief(PageParts parts, List<Integer> numbers, Runnable openAll) {
        VBox box = new VBox();
        box.getStyleClass().add("reference-box");
        numbers.forEach(number -> box.getChildren().add(briefLine(parts, parts.page().reference(number))));
        int all = parts.page().references().size();
        if (all > numbers.size()) {
            box.getChildren().add(Buttons.link(TEXTS.get("profile.all.SOURCES", all), openAll));
        }
        return box;
    }

    private static Node briefLine(PageParts parts, Reference reference) {
        SelectableText line = parts.paragraph("reference-brief");
        line.link("[" + reference.number() + "] " + reference.source().text(), () -> parts.open(reference));
        if (!reference.locator().isEmpty()) {
            line.add(Punctuation.clauses() + reference.locator());
        }
        return line;
    }

    /** The tab with every source of the page, as one would print them. */
    static Node full(PageParts parts) {
        VBox list = new VBox();
        list.getStyleClass().addAll("tab-content", "references");
        list.getChildren().add(parts.words(TEXTS.get("profile.references.note"), "remark"));
        parts.page().references().forEach(reference -> list.getChildren().add(fullLine(parts, reference)));
        return list;
    }

    private static Node fullLine(PageParts parts, Reference reference) {
        SelectableText line = parts.paragraph("reference-full");
        line.add("[" + reference.number() + "]" + Punctuation.gap(), "number")
                .link(reference.full(), () -> parts.open(reference));
        HBox.setHgrow(line, Priority.ALWAYS);
        HBox row = new HBox(line, CopyButton.citation(reference.full()));
        row.getStyleClass().add("reference-line");
        return row;
    }

    static String tabTitle(PageParts parts, String title) {
        return title + Punctuation.number() + parts.page().references().size();
    }
}
