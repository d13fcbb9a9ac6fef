package henan.atlas.ui.making.page;

import henan.atlas.carto.MapOverlay;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapState;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.Page;
import henan.atlas.page.PageChoice;
import henan.atlas.page.PagePreset;
import henan.atlas.page.PageSettings;
import henan.atlas.page.PageSpec;
import henan.atlas.page.PageTemplate;
import henan.atlas.page.PreflightFinding;
import henan.atlas.text.Messages;
import henan.atlas.thematic.ThemeMaker;
import henan.atlas.ui.ground.out.ProblemSentences;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.ground.work.LatestRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * The page that is being made: what was chosen for it, and what came of that.
 *
 * <p><b>Threading:</b> JavaFX thread; pages are laid out by the runner.
 */
final class PageModel {
    private static final Messages TEXTS = Messages.of("pagepanel");
    private PageFactory maker;
    private final ReadOnlyObjectWrapper<PageAreas> areas;
    private final Supplier<Optional<ThemeChoice>> lastTheme;
    private final LatestRequest<Laid> laying;
    private final ReadOnlyObjectWrapper<PageChoice> choice;
    private final ReadOnlyObjectWrapper<Optional<SubjectRef>> area = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Laid>> laid = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<PagePreset>> presets;
    private SubjectRef selected = SubjectRef.PROVINCE;
    private ClusterFilter lookedAt = ClusterFilter.ALL;

    /** A page laid out, and all there is to know of it. */
    record Laid(Page page, List<PreflightFinding> findings) {
        Laid {
            findings = List.copyOf(findings);
        }

        boolean isStopped() {
            return findings.stream().anyMatch(PreflightFinding::stops);
        }
    }

    /** @param lastTheme the theme worked on last; empty for none */
    PageModel(PageFactory maker, BackgroundRunner runner, Supplier<Optional<ThemeChoice>> lastTheme,
              PageSettings remembered) {
        this.maker = maker;
        this.areas = new ReadOnlyObjectWrapper<>(maker.areas());
        this.lastTheme = lastTheme;
        this.choice = new ReadOnlyObjectWrapper<>(remembered.page());
        this.presets = new ReadOnlyObjectWrapper<>(remembered.presets());
        this.laying = new LatestRequest<>(runner, this::show, this::fail);
    }

    /** Makes pages of another snapshot from now on, this one anew. */
    void use(PageFactory next) {
        maker = next;
        areas.set(next.areas());
        renew();
    }

    ReadOnlyObjectProperty<PageAreas> areasProperty() {
        return areas.getReadOnlyProperty();
    }

    PageAreas areas() {
        return areas.get();
    }

    /** The themes a page can show. */
    ThemeMaker themes() {
        return maker.themes();
    }

    /** The theme worked on last, whatever snapshot it was of; empty for none. */
    Optional<ThemeChoice> lastTheme() {
        return lastTheme.get();
    }

    ReadOnlyObjectProperty<PageChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    PageChoice choice() {
        return choice.get();
    }

    /** Choices that have been given a name, the oldest first. */
    ReadOnlyObjectProperty<List<PagePreset>> presetsProperty() {
        return presets.getReadOnlyProperty();
    }

    /** Gives the choices made now a name; whatever had it before is no more. */
    void keep(String name) {
        presets.set(PagePreset.with(presets.get(), new PagePreset(name, choice())));
    }

    /** Forgets the choices of a name. */
    void forget(String name) {
        presets.set(PagePreset.without(presets.get(), name));
    }

    /** Takes choices up again, for what is selected: where that is no place of their kind of page, so the page says. */
    void take(PagePreset preset) {
        change(c -> preset.choice());
    }

    /** The place the page is of; empty while the selection leads to none. */
    ReadOnlyObjectProperty<Optional<SubjectRef>> areaProperty() {
        return area.getReadOnlyProperty();
    }

    /** The title given by hand; empty for the page's own. */
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** The page; empty until there is one. */
    ReadOnlyObjectProperty<Optional<Laid>> laidProperty() {
        return laid.getReadOnlyProperty();
    }

    /** Why there is no page, in words; empty when there is, or when it is still being made. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether a page is being laid out. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Follows what is selected in the window: keeps the kind of page if it can be one of that. */
    void follow(SubjectRef place) {
        boolean other = !place.equals(selected);
        selected = place;
        choice.set(choice().withTemplate(PageAreas.template(choice().template(), place)));
        if (other && choice().template().hasSeveralMaps()) {
            // Maps handed here look where they did until another place is asked for.
            areas().area(choice().template(), place).ifPresent(area -> choice.set(choice().over(area)));
        }
        renew();
    }

    /** Shows only some clusters on maps and in lists; what a map shows by itself goes before it. */
    void look(ClusterFilter clusters) {
        if (!clusters.equals(lookedAt)) {
            lookedAt = clusters;
            renew();
        }
    }

    /** Whether clusters stand on the page: where all its maps are of themes, none do. */
    boolean showsClusters() {
        return choice().template() != PageTemplate.THEME
                && choice().maps().stream().anyMatch(map -> map.theme().isEmpty()
                || !choice().template().hasSeveralMaps());
    }

    /** The atlas the page is of. */
    AtlasSnapshot content() {
        return maker.content();
    }

    /** Makes a page of maps that were seen elsewhere, as they are. */
    void show(List<MapState> maps) {
        title.set("");
        choice.set(choice().withTemplate(PageTemplate.SEVERAL).withMaps(maps).withEach(m ->
                m.withPurpose(MapPurpose.PRINT).withShown(MapOverlay.RIVERS, m.shows(MapOverlay.RIVERS))));
        renew();
    }

    void chooseTemplate(PageTemplate template) {
        change(c -> {
            PageChoice chosen = c.withTemplate(template);
            return !template.hasSeveralMaps() || chosen.maps().size() >= PageSpec.FEWEST_MAPS ? chosen
                    : chosen.withMaps(offered().first(chosen.map(), lastTheme()));
        });
    }

    /** What maps of a page of several can show. */
    MapsOffered offered() {
        return maker.offered();
    }

    void change(UnaryOperator<PageChoice> how) {
        PageChoice changed = how.apply(choice());
        if (!changed.equals(choice())) {
            choice.set(changed);
            renew();
        }
    }

    void chooseTitle(String words) {
        if (!words.equals(title.get())) {
            title.set(words);
            renew();
        }
    }

    /** Everything as it was before anything was chosen, for what is selected. */
    void reset() {
        title.set("");
        choice.set(PageChoice.FIRST.withTemplate(PageTemplate.of(selected.kind())));
        renew();
    }

    private void renew() {
        Optional<SubjectRef> now = choice().template().hasSeveralMaps() ? Optional.of(choice().area())
                : areas().area(choice().template(), selected);
        if (!now.equals(area.get())) {
            // A title given by hand belongs to the place it was given for.
            title.set("");
            area.set(now);
        }
        if (now.isEmpty()) {
            laying.cancel();
            busy.set(false);
            problem.set(TEXTS.get("empty." + choice().template()));
            laid.set(Optional.empty());
            return;
        }
        PageFactory.Wish wish = new PageFactory.Wish(choice().withEach(map ->
                map.withFilter(map.filter().over(lookedAt))), now.get(), title.get(), lastTheme());
        busy.set(true);
        PageFactory makes = maker;
        laying.submit(cancelled -> lay(makes, wish));
    }

    private static Laid lay(PageFactory maker, PageFactory.Wish wish) throws AtlasException {
        Page page = maker.page(wish);
        return new Laid(page, page.preflight());
    }

    private void show(Laid done) {
        busy.set(false);
        problem.set("");
        laid.set(Optional.of(done));
    }

    private void fail(Exception e) {
        busy.set(false);
        laid.set(Optional.empty());
        problem.set(ProblemSentences.of(e));
    }
}
