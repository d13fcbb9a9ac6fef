package henan.atlas.ui.making.page;

import henan.atlas.page.file.DrawingFormat;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.out.FileOut;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own dialogs. */
final class FileDialogs implements FilePrompts {
    private static final Messages TEXTS = Messages.of("pagepanel");
    private final Supplier<Window> owner;

    FileDialogs(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> file(String name, DrawingFormat format, Optional<Path> folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(TEXTS.get("dialog.file"));
        chooser.setInitialFileName(name);
        folder.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(TEXTS.get("format." + format),
                "*." + format.ending()));
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath)
                .map(chosen -> FileOut.named(chosen, "." + format.ending()));
    }

    @Override
    public Optional<Path> picture(Optional<Path> folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(TEXTS.get("dialog.picture"));
        folder.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(TEXTS.get("dialog.picture.kinds"),
                "*.png", "*.jpg", "*.jpeg", "*.gif", "*.bmp"));
        return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> folder(String title, Optional<Path> folder) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        folder.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }
}
