package henan.atlas.content;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that is wrong with a record, whoever asked and wherever the record comes from; {@link FindingText} puts it
 * into words.
 *
 * @param id        the record's id
 * @param ordinal   its place among the records of its kind, from 0: two of them may have one id, which is wrong itself
 * @param fields    the fields at fault; several when they are at fault together
 * @param key       key of the reason
 * @param arguments what it speaks of, the word at fault first: texts, kinds of record, {@link Other}, {@link Meant},
 *                  lists of words
 */
public record Finding(RecordType<?> type, String id, int ordinal, List<Field> fields, String key,
                      List<Object> arguments) {
    public Finding {
        fields = List.copyOf(fields);
        arguments = List.copyOf(arguments);
    }

    /** The names of the fields, joined by +. */
    public String field() {
        return fields.stream().map(Field::name).collect(Collectors.joining("+"));
    }

    /** Another record that a finding speaks of. */
    public record Other(RecordType<?> type, int ordinal, String id) {
    }

    /** What was perhaps meant instead. @param word empty when nothing is near */
    public record Meant(String word) {
    }
}
