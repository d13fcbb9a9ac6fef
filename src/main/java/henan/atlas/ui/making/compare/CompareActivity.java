package henan.atlas.ui.making.compare;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.ui.ground.nav.MapStage;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.session.Activity;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.session.Notifier;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/** 比较: maps side by side in the one map's place, without a left side; made when first wanted. */
public final class CompareActivity implements Activity {
    private final AtlasSession session;
    private final Function<AtlasSnapshot, ComparedThemes> themes;
    private final MapMaker maps;
    private final Navigator navigator;
    private final Notifier notifier;
    private String remembered = "";
    private ComparePane pane;

    /**
     * @param themes finds the themes of a content
     * @param maps   makes more maps
     */
    public CompareActivity(AtlasSession session, Function<AtlasSnapshot, ComparedThemes> themes, MapMaker maps,
                           Navigator navigator, Notifier notifier) {
        this.session = session;
        this.themes = themes;
        this.maps = maps;
        this.navigator = navigator;
        this.notifier = notifier;
    }

    private ComparePane pane() {
        if (pane == null) {
            pane = new ComparePane(choices(session.snapshot()), maps, remembered, notifier::say);
            pane.setOnChosen(navigator::choose);
        }
        return pane;
    }

    private List<MapChoice> choices(AtlasSnapshot content) {
        return new MapChoices(content, themes.apply(content), notifier::say).all();
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
        return pane == null ? remembered : pane.written();
    }

    @Override
    public void restore(String state) {
        remembered = state;
    }
}
