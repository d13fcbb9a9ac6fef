package henan.atlas.chart;

import henan.atlas.carto.IndustryLook;
import henan.atlas.carto.MapTheme;
import henan.atlas.chart.ChartValue.Reading;
import henan.atlas.chart.ChartValue.Telling;
import henan.atlas.chart.ListedChart.Part;
import henan.atlas.content.AfterBook;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Industry;
import henan.atlas.domain.Observation;
import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.table.Cell;
import henan.atlas.table.Column;
import henan.atlas.table.ColumnType;
import henan.atlas.table.Condition;
import henan.atlas.table.ListedRow;
import henan.atlas.table.SubjectTable;
import henan.atlas.text.Approximation;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One chart of a list in the making. */
final class ListChartMaking {
    private static final Messages TEXTS = Messages.of("chart");
    /** Classes of industry, which have a look on the map. */
    private static final Set<String> CLASSES = Set.of("industry_ids", "industry_id");
    /** Most values that are counted one by one. */
    private static final int MOST_VALUES = 30;
    /** Most figures of a year that are told one by one. */
    private static final int MOST_TOLD = 6;

    private final AtlasSnapshot content;
    private final AtlasIndex index;
    private final Function<String, IndustryLook> looks;
    private final ListCharts.Listed of;
    private final SubjectTable table;
    private final List<ListedRow> rows;
    private final boolean cited;
    private final ChartNotes notes;
    private final List<Part> parts = new ArrayList<>();
    private final List<List<String>> cells = new ArrayList<>();

    /** @param cited whether figures have their references */
    ListChartMaking(AtlasSnapshot content, Function<String, IndustryLook> looks, ListCharts.Listed of, boolean cited) {
        this.content = content;
        this.index = content.index();
        this.looks = looks;
        this.of = of;
        this.table = of.table();
        this.rows = of.listed().rows();
        this.cited = cited;
        this.notes = new ChartNotes(index, new ProfileAssembler(content), cited);
    }

    ListedChart make(ListChart which, String conditions) {
        List<String> remarks = new ArrayList<>();
        Made made = switch (which.form()) {
            case BARS -> column(which, 0).map(column -> bars(column, remarks)).orElse(Made.NOTHING);
            case YEARS -> years(remarks);
            case COUNTS -> column(which, 0).map(column -> counts(column, remarks)).orElse(Made.NOTHING);
            case TREEMAP -> column(which, 0).map(column -> areas(column, remarks)).orElse(Made.NOTHING);
            case SCATTER -> column(which, 0).flatMap(across -> column(which, 1).map(up ->
                    scatter(across, up, remarks))).orElse(Made.NOTHING);
        };
        return new ListedChart(made.chart(words(which, conditions, made.unit(), remarks)), parts, cells);
    }

    /** A chart that has no words yet, which tell of what was met in making it. @param unit empty for none */
    private record Made(String unit, Function<ChartWords, Chart> maker) {
        /** Of a column that is not there. */
        static final Made NOTHING = new Made("", words -> new Chart.Bars(words, List.of()));

        Chart chart(ChartWords words) {
            return maker.apply(words);
        }
    }

    private Optional<Column> column(ListChart which, int at) {
        return which.columns().size() > at ? table.column(which.columns().get(at)) : Optional.empty();
    }

    private ChartWords words(ListChart which, String conditions, String unit, List<String> remarks) {
        String kind = of.kind().title();
        String whole = of.listed().query().conditions().isEmpty() ? TEXTS.get("list.all", rows.size(), kind)
                : TEXTS.get("list.some", rows.size(), kind, of.listed().all());
        String subtitle = Stream.of(whole, conditions.isEmpty() ? "" : TEXTS.get("list.conditions", conditions),
                unit.isEmpty() ? "" : TEXTS.get("unit", unit)).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(Punctuation.gap()));
        return new ChartWords(TEXTS.get("list.title", kind, which.title(table)), subtitle, remarks,
                notes.lines(), notes.credit());
    }

    /**
     * Those of some rows that are drawn: all, or of many the chosen and the first few, in the order of the list. Where
     * the first few have mostly nothing, rows that have something come before them.
     */
    private List<ListedRow> drawn(List<ListedRow> some, Predicate<ListedRow> tells, List<String> remarks) {
        if (some.size() <= ListCharts.MOST_ROWS) {
            return some;
        }
        long chosen = some.stream().filter(this::isChosen).count();
        List<ListedRow> telling = some.stream().filter(tells).toList();
        long atOnce = some.stream().limit(ListCharts.FIRST_ROWS).filter(tells).count();
        boolean few = 2 * atOnce < ListCharts.FIRST_ROWS && telling.size() > atOnce;
        Set<ListedRow> first = Stream.concat(few ? telling.stream() : Stream.of(), some.stream()).distinct()
                .limit(ListCharts.FIRST_ROWS).collect(Collectors.toSet());
        remarks.add(TEXTS.get((chosen == 0 ? "list.first" : "list.chosen") + (few ? ".telling" : ""), some.size(),
                ListCharts.FIRST_ROWS, chosen, telling.size()));
        return some.stream().filter(row -> first.contains(row) || isChosen(row)).limit(ListCharts.MOST_ROWS).toList();
    }

    private boolean isChosen(ListedRow row) {
        return of.chosen().contains(row.subject());
    }

    private String name(ListedRow row) {
        return notes.name(row.subject(), wholeName(row));
    }

    private String wholeName(ListedRow row) {
        return index.name(row.subject()).orElse(row.recordId());
    }

    private void part(ListedRow row) {
        parts.add(new Part(List.of(row), Optional.empty()));
    }

    private static String number(ListedRow row) {
        return String.valueOf(row.number());
    }

    private Made bars(Column column, List<String> remarks) {
        List<ChartValue> values = new ArrayList<>();
        cells.add(List.of(TEXTS.get("list.number"), TEXTS.get("list.name"), column.title()));
        for (ListedRow row : drawn(rows, row -> table.cell(row, column).isTold(), remarks)) {
            Cell cell = table.cell(row, column);
            values.add(new ChartValue(Optional.of(row.subject()), number(row), name(row),
                    tellings(row, column, cell), cell.shown(), KindCounts.plain(), isChosen(row)));
            part(row);
        }
        rows.forEach(row -> cells.add(List.of(number(row), wholeName(row), told(row, column))));
        sayUntold(remarks, column);
        return new Made(unit(column), words -> new Chart.Bars(words, values));
    }

    /** What a cell tells, with the time it is of. */
    private String told(ListedRow row, Column column) {
        Cell cell = table.cell(row, column);
        return cell.shown() + Punctuation.bracketed(cell.isTold() ? cell.period().inWords() : "");
    }

    private void sayUntold(List<String> remarks, Column column) {
        long untold = rows.stream().map(row -> table.cell(row, column).standing())
                .filter(Cell.Standing.UNRECORDED::equals).count();
        if (untold > 0) {
            remarks.add(TEXTS.get("list.untold", untold, Cell.UNRECORDED.shown()));
        }
    }

    /** The unit of a column of numbers whose title does not tell it. */
    private String unit(Column column) {
        return column.type() == ColumnType.FIGURE ? "" : rows.stream().map(row -> table.cell(row, column))
                .filter(Cell::isTold).map(Cell::unit).filter(unit -> !unit.isEmpty()).findFirst().orElse("");
    }

    private List<Telling> tellings(ListedRow row, Column column, Cell cell) {
        if (column.type() != ColumnType.FIGURE) {
            return cell.values().stream().map(value -> new Telling(value, cell.words() + notes.later(cell.after())
                    + notes.marks(cell.citations()), Reading.EXACT, cell.after().isAfter())).toList();
        }
        // What several sources say alike is one telling.
        return table.figures(row, column).stream().collect(Collectors.groupingBy(Observation::value,
                LinkedHashMap::new, Collectors.toList())).values().stream().map(this::telling).toList();
    }

    private Telling telling(List<Observation> alike) {
        Observation o = alike.get(0);
        List<Citation> citations = citations(alike);
        Approximation near = Approximation.of(o.qualifier());
        AfterBook after = index.afterBook(o.period(), citations);
        String unit = Approximation.unit(near.word(), o.unit());
        String besides = Stream.of(near.qualifier(), o.period().inWords()).filter(each -> !each.isEmpty())
                .collect(Collectors.joining(Punctuation.clauses()));
        return new Telling(Double.parseDouble(o.value()), Approximation.before(near.word(), o.unit()) + o.value()
                + (unit.equals(o.unit()) ? "" : unit) + Punctuation.bracketed(besides) + notes.later(after)
                + notes.marks(citations), ChartMaker.reading(o), after.isAfter());
    }

    private static List<Citation> citations(List<Observation> figures) {
        return figures.stream().flatMap(each -> each.citations().stream()).distinct().toList();
    }

    private Made years(List<String> remarks) {
        cells.add(List.of(TEXTS.get("list.number"), TEXTS.get("list.name"), TEXTS.get("years.column.year"),
                TEXTS.get("years.column.count"), TEXTS.get("years.column.figures")));
        List<Chart.YearRow> made = new ArrayList<>();
        for (ListedRow row : drawn(rows, row -> !index.observations(row.subject()).isEmpty(), remarks)) {
            made.add(new Chart.YearRow(number(row), name(row), yearMarks(row), Cell.UNRECORDED.shown(),
                    isChosen(row)));
            part(row);
        }
        long silent = 0;
        for (ListedRow row : rows) {
            List<Chart.YearMark> marks = yearMarks(row);
            silent += marks.isEmpty() ? 1 : 0;
            marks.forEach(mark -> cells.add(List.of(number(row), wholeName(row), mark.year().isPresent()
                    ? String.valueOf(mark.year().getAsInt()) : TEXTS.get("years.undated"),
                    String.valueOf(mark.count()), mark.printed())));
        }
        if (silent > 0) {
            remarks.add(TEXTS.get("list.untold", silent, Cell.UNRECORDED.shown()));
        }
        return new Made("", words -> new Chart.Years(words, made));
    }

    /** Whether figures of a year are one mark. */
    private record Alike(OptionalInt year, boolean planned, boolean later) {
    }

    private List<Chart.YearMark> yearMarks(ListedRow row) {
        Map<Alike, List<Observation>> alike = index.observations(row.subject()).stream().collect(
                Collectors.groupingBy(o -> new Alike(o.period().year(), o.isPlanned(),
                        index.afterBook(o.period(), o.citations()).isAfter()), Collectors.toList()));
        return alike.entrySet().stream().sorted(Map.Entry.comparingByKey(Comparator.<Alike>comparingInt(
                        key -> key.year().orElse(Integer.MAX_VALUE)).thenComparing(Alike::later)
                        .thenComparing(Alike::planned)))
                .map(each -> new Chart.YearMark(each.getKey().year(), each.getValue().size(), each.getKey().planned(),
                        each.getKey().later(), printed(each.getValue()))).toList();
    }

    private String printed(List<Observation> figures) {
        String told = figures.stream().limit(cited ? figures.size() : MOST_TOLD).map(this::printed)
                .collect(Collectors.joining(Punctuation.remarks()));
        return cited || figures.size() <= MOST_TOLD ? told : TEXTS.get("years.more", told);
    }

    private String printed(Observation o) {
        Approximation near = Approximation.of(o.qualifier());
        return o.series() + Punctuation.label() + Approximation.before(near.word(), o.unit()) + o.value()
                + Approximation.unit(near.word(), o.unit()) + Punctuation.bracketed(near.qualifier())
                + notes.marks(o.citations());
    }

    /** The rows that have each value of a column, in the order they are first met. */
    private Map<String, List<ListedRow>> byValue(Column column) {
        Map<String, List<ListedRow>> found = new LinkedHashMap<>();
        for (ListedRow row : rows) {
            table.cell(row, column).keys().stream().distinct()
                    .forEach(key -> found.computeIfAbsent(key, unmet -> new ArrayList<>()).add(row));
        }
        return found;
    }

    /** Grades and years in their own order, all else by how many there are, then as the atlas has it. */
    private List<Map.Entry<String, List<ListedRow>>> ordered(Column column, Map<String, List<ListedRow>> found) {
        boolean own = column.type() == ColumnType.GRADE || column.type() == ColumnType.YEAR;
        Comparator<Map.Entry<String, List<ListedRow>>> order = own ? Map.Entry.comparingByKey()
                : Comparator.comparingInt(each -> -each.getValue().size());
        return found.entrySet().stream().sorted(order).toList();
    }

    private Made counts(Column column, List<String> remarks) {
        Map<String, List<ListedRow>> found = byValue(column);
        List<Map.Entry<String, List<ListedRow>>> ordered = ordered(column, found);
        Map<String, String> names = names(column);
        cells.add(List.of(column.title(), TEXTS.get("years.column.count"), TEXTS.get("list.names")));
        List<ChartValue> values = new ArrayList<>();
        for (Map.Entry<String, List<ListedRow>> each : ordered.subList(0, Math.min(MOST_VALUES, ordered.size()))) {
            values.add(new ChartValue(Optional.empty(), "", named(column, each.getKey(), names),
                    List.of(new Telling(each.getValue().size(), counted(each.getValue()), Reading.EXACT, false)), "",
                    look(column, each.getKey()), false));
            parts.add(new Part(each.getValue(), Optional.of(new Condition.AnyOf(column.id(),
                    Set.of(each.getKey())))));
        }
        ordered.forEach(each -> cells.add(List.of(named(column, each.getKey(), names),
                String.valueOf(each.getValue().size()), each.getValue().stream().map(this::wholeName)
                        .collect(Collectors.joining(Punctuation.names())))));
        if (found.values().stream().mapToInt(List::size).sum() > rows.stream()
                .filter(row -> table.cell(row, column).isTold()).count()) {
            remarks.add(TEXTS.get("list.several"));
        }
        if (ordered.size() > MOST_VALUES) {
            remarks.add(TEXTS.get("list.rest", ordered.size() - MOST_VALUES, ordered.get(MOST_VALUES).getValue()
                    .size()));
        }
        sayUncounted(remarks, column);
        return new Made("", words -> new Chart.Bars(words, values));
    }

    /** What is not recorded, and what is known to be none, is in no count. */
    private void sayUncounted(List<String> remarks, Column column) {
        Map<Cell.Standing, Long> standing = new HashMap<>(rows.stream().collect(Collectors.groupingBy(
                row -> table.cell(row, column).standing(), Collectors.counting())));
        for (Cell each : List.of(Cell.UNRECORDED, Cell.NONE)) {
            long count = standing.getOrDefault(each.standing(), 0L);
            if (count > 0) {
                remarks.add(TEXTS.get(each == Cell.NONE ? "list.none" : "list.uncounted", count, each.shown()));
            }
        }
    }

    private String counted(List<ListedRow> some) {
        long chosen = some.stream().filter(this::isChosen).count();
        String share = KindCounts.share(some.size(), rows.size());
        return chosen == 0 ? share : TEXTS.get("list.share.chosen", share, chosen);
    }

    private MapTheme.LegendItem look(Column column, String key) {
        return CLASSES.contains(column.id()) ? fill(key) : KindCounts.plain();
    }

    private MapTheme.LegendItem.Fill fill(String industry) {
        IndustryLook look = looks.apply(industry);
        return new MapTheme.LegendItem.Fill(look.color(), false, Optional.of(look.sign()), "");
    }

    /** What values are called that stand alone in a cell. */
    private Map<String, String> names(Column column) {
        Map<String, String> names = new HashMap<>();
        for (ListedRow row : rows) {
            Cell cell = table.cell(row, column);
            if (cell.keys().size() == 1) {
                names.putIfAbsent(cell.keys().get(0), cell.words());
            }
        }
        return names;
    }

    private String named(Column column, String key, Map<String, String> names) {
        String named = of.names().apply(column.id(), key);
        return !named.equals(key) ? named : Stream.of(SubjectRef.cluster(key), SubjectRef.firm(key),
                SubjectRef.source(key)).flatMap(each -> index.name(each).stream()).findFirst()
                .orElseGet(() -> names.getOrDefault(key, key));
    }

    /** Each row once, those of no known class apart. */
    private Made areas(Column column, List<String> remarks) {
        List<Chart.Cell> made = new ArrayList<>();
        cells.add(List.of(column.title(), TEXTS.get("years.column.count"), TEXTS.get("list.names")));
        for (Map.Entry<String, List<ListedRow>> each : ordered(column, byValue(column))) {
            area(made, named(column, each.getKey(), Map.of()), each.getValue(), Optional.of(fill(each.getKey())),
                    Optional.of(new Condition.AnyOf(column.id(), Set.of(each.getKey()))));
        }
        List<ListedRow> unknown = rows.stream().filter(row -> !table.cell(row, column).isTold()).toList();
        if (!unknown.isEmpty()) {
            area(made, index.industry(Industry.UNKNOWN).map(Industry::name).orElse(Cell.UNRECORDED.shown()), unknown,
                    Optional.empty(), Optional.empty());
        }
        remarks.add(TEXTS.get("treemap.note"));
        return new Made("", words -> new Chart.Treemap(words, made));
    }

    private void area(List<Chart.Cell> made, String name, List<ListedRow> some,
                      Optional<MapTheme.LegendItem.Fill> look, Optional<Condition> condition) {
        made.add(new Chart.Cell(name, some.size(), counted(some), look));
        parts.add(new Part(some, condition));
        cells.add(List.of(name, String.valueOf(some.size()), some.stream().map(this::wholeName)
                .collect(Collectors.joining(Punctuation.names()))));
    }

    private Made scatter(Column across, Column up, List<String> remarks) {
        List<Chart.Point> points = new ArrayList<>();
        cells.add(List.of(TEXTS.get("list.number"), TEXTS.get("list.name"), across.title(), up.title()));
        boolean disputed = false;
        List<ListedRow> both = rows.stream().filter(row -> table.cell(row, across).number().isPresent()
                && table.cell(row, up).number().isPresent()).toList();
        for (ListedRow row : drawn(both, row -> true, remarks)) {
            List<Telling> one = tellings(row, across, table.cell(row, across));
            List<Telling> other = tellings(row, up, table.cell(row, up));
            points.add(new Chart.Point(name(row), one.get(0), other.get(0), isChosen(row)));
            part(row);
            disputed |= one.size() > 1 || other.size() > 1;
        }
        rows.forEach(row -> cells.add(List.of(number(row), wholeName(row), told(row, across), told(row, up))));
        if (both.size() < rows.size()) {
            remarks.add(TEXTS.get("list.without", rows.size() - both.size()));
        }
        boolean wideAcross = ChartMaker.isWide(points.stream().map(point -> point.across().value()).toList());
        boolean wideUp = ChartMaker.isWide(points.stream().map(point -> point.up().value()).toList());
        if (wideAcross || wideUp) {
            remarks.add(ChartMaker.ratios(wideAcross, wideUp));
        }
        remarks.add(TEXTS.get(disputed ? "scatter.disputed" : "scatter.cause"));
        return new Made("", words -> points.isEmpty() ? new Chart.Bars(words, List.of())
                : new Chart.Scatter(words, axis(across, wideAcross), axis(up, wideUp), points));
    }

    private Chart.Axis axis(Column column, boolean wide) {
        return new Chart.Axis(Punctuation.remarked(ListChart.title(table, column.id()), unit(column)), wide);
    }
}
