package henan.atlas.ingest.content;

import henan.atlas.text.Messages;
import henan.atlas.text.Nearest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * The table of what can be measured: the units each series may have, and between what values a figure is plausible.
 * A range may be given for one scope (province, prefecture, county, cluster) or for all that have none of their own.
 */
final class SeriesTable {
    private static final String LABEL = "data/series.csv";
    private static final List<String> SCOPES = List.of("", "province", "prefecture", "county", "cluster");

    private final Messages messages = Messages.of("ingest");
    private final Map<String, List<Range>> ranges = new HashMap<>();
    private final boolean whole;

    /** The plausible values of a series in a unit. */
    private record Range(String unit, String scope, double min, double max, String written) {
    }

    SeriesTable(Path data, ProblemList problems) {
        CsvTable table = CsvTable.read(data.resolve("series.csv"), LABEL, problems, "series", "unit", "scope", "min", "max",
                "note");
        table.unique("duplicate.row", "series", "unit", "scope");
        List<CsvRow> sound = table.map(this::read);
        whole = table.whole() && sound.size() == table.rows().size();
    }

    private CsvRow read(CsvRow row) {
        double min = row.requiredNumber("min");
        double max = row.requiredNumber("max");
        if (min > max) {
            row.fault("min", "series.backwards", row.text("min"), row.text("max"));
        }
        ranges.computeIfAbsent(row.required("series"), series -> new ArrayList<>()).add(new Range(
                row.required("unit"), row.oneOf("scope", SCOPES), min, max,
                messages.get("series.range", row.text("min"), row.text("max"))));
        return row;
    }

    /** Notes what is wrong with an observation's series, unit or value. */
    void check(CsvRow row) {
        String series = row.text("series");
        String unit = row.text("unit");
        String scope = row.text("subject").split(":")[0];
        List<Range> known = ranges.getOrDefault(series, List.of());
        if (!whole || series.isEmpty() || unit.isEmpty()) {
            return;
        }
        if (known.isEmpty()) {
            row.fault("series", "series.unknown", series, LABEL, meant(series, ranges.keySet()));
            return;
        }
        List<Range> ofUnit = known.stream().filter(range -> range.unit().equals(unit)).toList();
        if (ofUnit.isEmpty()) {
            row.fault("unit", "series.unit", unit, series, known.stream().map(Range::unit).distinct()
                    .collect(Collectors.joining(messages.get("or"), "“", "”")), LABEL);
            return;
        }
        if (SCOPES.contains(scope)) {
            checkRange(row, series, scope, ofUnit);
        }
    }

    private void checkRange(CsvRow row, String series, String scope, List<Range> ofUnit) {
        OptionalDouble value = row.number("value");
        ofUnit.stream().filter(range -> range.scope().equals(scope)).findFirst()
                .or(() -> ofUnit.stream().filter(range -> range.scope().isEmpty()).findFirst())
                .ifPresentOrElse(range -> {
                    if (value.isPresent() && (value.getAsDouble() < range.min() || value.getAsDouble() > range.max())) {
                        row.fault("value", "series.implausible", row.text("value"), row.text("unit"), series,
                                range.written(), LABEL);
                    }
                }, () -> row.fault("subject", "series.scope", scope, series, ofUnit.stream().map(Range::scope)
                        .collect(Collectors.joining("、")), LABEL));
    }

    private String meant(String word, Collection<String> known) {
        return Nearest.of(word, known).map(near -> messages.get("meant", near)).orElse("");
    }
}
