package henan.atlas.ui.making.thematic;

import henan.atlas.thematic.ThemedMap;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.nav.ThemeAccess;
import java.util.Optional;

/** Puts the chosen theme on the map while one works with themes, and takes it off afterwards. */
final class ThemeOnMap {
    private final ThemeModel model;
    private final ThemeAccess stage;
    private final Navigator navigator;
    private boolean shown;

    ThemeOnMap(ThemeModel model, ThemeAccess stage, Navigator navigator) {
        this.model = model;
        this.stage = stage;
        this.navigator = navigator;
        navigator.filterProperty().addListener((property, was, is) -> {
            if (shown) {
                putDrops();
            }
        });
        model.themedProperty().addListener((property, was, is) -> {
            if (shown) {
                put();
            }
        });
    }

    /** Shows the theme. The clusters' drops give way to it, but for some that are looked at alone. */
    void enter() {
        shown = true;
        putDrops();
        put();
    }

    private void putDrops() {
        stage.dropsShownProperty().set(!navigator.filter().isAll());
    }

    void leave() {
        shown = false;
        stage.themeProperty().set(Optional.empty());
        stage.highlightProperty().set(null);
        stage.dropsShownProperty().set(true);
    }

    private void put() {
        stage.themeProperty().set(model.themedProperty().get().map(ThemedMap::drawing));
    }
}
