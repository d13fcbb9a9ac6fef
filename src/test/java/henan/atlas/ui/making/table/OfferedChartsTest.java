package henan.atlas.ui.making.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.chart.ListChart;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.table.AtlasTables;
import henan.atlas.table.SubjectTable;
import henan.atlas.table.TableKind;
import henan.atlas.table.TableQuery;
import henan.atlas.table.TableResult;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** All rows are read for them: once for each list, and never by the thread that shows them. */
class OfferedChartsTest {
    private static final List<ListChart> SOME = List.of(new ListChart(ListChart.Form.YEARS, List.of()));
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<TableResult> read = new ArrayList<>();
    private final SubjectTable table = new AtlasTables(InventedProvince.content()).of(TableKind.CLUSTERS);
    private final TableResult first = table.ask(TableQuery.of(TableKind.CLUSTERS));
    private int told;
    private final OfferedCharts offered = new OfferedCharts(BackgroundRunner.over(waiting::add, Runnable::run),
            (of, result) -> {
                read.add(result);
                return SOME;
            }, () -> told++);

    private void work() {
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    @Test
    void ofOneListRowsAreReadOnceHoweverOftenItIsAsked() {
        assertEquals(Optional.empty(), offered.of(table, first));
        assertEquals(Optional.empty(), offered.of(table, first));
        assertEquals(List.of(), read, "the one who asks does not wait");
        work();
        assertEquals(1, told);
        assertEquals(Optional.of(SOME), offered.of(table, first));
        work();
        assertEquals(List.of(first), read);
    }

    @Test
    void ofTwoListsTheLaterAloneIsRead() {
        TableResult second = first.withRows(first.rows());
        offered.of(table, first);
        offered.of(table, second);
        work();
        assertEquals(1, read.size());
        assertEquals(Optional.of(SOME), offered.of(table, second));
        assertEquals(Optional.empty(), offered.of(table, first), "they are of that list alone");
    }
}
