package henan.atlas.ui.shell;

import henan.atlas.carto.MapOverlay;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapState;
import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.ComparisonSheet;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.chart.ChartOut;
import henan.atlas.ui.ground.kit.AtlasStylesheets;
import henan.atlas.ui.ground.nav.MapAccess;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.nav.ReadingPlace;
import henan.atlas.ui.ground.out.FileOut;
import henan.atlas.ui.ground.session.Activity;
import henan.atlas.ui.reading.profile.GlanceCard;
import henan.atlas.ui.reading.profile.ProfileModel;
import henan.atlas.ui.reading.profile.ProfilePane;
import henan.atlas.ui.reading.search.ResultList;
import henan.atlas.ui.reading.search.SearchField;
import henan.atlas.ui.reading.search.SearchModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The window's contents: panels, map and page side by side, bars above and below, connected to one another. */
public final class Shell {
    private static final Insets BELOW_SEARCH_FIELD = new Insets(52, 54, 0, 0);
    private final ShellParts parts;
    private final Navigator navigator;
    private final ProfileModel profile;
    private final ProfilePane page;
    private final Workspace workspace;
    private final OverlayCards cards;
    private final InterfaceScale scale;
    private final FullScreen full;
    private final GlanceCard glance;
    private final ReadingRoom readings;
    private final PassingNotice notice;
    private final ScaledPane root;
    private final WindowState.Place place;

    public Shell(ShellParts parts, WindowState state) {
        this.parts = parts;
        place = state.place();
        scale = new InterfaceScale(state.scale());
        scale.beforeARoomProperty().bind(parts.stage().purposeProperty().isEqualTo(MapPurpose.PRESENTATION));
        navigator = parts.navigator();
        ShellParts.Reading reading = parts.reading();
        profile = new ProfileModel(parts.session(), reading.pages(), reading.runner());
        FileOut out = new FileOut(reading.runner(), parts.notifier(), reading.folder());
        page = new ProfilePane(profile, navigator, reading.symbols(), out,
                Optional.of(new ChartOut(reading.charts(), out)));
        glance = new GlanceCard(parts.session(), reading.pages(), navigator, reading.symbols(), reading.runner());
        workspace = new Workspace(parts, page, glance, state.panels());
        readings = new ReadingRoom(parts, workspace);
        cards = new OverlayCards(parts.session(), parts.program().version());
        SearchField search = new SearchField(new SearchModel(parts.session(), reading.search(), reading.runner()),
                navigator::open, navigator::compare, parts.map()::requestFocus);
        StatusBar status = new StatusBar(workspace.mapProperty(), parts.session().snapshotProperty());
        notice = new PassingNotice();
        full = new FullScreen(workspace, navigator, notice, parts.stage().purposeProperty());
        HeaderBar header = new HeaderBar(search, new ActivityRow(workspace),
                new MainMenu(scale, full::turn, cards::showShortcuts, cards::showAbout));
        BorderPane window = new BorderPane(workspace.sides(), header, null, status, null);
        for (Region bar : List.of(header, status)) {
            bar.visibleProperty().bind(full.filledProperty().not());
            bar.managedProperty().bind(bar.visibleProperty());
        }
        StackPane content = new StackPane(window, laidOver(search.list()), cards, notice);
        content.getStyleClass().add("shell");
        root = new ScaledPane(content, scale);
        root.getStyleClass().add("shell-ground");
        ShellKeys keys = new ShellKeys(workspace, navigator, search,
                new ShellKeys.Layers(cards, glance, readings, full, notice), scale,
                new WindowRegions(header, workspace));
        ComposingKeys.guard(root);
        root.addEventFilter(KeyEvent.KEY_PRESSED, keys::first);
        root.addEventHandler(KeyEvent.KEY_PRESSED, keys::handle);
        AtlasFileDrop.install(content, parts.program().open());
        for (Region panel : List.of(header, status, workspace.sides().left(), workspace.sides().right())) {
            panel.addEventFilter(ScrollEvent.SCROLL, new ScaleWheel(scale));
        }
        // The factor changes while the window is laid out; this is done before the next frame is.
        PauseTransition next = new PauseTransition(Duration.ONE);
        next.setOnFinished(event -> enlargePopups());
        root.factorProperty().addListener((property, was, is) -> next.playFromStart());
        connect(search);
        restore(state);
    }

    private void enlargePopups() {
        if (root.getScene() != null) {
            AtlasStylesheets.enlargePopups(root.getScene(), root.factorProperty().get());
        }
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

    /** Says over the window what is to be known of the atlas it shows. */
    public void sayOfAtlas(String message) {
        cards.showMessage(Messages.of("ui").get("say.atlas"), message);
    }

    /** What is to be remembered of this window. */
    public WindowState capture(Stage stage) {
        Map<String, String> activities = workspace.activities().stream().filter(a -> !a.state().isEmpty())
                .collect(Collectors.toMap(Activity::key, Activity::state));
        MapState read = parts.stage().capture();
        Optional<Whereabouts> below = readings.before();
        MapState map = MapState.FIRST
                .withView(below.map(Whereabouts::ground).orElse(workspace.mapProperty().get().capture().view()))
                .withPurpose(full.purposeBeside().orElse(read.purpose())).withWording(read.wording())
                .withFilter(navigator.filter())
                .withShown(MapOverlay.BESIDES, navigator.besidesShownProperty().get())
                .withShown(MapOverlay.RIVERS, read.shows(MapOverlay.RIVERS));
        SubjectRef subject = below.map(Whereabouts::subject).orElse(navigator.current());
        return new WindowState(WindowPlacement.of(stage, place), workspace.sides().panels(), scale.remembered(), map,
                parts.stage().legendTurnedProperty().get(), subject,
                subject.equals(navigator.current()) ? navigator.place() : ReadingPlace.NONE,
                navigator.nearProperty().get(), readings.capture(), workspace.chosen().key(), activities);
    }

    /** Whether the window's own map is on the screen, among its panels, as it will be when the window opens again. */
    public boolean showsMapAlone() {
        return workspace.mapProperty().get() == parts.stage() && readings.before().isEmpty()
                && !full.filledProperty().get() && navigator.todayShownProperty().get() && !glance.isVisible();
    }

    private static ResultList laidOver(ResultList list) {
        StackPane.setAlignment(list, Pos.TOP_RIGHT);
        StackPane.setMargin(list, BELOW_SEARCH_FIELD);
        return list;
    }

    /** Answers a choice on the map: by the page, and before a room where that is not beside the map, by a card. */
    private void answer(SubjectRef chosen) {
        if (scale.beforeARoomProperty().get() && !workspace.isPageShown() || full.filledProperty().get()) {
            glance.tell(chosen);
        } else {
            workspace.sides().offerPage();
        }
    }

    /** Leads to what was chosen by its name, its page and its place; a screen the map fills stays filled. */
    private void lead(SubjectRef chosen) {
        if (full.filledProperty().get()) {
            navigator.goOnMap(chosen);
            glance.tell(chosen);
        } else {
            navigator.open(chosen);
        }
    }

    private void connect(SearchField search) {
        parts.notifier().setWindow(this::say);
        workspace.chosenProperty().addListener((property, was, is) -> {
            glance.close();
            search.forget();
        });
        navigator.currentProperty().addListener((property, was, is) -> search.forget());
        profile.pageProperty().addListener((property, was, is) -> workspace.toPageTop());
        scale.percentProperty().addListener((property, was, is) -> notice.say(Messages.of("ui").get("scale.now", is)));
        MapAccess stage = parts.stage();
        stage.setOnChosen(navigator::choose);
        stage.setOnLed(this::lead);
        stage.setSelection(navigator.selection());
        stage.setOnCompare(ComparisonSheet.MOST, navigator::compare);
        parts.session().snapshotProperty().addListener((property, was, is) ->
                navigator.selection().keep(subject -> is.index().name(subject).isPresent()));
        stage.setOnFilter(navigator::filter);
        stage.setOnNearby(subject -> navigator.go(subject, ReadingPlace.NEARBY));
        navigator.filterProperty().addListener((property, was, is) -> stage.filterProperty().set(is));
        navigator.besidesShownProperty().addListener((property, was, is) -> stage.besidesShownProperty().set(is));
        stage.todayShownProperty().bind(navigator.todayShownProperty());
        navigator.currentProperty().addListener((property, was, is) -> showPage());
        navigator.filterProperty().addListener((property, was, is) -> showPage());
        navigator.nearProperty().addListener((property, was, is) -> showPage());
        navigator.markedProperty().addListener((property, was, is) ->
                workspace.mapProperty().get().marksProperty().set(is));
        navigator.setWindow(new Navigator.Window() {
            @Override
            public void showOnMap(List<SubjectRef> places) {
                // A side that has been opened for the page takes its room from the map first.
                workspace.sides().layout();
                workspace.mapProperty().get().zoomTo(places);
            }

            @Override
            public void read(SubjectRef study) {
                glance.close();
                readings.read(study);
            }

            @Override
            public void openPageSide() {
                answer(navigator.current());
            }

            @Override
            public void showPage() {
                glance.close();
                readings.leave();
                full.leave();
                workspace.showPage();
                page.openPlace();
            }

            @Override
            public void showClusters() {
                workspace.mapProperty().get().bringShown();
            }
        });
    }

    private void showPage() {
        profile.show(navigator.current(), navigator.filter(), navigator.nearProperty().get());
    }

    private void restore(WindowState state) {
        workspace.activities().forEach(activity ->
                activity.restore(state.activities().getOrDefault(activity.key(), "")));
        MapState map = state.map().withFilter(parts.session().snapshot().index().known(state.map().filter()));
        parts.stage().restore(map);
        parts.stage().legendTurnedProperty().set(state.legend());
        navigator.besidesShownProperty().set(map.shows(MapOverlay.BESIDES));
        navigator.nearProperty().set(state.near());
        navigator.begin(map.filter());
        navigator.go(state.selection());
        navigator.setPlace(state.page());
        // The map is what is waited for; the page is most of all that is laid out.
        parts.stage().whenDrawn(() -> {
            showPage();
            page.openPlace();
        });
        workspace.begin(state.activity());
        readings.resume(state.reading(), new Whereabouts(workspace.chosen(), state.selection(), map.view()));
    }
}
