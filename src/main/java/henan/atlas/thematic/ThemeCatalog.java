package henan.atlas.thematic;

import henan.atlas.carto.AreaUnit;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Period;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The themes an atlas can show and their values: what it counts itself (clusters, their density, their mix, how much
 * is known of them), and every series of published figures that enough places have.
 *
 * <p>A place the atlas has nothing of is unknown, never zero.
 */
public final class ThemeCatalog {
    private final ClustersByPlace places;
    private final List<ThemeSource> sources;

    public ThemeCatalog(AtlasSnapshot content) {
        places = new ClustersByPlace(content);
        sources = List.of(new ClusterThemes(content, places), new EventThemes(content, places),
                new CoverageThemes(content, places), new PublishedSeries(content, places));
    }

    /** Every theme with what gives it, worded in the language spoken now. */
    private Map<Theme, ThemeSource> told() {
        Map<Theme, ThemeSource> told = new LinkedHashMap<>();
        sources.forEach(source -> source.themes().forEach(theme -> told.put(apart(theme, told.keySet()), source)));
        return told;
    }

    /** A published series that is called as what the atlas counts itself is told apart from it. */
    private static Theme apart(Theme theme, Set<Theme> others) {
        boolean taken = others.stream().anyMatch(t -> t.title().equals(theme.title()));
        return !taken ? theme : new Theme(theme.id(), Messages.of("thematic").get("series.title", theme.title()),
                theme.group(), theme.measure(), theme.unit(), theme.note(), theme.periods());
    }

    /** A theme the atlas counts for the year of its map. Title, unit and note are texts under its id. */
    static Theme ofMapYear(Messages texts, String id, ThemeGroup group, Measure measure, AreaUnit... units) {
        Map<AreaUnit, List<String>> periods = new EnumMap<>(AreaUnit.class);
        for (AreaUnit unit : units) {
            periods.put(unit, List.of(String.valueOf(AtlasIndex.YEAR)));
        }
        return new Theme(id, texts.get(id + ".title"), group, measure, texts.get(id + ".unit"),
                texts.get(id + ".note"), periods);
    }

    /** All themes, by group. */
    public List<Theme> themes() {
        return told().keySet().stream().sorted(Comparator.comparing(Theme::group)).toList();
    }

    public Optional<Theme> theme(String id) {
        return themes().stream().filter(t -> t.id().equals(id)).findFirst();
    }

    /**
     * A theme's values.
     *
     * @throws IllegalArgumentException when it has none for that unit and period
     */
    public ThemeTable table(Theme theme, AreaUnit unit, String period) {
        if (!theme.periods().getOrDefault(unit, List.of()).contains(period)) {
            throw new IllegalArgumentException(theme.id() + " has nothing for " + unit + " in " + period);
        }
        ThemeSource source = sourceOf(theme);
        List<ThemeValue> ranked = source.values(theme, unit, period).stream()
                .sorted(order(theme.measure())).toList();
        Set<SubjectRef> told = ranked.stream().map(ThemeValue::subject).collect(Collectors.toSet());
        List<SubjectRef> all = places.all(unit);
        return new ThemeTable(theme, unit, period, ranked, all.stream().filter(s -> !told.contains(s))
                .map(s -> new ThemeTable.Place(s, places.nameOf(s))).toList(),
                greatest(theme, unit, period, ranked, source), places.crowded(ranked));
    }

    /** Other periods are asked only where circles are measured by them. */
    private static double greatest(Theme theme, AreaUnit unit, String period, List<ThemeValue> ranked,
                                   ThemeSource source) {
        Stream<ThemeValue> others = theme.measure() != Measure.TOTAL && theme.measure() != Measure.MIX ? Stream.of()
                : theme.periods().getOrDefault(unit, List.of()).stream().filter(other -> !other.equals(period))
                        .flatMap(other -> source.values(theme, unit, other).stream());
        return Stream.concat(ranked.stream(), others).mapToDouble(ThemeValue::value).max().orElse(0);
    }

    /** How many places have a value. */
    int places(Theme theme, AreaUnit unit, String period) {
        return sourceOf(theme).values(theme, unit, period).size();
    }

    /** By id: a theme may have been worded in another language. */
    private ThemeSource sourceOf(Theme theme) {
        return told().entrySet().stream().filter(e -> e.getKey().id().equals(theme.id())).findFirst().orElseThrow()
                .getValue();
    }

    /** Greatest first; places in an order from the first, kinds by place; clusters by prefecture and county. */
    private Comparator<ThemeValue> order(Measure measure) {
        Comparator<ThemeValue> byValue = Comparator.comparing(ThemeValue::value);
        Comparator<ThemeValue> byPlace = Comparator.comparing(v -> places.orderOf(v.subject()));
        return switch (measure) {
            // Of a year the day or month it is known by, of a place in an order the year it is of.
            case RANK -> byValue.thenComparing(ThemeValue::time, Period.IN_A_CHRONICLE).thenComparing(byPlace);
            case KIND -> byPlace;
            default -> byValue.reversed().thenComparing(byPlace);
        };
    }
}
