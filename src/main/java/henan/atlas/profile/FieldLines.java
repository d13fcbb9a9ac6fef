package henan.atlas.profile;

import henan.atlas.content.Field;
import henan.atlas.content.FieldNames;
import henan.atlas.content.RecordType;
import henan.atlas.domain.SubjectRef;
import java.util.List;

/**
 * The plain lines of a record's page: what its description marks as {@linkplain Field#isOnPage() standing there}, in
 * the order of the record and under the names of the dictionary. What a page words in a way of its own, it writes
 * itself.
 */
final class FieldLines {
    private final PageDraft page;

    FieldLines(PageDraft page) {
        this.page = page;
    }

    /** A line for each field that says something. */
    <R> List<PropertyRow> of(RecordType<R> type, R record) {
        return type.fields().stream().filter(Field::isOnPage).filter(field -> !type.written(record, field).isEmpty())
                .map(field -> line(type, record, field)).toList();
    }

    /** A field that points at one thing leads there. */
    private <R> PropertyRow line(RecordType<R> type, R record, Field field) {
        List<SubjectRef> targets = type.references(record, field);
        Link value = targets.size() == 1 ? page.link(targets.get(0)) : Link.plain(type.written(record, field));
        return PropertyRow.of(Link.plain(FieldNames.of(type, field)), value);
    }
}
