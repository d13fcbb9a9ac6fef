package henan.atlas.ui.map;

import henan.atlas.domain.AtlasException;
import henan.atlas.page.file.DrawingFormat;
import henan.atlas.text.Messages;
import java.io.File;
import java.nio.file.Path;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks by the system's own dialog for the file the map is to be saved in. */
final class PictureFile {
    private static final Messages TEXT = Messages.of("map");
    private static final String ENDING = "." + DrawingFormat.PNG.ending();

    private final MapModel model;

    PictureFile(MapModel model) {
        this.model = model;
    }

    void ask(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(TEXT.get("save.title"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(TEXT.get("save.format"), "*" + ENDING));
        try {
            chooser.setInitialFileName(model.pictureName() + ENDING);
        } catch (AtlasException unnamed) {
            chooser.setInitialFileName(ENDING);
        }
        File chosen = chooser.showSaveDialog(owner);
        if (chosen != null) {
            model.savePicture(named(chosen.toPath()));
        }
    }

    /** Not every system's dialog adds the ending. */
    static Path named(Path chosen) {
        String name = chosen.getFileName().toString();
        return name.endsWith(ENDING) ? chosen : chosen.resolveSibling(name + ENDING);
    }
}
