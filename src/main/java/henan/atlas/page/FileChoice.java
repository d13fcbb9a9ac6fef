package henan.atlas.page;

import henan.atlas.page.file.DrawingFormat;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is chosen for files.
 *
 * @param dpi    device pixels an inch, for pictures
 * @param folder where files went last; empty for nowhere yet
 */
public record FileChoice(DrawingFormat format, int dpi, Optional<Path> folder) {
    public static final int LEAST_DPI = 36;
    public static final int MOST_DPI = 1200;
    /** For print. */
    public static final FileChoice FIRST = new FileChoice(DrawingFormat.PDF, 300, Optional.empty());

    public FileChoice withFormat(DrawingFormat other) {
        return new FileChoice(other, dpi, folder);
    }

    public FileChoice withDpi(int newDpi) {
        return new FileChoice(format, newDpi, folder);
    }

    public FileChoice withFolder(Path newFolder) {
        return new FileChoice(format, dpi, Optional.of(newFolder));
    }
}
