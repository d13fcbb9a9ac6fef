package henan.atlas.ui.ground.kit;

import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;

/**
 * Words selected in one paragraph or across several, from where a drag began to where it is now, in the order in which
 * they are read; row by row, as they belong together.
 */
final class TextSelection {
    private static final Messages TEXTS = Messages.of("ui");
    /** How much more a place above or below counts than one beside, in finding the paragraph at a place. */
    private static final double UPRIGHT = 20;
    private final SelectableText anchor;
    private int from;
    private List<SelectableText> held;

    TextSelection(SelectableText anchor) {
        this.anchor = anchor;
        this.held = List.of(anchor);
    }

    /** Begins anew at a place of its first paragraph. */
    void begin(int index) {
        end();
        from = index;
    }

    /** Lets go of all that is selected. */
    void end() {
        List.copyOf(held).forEach(text -> text.holdIn(text.own(), 0, 0));
        held = List.of(anchor);
    }

    /** Goes on to a place in the scene. */
    void extendTo(Point2D place) {
        List<SelectableText> all = ReadingOrder.paragraphs(ReadingOrder.part(anchor));
        SelectableText at = all.stream().min((a, b) -> Double.compare(distance(a, place), distance(b, place)))
                .orElse(anchor);
        hold(all, all.indexOf(at), at.indexAt(place));
    }

    /** All paragraphs of a part of the page this one stands in. */
    void extendTo(Node part) {
        end();
        held = ReadingOrder.paragraphs(part);
        held.forEach(text -> text.holdIn(this, 0, text.length()));
    }

    private void hold(List<SelectableText> all, int at, int index) {
        int first = all.indexOf(anchor);
        List<SelectableText> wanted = all.subList(Math.min(first, at), Math.max(first, at) + 1);
        held.stream().filter(text -> !wanted.contains(text)).forEach(text -> text.holdIn(text.own(), 0, 0));
        held = List.copyOf(wanted);
        for (SelectableText text : held) {
            // Going back, a paragraph is taken from its end.
            int start = text == anchor ? from : at < first ? text.length() : 0;
            int end = text == all.get(at) ? index : at < first ? 0 : text.length();
            text.holdIn(this, start, end);
        }
    }

    boolean isEmpty() {
        return held.stream().allMatch(text -> text.selectedText().isEmpty());
    }

    /** Whether it reaches beyond one paragraph. */
    boolean isAcross() {
        return held.size() > 1;
    }

    /** The words, a line for each row; without numbers of citations, which elsewhere point to nothing. */
    String text() {
        return lines(SelectableText::selectedText);
    }

    /** The words with the numbers of what they cite, below what they are said of, and the sources by these numbers. */
    String withSources() {
        SortedMap<Integer, String> sources = new TreeMap<>();
        held.forEach(text -> sources.putAll(text.selectedSources()));
        String title = title();
        boolean untitled = isAcross() && held.stream().noneMatch(text -> text.selectedText().equals(title));
        return Stream.of(untitled ? Stream.of(title) : Stream.<String>empty(),
                Stream.of(lines(SelectableText::selectedWithCitations)), sources.entrySet().stream()
                        .map(source -> "[" + source.getKey() + "] " + source.getValue()))
                .flatMap(lines -> lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String title() {
        return ReadingOrder.title(anchor);
    }

    private String lines(Function<SelectableText, String> words) {
        return rows(text -> true, words).stream()
                .map(row -> row.stream().flatMap(text -> Stream.concat(isAcross() ? text.headings().stream()
                        : Stream.empty(), Stream.of(words.apply(text))))
                        .filter(part -> !part.isBlank()).collect(Collectors.joining(Punctuation.gap())))
                .collect(Collectors.joining("\n"));
    }

    /**
     * The words as a table: each row says what it is of, and in its last column where it can be read, if anything
     * cites that. What heads others is told in their rows; where there are no others, it is a row itself. Rows of one
     * kind have a head.
     */
    List<List<String>> table() {
        List<List<SelectableText>> told = rows(SelectableText::isInTables, SelectableText::selectedText);
        List<List<SelectableText>> rows = told.isEmpty() ? rows(text -> true, SelectableText::selectedText) : told;
        List<List<String>> cells = new ArrayList<>(rows.stream().map(this::cells).toList());
        List<String> sources = new ArrayList<>(rows.stream().map(TextSelection::sources).toList());
        head(rows).ifPresent(head -> {
            cells.add(0, head);
            sources.add(0, sources.stream().allMatch(String::isEmpty) ? "" : TEXTS.get("table.source"));
        });
        if (sources.stream().allMatch(String::isEmpty)) {
            return cells;
        }
        int columns = cells.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, cells.size()).mapToObj(i -> Stream.of(cells.get(i).stream(),
                Collections.nCopies(columns - cells.get(i).size(), "").stream(), Stream.of(sources.get(i)))
                .flatMap(each -> each).toList()).toList();
    }

    private Optional<List<String>> head(List<List<SelectableText>> rows) {
        List<List<String>> heads = rows.stream().map(row -> row.stream().flatMap(text -> text.tableRow().stream())
                .flatMap(cells -> cells.columns().stream()).toList()).distinct().toList();
        return isAcross() && heads.size() == 1 && !heads.get(0).isEmpty()
                ? Optional.of(titled(TEXTS.get("table.place"), heads.get(0).stream())) : Optional.empty();
    }

    private List<String> cells(List<SelectableText> row) {
        Stream<String> words = row.stream().flatMap(text -> text.tableRow().filter(cells -> isAcross())
                .map(TableRow::cells).orElseGet(() -> List.of(text.selectedText().strip())).stream());
        return isAcross() ? titled(title(), words) : words.toList();
    }

    /** @param first what it is of, and not a cell where that has no name */
    private List<String> titled(String first, Stream<String> cells) {
        return Stream.concat(Stream.of(first).filter(cell -> !title().isEmpty()), cells).toList();
    }

    private static String sources(List<SelectableText> row) {
        return row.stream().flatMap(text -> new TreeMap<>(text.selectedSources()).values().stream()).distinct()
                .collect(Collectors.joining(Punctuation.remarks()));
    }

    /** The paragraphs wanted, row by row: those rows in which something is selected. */
    private List<List<SelectableText>> rows(Predicate<SelectableText> wanted, Function<SelectableText, String> words) {
        List<List<SelectableText>> rows = new ArrayList<>();
        for (SelectableText text : held.stream().filter(wanted).toList()) {
            List<SelectableText> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            if (!row.isEmpty() && ReadingOrder.areOfOneRow(row.get(row.size() - 1), text)) {
                row.add(text);
            } else {
                rows.add(new ArrayList<>(List.of(text)));
            }
        }
        return rows.stream().filter(row -> row.stream().anyMatch(text -> !words.apply(text).isBlank())).toList();
    }

    private static double distance(SelectableText text, Point2D place) {
        Bounds box = text.localToScene(text.getBoundsInLocal());
        double dx = Math.max(0, Math.max(box.getMinX() - place.getX(), place.getX() - box.getMaxX()));
        double dy = Math.max(0, Math.max(box.getMinY() - place.getY(), place.getY() - box.getMaxY()));
        return dx + UPRIGHT * dy;
    }
}
