package henan.atlas.page;

import henan.atlas.page.file.DrawingDetail;
import henan.atlas.page.file.DrawingFormat;
import henan.atlas.page.file.Lettering;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is chosen for files.
 *
 * @param dpi     device pixels an inch, for pictures
 * @param letters what letters are, in SVG
 * @param binding how volumes are bound
 * @param folder  where files went last; empty for nowhere yet
 */
public record FileChoice(DrawingFormat format, int dpi, Lettering letters, Binding binding,
                         Optional<Path> folder) {
    public static final int LEAST_DPI = 36;
    public static final int MOST_DPI = 1200;
    /** For print. */
    public static final FileChoice FIRST = new FileChoice(DrawingFormat.PDF, 300, Lettering.TEXT,
            Binding.FACING, Optional.empty());

    public FileChoice withFormat(DrawingFormat other) {
        return new FileChoice(other, dpi, letters, binding, folder);
    }

    public FileChoice withDpi(int newDpi) {
        return new FileChoice(format, newDpi, letters, binding, folder);
    }

    public FileChoice withLetters(Lettering newLetters) {
        return new FileChoice(format, dpi, newLetters, binding, folder);
    }

    public FileChoice withBinding(Binding newBinding) {
        return new FileChoice(format, dpi, letters, newBinding, folder);
    }

    public FileChoice withFolder(Path newFolder) {
        return new FileChoice(format, dpi, letters, binding, Optional.of(newFolder));
    }

    /** How files are written. */
    public DrawingDetail detail() {
        return new DrawingDetail(dpi, letters);
    }
}
