package henan.atlas.table;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Position;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All rows of one kind of a snapshot, in the order of the atlas, and the columns there are for them. Its words are in
 * the language that was spoken when they were first asked for: one table speaks one language.
 *
 * <p><b>Threading:</b> safe; may be asked from any thread.
 */
public final class SubjectTable {
    private final TableKind kind;
    private final List<String> ids;
    private final List<SubjectRef> subjects;
    private final boolean[] counted;
    private final Map<String, ColumnStore> stores = new LinkedHashMap<>();
    private final Figures figures;
    private final Places where;
    private final @Nullable List<Position>[] places;

    private <R> SubjectTable(TableKind kind, AtlasSnapshot content, Rows<R> rows,
                             Supplier<PhoneticOrder> reader) {
        this.kind = kind;
        List<R> records = List.copyOf(rows.records());
        this.ids = records.stream().map(rows.id()).toList();
        this.subjects = records.stream().map(rows.subject()).toList();
        this.counted = new boolean[records.size()];
        for (int row = 0; row < counted.length; row++) {
            counted[row] = rows.counts().test(records.get(row));
        }
        for (ColumnReader<R> each : rows.columns()) {
            stores.put(each.column().id(), new ColumnStore(each.column(), records.size(),
                    row -> each.cell().apply(records.get(row)), row -> each.figures().apply(records.get(row)), reader));
        }
        this.figures = new Figures(content.index());
        this.where = new Places(content.index());
        this.places = noPlaces(records.size());
    }

    @SuppressWarnings("unchecked") // no array of lists can be made otherwise; nothing but such lists is put into it
    private static @Nullable List<Position>[] noPlaces(int size) {
        return (@Nullable List<Position>[]) new List<?>[size];
    }

    /**
     * What rows are made of.
     *
     * @param subject what a record is, or whom it is about
     * @param counts  whether it is listed without being asked for besides
     */
    record Rows<R>(Collection<R> records, Function<R, String> id, Function<R, SubjectRef> subject,
                   Predicate<R> counts, List<ColumnReader<R>> columns) {
    }

    static <R> SubjectTable of(TableKind kind, AtlasSnapshot content, Rows<R> rows,
                               Supplier<PhoneticOrder> reader) {
        return new SubjectTable(kind, content, rows, reader);
    }

    public TableKind kind() {
        return kind;
    }

    /** All columns there are, the usual ones first. */
    public List<Column> columns() {
        return stores.values().stream().map(ColumnStore::column)
                .sorted(Comparator.comparing(column -> !column.usual())).toList();
    }

    public Optional<Column> column(String id) {
        return store(id).map(ColumnStore::column);
    }

    Optional<ColumnStore> store(String id) {
        return Optional.ofNullable(stores.get(id));
    }

    /** How many rows there are, those of clusters that do not count too. */
    public int size() {
        return ids.size();
    }

    /** What a row tells in a column of this table. @throws IllegalArgumentException when the column is not of it */
    public Cell cell(ListedRow row, Column column) {
        return store(column.id()).orElseThrow(() -> new IllegalArgumentException("no column " + column.id()))
                .cell(row.place());
    }

    /**
     * The figures a cell shows, those sources set against one another; none in any column but one of figures.
     *
     * @throws IllegalArgumentException when the column is not of this table
     */
    public List<Observation> figures(ListedRow row, Column column) {
        return figures.shown(store(column.id()).orElseThrow(() -> new IllegalArgumentException("no column "
                + column.id())).figures(row.place()));
    }

    /** A row as it stands in the atlas. @param place of the row, from 0 @param number in a list; 0 for none */
    ListedRow row(int place, int number) {
        return new ListedRow(number, place, ids.get(place), subjects.get(place));
    }

    /** Where a row lies; none where nothing is known. */
    List<Position> places(int row) {
        List<Position> known = places[row];
        if (known == null) {
            known = where.of(subjects.get(row));
            places[row] = known;
        }
        return known;
    }

    /** Reads all columns but those of figures, those usually shown first. */
    void readAhead(BooleanSupplier cancelled) {
        for (Column column : columns()) {
            if (column.type() != ColumnType.FIGURE) {
                store(column.id()).ifPresent(store -> store.readAhead(cancelled));
            }
        }
    }

    /** What a query gives. Columns it asks for that are not here are left out; no row can be judged by one. */
    public TableResult ask(TableQuery query) {
        List<Condition> conditions = query.conditions();
        ConditionJudge judge = new ConditionJudge(this);
        List<IntFunction<Judgement>> judges = conditions.stream().map(judge::of).toList();
        int[] candidates = IntStream.range(0, size()).filter(row -> counted[row] || query.besides()).toArray();
        List<Integer> met = new ArrayList<>();
        Map<Condition, List<ListedRow>> misses = new LinkedHashMap<>();
        Map<Condition, List<ListedRow>> unjudged = new LinkedHashMap<>();
        int[] meeting = new int[conditions.size()];
        int[] keptOut = new int[conditions.size()];
        Judgement[] each = new Judgement[conditions.size()];
        for (int row : candidates) {
            int notMet = 0;
            for (int i = 0; i < each.length; i++) {
                each[i] = judges.get(i).apply(row);
                notMet += each[i] == Judgement.MEETS ? 0 : 1;
            }
            if (notMet == 0) {
                met.add(row);
            } else {
                sort(row, each, conditions, misses, unjudged);
            }
            for (int i = 0; i < each.length; i++) {
                meeting[i] += each[i] == Judgement.MEETS ? 1 : 0;
                keptOut[i] += each[i] != Judgement.MEETS && notMet == 1 ? 1 : 0;
            }
        }
        met.sort(order(query.order()));
        List<ListedRow> rows = IntStream.range(0, met.size()).mapToObj(i -> row(met.get(i), i + 1)).toList();
        return new TableResult(query, shown(query), rows, candidates.length, inOrder(conditions, misses),
                inOrder(conditions, unjudged), rows.isEmpty() && candidates.length > 0
                        ? emptied(conditions, keptOut, meeting) : Optional.empty());
    }

    /** Puts a row that does not meet all conditions where it belongs by how it stands to each. */
    private void sort(int row, Judgement[] each, List<Condition> conditions, Map<Condition, List<ListedRow>> misses,
                      Map<Condition, List<ListedRow>> unjudged) {
        int failed = 0;
        int unknown = 0;
        for (Judgement judged : each) {
            failed += judged == Judgement.FAILS ? 1 : 0;
            unknown += judged == Judgement.UNKNOWN ? 1 : 0;
        }
        if (failed > 1 || failed == 1 && unknown > 0) {
            return;
        }
        for (int i = 0; i < each.length; i++) {
            if (each[i] != Judgement.MEETS) {
                (failed == 1 ? misses : unjudged).computeIfAbsent(conditions.get(i), unseen -> new ArrayList<>())
                        .add(row(row, 0));
            }
        }
    }

    private static Map<Condition, List<ListedRow>> inOrder(List<Condition> conditions,
                                                          Map<Condition, List<ListedRow>> found) {
        Map<Condition, List<ListedRow>> ordered = new LinkedHashMap<>();
        conditions.stream().filter(found::containsKey).forEach(each -> ordered.put(each, found.get(each)));
        return ordered;
    }

    /**
     * The condition without which most rows are listed; where none by itself empties the list, the narrowest.
     *
     * @param keptOut how many rows each condition alone keeps out
     * @param meeting how many rows meet each
     */
    private static Optional<TableResult.Emptying> emptied(List<Condition> conditions, int[] keptOut, int[] meeting) {
        return IntStream.range(0, conditions.size()).boxed().max(Comparator.<Integer>comparingInt(i -> keptOut[i])
                .thenComparing(i -> -meeting[i]).thenComparing(Comparator.reverseOrder()))
                .map(i -> new TableResult.Emptying(conditions.get(i), keptOut[i]));
    }

    private List<Column> shown(TableQuery query) {
        return query.columns().isEmpty() ? columns().stream().filter(Column::usual).toList()
                : query.columns().stream().flatMap(each -> column(each.column()).stream()).toList();
    }

    private Comparator<Integer> order(List<SortKey> keys) {
        Comparator<Integer> order = (a, b) -> 0;
        for (SortKey key : keys) {
            order = store(key.column()).map(store -> by(store.ranks(), key.descending())).map(order::thenComparing)
                    .orElse(order);
        }
        return order;
    }

    private static Comparator<Integer> by(int[] ranks, boolean descending) {
        return (a, b) -> {
            int left = ranks[a];
            int right = ranks[b];
            if (left < 0 || right < 0) {
                return Integer.compare(right < 0 ? 0 : 1, left < 0 ? 0 : 1);
            }
            return descending ? Integer.compare(right, left) : Integer.compare(left, right);
        };
    }
}
