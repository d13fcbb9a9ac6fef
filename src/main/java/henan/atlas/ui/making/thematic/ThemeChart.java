package henan.atlas.ui.making.thematic;

import henan.atlas.chart.Chart;
import henan.atlas.chart.ChartMaker;
import henan.atlas.chart.ChartTable;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import henan.atlas.thematic.ThemedMap;
import henan.atlas.ui.ground.chart.ChartOut;
import henan.atlas.ui.ground.chart.ChartTools;
import henan.atlas.ui.ground.chart.ChartView;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.out.FileOut;
import henan.atlas.ui.ground.out.FileOutLine;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * The theme as a chart: bars of its figures, or of how many places are of each kind. Folded away at
 * first, since the ranking tells much of it.
 */
final class ThemeChart extends VBox {
    private static final Messages TEXTS = Messages.of("themepanel");

    private final Supplier<AtlasSnapshot> content;
    private final ChartTools tools;
    private final ChartView<Chart.Bars> view;
    private final Button fold;
    private Optional<ThemedMap> shown = Optional.empty();

    ThemeChart(Supplier<AtlasSnapshot> content, Navigator navigator, ChartTools tools, FileOut out) {
        this.content = content;
        this.tools = tools;
        getStyleClass().add("theme-chart");
        view = new ChartView<>(tools, bars -> bars);
        view.setId("theme-chart-view");
        view.whenClicked((bars, spot, together) -> bars.values().get(spot.part()).subject().ifPresent(navigator::go));
        setVisible(false);
        managedProperty().bind(visibleProperty());
        fold = Buttons.link(TEXTS.get("chart.unfold"), this::turn);
        fold.setId("theme-chart-fold");
        fold.setMinWidth(USE_PREF_SIZE);
        MenuButton take = new ChartOut(tools, out).button("theme-chart-out", this::taken);
        HBox head = new HBox(take);
        head.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(head, new FileOutLine(out, "theme-chart-told"), view);
    }

    /** What unfolds it and folds it away, to stand above it. */
    Button fold() {
        return fold;
    }

    private void turn() {
        setVisible(!isVisible());
        fold.setText(TEXTS.get(isVisible() ? "chart.fold" : "chart.unfold"));
        draw();
    }

    void show(ThemedMap map) {
        shown = Optional.of(map);
        draw();
    }

    private void draw() {
        if (!isVisible() || shown.isEmpty()) {
            return;
        }
        ThemedMap map = shown.get();
        AtlasSnapshot of = content.get();
        view.show(new ChartView.Maker<>() {
            @Override
            public AtlasSnapshot content() {
                return of;
            }

            @Override
            public Chart.Bars make() throws AtlasException {
                return new ChartMaker(of, tools.looks(of)).uncited().bars(map);
            }
        });
    }

    private ChartOut.Now taken() {
        Optional<ThemedMap> map = shown;
        AtlasSnapshot of = content.get();
        return new ChartOut.Now(of, () -> {
            Chart chart = new ChartMaker(of, tools.looks(of)).bars(map.orElseThrow());
            return new ChartOut.Made(chart, ChartTable.of(chart));
        });
    }
}
