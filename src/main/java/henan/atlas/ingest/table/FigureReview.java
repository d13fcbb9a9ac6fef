package henan.atlas.ingest.table;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Period;
import henan.atlas.domain.SeriesUnit;
import henan.atlas.domain.SubjectRef;
import henan.atlas.ingest.table.sheet.ReadCell;
import henan.atlas.text.Approximation;
import henan.atlas.text.Message;
import henan.atlas.text.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds figures of a table against those of the atlas: of the same subject, the same series and the same time. */
final class FigureReview {
    private final Messages texts = Messages.of("tableimport");
    private final Map<List<Object>, List<Observation>> present = new HashMap<>();
    private final Map<String, List<String>> units = new HashMap<>();
    /** What the table has said so far, and in which row. */
    private final Map<List<Object>, Told> told = new HashMap<>();

    /** A figure and the row it stands in. */
    private record Told(BigDecimal number, String unit, int row) {
    }

    /**
     * Where a figure stands and what is told of it outside its cell.
     *
     * @param unit   of the column, of the row or of the sheet; may be empty
     * @param period likewise
     */
    record Place(int row, int column, SubjectRef subject, String series, String unit, String period,
                 String convertTo) {
    }

    FigureReview(AtlasSnapshot content) {
        content.observations().stream().filter(o -> !o.isPlanned()).forEach(o -> present.computeIfAbsent(
                key(o.subject(), o.series(), o.period().written()), unseen -> new ArrayList<>()).add(o));
        units.putAll(content.seriesUnits().stream().collect(Collectors.groupingBy(SeriesUnit::series,
                Collectors.mapping(SeriesUnit::unit, Collectors.collectingAndThen(Collectors.toList(),
                        all -> all.stream().distinct().toList())))));
    }

    private static List<Object> key(SubjectRef subject, String series, String period) {
        return List.of(subject, series, period);
    }

    CellReview review(ReadCell cell, Place place) {
        ReadAmount amount = ReadAmount.of(cell);
        if (amount.state() == ReadAmount.State.UNKNOWN) {
            return new CellReview(place.row(), place.column(), CellReview.Standing.EMPTY, cell.text(), "", "",
                    List.of(), List.of());
        }
        if (amount.state() == ReadAmount.State.UNREADABLE) {
            return unread(cell, place, amount.doubts());
        }
        List<Message> why = new ArrayList<>(amount.doubts());
        if (cell.formula()) {
            why.add(texts.message("value.formula"));
        }
        String unit = unit(amount, place, why);
        BigDecimal number = new BigDecimal(amount.value());
        String note = "";
        if (!place.convertTo().isEmpty() && !unit.equals(place.convertTo())) {
            Optional<BigDecimal> converted = UnitConversion.convert(number, unit, place.convertTo());
            if (converted.isEmpty()) {
                return unread(cell, place, List.of(texts.message("value.unconverted", unit, place.convertTo())));
            }
            number = converted.get();
            note = texts.get("value.original", amount.value() + unit);
            unit = place.convertTo();
        }
        return against(cell, place, figure(place, number, unit, amount.word(), note), why);
    }

    private CellReview unread(ReadCell cell, Place place, List<Message> why) {
        return new CellReview(place.row(), place.column(), CellReview.Standing.UNRECOGNISED, cell.text(), "", "",
                List.of(), why);
    }

    /** The unit in the cell, else of what stands around it, else the only one there is for the series. */
    private String unit(ReadAmount amount, Place place, List<Message> why) {
        String own = amount.unit();
        String around = place.unit();
        if (!own.isEmpty() && around.startsWith(own) && !own.equals("元")) {
            return around;
        }
        if (!own.isEmpty()) {
            if (!around.isEmpty() && !own.equals(around)) {
                why.add(texts.message("value.otherUnit", own, around));
            }
            return own;
        }
        List<String> known = units.getOrDefault(place.series(), List.of());
        if (around.isEmpty() && known.size() == 1) {
            why.add(texts.message("value.unitTaken", known.get(0)));
            return known.get(0);
        }
        return around;
    }

    private static Observation figure(Place place, BigDecimal number, String unit, String word, String note) {
        String value = number.toPlainString();
        return new Observation(String.join("/", ProposedRules.TABLE, place.subject().toString(), place.series(),
                place.period(), String.valueOf(place.row()), String.valueOf(place.column())), place.subject(),
                place.series(), place.series(), Period.of(place.period()), value, unit, word, note,
                List.of(new Citation(ProposedRules.TABLE, "第" + place.row() + "行")));
    }

    private CellReview against(ReadCell cell, Place place, Observation figure, List<Message> why) {
        List<Object> key = key(place.subject(), place.series(), place.period());
        List<Observation> those = present.getOrDefault(key, List.of());
        BigDecimal number = new BigDecimal(figure.value());
        Told before = told.putIfAbsent(key, new Told(number, figure.unit(), place.row()));
        CellReview.Standing standing = those.isEmpty() ? CellReview.Standing.NEW : CellReview.Standing.CONFLICT;
        Optional<Observation> nearest = those.stream().findFirst();
        for (Observation each : those) {
            Optional<BigDecimal> other = inUnit(each, figure.unit());
            if (other.isPresent() && other.get().compareTo(number) == 0) {
                standing = CellReview.Standing.SAME;
                nearest = Optional.of(each);
                break;
            } else if (other.isPresent() && isRounded(number, other.get())) {
                standing = CellReview.Standing.CHANGED;
                nearest = Optional.of(each);
            }
        }
        if (standing == CellReview.Standing.CHANGED) {
            why.add(texts.message(number.scale() < inUnit(nearest.orElseThrow(), figure.unit()).orElseThrow().scale()
                    ? "value.lessExact" : "value.moreExact"));
        }
        if (before != null && UnitConversion.convert(before.number(), before.unit(), figure.unit())
                .filter(other -> other.compareTo(number) == 0).isEmpty()) {
            standing = CellReview.Standing.CONFLICT;
            why.add(texts.message("value.twice", before.row()));
        }
        return new CellReview(place.row(), place.column(), standing, cell.text(), words(figure),
                nearest.map(FigureReview::words).orElse(""), standing == CellReview.Standing.SAME ? List.of()
                        : List.of(new Proposal<>(RecordTypes.OBSERVATION, figure, nearest)), why);
    }

    private static Optional<BigDecimal> inUnit(Observation figure, String unit) {
        try {
            return UnitConversion.convert(new BigDecimal(figure.value()), figure.unit(), unit);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** Whether one number is the other with fewer decimals. */
    private static boolean isRounded(BigDecimal a, BigDecimal b) {
        int scale = Math.min(a.scale(), b.scale());
        return a.scale() != b.scale() && a.setScale(scale, RoundingMode.HALF_UP)
                .compareTo(b.setScale(scale, RoundingMode.HALF_UP)) == 0;
    }

    private static String words(Observation figure) {
        Approximation near = Approximation.of(figure.qualifier());
        return Approximation.before(near.word(), figure.unit()) + figure.value()
                + Approximation.unit(near.word(), figure.unit());
    }
}
