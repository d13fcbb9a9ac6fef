package henan.atlas.page;

import henan.atlas.carto.MapTheme;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that determines a page; equal specs give equal pages.
 *
 * @param choice what was chosen, the place included
 * @param text   what stands beside the map
 * @param theme  the theme chosen, with its values; empty for the clusters
 * @param beside the themes of the maps beside the first, where there are several
 */
public record PageSpec(PageChoice choice, PageText text, Optional<MapTheme> theme, List<Optional<MapTheme>> beside) {
    /** Fewest and most maps of a page that has several: of more, none would be large enough to be read. */
    public static final int FEWEST_MAPS = 2;
    public static final int MOST_MAPS = 4;

    public PageSpec {
        beside = List.copyOf(beside);
        if (beside.size() != choice.maps().size() - 1) {
            throw new IllegalArgumentException(beside.size() + 1 + " themes for " + choice.maps().size() + " maps");
        }
    }

    /** A page of one map. */
    public PageSpec(PageChoice choice, PageText text, Optional<MapTheme> theme) {
        this(choice, text, theme, List.of());
    }

    /** A page of the clusters. */
    public PageSpec(PageChoice choice, PageText text) {
        this(choice, text, Optional.empty());
    }

    /** A page of several maps. @param themes one for each, empty for the clusters */
    public static PageSpec ofSeveral(PageChoice choice, PageText text, List<Optional<MapTheme>> themes) {
        return new PageSpec(choice, text, themes.get(0), themes.subList(1, themes.size()));
    }

    /** The place it is of. */
    public SubjectRef area() {
        return choice.area();
    }

    /** Whether clusters are shown on any of its maps, by drops or by symbols of a theme. */
    boolean showsClusters() {
        return Stream.concat(Stream.of(theme), beside.stream())
                .anyMatch(t -> t.map(MapTheme::showsClusters).orElse(true));
    }

    /** Each of its maps as if it had a page to itself. */
    List<PageSpec> single() {
        List<PageSpec> each = new ArrayList<>();
        for (int i = 0; i < choice.maps().size(); i++) {
            each.add(new PageSpec(new PageChoice(PageTemplate.MAP, choice.paper(), choice.maps().get(i), List.of(),
                    choice.parts(), choice.approval(), choice.note(), choice.logo()), PageText.NONE,
                    i == 0 ? theme : beside.get(i - 1)));
        }
        return each;
    }
}
