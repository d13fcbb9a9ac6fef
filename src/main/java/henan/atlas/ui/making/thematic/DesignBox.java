package henan.atlas.ui.making.thematic;

import henan.atlas.carto.ClassMethod;
import henan.atlas.carto.Classification;
import henan.atlas.carto.Ramp;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.text.Messages;
import henan.atlas.thematic.Measure;
import henan.atlas.thematic.ThemeTable;
import henan.atlas.thematic.ThemedMap;
import henan.atlas.ui.ground.kit.Buttons;
import java.util.Arrays;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How figures are divided and coloured: method, number of classes, ramp. */
final class DesignBox extends VBox {
    private static final Messages TEXTS = Messages.of("themepanel");
    private static final int SWATCH_COLORS = 6;
    private final ThemeModel model;
    private final Label title = new Label();
    private final ChoiceButton method;
    private final Label classes = new Label();
    private final Button fewer;
    private final Button more;
    private final HBox dividing;
    private final Label shortfall = wrapped("design-note");
    private final ChoiceButton ramp;
    private final HBox colouring;
    private final Label plain = wrapped("design-note");

    DesignBox(ThemeModel model) {
        this.model = model;
        getStyleClass().add("design-box");
        title.getStyleClass().add("theme-section");
        method = new ChoiceButton("theme-method", this::methods);
        fewer = stepper("theme-fewer", "−", "classes.fewer", -1);
        more = stepper("theme-more", "+", "classes.more", 1);
        classes.getStyleClass().add("class-count");
        dividing = line(method, new HBox(fewer, classes, more));
        ramp = new ChoiceButton("theme-ramp", this::ramps);
        Button turn = Buttons.link(TEXTS.get("ramp.turn"), model::turnRamp);
        turn.setId("theme-turn");
        turn.setMinWidth(USE_PREF_SIZE);
        colouring = line(ramp, turn);
        getChildren().addAll(title, plain, dividing, shortfall, colouring);
        getChildren().forEach(child -> child.managedProperty().bind(child.visibleProperty()));
    }

    private static Label wrapped(String styleClass) {
        Label label = new Label();
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private Button stepper(String id, String sign, String meaning, int by) {
        Button button = Buttons.plain(sign, () -> model.themedProperty().get().ifPresent(map ->
                model.chooseClasses((by < 0 ? fewest(map) : asked(map)) + by * step(map))));
        button.setId(id);
        button.getStyleClass().add("stepper");
        button.setAccessibleText(TEXTS.get(meaning));
        return button;
    }

    /** How many classes are asked for; there may be fewer, or to either side of zero one more. */
    private static int asked(ThemedMap map) {
        return map.design().classesOf(map.table().theme().measure());
    }

    /** How many there are, where fewer could be made than were asked for: the next step shows. */
    private static int fewest(ThemedMap map) {
        return Math.min(asked(map), map.classes().map(Classification::classes).orElse(asked(map)));
    }

    /** To either side of zero one class more or less. */
    private static int step(ThemedMap map) {
        return map.table().theme().measure() == Measure.DEVIATION && map.design().method() != ClassMethod.MANUAL
                ? 2 : 1;
    }

    private static HBox line(Node wide, Node behind) {
        HBox line = new HBox(wide, behind);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("design-line");
        HBox.setHgrow(wide, Priority.ALWAYS);
        if (behind instanceof HBox box) {
            box.setAlignment(Pos.CENTER);
            box.getStyleClass().add("class-steps");
            box.setMinWidth(USE_PREF_SIZE);
        }
        return line;
    }

    private MenuItem[] methods() {
        return Arrays.stream(ClassMethod.values()).map(each -> {
            MenuItem item = new MenuItem(TEXTS.get("method." + each));
            item.setId("method-" + each);
            item.setOnAction(event -> model.chooseMethod(each));
            return item;
        }).toArray(MenuItem[]::new);
    }

    private MenuItem[] ramps() {
        return model.ramps().stream().map(each -> {
            Ramp shown = model.choice().reversed() ? each.reversed() : each;
            MenuItem item = new MenuItem(each.title(), new RampSwatch(shown, SWATCH_COLORS));
            item.setId("ramp-" + each.name());
            item.setOnAction(event -> model.chooseRamp(each.name()));
            return item;
        }).toArray(MenuItem[]::new);
    }

    void show(ThemedMap map) {
        Measure measure = map.table().theme().measure();
        boolean listed = !map.table().isForMap();
        boolean classed = measure.isClassed() && !listed;
        boolean ramped = (classed || measure == Measure.TOTAL) && !listed;
        title.setText(TEXTS.get(classed ? "section.classes" : "section.drawing"));
        dividing.setVisible(classed);
        colouring.setVisible(ramped);
        plain.setVisible(!classed);
        plain.setText(listed ? whyListed(map) : TEXTS.get("drawn." + measure));
        int wanted = asked(map);
        int got = map.classes().map(Classification::classes).orElse(wanted);
        method.show(TEXTS.get("method." + map.design().method()));
        method.setAccessibleText(TEXTS.get("section.classes") + " " + method.getText());
        classes.setText(TEXTS.get("classes", got));
        fewer.setDisable(fewest(map) - step(map) < ThemeChoice.FEWEST_CLASSES);
        more.setDisable(wanted + step(map) > Classification.MOST_CLASSES);
        shortfall.setVisible(classed && map.shortfall().isPresent());
        shortfall.setText(map.shortfall().orElse(""));
        Ramp used = map.design().ramp();
        ramp.show(used.title(), new RampSwatch(used, SWATCH_COLORS));
        ramp.setAccessibleText(TEXTS.get("ramp", used.title()));
    }

    /** Too few places, or nearly all in one prefecture, be they as many as a map takes. */
    private static String whyListed(ThemedMap map) {
        int places = map.ranking().size();
        String unit = TEXTS.get("unit." + map.table().unit());
        return map.table().crowded().map(in -> TEXTS.get("drawn.crowded", places, unit, in))
                .orElseGet(() -> TEXTS.get("drawn.listed", places, unit, ThemeTable.FEWEST_ON_MAP));
    }
}
