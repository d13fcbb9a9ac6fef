package henan.atlas.ui.making.compare;

import henan.atlas.carto.MapState;
import henan.atlas.carto.MapStateJson;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.thematic.ThemeMaker;
import henan.atlas.ui.ground.nav.MapAccess;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.session.Activity;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.session.Notifier;
import henan.atlas.ui.ground.session.PerSnapshot;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.ground.work.LatestRequest;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** 比较: maps side by side in the one map's place, without a left side; made when first wanted. */
public final class CompareActivity implements Activity {
    private final AtlasSession session;
    private final PerSnapshot<ThemeMaker> themes;
    private final MapFactory maps;
    private final Navigator navigator;
    private final Notifier notifier;
    private final ComparedOut out;
    private final LatestRequest<Offer> following;
    private List<MapState> remembered = List.of();
    private @Nullable ComparePane pane;

    /** What a snapshot has to compare, and what puts it on a map. */
    private record Offer(List<MapChoice> choices, MapStateApplier applier) {
    }

    /**
     * @param themes composes themes
     * @param maps   makes more maps
     * @param runner finds out beside the JavaFX thread what another snapshot has to compare
     * @param out    takes the maps elsewhere
     */
    public CompareActivity(AtlasSession session, PerSnapshot<ThemeMaker> themes, MapFactory maps,
                           Navigator navigator, Notifier notifier, BackgroundRunner runner, ComparedOut out) {
        this.session = session;
        this.themes = themes;
        this.maps = maps;
        this.navigator = navigator;
        this.notifier = notifier;
        this.out = out;
        this.following = new LatestRequest<>(runner, next -> pane().use(next.choices(), next.applier()), failure -> {
            throw new IllegalStateException("maps of the next snapshot cannot be offered", failure);
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
            pane.setOnChosen(navigator::choose);
            pane.setOnFilter(navigator::filter);
            pane.look(navigator.filter());
        }
        return pane;
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
        return Optional.of(pane());
    }

    @Override
    public List<Part> parts() {
        return pane().parts();
    }

    @Override
    public Optional<ObservableValue<? extends MapAccess>> map() {
        return Optional.of(pane().leadingProperty());
    }

    @Override
    public boolean needsWidth() {
        return true;
    }

    @Override
    public void enter() {
        pane().setOnScreen(true);
    }

    @Override
    public void leave() {
        pane().setOnScreen(false);
    }

    @Override
    public void focus() {
        pane().focus();
    }

    @Override
    public boolean copyPicture() {
        pane().copy();
        return true;
    }

    @Override
    public String state() {
        List<MapState> states = pane == null ? remembered : pane.states();
        return states.isEmpty() ? "" : MapStateJson.text(states);
    }

    @Override
    public void restore(String state) {
        remembered = MapStateJson.readAll(state);
    }
}
