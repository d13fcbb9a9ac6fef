package henan.atlas.content;

import henan.atlas.domain.Period;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A number of some type. */
final class NumberKind<T> extends FieldKind<T> {
    static final Pattern FORM = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final Function<T, @Nullable Object> stored;
    private final Function<@Nullable Number, T> value;
    private final BiFunction<String, Faults, @Nullable Number> reading;
    private final boolean isYear;

    private NumberKind(Class<?> type, Store store, Function<T, @Nullable Object> stored,
                       Function<@Nullable Number, T> value,
                       BiFunction<String, Faults, @Nullable Number> reading, boolean isYear) {
        super(type, Part.only(store));
        this.stored = stored;
        this.value = value;
        this.reading = reading;
        this.isYear = isYear;
    }

    /** A whole number from 0, and what else may be chosen. */
    static NumberKind<Integer> upTo(int last) {
        TextKind choice = TextKind.oneOf(IntStream.rangeClosed(0, last).mapToObj(Integer::toString)
                .toList());
        return new NumberKind<>(int.class, Store.WHOLE, n -> n, Number::intValue, (text, faults) -> {
            choice.check(text, faults, PeriodRules.UNLIMITED);
            return text.matches("\\d{1,9}") ? Integer.valueOf(text) : 0;
        }, false);
    }

    static NumberKind<Double> known() {
        return new NumberKind<>(double.class, Store.NUMBER, n -> n, Number::doubleValue, (text, faults) -> {
            if (text.isEmpty()) {
                faults.note("cell.empty");
            }
            Number number = decimal(text, faults);
            return number == null ? 0.0 : number;
        }, false);
    }

    /** A year, where one is known. */
    static NumberKind<OptionalInt> year() {
        return new NumberKind<>(OptionalInt.class, Store.WHOLE_OR_NOTHING,
                n -> n.isPresent() ? (Integer) n.getAsInt() : null,
                n -> n == null ? OptionalInt.empty() : OptionalInt.of(n.intValue()), (text, faults) -> {
                    if (text.isEmpty() || text.matches("\\d{4}")) {
                        return text.isEmpty() ? null : Integer.valueOf(text);
                    }
                    faults.note("cell.year", text);
                    return null;
                }, true);
    }

    private static @Nullable Number decimal(String text, Faults faults) {
        if (text.isEmpty()) {
            return null;
        }
        if (!FORM.matcher(text).matches()) {
            faults.note("cell.number", text);
            return null;
        }
        return Double.valueOf(text);
    }

    @Override
    public Object[] split(T number) {
        return new Object[] {stored.apply(number)};
    }

    @Override
    public T join(Object[] parts) {
        return value.apply((Number) parts[0]);
    }

    @Override
    public T read(String text, Faults faults) {
        return value.apply(reading.apply(text, faults));
    }

    @Override
    public String written(T number) {
        Object known = stored.apply(number);
        return known == null ? "" : known.toString().replaceFirst("\\.0$", "");
    }

    @Override
    public void check(T number, Faults faults, PeriodRules times) {
        if (isYear) {
            times.check(Period.of(written(number)), faults);
        }
    }
}
