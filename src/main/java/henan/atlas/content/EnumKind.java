package henan.atlas.content;

import henan.atlas.domain.Worded;
import henan.atlas.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One of the constants of an enum, by its word: its own, or its name in small letters. */
final class EnumKind<E extends Enum<E>> extends FieldKind<E> {
    private final List<E> constants;

    EnumKind(Class<E> type) {
        super(type, Part.only(Store.TEXT));
        constants = List.of(type.getEnumConstants());
    }

    /** The word a constant is stored as. */
    static String word(Enum<?> constant) {
        return constant instanceof Worded worded ? worded.word() : constant.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Object[] split(E value) {
        return new Object[] {word(value)};
    }

    @Override
    public E join(Object[] stored) {
        return constants.stream().filter(constant -> word(constant).equals(stored[0])).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no constant: " + stored[0]));
    }

    @Override
    public E read(String text, Faults faults) {
        return constants.stream().filter(constant -> written(constant).equalsIgnoreCase(text)).findFirst()
                .orElseGet(() -> {
                    faults.note(constants.stream().anyMatch(this::isEmpty) ? "cell.choiceOrEmpty" : "cell.choice", text,
                            WordList.of(constants.stream().map(this::written).filter(word -> !word.isEmpty())
                                    .toList()));
                    return constants.get(0);
                });
    }

    /** As the tables write it: single letters great. */
    @Override
    public String written(E value) {
        return Stream.of(value.name()).filter(name -> name.length() == 1).findFirst().orElseGet(() -> word(value));
    }
}
