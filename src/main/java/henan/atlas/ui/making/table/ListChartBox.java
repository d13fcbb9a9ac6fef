package henan.atlas.ui.making.table;

import henan.atlas.chart.ChartSpot;
import henan.atlas.chart.ListChart;
import henan.atlas.chart.ListCharts;
import henan.atlas.chart.ListedChart;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.table.Condition;
import henan.atlas.table.ListedRow;
import henan.atlas.table.TableQuery;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.chart.ChartOut;
import henan.atlas.ui.ground.chart.ChartTools;
import henan.atlas.ui.ground.chart.ChartView;
import henan.atlas.ui.ground.kit.PickBox;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.nav.SelectionSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One chart of what is listed: which, picked from those there are; the chart; a way to take it along. */
final class ListChartBox extends VBox {
    private static final Messages TEXTS = Messages.of("list");

    private final ListModel model;
    private final Navigator navigator;
    private final ChartTools tools;
    private final Supplier<String> conditions;
    private final PickBox<ListChart> which;
    private final ChartView<ListedChart> view;
    private final ScrollPane scroll;
    private Optional<ListChart> picked = Optional.empty();

    /**
     * @param place      which of several it is, from 0
     * @param pick       told which chart was picked by hand
     * @param conditions what is listed, in words
     */
    ListChartBox(int place, ListModel model, Navigator navigator, ChartTools tools, ChartOut out,
                 Supplier<String> conditions, Consumer<ListChart> pick) {
        this.model = model;
        this.navigator = navigator;
        this.tools = tools;
        this.conditions = conditions;
        which = new PickBox<>("list-chart-" + place, chart -> chart.title(model.table()), pick);
        which.setAccessibleText(TEXTS.get("chart.which"));
        view = new ChartView<>(tools, ListedChart::chart);
        view.setId("list-chart-view-" + place);
        view.whenClicked(this::act);
        view.whenPointedByKeys(this::reveal);
        scroll = new ScrollPane(view);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("chart-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        MenuButton take = out.button("list-chart-out-" + place, new Taken());
        take.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(which, gap, take);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("chart-head");
        getStyleClass().add("list-chart");
        getChildren().addAll(head, scroll);
        setMinWidth(0);
    }

    /** Shows a chart of what is listed now. */
    void show(List<ListChart> offered, Optional<ListChart> chart) {
        picked = chart;
        which.show(offered, chart);
        if (chart.isEmpty()) {
            view.say(TEXTS.get("chart.none"));
        } else {
            view.show(new Maker(chart.get(), listed(), model.content()));
        }
    }

    private ListCharts.Listed listed() {
        ValueNames names = model.names();
        return new ListCharts.Listed(model.table(), model.result(), chosen(), names::of);
    }

    /** What is selected together; where nothing is, what is looked at. */
    private Collection<SubjectRef> chosen() {
        List<SubjectRef> members = navigator.selection().members();
        return members.isEmpty() ? List.of(navigator.current()) : members;
    }

    private final class Maker implements ChartView.Maker<ListedChart> {
        private final ListChart chart;
        private final ListCharts.Listed listed;
        private final AtlasSnapshot content;

        Maker(ListChart chart, ListCharts.Listed listed, AtlasSnapshot content) {
            this.chart = chart;
            this.listed = listed;
            this.content = content;
        }

        @Override
        public AtlasSnapshot content() {
            return content;
        }

        @Override
        public ListedChart make() throws AtlasException {
            if (listed.listed().rows().isEmpty()) {
                throw new AtlasException(TEXTS.message("chart.empty"));
            }
            ListedChart made = new ListCharts(content, tools.looks(content)).seen(chart, listed);
            if (made.parts().isEmpty()) {
                throw new AtlasException(TEXTS.message("chart.nothing"));
            }
            return made;
        }
    }

    /** The chart as it is when it is taken. */
    private final class Taken implements ChartOut.Taken {
        @Override
        public ChartOut.Now now() {
            ListChart chart = picked.orElseGet(() -> new ListChart(ListChart.Form.YEARS, List.of()));
            ListCharts.Listed listed = listed();
            AtlasSnapshot content = model.content();
            String words = conditions.get();
            return new ChartOut.Now(content, () -> {
                if (listed.listed().rows().isEmpty()) {
                    throw new AtlasException(TEXTS.message("chart.empty"));
                }
                ListedChart made = new ListCharts(content, tools.looks(content)).toTakeAway(chart, listed, words);
                return new ChartOut.Made(made.chart(), made.table());
            });
        }
    }

    private void act(ListedChart of, ChartSpot spot, boolean together) {
        ListedChart.Part part = of.parts().get(spot.part());
        List<SubjectRef> subjects = part.rows().stream().map(ListedRow::subject).distinct().toList();
        if (together) {
            List<SubjectRef> taken = subjects.stream().filter(SelectionSet::takes).toList();
            navigator.selection().toggle(taken);
        } else if (part.condition().isPresent()) {
            model.change(query -> narrowed(query, part.condition().get()));
        } else if (subjects.size() == 1) {
            navigator.go(subjects.get(0));
        } else {
            navigator.selection().add(subjects.stream().filter(SelectionSet::takes).toList());
        }
    }

    /** Asks for a value in place of several of the same column, of which it is one. */
    private static TableQuery narrowed(TableQuery query, Condition condition) {
        List<Condition> others = query.conditions().stream().filter(each -> !(each instanceof Condition.AnyOf any
                && condition instanceof Condition.AnyOf asked && any.column().equals(asked.column())
                && any.keys().containsAll(asked.keys()))).toList();
        return query.withConditions(others).with(condition);
    }

    /** Scrolls to where a mark lies. */
    private void reveal(ChartSpot spot) {
        Bounds seen = scroll.getViewportBounds();
        double beyond = view.getHeight() - seen.getHeight();
        if (beyond <= 0) {
            return;
        }
        double top = scroll.getVvalue() * beyond;
        if (spot.y() < top) {
            scroll.setVvalue(spot.y() / beyond);
        } else if (spot.y() + spot.height() > top + seen.getHeight()) {
            scroll.setVvalue(Math.min(1, (spot.y() + spot.height() - seen.getHeight()) / beyond));
        }
    }
}
