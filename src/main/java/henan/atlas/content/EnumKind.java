package henan.atlas.content;

import henan.atlas.domain.Worded;
import henan.atlas.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One of the constants of an enum, by its word: its own, or its name in small letters. */
final class EnumKind<E extends Enum<E>> extends FieldKind<E> {
    private final List<E> constants;
    /** By the word each is stored as: every record of an atlas is asked for its when the atlas is opened. */
    private final Map<String, E> stored;

    EnumKind(Class<E> type) {
        super(type, Part.only(Store.TEXT));
        constants = List.of(type.getEnumConstants());
        stored = constants.stream().collect(Collectors.toUnmodifiableMap(EnumKind::word, constant -> constant));
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
    public E join(Object[] parts) {
        E constant = stored.get(parts[0]);
        if (constant == null) {
            throw new IllegalArgumentException("no constant: " + parts[0]);
        }
        return constant;
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
