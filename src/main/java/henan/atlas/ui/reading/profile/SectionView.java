package henan.atlas.ui.reading.profile;

import henan.atlas.profile.ProfileTab;
import henan.atlas.profile.PropertyRow;
import henan.atlas.profile.Section;
import henan.atlas.profile.Statement;
import henan.atlas.ui.ground.kit.Meter;
import henan.atlas.ui.ground.kit.ReadingOrder;
import henan.atlas.ui.ground.kit.SelectableText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** A section of a page. */
final class SectionView extends VBox {
    /** A value up to this many characters keeps its width, and a long label wraps; a longer value wraps itself. */
    private static final int SHORT_VALUE = 9;
    /** A label up to this many leaves a value of several lines most of the width. */
    private static final int SHORT_LABEL = 9;
    /** So many stand on a line of a usual column. */
    private static final int LINE = 22;
    /** Longest time that fits the narrow margin, in characters: 2013-02 does, 2013-02-19 does not. */
    private static final int YEARS_LONG = 7;
    private final PageParts parts;

    SectionView(PageParts parts, Section section) {
        this(parts, section, false);
    }

    private SectionView(PageParts parts, Section section, boolean running) {
        this.parts = parts;
        getStyleClass().addAll("section", "section-" + section.id());
        ReadingOrder.makeSection(this);
        // A case has a title of its own.
        if (running || !(section instanceof Section.Cases)) {
            getChildren().add(parts.words(section.title(), "section-title").notInTables());
        }
        if (!section.remark().isEmpty()) {
            getChildren().add(parts.words(section.remark(), "remark"));
        }
        getChildren().addAll(content(section, running));
    }

    private List<? extends Node> content(Section section, boolean running) {
        if (section instanceof Section.Rows rows) {
            return List.of(entries(rows.entries()));
        }
        if (section instanceof Section.Sentences sentences) {
            List<Statement> statements = sentences.statements();
            boolean timeless = statements.stream().allMatch(statement -> statement.time().isEmpty());
            return running || timeless ? running(statements) : dated(statements, section.tab() == ProfileTab.HISTORY);
        }
        if (section instanceof Section.Figures figures) {
            return figures.figures().stream().map(series -> new FigureView(parts, series)).toList();
        }
        if (section instanceof Section.Chain chain) {
            return List.of(new ChainView(parts, chain.stages()));
        }
        return ((Section.Cases) section).readings().stream().map(reading -> running
                ? CaseView.beginning(parts, reading) : CaseView.whole(parts, reading)).toList();
    }

    /** A section whose sentences are set as one running text. */
    static SectionView beginning(PageParts parts, Section section) {
        return new SectionView(parts, section, true);
    }

    private Node entries(List<PropertyRow> entries) {
        VBox rows = new VBox();
        rows.getStyleClass().add("rows");
        // Lines of one list look alike: where one value has no room beside its label, all that are as long stand below.
        boolean below = entries.stream().anyMatch(SectionView::isLong);
        entries.forEach(entry -> rows.getChildren().add(row(entry, below)));
        rows.setManaged(!entries.isEmpty());
        return rows;
    }

    /** @param below whether a long value stands below its label */
    private Node row(PropertyRow entry, boolean below) {
        SelectableText label = parts.paragraph("row-label");
        parts.addLink(label, entry.label());
        parts.addUncertainty(label, entry.uncertain() && entry.label().target().isPresent());
        parts.addAfterBook(label, entry.after());
        SelectableText value = parts.paragraph("row-value").unbroken();
        boolean beside = !below || entry.value().text().length() <= SHORT_VALUE;
        value.setTextAlignment(beside ? TextAlignment.RIGHT : TextAlignment.LEFT);
        parts.addValue(value, entry);
        boolean citedBelow = entry.value().text().isEmpty() && !entry.detail().isEmpty();
        if (!citedBelow) {
            parts.addCitations(value, entry.citations());
        }
        VBox row = new VBox(beside ? line(label, value, entry) : new VBox(label, value));
        row.getStyleClass().add("row");
        if (entry.bar().isShown()) {
            row.getChildren().add(new Meter(entry.bar().parts(), entry.bar().whole()));
        }
        if (!entry.detail().isEmpty()) {
            SelectableText detail = parts.paragraph("row-detail").add(entry.detail(), "muted");
            if (citedBelow) {
                parts.addCitations(detail, entry.citations());
            }
            row.getChildren().add(detail);
        }
        return row;
    }

    /** Whether beside its label the value would stand in lines of a few words. */
    private static boolean isLong(PropertyRow entry) {
        int label = entry.label().text().length();
        int value = entry.value().text().length();
        return label > SHORT_LABEL && value > SHORT_VALUE && label + value > LINE;
    }

    private static Node line(SelectableText label, SelectableText value, PropertyRow entry) {
        HBox line = new HBox(label, value);
        line.getStyleClass().add("row-line");
        boolean shortValue = entry.value().text().length() <= SHORT_VALUE;
        (shortValue ? value : label).setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(shortValue ? label : value, Priority.ALWAYS);
        return line;
    }

    private List<Node> running(List<Statement> statements) {
        return statements.isEmpty() ? List.of() : List.of(reading(statements));
    }

    /**
     * Sentences of one time make one paragraph, the time in the margin; what is no sentence stands by itself.
     *
     * @param events whether each tells of an event of its own: then it has a line of its own
     */
    private List<Node> dated(List<Statement> statements, boolean events) {
        Map<String, List<Statement>> byTime = statements.stream()
                .collect(Collectors.groupingBy(Statement::time, LinkedHashMap::new, Collectors.toList()));
        boolean days = byTime.keySet().stream().anyMatch(time -> time.length() > YEARS_LONG);
        List<Node> paragraphs = new ArrayList<>();
        byTime.forEach((time, group) -> {
            boolean running = !events && group.stream().allMatch(Statement::isWholeSentence);
            List<List<Statement>> lines = running ? List.of(group) : group.stream().map(List::of).toList();
            lines.forEach(line -> paragraphs.add(dated(time, days, line)));
        });
        return paragraphs;
    }

    private Node dated(String time, boolean days, List<Statement> statements) {
        SelectableText margin = parts.paragraph("time", days ? "days" : "years").add(time, "muted");
        margin.setMinWidth(USE_PREF_SIZE);
        SelectableText text = reading(statements);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(margin, text);
        line.getStyleClass().add("dated");
        return line;
    }

    private SelectableText reading(List<Statement> statements) {
        SelectableText text = parts.paragraph("reading");
        for (Statement statement : statements) {
            parts.addStatement(text, statement);
        }
        return text;
    }
}
