package henan.atlas.ui.profile;

import henan.atlas.profile.Entry;
import henan.atlas.profile.FigureSeries;
import henan.atlas.profile.Section;
import henan.atlas.profile.Statement;
import henan.atlas.profile.Tab;
import henan.atlas.text.Messages;
import henan.atlas.ui.kit.Buttons;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The first tab: what belongs there in full, and the beginning of firms, cases and figures with the way to the rest. */
final class OverviewView extends VBox {
    private static final Messages TEXTS = Messages.of("ui");
    private static final int FIRST_ENTRIES = 5;
    private static final int FIRST_STATEMENTS = 3;
    private static final int FIRST_SERIES = 3;
    private static final Set<Tab> DIGESTED = EnumSet.of(Tab.FIRMS, Tab.CASES, Tab.FIGURES);
    private final PageParts parts;
    private final Consumer<Tab> openTab;

    OverviewView(PageParts parts, Consumer<Tab> openTab) {
        this.parts = parts;
        this.openTab = openTab;
        getStyleClass().add("tab-content");
        Set<Tab> begun = EnumSet.noneOf(Tab.class);
        for (Section section : parts.page().sections()) {
            if (section.tab() == Tab.OVERVIEW) {
                getChildren().add(new SectionView(parts, section));
            } else if (DIGESTED.contains(section.tab()) && begun.add(section.tab())) {
                addDigest(section);
            }
        }
        List<Integer> cited = cited();
        if (!cited.isEmpty()) {
            getChildren().add(ReferenceList.brief(parts, cited));
        }
    }

    private void addDigest(Section section) {
        int most = most(section);
        getChildren().add(new SectionView(parts, section, most));
        if (section.size() > most) {
            Button rest = Buttons.link(TEXTS.get("profile.all." + section.tab(), section.size()),
                    () -> openTab.accept(section.tab()));
            rest.getStyleClass().add("digest-rest");
            getChildren().add(rest);
        }
    }

    private static int most(Section section) {
        return section.entries().isEmpty() ? section.statements().isEmpty() ? FIRST_SERIES : FIRST_STATEMENTS
                : FIRST_ENTRIES;
    }

    /** Numbers of the references that stand on this tab. */
    private List<Integer> cited() {
        return parts.page().sections().stream()
                .filter(s -> s.tab() == Tab.OVERVIEW || DIGESTED.contains(s.tab()) && isFirstOfItsTab(s))
                .flatMap(section -> {
                    int most = section.tab() == Tab.OVERVIEW ? Integer.MAX_VALUE : most(section);
                    return Stream.of(
                            section.entries().stream().limit(most).map(Entry::citations),
                            section.statements().stream().limit(most).map(Statement::citations),
                            section.figures().stream().limit(most).map(FigureSeries::figures).flatMap(List::stream)
                                    .map(FigureSeries.Figure::citations)).flatMap(s -> s).flatMap(List::stream);
                }).distinct().sorted().toList();
    }

    private boolean isFirstOfItsTab(Section section) {
        return parts.page().sections(section.tab()).get(0) == section;
    }
}
