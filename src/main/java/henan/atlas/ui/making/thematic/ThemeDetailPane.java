package henan.atlas.ui.making.thematic;

import henan.atlas.carto.AreaUnit;
import henan.atlas.domain.Source;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import henan.atlas.thematic.Measure;
import henan.atlas.thematic.Theme;
import henan.atlas.thematic.ThemeValue;
import henan.atlas.thematic.ThemedMap;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.CopyButton;
import henan.atlas.ui.ground.kit.SelectableText;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.nav.ThemeAccess;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The right panel: what is shown, how it is divided and coloured, and the places by their figures. */
final class ThemeDetailPane extends BorderPane {
    private static final Messages TEXTS = Messages.of("themepanel");
    private final ThemeModel model;
    private final ThemeAccess stage;
    private final Map<String, Source> sources = new HashMap<>();
    private final Label kind = new Label();
    private final VBox titleBox = new VBox();
    private final HBox tags = new HBox();
    private final VBox noteBox = new VBox();
    private final HBox units = new HBox();
    private final PeriodSlider periods;
    private final DesignBox design;
    private final BreakHistogram histogram;
    private final CategoryBars categories;
    private final Label spread = section("");
    private final Label order = section("");
    private final RankingList ranking;
    private final Label problem = new Label();
    private final VBox body = new VBox();
    private final Label pointed = new Label();
    private final ScrollPane scroll;

    private final ThemeChart chart;

    /** @param sources all sources there are @param chart the theme's chart */
    ThemeDetailPane(ThemeModel model, ThemeAccess stage, List<Source> sources, Navigator navigator,
                    ThemeChart chart) {
        this.chart = chart;
        this.model = model;
        this.stage = stage;
        setSources(sources);
        getStyleClass().add("theme-panel");
        periods = new PeriodSlider(model);
        design = new DesignBox(model);
        histogram = new BreakHistogram(model);
        categories = new CategoryBars(navigator::openList);
        ranking = new RankingList(navigator, this.sources, stage.highlightProperty()::set);
        body.getStyleClass().add("theme-body");
        body.getChildren().addAll(design, spread, histogram, categories, rankingHead(), chart, ranking, foot());
        problem.setWrapText(true);
        problem.getStyleClass().add("theme-problem");
        VBox all = new VBox(head(), problem, body);
        all.getStyleClass().add("theme-all");
        for (Region part : List.of(problem, body, histogram, categories, spread, units)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        pointed.getStyleClass().add("theme-pointed");
        pointed.setMaxWidth(Double.MAX_VALUE);
        setBottom(pointed);
        connect(navigator);
    }

    /** @param all the sources there now are */
    final void setSources(List<Source> all) {
        sources.clear();
        all.forEach(source -> sources.put(source.id(), source));
    }

    private void connect(Navigator navigator) {
        model.themedProperty().addListener((property, was, is) -> show());
        model.problemProperty().addListener((property, was, is) -> show());
        stage.hoveredProperty().addListener((property, was, is) -> point());
        stage.highlightProperty().addListener((property, was, is) -> point());
        stage.emphasisProperty().addListener((property, was, is) -> ranking.emphasize(is));
        navigator.currentProperty().addListener((property, was, is) -> {
            point();
            ranking.current().ifPresent(this::reveal);
        });
        show();
    }

    private VBox head() {
        kind.getStyleClass().add("theme-kind");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button undo = turnBack("undo", model::undo);
        undo.disableProperty().bind(model.canUndoProperty().not());
        Button redo = turnBack("redo", model::redo);
        redo.disableProperty().bind(model.canRedoProperty().not());
        HBox top = new HBox(kind, gap, undo, redo);
        top.getStyleClass().add("theme-way");
        tags.getStyleClass().add("theme-tags");
        units.getStyleClass().add("theme-units");
        VBox head = new VBox(top, titleBox, tags, noteBox, units, periods);
        head.getStyleClass().add("theme-head");
        return head;
    }

    /** With its word: at this place of other pages arrows lead from page to page. */
    private static Button turnBack(String key, Runnable action) {
        Button button = Buttons.link(TEXTS.get(key), action);
        button.setId("theme-" + key);
        button.setGraphic(Buttons.sign("icon-" + key));
        button.setTooltip(new Tooltip(TEXTS.get(key + ".does")));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static Label section(String words) {
        Label section = new Label(words);
        section.getStyleClass().add("theme-section");
        return section;
    }

    private HBox rankingHead() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(order, gap, chart.fold(), new CopyButton(TEXTS.get("copy"), TEXTS.get("copy.does"),
                () -> model.themedProperty().get().map(map -> RankingText.of(map, sources)).orElse("")));
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("ranking-head");
        return head;
    }

    private static VBox foot() {
        VBox box = new VBox(new SelectableText("theme-foot-words").add(TEXTS.get("foot")));
        box.getStyleClass().add("theme-foot");
        return box;
    }

    private void show() {
        Optional<ThemedMap> shown = model.themedProperty().get();
        problem.setText(model.problemProperty().get());
        problem.setVisible(!problem.getText().isEmpty());
        body.setVisible(shown.isPresent());
        Theme theme = shown.map(map -> map.table().theme()).orElseGet(model::theme);
        AreaUnit unit = shown.map(map -> map.table().unit()).orElse(model.choice().unit());
        String period = shown.map(map -> map.table().period()).orElse(model.choice().period());
        showHead(theme, unit, period);
        shown.ifPresent(this::show);
    }

    private void showHead(Theme theme, AreaUnit unit, String period) {
        kind.setText(TEXTS.get("kind", TEXTS.get("measure." + theme.measure())));
        titleBox.getChildren().setAll(new SelectableText("theme-title").unbroken()
                .add(model.themedProperty().get().map(map -> map.drawing().title()).orElseGet(theme::title)));
        tags.getChildren().setAll(tag(Theme.inWords(period), "theme-period-tag"));
        if (!theme.unit().isEmpty()) {
            tags.getChildren().add(tag(theme.unit(), "theme-unit-tag"));
        }
        noteBox.getChildren().setAll(new SelectableText("theme-note").add(theme.note(unit)));
        units.setVisible(theme.units().size() > 1);
        units.getChildren().setAll(theme.units().stream().map(each -> unitButton(each, unit)).toList());
        periods.show(theme.periods().get(unit), period);
    }

    private static Label tag(String words, String styleClass) {
        Label tag = new Label(words);
        tag.getStyleClass().addAll("theme-tag", styleClass);
        tag.setMinWidth(USE_PREF_SIZE);
        return tag;
    }

    private ToggleButton unitButton(AreaUnit each, AreaUnit chosen) {
        ToggleButton button = new ToggleButton(TEXTS.get("unit." + each));
        button.setId("unit-" + each);
        button.getStyleClass().setAll("chip");
        button.setSelected(each == chosen);
        button.setOnAction(event -> {
            button.setSelected(true);
            model.chooseUnit(each);
        });
        return button;
    }

    private void show(ThemedMap map) {
        design.show(map);
        boolean figures = map.histogram().isPresent();
        spread.setText(TEXTS.get(map.classes().isPresent() ? "section.breaks"
                : figures ? "section.histogram" : "section.categories"));
        histogram.setVisible(figures);
        categories.setVisible(!map.categories().isEmpty());
        spread.setVisible(figures || categories.isVisible());
        if (figures) {
            histogram.show(map);
        } else {
            categories.show(map.categories());
        }
        order.setText(TEXTS.get("section.ranking." + map.table().unit(), map.ranking().size()));
        chart.show(map);
        ranking.show(map);
        ranking.emphasize(stage.emphasisProperty().get());
        point();
    }

    /** Tells of the place under the pointer, on the map or in the ranking; else of what is looked at. */
    private void point() {
        SubjectRef hovered = stage.highlightProperty().get() != null ? stage.highlightProperty().get()
                : stage.hoveredProperty().get();
        ranking.point(hovered);
        Optional<SubjectRef> told = Optional.ofNullable(hovered)
                .or(() -> ranking.current().map(RankingRow::subject));
        pointed.setText(told.flatMap(this::inWords).orElseGet(() -> TEXTS.get("pointed.none")));
    }

    private Optional<String> inWords(SubjectRef subject) {
        return model.themedProperty().get().flatMap(map -> {
            List<ThemedMap.Rank> all = map.ranking();
            for (int i = 0; i < all.size(); i++) {
                ThemeValue value = all.get(i).value();
                if (value.subject().equals(subject)) {
                    Measure measure = map.table().theme().measure();
                    boolean ranked = measure != Measure.KIND && measure != Measure.RANK;
                    // Equal figures share a place.
                    long ahead = all.stream().takeWhile(rank -> rank.value().value() != value.value()).count();
                    return Optional.of(TEXTS.get(ranked ? "pointed.ranked" : "pointed.known", value.name(),
                            value.printed(), ahead + 1, all.size()));
                }
            }
            return map.table().missing().stream().filter(place -> place.subject().equals(subject)).findFirst()
                    .map(place -> TEXTS.get("pointed.missing", place.name(), map.table().gap()));
        });
    }

    private void reveal(RankingRow line) {
        Region content = (Region) scroll.getContent();
        Bounds place = content.sceneToLocal(line.localToScene(line.getBoundsInLocal()));
        double view = scroll.getViewportBounds().getHeight();
        double hidden = content.getHeight() - view;
        double top = hidden * scroll.getVvalue();
        if (hidden > 0 && (place.getMinY() < top || place.getMaxY() > top + view)) {
            scroll.setVvalue(Math.max(0, Math.min(1, (place.getMinY() - view / 2) / hidden)));
        }
    }
}
