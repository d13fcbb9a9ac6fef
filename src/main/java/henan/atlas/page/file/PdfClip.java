package henan.atlas.page.file;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * What is let through, in the page's logical pixels: what lies in all of some shapes. Two of them are the same when
 * they are one.
 */
final class PdfClip {
    private final List<Shape> shapes;

    private PdfClip(List<Shape> shapes) {
        this.shapes = List.copyOf(shapes);
    }

    static PdfClip of(Shape shape) {
        return new PdfClip(List.of(shape));
    }

    PdfClip and(Shape shape) {
        List<Shape> all = new ArrayList<>(shapes);
        all.add(shape);
        return new PdfClip(all);
    }

    List<Shape> shapes() {
        return shapes;
    }
}
