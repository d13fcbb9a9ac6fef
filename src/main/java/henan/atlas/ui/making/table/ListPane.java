package henan.atlas.ui.making.table;

import henan.atlas.domain.NearCircle;
import henan.atlas.handout.ListFile;
import henan.atlas.table.Condition;
import henan.atlas.table.ListedRow;
import henan.atlas.table.TableKind;
import henan.atlas.table.TableQuery;
import henan.atlas.table.TableResult;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.chart.ChartOut;
import henan.atlas.ui.ground.chart.ChartTools;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.IndustrySymbols;
import henan.atlas.ui.ground.kit.PickBox;
import henan.atlas.ui.ground.nav.MapAccess;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.out.FileOutLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The table with what is above it, title and conditions, and below it, what just misses. */
final class ListPane extends VBox {
    private static final Messages TEXTS = Messages.of("list");
    /** Of what stands at the right of the title: all of a row, where there is that much. */
    private static final double WIDE = 1200;

    private final ListModel model;
    private final Label title = new Label();
    private final Label count = new Label();
    private final PickBox<TableKind> kinds;
    private final ConditionBar conditions;
    private final WrittenLine written;
    private final RowTable table;
    private final ListFoot foot;
    private final ListChartBand charts;
    private final Button copy;
    private final SplitMenuButton out;
    private final CompareOffer compare;
    private final ListExport export;
    private final ListOnMap onMap;
    private Optional<NearCircle> encircled = Optional.empty();

    /** What draws charts, and how they stood. */
    record Charts(ChartTools tools, ChartsState state) {
    }

    ListPane(ListModel model, Navigator navigator, MapAccess map, IndustrySymbols symbols, ListExport export,
             Charts drawn) {
        this.model = model;
        this.export = export;
        compare = new CompareOffer(navigator::compare);
        kinds = new PickBox<>("list-kind", TableKind::title, model::choose);
        written = new WrittenLine(model, this::focusTable);
        conditions = new ConditionBar(model, this::focusTable, written::turn);
        onMap = new ListOnMap(model, map);
        table = new RowTable(model, navigator, symbols, onMap);
        foot = new ListFoot(model, navigator);
        charts = new ListChartBand(model, navigator, drawn.tools(), new ChartOut(drawn.tools(), export.out()),
                conditions::words, drawn.state());
        getStyleClass().add("list-pane");
        title.getStyleClass().add("list-title");
        count.getStyleClass().add("list-count");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Button fit = Buttons.plain(TEXTS.get("fit"), map::fitShown);
        fit.setId("list-fit");
        fit.setTooltip(new Tooltip(TEXTS.get("fit.does")));
        copy = Buttons.plain(TEXTS.get("copy"), table::copy);
        copy.setId("list-copy");
        copy.setTooltip(new Tooltip(TEXTS.get("copy.does")));
        out = out(export);
        table.whenChosen(this::sayWhatGoesOut);
        List.of(fit, copy, out, count).forEach(node -> node.setMinWidth(Region.USE_PREF_SIZE));
        // In a narrow pane, as of large letters before a room, what is done stands in several rows.
        FlowPane done = new FlowPane(compare, kinds, fit, copy, out);
        done.getStyleClass().add("list-done");
        done.setAlignment(Pos.CENTER_RIGHT);
        done.setPrefWrapLength(WIDE);
        done.setMinWidth(0);
        HBox.setHgrow(done, Priority.ALWAYS);
        HBox head = new HBox(title, count, done);
        head.getStyleClass().add("list-head");
        head.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head, new FileOutLine(export.out(), "list-told"), conditions, written, table, foot,
                charts);
        model.resultProperty().addListener((property, was, is) -> {
            export.out().forget();
            show(is);
            encircle(map, is);
        });
        show(model.result());
        encircle(map, model.result());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.E && event.isShortcutDown()) {
            let(export, ListFile.XLSX);
        } else if (event.getCode() == KeyCode.SLASH && !event.isShiftDown() && !event.isShortcutDown()
                && !(event.getTarget() instanceof TextInputControl)) {
            conditions.choose();
        } else {
            return;
        }
        event.consume();
    }

    /** Excel by one click, the other formats from a menu. */
    private SplitMenuButton out(ListExport export) {
        SplitMenuButton button = new SplitMenuButton();
        button.setText(TEXTS.get("export"));
        button.setId("list-export");
        button.getStyleClass().add("list-export");
        button.setTooltip(new Tooltip(TEXTS.get("export.does")));
        button.setOnAction(event -> let(export, ListFile.XLSX));
        for (ListFile format : ListFile.values()) {
            MenuItem item = new MenuItem(format.title());
            item.setOnAction(event -> let(export, format));
            button.getItems().add(item);
        }
        return button;
    }

    private void let(ListExport export, ListFile format) {
        List<String> besides = new ArrayList<>();
        if (!conditions.words().isEmpty()) {
            besides.add(TEXTS.get("export.conditions", conditions.words()));
        }
        List<ListedRow> chosen = table.chosen();
        TableResult listed = model.result();
        if (!chosen.isEmpty() && chosen.size() < listed.rows().size()) {
            besides.add(TEXTS.get("export.part", chosen.size(), listed.rows().size()));
            listed = listed.withRows(chosen);
        }
        export.ask(getScene().getWindow(), format, model.tables(), listed, besides);
    }

    /** Where rows are chosen together, these alone go out. */
    private void sayWhatGoesOut() {
        int chosen = table.chosen().size();
        compare.show(model.query().kind(), table.chosen().stream().map(ListedRow::subject).toList(),
                table.unlisted());
        copy.setText(chosen == 0 ? TEXTS.get("copy") : TEXTS.get("copy.chosen", chosen));
        out.setText(chosen == 0 ? TEXTS.get("export") : TEXTS.get("export.chosen", chosen));
    }

    /** Draws on the map within what distance places are asked for; another circle there is left as it is. */
    private void encircle(MapAccess map, TableResult result) {
        Optional<NearCircle> asked = result.query().conditions().stream()
                .flatMap(condition -> condition instanceof Condition.Near near ? Stream.of(near) : Stream.empty())
                .findFirst().map(near -> new NearCircle(near.centre(), near.kilometres(), conditions.nearName(near)));
        if (asked.isPresent() || encircled.isPresent() && map.circleProperty().get().equals(encircled)) {
            map.circleProperty().set(asked);
        }
        encircled = asked;
    }

    private void show(TableResult result) {
        TableQuery query = result.query();
        kinds.show(List.of(TableKind.values()), Optional.of(query.kind()));
        title.setText(TEXTS.get("title", query.kind().title()));
        count.setText(query.conditions().isEmpty() ? TEXTS.get("count.all", result.rows().size())
                : TEXTS.get("count", result.rows().size(), result.all()));
        conditions.show(result);
        written.show(result);
        table.show(result);
        foot.show(result);
        charts.show(result);
        sayWhatGoesOut();
    }

    /** How the charts stand. */
    ChartsState charts() {
        return charts.state();
    }

    /** How the map has the list. */
    ListOnMap onMap() {
        return onMap;
    }

    void focusTable() {
        table.requestFocus();
    }
}
