package henan.atlas.content;

import henan.atlas.domain.Observation;
import henan.atlas.domain.SeriesUnit;
import henan.atlas.text.NearestWord;
import henan.atlas.text.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What figures must hold to: a known series, one of its units, a plausible value. A range given for the subject's own
 * scope goes before one for all. Where no units are known at all, nothing is said.
 */
final class SeriesRules {
    /** A change told by a sign, as +25%. */
    private static final Pattern SIGNED = Pattern.compile("[+\\uFF0B\\u2212]\\d");

    private final Map<String, List<SeriesUnit>> units = new LinkedHashMap<>();

    SeriesRules(List<SeriesUnit> known) {
        known.forEach(unit -> units.computeIfAbsent(unit.series(), series -> new ArrayList<>()).add(unit));
    }

    static void checkRange(SeriesUnit unit, ContentRules.FieldFaults faults) {
        if (isNumber(unit.min()) && isNumber(unit.max())
                && Double.parseDouble(unit.min()) > Double.parseDouble(unit.max())) {
            faults.note("min", "series.backwards", unit.min(), unit.max());
        }
    }

    private static boolean isNumber(String text) {
        return NumberKind.FORM.matcher(text).matches();
    }

    void check(Observation o, ContentRules.FieldFaults faults) {
        if (SIGNED.matcher(o.qualifier()).find()) {
            faults.note("qualifier", "series.sign", o.qualifier());
        }
        List<SeriesUnit> known = units.getOrDefault(o.series(), List.of());
        if (units.isEmpty() || o.series().isEmpty() || o.unit().isEmpty()) {
            return;
        }
        if (known.isEmpty()) {
            faults.note("series", "series.unknown", o.series(), RecordTypes.SERIES_UNIT,
                    new Finding.Meant(NearestWord.of(o.series(), units.keySet()).orElse("")));
            return;
        }
        List<SeriesUnit> ofUnit = known.stream().filter(unit -> unit.unit().equals(o.unit())).toList();
        if (ofUnit.isEmpty()) {
            faults.note("unit", "series.unit", o.unit(), o.series(),
                    known.stream().map(SeriesUnit::unit).distinct().toList(), RecordTypes.SERIES_UNIT);
        } else {
            SeriesUnit.Scope.of(o.subject().kind()).ifPresent(scope -> plausible(o, scope, ofUnit, faults));
        }
    }

    private static void plausible(Observation o, SeriesUnit.Scope scope, List<SeriesUnit> ofUnit,
                                  ContentRules.FieldFaults faults) {
        ofUnit.stream().filter(unit -> unit.scope() == scope).findFirst()
                .or(() -> ofUnit.stream().filter(unit -> unit.scope() == SeriesUnit.Scope.ANY).findFirst())
                .ifPresentOrElse(unit -> {
                    if (isNumber(o.value()) && isNumber(unit.min()) && isNumber(unit.max()) && !within(o, unit)) {
                        faults.note("value", "series.implausible", o.value(), o.unit(), o.series(), unit.min(),
                                unit.max(), RecordTypes.SERIES_UNIT);
                    }
                }, () -> faults.note("subject", "series.scope", scope.word(), o.series(), WordList.of(ofUnit.stream()
                        .map(unit -> unit.scope().word()).toList()), RecordTypes.SERIES_UNIT));
    }

    private static boolean within(Observation o, SeriesUnit unit) {
        double value = Double.parseDouble(o.value());
        return value >= Double.parseDouble(unit.min()) && value <= Double.parseDouble(unit.max());
    }
}
