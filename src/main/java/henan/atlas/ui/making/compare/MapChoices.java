package henan.atlas.ui.making.compare;

import henan.atlas.carto.MapOverlay;
import henan.atlas.carto.MapState;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.ClusterCount;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Industry;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import henan.atlas.thematic.ThemeMaker;
import henan.atlas.thematic.ThemedMap;
import henan.atlas.ui.ground.nav.LinkedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What an atlas has to compare: all clusters, those of each industry, and the themes about the province. */
final class MapChoices implements MapStateApplier {
    private static final Messages TEXTS = Messages.of("compare");
    private final AtlasSnapshot content;
    private final ThemeMaker themes;
    private final Consumer<String> say;

    /** @param say tells why a theme could not be shown */
    MapChoices(AtlasSnapshot content, ThemeMaker themes, Consumer<String> say) {
        this.content = content;
        this.themes = themes;
        this.say = say;
    }

    List<MapChoice> all() {
        List<MapChoice> choices = new ArrayList<>();
        choices.add(new MapChoice(TEXTS.get("plain"), MapState.FIRST));
        ClusterCount all = content.index().count(SubjectRef.PROVINCE);
        if (all.besides() > 0) {
            choices.add(new MapChoice(TEXTS.get("plain.besides", all.besidesInWords()),
                    MapState.FIRST.withShown(MapOverlay.BESIDES, true)));
        }
        for (Industry industry : content.industries()) {
            if (!content.index().counted(industry.ref()).isEmpty()) {
                choices.add(new MapChoice(TEXTS.get("clusters", industry.name()),
                        MapState.FIRST.withFilter(ClusterFilter.ofIndustry(industry.id()))));
            }
        }
        themes.main().forEach(theme -> choices.add(new MapChoice(TEXTS.get("theme", theme.title()),
                MapState.FIRST.withTheme(Optional.of(themes.usual(theme))).withShown(MapOverlay.DROPS, false))));
        return choices;
    }

    @Override
    public List<String> periods(MapState state) {
        return state.theme().flatMap(themes::fitting).flatMap(chosen -> themes.theme(chosen.theme())
                .map(theme -> theme.periods().getOrDefault(chosen.unit(), List.of()))).orElse(List.of());
    }

    @Override
    public void apply(LinkedMap map, MapState state, List<MapState> all) {
        map.besidesShownProperty().set(state.shows(MapOverlay.BESIDES));
        map.filterProperty().set(state.filter());
        map.dropsShownProperty().set(state.shows(MapOverlay.DROPS));
        try {
            map.themeProperty().set(themes.compose(state, SubjectRef.PROVINCE, all).map(ThemedMap::drawing));
        } catch (AtlasException e) {
            map.themeProperty().set(Optional.empty());
            say.accept(e.getMessage());
        }
    }
}
