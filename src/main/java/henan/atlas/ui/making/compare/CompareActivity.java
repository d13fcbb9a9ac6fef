package henan.atlas.ui.making.compare;

import henan.atlas.carto.MapState;
import henan.atlas.carto.MapStateJson;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.thematic.ThemeMaker;
import henan.atlas.ui.ground.nav.MapStage;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.session.Activity;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.session.MadeFrom;
import henan.atlas.ui.ground.session.Notifier;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/** 比较: maps side by side in the one map's place, without a left side; made when first wanted. */
public final class CompareActivity implements Activity {
    private final AtlasSession session;
    private final MadeFrom<ThemeMaker> themes;
    private final MapMaker maps;
    private final Navigator navigator;
    private final Notifier notifier;
    private List<MapState> remembered = List.of();
    private ComparePane pane;

    /**
     * @param themes composes themes
     * @param maps   makes more maps
     */
    public CompareActivity(AtlasSession session, MadeFrom<ThemeMaker> themes, MapMaker maps,
                           Navigator navigator, Notifier notifier) {
        this.session = session;
        this.themes = themes;
        this.maps = maps;
        this.navigator = navigator;
        this.notifier = notifier;
        session.snapshotProperty().addListener((property, was, is) -> {
            if (pane != null) {
                MapChoices choices = choices(is);
                pane.use(choices.all(), choices);
            }
        });
    }

    private MapChoices choices(AtlasSnapshot snapshot) {
        return new MapChoices(snapshot, themes.of(snapshot), notifier::say);
    }

    private ComparePane pane() {
        if (pane == null) {
            MapChoices choices = choices(session.snapshot());
            pane = new ComparePane(choices.all(), maps, choices, remembered, notifier::say);
            pane.setOnChosen(navigator::choose);
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
    public Optional<ObservableValue<? extends MapStage>> map() {
        return Optional.of(pane().leadingProperty());
    }

    @Override
    public boolean needsWidth() {
        return true;
    }

    @Override
    public void focus() {
        pane().focus();
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
