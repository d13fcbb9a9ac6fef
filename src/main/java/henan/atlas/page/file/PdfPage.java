package henan.atlas.page.file;

import henan.atlas.domain.AtlasException;
import java.util.List;

/**
 * A page of a PDF that is painted and not yet in its file: several may be painted at a time, while a file takes one
 * after the other.
 */
public final class PdfPage {
    private final Drawing drawing;
    private final PdfGraphics graphics = new PdfGraphics();
    private final List<String> dropped;

    private PdfPage(Drawing drawing) throws AtlasException {
        this.drawing = drawing;
        this.dropped = drawing.paint(graphics);
    }

    /** Paints a drawing. */
    public static PdfPage of(Drawing drawing) throws AtlasException {
        return new PdfPage(drawing);
    }

    Drawing drawing() {
        return drawing;
    }

    /** Names of places that found no room. */
    List<String> dropped() {
        return dropped;
    }

    void write(PdfContent content, PdfTags tags) {
        graphics.write(content, tags);
    }
}
