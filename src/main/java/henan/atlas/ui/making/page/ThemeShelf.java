package henan.atlas.ui.making.page;

import henan.atlas.carto.Ramp;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.page.PageComposer;
import henan.atlas.thematic.AreaUnit;
import henan.atlas.thematic.ClassMethod;
import henan.atlas.thematic.Theme;
import henan.atlas.thematic.ThemeCatalog;
import henan.atlas.thematic.ThemeComposer;
import henan.atlas.thematic.ThemeDesign;
import henan.atlas.thematic.ThemedMap;
import java.util.List;
import java.util.Optional;

/** The themes a page can show. */
final class ThemeShelf {
    private static final int CLASSES = 5;
    private final ThemeCatalog catalog;
    private final ThemeComposer themes;
    private final PageComposer pages;

    ThemeShelf(AtlasSnapshot content, PageComposer pages) {
        this.catalog = new ThemeCatalog(content);
        this.themes = new ThemeComposer(content, pages::industryColor);
        this.pages = pages;
    }

    List<Theme> themes() {
        return catalog.themes();
    }

    Optional<Theme> theme(String id) {
        return catalog.theme(id);
    }

    /** The theme nearest to what was asked for that there is; empty when the atlas has none at all. */
    Optional<ThemeShown> fitting(ThemeShown wanted) {
        Optional<Theme> theme = theme(wanted.id()).or(() -> themes().stream().findFirst());
        return theme.map(t -> {
            AreaUnit unit = t.units().contains(wanted.unit()) ? wanted.unit() : t.units().get(0);
            return new ThemeShown(t.id(), unit, t.periods().get(unit).contains(wanted.period()) ? wanted.period()
                    : t.usualPeriod(unit));
        });
    }

    /** A theme ready to be drawn, in natural breaks. @param shown one of {@link #fitting} */
    ThemedMap compose(ThemeShown shown) throws AtlasException {
        Theme theme = theme(shown.id()).orElseThrow();
        List<Ramp> ramps = pages.ramps();
        Ramp ramp = ramps.stream().filter(r -> theme.measure().suits(r.kind(), ClassMethod.JENKS)).findFirst()
                .orElse(ramps.get(0));
        return themes.compose(catalog.table(theme, shown.unit(), shown.period()),
                new ThemeDesign(ClassMethod.JENKS, CLASSES, List.of(), ramp));
    }
}
