package henan.atlas.atlasfile;

import henan.atlas.change.Change;
import henan.atlas.change.ChangeSet;
import henan.atlas.change.TimeOrderedId;
import henan.atlas.change.ValueJson;
import henan.atlas.content.Field;
import henan.atlas.content.RecordType;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.AtlasException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The journal of an own atlas: every set there ever was, in the order they were committed. Rows are only added. */
final class Journal {
    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter
            .ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final Map<String, RecordType<?>> TYPES = RecordTypes.ALL.stream()
            .collect(Collectors.toUnmodifiableMap(RecordType::name, Function.identity()));
    private static final String SETS = "SELECT id, kind, author, at, title, base, undoes FROM change_set";
    private static final String CHANGES = "SELECT set_id, type, id, field, before, after, next FROM change";

    private final Database database;

    Journal(Database database) {
        this.database = database;
    }

    /** What of a set tells what can be undone. */
    record Step(String id, ChangeSet.Kind kind, String undoes) {
    }

    /** All sets, without what they change, in the order they were committed. */
    List<Step> steps() throws AtlasException {
        return database.query("SELECT id, kind, undoes FROM change_set ORDER BY fid",
                row -> new Step(row.text(1), kind(row.text(2)), row.text(3)));
    }

    long count() throws AtlasException {
        return database.number("SELECT count(*) FROM change_set");
    }

    String head() throws AtlasException {
        List<String> last = database.query("SELECT id FROM change_set ORDER BY fid DESC LIMIT 1", row -> row.text(1));
        return last.isEmpty() ? "" : last.get(0);
    }

    /** All sets with all their changes, in the order they were committed. */
    List<ChangeSet> all() throws AtlasException {
        return sets(" ORDER BY fid", "", new Object[0]);
    }

    /** The last sets, the last first. */
    List<ChangeSet> last(int from, int most) throws AtlasException {
        String some = " ORDER BY fid DESC LIMIT ? OFFSET ?";
        return sets(some, " WHERE set_id IN (SELECT id FROM change_set" + some + ")", most, from);
    }

    /** The sets that touched a record, the last first, with the changes of that record alone. */
    List<ChangeSet> of(RecordType<?> type, String id) throws AtlasException {
        return sets(" WHERE id IN (SELECT set_id FROM change WHERE type = ?1 AND id = ?2) ORDER BY fid DESC",
                " WHERE type = ?1 AND id = ?2", type.name(), id);
    }

    Optional<ChangeSet> set(String id) throws AtlasException {
        return sets(" WHERE id = ?", " WHERE set_id = ?", id).stream().findFirst();
    }

    private List<ChangeSet> sets(String which, String whichChanges, Object... parameters) throws AtlasException {
        Map<String, ChangeSet> sets = new LinkedHashMap<>();
        Map<String, List<Change>> changes = new LinkedHashMap<>();
        database.query(SETS + which, row -> {
            ChangeSet set = new ChangeSet(row.text(1), kind(row.text(2)), row.text(3), time(row.text(4)), row.text(5),
                    row.text(6), Optional.of(row.text(7)).filter(undone -> !undone.isEmpty()), List.of());
            changes.put(set.id(), new ArrayList<>());
            return sets.put(set.id(), set);
        }, parameters);
        database.query(CHANGES + whichChanges + " ORDER BY fid", row -> {
            Change change = change(type(row.text(2)), row.text(3), row.text(4), json(row.value(5)),
                    json(row.value(6)), row.text(7));
            return changes.getOrDefault(row.text(1), new ArrayList<>()).add(change);
        }, parameters);
        return sets.values().stream().map(set -> set.with(changes.getOrDefault(set.id(), List.of()))).toList();
    }

    private static String json(Object stored) {
        return stored == null ? "" : stored.toString();
    }

    private static ChangeSet.Kind kind(String code) {
        return ChangeSet.Kind.of(code).orElseThrow(() -> new IllegalArgumentException("no kind of set: " + code));
    }

    private static Instant time(String written) {
        try {
            return Instant.from(MILLISECONDS.parse(written));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(written, e);
        }
    }

    private static RecordType<?> type(String name) {
        return Optional.<RecordType<?>>ofNullable(TYPES.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no kind of record: " + name));
    }

    private static <R> Change change(RecordType<R> type, String id, String field, String before, String after,
                                     String next) {
        if (!field.isEmpty()) {
            Field changed = type.field(field);
            return new Change.Update(type, id, changed, ValueJson.value(changed, before),
                    ValueJson.value(changed, after));
        }
        return before.isEmpty() ? new Change.Insert<>(type, ValueJson.record(type, after), next)
                : new Change.Delete<>(type, ValueJson.record(type, before), next);
    }

    /** Notes a set. */
    void add(ChangeSet set, Inserts inserts) throws SQLException {
        if (!TimeOrderedId.isOne(set.id())) {
            throw new IllegalArgumentException(set.id());
        }
        inserts.row("change_set", set.id(), set.kind().code(), set.author(), MILLISECONDS.format(set.at()),
                set.title(), set.base(), set.undoes().orElse(""));
        int seq = 0;
        for (Change change : set.changes()) {
            if (change instanceof Change.Update update) {
                row(inserts, set, seq, change, update.field().name(), ValueJson.of(update.field(), update.before()),
                        ValueJson.of(update.field(), update.after()), "");
            } else if (change instanceof Change.Insert<?> insert) {
                row(inserts, set, seq, change, "", null, json(insert.type(), insert.record()), insert.next());
            } else if (change instanceof Change.Delete<?> delete) {
                row(inserts, set, seq, change, "", json(delete.type(), delete.record()), null, delete.next());
            }
            seq++;
        }
    }

    private static void row(Inserts inserts, ChangeSet set, int seq, Change change, Object... rest)
            throws SQLException {
        inserts.row("change", set.id(), seq, change.type().name(), change.id(), rest[0], rest[1], rest[2], rest[3]);
    }

    private static <R> String json(RecordType<R> type, Object record) {
        return ValueJson.of(type, type.recordClass().cast(record));
    }

    /** The digest of the journal with one set more. @param before that without it; empty for none */
    String digest(String before, String set) throws AtlasException {
        MessageDigest digest = sha256();
        digest.update(before.getBytes(StandardCharsets.US_ASCII));
        TableDigest rows = new TableDigest();
        database.query("SELECT * FROM change_set WHERE id = ?", row -> added(rows, row), set);
        database.query("SELECT * FROM change WHERE set_id = ? ORDER BY fid", row -> added(rows, row), set);
        digest.update(rows.hex().getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The digest of the whole journal as it stands. */
    String digest() throws AtlasException {
        String digest = "";
        for (Step step : steps()) {
            digest = digest(digest, step.id());
        }
        return digest;
    }

    private static boolean added(TableDigest digest, ResultRow row) throws SQLException {
        digest.add(row);
        return true;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
