package henan.atlas.profile;

import henan.atlas.domain.Period;
import henan.atlas.profile.FigureSeries.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Figures of a series that may be held against each other as lengths: the same thing in the same words, of the same
 * scope, in one unit, for periods of one form, two at least. What another source says of one of these periods stands
 * beside as a mark of its own; nothing is averaged, and no period without a figure is bridged.
 *
 * @param indicator what is measured, in the sources' wording
 * @param scope     how all of them are to be read (同比, 全县 …); may be empty
 * @param unit      unit of all of them
 * @param marks     the figures, in order of time, of one period the main one first
 */
public record FigureChart(String indicator, String scope, String unit, List<Mark> marks) {
    /** Places in an order are no lengths. */
    private static final String PLACE = "位";
    /** Shares and rates: what they lie above is no nothing, so they are points on a line, not bars. */
    private static final List<String> RATES = List.of("%", "‰", "个百分点");

    public FigureChart {
        marks = List.copyOf(marks);
    }

    /**
     * A figure in a chart.
     *
     * @param value  its number
     * @param beside whether another figure of its period is the main one
     */
    public record Mark(Figure figure, double value, boolean beside) {
        /** The year it stands at. */
        public int year() {
            return figure.when().firstYear();
        }
    }

    private record Kind(String indicator, String scope, String unit, String form) {
    }

    /** Whether the figures are points on a line, not bars. */
    public boolean isRate() {
        return RATES.contains(unit);
    }

    /** Everything in a series that can be drawn so; empty where no two figures can be held against each other. */
    public static List<FigureChart> of(FigureSeries series) {
        Map<Kind, List<Figure>> alike = series.figures().stream().filter(f -> number(f).isPresent())
                .filter(f -> !form(f.when()).isEmpty() && !f.unit().equals(PLACE))
                .collect(Collectors.groupingBy(f -> new Kind(f.indicator(), f.qualifier(), f.unit(), form(f.when())),
                        LinkedHashMap::new, Collectors.toList()));
        return alike.entrySet().stream().flatMap(each -> of(each.getKey(), each.getValue(), series).stream()).toList();
    }

    private static Optional<FigureChart> of(Kind kind, List<Figure> alike, FigureSeries series) {
        Map<Integer, List<Figure>> byYear = alike.stream().collect(Collectors.groupingBy(f -> f.when().firstYear(),
                LinkedHashMap::new, Collectors.toList()));
        if (byYear.size() < 2) {
            return Optional.empty();
        }
        List<Mark> marks = new ArrayList<>();
        byYear.forEach((year, figures) -> {
            List<Double> told = new ArrayList<>();
            Stream<Figure> others = series.figures().stream().filter(f -> !alike.contains(f)
                    && f.unit().equals(kind.unit()) && form(f.when()).equals(kind.form())
                    && f.when().firstYear() == year);
            Stream.concat(figures.stream(), others).forEach(f -> number(f).ifPresent(value -> {
                if (!told.contains(value)) {
                    marks.add(new Mark(f, value, !told.isEmpty()));
                    told.add(value);
                }
            }));
        });
        marks.sort(Comparator.comparing(Mark::year));
        return Optional.of(new FigureChart(kind.indicator(), kind.scope(), kind.unit(), marks));
    }

    /** What periods that can be held against each other have in common; empty for a moment and for what is no year. */
    private static String form(Period when) {
        return switch (when.kind()) {
            case YEAR -> "year";
            case HALF, QUARTER -> when.kind().name() + when.first();
            case MONTHS -> when.first() + "~" + when.second();
            default -> "";
        };
    }

    private static OptionalDouble number(Figure figure) {
        try {
            return OptionalDouble.of(Double.parseDouble(figure.value().replace(",", "")));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
