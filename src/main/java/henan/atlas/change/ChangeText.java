package henan.atlas.change;

import henan.atlas.content.Field;
import henan.atlas.content.FieldNames;
import henan.atlas.content.RecordType;
import henan.atlas.text.Messages;
import java.util.Optional;

/** Tells people what changes do, in the language spoken now. */
public final class ChangeText {
    /** Longer values are cut: a sentence is read at a glance. Units: characters. */
    private static final int LONGEST = 40;
    private static final Messages TEXT = Messages.of("change");

    private ChangeText() {
    }

    /** What a set does: what it takes back, its title, or its first change and how many more. */
    public static String of(ChangeSet set) {
        String what = what(set);
        return switch (set.kind()) {
            case EDIT -> what;
            default -> TEXT.get("set." + set.kind().code(), what);
        };
    }

    /** What a set's changes are, without how they came about; of an undo, what is taken back. */
    public static String what(ChangeSet set) {
        if (!set.title().isEmpty()) {
            return set.title();
        }
        if (set.changes().isEmpty()) {
            return TEXT.get("change.none");
        }
        boolean takesBack = set.kind() == ChangeSet.Kind.UNDO;
        int said = takesBack ? set.changes().size() - 1 : 0;
        Change first = set.changes().get(said);
        String told = of(takesBack ? first.inverse() : first);
        return set.changes().size() == 1 ? told : TEXT.get("change.more", told, set.changes().size());
    }

    /** What one change does. */
    public static String of(Change change) {
        if (change instanceof Change.Update update) {
            String before = value(update.field(), update.before());
            return TEXT.get(before.isEmpty() ? "change.update.first" : "change.update", kind(change.type()),
                    change.id(), field(update.type(), update.field()), before, value(update.field(), update.after()));
        }
        if (change instanceof Change.Insert<?> insert) {
            return TEXT.get("change.insert", kind(change.type()), title(insert.type(), insert.record(), change.id()));
        }
        Change.Delete<?> delete = (Change.Delete<?>) change;
        return TEXT.get("change.delete", kind(change.type()), title(delete.type(), delete.record(), change.id()));
    }

    /** What a kind of record is called. */
    public static String kind(RecordType<?> type) {
        return TEXT.get("type." + type.name());
    }

    /** What a field is called: by the dictionary of pages, by the room's own, else as in files. */
    public static String field(RecordType<?> type, Field field) {
        if (field.isOnPage()) {
            return FieldNames.of(type, field);
        }
        String key = "field." + field.name();
        return TEXT.bundle().containsKey(key) ? TEXT.get(key) : field.name();
    }

    private static String title(RecordType<?> type, Object record, String id) {
        return type.fields().stream().filter(field -> field.name().equals("name") || field.name().equals("title"))
                .findFirst().flatMap(field -> value(type, record, field)).orElse(id);
    }

    private static <R> Optional<String> value(RecordType<R> type, Object record, Field field) {
        return Optional.of(value(field, type.value(type.recordClass().cast(record), field)))
                .filter(said -> !said.isEmpty());
    }

    /** A value as an editor writes it, cut where it is long. */
    static String value(Field field, Object value) {
        Object plain = ValueJson.plain(field, value);
        String text = plain == null ? "" : plain instanceof String || plain instanceof Number ? plain.toString()
                : ValueJson.written(plain);
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
