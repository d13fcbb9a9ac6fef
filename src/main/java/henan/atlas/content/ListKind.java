package henan.atlas.content;

import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Several values of one kind, in order; written with semicolons between. */
class ListKind<E> extends RowsKind<List<E>> {
    private final FieldKind<E> element;

    ListKind(FieldKind<E> element) {
        super(List.class, element.parts());
        this.element = element;
    }

    @Override
    public List<Row> rows(List<E> value) {
        return value.stream().map(one -> new Row(List.of(element.split(one)), List.of())).toList();
    }

    @Override
    public List<E> ofRows(List<Row> rows) {
        return rows.stream().map(row -> element.join(row.parts().toArray())).toList();
    }

    @Override
    public Object plain(List<E> value) {
        return value.stream().map(element::plain).toList();
    }

    @Override
    public List<E> ofPlain(@Nullable Object plain) {
        return elements(plain).stream().map(element::ofPlain).toList();
    }

    @Override
    public List<E> read(String text, Faults faults) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<E> read = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            if (part.isBlank()) {
                faults.note("cell.emptyPart");
            } else {
                one(part.strip(), faults).ifPresent(read::add);
            }
        }
        return List.copyOf(read);
    }

    /** One of the values; none for a subject that cannot be read. */
    @SuppressWarnings("unchecked")
    private Optional<E> one(String part, Faults faults) {
        return element instanceof SubjectRefKind subject ? subject.readOne(part, faults).map(read -> (E) read)
                : Optional.of(element.read(part, faults));
    }

    @Override
    public String written(List<E> value) {
        return value.stream().map(element::written).collect(Collectors.joining(";"));
    }

    @Override
    public boolean isEmpty(List<E> value) {
        return value.isEmpty() || value.size() == 1 && element.isEmpty(value.get(0));
    }

    @Override
    public String broken(List<E> value) {
        for (E one : value) {
            String broken = element.isEmpty(one) ? "cell.emptyPart" : element.broken(one);
            if (!broken.isEmpty()) {
                return broken;
            }
        }
        return "";
    }

    @Override
    public List<SubjectRef> references(List<E> value) {
        if (value.size() == 1) {
            return element.references(value.get(0));
        }
        List<SubjectRef> references = new ArrayList<>();
        value.forEach(one -> references.addAll(element.references(one)));
        return references;
    }

    @Override
    public void check(List<E> value, Faults faults, PeriodRules times) {
        value.forEach(one -> element.check(one, faults, times));
    }

    @Override
    public Optional<SubjectKind> target() {
        return element.target();
    }
}
