package henan.atlas.ui.reading.profile;

import henan.atlas.profile.FigureChart;
import henan.atlas.profile.FigureSeries;
import henan.atlas.profile.FigureSeries.Figure;
import henan.atlas.profile.Reference;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import henan.atlas.ui.ground.kit.ReadingOrder;
import henan.atlas.ui.ground.kit.SelectableText;
import henan.atlas.ui.ground.kit.TableRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The values of one series by period; where sources disagree, their values stand side by side. */
final class FigureView extends VBox {
    private static final Messages TEXTS = Messages.of("ui");
    /** More cards than this in a row get too narrow to read. */
    private static final int CARDS_IN_A_ROW = 2;
    private static final List<String> COLUMNS = List.of("indicator", "period", "words", "value", "unit", "remark");
    private final PageParts parts;
    private final FigureSeries series;

    FigureView(PageParts parts, FigureSeries series) {
        this.parts = parts;
        this.series = series;
        getStyleClass().add("series");
        getChildren().add(head());
        Map<String, List<Figure>> byPeriod = series.figures().stream()
                .collect(Collectors.groupingBy(Figure::period, LinkedHashMap::new, Collectors.toList()));
        byPeriod.forEach((period, figures) -> {
            if (figures.stream().anyMatch(Figure::disputed)) {
                getChildren().addAll(sideBySide(period, figures));
            } else {
                figures.forEach(figure -> getChildren().add(line(figure)));
            }
        });
        FigureChart.of(series).forEach(chart -> getChildren().add(new FigureChartView(parts, chart)));
        parts.charts().flatMap(charts -> charts.disputed(parts.page().subject(), series))
                .ifPresent(getChildren()::add);
    }

    private Node head() {
        SelectableText name = parts.words(series.name(), "series-name").notInTables();
        return parts.charts().flatMap(charts -> charts.button(parts.page().subject(), series)).<Node>map(button -> {
            button.setMinWidth(USE_PREF_SIZE);
            HBox.setHgrow(name, Priority.ALWAYS);
            HBox head = new HBox(name, button);
            head.setAlignment(Pos.CENTER_LEFT);
            return head;
        }).orElse(name);
    }

    private Node line(Figure figure) {
        SelectableText period = parts.paragraph("figure-period").add(figure.period(), "muted").notInTables();
        period.setMinWidth(USE_PREF_SIZE);
        SelectableText words = parts.paragraph("figure-words").add(words(figure), "muted").notInTables();
        HBox.setHgrow(words, Priority.ALWAYS);
        SelectableText value = value(figure);
        value.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(period, words, value);
        line.getStyleClass().add("figure-line");
        return line;
    }

    private SelectableText value(Figure figure) {
        SelectableText value = parts.paragraph("figure-value");
        if (!figure.wordBefore().isEmpty()) {
            value.add(figure.wordBefore() + " ");
        }
        value.add(figure.value(), "strong").add(" " + figure.wordsBehind());
        parts.addAfterBook(value, figure.after());
        parts.addCitations(value, figure.citations());
        return value.inTables(tableRow(figure));
    }

    /** The number by itself, so that a spreadsheet can add it up. */
    private TableRow tableRow(Figure figure) {
        String remark = Stream.of(figure.nearness(), figure.after().mark()).filter(word -> !word.isEmpty())
                .collect(Collectors.joining(Punctuation.clauses()));
        return new TableRow(COLUMNS.stream().map(column -> TEXTS.get("table." + column)).toList(),
                List.of(series.name(), figure.period(), words(figure), figure.value(), figure.unit(), remark));
    }

    private List<Node> sideBySide(String period, List<Figure> figures) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(parts.words(TEXTS.get("profile.disputed", period), "disputed-head").notInTables());
        for (int from = 0; from < figures.size(); from += CARDS_IN_A_ROW) {
            HBox cards = new HBox();
            cards.getStyleClass().add("cards");
            figures.subList(from, Math.min(figures.size(), from + CARDS_IN_A_ROW))
                    .forEach(figure -> cards.getChildren().add(card(figure)));
            nodes.add(cards);
        }
        return nodes;
    }

    private Node card(Figure figure) {
        VBox card = new VBox(value(figure).under(figure.period(), ""),
                parts.paragraph("figure-words").add(figure.indicator(), "muted").notInTables());
        String words = qualifierAndNote(figure);
        if (!words.isEmpty()) {
            card.getChildren().add(parts.paragraph("figure-words").add(words, "muted").notInTables());
        }
        figure.citations().forEach(number -> card.getChildren().add(origin(number)));
        card.getStyleClass().add("card");
        ReadingOrder.makeRow(card);
        card.setPrefWidth(10);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    /** Where sources differ, each says itself where it can be read. */
    private SelectableText origin(int number) {
        Reference reference = parts.page().reference(number);
        return parts.paragraph("figure-origin").link(reference.source().text(), () -> parts.open(reference))
                .add(reference.locator().isEmpty() ? "" : Punctuation.clauses() + reference.locator()).notInTables();
    }

    private String words(Figure figure) {
        String indicator = series.otherwise(figure);
        String rest = qualifierAndNote(figure);
        return indicator.isEmpty() || rest.isEmpty() ? indicator + rest : indicator + Punctuation.clauses() + rest;
    }

    private static String qualifierAndNote(Figure figure) {
        return figure.qualifier().isEmpty() || figure.note().isEmpty() ? figure.qualifier() + figure.note()
                : figure.qualifier() + Punctuation.remarks() + figure.note();
    }
}
