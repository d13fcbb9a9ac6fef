package henan.atlas.chart;

import henan.atlas.chart.ChartValue.Telling;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A chart as a table: its parts a row each, the first row the names of columns. */
public final class ChartTable {
    private static final Messages TEXTS = Messages.of("chart");

    private ChartTable() {
    }

    /** The rows of a chart, figures as they are written in it. */
    public static List<List<String>> of(Chart chart) {
        List<List<String>> rows = new ArrayList<>();
        if (chart instanceof Chart.Bars bars) {
            rows.add(List.of(TEXTS.get("list.name"), bars.words().title()));
            bars.values().forEach(value -> rows.add(List.of(value.name(), value.tellings().isEmpty() ? value.absent()
                    : value.tellings().stream().map(Telling::printed).collect(Collectors.joining(
                            Punctuation.beside())))));
        } else if (chart instanceof Chart.Lines lines) {
            rows.add(List.of(TEXTS.get("list.name"), TEXTS.get("years.column.year"), lines.words().title()));
            lines.lines().forEach(line -> line.marks().forEach(mark -> rows.add(List.of(line.name(),
                    String.valueOf((int) Math.floor(mark.at())), mark.telling().printed()))));
        } else if (chart instanceof Chart.Scatter scatter) {
            rows.add(List.of(TEXTS.get("list.name"), scatter.across().title(), scatter.up().title()));
            scatter.points().forEach(point -> rows.add(List.of(point.name(), point.across().printed(),
                    point.up().printed())));
        } else if (chart instanceof Chart.Treemap map) {
            rows.add(List.of(TEXTS.get("list.name"), map.words().title()));
            map.cells().forEach(cell -> rows.add(List.of(cell.name(), cell.printed())));
        } else {
            Chart.Years years = (Chart.Years) chart;
            rows.add(List.of(TEXTS.get("list.name"), TEXTS.get("years.column.year"), TEXTS.get("years.column.count")));
            years.rows().forEach(row -> row.marks().forEach(mark -> rows.add(List.of(row.name(),
                    mark.year().isPresent() ? String.valueOf(mark.year().getAsInt()) : TEXTS.get("years.undated"),
                    String.valueOf(mark.count())))));
        }
        return rows;
    }
}
