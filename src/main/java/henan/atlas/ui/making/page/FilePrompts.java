package henan.atlas.ui.making.page;

import henan.atlas.page.file.DrawingFormat;
import java.nio.file.Path;
import java.util.Optional;

/** Asks where files are to go; empty when the person thinks better of it. */
interface FilePrompts {
    /**
     * Asks for a file to write; that an existing one is overwritten has then been agreed to.
     *
     * @param name   name suggested, with its ending
     * @param folder where to begin; empty for wherever the system does
     */
    Optional<Path> file(String name, DrawingFormat format, Optional<Path> folder);

    /** Asks for a picture there is. @param folder where to begin; empty for wherever the system does */
    Optional<Path> picture(Optional<Path> folder);

    /** Asks for a folder. */
    Optional<Path> folder(String title, Optional<Path> folder);
}
