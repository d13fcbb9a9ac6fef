package henan.atlas.ui.making.page;

import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.CopyButton;
import henan.atlas.ui.ground.kit.SelectableText;
import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How far the work has come, with a way to give it up; then what came of it, and where it lies. */
final class ExportProgressPane extends VBox {
    private static final Messages TEXTS = Messages.of("pagepanel");
    private final PageExporter exporter;
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel;

    ExportProgressPane(PageExporter exporter) {
        this.exporter = exporter;
        getStyleClass().add("work-view");
        words.setId("work-words");
        words.setWrapText(true);
        bar.setId("work-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        cancel = Buttons.plain(TEXTS.get("cancel"), exporter::cancel);
        cancel.setId("work-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        exporter.underwayProperty().addListener((property, was, is) -> show());
        exporter.outcomeProperty().addListener((property, was, is) -> show());
        show();
    }

    private void show() {
        if (exporter.underwayProperty().get().isPresent()) {
            show(exporter.underwayProperty().get().get());
        } else if (exporter.outcomeProperty().get().isPresent()) {
            show(exporter.outcomeProperty().get().get());
        } else {
            getChildren().clear();
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private void show(PageExporter.Underway work) {
        words.setText(work.words());
        bar.setProgress(work.share());
        HBox row = new HBox(bar);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("page-row");
        // The same button throughout, so that it keeps the keyboard while the numbers change.
        if (getChildren().size() == 2 && getChildren().get(1) instanceof HBox shown
                && shown.getChildren().contains(bar) && shown.getChildren().contains(cancel) == work.canCancel()) {
            return;
        }
        if (work.canCancel()) {
            row.getChildren().add(cancel);
        }
        getChildren().setAll(words, row);
    }

    private void show(PageExporter.Outcome done) {
        SelectableText said = new SelectableText("work-done").add(done.words());
        said.setId("work-done");
        getChildren().setAll(said);
        done.path().ifPresent(this::addPath);
    }

    private void addPath(Path path) {
        SelectableText where = new SelectableText("work-path").add(path.toAbsolutePath().toString());
        where.setId("work-path");
        String folder = exporter.outcomeProperty().get().orElseThrow().folder().orElse(path).toString();
        CopyButton copy = new CopyButton(TEXTS.get("folder.copy"), TEXTS.get("folder.copy.does", folder),
                () -> folder);
        copy.setId("work-copy");
        getChildren().addAll(where, copy);
    }
}
