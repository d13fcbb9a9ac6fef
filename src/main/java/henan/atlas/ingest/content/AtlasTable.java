package henan.atlas.ingest.content;

import henan.atlas.content.PeriodRules;
import henan.atlas.domain.MetaKeys;
import henan.atlas.domain.Period;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of what is known of the atlas as a whole. */
final class AtlasTable {
    private static final List<String> META_KEYS = List.of("title", "province", "vintage", "data_date", "notice",
        MetaKeys.APPROVAL_NUMBER, MetaKeys.EDITOR);
    /** What there may be nothing to tell of. */
    private static final Set<String> MAY_BE_EMPTY = Set.of(MetaKeys.APPROVAL_NUMBER, MetaKeys.EDITOR);

    private final CsvTable atlas;
    private final PeriodRules times;

    AtlasTable(Path maps, ProblemList problems) {
        atlas = CsvTable.read(maps.resolve("atlas.csv"), "maps/atlas.csv", problems, "key", "value");
        atlas.unique("duplicate.id", "key");
        times = new PeriodRules(dataDate());
    }

    Map<String, String> meta() {
        Map<String, String> meta = new LinkedHashMap<>();
        for (CsvRow row : atlas.rows()) {
            String key = row.oneOf("key", META_KEYS);
            String value = MAY_BE_EMPTY.contains(key) ? row.text("value") : row.required("value");
            if (key.equals("vintage")) {
                times.check(Period.of(value), (reason, arguments) -> row.fault("value", reason, arguments));
            }
            meta.put(key, value);
        }
        META_KEYS.stream().filter(key -> !meta.containsKey(key))
                .forEach(key -> atlas.fault("key", "meta.missing", key));
        return meta;
    }

    /** The times an atlas of its data date can speak of. */
    PeriodRules times() {
        return times;
    }

    /** The day up to which the atlas knows anything; without one, a problem by itself, it knows everything. */
    private LocalDate dataDate() {
        for (CsvRow row : atlas.rows()) {
            if (row.text("key").equals("data_date")) {
                try {
                    return LocalDate.parse(row.text("value"));
                } catch (DateTimeParseException e) {
                    row.fault("value", "meta.date", row.text("value"));
                }
            }
        }
        return PeriodRules.UNLIMITED.lastDay();
    }
}
