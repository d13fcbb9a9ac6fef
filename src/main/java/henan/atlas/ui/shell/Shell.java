package henan.atlas.ui.shell;

import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.nav.MapStage;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.reading.browse.BrowseModel;
import henan.atlas.ui.reading.browse.FacetPane;
import henan.atlas.ui.reading.profile.ProfileModel;
import henan.atlas.ui.reading.profile.ProfilePane;
import henan.atlas.ui.reading.reference.BookPanel;
import henan.atlas.ui.reading.reference.CoveragePanel;
import henan.atlas.ui.reading.reference.GlossaryPanel;
import henan.atlas.ui.reading.reference.ReferenceHost;
import henan.atlas.ui.reading.reference.ReferencePanel;
import henan.atlas.ui.reading.reference.TimelinePanel;
import henan.atlas.ui.reading.search.ResultList;
import henan.atlas.ui.reading.search.SearchField;
import henan.atlas.ui.reading.search.SearchModel;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The window's contents: panels, map and page side by side, bars above and below, connected to one another. */
public final class Shell {
    private static final Insets BELOW_SEARCH_FIELD = new Insets(52, 54, 0, 0);
    private final MapStage map;
    private final Navigator navigator = new Navigator();
    private final ProfileAssembler assembler;
    private final ProfileModel profile;
    private final LeftPanels left;
    private final RightSide right;
    private final Themes themes;
    private final Pages pages;
    private final Comparison comparison;
    private final BrowseModel browse;
    private final SidePanels sides;
    private final OverlayCards cards;
    private final StackPane root;
    private final WindowState.Place place;

    public Shell(ShellParts parts, WindowState state) {
        place = state.place();
        map = parts.stage();
        assembler = new ProfileAssembler(parts.content());
        profile = new ProfileModel(assembler, parts.runner());
        browse = new BrowseModel(parts.content());
        right = new RightSide(new ProfilePane(profile, navigator, parts.symbols()));
        themes = new Themes(parts, navigator, right, state.theme(), this::goOnMap);
        pages = new Pages(parts, state.pages(), themes::shown, this::goOnMap, this::say);
        comparison = new Comparison(parts, pages, state.compared(), this::chosen, this::say);
        left = new LeftPanels(panels(parts), state.activity());
        sides = new SidePanels(left, comparison, right, state.panels());
        cards = new OverlayCards(parts.content(), parts.host());
        SearchField search = new SearchField(new SearchModel(parts.search(), parts.runner()), this::goAndShow,
                parts.map()::requestFocus);
        HeaderBar header = new HeaderBar(search, new ActivityRow(left.activityProperty(), this::choose),
                cards::showShortcuts, cards::showAbout);
        StatusBar status = new StatusBar(comparison.onScreenProperty(), parts.content());
        BorderPane window = new BorderPane(sides, header, null, status, null);
        root = new StackPane(window, laidOver(search.list()), cards);
        root.getStyleClass().add("shell");
        ShellKeys keys = new ShellKeys(sides, navigator, comparison.onScreenProperty()::get, search, cards,
                this::choose, this::undo, this::redo);
        root.addEventHandler(KeyEvent.KEY_PRESSED, keys::handle);
        AtlasFileDrop.install(root, parts.host().openAtlas());
        connect();
        restore(state);
    }

    /** The scene graph of the window. */
    public Parent root() {
        return root;
    }

    public Navigator navigator() {
        return navigator;
    }

    /** Says what went wrong over the window, which stays as it is. */
    public void say(String message) {
        cards.showMessage(Messages.of("ui").get("say.title"), message);
    }

    /** What is to be remembered of this window. */
    public WindowState capture(Stage stage) {
        return new WindowState(WindowPlacement.of(stage, place), sides.panels(), onScreen().captureView(),
                navigator.current().toString(), left.activity(), themes.written(), pages.written(),
                comparison.written(), map.captureManner());
    }

    private static ResultList laidOver(ResultList list) {
        StackPane.setAlignment(list, Pos.TOP_RIGHT);
        StackPane.setMargin(list, BELOW_SEARCH_FIELD);
        return list;
    }

    private Map<Activity, Supplier<? extends Region>> panels(ShellParts parts) {
        ReferenceHost host = new ReferenceHost(navigator.currentProperty(), this::goAndShow,
                parts.map()::requestFocus);
        return Map.of(Activity.BROWSE, () -> new FacetPane(browse, parts.symbols()),
                Activity.THEMES, themes::list,
                Activity.COMPARE, Region::new,
                Activity.BOOK, () -> new BookPanel(assembler.book(), host),
                Activity.TIMELINE, () -> new TimelinePanel(assembler.timeline(), host),
                Activity.TERMS, () -> new GlossaryPanel(assembler.glossary(), host),
                Activity.COVERAGE, () -> new CoveragePanel(assembler.coverage(), host),
                Activity.PAGES, pages::panel);
    }

    /** Turns to an activity; browsing chosen once more shows the whole province. */
    private void choose(Activity activity) {
        if (activity == Activity.BROWSE && left.activity() == activity) {
            browseProvince();
        }
        if (activity != Activity.COMPARE) {
            sides.openLeft();
        }
        Region panel = left.show(activity);
        if (panel instanceof ReferencePanel reference) {
            reference.enter();
        } else if (activity == Activity.THEMES) {
            sides.openRight();
            themes.list().enter();
        } else if (activity == Activity.COMPARE) {
            comparison.focus();
        }
    }

    private void undo() {
        if (left.activity() == Activity.THEMES) {
            themes.undo();
        }
    }

    private void redo() {
        if (left.activity() == Activity.THEMES) {
            themes.redo();
        }
    }

    /** The middle and the right side follow the activity. */
    private void followActivity(Activity was, Activity is) {
        if (was == Activity.THEMES && is != Activity.THEMES) {
            themes.leave();
        } else if (is == Activity.THEMES) {
            themes.enter();
        }
        if (was == Activity.COMPARE && is != Activity.COMPARE) {
            comparison.leave();
            sides.unfoldRight();
        } else if (was == Activity.PAGES && is != Activity.PAGES) {
            pages.leave();
        }
        sides.setRightWanted(is != Activity.PAGES);
        if (is == Activity.PAGES) {
            pages.enter(place(navigator.current()));
        } else if (is == Activity.COMPARE) {
            sides.foldRight();
            comparison.enter();
        }
    }

    /** The place something is about; the province for what has none. */
    private SubjectRef place(SubjectRef subject) {
        return assembler.placeOf(subject).orElse(SubjectRef.PROVINCE);
    }

    private void connect() {
        left.activityProperty().addListener((property, was, is) -> followActivity(was, is));
        navigator.currentProperty().addListener((property, was, is) -> {
            profile.show(is);
            selectOnMap(is);
            pages.follow(place(is));
        });
        map.setOnChosen(this::chosen);
        browse.visibleClustersProperty().addListener((property, was, is) -> map.setVisibleClusters(is));
        map.setVisibleClusters(browse.visibleClustersProperty().get());
    }

    /** @param subject what was chosen by hand on a map; null for empty ground */
    private void chosen(SubjectRef subject) {
        navigator.go(subject == null ? SubjectRef.PROVINCE : subject);
        sides.openRight();
    }

    private void restore(WindowState state) {
        map.restoreManner(state.manner());
        onScreen().restoreView(state.mapView());
        SubjectRef selection = SubjectRef.parse(state.selection());
        navigator.go(selection);
        profile.show(navigator.current());
        followActivity(null, left.activity());
    }

    /** Pages of what has no place leave the map's selection as it is. */
    private void selectOnMap(SubjectRef subject) {
        Optional<SubjectRef> place = assembler.placeOf(subject);
        if (place.isPresent() || subject.equals(SubjectRef.PROVINCE)) {
            onScreen().selectionProperty().set(place.orElse(null));
        }
    }

    /** Opens a page and shows on the map what it is about. */
    private void goAndShow(SubjectRef subject) {
        goOnMap(subject);
        sides.openRight();
        if (left.activity() == Activity.THEMES) {
            themes.showPage();
        }
    }

    private void goOnMap(SubjectRef subject) {
        navigator.go(subject);
        assembler.placeOf(subject).ifPresent(onScreen()::zoomTo);
    }

    private void browseProvince() {
        navigator.go(SubjectRef.PROVINCE);
        map.home();
    }

    private MapStage onScreen() {
        return comparison.onScreenProperty().get();
    }
}
