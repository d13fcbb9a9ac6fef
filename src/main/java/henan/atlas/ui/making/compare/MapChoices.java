package henan.atlas.ui.making.compare;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Industry;
import henan.atlas.text.Messages;
import henan.atlas.thematic.Theme;
import henan.atlas.ui.ground.nav.LinkedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a map of several may show: all clusters, those of each industry, the themes. */
final class MapChoices {
    private static final Messages TEXTS = Messages.of("compare");
    private final AtlasSnapshot content;
    private final ComparedThemes themes;
    private final Consumer<String> say;

    /** @param say tells why a theme could not be drawn */
    MapChoices(AtlasSnapshot content, ComparedThemes themes, Consumer<String> say) {
        this.content = content;
        this.themes = themes;
        this.say = say;
    }

    List<MapChoice> all() {
        List<MapChoice> choices = new ArrayList<>();
        choices.add(clusters(TEXTS.get("plain"), cluster -> true));
        for (Industry industry : content.industries()) {
            if (!content.index().clustersOfIndustry(industry.id()).isEmpty()) {
                choices.add(clusters(TEXTS.get("clusters", industry.name()),
                        cluster -> cluster.industryId().equals(industry.id())));
            }
        }
        themes.themes().forEach(theme -> choices.add(new MapChoice(TEXTS.get("theme", theme.title()),
                map -> show(map, theme))));
        return choices;
    }

    private MapChoice clusters(String name, Predicate<Cluster> shown) {
        Set<String> ids = content.clusters().stream().filter(shown).map(Cluster::id)
                .collect(Collectors.toUnmodifiableSet());
        return new MapChoice(name, map -> {
            map.themeProperty().set(Optional.empty());
            map.setVisibleClusters(ids);
            map.dropsShownProperty().set(true);
        });
    }

    private void show(LinkedMap map, Theme theme) {
        map.dropsShownProperty().set(false);
        try {
            map.themeProperty().set(Optional.of(themes.drawing(theme)));
        } catch (AtlasException e) {
            map.themeProperty().set(Optional.empty());
            say.accept(e.getMessage());
        }
    }
}
