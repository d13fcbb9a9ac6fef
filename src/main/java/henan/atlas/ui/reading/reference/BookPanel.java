package henan.atlas.ui.reading.reference;

import henan.atlas.domain.SubjectKind;
import henan.atlas.profile.BookIndex;
import henan.atlas.profile.Link;
import henan.atlas.text.Punctuation;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.CopyButton;
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
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 书目: the book's contents by part, narrowed as one types; each entry with its place and how to cite it. */
final class BookPanel extends ReferencePanel {
    private final BookIndex book;
    private final ReferenceItemList list;
    private final ReferenceWords words;
    private final FilterField filter;
    private final ToggleButton placed = new ToggleButton(TEXTS.get("book.placed"));
    private final Map<ReferenceItem, BookIndex.Line> lines = new LinkedHashMap<>();
    private final Map<BookIndex.Part, Node> heads = new LinkedHashMap<>();
    private final Label count = new Label();
    private final VBox nothing;

    BookPanel(BookIndex book, Navigator navigator) {
        super("book", navigator);
        this.book = book;
        list = new ReferenceItemList(navigator);
        words = new ReferenceWords(navigator, List.of(), this::asText);
        filter = new FilterField("book-filter", TEXTS.get("book.filter"), TEXTS.get("narrow.clear"), list::enter);
        nothing = emptyState(TEXTS.get("book.none"), () -> {
            filter.clear();
            placed.setSelected(false);
        });
        showTitle(TEXTS.get("activity.BOOK"), openBook(), CopyButton.citation(book.citation()));
        placed.getStyleClass().setAll("chip");
        placed.setId("book-placed");
        count.getStyleClass().add("reference-count");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox choices = new HBox(placed, gap, count);
        choices.getStyleClass().add("chips");
        addToHead(filter, choices);
        list.addHead(nothing);
        book.parts().forEach(this::add);
        setCenter(list.scrolling());
        filter.text().addListener((property, was, is) -> narrow());
        placed.selectedProperty().addListener((property, was, is) -> narrow());
        narrow();
    }

    private Button openBook() {
        Button button = Buttons.link(TEXTS.get("book.open"),
                () -> book.book().target().ifPresent(navigator::open));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void add(BookIndex.Part part) {
        String page = part.page().isEmpty() ? "" : Punctuation.gap() + part.page();
        Label head = new Label(part.title() + page);
        head.getStyleClass().add("part-head");
        heads.put(part, head);
        list.addHead(head);
        for (BookIndex.Line line : part.entries()) {
            ReferenceItem item = item(line);
            lines.put(item, line);
            list.addItem(item);
        }
    }

    private ReferenceItem item(BookIndex.Line line) {
        ReferenceItem item = new ReferenceItem(line.entry(), line.citation(), navigator);
        Label page = new Label(line.page());
        page.getStyleClass().add("book-page");
        VBox body = new VBox(words.title(line.title(), line.entry(), "book-title"));
        if (!line.subtitle().isEmpty()) {
            body.getChildren().add(words.paragraph("book-subtitle").add("——" + line.subtitle()));
        }
        SelectableText about = words.paragraph("book-about");
        if (!line.kind().equals(line.part()) && !line.kind().equals(line.title())) {
            about.add(line.kind() + Punctuation.gap(), "muted");
        }
        if (line.places().isEmpty()) {
            about.add(line.remark(), "muted");
        } else {
            words.addLinks(about, line.places());
        }
        HBox.setHgrow(about, Priority.ALWAYS);
        HBox.setHgrow(body, Priority.ALWAYS);
        CopyButton copy = CopyButton.citation(line.citation());
        copy.setFocusTraversable(false);
        item.getChildren().addAll(page, body);
        if (about.text().isEmpty()) {
            item.getChildren().add(copy);
        } else {
            HBox foot = new HBox(about, copy);
            foot.getStyleClass().add("book-foot");
            body.getChildren().add(foot);
        }
        return item;
    }

    private void narrow() {
        lines.forEach((item, line) -> item.setShown(filter.accepts(searched(line))
                && (!placed.isSelected() || isPlaced(line))));
        heads.forEach((part, head) -> {
            boolean any = lines.entrySet().stream().anyMatch(entry -> entry.getKey().isVisible()
                    && part.entries().contains(entry.getValue()));
            head.setVisible(any);
            head.setManaged(any);
        });
        long shown = lines.keySet().stream().filter(Node::isVisible).count();
        nothing.setVisible(shown == 0);
        count.setText(shown == lines.size() ? TEXTS.get("book.count", shown)
                : TEXTS.get("narrow.shown", shown, lines.size()));
    }

    /** Whether it is about a place of its own, not the province as a whole. */
    private static boolean isPlaced(BookIndex.Line line) {
        return line.places().stream()
                .anyMatch(place -> place.target().filter(t -> t.kind() == SubjectKind.PROVINCE).isEmpty());
    }

    private static String searched(BookIndex.Line line) {
        return String.join(" ", line.part(), line.title(), line.subtitle(), line.page(), line.kind(), line.remark(),
                String.join(" ", line.around()),
                line.places().stream().map(Link::text).collect(Collectors.joining(" ")));
    }

    @Override
    void enter() {
        filter.enter();
    }

    @Override
    Consumer<ReferencePanel> filtering() {
        String words = filter.text().get();
        boolean placedAlone = placed.isSelected();
        return other -> {
            if (other instanceof BookPanel next) {
                next.filter.text().set(words);
                next.placed.setSelected(placedAlone);
            }
        };
    }

    @Override
    String asText() {
        StringBuilder text = new StringBuilder(book.citation()).append('\n');
        for (BookIndex.Part part : book.parts()) {
            text.append('\n').append(part.title()).append('\n');
            part.entries().forEach(line -> text.append(line.page()).append('\t').append(line.title())
                    .append(line.subtitle().isEmpty() ? "" : "——" + line.subtitle()).append('\n'));
        }
        return text.toString();
    }
}
