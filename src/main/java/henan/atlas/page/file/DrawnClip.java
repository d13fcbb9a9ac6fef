package henan.atlas.page.file;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * What is let through, in the page's logical pixels: what lies in all of some shapes. Two of them are the same when
 * they are one.
 */
final class DrawnClip {
    private final List<Shape> shapes;

    private DrawnClip(List<Shape> shapes) {
        this.shapes = List.copyOf(shapes);
    }

    static DrawnClip of(Shape shape) {
        return new DrawnClip(List.of(shape));
    }

    DrawnClip and(Shape shape) {
        List<Shape> all = new ArrayList<>(shapes);
        all.add(shape);
        return new DrawnClip(all);
    }

    List<Shape> shapes() {
        return shapes;
    }
}
