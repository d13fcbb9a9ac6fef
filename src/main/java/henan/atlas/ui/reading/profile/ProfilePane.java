package henan.atlas.ui.reading.profile;

import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.Profile;
import henan.atlas.profile.ProfileTab;
import henan.atlas.profile.Section;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.chart.ChartOut;
import henan.atlas.ui.ground.kit.FilterChips;
import henan.atlas.ui.ground.kit.IndustrySymbols;
import henan.atlas.ui.ground.kit.ReadingOrder;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.nav.ReadingPlace;
import henan.atlas.ui.ground.out.FileOut;
import henan.atlas.ui.ground.out.FileOutLine;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The right panel: a coloured rule, the head of the page, tabs, and the part that is open. */
public final class ProfilePane extends VBox {
    private static final Messages TAB_TITLES = Messages.of("profile");
    private final ProfileModel model;
    private final Navigator navigator;
    private final IndustrySymbols symbols;
    private final Optional<ChartOut> charts;
    private final FilterNotice outside;
    private final TodaySwitch today;
    private final NearChoice near;
    private final Region rule = new Region();
    private final ScrollPane scroll = new ScrollPane();
    private final Map<ProfileTab, ToggleButton> tabButtons = new EnumMap<>(ProfileTab.class);
    private final FileOut out;
    private SubjectRef shown = SubjectRef.PROVINCE;
    private ProfileTab openTab = ProfileTab.OVERVIEW;

    /**
     * @param out    lets pages out
     * @param charts takes figures over time along as charts; empty where they are not
     */
    public ProfilePane(ProfileModel model, Navigator navigator, IndustrySymbols symbols, FileOut out,
                       Optional<ChartOut> charts) {
        this.charts = charts;
        this.model = model;
        this.out = out;
        this.navigator = navigator;
        this.symbols = symbols;
        this.outside = new FilterNotice(navigator);
        this.today = new TodaySwitch(navigator);
        this.near = new NearChoice(navigator);
        getStyleClass().add("profile-pane");
        ReadingOrder.makePage(this, () -> model.pageProperty().get().map(page -> page.heading().title())
                .orElse(""));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        scroll.vvalueProperty().addListener((property, was, is) -> remember());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        addEventHandler(KeyEvent.KEY_PRESSED, this::scrollToEnd);
        model.pageProperty().addListener((property, was, is) -> is.ifPresent(this::show));
        model.problemProperty().addListener((property, was, is) -> showProblem(is));
        model.pageProperty().get().ifPresent(this::show);
        navigator.filterProperty().addListener((property, was, is) -> tellOutside());
    }

    private void tellOutside() {
        outside.show(shown, navigator.filter(), model.content());
    }

    /** Wherever on the page the focus is: elsewhere in the window these keys are the map's. */
    private void scrollToEnd(KeyEvent event) {
        boolean plain = !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown();
        if (plain && (event.getCode() == KeyCode.HOME || event.getCode() == KeyCode.END)) {
            scroll.setVvalue(event.getCode() == KeyCode.HOME ? scroll.getVmin() : scroll.getVmax());
            event.consume();
        }
    }

    private void showProblem(String problem) {
        if (!problem.isEmpty()) {
            Label label = new Label(problem);
            label.setWrapText(true);
            label.getStyleClass().add("page-problem");
            getChildren().setAll(rule, label);
        }
    }

    private void show(Profile page) {
        ReadingPlace place = navigator.place();
        ProfileTab wanted = !place.part().isEmpty() ? ProfileTab.valueOf(place.part())
                : page.subject().kind() == shown.kind() ? openTab : ProfileTab.OVERVIEW;
        if (!page.subject().equals(shown)) {
            out.forget();
        }
        shown = page.subject();
        PageParts parts = new PageParts(page, navigator);
        charts.ifPresent(takes -> parts.with(new SeriesChart(model.content(), takes)));
        Optional<Runnable> focused = near.focused();
        colourRule(page.heading().industryId());
        tellOutside();
        today.show(shown, model.content());
        getChildren().setAll(rule, outside, new HeadingView(parts, navigator, symbols, out),
                new FileOutLine(out, "page-told"), today, tabs(parts), scroll);
        open(parts, tabButtons.containsKey(wanted) ? wanted : firstTab(), place.scroll());
        focused.ifPresent(Runnable::run);
    }

    /** Turns to where one wants to read, if that is another part of the page that is shown. */
    public void openPlace() {
        String part = navigator.place().part();
        model.pageProperty().get().filter(page -> page.subject().equals(navigator.current()))
                .filter(page -> !part.isEmpty() && !part.equals(openTab.name())).ifPresent(this::show);
    }

    /** The overview; a case study begins with its text. */
    private ProfileTab firstTab() {
        return tabButtons.keySet().stream().findFirst().orElse(ProfileTab.OVERVIEW);
    }

    /** Keeps the reading place for the way back, unless one has gone on and the next page is being written. */
    private void remember() {
        if (shown.equals(navigator.current())) {
            navigator.setPlace(new ReadingPlace(openTab.name(), scroll.getVvalue()));
        }
    }

    private void colourRule(String industryId) {
        // A style sheet would win over a colour set here, so the sheet colours only the rule of pages without one.
        rule.getStyleClass().setAll(industryId.isEmpty() ? List.of("page-rule", "plain") : List.of("page-rule"));
        rule.setBackground(industryId.isEmpty() ? null : Background.fill(symbols.colour(industryId)));
    }

    private Node tabs(PageParts parts) {
        tabButtons.clear();
        ToggleGroup group = new ToggleGroup();
        for (ProfileTab tab : ProfileTab.values()) {
            if (has(parts, tab)) {
                ToggleButton button = new ToggleButton(title(parts, tab));
                button.setId("tab-" + tab);
                button.getStyleClass().setAll("page-tab");
                button.setMinWidth(Region.USE_PREF_SIZE);
                button.setToggleGroup(group);
                button.setOnAction(event -> open(parts, tab, 0));
                tabButtons.put(tab, button);
            }
        }
        return new TabStrip(List.copyOf(tabButtons.values()));
    }

    /** A tab that would only say that nothing is known is left out: the overview says so. */
    private static boolean has(PageParts parts, ProfileTab tab) {
        List<Section> sections = parts.page().sections(tab);
        return tab == ProfileTab.SOURCES ? !parts.page().references().isEmpty()
                : OverviewView.tells(tab) ? sections.stream().anyMatch(section -> !section.isEmpty())
                : !sections.isEmpty();
    }

    private static String title(PageParts parts, ProfileTab tab) {
        String title = TAB_TITLES.get("tab." + tab);
        return tab == ProfileTab.SOURCES ? ReferenceList.tabTitle(parts, title) : title;
    }

    private void open(PageParts parts, ProfileTab tab, double scrolled) {
        openTab = tab;
        Optional.ofNullable(tabButtons.get(tab)).ifPresent(button -> button.setSelected(true));
        scroll.setContent(content(parts, tab));
        // The scroll pane keeps a value only for content it has laid out.
        scroll.applyCss();
        scroll.layout();
        scroll.setVvalue(scrolled);
        remember();
    }

    private Node content(PageParts parts, ProfileTab tab) {
        if (tab == ProfileTab.OVERVIEW) {
            return new OverviewView(parts, other -> open(parts, other, 0));
        }
        if (tab == ProfileTab.SOURCES) {
            return ReferenceList.full(parts);
        }
        VBox sections = new VBox();
        sections.getStyleClass().add("tab-content");
        if (tab == ProfileTab.CLUSTERS && shown.equals(SubjectRef.PROVINCE)) {
            FilterChips chips = new FilterChips(navigator::filter, scroll::requestFocus);
            chips.show(navigator.filter(), model.content(), List.of());
            sections.getChildren().add(chips);
        }
        if (tab == ProfileTab.NEARBY && NearChoice.isFor(parts.page())) {
            sections.getChildren().add(near);
        }
        for (Section section : parts.page().sections(tab)) {
            sections.getChildren().add(new SectionView(parts, section));
        }
        return sections;
    }
}
