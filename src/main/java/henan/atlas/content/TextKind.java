package henan.atlas.content;

import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Glyphs;
import henan.atlas.text.WordList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text; perhaps one of a form, one of a few words, or the id of a thing. */
final class TextKind extends FieldKind<String> {
    /** The most characters of a text: many times what any record has. */
    private static final int LONGEST = 10_000;

    /** Says what is wrong with a text that is not empty. */
    private interface Rule {
        void check(String text, Faults faults);
    }

    private final Rule rule;
    private final Optional<SubjectKind> target;

    private TextKind(Rule rule, Optional<SubjectKind> target) {
        super(String.class, Part.only(Store.TEXT));
        this.rule = rule;
        this.target = target;
    }

    static TextKind any() {
        return new TextKind((text, faults) -> { }, Optional.empty());
    }

    /** @param key what is said of a text of another form */
    static TextKind ofForm(Pattern form, String key) {
        return new TextKind((text, faults) -> {
            if (!text.isEmpty() && !form.matcher(text).matches()) {
                faults.note(key, text);
            }
        }, Optional.empty());
    }

    static TextKind oneOf(List<String> words) {
        return new TextKind((text, faults) -> {
            if (!words.contains(text)) {
                faults.note("cell.choice", text, WordList.of(words));
            }
        }, Optional.empty());
    }

    static TextKind reference(SubjectKind target) {
        return new TextKind((text, faults) -> { }, Optional.of(target));
    }

    @Override
    public Object[] split(String value) {
        return new Object[] {value};
    }

    @Override
    public String join(Object[] stored) {
        return (String) stored[0];
    }

    @Override
    public String read(String text, Faults faults) {
        return text;
    }

    @Override
    public String written(String value) {
        return value;
    }

    /** Blanks say nothing. */
    @Override
    public boolean isEmpty(String value) {
        return value.isBlank();
    }

    @Override
    public String broken(String value) {
        return brokenText(value);
    }

    /** What no page has room for, and what is not seen but does something to what stands beside it. */
    static String brokenText(String text) {
        if (text.length() > LONGEST) {
            return "cell.long";
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\n' && Glyphs.isInvisible(text.charAt(i))) {
                return "cell.invisible";
            }
        }
        return "";
    }

    @Override
    public List<SubjectRef> references(String value) {
        return isEmpty(value) || target.isEmpty() ? List.of() : List.of(new SubjectRef(target.get(), value));
    }

    @Override
    public void check(String value, Faults faults, PeriodRules times) {
        rule.check(value, faults);
    }

    @Override
    public Optional<SubjectKind> target() {
        return target;
    }
}
