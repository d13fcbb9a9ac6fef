package henan.atlas.ui.making.page;

import henan.atlas.carto.MapState;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.AtlasSeries;
import henan.atlas.page.Binding;
import henan.atlas.page.Page;
import henan.atlas.page.PageChoice;
import henan.atlas.page.PageComposer;
import henan.atlas.page.PageSpec;
import henan.atlas.page.PageTemplate;
import henan.atlas.page.PageText;
import henan.atlas.page.SeriesEntry;
import henan.atlas.profile.ComparisonSheet;
import henan.atlas.report.ComparisonText;
import henan.atlas.report.PageTextWriter;
import henan.atlas.report.SeriesAssembler;
import henan.atlas.report.VolumeSelection;
import henan.atlas.text.Messages;
import henan.atlas.thematic.ThemeMaker;
import henan.atlas.thematic.ThemedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes pages of one snapshot out of what was chosen.
 *
 * <p><b>Threading:</b> safe.
 */
final class PageFactory {
    private static final Messages TEXTS = Messages.of("pagepanel");
    private final AtlasSnapshot content;
    private final PageComposer composer;
    private final PageTextWriter editor;
    private final SeriesAssembler series;
    private final ThemeMaker themes;
    private final PageAreas areas;
    private final MapsOffered offered;

    PageFactory(AtlasSnapshot content, ThemeMaker themes, PageComposer composer) {
        this.content = content;
        this.composer = composer;
        this.editor = new PageTextWriter(content, composer::industryColor);
        this.series = new SeriesAssembler(content, editor, themes);
        this.themes = themes;
        this.areas = new PageAreas(content);
        this.offered = new MapsOffered(content, themes);
    }

    /**
     * All that determines a page.
     *
     * @param title empty for the page's own
     * @param last  the theme worked on last
     */
    record Wish(PageChoice choice, SubjectRef area, String title, Optional<ThemeChoice> last) {
    }

    /**
     * All that determines a volume.
     *
     * @param pages what holds for every page
     * @param of    what it has pages of
     */
    record Bound(SeriesAssembler.Kind kind, PageChoice pages, VolumeSelection of, Binding binding) {
    }

    Page page(Wish wish) throws AtlasException {
        if (wish.choice().template().hasSeveralMaps()) {
            return several(wish.choice(), wish.title());
        }
        PageChoice choice = wish.choice().over(wish.area());
        Optional<ThemedMap> theme = choice.template() == PageTemplate.THEME ? Optional.of(theme(wish))
                : Optional.empty();
        PageText text = theme.isPresent() ? editor.text(theme.get()) : editor.text(wish.area(), choice.map().filter());
        return composer.compose(new PageSpec(choice,
                wish.title().isBlank() ? text : text.withTitle(wish.title().strip()), theme.map(ThemedMap::drawing)));
    }

    /** A page of several maps, each of the place it is of. @param title empty for the page's own */
    Page several(PageChoice choice, String title) throws AtlasException {
        List<Optional<ThemedMap>> shown = new ArrayList<>();
        for (MapState map : choice.maps()) {
            shown.add(themes.compose(map, map.view().area(), choice.maps()));
        }
        PageText text = editor.text(choice.maps(), shown);
        return composer.compose(PageSpec.ofSeveral(choice, title.isBlank() ? text : text.withTitle(title.strip()),
                shown.stream().map(theme -> theme.map(ThemedMap::drawing)).toList()));
    }

    /** A page of several places side by side, the paper lying as needs fewer sheets. */
    Page places(PageChoice choice, ComparisonSheet places) throws AtlasException {
        ComparisonText text = ComparisonText.of(content, places, composer::industryColor);
        return composer.composeLying(choice, text.text(), text.table());
    }

    private ThemedMap theme(Wish wish) throws AtlasException {
        Optional<ThemeChoice> chosen = wish.choice().map().theme().or(wish::last);
        Optional<ThemeChoice> fitting = chosen.isPresent() ? themes.fitting(chosen.get())
                : themes.themes().stream().findFirst().map(themes::usual);
        return themes.compose(fitting.orElseThrow(() -> new AtlasException(TEXTS.message("theme.none"))), wish.area());
    }

    /** The atlas they are of. */
    AtlasSnapshot content() {
        return content;
    }

    /** The places there can be pages of. */
    PageAreas areas() {
        return areas;
    }

    /** What maps of a page of several can show. */
    MapsOffered offered() {
        return offered;
    }

    ThemeMaker themes() {
        return themes;
    }

    SeriesAssembler series() {
        return series;
    }

    /** A volume with what was chosen; where that was for another kind of page, its paper lies as suits it. */
    AtlasSeries series(Bound volume) throws AtlasException {
        PageChoice all = volume.pages().withTemplate(volume.kind().template()).withTheme(Optional.empty());
        List<SeriesEntry> entries = series.entries(volume.kind(), all, volume.of());
        return new AtlasSeries(composer, series.text(volume.kind(), all, volume.of(), entries.size()), entries,
                volume.binding());
    }
}
