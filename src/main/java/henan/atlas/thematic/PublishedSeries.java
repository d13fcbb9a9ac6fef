package henan.atlas.thematic;

import henan.atlas.carto.AreaUnit;
import henan.atlas.content.AfterBook;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Period;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Approximation;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Themes out of published figures: every series and unit that enough places have a figure of.
 *
 * <p>What stands at a date (areas, firms, people, the year of founding) is shown as of a year's end, of every place the
 * last figure with its own time: sources seldom count on the same day. What runs through a year (revenue, investment)
 * is shown for one period only, since a sum over seven months and one over a year cannot be held against each other.
 */
final class PublishedSeries implements ThemeSource {
    /** Fewest places a series is worth offering for; fewer than {@link ThemeTable#FEWEST_ON_MAP} are a table. */
    static final int FEWEST_PLACES = 3;
    /** Units of figures that are not totals. */
    private static final Set<String> RATES = Set.of("%", "个百分点");
    /** Unit of places in an order. */
    static final String PLACE = "位";
    /** Unit of years; a year something came about in holds ever after. */
    static final String YEAR = "年";
    /** Units of what stands at a date. */
    private static final Set<String> STOCKS = Set.of("平方公里", "家", "个", "万人", YEAR);
    private static final String PREFIX = "series:";
    /** Begins the key of what the sources of a series mean by it. */
    private static final String MEANING = "meaning.";

    private final AtlasIndex index;
    private final ClustersByPlace places;
    private final Messages texts = Messages.of("thematic");
    private final Map<String, List<Observation>> series = new TreeMap<>();
    /** Periods with figures enough, by theme id and what carries them; those with most figures first. */
    private final Map<String, Map<AreaUnit, List<String>>> periods = new LinkedHashMap<>();

    PublishedSeries(AtlasSnapshot content, ClustersByPlace places) {
        this.index = content.index();
        this.places = places;
        content.observations().stream().filter(o -> number(o).isPresent() && o.period().year().isPresent())
                .forEach(o -> series.computeIfAbsent(PREFIX + o.series() + "/" + o.unit(), k -> new ArrayList<>())
                        .add(o));
        series.entrySet().stream().sorted(Comparator.comparing(one -> -one.getValue().size()))
                .forEach(one -> addPeriods(one.getKey(), one.getValue()));
    }

    private void addPeriods(String id, List<Observation> told) {
        Map<AreaUnit, List<String>> byUnit = new EnumMap<>(AreaUnit.class);
        for (AreaUnit unit : AreaUnit.values()) {
            List<String> enough = candidates(of(told, unit)).stream()
                    .filter(p -> chosen(of(told, unit), p).size() >= FEWEST_PLACES).toList();
            if (!enough.isEmpty()) {
                byUnit.put(unit, enough);
            }
        }
        if (!byUnit.isEmpty()) {
            periods.put(id, byUnit);
        }
    }

    @Override
    public List<Theme> themes() {
        return periods.entrySet().stream().map(one -> theme(one.getKey(), one.getValue())).toList();
    }

    private Theme theme(String id, Map<AreaUnit, List<String>> told) {
        Observation any = told(id).get(0);
        Measure measure = RATES.contains(any.unit()) ? Measure.RATE
                : any.unit().equals(PLACE) || any.unit().equals(YEAR) ? Measure.RANK : Measure.TOTAL;
        return new Theme(id, any.series(), ThemeGroup.PUBLISHED, measure, any.unit(),
                note(any), told);
    }

    /** What a reader must know of a series: what its sources mean by it, and how the figures were chosen. */
    private String note(Observation any) {
        String general = texts.get(any.unit().equals(YEAR) ? "series.year.note"
                : isStock(any) ? "series.stock.note" : "series.note");
        String meaning = MEANING + any.series();
        return texts.bundle().containsKey(meaning) ? texts.get("series.meaning", texts.get(meaning), general)
                : general;
    }

    private List<Observation> told(String id) {
        return series.getOrDefault(id, List.of());
    }

    private List<Observation> of(List<Observation> told, AreaUnit unit) {
        Set<SubjectRef> drawn = Set.copyOf(places.all(unit));
        return told.stream().filter(o -> o.subject().kind() == unit.kind()
                && drawn.contains(places.drawn(o.subject()))).toList();
    }

    private static boolean isStock(Observation o) {
        return STOCKS.contains(o.unit());
    }

    /** Periods that may be looked at, in order of time. */
    private static List<String> candidates(List<Observation> told) {
        if (told.isEmpty()) {
            return List.of();
        }
        Comparator<Period> inTime = Comparator.comparing(Period::end).thenComparing(Period::written);
        return told.stream().sorted(Comparator.comparing(Observation::period, inTime))
                .map(o -> isStock(o) ? Theme.UP_TO + lastYear(o) : o.period().written()).distinct().toList();
    }

    /** What each place has for a period; several figures of one time where sources disagree. */
    private Map<SubjectRef, List<Observation>> chosen(List<Observation> told, String period) {
        Map<SubjectRef, List<Observation>> byPlace = told.stream().filter(o -> reaches(o, period))
                .collect(Collectors.groupingBy(o -> places.drawn(o.subject()), LinkedHashMap::new,
                Collectors.toList()));
        byPlace.replaceAll((place, own) -> {
            String last = own.stream().map(o -> o.period().end()).max(Comparator.naturalOrder())
                    .orElseThrow();
            return own.stream().filter(o -> o.period().end().equals(last)).toList();
        });
        return byPlace;
    }

    private static boolean reaches(Observation o, String period) {
        return period.startsWith(Theme.UP_TO)
                ? lastYear(o).compareTo(period.substring(Theme.UP_TO.length())) <= 0
                : o.period().written().equals(period);
    }

    /** The year a figure's time ends in. */
    private static String lastYear(Observation o) {
        return o.period().end().substring(0, 4);
    }

    @Override
    public List<ThemeValue> values(Theme theme, AreaUnit unit, String period) {
        Map<SubjectRef, List<Observation>> told = new HashMap<>(chosen(of(told(theme.id()), unit), period));
        List<ThemeValue> values = new ArrayList<>();
        told.forEach((place, own) -> {
            Observation first = own.get(0);
            values.add(new ThemeValue(place, places.nameOf(place), number(first).orElseThrow(), printed(first),
                    time(first, period), note(first, period), Map.of(),
                    own.stream().skip(1).filter(o -> !printed(o).equals(printed(first)))
                    .map(o -> new ThemeValue.Telling(printed(o), note(o, period), o.citations(), after(o))).toList(),
                    first.citations()).restingOn(after(first)));
        });
        return values;
    }

    private String printed(Observation o) {
        if (o.unit().equals(YEAR)) {
            return tellsItsTime(o) ? o.period().inWords() : texts.get("number.year", o.value());
        }
        String near = Approximation.of(o.qualifier()).word();
        return Approximation.before(near, o.unit()) + o.value() + Approximation.unit(near, o.unit());
    }

    /** Whether a figure that is a year is told by its own time, which may know month and day too. */
    private static boolean tellsItsTime(Observation o) {
        return o.unit().equals(YEAR) && !o.period().about() && lastYear(o).equals(o.value());
    }

    /** Its own time where the period does not tell it. */
    private static Period time(Observation o, String period) {
        return period.startsWith(Theme.UP_TO) ? o.period() : Period.NONE;
    }

    /** Its own time where nothing else tells it, its source's wording, what qualifies it. */
    private String note(Observation o, String period) {
        String time = tellsItsTime(o) ? "" : time(o, period).inWords();
        // Words the series has in its name tell nothing more.
        String wording = o.series().contains(o.indicator()) ? "" : o.indicator();
        return Stream.of(time, wording, Approximation.of(o.qualifier()).qualifier(), o.note())
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(Punctuation.remarks()));
    }

    private AfterBook after(Observation o) {
        return index.afterBook(o.period(), o.citations());
    }

    private static OptionalDouble number(Observation o) {
        return o.value().matches("-?\\d+(\\.\\d+)?")
                ? OptionalDouble.of(Double.parseDouble(o.value())) : OptionalDouble.empty();
    }
}
