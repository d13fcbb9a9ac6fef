package henan.atlas.ui.making.table;

import henan.atlas.chart.ListChart;
import henan.atlas.table.TableKind;
import henan.atlas.table.TableResult;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.chart.ChartOut;
import henan.atlas.ui.ground.chart.ChartTools;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.nav.Navigator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Charts of what is listed, below the table: two beside one another where there is room, else one. Folded and unfolded
 * by a button; its height is dragged at its upper edge, or changed by arrows there. Folded at first where the window is
 * low.
 */
final class ListChartBand extends VBox {
    private static final Messages TEXTS = Messages.of("list");
    private static final int SHOWN = 2;
    /** Width from which two stand beside one another. */
    private static final double WIDE = 800;
    /** Height of the list below which they are folded at first. */
    private static final double LOW = 760;
    /** Least room of the table above. */
    private static final double TABLE = 150;
    private static final int STEP = 24;

    private final ListModel model;
    private final List<ListChartBox> boxes;
    private final Region grip = new Region();
    private final Button fold;
    private final HBox charts = new HBox();
    private final OfferedCharts offered;
    private ChartsState state;
    private double dragged;

    ListChartBand(ListModel model, Navigator navigator, ChartTools tools, ChartOut out, Supplier<String> conditions,
                  ChartsState state) {
        this.model = model;
        this.state = state;
        offered = new OfferedCharts(model.runner(), () -> show(model.result()));
        getStyleClass().add("list-charts");
        boxes = IntStream.range(0, SHOWN).mapToObj(place -> new ListChartBox(place, model, navigator, tools, out,
                conditions, chart -> pick(place, chart))).toList();
        fold = Buttons.link("", () -> fold(!isFolded()));
        fold.setId("list-charts-fold");
        grip.setId("list-charts-grip");
        grip.getStyleClass().add("chart-grip");
        grip.setCursor(Cursor.V_RESIZE);
        grip.setFocusTraversable(true);
        grip.setAccessibleRole(AccessibleRole.SLIDER);
        grip.setAccessibleText(TEXTS.get("chart.height"));
        grip.setOnMousePressed(event -> dragged = event.getScreenY());
        grip.setOnMouseDragged(event -> {
            double by = dragged - event.getScreenY();
            dragged = event.getScreenY();
            resize(charts.getHeight() + by / getLocalToSceneTransform().getMyy());
        });
        grip.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case UP -> resize(this.state.height() + STEP);
                case DOWN -> resize(this.state.height() - STEP);
                default -> {
                    return;
                }
            }
            event.consume();
        });
        charts.getStyleClass().add("chart-boxes");
        charts.setMinHeight(0);
        boxes.forEach(box -> HBox.setHgrow(box, Priority.ALWAYS));
        HBox head = new HBox(fold);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("chart-band-head");
        getChildren().addAll(grip, head, charts);
        charts.managedProperty().bind(charts.visibleProperty());
        grip.managedProperty().bind(grip.visibleProperty());
        widthProperty().addListener((property, was, is) -> {
            if (was.doubleValue() >= WIDE != is.doubleValue() >= WIDE || was.doubleValue() == 0) {
                show(model.result());
            }
        });
        navigator.selection().membersProperty().addListener((property, was, is) -> show(model.result()));
        navigator.currentProperty().addListener((property, was, is) -> show(model.result()));
        parentProperty().addListener((property, was, is) -> {
            if (is instanceof Region list) {
                list.heightProperty().addListener((height, before, now) -> layFolded());
            }
        });
        layFolded();
    }

    ChartsState state() {
        return state;
    }

    private double listHeight() {
        return getParent() instanceof Region list ? list.getHeight() : 0;
    }

    boolean isFolded() {
        return state.folded().orElse(listHeight() < LOW);
    }

    private void fold(boolean folded) {
        state = state.withFolded(folded);
        layFolded();
        show(model.result());
    }

    private void resize(double height) {
        double most = Math.max(ChartsState.LEAST_HEIGHT, listHeight() - TABLE - getParent().getChildrenUnmodifiable()
                .stream().filter(node -> node.isManaged() && node != this && !(node instanceof RowTable))
                .mapToDouble(node -> node.getLayoutBounds().getHeight()).sum());
        state = state.withHeight((int) Math.round(Math.min(most, height)));
        layFolded();
    }

    private void layFolded() {
        boolean folded = isFolded();
        boolean unfolds = !folded && !charts.isVisible();
        charts.setVisible(!folded);
        grip.setVisible(!folded);
        // In a window made lower the table keeps some room: the band gives way, and has its height back later.
        charts.setPrefHeight(Math.min(state.height(), Math.max(ChartsState.LEAST_HEIGHT, listHeight() * 0.45)));
        charts.setMinHeight(folded ? 0 : ChartsState.LEAST_HEIGHT);
        fold.setText(TEXTS.get(folded ? "chart.unfold" : "chart.fold"));
        if (unfolds) {
            show(model.result());
        }
    }

    private void pick(int place, ListChart chart) {
        List<ListChart> next = new ArrayList<>(picked(offered(model.result()).orElse(List.of()),
                model.result().query().kind()));
        while (next.size() <= place) {
            next.add(chart);
        }
        next.set(place, chart);
        state = state.with(model.result().query().kind(), next);
        show(model.result());
    }

    /** Those picked that are still there, filled up with those most likely wanted. */
    private List<ListChart> picked(List<ListChart> offered, TableKind kind) {
        List<ListChart> kept = state.picked().getOrDefault(kind, List.of());
        List<ListChart> next = new ArrayList<>();
        for (int place = 0; place < Math.min(SHOWN, offered.size()); place++) {
            Optional<ListChart> own = Optional.of(place).filter(at -> at < kept.size()).map(kept::get)
                    .filter(offered::contains);
            next.add(own.orElseGet(() -> offered.stream().filter(chart -> !next.contains(chart)).findFirst()
                    .orElse(offered.get(0))));
        }
        return next;
    }

    private Optional<List<ListChart>> offered(TableResult result) {
        return offered.of(model.table(), result);
    }

    /** Charts of what is listed now, once it is known which there are; none is made while they are folded away. */
    void show(TableResult result) {
        if (!isFolded() && getWidth() > 0) {
            offered(result).ifPresent(found -> show(found, picked(found, result.query().kind())));
        }
    }

    private void show(List<ListChart> offered, List<ListChart> picked) {
        int shown = getWidth() >= WIDE ? Math.max(1, Math.min(SHOWN, offered.size())) : 1;
        charts.getChildren().setAll(boxes.subList(0, shown));
        double each = getWidth() / shown;
        for (int place = 0; place < shown; place++) {
            boxes.get(place).setPrefWidth(each);
            boxes.get(place).show(offered, place < picked.size() ? Optional.of(picked.get(place)) : Optional.empty());
        }
    }
}
