package henan.atlas.content;

import henan.atlas.domain.Citation;
import henan.atlas.domain.Observation;
import henan.atlas.domain.SubjectRef;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A figure is told once, in its own row: what is remarked on one does not repeat another of the same subject. They
 * stand side by side on a page, and two that point at one another tell the same pair twice, in reverse.
 */
final class RemarkRules {
    /** A share is one of many things, and a year stands in many remarks for the time they speak of. */
    private static final List<String> UNITS_OF_MUCH = List.of("%", "年");

    private final Map<SubjectRef, List<Observation>> figures;

    RemarkRules(List<Observation> observations) {
        figures = observations.stream().collect(Collectors.groupingBy(Observation::subject));
    }

    void check(Observation o, ContentRules.FieldFaults faults) {
        if (o.qualifier().isEmpty() && o.note().isEmpty()) {
            return;
        }
        figures.getOrDefault(o.subject(), List.of()).stream()
                .filter(other -> (tells(o.qualifier(), other) || tells(o.note(), other)) && isAkin(o, other))
                .findFirst().ifPresent(other ->
                        faults.note(tells(o.qualifier(), other) ? "qualifier" : "note", "series.told",
                                other.value() + other.unit(), other.id()));
    }

    /** Whether one remarked with the other's value would tell of the same thing. */
    private static boolean isAkin(Observation a, Observation b) {
        return !a.id().equals(b.id()) && (a.series().equals(b.series()) || isOfOneSource(a, b) && isOfOneYear(a, b)
                || tells(b.qualifier(), a) || tells(b.note(), a));
    }

    private static boolean isOfOneSource(Observation a, Observation b) {
        List<String> sources = a.citations().stream().map(Citation::sourceId).toList();
        return b.citations().stream().map(Citation::sourceId).anyMatch(sources::contains);
    }

    private static boolean isOfOneYear(Observation a, Observation b) {
        OptionalInt first = a.period().year();
        OptionalInt then = b.period().year();
        return first.equals(then) || first.isPresent() && then.isPresent()
                && (a.period().covers(then.getAsInt()) || b.period().covers(first.getAsInt()));
    }

    /** Whether a remark names a figure's value; 11个合计 says of how many it is the sum. */
    private static boolean tells(String remark, Observation figure) {
        return remark.contains(figure.value()) && !UNITS_OF_MUCH.contains(figure.unit())
                && Pattern.compile("(?<![\\d.])" + Pattern.quote(figure.value()) + "[余多]?"
                        + Pattern.quote(figure.unit()) + "(?!合计)").matcher(remark).find();
    }
}
