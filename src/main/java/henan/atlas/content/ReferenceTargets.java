package henan.atlas.content;

import henan.atlas.domain.MetaKeys;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.NearestWord;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What records may refer to: the ids there are of each kind of subject, and the time the atlas knows of. Immutable.
 *
 * <p>A kind of which no ids are known is taken to have every id, lest one table that cannot be read raise hundreds of
 * findings.
 */
public final class ReferenceTargets {
    private final Map<SubjectKind, Set<String>> ids;
    private final Map<String, String> countiesByCodeNow;
    private final PeriodRules times;

    /** @param countiesByCodeNow codes of 2013 by those of today, where they differ */
    public ReferenceTargets(Map<SubjectKind, Set<String>> ids, Map<String, String> countiesByCodeNow,
            PeriodRules times) {
        this.ids = new EnumMap<>(SubjectKind.class);
        this.ids.putAll(ids);
        this.ids.put(SubjectKind.PROVINCE, Set.of(SubjectRef.PROVINCE.id()));
        this.countiesByCodeNow = Map.copyOf(countiesByCodeNow);
        this.times = times;
    }

    /** All that a snapshot holds. */
    public static ReferenceTargets of(AtlasSnapshot content) {
        Map<SubjectKind, Set<String>> ids = new EnumMap<>(SubjectKind.class);
        RecordTypes.ALL.forEach(type -> type.subject().ifPresent(kind -> ids.put(kind, ids(content, type))));
        Map<String, String> today = new HashMap<>();
        content.counties().stream().filter(county -> !county.code().equals(county.codeNow()))
                .forEach(county -> today.put(county.codeNow(), county.code()));
        return new ReferenceTargets(ids, today, times(content.meta()));
    }

    private static <R> Set<String> ids(AtlasSnapshot content, RecordType<R> type) {
        return content.of(type).stream().map(type::id).collect(Collectors.toSet());
    }

    /** The times an atlas of a data date can speak of; without a date it knows no end. */
    private static PeriodRules times(Map<String, String> meta) {
        try {
            return new PeriodRules(LocalDate.parse(meta.getOrDefault(MetaKeys.DATA_DATE, "")));
        } catch (DateTimeParseException e) {
            return PeriodRules.UNLIMITED;
        }
    }

    public PeriodRules times() {
        return times;
    }

    boolean has(SubjectKind kind, String id) {
        return !ids.containsKey(kind) || ids.get(kind).contains(id);
    }

    /** Whether an id is known; if not, notes what it is instead, or which was perhaps meant. */
    public boolean check(SubjectKind kind, String id, FieldKind.Faults faults) {
        if (has(kind, id)) {
            return true;
        }
        Optional<RecordType<?>> other = otherTypeOf(kind, id);
        if (kind == SubjectKind.COUNTY && countiesByCodeNow.containsKey(id)) {
            faults.note("cell.todaysCode", id, countiesByCodeNow.get(id));
        } else if (other.isPresent()) {
            faults.note("cell.otherKind", id, other.get(), type(kind));
        } else {
            faults.note("cell.unknown", id, type(kind),
                    new Finding.Meant(NearestWord.of(id, ids.getOrDefault(kind, Set.of())).orElse("")));
        }
        return false;
    }

    /** The records of a kind; an empty text for the province, which has none. */
    static Object type(SubjectKind kind) {
        return RecordTypes.of(kind).map(Object.class::cast).orElse("");
    }

    /** The kind of record that has an id which was looked for elsewhere. */
    private Optional<RecordType<?>> otherTypeOf(SubjectKind kind, String id) {
        return ids.entrySet().stream().filter(other -> other.getKey() != kind && other.getValue().contains(id))
                .flatMap(other -> RecordTypes.of(other.getKey()).stream()).findFirst();
    }
}
