package henan.atlas.ui.making.page;

import henan.atlas.carto.MapOverlay;
import henan.atlas.carto.MapState;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Industry;
import henan.atlas.text.Messages;
import henan.atlas.thematic.ThemeMaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What each map of a page of several can show: all clusters, those of one industry, or a theme; and what such a page
 * begins and goes on with.
 */
final class MapsOffered {
    private static final Messages TEXTS = Messages.of("pagepanel");
    private final ThemeMaker themes;
    private final List<Offered> all = new ArrayList<>();

    /** Something a map can show; where it looks is not its. */
    record Offered(String name, MapState map) {
    }

    MapsOffered(AtlasSnapshot content, ThemeMaker themes) {
        this.themes = themes;
        all.add(new Offered(TEXTS.get("maps.clusters"), MapState.FIRST));
        for (Industry industry : content.industries()) {
            if (!content.index().counted(industry.ref()).isEmpty()) {
                all.add(new Offered(TEXTS.get("maps.industry", industry.name()),
                        MapState.FIRST.withFilter(ClusterFilter.ofIndustry(industry.id()))));
            }
        }
        themes.themes().forEach(theme -> all.add(new Offered(TEXTS.get("maps.theme", theme.title()),
                MapState.FIRST.withTheme(Optional.of(themes.usual(theme))).withShown(MapOverlay.DROPS, false))));
    }

    List<Offered> all() {
        return all;
    }

    /** What a map shows of it; empty where that is nothing offered. */
    Optional<Offered> shownBy(MapState map) {
        MapState plain = map.withShown(MapOverlay.BESIDES, false);
        return all.stream().filter(offered -> offered.map().isOfTheSameAs(plain)).findFirst();
    }

    /** The periods the theme of a map has, in their order; none without a theme. */
    List<String> periods(MapState map) {
        return map.theme().flatMap(themes::fitting).flatMap(chosen -> themes.theme(chosen.theme())
                .map(theme -> theme.periods().getOrDefault(chosen.unit(), List.of()))).orElse(List.of());
    }

    /** A map that shows something else and looks where it did. */
    MapState with(MapState map, Offered other) {
        return map.withTheme(other.map().theme()).withFilter(other.map().filter())
                .withShown(MapOverlay.DROPS, other.map().shows(MapOverlay.DROPS));
    }

    /** A map of another period of its theme. */
    MapState at(MapState map, String period) {
        return map.withTheme(map.theme().flatMap(themes::fitting)
                .map(chosen -> chosen.of(chosen.theme(), chosen.unit(), period)));
    }

    /**
     * The two maps a page begins with: one theme of two periods where it has some, else the clusters and the theme.
     *
     * @param map  where they look and how they are read
     * @param last the theme worked on last
     */
    List<MapState> first(MapState map, Optional<ThemeChoice> last) {
        MapState plain = with(map, all.get(0));
        Optional<ThemeChoice> theme = last.isPresent() ? last.flatMap(themes::fitting)
                : themes.main().stream().findFirst().map(themes::usual);
        MapState themed = theme.isEmpty() ? plain
                : plain.withTheme(theme).withShown(MapOverlay.DROPS, false);
        return earlier(List.of(themed)).map(before -> List.of(before, themed)).orElse(List.of(plain, themed));
    }

    /** One more map: the theme of the last at a period that is not there yet, else what is not shown yet. */
    MapState next(List<MapState> maps) {
        MapState last = maps.get(maps.size() - 1);
        return earlier(maps).orElseGet(() -> with(last, all.stream()
                .filter(offered -> maps.stream().noneMatch(m -> shownBy(m).filter(offered::equals).isPresent()))
                .findFirst().orElse(all.get(0))));
    }

    /** The theme of the last map at the latest period none of the maps shows. */
    private Optional<MapState> earlier(List<MapState> maps) {
        MapState last = maps.get(maps.size() - 1);
        List<String> free = new ArrayList<>(periods(last));
        maps.stream().flatMap(m -> m.theme().stream()).map(ThemeChoice::period).forEach(free::remove);
        return free.stream().max(String::compareTo).map(period -> at(last, period));
    }
}
