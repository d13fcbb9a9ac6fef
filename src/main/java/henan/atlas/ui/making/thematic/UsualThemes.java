package henan.atlas.ui.making.thematic;

import henan.atlas.carto.MapTheme;
import henan.atlas.carto.Ramp;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.thematic.Theme;
import henan.atlas.thematic.ThemeCatalog;
import henan.atlas.thematic.ThemeComposer;
import henan.atlas.thematic.ThemeDesign;
import henan.atlas.thematic.ThemeGroup;
import java.util.List;
import java.util.function.ToIntFunction;

/** Themes before anything is chosen: usual unit and period, natural breaks, the first ramp that suits. */
public final class UsualThemes {
    private final ThemeCatalog catalog;
    private final ThemeComposer composer;
    private final List<Ramp> ramps;

    /**
     * @param ramps         colour ramps there are, at least one
     * @param industryColor colour of an industry class, {@code 0xRRGGBB}
     */
    public UsualThemes(AtlasSnapshot content, List<Ramp> ramps, ToIntFunction<String> industryColor) {
        this.catalog = new ThemeCatalog(content);
        this.composer = new ThemeComposer(content, industryColor);
        this.ramps = List.copyOf(ramps);
    }

    /** Themes about the province; not those about what the atlas knows of it. */
    public List<Theme> main() {
        return catalog.themes().stream().filter(t -> t.group() != ThemeGroup.COVERAGE).toList();
    }

    /** A theme ready to be drawn. */
    public MapTheme drawing(Theme theme) throws AtlasException {
        ThemeChoice first = ThemeChoice.first(theme.id(), theme.units().get(0),
                theme.usualPeriod(theme.units().get(0)), "");
        Ramp ramp = ramps.stream().filter(r -> theme.measure().suits(r.kind(), first.method())).findFirst()
                .orElse(ramps.get(0));
        return composer.compose(catalog.table(theme, first.unit(), first.period()),
                new ThemeDesign(first.method(), first.classes(), List.of(), ramp)).drawing();
    }
}
