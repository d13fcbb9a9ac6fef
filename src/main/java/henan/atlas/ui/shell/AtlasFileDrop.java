package henan.atlas.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets an atlas file be dropped on the window to open it. */
final class AtlasFileDrop {
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private AtlasFileDrop() {
    }

    static void install(Node target, Consumer<Path> open) {
        target.setOnDragOver(event -> {
            if (atlasFile(event.getDragboard().getFiles()).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                target.pseudoClassStateChanged(DROPPING, true);
                event.consume();
            }
        });
        target.setOnDragExited(event -> target.pseudoClassStateChanged(DROPPING, false));
        target.setOnDragDropped(event -> drop(event, open));
    }

    private static void drop(DragEvent event, Consumer<Path> open) {
        Optional<Path> file = atlasFile(event.getDragboard().getFiles());
        event.setDropCompleted(file.isPresent());
        event.consume();
        file.ifPresent(open);
    }

    /** The file to open: exactly one, with the ending of an atlas. */
    static Optional<Path> atlasFile(List<File> files) {
        return files.size() == 1 && files.get(0).getName().toLowerCase(Locale.ROOT).endsWith(".gpkg")
                ? Optional.of(files.get(0).toPath()) : Optional.empty();
    }
}
