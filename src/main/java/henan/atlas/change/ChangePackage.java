package henan.atlas.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import henan.atlas.content.Field;
import henan.atlas.content.RecordType;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.AtlasException;
import henan.atlas.text.Message;
import henan.atlas.text.Messages;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sets of changes to be sent to somebody, as JSON: small, and without boundaries.
 *
 * @param base vintage and digest of the atlas they were made over; empty when not known
 * @param sets in the order in which they were committed
 */
public record ChangePackage(String base, List<ChangeSet> sets) {
    /** The most changes of a package. */
    public static final int MOST = 200_000;
    private static final Messages TEXT = Messages.of("change");
    private static final String FORM = "henan.atlas.changes";
    private static final int VERSION = 1;
    private static final int LONGEST_WORD = 400;

    public ChangePackage {
        sets = List.copyOf(sets);
    }

    /** Something in it is none of ours. */
    private static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Message why;

        Broken(Message why) {
            this.why = why;
        }
    }

    /** As JSON, a change a line. */
    public String json() {
        StringBuilder json = new StringBuilder();
        json.append("{\"form\":\"" + FORM + "\",\"version\":" + VERSION + ",\"base\":" + ValueJson.written(base)
                + ",\"sets\":[");
        String between = "\n";
        for (ChangeSet set : sets) {
            Map<String, Object> head = new LinkedHashMap<>();
            head.put("id", set.id());
            head.put("kind", set.kind().code());
            head.put("author", set.author());
            head.put("at", set.at().toString());
            head.put("title", set.title());
            head.put("base", set.base());
            head.put("undoes", set.undoes().orElse(""));
            String written = ValueJson.written(head);
            json.append(between).append(written, 0, written.length() - 1).append(",\"changes\":[");
            String betweenChanges = "\n";
            for (Change change : set.changes()) {
                json.append(betweenChanges).append(ValueJson.written(plain(change)));
                betweenChanges = ",\n";
            }
            json.append("]}");
            between = ",\n";
        }
        return json.append("]}\n").toString();
    }

    private static Map<String, @Nullable Object> plain(Change change) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("type", change.type().name());
        plain.put("id", change.id());
        if (change instanceof Change.Update update) {
            plain.put("field", update.field().name());
            plain.put("before", ValueJson.plain(update.field(), update.before()));
            plain.put("after", ValueJson.plain(update.field(), update.after()));
        } else if (change instanceof Change.Insert<?> insert) {
            plain.put("insert", record(insert.type(), insert.record()));
            plain.put("next", insert.next());
        } else if (change instanceof Change.Delete<?> delete) {
            plain.put("delete", record(delete.type(), delete.record()));
            plain.put("next", delete.next());
        }
        return plain;
    }

    private static <R> Object record(RecordType<R> type, Object record) {
        return type.plain(type.recordClass().cast(record));
    }

    /**
     * Reads one.
     *
     * @param name what the file is called, for what is told of it
     * @throws AtlasException when it is none, is damaged or comes from a newer program; with the place
     */
    public static ChangePackage read(String json, String name) throws AtlasException {
        Object plain;
        try {
            plain = ValueJson.MAPPER.readValue(json, Object.class);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            throw new AtlasException(TEXT.message("package.json", name, line, column), e);
        }
        if (!(plain instanceof Map<?, ?> parts) || !FORM.equals(parts.get("form"))
                || !(parts.get("version") instanceof Integer version)) {
            throw new AtlasException(TEXT.message("package.none", name));
        }
        if (version > VERSION) {
            throw new AtlasException(TEXT.message("package.newer", name, version, VERSION));
        }
        List<ChangeSet> sets = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int changes = 0;
        for (Object one : parts.get("sets") instanceof List<?> listed ? listed : List.of()) {
            int number = sets.size() + 1;
            try {
                ChangeSet set = set(one, name, number);
                changes += set.changes().size();
                if (!ids.add(set.id()) || changes > MOST) {
                    throw new Broken(TEXT.message(changes > MOST ? "package.many" : "package.set", name, number, MOST));
                }
                sets.add(set);
            } catch (Broken e) {
                throw new AtlasException(e.why, e);
            }
        }
        return new ChangePackage(parts.get("base") instanceof String base ? base : "", sets);
    }

    private static ChangeSet set(@Nullable Object plain, String name, int number) throws Broken {
        if (plain instanceof Map<?, ?> parts && parts.get("changes") instanceof List<?> changes) {
            try {
                Optional<ChangeSet.Kind> kind = ChangeSet.Kind.of(word(parts, "kind"));
                String undoes = word(parts, "undoes");
                String base = word(parts, "base");
                if (kind.isPresent() && TimeOrderedId.isOne(word(parts, "id"))
                        && (base.isEmpty() || TimeOrderedId.isOne(base))
                        && (undoes.isEmpty() || TimeOrderedId.isOne(undoes))) {
                    return new ChangeSet(word(parts, "id"), kind.get(), word(parts, "author"),
                            Instant.ofEpochMilli(Instant.parse(word(parts, "at")).toEpochMilli()),
                            word(parts, "title"), base, Optional.of(undoes).filter(id -> !id.isEmpty()),
                            changes(changes, name, number));
                }
            } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
                throw new Broken(TEXT.message("package.set", name, number));
            }
        }
        throw new Broken(TEXT.message("package.set", name, number));
    }

    private static List<Change> changes(List<?> plain, String name, int number) throws Broken {
        List<Change> changes = new ArrayList<>();
        for (Object one : plain) {
            try {
                changes.add(change(one));
            } catch (IllegalArgumentException e) {
                throw new Broken(TEXT.message("package.change", name, number, changes.size() + 1));
            }
        }
        return changes;
    }

    private static Change change(@Nullable Object plain) {
        if (plain instanceof Map<?, ?> parts) {
            String name = word(parts, "type");
            RecordType<?> type = RecordTypes.ALL.stream().filter(each -> each.name().equals(name)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(name));
            return change(type, parts);
        }
        throw new IllegalArgumentException("no change");
    }

    private static <R> Change change(RecordType<R> type, Map<?, ?> parts) {
        if (parts.get("field") instanceof String name) {
            Field field = type.field(name);
            return new Change.Update(type, word(parts, "id"), field, ValueJson.value(field, parts.get("before")),
                    ValueJson.value(field, parts.get("after")));
        }
        boolean added = parts.containsKey("insert");
        R record = ValueJson.record(type, parts.get(added ? "insert" : "delete"));
        if (!type.id(record).equals(word(parts, "id"))) {
            throw new IllegalArgumentException("another id");
        }
        return added ? new Change.Insert<>(type, record, word(parts, "next"))
                : new Change.Delete<>(type, record, word(parts, "next"));
    }

    /** A word that must be there and is no text of a length. */
    private static String word(Map<?, ?> parts, String name) {
        if (parts.get(name) instanceof String word && word.length() <= LONGEST_WORD) {
            return word;
        }
        throw new IllegalArgumentException(name);
    }
}
