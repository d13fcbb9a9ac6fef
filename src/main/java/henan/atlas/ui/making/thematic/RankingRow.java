package henan.atlas.ui.making.thematic;

import henan.atlas.carto.MapTheme;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import henan.atlas.thematic.ThemeTable;
import henan.atlas.thematic.ThemeValue;
import henan.atlas.thematic.ThemedMap;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.LateTooltip;
import henan.atlas.ui.ground.kit.NestedActions;
import henan.atlas.ui.ground.kit.SelectableText;
import henan.atlas.ui.ground.nav.Navigator;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A place of the ranking: name, bar, figure as printed, and what must be told with it. A click goes there. */
final class RankingRow extends VBox {
    private static final Messages TEXTS = Messages.of("themepanel");
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    static final PseudoClass PALE = PseudoClass.getPseudoClass("pale");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double AREA_NAME = 84;
    private static final double CLUSTER_NAME = 118;
    private final SubjectRef subject;
    private final ShareBar bar = new ShareBar();
    private final HBox figure;
    private final Button page;
    private int color;
    /** Of a place that two kinds share, the other colour; else the same. */
    private int stripes;

    RankingRow(ThemedMap.Rank rank, ThemedMap map, SourceNumbers sources, Navigator navigator) {
        ThemeValue value = rank.value();
        subject = value.subject();
        setId("rank-" + subject.id());
        getStyleClass().add("rank-line");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(value.name() + " " + value.printed());
        Label name = new Label(Cluster.brief(value.name()));
        name.getStyleClass().add("rank-name");
        double width = subject.kind() == SubjectKind.CLUSTER ? CLUSTER_NAME : AREA_NAME;
        name.setMinWidth(width);
        name.setMaxWidth(width);
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        if (subject.kind() == SubjectKind.CLUSTER) {
            LateTooltip.install(name, value.name());
        }
        HBox.setHgrow(bar, Priority.ALWAYS);
        figure = figure(value, figureWords(value, map.table()), sources, navigator);
        HBox top = new HBox(name, bar, figure);
        top.getStyleClass().add("rank-top");
        top.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(top);
        addNote(value.told(), List.of(), navigator);
        for (ThemeValue.Telling other : value.differing()) {
            String note = other.told().isEmpty() ? "" : TEXTS.get("rank.note", other.told());
            addNote(TEXTS.get("rank.other", other.printed() + note), sources.of(other.citations()), navigator);
        }
        page = Buttons.link(TEXTS.get("rank.page"), () -> navigator.openPage(subject));
        page.getStyleClass().add("rank-page");
        page.managedProperty().bind(page.visibleProperty());
        page.setVisible(false);
        getChildren().add(page);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()
                    && !NestedActions.isHit(event, this)) {
                navigator.goOnMap(subject);
            }
        });
        setOnKeyPressed(event -> {
            if (event.getTarget() == this && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                navigator.goOnMap(subject);
                event.consume();
            }
        });
        bar.scale(least(map), 1);
        show(rank, map);
    }

    /** Where the bars of a map begin: at zero, where nothing lies below it. */
    private static double least(ThemedMap map) {
        return map.ranking().stream().mapToDouble(ThemedMap.Rank::share).filter(share -> share < 0).min().orElse(0);
    }

    /** How much room the figure wants; bars are of one scale only where all lines of a list leave them the same. */
    double figureWidth() {
        return figure.prefWidth(-1);
    }

    void setFigureWidth(double width) {
        figure.setMinWidth(width);
    }

    /** What the atlas counts itself leaves out the unit, which stands above the list; published figures keep it. */
    private static String figureWords(ThemeValue value, ThemeTable table) {
        String unit = table.theme().unit();
        boolean counted = value.citations().isEmpty() && !unit.isEmpty() && value.printed().endsWith(unit);
        return counted ? value.printed().substring(0, value.printed().length() - unit.length()) : value.printed();
    }

    private static HBox figure(ThemeValue value, String words, SourceNumbers sources, Navigator navigator) {
        Labeled figure = value.clusters().<Labeled>map(clusters ->
                Buttons.link(words, () -> navigator.openList(clusters))).orElseGet(() -> new Label(words));
        figure.getStyleClass().add("rank-value");
        figure.setMinWidth(USE_PREF_SIZE);
        HBox box = new HBox(figure);
        box.getStyleClass().add("rank-figure");
        box.setAlignment(Pos.CENTER_RIGHT);
        if (!value.citations().isEmpty()) {
            SelectableText marks = new SelectableText("rank-marks");
            sources.of(value.citations()).forEach(s -> marks.citation(s.number(), s.words(),
                    () -> navigator.openPage(s.source().ref())));
            marks.setMinWidth(USE_PREF_SIZE);
            box.getChildren().add(marks);
        }
        return box;
    }

    private void addNote(String words, List<SourceNumbers.Numbered> marks, Navigator navigator) {
        if (words.isEmpty()) {
            return;
        }
        SelectableText note = new SelectableText("rank-note").add(words);
        marks.forEach(s -> note.citation(s.number(), s.words(), () -> navigator.openPage(s.source().ref())));
        getChildren().add(note);
    }

    SubjectRef subject() {
        return subject;
    }

    void show(ThemedMap.Rank rank, ThemedMap map) {
        color = rank.color();
        stripes = map.otherColor(rank);
        if (map.hasBars()) {
            bar.show(rank.share(), rank.color());
        } else {
            bar.showColors(color, stripes);
        }
    }

    /** Whether the place is drawn as a class of the legend is. */
    boolean isOf(MapTheme.LegendItem item) {
        return item instanceof MapTheme.LegendItem.Fill fill
                && (fill.color() == color || fill.color() == stripes);
    }

    void fade(boolean pale) {
        pseudoClassStateChanged(PALE, pale);
    }

    void point(boolean pointed) {
        pseudoClassStateChanged(POINTED, pointed);
    }

    void mark(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
        page.setVisible(chosen);
    }
}
