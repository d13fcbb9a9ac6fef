package henan.atlas.chart;

import henan.atlas.carto.IndustryLook;
import henan.atlas.chart.ListChart.Form;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.SubjectRef;
import henan.atlas.table.Cell;
import henan.atlas.table.Column;
import henan.atlas.table.ColumnType;
import henan.atlas.table.SubjectTable;
import henan.atlas.table.TableKind;
import henan.atlas.table.TableResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * Makes charts of what a list shows: its rows with their numbers, in its order.
 *
 * <p><b>Threading:</b> safe.
 */
public final class ListCharts {
    /** Most rows that are all drawn; of more, those chosen and the first few. */
    public static final int MOST_ROWS = 100;
    static final int FIRST_ROWS = 12;
    /** Columns of numbers that are offered two by two. */
    private static final int MOST_PAIRED = 4;
    private static final int MOST_OFFERED = 14;
    private static final Set<TableKind> WITH_FIGURES = EnumSet.of(TableKind.CLUSTERS, TableKind.COUNTIES,
            TableKind.PREFECTURES);
    /** By what clusters can be counted whatever columns are shown. */
    private static final List<String> ALWAYS = List.of("industry_ids", "prefecture_code", "confidence", "honours");
    /** What is worded for each row, and names what is counted better in another column. */
    private static final Set<String> NEVER_COUNTED = Set.of("leading_industries", "figures", "geom", "note",
            "qualifier");

    private final AtlasSnapshot content;
    private final Function<String, IndustryLook> looks;

    /** @param looks what an industry class is known by on the map */
    public ListCharts(AtlasSnapshot content, Function<String, IndustryLook> looks) {
        this.content = content;
        this.looks = looks;
    }

    /**
     * What a chart is made of.
     *
     * @param table  the table asked
     * @param listed what is listed
     * @param chosen what is selected together
     * @param names  what a value is called before people, by the column and what its cells are asked for by
     */
    public record Listed(SubjectTable table, TableResult listed, Collection<SubjectRef> chosen,
                         BinaryOperator<String> names) {
        public Listed {
            chosen = Set.copyOf(chosen);
        }

        TableKind kind() {
            return listed.query().kind();
        }
    }

    /** The charts there are for what is listed, the one most likely wanted first. */
    public static List<ListChart> offered(SubjectTable table, TableResult listed) {
        List<ListChart> offered = new ArrayList<>();
        TableKind kind = listed.query().kind();
        List<String> numbers = listed.columns().stream().filter(column -> isNumber(column, table, listed))
                .map(Column::id).toList();
        numbers.forEach(id -> offered.add(ListChart.of(Form.BARS, id)));
        if (WITH_FIGURES.contains(kind)) {
            offered.add(Math.min(1, offered.size()), ListChart.of(Form.YEARS));
        }
        if (kind == TableKind.CLUSTERS) {
            ALWAYS.forEach(id -> offered.add(ListChart.of(Form.COUNTS, id)));
            offered.add(ListChart.of(Form.TREEMAP, "industry_id"));
        }
        listed.columns().stream().filter(column -> isCounted(column, table, listed))
                .map(column -> ListChart.of(Form.COUNTS, column.id())).filter(each -> !offered.contains(each))
                .forEach(offered::add);
        List<String> paired = numbers.subList(0, Math.min(MOST_PAIRED, numbers.size()));
        for (int i = 0; i < paired.size(); i++) {
            for (int j = i + 1; j < paired.size(); j++) {
                offered.add(ListChart.of(Form.SCATTER, paired.get(i), paired.get(j)));
            }
        }
        return offered.stream().limit(MOST_OFFERED).toList();
    }

    /** Whether lengths of a column can be held against each other: figures in several units cannot. */
    private static boolean isNumber(Column column, SubjectTable table, TableResult listed) {
        return column.type() == ColumnType.FIGURE || column.type() == ColumnType.NUMBER && listed.rows().stream()
                .map(row -> table.cell(row, column)).filter(Cell::isTold).map(Cell::unit).distinct().count() <= 1;
    }

    /** Whether rows share its values. */
    private static boolean isCounted(Column column, SubjectTable table, TableResult listed) {
        if (column.type().isNumeric() && column.type() != ColumnType.YEAR || NEVER_COUNTED.contains(column.id())) {
            return false;
        }
        Set<String> keys = new HashSet<>();
        return listed.rows().stream().flatMap(row -> table.cell(row, column).keys().stream().distinct())
                .anyMatch(key -> !keys.add(key));
    }

    /** A chart as a window shows it, which names it and has the list beside it: without references. */
    public ListedChart seen(ListChart which, Listed of) {
        return new ListChartMaking(content, looks, of, false).make(which, "");
    }

    /** The same to be taken away: with all its references. @param conditions what is listed, in words; may be empty */
    public ListedChart toTakeAway(ListChart which, Listed of, String conditions) {
        return new ListChartMaking(content, looks, of, true).make(which, conditions);
    }
}
