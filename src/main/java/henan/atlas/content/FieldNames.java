package henan.atlas.content;

import henan.atlas.text.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What fields of records are called before people: one dictionary, {@code fields.csv}, in every language the program
 * speaks, for whoever shows a field. A line is kind of record, field, and a name for each language, by commas; a name
 * has none. A line that is wrong, and a field {@linkplain Field#isOnPage() shown on a page} without one, fail as soon
 * as the dictionary is read. Immutable.
 */
public final class FieldNames {
    private static final FieldNames SHIPPED = shipped();

    private final Map<String, Map<Language, String>> names = new HashMap<>();
    private final List<Language> columns = new ArrayList<>();

    private FieldNames(List<String> lines, Collection<RecordType<?>> types) {
        Arrays.stream(Language.values()).forEach(columns::add);
        String head = "type,field," + String.join(",", columns.stream().map(Language::code).toList());
        if (lines.isEmpty() || !lines.get(0).equals(head)) {
            throw new IllegalArgumentException("fields.csv must begin with " + head);
        }
        Map<String, Field> fields = new HashMap<>();
        types.forEach(type -> type.fields().forEach(field -> fields.put(key(type, field), field)));
        lines.subList(1, lines.size()).forEach(line -> add(line, fields));
        fields.forEach((key, field) -> {
            if (field.isOnPage() && !names.containsKey(key)) {
                throw new IllegalArgumentException(key + " is shown on a page, but fields.csv has no name for it");
            }
        });
    }

    private void add(String line, Map<String, Field> fields) {
        List<String> cells = List.of(line.split(",", -1));
        if (cells.size() != 2 + columns.size() || cells.stream().anyMatch(cell -> cell.isEmpty()
                || !cell.equals(cell.strip()))) {
            throw new IllegalArgumentException("fields.csv, " + line + ": kind, field and a name for each language");
        }
        Map<Language, String> words = new EnumMap<>(Language.class);
        for (int i = 0; i < columns.size(); i++) {
            words.put(columns.get(i), cells.get(2 + i));
        }
        String key = cells.get(0) + "." + cells.get(1);
        if (!fields.containsKey(key)) {
            throw new IllegalArgumentException("fields.csv, " + line + ": there is no such field");
        }
        if (names.put(key, words) != null) {
            throw new IllegalArgumentException("fields.csv, " + line + ": this field has a name already");
        }
    }

    private static String key(RecordType<?> type, Field field) {
        return type.name() + "." + field.name();
    }

    private static FieldNames shipped() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                FieldNames.class.getResourceAsStream("fields.csv"), StandardCharsets.UTF_8))) {
            return read(in.lines().toList(), RecordTypes.ALL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A dictionary of fields of these kinds. @throws IllegalArgumentException when it is wrong or lacks one */
    static FieldNames read(List<String> lines, Collection<RecordType<?>> types) {
        return new FieldNames(lines, types);
    }

    /**
     * Name of a field, in the language spoken now.
     *
     * @throws IllegalArgumentException when the dictionary has none
     */
    public static String of(RecordType<?> type, Field field) {
        return SHIPPED.name(type, field);
    }

    String name(RecordType<?> type, Field field) {
        String name = names.getOrDefault(key(type, field), Map.of()).get(Language.spoken());
        if (name == null) {
            throw new IllegalArgumentException("fields.csv has no name for " + key(type, field));
        }
        return name;
    }
}
