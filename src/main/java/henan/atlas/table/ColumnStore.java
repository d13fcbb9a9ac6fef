package henan.atlas.table;

import henan.atlas.domain.Observation;
import henan.atlas.domain.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a column, each read when it is first asked for, and the order of the rows by it, worked out once.
 *
 * <p><b>Threading:</b> safe: cells are immutable, and one read twice is the same.
 */
final class ColumnStore {
    private final Column column;
    private final IntFunction<Cell> reading;
    private final IntFunction<List<Observation>> figures;
    private final Supplier<PhoneticOrder> reader;
    private final @Nullable Cell[] cells;
    private final @Nullable List<Told>[] told;
    private volatile int @Nullable [] ranks;

    /**
     * A figure that is read plainly.
     *
     * @param year  the year it begins in; 0 when it has none
     * @param value in the column's unit
     */
    record Told(Period period, int year, double value) {
    }

    ColumnStore(Column column, int size, IntFunction<Cell> reading, IntFunction<List<Observation>> figures,
                Supplier<PhoneticOrder> reader) {
        this.column = column;
        this.reading = reading;
        this.figures = figures;
        this.reader = reader;
        this.cells = new Cell[size];
        this.told = nothingTold(size);
    }

    @SuppressWarnings("unchecked") // no array of lists can be made otherwise; nothing but such lists is put into it
    private static @Nullable List<Told>[] nothingTold(int size) {
        return (@Nullable List<Told>[]) new List<?>[size];
    }

    Column column() {
        return column;
    }

    Cell cell(int row) {
        Cell known = cells[row];
        if (known == null) {
            known = reading.apply(row);
            cells[row] = known;
        }
        return known;
    }

    /** Reads all cells and the order by them, unless that is no longer wanted. */
    void readAhead(BooleanSupplier cancelled) {
        for (int row = 0; row < cells.length; row++) {
            if (cancelled.getAsBoolean()) {
                return;
            }
            cell(row);
        }
        ranks();
    }

    /** Everything that is told of a row in a column of figures, in whatever year. */
    List<Observation> figures(int row) {
        return figures.apply(row);
    }

    /** The figures of a row that are told of it plainly, those of one time together. */
    List<Told> told(int row) {
        List<Told> known = told[row];
        if (known == null) {
            List<Told> plain = new ArrayList<>();
            for (Observation each : figures.apply(row)) {
                if (Figures.isPlain(each)) {
                    plain.add(new Told(each.period(), each.period().firstYear(), Figures.value(each)));
                }
            }
            plain.sort(Comparator.comparing(Told::period));
            known = List.copyOf(plain);
            told[row] = known;
        }
        return known;
    }

    /** For each row its rank among the different values of the column, from 0; -1 where it tells nothing. */
    int[] ranks() {
        int[] known = ranks;
        if (known == null) {
            known = column.type().isNumeric() ? byNumber() : byWords();
            ranks = known;
        }
        return known;
    }

    private int[] byNumber() {
        double[] numbers = IntStream.range(0, cells.length).mapToDouble(row -> cell(row).number().orElse(Double.NaN))
                .toArray();
        double[] different = Arrays.stream(numbers).filter(number -> !Double.isNaN(number)).sorted().distinct()
                .toArray();
        return Arrays.stream(numbers).mapToInt(number -> Double.isNaN(number) ? -1
                : Arrays.binarySearch(different, number)).toArray();
    }

    private int[] byWords() {
        PhoneticOrder order = reader.get();
        Map<String, String> read = new HashMap<>();
        String[] keys = IntStream.range(0, cells.length).mapToObj(this::cell)
                .map(cell -> cell.isTold() ? read.computeIfAbsent(cell.words(), order::key) : "")
                .toArray(String[]::new);
        String[] different = Arrays.stream(keys).filter(key -> !key.isEmpty()).distinct()
                .sorted(Comparator.naturalOrder()).toArray(String[]::new);
        return Arrays.stream(keys).mapToInt(key -> key.isEmpty() ? -1 : Arrays.binarySearch(different, key)).toArray();
    }
}
