package henan.atlas.chart;

import henan.atlas.chart.ChartValue.Telling;
import henan.atlas.content.AfterBook;
import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Period;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Approximation;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import henan.atlas.text.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures of one series over time, as their sources tell them: periods stay what they are. */
final class TimeLines {
    private static final Messages TEXTS = Messages.of("chart");
    private static final int OFFERED = 12;

    private final AtlasIndex index;
    private final ChartNotes notes;

    TimeLines(AtlasIndex index, ChartNotes notes) {
        this.index = index;
        this.notes = notes;
    }

    Chart.Lines of(List<SubjectRef> subjects, String wanted) throws AtlasException {
        List<Observation> all = subjects.stream().distinct().flatMap(s -> index.observations(s).stream())
                .filter(o -> number(o).isPresent()).toList();
        String series = series(all, wanted);
        List<Observation> told = all.stream().filter(o -> o.series().equals(series)).toList();
        String unit = unit(told);
        List<Chart.Line> lines = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        int undated = 0;
        for (SubjectRef subject : subjects.stream().distinct().toList()) {
            List<Observation> own = told.stream().filter(o -> o.subject().equals(subject) && o.unit().equals(unit))
                    .toList();
            List<Chart.Mark> marks = own.stream().filter(o -> at(o.period()).isPresent())
                    .sorted(Comparator.comparing(o -> at(o.period()).orElseThrow()))
                    .collect(Collectors.groupingBy(TimeLines::told, LinkedHashMap::new, Collectors.toList()))
                    .values().stream().map(this::mark).toList();
            undated += (int) own.stream().filter(o -> at(o.period()).isEmpty()).count();
            String name = notes.wholeName(subject);
            if (marks.isEmpty()) {
                silent.add(name);
            } else {
                lines.add(new Chart.Line(name, marks));
            }
        }
        if (lines.isEmpty()) {
            throw new AtlasException(TEXTS.message("wrong.undated", series));
        }
        if (lines.stream().anyMatch(line -> line.marks().size() > 1)) {
            remarks.add(TEXTS.get("lines.note"));
        }
        scopes(told, unit).ifPresentScope(remarks);
        if (undated > 0) {
            remarks.add(TEXTS.get("lines.undated", undated));
        }
        if (!silent.isEmpty()) {
            remarks.add(TEXTS.get("lines.silent", String.join(Punctuation.names(), silent)));
        }
        List<String> others = told.stream().map(Observation::unit).filter(u -> !u.equals(unit)).distinct().toList();
        if (!others.isEmpty()) {
            remarks.add(TEXTS.get("lines.units", String.join(Punctuation.names(), others)));
        }
        String who = lines.stream().map(Chart.Line::name).collect(Collectors.joining(Punctuation.names()));
        int count = lines.stream().mapToInt(line -> line.marks().size()).sum();
        return new Chart.Lines(new ChartWords(TEXTS.get("lines.title", who, series),
                TEXTS.get("lines.subtitle", count, unit), remarks, notes.lines(), notes.credit()), unit, lines);
    }

    /** What qualifies figures, which is told below and not at each. */
    private record Scopes(List<String> lines) {
        void ifPresentScope(List<String> remarks) {
            if (!lines.isEmpty()) {
                remarks.add(TEXTS.get("lines.scopes", String.join(Punctuation.remarks(), lines)));
            }
        }
    }

    private static Scopes scopes(List<Observation> told, String unit) {
        return new Scopes(told.stream().filter(o -> o.unit().equals(unit))
                .sorted(Comparator.comparing(o -> at(o.period()).orElse(Double.MAX_VALUE))).flatMap(o -> {
            String scope = Stream.of(Observation.otherwise(o.indicator(), o.series()),
                    Approximation.of(o.qualifier()).qualifier(), o.note()).filter(w -> !w.isEmpty()).distinct()
                    .collect(Collectors.joining(Punctuation.clauses()));
            return scope.isEmpty() ? Stream.of() : Stream.of(TEXTS.get("lines.scope", o.period().inWords(),
                    o.value(), scope));
        }).distinct().toList());
    }

    private static OptionalDouble number(Observation o) {
        return o.value().matches("-?\\d+(\\.\\d+)?")
                ? OptionalDouble.of(Double.parseDouble(o.value())) : OptionalDouble.empty();
    }

    /** The series that was meant. */
    private static String series(List<Observation> all, String wanted) throws AtlasException {
        Map<String, Long> known = all.stream().collect(Collectors.groupingBy(Observation::series, LinkedHashMap::new,
                Collectors.counting()));
        List<String> most = known.entrySet().stream().sorted(Comparator.comparing(each -> -each.getValue()))
                .map(Map.Entry::getKey).toList();
        for (Predicate<String> fits : List.<Predicate<String>>of(wanted::equals, name -> name.contains(wanted))) {
            List<String> found = most.stream().filter(fits).toList();
            if (found.size() == 1) {
                return found.get(0);
            }
            if (found.size() > 1) {
                throw new AtlasException(TEXTS.message("wrong.series.several", wanted, offered(found)));
            }
        }
        throw new AtlasException(most.isEmpty() ? TEXTS.message("wrong.series.none")
                : TEXTS.message("wrong.series.unknown", wanted, offered(most)));
    }

    private static WordList offered(List<String> names) {
        return WordList.of(names.stream().limit(OFFERED).toList());
    }

    /** The unit most figures have. */
    private static String unit(List<Observation> told) {
        return told.stream().collect(Collectors.groupingBy(Observation::unit, LinkedHashMap::new,
                Collectors.counting())).entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .orElse("");
    }

    /** What several sources say alike is one mark. */
    private static List<Object> told(Observation o) {
        return List.of(o.period(), o.value(), Approximation.of(o.qualifier()).word(), o.isPlanned());
    }

    private Chart.Mark mark(List<Observation> alike) {
        Observation o = alike.get(0);
        List<Citation> citations = alike.stream().flatMap(each -> each.citations().stream()).distinct().toList();
        Approximation near = Approximation.of(o.qualifier());
        AfterBook after = index.afterBook(o.period(), citations);
        String time = o.period().isYear() ? "" : o.period().inWords();
        String printed = Approximation.before(near.word(), o.unit()) + o.value()
                + behind(near.word(), o.unit()) + Punctuation.bracketed(time) + notes.marks(citations);
        return new Chart.Mark(at(o.period()).orElseThrow(), o.indicator() + "|" + near.qualifier() + "|"
                + form(o.period()), new Telling(number(o).orElseThrow(), printed, ChartMaker.reading(o),
                after.isAfter()));
    }

    /** 余 and 以上 behind a number whose unit stands above the chart. */
    private static String behind(String word, String unit) {
        String whole = Approximation.unit(word, unit);
        return whole.equals(unit) ? "" : whole;
    }

    /** What periods that may be held against each other have in common; of a moment itself. */
    private static String form(Period period) {
        return switch (period.kind()) {
            case YEAR -> period.kind().name();
            case HALF, QUARTER -> period.kind().name() + period.first();
            case MONTHS -> period.first() + "~" + period.second();
            default -> period.written();
        };
    }

    /** Where the middle of a period lies, in years; empty where it has no year. */
    static OptionalDouble at(Period period) {
        return period.middle();
    }
}
