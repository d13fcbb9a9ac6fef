package henan.atlas.ui.making.thematic;

import henan.atlas.thematic.ThemedMap;
import henan.atlas.ui.ground.nav.ThemeAccess;
import java.util.Optional;

/** Puts the chosen theme on the map while one works with themes, and takes it off afterwards. */
final class ThemeOnMap {
    private final ThemeModel model;
    private final ThemeAccess stage;
    private boolean shown;

    ThemeOnMap(ThemeModel model, ThemeAccess stage) {
        this.model = model;
        this.stage = stage;
        model.themedProperty().addListener((property, was, is) -> {
            if (shown) {
                put();
            }
        });
    }

    /** Shows the theme. The clusters' drops give way to it. */
    void enter() {
        shown = true;
        stage.dropsShownProperty().set(false);
        put();
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
