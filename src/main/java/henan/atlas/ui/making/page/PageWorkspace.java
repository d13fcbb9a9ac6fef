package henan.atlas.ui.making.page;

import henan.atlas.carto.MapState;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.Page;
import henan.atlas.page.PageSettings;
import henan.atlas.page.file.PagePrinter;
import henan.atlas.page.file.PaperSize;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.FilterChips;
import henan.atlas.ui.ground.kit.PanelScroll;
import henan.atlas.ui.ground.kit.SelectableText;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.session.Notifier;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** 出图: the page as it will be, its pre-flight and the ways to let it out; what can be chosen is a panel apart. */
final class PageWorkspace extends BorderPane {
    /** Height, in logical pixels, that the ways out need with something of what is to be known before. */
    private static final double LEAST_WAYS = 480;
    /** How much of that is seen at once: below it the window enlarges this less. */
    private static final double LEAST_SEEN = 280;
    private static final Messages TEXTS = Messages.of("pagepanel");
    private final PageModel model;
    private final PageExporter exporter;
    private final PagePanel panel;
    private final PreviewPane preview;
    private final SheetTurner turner = new SheetTurner();
    private final ExportPane ways;
    private final FilterChips chips;
    private ClusterFilter lookedAt = ClusterFilter.ALL;

    /**
     * @param first      makes pages of what the atlas says now
     * @param files      asks where files are to go
     * @param lastTheme  the theme worked on last; empty for none
     * @param remembered what was chosen last
     */
    PageWorkspace(PageFactory first, PageTools tools, Navigator navigator, Notifier notifier, FilePrompts files,
                  Supplier<Optional<ThemeChoice>> lastTheme, PageSettings remembered) {
        model = new PageModel(first, tools.runner(), lastTheme, remembered);
        exporter = new PageExporter(tools, first, files, notifier, new PagePrinter(), remembered.files());
        panel = new PagePanel(model, navigator, files);
        preview = new PreviewPane(tools, notifier::say);
        ways = new ExportPane(model, exporter, turner.sheetProperty());
        getStyleClass().add("page-workspace");
        setCenter(new StackPane(preview, nothing()));
        chips = new FilterChips(navigator::filter, preview::requestFocus);
        HBox asked = new HBox(chips);
        asked.getStyleClass().add("page-asked");
        HBox.setHgrow(chips, Priority.ALWAYS);
        setTop(new VBox(bar(), asked));
        model.choiceProperty().addListener((property, was, is) -> tellAsked());
        tellAsked();
        PanelScroll waysOut = new PanelScroll(ways, LEAST_WAYS, "page-ways");
        waysOut.setMinHeight(LEAST_SEEN);
        setRight(waysOut);
        model.laidProperty().addListener((property, was, is) -> turner.use(is.map(PageModel.Laid::page)));
        turner.sheetProperty().addListener((property, was, is) -> preview.setSheet(is));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        panel.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Makes pages of another snapshot from now on. */
    void use(PageFactory next) {
        exporter.use(next);
        model.use(next);
        panel.refresh();
        ways.use();
    }

    /** Width of the ways out beside the page, in logical pixels: known before they are first styled. */
    double waysWidth() {
        return ExportPane.WIDTH;
    }

    /** What can be chosen. */
    PagePanel panel() {
        return panel;
    }

    /** Begins to work on pages: what is selected. */
    void enter(SubjectRef selected) {
        preview.setOnScreen(true);
        follow(selected);
        panel.enter();
    }

    /** One works on something else. */
    void leave() {
        preview.setOnScreen(false);
    }

    /** Follows what is selected in the window. @param selected a place or a cluster */
    void follow(SubjectRef selected) {
        model.follow(selected);
    }

    /** Makes pages of these clusters from now on. */
    void look(ClusterFilter clusters) {
        lookedAt = clusters;
        model.look(clusters);
        tellAsked();
    }

    /** What is asked of the clusters, where any stand on the page. */
    private void tellAsked() {
        chips.show(model.showsClusters() ? lookedAt : ClusterFilter.ALL, model.content(), List.of());
        chips.getParent().setVisible(!chips.isEmpty());
        chips.getParent().setManaged(!chips.isEmpty());
    }

    /** Makes a page of maps as they are. */
    void show(List<MapState> maps) {
        model.show(maps);
    }

    /** What is to be remembered. */
    PageSettings settings() {
        return new PageSettings(model.choice(), exporter.choice(), model.presetsProperty().get());
    }

    private StackPane nothing() {
        VBox card = new VBox();
        card.getStyleClass().add("page-nothing");
        card.setMaxSize(380, USE_PREF_SIZE);
        StackPane holder = new StackPane(card);
        holder.visibleProperty().bind(model.problemProperty().isNotEmpty());
        holder.setPickOnBounds(false);
        model.problemProperty().addListener((property, was, is) -> card.getChildren().setAll(sentence(is)));
        return holder;
    }

    private static SelectableText sentence(String words) {
        SelectableText text = new SelectableText("workspace-problem").add(words);
        text.setId("page-problem");
        return text;
    }

    private HBox bar() {
        Label about = new Label();
        about.setId("page-about");
        about.textProperty().bind(Bindings.createStringBinding(this::about, model.laidProperty(),
                model.busyProperty()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label zoom = new Label();
        zoom.setId("page-zoom");
        zoom.setMinWidth(46);
        zoom.setAlignment(Pos.CENTER);
        zoom.textProperty().bind(preview.scaleProperty().map(scale -> scale.doubleValue() == 0 ? ""
                : String.format(Locale.ROOT, "%.0f%%", scale.doubleValue() * 100)));
        HBox bar = new HBox(about, gap, turner, small("zoom.out", "−", preview::zoomOut), zoom,
                small("zoom.in", "+", preview::zoomIn), small("zoom.fit", TEXTS.get("zoom.fit"), preview::fit),
                small("zoom.actual", "100%", preview::actualSize));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    private static Button small(String id, String words, Runnable action) {
        Button button = Buttons.plain(words, action);
        button.setId(id.replace('.', '-'));
        button.getStyleClass().add("page-small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(TEXTS.get(id + ".does"));
        button.setTooltip(new Tooltip(TEXTS.get(id + ".does")));
        return button;
    }

    private String about() {
        if (model.busyProperty().get() && model.laidProperty().get().isEmpty()) {
            return TEXTS.get("busy");
        }
        return model.laidProperty().get().map(PageModel.Laid::page).map(PageWorkspace::about).orElse("");
    }

    private static String about(Page page) {
        PaperSize paper = page.cut().get(0).paper();
        return TEXTS.get("about", paper.name(), TEXTS.get(paper.isAcross() ? "lies.across" : "lies.upright"),
                paper.width(), paper.height(), page.hasOneScale()
                ? ScaleField.words(page.scaleDenominator()) : TEXTS.get("about.scales"));
    }

    private void key(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (event.isShortcutDown() ? shortcut(event, typing) : !typing && key(event, event.getCode())) {
            event.consume();
        }
    }

    private boolean key(KeyEvent event, KeyCode code) {
        return turner.key(code) || preview.key(event);
    }

    private boolean shortcut(KeyEvent event, boolean typing) {
        switch (event.getCode()) {
            case S -> ways.export();
            case P -> ways.print();
            case C -> {
                if (typing) {
                    return false;
                }
                ways.copy();
            }
            default -> {
                return preview.key(event);
            }
        }
        return true;
    }
}
