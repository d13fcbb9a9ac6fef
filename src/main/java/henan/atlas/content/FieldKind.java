package henan.atlas.content;

import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a field can hold, and how that is written: in a cell or an entry of a form ({@link #read}, {@link #written}), in
 * columns of a database ({@link #split}, {@link #join}), and as plain values for JSON ({@link #plain}, {@link
 * #ofPlain}). All kinds there are stand in {@link FieldKinds}. Immutable.
 *
 * @param <T> type of the record's component
 */
public abstract class FieldKind<T> {
    /** How a part of a value is stored; a part that may be unknown is stored as nothing then. */
    public enum Store { TEXT, WHOLE, NUMBER, WHOLE_OR_NOTHING }

    /**
     * A column of a value.
     *
     * @param suffix put behind the field's own name; empty where the value has one part only
     */
    public record Part(String suffix, Store store) {
        static List<Part> only(Store store) {
            return List.of(new Part("", store));
        }
    }

    /** Takes note of what is wrong with a text or a value. */
    @FunctionalInterface
    public interface Faults {
        /** @param key key of the reason, with its arguments; the first is the word at fault */
        void note(String key, Object... arguments);
    }

    private final Class<?> type;
    private final List<Part> parts;

    FieldKind(Class<?> type, List<Part> parts) {
        this.type = type;
        this.parts = List.copyOf(parts);
    }

    /** Class of the record's component. */
    public final Class<?> type() {
        return type;
    }

    /** The columns of one value; for a list, those of one of its rows. */
    public final List<Part> parts() {
        return parts;
    }

    /** A value as its columns hold it, one for each of {@link #parts()}; null where nothing is known. */
    public abstract @Nullable Object[] split(T value);

    /** The value that columns hold. @throws IllegalArgumentException when they hold none */
    public abstract T join(@Nullable Object[] stored);

    /** The value as text, number, list or map of such; null where nothing is known. */
    public @Nullable Object plain(T value) {
        return split(value)[0];
    }

    /** The value that {@link #plain} wrote. @throws IllegalArgumentException when there is none */
    public T ofPlain(@Nullable Object plain) {
        return join(new Object[] {plain});
    }

    /** A part of a plain value that is a map. @throws IllegalArgumentException when there is none of that name */
    static Object part(@Nullable Object plain, String name) {
        Object part = plain instanceof Map<?, ?> parts ? parts.get(name) : null;
        if (part == null) {
            throw new IllegalArgumentException("without " + name + ": " + plain);
        }
        return part;
    }

    /** The elements of a plain value that is a list. @throws IllegalArgumentException when it is none */
    static List<?> elements(@Nullable Object plain) {
        if (plain instanceof List<?> elements) {
            return elements;
        }
        throw new IllegalArgumentException("no list: " + plain);
    }

    /** Reads what an editor wrote. What cannot be read is noted, and a harmless value given. */
    public abstract T read(String text, Faults faults);

    /** Writes what {@link #read} reads. */
    public abstract String written(T value);

    /** Whether nothing is said. */
    public boolean isEmpty(T value) {
        return written(value).isEmpty();
    }

    /** The key of why a value is no use, as one with an empty word in a list; empty for every other. */
    public String broken(T value) {
        return "";
    }

    /** The things a value points at, which must exist. */
    public List<SubjectRef> references(T value) {
        return List.of();
    }

    /** What kind of thing a value is the id of; none when it is no id. */
    public Optional<SubjectKind> target() {
        return Optional.empty();
    }

    /** Notes what is wrong with a value that could be read, references apart. */
    public void check(T value, Faults faults, PeriodRules times) {
    }
}
