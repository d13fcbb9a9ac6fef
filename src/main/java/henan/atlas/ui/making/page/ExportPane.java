package henan.atlas.ui.making.page;

import henan.atlas.page.FileChoice;
import henan.atlas.page.Page;
import henan.atlas.page.file.Drawing;
import henan.atlas.page.file.DrawingFormat;
import henan.atlas.page.file.Lettering;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.PickBox;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Beside the page: its pre-flight, and the ways to let it out. */
final class ExportPane extends BorderPane {
    /** In logical pixels. */
    static final double WIDTH = 296;
    private static final Messages TEXTS = Messages.of("pagepanel");
    private static final List<Integer> USUAL_DPI = List.of(96, 150, 200, 300, 600);
    private static final double PICK_WIDTH = 96;
    private final PageModel model;
    private final PageExporter exporter;
    private final ObservableValue<Optional<Drawing>> sheet;
    private final FindingList findings = new FindingList();
    private final ContextMenu printers = new ContextMenu();
    private final Button print;
    private final VolumePane volumes;

    /** @param sheet the sheet looked at */
    ExportPane(PageModel model, PageExporter exporter, ObservableValue<Optional<Drawing>> sheet) {
        this.sheet = sheet;
        this.model = model;
        this.exporter = exporter;
        getStyleClass().add("export-pane");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        ScrollPane scroll = new ScrollPane(findings);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        BooleanBinding idle = Bindings.createBooleanBinding(() -> !exporter.isBusy(), exporter.underwayProperty());
        BooleanBinding ready = Bindings.createBooleanBinding(this::isReady, model.laidProperty(),
                exporter.underwayProperty());
        Button export = Buttons.primary(TEXTS.get("export"), this::export);
        export.setId("page-export");
        export.disableProperty().bind(ready.not());
        export.setMaxWidth(Double.MAX_VALUE);
        Button copy = Buttons.plain(TEXTS.get("copy"), this::copy);
        copy.setId("page-copy");
        copy.disableProperty().bind(ready.not());
        copy.setTooltip(new Tooltip(TEXTS.get("copy.does")));
        print = Buttons.plain(TEXTS.get("print"), this::print);
        print.setId("page-print");
        print.disableProperty().bind(ready.not());
        Tooltip printTip = new Tooltip(TEXTS.get("print.does"));
        volumes = new VolumePane(model, exporter, idle);
        // What came of the work stands above the buttons: they stay where they are when it comes and goes.
        VBox foot = new VBox(new ExportProgressPane(exporter), label("format"), formats(),
                tipped(export, exportTip()), shared(copy, tipped(print, printTip)), label("series"), volumes);
        foot.getStyleClass().add("export-foot");
        setBottom(foot);
        model.laidProperty().addListener((property, was, is) -> show());
        show();
    }

    private static Label label(String key) {
        Label label = new Label(TEXTS.get("field." + key));
        label.getStyleClass().add("page-label");
        return label;
    }

    private HBox formats() {
        SegmentedChoice<DrawingFormat> formats = new SegmentedChoice<>("format",
                List.of(DrawingFormat.PDF, DrawingFormat.SVG, DrawingFormat.PNG), DrawingFormat::name,
                f -> TEXTS.get("format." + f + ".does"), exporter.choiceProperty().map(FileChoice::format),
                f -> exporter.change(c -> c.withFormat(f)));
        PickBox<Integer> dpi = new PickBox<>("page-dpi", n -> TEXTS.get("dpi", n),
                n -> exporter.change(c -> c.withDpi(n)));
        List<Integer> offered = USUAL_DPI.contains(exporter.choice().dpi()) ? USUAL_DPI
                : List.of(exporter.choice().dpi(), 96, 150, 200, 300, 600);
        dpi.show(offered, Optional.of(exporter.choice().dpi()));
        PickBox<Lettering> letters = new PickBox<>("page-letters", l -> TEXTS.get("letters." + l),
                l -> exporter.change(c -> c.withLetters(l)));
        letters.show(List.of(Lettering.values()), Optional.of(exporter.choice().letters()));
        letters.setTooltip(new Tooltip(TEXTS.get("letters.does")));
        HBox row = new HBox(formats, new StackPane(shownFor(DrawingFormat.PNG, dpi),
                shownFor(DrawingFormat.SVG, letters)));
        HBox.setHgrow(formats, Priority.ALWAYS);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("page-row");
        return row;
    }

    /** In the place all of these have; only the format's own is seen. */
    private Node shownFor(DrawingFormat format, PickBox<?> box) {
        box.setMinWidth(PICK_WIDTH);
        box.visibleProperty().bind(exporter.choiceProperty().map(c -> c.format() == format));
        return box;
    }

    private static HBox shared(Node... buttons) {
        HBox row = new HBox(buttons);
        row.getStyleClass().add("page-row");
        for (Node button : buttons) {
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        if (buttons[0] instanceof Button first) {
            first.setMaxWidth(Double.MAX_VALUE);
        }
        return row;
    }

    /** A button that cannot be pressed shows no tooltip of its own. */
    private static StackPane tipped(Button button, Tooltip tip) {
        button.setMaxWidth(Double.MAX_VALUE);
        StackPane holder = new StackPane(button);
        Tooltip.install(holder, tip);
        return holder;
    }

    private Tooltip exportTip() {
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(Bindings.createStringBinding(() -> TEXTS.get(model.laidProperty().get().isEmpty()
                ? "export.nothing" : model.laidProperty().get().get().isStopped() ? "export.stopped" : "export.does"),
                model.laidProperty()));
        return tip;
    }

    /** Tells how many pages volumes have now. */
    void use() {
        volumes.use();
    }

    private void show() {
        Optional<PageModel.Laid> laid = model.laidProperty().get();
        if (laid.isPresent()) {
            findings.show(laid.get().findings());
        } else {
            findings.clear();
        }
    }

    private boolean isReady() {
        return !exporter.isBusy() && model.laidProperty().get().filter(l -> !l.isStopped()).isPresent();
    }

    /** The page to be let out; empty while that cannot be. */
    private Optional<Page> page() {
        return isReady() ? model.laidProperty().get().map(PageModel.Laid::page) : Optional.empty();
    }

    void export() {
        page().ifPresent(exporter::export);
    }

    void copy() {
        page().flatMap(page -> sheet.getValue()).ifPresent(exporter::copy);
    }

    /**
     * Offers the printers there are now. Not before they are asked for: the system's printing service is reached by a
     * connection to this computer itself, and nobody who does not print needs it.
     */
    void print() {
        if (print.isDisabled()) {
            return;
        }
        offer(List.of(said("print.looking")));
        exporter.findPrinters(names -> {
            if (printers.isShowing()) {
                offer(names.isEmpty() ? List.of(said("print.none")) : names.stream().map(this::item).toList());
            }
        });
    }

    private void offer(List<MenuItem> items) {
        printers.hide();
        printers.getItems().setAll(items);
        printers.show(print, Side.TOP, 0, 0);
    }

    private static MenuItem said(String key) {
        MenuItem item = new MenuItem(TEXTS.get(key));
        item.setDisable(true);
        return item;
    }

    private MenuItem item(String printer) {
        MenuItem item = new MenuItem(TEXTS.get("print.on", printer));
        item.setOnAction(event -> page().ifPresent(p -> exporter.print(p, printer)));
        return item;
    }
}
