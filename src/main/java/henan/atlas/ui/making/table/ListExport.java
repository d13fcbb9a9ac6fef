package henan.atlas.ui.making.table;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.handout.ListFile;
import henan.atlas.table.AtlasTables;
import henan.atlas.table.TableResult;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.session.Notifier;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Lets a list out into a file: asked for in the system's own dialog, written beside the JavaFX thread. */
final class ListExport {
    private static final Messages TEXTS = Messages.of("list");

    private final Path atlas;
    private final BackgroundRunner runner;
    private final Notifier notifier;
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private Optional<Path> folder = Optional.empty();

    /** @param atlas the file that is open, for the shapes of areas */
    ListExport(Path atlas, BackgroundRunner runner, Notifier notifier) {
        this.atlas = atlas;
        this.runner = runner;
        this.notifier = notifier;
    }

    /** What has been written last; empty before anything has. What went wrong is said over the window. */
    ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** What was told is over: something else is listed. */
    void forget() {
        told.set("");
    }

    /** Where the last file went; empty before any did. */
    Optional<Path> folder() {
        return folder;
    }

    /** Begins where another run left off. */
    void setFolder(Optional<Path> last) {
        folder = last;
    }

    /** @param besides by which conditions it was chosen, a line each */
    void ask(Window owner, ListFile format, AtlasTables tables, TableResult result, List<String> besides) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(TEXTS.get("export.title"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(format.title(), "*" + format.ending()));
        chooser.setInitialFileName(TEXTS.get("title", result.query().kind().title()) + format.ending());
        folder.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        File chosen = chooser.showSaveDialog(owner);
        if (chosen != null) {
            write(named(chosen.toPath(), format), format, tables, result, besides);
        }
    }

    /** Not every system's dialog adds the ending. */
    static Path named(Path chosen, ListFile format) {
        String name = chosen.getFileName().toString();
        return ListFile.of(chosen).filter(format::equals).isPresent() ? chosen
                : chosen.resolveSibling(name + format.ending());
    }

    void write(Path target, ListFile format, AtlasTables tables, TableResult result, List<String> besides) {
        told.set("");
        folder = Optional.ofNullable(target.toAbsolutePath().getParent());
        runner.run(cancelled -> {
            try (AtlasFile file = AtlasFile.open(atlas)) {
                return format.write(target, file, tables, result, besides, cancelled);
            }
        }, written -> told.set(TEXTS.get("export.done", result.rows().size(), target)),
                failure -> notifier.say(failure.getMessage()));
    }
}
