package henan.atlas.ui.shell;

import henan.atlas.domain.AtlasContent;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.text.Messages;
import henan.atlas.ui.browse.BrowseModel;
import henan.atlas.ui.browse.FacetPane;
import henan.atlas.ui.nav.MapStage;
import henan.atlas.ui.nav.Navigator;
import henan.atlas.ui.profile.ProfileModel;
import henan.atlas.ui.profile.ProfilePane;
import henan.atlas.ui.search.ResultList;
import henan.atlas.ui.search.SearchField;
import henan.atlas.ui.search.SearchModel;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The window's contents: facets, map and page side by side, bars above and below, connected to one another. */
public final class Shell {
    /** What the map can select; other pages leave its selection as it is. */
    private static final Set<SubjectKind> PLACES =
            EnumSet.of(SubjectKind.CLUSTER, SubjectKind.COUNTY, SubjectKind.PREFECTURE);
    private static final Insets BELOW_SEARCH_FIELD = new Insets(52, 54, 0, 0);
    private final AtlasContent content;
    private final MapStage map;
    private final Navigator navigator = new Navigator();
    private final ProfileModel profile;
    private final BrowseModel browse;
    private final Sides sides;
    private final Cards cards;
    private final StackPane root;
    private final WindowState.Place place;

    public Shell(ShellParts parts, WindowState state) {
        place = state.place();
        content = parts.content();
        map = parts.stage();
        profile = new ProfileModel(new ProfileAssembler(parts.content()), parts.runner());
        browse = new BrowseModel(parts.content());
        sides = new Sides(new FacetPane(browse, parts.symbols()), parts.map(),
                new ProfilePane(profile, navigator, parts.symbols()), state.panels());
        cards = new Cards(parts.content(), parts.host());
        SearchField search = new SearchField(new SearchModel(parts.search(), parts.runner()), this::goAndShow,
                parts.map()::requestFocus);
        HeaderBar header = new HeaderBar(search, this::browseProvince, cards::showShortcuts, cards::showAbout);
        BorderPane window = new BorderPane(sides, header, null, new StatusBar(map, parts.content()), null);
        root = new StackPane(window, laidOver(search.list()), cards);
        root.getStyleClass().add("shell");
        ShellKeys keys = new ShellKeys(sides, navigator, map, search, cards);
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
        return new WindowState(WindowPlacement.of(stage, place), sides.panels(), map.captureView(),
                navigator.current().toString());
    }

    private static ResultList laidOver(ResultList list) {
        StackPane.setAlignment(list, Pos.TOP_RIGHT);
        StackPane.setMargin(list, BELOW_SEARCH_FIELD);
        return list;
    }

    private void connect() {
        navigator.currentProperty().addListener((property, was, is) -> {
            profile.show(is);
            selectOnMap(is);
        });
        map.setOnChosen(subject -> {
            navigator.go(subject == null ? SubjectRef.PROVINCE : subject);
            sides.openRight();
        });
        browse.visibleClustersProperty().addListener((property, was, is) -> map.setVisibleClusters(is));
        map.setVisibleClusters(browse.visibleClustersProperty().get());
    }

    private void restore(WindowState state) {
        map.restoreView(state.mapView());
        SubjectRef selection = SubjectRef.parse(state.selection());
        navigator.go(selection);
        profile.show(navigator.current());
    }

    private void selectOnMap(SubjectRef subject) {
        if (subject.equals(SubjectRef.PROVINCE)) {
            map.selectionProperty().set(null);
        } else {
            placeOf(subject).ifPresent(map.selectionProperty()::set);
        }
    }

    /** What the map can show for a subject: itself, or the place a case study is about. */
    private Optional<SubjectRef> placeOf(SubjectRef subject) {
        Stream<SubjectRef> places = content.caseStudies().stream().filter(study -> study.ref().equals(subject))
                .flatMap(study -> study.subjects().stream());
        return Stream.concat(Stream.of(subject), places).filter(s -> PLACES.contains(s.kind())).findFirst();
    }

    private void goAndShow(SubjectRef subject) {
        navigator.go(subject);
        sides.openRight();
        placeOf(subject).ifPresent(map::zoomTo);
    }

    private void browseProvince() {
        navigator.go(SubjectRef.PROVINCE);
        map.home();
    }
}
