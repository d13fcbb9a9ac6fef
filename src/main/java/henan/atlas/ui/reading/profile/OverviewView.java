package henan.atlas.ui.reading.profile;

import henan.atlas.content.AfterBook;
import henan.atlas.profile.CaseStudyText;
import henan.atlas.profile.FigureSeries;
import henan.atlas.profile.ProfileTab;
import henan.atlas.profile.PropertyRow;
import henan.atlas.profile.Section;
import henan.atlas.profile.Statement;
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
    private static final Set<ProfileTab> DIGESTED = EnumSet.of(ProfileTab.FIRMS, ProfileTab.CASES, ProfileTab.FIGURES);
    private final PageParts parts;
    private final Consumer<ProfileTab> openTab;
    private final SortedSet<Integer> cited = new TreeSet<>();

    OverviewView(PageParts parts, Consumer<ProfileTab> openTab) {
        this.parts = parts;
        this.openTab = openTab;
        getStyleClass().add("tab-content");
        Set<ProfileTab> begun = EnumSet.noneOf(ProfileTab.class);
        for (Section section : parts.page().sections()) {
            if (section.tab() == ProfileTab.OVERVIEW) {
                show(section);
            } else if (DIGESTED.contains(section.tab()) && begun.add(section.tab())) {
                addDigest(section);
            }
        }
        if (parts.page().hasAfterBook()) {
            getChildren().add(parts.words(AfterBook.note(), "remark"));
        }
        if (!cited.isEmpty()) {
            getChildren().add(ReferenceList.brief(parts, List.copyOf(cited), () -> openTab.accept(ProfileTab.SOURCES)));
        }
    }

    /** Whether it tells of a tab, also that nothing is known there. */
    static boolean tells(ProfileTab tab) {
        return DIGESTED.contains(tab);
    }

    private void show(Section section) {
        getChildren().add(new SectionView(parts, section));
        citations(section).forEach(cited::add);
    }

    private void addDigest(Section section) {
        Section beginning = beginning(section);
        getChildren().add(SectionView.beginning(parts, beginning));
        citations(beginning).forEach(cited::add);
        boolean studied = section instanceof Section.Cases;
        if (section.size() > beginning.size() || studied) {
            String key = studied ? "profile.readCase" : "profile.all." + section.tab();
            Button rest = Buttons.link(TEXTS.get(key, section.size()),
                    () -> openTab.accept(section.tab()));
            rest.getStyleClass().add("digest-rest");
            getChildren().add(rest);
        }
    }

    /** The first of what it lists; sentences of the book and disputed figures before others. */
    private Section beginning(Section section) {
        String title = section instanceof Section.Cases ? TEXTS.get("profile.cases.beginning") : section.title();
        if (section instanceof Section.Rows rows) {
            return new Section.Rows(rows.tab(), rows.id(), title, rows.entries().stream().limit(FIRST_ENTRIES)
                    .map(PropertyRow::withoutDetail).toList(), rows.remark());
        }
        if (section instanceof Section.Sentences all) {
            List<Statement> fromBook = all.statements().stream().filter(this::fromBook).toList();
            List<Statement> sentences = fromBook.isEmpty() ? all.statements() : fromBook;
            return new Section.Sentences(all.tab(), all.id(), title,
                    sentences.stream().limit(FIRST_STATEMENTS).toList(), all.remark());
        }
        if (section instanceof Section.Figures all) {
            Stream<FigureSeries> disputedFirst = all.figures().stream()
                    .sorted(Comparator.comparing((FigureSeries series) -> !series.isDisputed()));
            return new Section.Figures(all.tab(), all.id(), title, disputedFirst.limit(FIRST_SERIES).toList(),
                    all.remark());
        }
        if (section instanceof Section.Cases cases) {
            return new Section.Cases(cases.tab(), cases.id(), title,
                    cases.readings().stream().limit(1).map(OverviewView::firstParagraph).toList());
        }
        return section;
    }

    private static CaseStudyText firstParagraph(CaseStudyText reading) {
        return new CaseStudyText(reading.title(), reading.parts().stream().limit(1)
                .map(part -> new CaseStudyText.Part(part.title(), part.time(), part.afterBook(),
                        part.editorial(), part.paragraphs().subList(0, 1))).toList(), List.of());
    }

    private boolean fromBook(Statement statement) {
        return statement.citations().stream().anyMatch(number -> parts.page().reference(number).book());
    }

    private static Stream<Integer> citations(Section section) {
        return cited(section).flatMap(List::stream);
    }

    private static Stream<List<Integer>> cited(Section section) {
        if (section instanceof Section.Rows rows) {
            return rows.entries().stream().map(PropertyRow::citations);
        }
        if (section instanceof Section.Sentences sentences) {
            return sentences.statements().stream().map(Statement::citations);
        }
        if (section instanceof Section.Figures figures) {
            return figures.figures().stream().map(FigureSeries::figures).flatMap(List::stream)
                    .map(FigureSeries.Figure::citations);
        }
        if (section instanceof Section.Chain chain) {
            return chain.stages().stream().flatMap(stage -> stage.links().stream()).map(Statement::citations);
        }
        return ((Section.Cases) section).readings().stream().flatMap(reading -> reading.parts().stream())
                .flatMap(CaseStudyText.Part::passages).map(Statement::citations);
    }
}
