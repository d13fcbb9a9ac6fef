package henan.atlas.content;

import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What of an atlas can be used. Whoever reads it relies on what {@link RecordTypes} promises: that a record says what
 * every one of its kind says, that what it points at is there, and that no two have one id. A record that breaks the
 * promise is left out, and with it whatever points at it. What is merely wrong stays; {@link ContentRules} tell it.
 *
 * @param content what is left; the same snapshot where nothing is left out
 * @param leftOut the first fault of each record that was left out, in the order in which they fell
 */
public record UsableContent(AtlasSnapshot content, List<Finding> leftOut) {
    public UsableContent {
        leftOut = List.copyOf(leftOut);
    }

    /** What of an atlas can be used. Takes some milliseconds for some thousand records. */
    public static UsableContent of(AtlasSnapshot all) {
        List<Finding> leftOut = new ArrayList<>();
        AtlasSnapshot content = all;
        int before;
        do {
            before = leftOut.size();
            ReferenceTargets known = ReferenceTargets.of(content);
            for (RecordType<?> type : RecordTypes.ALL) {
                content = usable(content, type, known, leftOut);
            }
        } while (leftOut.size() > before);
        return new UsableContent(content, leftOut);
    }

    /** Whether there are no counties or no clusters, and so nothing to draw. */
    public boolean isEmpty() {
        return content.counties().isEmpty() || content.clusters().isEmpty();
    }

    private static <R> AtlasSnapshot usable(AtlasSnapshot content, RecordType<R> type, ReferenceTargets known,
            List<Finding> leftOut) {
        List<R> records = content.of(type);
        List<R> kept = new ArrayList<>();
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < records.size(); i++) {
            R record = records.get(i);
            Finding fault = fault(type, record, i, known);
            if (fault == null && type.key().isPresent()) {
                fault = repeated(type, type.id(record), i, first);
            }
            if (fault == null) {
                kept.add(record);
            } else {
                leftOut.add(fault);
            }
        }
        return kept.size() == records.size() ? content : content.with(type, kept);
    }

    private static @Nullable Finding repeated(RecordType<?> type, String id, int ordinal, Map<String, Integer> first) {
        Integer earlier = first.putIfAbsent(id, ordinal);
        return earlier == null ? null : new Finding(type, id, ordinal, List.of(type.key().orElseThrow()),
                "duplicate.id", List.of(id, new Finding.Other(type, earlier, id)));
    }

    /** What makes a record useless by itself. Without streams: every atlas is looked through when opened. */
    private static <R> @Nullable Finding fault(RecordType<R> type, R record, int ordinal, ReferenceTargets known) {
        List<Object> values = type.values(record);
        for (int i = 0; i < values.size(); i++) {
            Field field = type.fields().get(i);
            FieldKind<Object> kind = field.anyKind();
            Object value = values.get(i);
            if (field.isRequired() && kind.isEmpty(value)) {
                return fault(type, record, ordinal, field, field.isCitations() ? "citation.none" : "cell.empty");
            }
            String broken = kind.broken(value);
            if (!broken.isEmpty()) {
                return fault(type, record, ordinal, field, broken);
            }
            for (SubjectRef to : kind.references(value)) {
                if (!known.has(to.kind(), to.id())) {
                    return fault(type, record, ordinal, field, "cell.unknown", to.id(),
                            ReferenceTargets.type(to.kind()), new Finding.Meant(""));
                }
            }
        }
        return null;
    }

    private static <R> Finding fault(RecordType<R> type, R record, int ordinal, Field field, String key,
            Object... arguments) {
        return new Finding(type, type.id(record), ordinal, List.of(field), key, List.of(arguments));
    }
}
