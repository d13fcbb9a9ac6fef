package henan.atlas.ui.reading.profile;

import henan.atlas.profile.CaseReading;
import henan.atlas.profile.FigureSeries;
import henan.atlas.profile.PropertyRow;
import henan.atlas.profile.Section;
import henan.atlas.profile.Statement;
import henan.atlas.profile.Tab;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The first tab: what belongs there in full, and the beginning of firms, cases and figures. */
final class OverviewView extends VBox {
    private static final Messages TEXTS = Messages.of("ui");
    private static final int FIRST_ENTRIES = 5;
    private static final int FIRST_STATEMENTS = 3;
    private static final int FIRST_SERIES = 3;
    private static final Set<Tab> DIGESTED = EnumSet.of(Tab.FIRMS, Tab.CASES, Tab.FIGURES);
    private final PageParts parts;
    private final Consumer<Tab> openTab;
    private final SortedSet<Integer> cited = new TreeSet<>();

    OverviewView(PageParts parts, Consumer<Tab> openTab) {
        this.parts = parts;
        this.openTab = openTab;
        getStyleClass().add("tab-content");
        Set<Tab> begun = EnumSet.noneOf(Tab.class);
        for (Section section : parts.page().sections()) {
            if (section.tab() == Tab.OVERVIEW) {
                show(section);
            } else if (DIGESTED.contains(section.tab()) && begun.add(section.tab())) {
                addDigest(section);
            }
        }
        if (!cited.isEmpty()) {
            getChildren().add(ReferenceList.brief(parts, List.copyOf(cited), () -> openTab.accept(Tab.SOURCES)));
        }
    }

    private void show(Section section) {
        getChildren().add(new SectionView(parts, section));
        citations(section).forEach(cited::add);
    }

    private void addDigest(Section section) {
        Section beginning = beginning(section);
        getChildren().add(SectionView.beginning(parts, beginning));
        citations(beginning).forEach(cited::add);
        if (section.size() > beginning.size() || !section.readings().isEmpty()) {
            String key = section.readings().isEmpty() ? "profile.all." + section.tab() : "profile.readCase";
            Button rest = Buttons.link(TEXTS.get(key, section.size()),
                    () -> openTab.accept(section.tab()));
            rest.getStyleClass().add("digest-rest");
            getChildren().add(rest);
        }
    }

    /** The first of everything; sentences of the book and disputed figures before others. */
    private Section beginning(Section section) {
        List<Statement> fromBook = section.statements().stream().filter(this::fromBook).toList();
        List<Statement> sentences = fromBook.isEmpty() ? section.statements() : fromBook;
        Stream<FigureSeries> disputedFirst = section.figures().stream()
                .sorted(Comparator.comparing((FigureSeries series) -> !series.isDisputed()));
        boolean excerpt = section.tab() == Tab.CASES && section.entries().isEmpty();
        String title = excerpt ? TEXTS.get("profile.cases.beginning") : section.title();
        return new Section(section.tab(), section.id(), title,
                section.entries().stream().limit(FIRST_ENTRIES).map(PropertyRow::withoutDetail).toList(),
                sentences.stream().limit(FIRST_STATEMENTS).toList(),
                disputedFirst.limit(FIRST_SERIES).toList(), section.stages(),
                section.readings().stream().limit(1).map(OverviewView::firstParagraph).toList(), section.remark());
    }

    private static CaseReading firstParagraph(CaseReading reading) {
        return new CaseReading(reading.title(), reading.parts().stream().limit(1)
                .map(part -> new CaseReading.Part(part.title(), part.time(), part.afterBook(),
                        part.paragraphs().subList(0, 1))).toList(), List.of());
    }

    private boolean fromBook(Statement statement) {
        return statement.citations().stream().anyMatch(number -> parts.page().reference(number).book());
    }

    private static Stream<Integer> citations(Section section) {
        Stream<Statement> inCases = section.readings().stream().flatMap(reading -> reading.parts().stream())
                .flatMap(CaseReading.Part::passages);
        return Stream.of(section.entries().stream().map(PropertyRow::citations),
                section.statements().stream().map(Statement::citations), inCases.map(Statement::citations),
                section.stages().stream().flatMap(stage -> stage.links().stream()).map(Statement::citations),
                section.figures().stream().map(FigureSeries::figures).flatMap(List::stream)
                        .map(FigureSeries.Figure::citations)).flatMap(s -> s).flatMap(List::stream);
    }
}
