package henan.atlas.table;

import henan.atlas.content.AfterBook;
import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Period;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Approximation;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Figures as cells: that told for the latest time within the map's year, else the latest, marked as such. */
final class Figures {
    private static final Comparator<Ranked> RANKING = Comparator.comparing(Ranked::inTime)
            .thenComparing(Ranked::plain).thenComparing(Ranked::dated);

    private final AtlasIndex index;
    private final Map<Measured, String> ids = new ConcurrentHashMap<>();

    private record Measured(String series, String unit) {
    }

    /** A figure with what speaks for showing it. */
    private record Ranked(Observation figure, boolean inTime, boolean plain, String dated) {
    }

    Figures(AtlasIndex index) {
        this.index = index;
    }

    /** What a column of figures is called: what is measured, with its unit in brackets. */
    private String id(Observation figure) {
        return ids.computeIfAbsent(new Measured(figure.series(), figure.unit()),
                measured -> measured.series() + Punctuation.bracketed(measured.unit()));
    }

    /** Whether it is told plainly of its subject: not of something wider, not as planned, not as a share. */
    static boolean isPlain(Observation figure) {
        return Approximation.of(figure.qualifier()).qualifier().isEmpty();
    }

    /** Its number. Records hold no figure that is none. */
    static double value(Observation figure) {
        return Double.parseDouble(figure.value());
    }

    /** A column for everything that is measured of subjects of a kind, that told of most first. */
    <R> List<ColumnReader<R>> columns(TableKind table, SubjectKind kind, List<Observation> all,
                                      Function<R, SubjectRef> subject) {
        Map<String, Long> told = all.stream().filter(figure -> figure.subject().kind() == kind)
                .collect(Collectors.groupingBy(this::id, LinkedHashMap::new, Collectors.counting()));
        List<ColumnReader<R>> columns = new ArrayList<>();
        told.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .forEach(each -> {
                    Function<R, List<Observation>> figures = row -> of(index.observations(subject.apply(row)),
                            each.getKey());
                    columns.add(new ColumnReader<>(new Column(table, each.getKey(), ColumnType.FIGURE, false),
                            row -> cell(figures.apply(row), false), figures));
                });
        return columns;
    }

    private List<Observation> of(List<Observation> all, String id) {
        List<Observation> found = new ArrayList<>();
        for (Observation figure : all) {
            if (id(figure).equals(id)) {
                found.add(figure);
            }
        }
        return found;
    }

    /** The figure that is shown of some, and how many more there are. @param named whether its words tell what it is */
    Cell cell(List<Observation> figures, boolean named) {
        if (figures.isEmpty()) {
            return Cell.UNRECORDED;
        }
        List<Observation> beside = shown(figures);
        Observation shown = beside.get(0);
        String words = beside.stream().map(Figures::words).distinct().collect(Collectors.joining(Punctuation.beside()));
        return new Cell(Cell.Standing.TOLD, named ? shown.series() + Punctuation.label() + words : words,
                figures.stream().map(Observation::value).distinct().toList(),
                beside.stream().map(Figures::value).distinct().toList(), shown.unit(), shown.period(), after(shown),
                figures.size() - beside.size(), beside.stream().flatMap(each -> each.citations().stream()).distinct()
                        .toList());
    }

    private Ranked ranked(Observation figure) {
        return new Ranked(figure, !after(figure).isAfter(), isPlain(figure), dated(figure.period()));
    }

    /** The figure that is shown of some, and what sources tell beside it: of the same time, read alike. */
    List<Observation> shown(List<Observation> figures) {
        if (figures.size() < 2) {
            return figures;
        }
        Observation shown = figures.stream().map(this::ranked).max(RANKING).orElseThrow().figure();
        return figures.stream().filter(each -> id(each).equals(id(shown)) && each.period().equals(shown.period())
                && each.qualifier().equals(shown.qualifier())).toList();
    }

    /** One figure by itself, in a column that tells its unit and time beside it. */
    Cell alone(Observation figure) {
        return new Cell(Cell.Standing.TOLD, Approximation.before(Approximation.of(figure.qualifier()).word(),
                figure.unit()) + figure.value(), List.of(figure.value()), List.of(value(figure)), figure.unit(),
                Period.NONE, AfterBook.NO, 0, figure.citations());
    }

    /** The month it ends with; what has no time stands before all that has one. */
    private static String dated(Period period) {
        return period.year().isEmpty() ? "" : period.end();
    }

    AfterBook after(Observation figure) {
        return index.afterBook(figure.period(), figure.citations());
    }

    /** As its source has it: 超过30家, 12.5平方公里（全县）. */
    static String words(Observation figure) {
        Approximation near = Approximation.of(figure.qualifier());
        return Approximation.before(near.word(), figure.unit()) + figure.value()
                + Approximation.unit(near.word(), figure.unit()) + Punctuation.bracketed(near.qualifier());
    }
}
