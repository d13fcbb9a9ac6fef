package henan.atlas.content;

import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text; perhaps one of a form, one of a few words, a time, or the id of a thing. */
final class WordKind extends FieldKind<String> {
    /** Says what is wrong with a text that is not empty. */
    private interface Rule {
        void check(String text, Faults faults, TimeText times);
    }

    private final Rule rule;
    private final SubjectKind target;

    private WordKind(Rule rule, SubjectKind target) {
        super(String.class, Part.only(Store.TEXT));
        this.rule = rule;
        this.target = target;
    }

    static WordKind any() {
        return new WordKind((text, faults, times) -> { }, null);
    }

    /** @param key what is said of a text of another form */
    static WordKind ofForm(Pattern form, String key) {
        return new WordKind((text, faults, times) -> {
            if (!text.isEmpty() && !form.matcher(text).matches()) {
                faults.note(key, text);
            }
        }, null);
    }

    /** @param words the words there are; the empty one among them when nothing need be said */
    static WordKind oneOf(List<String> words) {
        return new WordKind((text, faults, times) -> {
            if (!words.contains(text)) {
                faults.note(words.contains("") ? "cell.choiceOrEmpty" : "cell.choice", text,
                        words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining("、")));
            }
        }, null);
    }

    static WordKind time() {
        return new WordKind((text, faults, times) -> times.check(text, faults), null);
    }

    static WordKind year() {
        return new WordKind((text, faults, times) -> {
            if (text.isEmpty() || text.matches("\\d{4}")) {
                times.check(text, faults);
            } else {
                faults.note("cell.year", text);
            }
        }, null);
    }

    static WordKind reference(SubjectKind target) {
        return new WordKind((text, faults, times) -> { }, target);
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

    @Override
    public List<SubjectRef> references(String value) {
        return target == null || value.isEmpty() ? List.of() : List.of(new SubjectRef(target, value));
    }

    @Override
    public void check(String value, Faults faults, TimeText times) {
        rule.check(value, faults, times);
    }

    @Override
    public Optional<SubjectKind> target() {
        return Optional.ofNullable(target);
    }
}
