package henan.atlas.content;

import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Period;
import henan.atlas.domain.Position;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The kinds of field there are. */
final class FieldKinds {
    static final FieldKind<String> TEXT = TextKind.any();
    static final FieldKind<Period> PERIOD = new PeriodKind(false);
    /** A period no more exact than a year. */
    static final FieldKind<Period> PERIOD_OF_A_YEAR = new PeriodKind(true);
    /** A page of the book, in digits. */
    static final FieldKind<String> PAGE = TextKind.ofForm(Pattern.compile("\\d{1,3}"), "cell.page");
    /** An address of the web. */
    static final FieldKind<String> ADDRESS = TextKind.ofForm(Pattern.compile("https?://\\S+"), "cell.address");
    /** A host of the web, without port. */
    static final FieldKind<String> HOST = TextKind.ofForm(Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+"), "cell.host");
    /** A number as printed, so that its precision is kept. */
    static final FieldKind<String> NUMBER_TEXT = TextKind.ofForm(NumberKind.FORM, "cell.number");
    static final FieldKind<OptionalInt> YEAR = NumberKind.year();
    static final FieldKind<Double> NUMBER = NumberKind.known();
    static final FieldKind<Position> POSITION = new PositionKind();
    static final FieldKind<List<String>> TEXTS = new ListKind<>(TextKind.any());
    static final FieldKind<List<Citation>> CITATIONS = new ListKind<>(new CitationKind());
    static final FieldKind<List<CaseStudy.Paragraph>> PARAGRAPHS = new ParagraphsKind();

    private static final SubjectKind[] PLACES = {SubjectKind.PROVINCE, SubjectKind.PREFECTURE, SubjectKind.COUNTY,
        SubjectKind.CLUSTER};
    /** What figures, facts and events can be about. */
    static final FieldKind<SubjectRef> PLACE = new SubjectRefKind(PLACES);
    static final FieldKind<List<SubjectRef>> PLACE_LIST = new ListKind<>(new SubjectRefKind(PLACES));
    static final FieldKind<SubjectRef> SUBJECT = new SubjectRefKind(SubjectKind.values());

    private FieldKinds() {
    }

    /** A whole number from 0. */
    static FieldKind<Integer> upTo(int last) {
        return NumberKind.upTo(last);
    }

    static <E extends Enum<E>> FieldKind<E> constant(Class<E> type) {
        return new EnumKind<>(type);
    }

    /** The id of a thing. */
    static FieldKind<String> reference(SubjectKind target) {
        return TextKind.reference(target);
    }

    static FieldKind<List<String>> references(SubjectKind target) {
        return new ListKind<>(TextKind.reference(target));
    }
}
