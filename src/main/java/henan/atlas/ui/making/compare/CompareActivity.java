package henan.atlas.ui.making.compare;

import henan.atlas.carto.MapState;
import henan.atlas.carto.MapStateJson;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.ComparisonSheet;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.thematic.ThemeMaker;
import henan.atlas.ui.ground.kit.IndustrySymbols;
import henan.atlas.ui.ground.nav.MapAccess;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.out.FileOut;
import henan.atlas.ui.ground.session.Activity;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.session.Notifier;
import henan.atlas.ui.ground.session.PerSnapshot;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.ground.work.LatestRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * 比较: maps side by side in the one map's place, or what is known of several places, without a left side; made when
 * first wanted.
 */
public final class CompareActivity implements Activity {
    /** Between what is remembered of the forms; no text of theirs has it. */
    private static final String BETWEEN = ";";
    private final AtlasSession session;
    private final PerSnapshot<ThemeMaker> themes;
    private final MapFactory maps;
    private final Navigator navigator;
    private final Notifier notifier;
    private final ComparedOut out;
    private final LatestRequest<Offer> following;
    private final SheetMeans sheets;
    private final LatestRequest<Optional<ComparisonSheet>> gathering;
    private final LatestRequest<List<SubjectRef>> finding;
    private final StackPane middle = new StackPane();
    private final ReadOnlyObjectWrapper<MapAccess> map = new ReadOnlyObjectWrapper<>();
    private List<MapState> remembered = List.of();
    private SheetState rememberedSheet = SheetState.FIRST;
    private CompareForms.Form form = CompareForms.Form.MAPS;
    private Consumer<List<SubjectRef>> found = places -> { };
    private boolean open;
    private Runnable turnTo = () -> { };
    private @Nullable ComparePane pane;
    private @Nullable SheetPane sheet;

    /**
     * What a sheet of places needs.
     *
     * @param pages  gathers what is known
     * @param finder finds places by what is typed
     * @param symbols how industries are drawn
     * @param paged  makes a page of the sheet
     * @param out    lets files out
     */
    public record SheetMeans(PerSnapshot<ProfileAssembler> pages, NamedPlaces finder, IndustrySymbols symbols,
                             SheetOut paged, FileOut out) {
    }

    /** What a snapshot has to compare, and what puts it on a map. */
    private record Offer(List<MapChoice> choices, MapStateApplier applier) {
    }

    /**
     * @param themes composes themes
     * @param maps   makes more maps
     * @param runner finds out beside the JavaFX thread what another snapshot has to compare
     * @param out    takes the maps elsewhere
     * @param sheets what a sheet of places needs
     */
    public CompareActivity(AtlasSession session, PerSnapshot<ThemeMaker> themes, MapFactory maps,
                           Navigator navigator, Notifier notifier, BackgroundRunner runner, ComparedOut out,
                           SheetMeans sheets) {
        this.session = session;
        this.themes = themes;
        this.maps = maps;
        this.navigator = navigator;
        this.notifier = notifier;
        this.out = out;
        this.sheets = sheets;
        this.gathering = new LatestRequest<>(runner, told -> told.ifPresent(sheet()::show), failure -> {
            throw new IllegalStateException("places cannot be compared", failure);
        });
        this.finding = new LatestRequest<>(runner, places -> found.accept(places), failure -> {
            throw new IllegalStateException("places cannot be found", failure);
        });
        this.following = new LatestRequest<>(runner, next -> pane().use(next.choices(), next.applier()), failure -> {
            throw new IllegalStateException("maps of the next snapshot cannot be offered", failure);
        });
        navigator.setComparing(places -> {
            compare(places);
            turnTo.run();
        });
        navigator.filterProperty().addListener((property, was, is) -> {
            if (pane != null) {
                pane.look(is);
            }
        });
        session.snapshotProperty().addListener((property, was, is) -> {
            if (pane != null) {
                following.submit(cancelled -> offer(is));
            }
            if (sheet != null) {
                gather();
            }
        });
    }

    /** On any thread; it may take some ten milliseconds, and waits for whoever makes one of its parts. */
    private Offer offer(AtlasSnapshot snapshot) {
        MapChoices applier = new MapChoices(snapshot, themes.of(snapshot), notifier::say);
        return new Offer(applier.all(), applier);
    }

    private ComparePane pane() {
        if (pane == null) {
            Offer offer = offer(session.snapshot());
            pane = new ComparePane(offer.choices(), maps, offer.applier(), remembered, notifier::say, out);
            pane.setSwitch(new CompareForms(CompareForms.Form.MAPS, this::turn));
            pane.setOnChosen(navigator::choose);
            pane.setOnFilter(navigator::filter);
            pane.look(navigator.filter());
        }
        return pane;
    }

    private SheetPane sheet() {
        if (sheet == null) {
            SheetPane made = new SheetPane(navigator::openPage,
                    place -> session.snapshot().index().name(place).orElse(place.id()), this::find, sheets.symbols(),
                    sheets.paged(), sheets.out());
            made.setSwitch(new CompareForms(CompareForms.Form.SHEET, this::turn));
            sheet = made;
            made.stateProperty().addListener((property, was, is) -> gather());
            made.change(first -> known(rememberedSheet));
        }
        return sheet;
    }

    /** Without places this atlas does not have. */
    private SheetState known(SheetState wanted) {
        return wanted.with(wanted.places().stream().filter(p -> session.snapshot().index().name(p).isPresent())
                .toList());
    }

    private void gather() {
        SheetState wanted = sheet().state();
        AtlasSnapshot now = session.snapshot();
        if (wanted.isEnough()) {
            gathering.submit(cancelled -> sheets.pages().of(now).compare(wanted.places(), wanted.later(),
                    wanted.common()));
        } else {
            gathering.cancel();
        }
    }

    private void find(String typed, Consumer<List<SubjectRef>> hears) {
        AtlasSnapshot now = session.snapshot();
        found = hears;
        finding.submit(cancelled -> sheets.finder().find(now, typed));
    }

    /** Turns to a form; a sheet of nothing yet begins with what is looked at. */
    private void turn(CompareForms.Form to) {
        if (to == form) {
            return;
        }
        form = to;
        dress();
        focus();
    }

    private boolean isSheet() {
        return form == CompareForms.Form.SHEET;
    }

    private void dress() {
        if (isSheet() && sheet().state().places().isEmpty()) {
            sheet().change(s -> s.with(navigator.current()));
        }
        middle.getChildren().setAll(isSheet() ? sheet() : pane());
        map.unbind();
        if (isSheet()) {
            map.set(null);
        } else {
            map.bind(pane().leadingProperty());
        }
        if (pane != null) {
            pane.setOnScreen(open && !isSheet());
        }
    }

    /** Puts places side by side, as a sheet. */
    private void compare(List<SubjectRef> places) {
        form = CompareForms.Form.SHEET;
        sheet().change(s -> {
            SheetState next = s.with(List.<SubjectRef>of());
            for (SubjectRef place : places) {
                next = next.with(place);
            }
            return next;
        });
        dress();
    }

    @Override
    public String key() {
        return "COMPARE";
    }

    @Override
    public Group group() {
        return Group.WORK;
    }

    @Override
    public Optional<Region> middle() {
        if (middle.getChildren().isEmpty()) {
            dress();
        }
        return Optional.of(middle);
    }

    @Override
    public List<Part> parts() {
        return isSheet() ? List.of() : pane().parts();
    }

    @Override
    public Optional<ObservableValue<? extends MapAccess>> map() {
        return Optional.of(map.getReadOnlyProperty());
    }

    @Override
    public boolean needsWidth() {
        return true;
    }

    @Override
    public void setTurning(Runnable turning) {
        turnTo = turning;
    }

    @Override
    public void enter() {
        open = true;
        if (!isSheet()) {
            pane().setOnScreen(true);
        }
    }

    @Override
    public void leave() {
        open = false;
        if (pane != null) {
            pane.setOnScreen(false);
        }
    }

    @Override
    public void focus() {
        if (isSheet()) {
            sheet().focus();
        } else {
            pane().focus();
        }
    }

    @Override
    public boolean copyPicture() {
        if (isSheet()) {
            return false;
        }
        pane().copy();
        return true;
    }

    @Override
    public String state() {
        List<MapState> states = pane == null ? remembered : pane.states();
        SheetState chosen = sheet == null ? rememberedSheet : sheet.state();
        String maps = states.isEmpty() ? "" : MapStateJson.text(states);
        return chosen.equals(SheetState.FIRST) && !isSheet() ? maps
                : form + BETWEEN + chosen.text() + BETWEEN + maps;
    }

    @Override
    public void restore(String state) {
        String[] parts = state.split(BETWEEN, 3);
        boolean both = parts.length == 3 && (parts[0].equals(CompareForms.Form.MAPS.name())
                || parts[0].equals(CompareForms.Form.SHEET.name()));
        form = both ? CompareForms.Form.valueOf(parts[0]) : CompareForms.Form.MAPS;
        rememberedSheet = both ? SheetState.read(parts[1]) : SheetState.FIRST;
        remembered = MapStateJson.readAll(both ? parts[2] : state);
    }
}
