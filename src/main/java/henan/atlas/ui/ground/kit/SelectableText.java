package henan.atlas.ui.ground.kit;

import henan.atlas.text.Messages;
import henan.atlas.text.Quantity;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A paragraph that can be selected with the mouse and copied, links and raised citation numbers included. JavaFX has no
 * such control: its labels cannot be selected, and its text areas know neither links nor styles.
 *
 * <p>Padding belongs on a parent: the text layout counts from the paragraph's own corner.
 */
public final class SelectableText extends TextFlow {
    /** Keeps a citation number or a unit on the line of what is before it. Not U+2060: the JDK breaks behind that. */
    private static final String GLUE = "\uFEFF";
    /** What may stand on no two lines. */
    private static final Pattern UNBROKEN = Pattern.compile(Quantity.IN_BRACKETS + "|" + Quantity.PATTERN);
    private static final Messages TEXTS = Messages.of("ui");

    /** Made when something of it is first selected: of the thousand paragraphs of a window hardly one ever is. */
    private Optional<Path> highlight = Optional.empty();
    /** Made with the first word that has some. */
    private Optional<DottedLines> dots = Optional.empty();
    private final StringBuilder content = new StringBuilder();
    /** Places of citation numbers: read, but not copied, for elsewhere they point to nothing. */
    private final BitSet citations = new BitSet();
    private final List<Cited> sources = new ArrayList<>();
    private Supplier<String> wholePage = () -> "";
    private List<String> headings = List.of();
    private Optional<TableRow> tableRow = Optional.empty();
    private boolean inTables = true;
    private boolean heading;
    private boolean unbroken;
    private final TextSelection own = new TextSelection(this);
    /** The selection it is part of: its own, or one that began in another paragraph. */
    private TextSelection selection = own;
    private int anchor;
    private int caret;
    private boolean dragged;

    /** Where a source is cited. */
    private record Cited(int at, int number, String source) {
    }

    public SelectableText(String... styleClasses) {
        getStyleClass().add("selectable-text");
        getStyleClass().addAll(styleClasses);
        setCursor(Cursor.TEXT);
        setAccessibleRole(AccessibleRole.TEXT);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
        focusedProperty().addListener((property, was, is) -> {
            // A window that goes to the back keeps its focus owner, and with it the selection.
            if (!is && getScene() != null && getScene().getFocusOwner() != this) {
                own.end();
            }
        });
    }

    /**
     * From now on no line ends within a number and its unit, nor within a few words in brackets, in words that are no
     * link: for narrow columns and large letters.
     */
    public SelectableText unbroken() {
        unbroken = true;
        return this;
    }

    /** Appends words. */
    public SelectableText add(String words, String... styleClasses) {
        // An empty run would shift the colours of the one behind it by a character.
        if (!words.isEmpty()) {
            append(unbroken ? UNBROKEN.matcher(words)
                    .replaceAll(whole -> String.join(GLUE, whole.group().split(""))) : words, styleClasses);
        }
        return this;
    }

    /** Appends words that lead somewhere. */
    public SelectableText link(String words, Runnable action, String... styleClasses) {
        Text text = append(words, styleClasses);
        text.getStyleClass().add("text-link");
        makeActive(text, action);
        return this;
    }

    /** Appends a word that has a meaning of its own. @param explanation shown while the pointer rests on it */
    public SelectableText term(String word, String explanation, Runnable action) {
        dots().add(content.length(), content.length() + word.length());
        Text text = append(word, "term");
        explain(text, explanation);
        makeActive(text, action);
        return this;
    }

    /** Appends a mark. @param explanation shown while the pointer rests on it */
    public SelectableText mark(String words, String explanation) {
        explain(append(words, "after-mark"), explanation);
        return this;
    }

    /** Appends a raised citation number. @param explanation shown while the pointer rests on it */
    public SelectableText citation(int number, String explanation, Runnable action) {
        int start = content.length();
        sources.add(new Cited(start, number, explanation));
        append(GLUE);
        Text text = append("[" + number + "]", "citation");
        citations.set(start, content.length());
        explain(text, explanation);
        makeActive(text, action);
        return this;
    }

    /**
     * Appends raised citation numbers, many in a row as the first and the last.
     *
     * @param explanation what each one cites, shown while the pointer rests on it; on the dash, what all of them cite
     * @param action      what a click on one does
     */
    public void citations(List<Integer> numbers, IntFunction<String> explanation, IntConsumer action) {
        for (List<Integer> run : CitationRanges.of(numbers)) {
            int first = run.get(0);
            int last = run.get(run.size() - 1);
            citation(first, explanation.apply(first), () -> action.accept(first));
            if (last != first) {
                run.forEach(number -> sources.add(new Cited(content.length(), number, explanation.apply(number))));
                dash(run.stream().map(number -> "[" + number + "] " + explanation.apply(number))
                        .collect(Collectors.joining("\n")));
                citation(last, explanation.apply(last), () -> action.accept(last));
            }
        }
    }

    private void dash(String explanation) {
        int start = content.length();
        append(GLUE);
        explain(append("–", "citation"), explanation);
        citations.set(start, content.length());
    }

    private static void explain(Text text, String explanation) {
        LateTooltip.install(text, explanation);
    }

    /** What 复制整页 of the context menu copies. */
    public SelectableText wholePage(Supplier<String> text) {
        wholePage = text;
        return this;
    }

    /** The cells a copy across paragraphs sets before it, for words that are seen elsewhere: what it is told under. */
    public SelectableText under(String... cells) {
        headings = List.of(cells);
        return this;
    }

    List<String> headings() {
        return headings;
    }

    /** What a table has in place of its words, so that each row can be read by itself. */
    public SelectableText inTables(TableRow row) {
        tableRow = Optional.of(row);
        return this;
    }

    Optional<TableRow> tableRow() {
        return tableRow;
    }

    /** Its words are left out of tables, whose rows say them anyway. */
    public SelectableText notInTables() {
        inTables = false;
        return this;
    }

    boolean isInTables() {
        return inTables;
    }

    /** It is the heading of what follows, and ends no page. */
    public SelectableText heading() {
        heading = true;
        return this;
    }

    boolean isHeading() {
        return heading;
    }

    /** The paragraph as plain text. */
    public String text() {
        return content.toString().replace(GLUE, "");
    }

    /** The lines it stands on as it is laid out now, in its own coordinates. */
    List<Bounds> lines() {
        List<Bounds> lines = new ArrayList<>();
        Path line = new Path();
        for (PathElement element : rangeShape(0, content.length())) {
            if (element instanceof MoveTo && !line.getElements().isEmpty()) {
                lines.add(line.getLayoutBounds());
                line = new Path();
            }
            line.getElements().add(element);
        }
        if (!line.getElements().isEmpty()) {
            lines.add(line.getLayoutBounds());
        }
        return lines;
    }

    /** The words of the selected part without citation numbers; empty when nothing is selected. */
    public String selectedText() {
        StringBuilder words = new StringBuilder();
        for (int i = Math.min(anchor, caret); i < Math.max(anchor, caret); i++) {
            if (!citations.get(i)) {
                words.append(content.charAt(i));
            }
        }
        return words.toString().replace(GLUE, "");
    }

    public void selectAll() {
        own.begin(0);
        select(0, content.length());
    }

    /** Selects all of the page it stands in. */
    void selectPage() {
        select(ReadingOrder.page(this));
    }

    private void select(Node part) {
        // The selection lives as long as the paragraph it begins in has the focus.
        requestFocus();
        own.extendTo(part);
    }

    public void copySelection() {
        ClipboardText.put(selection.text());
    }

    /** The words of the selected part with the numbers of what they cite, one right behind it too. */
    String selectedWithCitations() {
        int start = Math.min(anchor, caret);
        return anchor == caret ? "" : content.substring(start, start + selectedLength()).replace(GLUE, "");
    }

    /** What the selected part cites, by number. */
    Map<Integer, String> selectedSources() {
        int start = Math.min(anchor, caret);
        int end = start + selectedLength();
        return anchor == caret ? Map.of() : sources.stream().filter(cited -> cited.at() >= start && cited.at() <= end)
                .collect(Collectors.toMap(Cited::number, Cited::source, (a, b) -> a));
    }

    /** With the numbers that stand right behind it. */
    private int selectedLength() {
        int end = Math.max(anchor, caret);
        while (end < content.length() && citations.get(end)) {
            end++;
        }
        return end - Math.min(anchor, caret);
    }

    /** The selection that begins in this paragraph. */
    TextSelection own() {
        return own;
    }

    int length() {
        return content.length();
    }

    /** The place among its characters that is nearest to a place in the scene. */
    int indexAt(Point2D place) {
        return Math.max(0, Math.min(content.length(), hitTest(sceneToLocal(place)).getInsertionIndex()));
    }

    /** Selects a part of it, as part of a selection. */
    void holdIn(TextSelection wanted, int from, int to) {
        selection = wanted;
        select(from, to);
    }

    private Text append(String words, String... styleClasses) {
        Text text = new Text(words);
        text.getStyleClass().add("text");
        text.getStyleClass().addAll(styleClasses);
        getChildren().add(text);
        content.append(words);
        setAccessibleText(text());
        return text;
    }

    private void makeActive(Text text, Runnable action) {
        text.setCursor(Cursor.HAND);
        text.setFocusTraversable(true);
        text.setAccessibleRole(AccessibleRole.HYPERLINK);
        text.setOnMouseReleased(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !dragged) {
                action.run();
            }
        });
        text.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                action.run();
                event.consume();
            }
        });
    }

    private void press(MouseEvent event) {
        // Consumed whatever the button: a scroll pane would take the focus and with it the selection.
        event.consume();
        if (event.getButton() != MouseButton.PRIMARY) {
            // A selection across paragraphs lives as long as the one it began in has the focus.
            if (selection == own) {
                requestFocus();
            }
            return;
        }
        dragged = false;
        Point2D place = new Point2D(event.getSceneX(), event.getSceneY());
        if (event.isShiftDown() && getScene().getFocusOwner() instanceof SelectableText other && other != this
                && !other.own.isEmpty()) {
            other.own.extendTo(place);
            return;
        }
        requestFocus();
        int index = indexAt(place);
        own.begin(event.isShiftDown() ? anchor : index);
        if (event.getClickCount() == 2) {
            selectWord(hit(event).getCharIndex());
        } else if (event.getClickCount() >= 3) {
            selectAll();
        } else {
            own.extendTo(place);
        }
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            dragged = true;
            own.extendTo(new Point2D(event.getSceneX(), event.getSceneY()));
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && (event.getCode() == KeyCode.C || event.getCode() == KeyCode.INSERT)
                && !selection.isEmpty()) {
            copySelection();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            selectPage();
        } else if (event.getCode() == KeyCode.ESCAPE && !selection.isEmpty()) {
            selection.end();
        } else {
            return;
        }
        event.consume();
    }

    private void menu(ContextMenuEvent event) {
        if (selection == own) {
            requestFocus();
        }
        ContextMenu menu = new ContextMenu();
        Function<Runnable, Runnable> said = copying -> () -> {
            copying.run();
            CopiedSign.show(this, event.getScreenX(), event.getScreenY());
        };
        if (!selection.isEmpty()) {
            menu.getItems().addAll(item("text.copy", said.apply(this::copySelection)),
                    item("text.copyCited", said.apply(this::copyWithSources)),
                    item("text.copyTable", said.apply(this::copyTable)), new SeparatorMenuItem());
        } else {
            ReadingOrder.section(this).ifPresent(section -> menu.getItems().addAll(
                    item("text.copySection", said.apply(() -> copy(section, this::copyWithSources))),
                    item("text.copySectionTable", said.apply(() -> copy(section, this::copyTable))),
                    new SeparatorMenuItem()));
        }
        menu.getItems().addAll(item("text.selectAll", this::selectAll),
                item("text.selectPart", this::selectPage));
        if (!wholePage.get().isEmpty()) {
            menu.getItems().add(item("text.copyPage", said.apply(() -> ClipboardText.put(wholePage.get()))));
        }
        menu.show(this, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private void copyWithSources() {
        ClipboardText.put(selection.withSources());
    }

    private void copyTable() {
        ClipboardText.putTable(selection.table());
    }

    /** Selects a part of the page, so that it is seen what is copied. */
    private void copy(Node part, Runnable copying) {
        select(part);
        copying.run();
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(TEXTS.get(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private HitInfo hit(MouseEvent event) {
        return hitTest(sceneToLocal(new Point2D(event.getSceneX(), event.getSceneY())));
    }

    private void selectWord(int index) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.CHINA);
        words.setText(content.toString());
        int start = index >= content.length() ? content.length() : index;
        int end = words.following(Math.max(0, Math.min(start, content.length() - 1)));
        select(words.previous(), end);
    }

    private void select(int from, int to) {
        anchor = Math.max(0, from);
        caret = Math.max(0, to);
        paintSelection();
    }

    private DottedLines dots() {
        if (dots.isEmpty()) {
            DottedLines made = new DottedLines(this);
            dots = Optional.of(made);
            getChildren().add(highlight.isPresent() ? 1 : 0, made);
        }
        return dots.get();
    }

    /** Below all words. */
    private Path highlight() {
        if (highlight.isEmpty()) {
            Path made = new Path();
            made.setManaged(false);
            made.setMouseTransparent(true);
            made.getStyleClass().add("selection");
            highlight = Optional.of(made);
            getChildren().add(0, made);
        }
        return highlight.get();
    }

    private void paintSelection() {
        if (anchor != caret) {
            highlight().getElements().setAll(rangeShape(Math.min(anchor, caret), Math.max(anchor, caret)));
        } else {
            highlight.ifPresent(selected -> selected.getElements().clear());
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        paintSelection();
        dots.ifPresent(DottedLines::paint);
    }
}
