package henan.atlas.ui.making.page;

import henan.atlas.page.file.DrawingFormat;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What was chosen for files.
 *
 * @param dpi    device pixels an inch, for pictures
 * @param folder where files went last; empty for nowhere yet
 */
record FileChoice(DrawingFormat format, int dpi, Optional<Path> folder) {
    static final int LEAST_DPI = 36;
    static final int MOST_DPI = 1200;
    /** For print. */
    static final FileChoice FIRST = new FileChoice(DrawingFormat.PDF, 300, Optional.empty());

    FileChoice withFormat(DrawingFormat other) {
        return new FileChoice(other, dpi, folder);
    }

    FileChoice withDpi(int newDpi) {
        return new FileChoice(format, newDpi, folder);
    }

    FileChoice withFolder(Path newFolder) {
        return new FileChoice(format, dpi, Optional.of(newFolder));
    }
}
