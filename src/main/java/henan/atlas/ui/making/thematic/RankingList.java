package henan.atlas.ui.making.thematic;

import henan.atlas.carto.MapTheme;
import henan.atlas.domain.Source;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import henan.atlas.thematic.ThemeTable;
import henan.atlas.thematic.ThemedMap;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.SelectableText;
import henan.atlas.ui.ground.nav.Navigator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The places by their figures, those nothing is known of at the end, and the sources. */
final class RankingList extends VBox {
    private static final Messages TEXTS = Messages.of("themepanel");
    /** Lines shown before one asks for all; a page of prefectures is shown whole. */
    private static final int SHOWN_AT_FIRST = 20;
    private final Navigator navigator;
    private final Map<String, Source> sources;
    private final Consumer<SubjectRef> pointer;
    private final Map<SubjectRef, RankingRow> lines = new LinkedHashMap<>();
    private final VBox list = new VBox();
    private final Button expand;
    private final VBox tail = new VBox();
    private Optional<ThemeTable> shown = Optional.empty();
    private boolean expanded;

    /** @param pointer hears of the place under the pointer, null when there is none */
    RankingList(Navigator navigator, Map<String, Source> sources, Consumer<SubjectRef> pointer) {
        this.navigator = navigator;
        this.sources = sources;
        this.pointer = pointer;
        getStyleClass().add("ranking");
        expand = Buttons.link("", () -> {
            expanded = !expanded;
            showFirstOrAll();
        });
        expand.setId("ranking-expand");
        expand.getStyleClass().add("facet-expand");
        expand.managedProperty().bind(expand.visibleProperty());
        tail.getStyleClass().add("ranking-tail");
        getChildren().addAll(list, expand, tail);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::moveFocus);
        navigator.currentProperty().addListener((property, was, is) -> markCurrent());
    }

    void show(ThemedMap map) {
        if (shown.filter(map.table()::equals).isPresent()
                && List.copyOf(lines.keySet()).equals(map.ranking().stream().map(r -> r.value().subject()).toList())) {
            map.ranking().forEach(rank -> lines.get(rank.value().subject()).show(rank, map));
            return;
        }
        boolean sameTheme = shown.filter(t -> t.theme().equals(map.table().theme()) && t.unit() == map.table().unit())
                .isPresent();
        expanded = expanded && sameTheme;
        shown = Optional.of(map.table());
        pointer.accept(null);
        SourceNumbers numbers = new SourceNumbers(map, sources);
        lines.clear();
        map.ranking().forEach(rank -> lines.put(rank.value().subject(), line(rank, map, numbers)));
        list.getChildren().setAll(lines.values());
        tail.getChildren().clear();
        addMissing(map.table());
        addSources(numbers);
        markCurrent();
    }

    /** The figures of all lines take the same room, so that one length of a bar means one figure. */
    @Override
    protected void layoutChildren() {
        double widest = lines.values().stream().filter(RankingRow::isManaged).mapToDouble(RankingRow::figureWidth)
                .max().orElse(0);
        lines.values().forEach(line -> line.setFigureWidth(widest));
        super.layoutChildren();
    }

    private RankingRow line(ThemedMap.Rank rank, ThemedMap map, SourceNumbers numbers) {
        RankingRow line = new RankingRow(rank, map, numbers, navigator);
        line.setOnMouseEntered(event -> pointer.accept(line.subject()));
        line.setOnMouseExited(event -> pointer.accept(null));
        line.focusedProperty().addListener((property, was, is) -> pointer.accept(is ? line.subject() : null));
        return line;
    }

    private void addMissing(ThemeTable table) {
        if (table.missing().isEmpty()) {
            return;
        }
        SelectableText names = new SelectableText("missing-names");
        for (int i = 0; i < table.missing().size(); i++) {
            ThemeTable.Place place = table.missing().get(i);
            names.add(i == 0 ? "" : Punctuation.names()).link(place.name(), () -> navigator.goOnMap(place.subject()));
        }
        tail.getChildren().addAll(head(TEXTS.get("missing", table.missing().size(), table.gap())), names);
    }

    private void addSources(SourceNumbers numbers) {
        if (numbers.all().isEmpty()) {
            return;
        }
        VBox box = new VBox();
        box.getStyleClass().add("theme-sources");
        numbers.all().forEach(s -> box.getChildren().add(new SelectableText("theme-source")
                .link("[" + s.number() + "] " + s.words(), () -> navigator.openPage(s.source().ref()))));
        tail.getChildren().addAll(head(TEXTS.get("sources", numbers.all().size())), box);
    }

    private static Label head(String words) {
        Label head = new Label(words);
        head.getStyleClass().add("theme-section");
        return head;
    }

    private void showFirstOrAll() {
        int number = 0;
        for (RankingRow line : lines.values()) {
            boolean visible = expanded || number < SHOWN_AT_FIRST || line.subject().equals(navigator.current());
            line.setVisible(visible);
            line.setManaged(visible);
            number++;
        }
        expand.setVisible(lines.size() > SHOWN_AT_FIRST);
        expand.setText(expanded ? TEXTS.get("ranking.collapse") : TEXTS.get("ranking.expand", lines.size()));
    }

    private void markCurrent() {
        lines.values().forEach(line -> line.mark(line.subject().equals(navigator.current())));
        showFirstOrAll();
    }

    /** Marks the place pointed at on the map; null for none. */
    void point(SubjectRef subject) {
        lines.values().forEach(line -> line.point(line.subject().equals(subject)));
    }

    /** Lines of other classes than one grow pale, as their areas do on the map. @param alone empty for all */
    void emphasize(Optional<MapTheme.LegendItem> alone) {
        lines.values().forEach(line -> line.fade(alone.isPresent() && !line.isOf(alone.get())));
        tail.pseudoClassStateChanged(RankingRow.PALE,
                alone.isPresent() && !(alone.get() instanceof MapTheme.LegendItem.Hatch));
    }

    /** The line of what is looked at, if it is in the ranking. */
    Optional<RankingRow> current() {
        return Optional.ofNullable(lines.get(navigator.current()));
    }

    private void moveFocus(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        List<RankingRow> visible = lines.values().stream().filter(RankingRow::isVisible).toList();
        int now = visible.indexOf(event.getTarget());
        if (step != 0 && now >= 0) {
            visible.get(Math.max(0, Math.min(visible.size() - 1, now + step))).requestFocus();
            event.consume();
        }
    }
}
