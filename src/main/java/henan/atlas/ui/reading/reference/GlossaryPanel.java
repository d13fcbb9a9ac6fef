package henan.atlas.ui.reading.reference;

import henan.atlas.profile.Glossary;
import henan.atlas.profile.PropertyRow;
import henan.atlas.text.Punctuation;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.SelectableText;
import henan.atlas.ui.ground.nav.Navigator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 术语: what each term means, where the book first has it, and where the atlas uses it. */
final class GlossaryPanel extends ReferencePanel {
    private final Glossary glossary;
    private final ReferenceItemList list;
    private final ReferenceWords words;
    private final FilterField filter;
    private final Map<ReferenceItem, Glossary.Word> terms = new LinkedHashMap<>();
    private final Label count = new Label();
    private final VBox nothing;

    GlossaryPanel(Glossary glossary, Navigator navigator) {
        super("glossary", navigator);
        this.glossary = glossary;
        list = new ReferenceItemList(navigator);
        words = new ReferenceWords(navigator, glossary.references(), this::asText);
        filter = new FilterField("glossary-filter", TEXTS.get("glossary.filter"), TEXTS.get("narrow.clear"),
                list::enter);
        count.getStyleClass().add("reference-count");
        showTitle(TEXTS.get("activity.TERMS"), count);
        addToHead(filter);
        nothing = emptyState(TEXTS.get("glossary.none"), filter::clear);
        list.addHead(nothing);
        for (Glossary.Word word : glossary.words()) {
            ReferenceItem item = item(word);
            terms.put(item, word);
            list.addItem(item);
        }
        setCenter(list.scrolling());
        filter.text().addListener((property, was, is) -> narrow());
        narrow();
    }

    private ReferenceItem item(Glossary.Word word) {
        ReferenceItem item = new ReferenceItem(word.term(), line(word), navigator);
        SelectableText title = words.title(word.name(), word.term(), "term-name");
        if (!word.aliases().isEmpty()) {
            title.add(Punctuation.gap() + TEXTS.get("glossary.aliases",
                    String.join(Punctuation.names(), word.aliases())), "term-aliases");
        }
        SelectableText meaning = words.paragraph("term-meaning");
        words.addStatement(meaning, word.meaning());
        SelectableText first = words.paragraph("term-first").add(word.firstPlace().isEmpty()
                ? TEXTS.get("glossary.notInBook") : TEXTS.get("glossary.first", word.firstPlace()));
        VBox body = new VBox(title, meaning, foot(first, word.uses()));
        body.getStyleClass().add("term-body");
        HBox.setHgrow(body, Priority.ALWAYS);
        item.getChildren().add(body);
        return item;
    }

    /** First place and, on demand, every use. */
    private VBox foot(SelectableText first, List<PropertyRow> uses) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(first, gap);
        line.getStyleClass().add("term-foot");
        VBox foot = new VBox(line);
        if (!uses.isEmpty()) {
            Button button = Buttons.link(TEXTS.get("glossary.uses", uses.size()), () -> { });
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> toggle(foot, button, uses));
            line.getChildren().add(button);
        }
        return foot;
    }

    private void toggle(VBox foot, Button button, List<PropertyRow> uses) {
        boolean open = foot.getChildren().size() > 1;
        if (open) {
            foot.getChildren().remove(1);
        } else {
            foot.getChildren().add(usesOf(uses));
        }
        button.setText(open ? TEXTS.get("glossary.uses", uses.size()) : TEXTS.get("glossary.uses.hide"));
    }

    private Node usesOf(List<PropertyRow> uses) {
        VBox lines = new VBox();
        lines.getStyleClass().add("term-uses");
        for (PropertyRow use : uses) {
            SelectableText line = words.paragraph("term-use");
            words.addLink(line, use.label());
            lines.getChildren().add(line.add(Punctuation.gap() + use.value().text(), "muted"));
        }
        return lines;
    }

    private void narrow() {
        terms.forEach((item, word) -> item.setShown(filter.accepts(word.name() + " "
                + String.join(" ", word.aliases()) + " " + word.meaning().text() + " " + word.firstPlace())));
        long shown = terms.keySet().stream().filter(Node::isVisible).count();
        nothing.setVisible(shown == 0);
        count.setText(shown == terms.size() ? TEXTS.get("glossary.count", shown)
                : TEXTS.get("narrow.shown", shown, terms.size()));
    }

    @Override
    void enter() {
        filter.enter();
    }

    private static String line(Glossary.Word word) {
        return word.name() + Punctuation.label() + word.meaning().text();
    }

    @Override
    Consumer<ReferencePanel> filtering() {
        String words = filter.text().get();
        return other -> {
            if (other instanceof GlossaryPanel next) {
                next.filter.text().set(words);
            }
        };
    }

    @Override
    String asText() {
        return glossary.words().stream().map(GlossaryPanel::line).collect(Collectors.joining("\n"));
    }
}
