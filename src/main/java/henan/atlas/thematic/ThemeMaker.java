package henan.atlas.thematic;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.IndustryLook;
import henan.atlas.carto.MapState;
import henan.atlas.carto.Ramp;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * From what was chosen to a map: the one place where a {@link ThemeChoice} is composed, for window, pages, maps side by
 * side and commands.
 *
 * <p><b>Threading:</b> safe.
 */
public final class ThemeMaker {
    /** Of how many places there are figures at least where a theme's map is not nearly empty. */
    private static final int ENOUGH = 8;

    private final AtlasSnapshot content;
    private final ThemeComposer composer;
    private final List<Ramp> ramps;
    private @Nullable ThemeCatalog catalog;

    /**
     * @param ramps colour ramps there are, at least one
     * @param looks what an industry class is known by
     */
    public ThemeMaker(AtlasSnapshot content, List<Ramp> ramps, Function<String, IndustryLook> looks) {
        this.content = content;
        this.composer = new ThemeComposer(content, looks);
        this.ramps = List.copyOf(ramps);
    }

    /** Made when first wanted: a window that shows no theme starts without one. */
    private synchronized ThemeCatalog catalog() {
        if (catalog == null) {
            catalog = new ThemeCatalog(content);
        }
        return catalog;
    }

    /** The same, with its catalogue made: for a thread that has the time, before one asks that has not. */
    public ThemeMaker prepared() {
        catalog();
        return this;
    }

    /** All themes there are, by group. */
    public List<Theme> themes() {
        return catalog().themes();
    }

    public Optional<Theme> theme(String id) {
        return catalog().theme(id);
    }

    /** Themes about the province; not those about what the atlas knows of it. */
    public List<Theme> main() {
        return themes().stream().filter(t -> t.group() != ThemeGroup.COVERAGE).toList();
    }

    /** A theme before anything else is chosen: its usual unit and period, natural breaks. */
    public ThemeChoice usual(Theme theme) {
        AreaUnit unit = usualUnit(theme);
        return ThemeChoice.usual(theme.id(), unit, theme.usualPeriod(unit));
    }

    /** The largest areas of which enough have a figure to make a map; where none are so many, the largest. */
    public AreaUnit usualUnit(Theme theme) {
        return theme.units().stream().filter(unit -> places(theme, unit) >= ENOUGH).findFirst()
                .orElse(theme.units().get(0));
    }

    /** Whether this atlas has figures for what was chosen. */
    public boolean has(ThemeChoice choice) {
        return theme(choice.theme()).filter(t -> periods(t, choice.unit()).contains(choice.period())).isPresent();
    }

    /** The choice nearest to what was asked for that there are figures for; empty when the atlas has no themes. */
    public Optional<ThemeChoice> fitting(ThemeChoice wanted) {
        if (has(wanted)) {
            return Optional.of(wanted);
        }
        Optional<Theme> theme = theme(wanted.theme()).or(() -> themes().stream().findFirst());
        return theme.map(t -> {
            AreaUnit unit = t.units().contains(wanted.unit()) ? wanted.unit() : usualUnit(t);
            return wanted.of(t.id(), unit, periods(t, unit).contains(wanted.period()) ? wanted.period()
                    : t.usualPeriod(unit));
        });
    }

    private static List<String> periods(Theme theme, AreaUnit unit) {
        return theme.periods().getOrDefault(unit, List.of());
    }

    /** Ramps that suit a choice; all where none does. */
    public List<Ramp> ramps(ThemeChoice choice) {
        List<Ramp> suiting = theme(choice.theme()).map(t -> ramps.stream()
                .filter(r -> t.measure().suits(r.kind(), choice.method())).toList()).orElse(List.of());
        return suiting.isEmpty() ? ramps : suiting;
    }

    /** How many places a theme has figures of, in a unit it has and the period usual there; none when it is gone. */
    public int places(Theme theme, AreaUnit unit) {
        return theme(theme.id()).filter(now -> now.units().contains(unit))
                .map(now -> catalog().places(now, unit, now.usualPeriod(unit))).orElse(0);
    }

    /**
     * A choice ready to be drawn; a ramp that does not suit it gives way to the first that does.
     *
     * @param choice one there are figures for
     * @throws AtlasException when nothing is known, or breaks set by hand are out of order
     */
    public ThemedMap compose(ThemeChoice choice) throws AtlasException {
        return compose(choice, SubjectRef.PROVINCE);
    }

    /**
     * The same in a ramp that was asked for, suitable or not, and beside other maps: at one time in the classes of all
     * times that are shown, so that one can be held against the
     * other.
     *
     * @param all what is chosen for all maps
     */
    public ThemedMap compose(ThemeChoice choice, Ramp ramp, SubjectRef area, List<ThemeChoice> all)
            throws AtlasException {
        ThemeDesign design = new ThemeDesign(choice.method(), choice.classes(), choice.breaks(),
                choice.reversed() ? ramp.reversed() : ramp);
        ThemeTable whole = table(choice).beside(all.stream().filter(other -> other.theme().equals(choice.theme())
                && other.unit() == choice.unit() && !other.period().equals(choice.period())).map(ThemeChoice::period)
                .distinct().map(period -> table(choice.of(choice.theme(), choice.unit(), period))).toList());
        return composer.compose(area.kind() != SubjectKind.PREFECTURE ? whole
                : whole.within(content.index().name(area).orElse(area.id()), place -> isIn(area, place)), design);
    }

    /**
     * The same of one area: its places alone, in the classes and sizes of the whole province, so that pages of areas
     * can be held against each other.
     *
     * @param area a prefecture; of any other place all of the province
     */
    public ThemedMap compose(ThemeChoice choice, SubjectRef area) throws AtlasException {
        return compose(choice, area, List.of());
    }

    /** The same beside other maps. @param all what is chosen for all maps */
    public ThemedMap compose(ThemeChoice choice, SubjectRef area, List<ThemeChoice> all) throws AtlasException {
        return compose(choice, ramp(choice), area, all);
    }

    /**
     * What a map shows of a theme, or of the one nearest to it that there are figures for; empty where it shows none.
     *
     * @param all the maps beside one another, this one among them
     */
    public Optional<ThemedMap> compose(MapState map, SubjectRef area, List<MapState> all) throws AtlasException {
        Optional<ThemeChoice> theme = map.theme().flatMap(this::fitting);
        return theme.isEmpty() ? Optional.empty() : Optional.of(compose(theme.get(), area,
                all.stream().flatMap(other -> other.theme().stream()).flatMap(other -> fitting(other).stream())
                        .toList()));
    }

    private Ramp ramp(ThemeChoice choice) {
        List<Ramp> suiting = ramps(choice);
        return suiting.stream().filter(r -> choice.ramp().filter(r.name()::equals).isPresent())
                .findFirst().orElse(suiting.get(0));
    }

    private boolean isIn(SubjectRef area, SubjectRef place) {
        return place.equals(area)
                || content.index().prefectureOf(place).filter(prefecture -> prefecture.ref().equals(area)).isPresent();
    }

    private ThemeTable table(ThemeChoice choice) {
        return catalog().table(theme(choice.theme()).orElseThrow(), choice.unit(), choice.period());
    }
}
