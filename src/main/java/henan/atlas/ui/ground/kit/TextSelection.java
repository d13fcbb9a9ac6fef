package henan.atlas.ui.ground.kit;

import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

/**
 * Words selected in one paragraph or across several, from where a drag began to where it is now, in the order in which
 * they are read; row by row, as they belong together.
 */
final class TextSelection {
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

    /** All paragraphs of the page this one stands in. */
    void extendToAll() {
        end();
        held = ReadingOrder.paragraphs(ReadingOrder.page(anchor));
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

    /** The words with the numbers of what they cite, and below them the sources by these numbers. */
    String withSources() {
        SortedMap<Integer, String> sources = new TreeMap<>();
        held.forEach(text -> sources.putAll(text.selectedSources()));
        return Stream.concat(Stream.of(lines(SelectableText::selectedWithCitations)), sources.entrySet().stream()
                .map(source -> "[" + source.getKey() + "] " + source.getValue())).collect(Collectors.joining("\n"));
    }

    private String lines(Function<SelectableText, String> words) {
        return cells(words).stream().map(row -> row.stream().filter(part -> !part.isBlank())
                .collect(Collectors.joining(Punctuation.gap()))).collect(Collectors.joining("\n"));
    }

    /** The words as rows of cells. */
    List<List<String>> table() {
        return cells(text -> text.selectedText().strip());
    }

    /** Rows in which something is selected; where more than one paragraph is, each with what it is told under. */
    private List<List<String>> cells(Function<SelectableText, String> words) {
        return rows().stream().filter(row -> row.stream().anyMatch(text -> !words.apply(text).isBlank()))
                .map(row -> row.stream().flatMap(text -> Stream.concat(
                        isAcross() ? text.headings().stream() : Stream.empty(), Stream.of(words.apply(text))))
                        .toList()).toList();
    }

    private List<List<SelectableText>> rows() {
        List<List<SelectableText>> rows = new ArrayList<>();
        for (SelectableText text : held) {
            List<SelectableText> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            if (!row.isEmpty() && ReadingOrder.areOfOneRow(row.get(row.size() - 1), text)) {
                row.add(text);
            } else {
                rows.add(new ArrayList<>(List.of(text)));
            }
        }
        return rows;
    }

    private static double distance(SelectableText text, Point2D place) {
        Bounds box = text.localToScene(text.getBoundsInLocal());
        double dx = Math.max(0, Math.max(box.getMinX() - place.getX(), place.getX() - box.getMaxX()));
        double dy = Math.max(0, Math.max(box.getMinY() - place.getY(), place.getY() - box.getMaxY()));
        return dx + UPRIGHT * dy;
    }
}
