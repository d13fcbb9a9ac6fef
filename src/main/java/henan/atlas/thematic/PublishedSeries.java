package henan.atlas.thematic;

import henan.atlas.domain.AtlasContent;
import henan.atlas.domain.Observation;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Themes out of published figures: every series and unit that enough places have a figure of for one period. */
final class PublishedSeries {
    /** Fewest places a map is worth drawing for. */
    private static final int FEWEST_PLACES = 3;
    /** Units of figures that are not totals. */
    private static final Set<String> RATES = Set.of("%", "个百分点", "位", "年");
    private static final String PREFIX = "series:";

    private final Messages texts = Messages.of("thematic");
    private final Map<String, List<Observation>> series = new TreeMap<>();

    PublishedSeries(AtlasContent content) {
        content.observations().stream().filter(o -> number(o).isPresent()).forEach(o ->
                series.computeIfAbsent(PREFIX + o.series() + "/" + o.unit(), k -> new ArrayList<>()).add(o));
    }

    List<Theme> themes() {
        List<Theme> themes = new ArrayList<>();
        series.forEach((id, observations) -> {
            Map<AreaUnit, List<String>> periods = new EnumMap<>(AreaUnit.class);
            for (AreaUnit unit : AreaUnit.values()) {
                List<String> told = periods(observations, unit.kind());
                if (!told.isEmpty()) {
                    periods.put(unit, told);
                }
            }
            if (!periods.isEmpty()) {
                Observation any = observations.get(0);
                themes.add(new Theme(id, any.series(), RATES.contains(any.unit()) ? Measure.RATE : Measure.TOTAL,
                        any.unit(), texts.get("series.note"), periods));
            }
        });
        return themes;
    }

    /** Periods enough places of a kind have a figure for; dates sort as they are written, vague ones first. */
    private static List<String> periods(List<Observation> observations, SubjectKind kind) {
        Map<String, Set<SubjectRef>> places = new TreeMap<>();
        observations.stream().filter(o -> o.subject().kind() == kind).forEach(o ->
                places.merge(o.period(), Set.of(o.subject()), PublishedSeries::union));
        return places.entrySet().stream().filter(e -> e.getValue().size() >= FEWEST_PLACES).map(Map.Entry::getKey)
                .toList();
    }

    private static Set<SubjectRef> union(Set<SubjectRef> a, Set<SubjectRef> b) {
        Set<SubjectRef> both = new HashSet<>(a);
        both.addAll(b);
        return both;
    }

    List<ThemeValue> values(Theme theme, AreaUnit unit, String period, Function<SubjectRef, String> nameOf) {
        Map<SubjectRef, List<Observation>> bySubject = series.get(theme.id()).stream()
                .filter(o -> o.subject().kind() == unit.kind() && o.period().equals(period))
                .collect(Collectors.groupingBy(Observation::subject, LinkedHashMap::new, Collectors.toList()));
        List<ThemeValue> values = new ArrayList<>();
        bySubject.forEach((subject, told) -> {
            Observation first = told.get(0);
            values.add(new ThemeValue(subject, nameOf.apply(subject), number(first).orElseThrow(), printed(first),
                    Map.of(), told.stream().skip(1).map(PublishedSeries::printed).toList(), first.citations()));
        });
        return values;
    }

    private static String printed(Observation o) {
        return o.qualifier() + (o.qualifier().isEmpty() ? "" : " ") + o.value() + o.unit();
    }

    private static OptionalDouble number(Observation o) {
        return o.value().matches("-?\\d+(\\.\\d+)?") ? OptionalDouble.of(Double.parseDouble(o.value()))
                : OptionalDouble.empty();
    }
}
