package henan.atlas.ui.reading.profile;

import henan.atlas.chart.Chart;
import henan.atlas.chart.ChartMaker;
import henan.atlas.chart.ChartTable;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.FigureChart;
import henan.atlas.profile.FigureSeries;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.chart.ChartOut;
import henan.atlas.ui.ground.chart.ChartView;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;

/**
 * The figures of a series over time, to be taken along as a chart.
 *
 * @param content the snapshot the page is of
 * @param out     copies it and lets it out
 */
record SeriesChart(AtlasSnapshot content, ChartOut out) {
    private static final Messages TEXTS = Messages.of("ui");

    /** A button for a series; empty where it has one figure, or none that sources set against it. */
    Optional<MenuButton> button(SubjectRef subject, FigureSeries series) {
        if (FigureChart.of(series).isEmpty() && !isDisputedInTime(series)) {
            return Optional.empty();
        }
        MenuButton button = out.button("series-out", () -> new ChartOut.Now(content, () -> {
            Chart chart = maker().lines(List.of(subject), series.name());
            return new ChartOut.Made(chart, ChartTable.of(chart));
        }));
        button.setText(TEXTS.get("series.chart"));
        button.setAccessibleText(TEXTS.get("series.chart.of", series.name()));
        return Optional.of(button);
    }

    private ChartMaker maker() {
        return new ChartMaker(content, out.tools().looks(content));
    }

    /** Figures sources set against one another, where the page has no chart of them besides; else empty. */
    Optional<ChartView<Chart.Lines>> disputed(SubjectRef subject, FigureSeries series) {
        if (!FigureChart.of(series).isEmpty() || !isDisputedInTime(series)) {
            return Optional.empty();
        }
        ChartView<Chart.Lines> view = new ChartView<>(out.tools(), lines -> lines);
        view.setId("series-view");
        view.show(new ChartView.Maker<>() {
            @Override
            public AtlasSnapshot content() {
                return content;
            }

            @Override
            public Chart.Lines make() throws AtlasException {
                return maker().uncited().lines(List.of(subject), series.name());
            }
        });
        return Optional.of(view);
    }

    private static boolean isDisputedInTime(FigureSeries series) {
        return series.figures().stream().anyMatch(figure -> figure.disputed() && figure.when().year().isPresent());
    }
}
