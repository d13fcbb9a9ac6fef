package henan.atlas.ui.making.page;

import henan.atlas.page.PageChoice;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The picture at a page's head: chosen, dropped here, or taken away. */
final class LogoField extends HBox {
    private static final Messages TEXTS = Messages.of("pagepanel");
    private final PageModel model;
    private final FilePrompts files;
    private final Label name = new Label();
    private final Button without = Buttons.plain("×", () -> choose(Optional.empty()));

    LogoField(PageModel model, FilePrompts files) {
        this.model = model;
        this.files = files;
        name.setId("page-logo-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button pick = Buttons.plain(TEXTS.get("logo.pick"), this::pick);
        pick.setId("page-logo");
        pick.setMinWidth(USE_PREF_SIZE);
        pick.setTooltip(new Tooltip(TEXTS.get("logo.does")));
        without.setId("page-logo-without");
        without.getStyleClass().add("page-small");
        without.setMinWidth(USE_PREF_SIZE);
        without.setAccessibleText(TEXTS.get("logo.without"));
        without.setTooltip(new Tooltip(TEXTS.get("logo.without")));
        getChildren().addAll(name, pick, without);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("page-row");
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
        model.choiceProperty().addListener((property, was, is) -> show(is));
        show(model.choice());
    }

    private void show(PageChoice choice) {
        Optional<Path> file = choice.logo();
        name.setText(file.map(f -> f.getFileName().toString()).orElse(TEXTS.get("logo.none")));
        name.setTooltip(file.map(f -> new Tooltip(f.toString())).orElse(null));
        without.setDisable(file.isEmpty());
    }

    private void pick() {
        files.picture(model.choice().logo().map(f -> f.toAbsolutePath().getParent()))
                .ifPresent(file -> choose(Optional.of(file)));
    }

    private void choose(Optional<Path> file) {
        model.change(c -> c.withLogo(file));
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        Optional<File> file = event.getDragboard().getFiles().stream().findFirst();
        file.ifPresent(f -> choose(Optional.of(f.toPath())));
        event.setDropCompleted(file.isPresent());
        event.consume();
    }
}
