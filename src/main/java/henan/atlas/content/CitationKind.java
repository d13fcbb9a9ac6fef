package henan.atlas.content;

import henan.atlas.domain.Citation;
import henan.atlas.domain.SubjectRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a statement comes from, as {@code source} or {@code source@page}. */
final class CitationKind extends FieldKind<Citation> {
    CitationKind() {
        super(Citation.class, List.of(new Part("source_id", Store.TEXT), new Part("locator", Store.TEXT)));
    }

    @Override
    public Object[] split(Citation value) {
        return new Object[] {value.sourceId(), value.locator()};
    }

    @Override
    public Citation join(Object[] stored) {
        return new Citation((String) stored[0], (String) stored[1]);
    }

    @Override
    public Object plain(Citation value) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("source", value.sourceId());
        plain.put("locator", value.locator());
        return plain;
    }

    @Override
    public Citation ofPlain(@Nullable Object plain) {
        return new Citation((String) part(plain, "source"), (String) part(plain, "locator"));
    }

    @Override
    public Citation read(String text, Faults faults) {
        int at = text.indexOf('@');
        return at < 0 ? new Citation(text, "") : new Citation(text.substring(0, at), text.substring(at + 1));
    }

    @Override
    public String written(Citation value) {
        return value.sourceId() + (value.locator().isEmpty() ? "" : "@" + value.locator());
    }

    /** A page of no source is a page of nothing. */
    @Override
    public boolean isEmpty(Citation value) {
        return value.sourceId().isBlank();
    }

    @Override
    public List<SubjectRef> references(Citation value) {
        return isEmpty(value) ? List.of() : List.of(SubjectRef.source(value.sourceId()));
    }
}
