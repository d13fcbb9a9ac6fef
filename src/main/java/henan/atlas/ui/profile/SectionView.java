package henan.atlas.ui.profile;

import henan.atlas.profile.Entry;
import henan.atlas.profile.FigureSeries;
import henan.atlas.profile.Section;
import henan.atlas.profile.Statement;
import henan.atlas.ui.kit.SelectableText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** A section of a page, or its beginning. */
final class SectionView extends VBox {
    /** A value up to this many characters keeps its width, and a long label wraps; a longer value wraps itself. */
    private static final int SHORT_VALUE = 9;
    private final PageParts parts;

    SectionView(PageParts parts, Section section) {
        this(parts, section, Integer.MAX_VALUE);
    }

    /** @param most how many entries, statements or series to show */
    SectionView(PageParts parts, Section section, int most) {
        this.parts = parts;
        getStyleClass().addAll("section", "section-" + section.id());
        Label title = new Label(section.title());
        title.getStyleClass().add("section-title");
        getChildren().add(title);
        if (!section.remark().isEmpty()) {
            getChildren().add(parts.words(section.remark(), "remark"));
        }
        getChildren().add(entries(section.entries().stream().limit(most).toList()));
        getChildren().addAll(statements(section.statements().stream().limit(most).toList(), most));
        section.figures().stream().limit(most).forEach(series -> getChildren().add(series(series)));
    }

    private Node entries(List<Entry> entries) {
        VBox rows = new VBox();
        rows.getStyleClass().add("rows");
        entries.forEach(entry -> rows.getChildren().add(row(entry)));
        rows.setManaged(!entries.isEmpty());
        return rows;
    }

    private Node row(Entry entry) {
        SelectableText label = parts.paragraph("row-label");
        parts.addLink(label, entry.label());
        parts.addUncertainty(label, entry.uncertain() && entry.label().destination().isPresent());
        SelectableText value = parts.paragraph("row-value");
        value.setTextAlignment(TextAlignment.RIGHT);
        parts.addLink(value, entry.value(), "muted");
        boolean citedBelow = entry.value().text().isEmpty() && !entry.detail().isEmpty();
        if (!citedBelow) {
            parts.addCitations(value, entry.citations());
        }
        HBox line = new HBox(label, value);
        line.getStyleClass().add("row-line");
        boolean shortValue = entry.value().text().length() <= SHORT_VALUE;
        (shortValue ? value : label).setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(shortValue ? label : value, Priority.ALWAYS);
        VBox row = new VBox(line);
        row.getStyleClass().add("row");
        if (!entry.detail().isEmpty()) {
            SelectableText detail = parts.paragraph("row-detail").add(entry.detail(), "muted");
            if (citedBelow) {
                parts.addCitations(detail, entry.citations());
            }
            row.getChildren().add(detail);
        }
        return row;
    }

    /** Sentences of one time make one paragraph, the time in the margin; a beginning is set as running text. */
    private List<Node> statements(List<Statement> statements, int most) {
        if (statements.isEmpty()) {
            return List.of();
        }
        if (most < Integer.MAX_VALUE) {
            return List.of(reading(statements));
        }
        Map<String, List<Statement>> byTime = statements.stream()
                .collect(Collectors.groupingBy(Statement::time, LinkedHashMap::new, Collectors.toList()));
        List<Node> paragraphs = new ArrayList<>();
        byTime.forEach((time, group) -> {
            SelectableText margin = parts.paragraph("time").add(time, "muted");
            margin.setMinWidth(USE_PREF_SIZE);
            SelectableText text = reading(group);
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox line = new HBox(margin, text);
            line.getStyleClass().add("dated");
            paragraphs.add(line);
        });
        return paragraphs;
    }

    private SelectableText reading(List<Statement> statements) {
        SelectableText text = parts.paragraph("reading");
        for (Statement statement : statements) {
            text.add(statement.text());
            parts.addUncertainty(text, statement.uncertain());
            parts.addCitations(text, statement.citations());
        }
        return text;
    }

    private Node series(FigureSeries series) {
        return new FigureView(parts, series);
    }
}
