package henan.atlas.ui.making.table;

import henan.atlas.chart.ListChart;
import henan.atlas.chart.ListCharts;
import henan.atlas.table.SubjectTable;
import henan.atlas.table.TableResult;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.ground.work.LatestRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The charts there are for what is listed. All rows are read for them, once for each list, beside the JavaFX thread.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
final class OfferedCharts {
    private final BiFunction<SubjectTable, TableResult, List<ListChart>> finder;
    private final LatestRequest<Found> request;
    private Optional<TableResult> asked = Optional.empty();
    private Optional<Found> found = Optional.empty();

    private record Found(TableResult of, List<ListChart> charts) {
    }

    /** @param then told when there is something new to {@linkplain #of ask for} */
    OfferedCharts(BackgroundRunner runner, Runnable then) {
        this(runner, ListCharts::offered, then);
    }

    /** @param finder finds them, on any thread */
    OfferedCharts(BackgroundRunner runner, BiFunction<SubjectTable, TableResult, List<ListChart>> finder,
                  Runnable then) {
        this.finder = finder;
        // What cannot be read fails once more where a chart is made of it, and is told there.
        request = new LatestRequest<>(runner, arrived -> {
            found = Optional.of(arrived);
            then.run();
        }, failure -> asked = Optional.empty());
    }

    /** Those of a list; empty as long as they are not found, which then begins. */
    Optional<List<ListChart>> of(SubjectTable table, TableResult result) {
        if (asked.filter(other -> other == result).isEmpty()) {
            asked = Optional.of(result);
            request.submit(cancelled -> new Found(result, finder.apply(table, result)));
        }
        return found.filter(one -> one.of() == result).map(Found::charts);
    }
}
