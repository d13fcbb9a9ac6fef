package henan.atlas.ui.making.page;

import henan.atlas.carto.LegendWording;
import henan.atlas.carto.MapOverlay;
import henan.atlas.carto.MapPurpose;
import henan.atlas.page.PageChoice;
import henan.atlas.page.PagePart;
import henan.atlas.page.PageTemplate;
import henan.atlas.page.file.PaperSize;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.CommittedText;
import henan.atlas.ui.ground.nav.Navigator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What can be chosen for a page. */
final class PagePanel extends BorderPane {
    private static final Messages TEXTS = Messages.of("pagepanel");
    private final PageModel model;
    private final Node templates;
    private final ThemeFields themes;
    private final SeveralFields maps;

    PagePanel(PageModel model, Navigator navigator, FilePrompts files) {
        this.model = model;
        getStyleClass().add("page-panel");
        PresetNaming naming = new PresetNaming(model);
        setTop(new VBox(head(new PresetMenu(model, naming::ask)), naming));
        templates = new SegmentedChoice<>("template", PageTemplate.PRINTED, t -> TEXTS.get("template." + t),
                t -> TEXTS.get("template." + t + ".does"), model.choiceProperty().map(PageChoice::template),
                model::chooseTemplate);
        themes = new ThemeFields(model);
        maps = new SeveralFields(model);
        VBox body = new VBox(field("template", templates), field("area", new AreaFields(model, navigator::goOnMap)),
                shownFor(PageTemplate.THEME, field("theme", themes)),
                shownFor(PageTemplate.SEVERAL, field("maps", maps)),
                field("title", title()), field("paper", paper()), field("scale", new ScaleField(model)),
                field("purpose", new SegmentedChoice<>("purpose", List.of(MapPurpose.values()), p ->
                TEXTS.get("purpose." + p),
                        p -> TEXTS.get("purpose." + p + ".does"),
                        model.choiceProperty().map(PageChoice::purpose),
                        p -> model.change(c -> c.withPurpose(p)))),
                field("wording", new SegmentedChoice<>("wording", List.of(LegendWording.values()),
                        w -> TEXTS.get("wording." + w), w -> TEXTS.get("wording." + w + ".does"),
                        model.choiceProperty().map(PageChoice::wording),
                        w -> model.change(c -> c.withWording(w)))),
                field("parts", parts()), field("approval", approval()), field("note", note()),
                field("logo", new LogoField(model, files)));
        body.getStyleClass().add("page-choices");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
    }

    private HBox head(PresetMenu presets) {
        Label title = new Label(TEXTS.get("panel.title"));
        title.getStyleClass().add("reference-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button reset = Buttons.link(TEXTS.get("reset"), model::reset);
        reset.setId("page-reset");
        reset.setTooltip(new Tooltip(TEXTS.get("reset.does")));
        HBox head = new HBox(title, gap, presets, reset);
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("workspace-head");
        return head;
    }

    private static VBox field(String key, Node control) {
        Label label = new Label(TEXTS.get("field." + key));
        label.getStyleClass().add("page-label");
        label.setLabelFor(control);
        VBox field = new VBox(label, control);
        field.getStyleClass().add("page-field");
        return field;
    }

    private VBox shownFor(PageTemplate template, VBox field) {
        field.visibleProperty().bind(model.choiceProperty().map(c -> c.template() == template));
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }

    private TextField title() {
        TextField field = new TextField();
        field.setId("page-title");
        field.getStyleClass().add("page-text");
        StringProperty words = written(field, "", model::chooseTitle);
        model.titleProperty().addListener((property, was, is) -> words.set(is));
        // What stands on the page when nothing is typed.
        model.laidProperty().addListener((property, was, is) -> {
            if (model.titleProperty().get().isEmpty()) {
                field.setPromptText(is.map(l -> l.page().title()).orElse(""));
            }
        });
        return field;
    }

    /** What is written in a field, which follows it. @param take hears what a hand writes */
    private static StringProperty written(TextInputControl field, String first, Consumer<String> take) {
        StringProperty words = new SimpleStringProperty(first);
        CommittedText.bind(field, words);
        words.addListener((property, was, is) -> take.accept(is));
        return words;
    }

    private VBox paper() {
        VBox row = new VBox(new SegmentedChoice<>("paper", PaperSize.OFFERED.stream().map(PaperSize::name).toList(),
                n -> n,
                n -> "",
                model.choiceProperty().map(c -> c.paper().name()),
                n -> model.change(c -> c.withPaper(PaperSize.named(n).orElseThrow()))),
                new SegmentedChoice<>("lies", List.of("upright", "across"), l -> TEXTS.get("lies." + l), l -> "",
                        model.choiceProperty().map(c -> c.across() ? "across" : "upright"),
                        l -> model.change(c -> c.withAcross(l.equals("across")))));
        row.getStyleClass().add("page-paper-row");
        return row;
    }

    private FlowPane parts() {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        for (PagePart part : PagePart.values()) {
            ToggleButton chip = new ToggleButton(TEXTS.get("part." + part));
            chip.setId("part-" + part);
            chip.getStyleClass().setAll("chip", "page-chip", "part-chip");
            chip.setMinWidth(USE_PREF_SIZE);
            chip.setSelected(model.choice().parts().contains(part));
            chip.setOnAction(event -> model.change(c -> c.withPart(part, chip.isSelected())));
            chip.disableProperty().bind(model.choiceProperty().map(c -> !c.template().has(part)));
            model.choiceProperty().addListener((property, was, is) -> chip.setSelected(is.parts().contains(part)));
            chips.getChildren().add(chip);
        }
        chips.getChildren().addAll(overlay("besides", MapOverlay.BESIDES), overlay("rivers", MapOverlay.RIVERS));
        return chips;
    }

    /** Whether the map has what may lie over it or be left out. */
    private ToggleButton overlay(String key, MapOverlay overlay) {
        ToggleButton chip = new ToggleButton(TEXTS.get(key));
        chip.setId("page-" + key);
        chip.getStyleClass().setAll("chip", "page-chip", "part-chip");
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setTooltip(new Tooltip(TEXTS.get(key + ".does")));
        chip.setSelected(model.choice().map().shows(overlay));
        chip.setOnAction(event -> model.change(c -> c.withEach(m -> overlay == MapOverlay.RIVERS
                ? m.withRivers(chip.isSelected()) : m.withShown(overlay, chip.isSelected()))));
        model.choiceProperty().addListener((property, was, is) -> chip.setSelected(is.map().shows(overlay)));
        return chip;
    }

    private TextField approval() {
        TextField field = new TextField();
        field.setId("page-approval");
        field.getStyleClass().add("page-text");
        field.setPromptText(TEXTS.get("approval.prompt"));
        StringProperty words = written(field, model.choice().approval(),
                typed -> model.change(c -> c.withApproval(typed.strip())));
        model.choiceProperty().addListener((property, was, is) -> {
            if (!words.get().strip().equals(is.approval())) {
                words.set(is.approval());
            }
        });
        return field;
    }

    private TextArea note() {
        TextArea area = new TextArea();
        area.setId("page-note");
        area.getStyleClass().add("page-text");
        area.setPromptText(TEXTS.get("note.prompt"));
        area.setPrefRowCount(2);
        area.setWrapText(true);
        StringProperty words = written(area, model.choice().note(), typed -> model.change(c -> c.withNote(typed)));
        model.choiceProperty().addListener((property, was, is) -> words.set(is.note()));
        return area;
    }

    /** Offers the themes there now are. */
    void refresh() {
        themes.show();
        maps.show();
    }

    /** Moves the keyboard into the panel. */
    void enter() {
        themes.show();
        // What is scrolled belongs to the window, and can have the keyboard, only once the scroll pane has its look.
        applyCss();
        templates.lookupAll(".chip").stream().filter(chip -> ((ToggleButton) chip).isSelected()).findFirst()
                .ifPresent(Node::requestFocus);
    }
}
