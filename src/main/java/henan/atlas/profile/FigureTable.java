package henan.atlas.profile;

import henan.atlas.domain.Observation;
import henan.atlas.text.Approximation;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Groups observations of one subject by series and marks the periods on which sources disagree. */
final class FigureTable {
    private final PageDraft page;

    FigureTable(PageDraft page) {
        this.page = page;
    }

    List<FigureSeries> of(List<Observation> observations) {
        Map<String, List<Observation>> bySeries = observations.stream()
                .collect(Collectors.groupingBy(Observation::series, LinkedHashMap::new, Collectors.toList()));
        return bySeries.entrySet().stream().map(entry -> series(entry.getKey(), entry.getValue())).toList();
    }

    private FigureSeries series(String name, List<Observation> observations) {
        return new FigureSeries(name, observations.stream()
                .sorted(Comparator.comparing(Observation::period))
                .map(observation -> figure(observation, observations)).toList());
    }

    private FigureSeries.Figure figure(Observation observation, List<Observation> sameSeries) {
        boolean disputed = sameSeries.stream().anyMatch(other -> other.period().equals(observation.period())
                && !(other.value() + other.unit()).equals(observation.value() + observation.unit()));
        Approximation near = Approximation.of(observation.qualifier());
        return new FigureSeries.Figure(observation.period().inWords(), observation.period(), observation.value(),
                observation.unit(),
                near.word(), observation.indicator(), near.qualifier(), observation.note(),
                page.cite(observation.citations()), disputed,
                page.index().afterBook(observation.period(), observation.citations()));
    }
}
