package henan.atlas.content;

import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that can be spoken of, as {@code cluster:minquan}. */
final class SubjectRefKind extends FieldKind<SubjectRef> {
    private final List<SubjectKind> allowed;

    /** @param allowed the kinds of subject it may be, in the order in which they are told */
    SubjectRefKind(SubjectKind... allowed) {
        super(SubjectRef.class, List.of(new Part("_kind", Store.TEXT), new Part("_id", Store.TEXT)));
        this.allowed = List.of(allowed);
    }

    @Override
    public Object[] split(SubjectRef value) {
        return new Object[] {value.kind().code(), value.id()};
    }

    @Override
    public SubjectRef join(Object[] stored) {
        return new SubjectRef(SubjectKind.valueOf(((String) stored[0]).toUpperCase(Locale.ROOT)), (String) stored[1]);
    }

    @Override
    public Object plain(SubjectRef value) {
        return value.toString();
    }

    @Override
    public SubjectRef ofPlain(@Nullable Object plain) {
        return SubjectRef.parse(String.valueOf(plain));
    }

    /** The province stands for what cannot be read. */
    @Override
    public SubjectRef read(String text, Faults faults) {
        if (text.isEmpty()) {
            faults.note("cell.empty");
            return SubjectRef.PROVINCE;
        }
        List<SubjectRef> read = new ListKind<>(this).read(text, faults);
        if (read.size() > 1) {
            faults.note("cell.oneSubject");
        }
        return read.isEmpty() ? SubjectRef.PROVINCE : read.get(0);
    }

    /** Reads one of several; gives nothing for what is no subject. */
    Optional<SubjectRef> readOne(String text, Faults faults) {
        try {
            return Optional.of(SubjectRef.parse(text));
        } catch (IllegalArgumentException e) {
            faults.note("cell.subject", text);
            return Optional.empty();
        }
    }

    @Override
    public String written(SubjectRef value) {
        return value.toString();
    }

    @Override
    public List<SubjectRef> references(SubjectRef value) {
        return allowed.contains(value.kind()) ? List.of(value) : List.of();
    }

    @Override
    public void check(SubjectRef value, Faults faults, PeriodRules times) {
        if (!allowed.contains(value.kind())) {
            faults.note("cell.subjectKind", value.toString(),
                    WordList.of(allowed.stream().map(SubjectKind::code).toList()));
        }
    }
}
