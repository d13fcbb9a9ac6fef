package henan.atlas.ui.shell;

import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Industry;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import henan.atlas.thematic.Theme;
import henan.atlas.ui.ground.nav.LinkedMap;
import henan.atlas.ui.ground.nav.MapStage;
import henan.atlas.ui.making.compare.ComparePane;
import henan.atlas.ui.making.compare.MapChoice;
import henan.atlas.ui.making.thematic.UsualThemes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The middle of the window: maps side by side in place of what is there otherwise; made when first wanted. */
final class Comparison extends StackPane {
    private static final Messages TEXTS = Messages.of("compare");
    private final ShellParts parts;
    private final Region otherwise;
    private final String remembered;
    private final Consumer<SubjectRef> chosen;
    private final Consumer<String> say;
    private final ReadOnlyObjectWrapper<MapStage> onScreen;
    private ComparePane pane;

    /**
     * @param otherwise  what stands in the middle else
     * @param remembered what was compared last; empty for nothing
     * @param chosen     receives the subject chosen by hand on one of the maps, or null for empty ground
     * @param say        says over the window what went wrong
     */
    Comparison(ShellParts parts, Region otherwise, String remembered, Consumer<SubjectRef> chosen,
               Consumer<String> say) {
        this.parts = parts;
        this.otherwise = otherwise;
        this.remembered = remembered;
        this.chosen = chosen;
        this.say = say;
        this.onScreen = new ReadOnlyObjectWrapper<>(parts.stage());
        getChildren().add(otherwise);
    }

    /** The map that answers keys and is read in the status bar: of several the one the pointer was on last. */
    ReadOnlyObjectProperty<MapStage> onScreenProperty() {
        return onScreen.getReadOnlyProperty();
    }

    private boolean isOpen() {
        return pane != null && pane.isVisible();
    }

    /** Puts maps side by side; they look where the one map did. */
    void enter() {
        if (pane == null) {
            pane = new ComparePane(choices(), parts.maps(), remembered, say);
            pane.setOnChosen(chosen);
            pane.leadingProperty().addListener((property, was, is) -> turn());
            getChildren().add(pane);
        }
        pane.setVisible(true);
        otherwise.setVisible(false);
        turn();
        onScreen.get().restoreView(parts.stage().captureView());
        onScreen.get().selectionProperty().set(parts.stage().selectionProperty().get());
    }

    /** Puts back what stood there; the one map looks where these did. */
    void leave() {
        parts.stage().restoreView(onScreen.get().captureView());
        parts.stage().selectionProperty().set(onScreen.get().selectionProperty().get());
        pane.setVisible(false);
        otherwise.setVisible(true);
        turn();
    }

    /** Gives the keys to the first map. */
    void focus() {
        pane.focus();
    }

    private void turn() {
        LinkedMap leading = isOpen() ? pane.leadingProperty().get() : null;
        onScreen.set(leading == null ? parts.stage() : leading);
    }

    /** What is to be remembered. */
    String written() {
        return pane == null ? remembered : pane.written();
    }

    private List<MapChoice> choices() {
        List<MapChoice> choices = new ArrayList<>();
        choices.add(clusters(TEXTS.get("plain"), cluster -> true));
        for (Industry industry : parts.content().industries()) {
            if (parts.content().clusters().stream().anyMatch(c -> c.industryId().equals(industry.id()))) {
                choices.add(clusters(TEXTS.get("clusters", industry.name()),
                        cluster -> cluster.industryId().equals(industry.id())));
            }
        }
        UsualThemes themes = new UsualThemes(parts.content(), parts.theming().ramps(),
                industry -> Themes.color(parts.symbols().colour(industry)));
        themes.main().forEach(theme -> choices.add(new MapChoice(TEXTS.get("theme", theme.title()),
                map -> show(map, theme, themes))));
        return choices;
    }

    private MapChoice clusters(String name, Predicate<Cluster> shown) {
        Set<String> ids = parts.content().clusters().stream().filter(shown).map(Cluster::id)
                .collect(Collectors.toUnmodifiableSet());
        return new MapChoice(name, map -> {
            map.themeProperty().set(Optional.empty());
            map.setVisibleClusters(ids);
            map.dropsShownProperty().set(true);
        });
    }

    private void show(LinkedMap map, Theme theme, UsualThemes themes) {
        map.dropsShownProperty().set(false);
        try {
            map.themeProperty().set(Optional.of(themes.drawing(theme)));
        } catch (AtlasException e) {
            map.themeProperty().set(Optional.empty());
            say.accept(e.getMessage());
        }
    }
}
