package henan.atlas.ui.ground.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Parent;

/**
 * The lines of all paragraphs in a node: where it can be parted so that none is cut.
 *
 * @param lines from above to below; those of paragraphs side by side may overlap
 */
public record TextLines(List<Line> lines) {
    /** What lies so near, in logical pixels, is no part of a line: the layout rounds. */
    private static final double NEAR = 0.5;

    /**
     * A line, in logical pixels of the node.
     *
     * @param heading whether it is one of the heading of what follows
     */
    public record Line(double top, double bottom, boolean heading) {
        private boolean isCutAt(double y) {
            return top < y - NEAR && y + NEAR < bottom;
        }
    }

    public TextLines {
        lines = lines.stream().sorted(Comparator.comparingDouble(Line::top)).toList();
    }

    /** The lines in a node as it is laid out now. */
    public static TextLines in(Parent node) {
        List<Line> found = new ArrayList<>();
        for (SelectableText paragraph : ReadingOrder.paragraphs(node)) {
            for (Bounds line : paragraph.lines()) {
                Bounds there = node.sceneToLocal(paragraph.localToScene(line));
                found.add(new Line(there.getMinY(), there.getMaxY(), paragraph.isHeading()));
            }
        }
        return new TextLines(found);
    }

    /** The next place that cuts no line, from a place upwards. */
    public double wholeAbove(double y) {
        double place = y;
        for (int i = lines.size() - 1; i >= 0; i--) {
            place = lines.get(i).isCutAt(place) ? lines.get(i).top() : place;
        }
        return place;
    }

    /** The next place upwards where a page can end: none cuts a line, or parts a heading from what follows. */
    public double pageEnd(double y) {
        double place = wholeAbove(y);
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).bottom() <= place + NEAR) {
                if (!lines.get(i).heading()) {
                    return place;
                }
                place = lines.get(i).top();
            }
        }
        // There are but headings: they are read by themselves.
        return wholeAbove(y);
    }

    /** The same downwards, where a page can begin. */
    public double wholeBelow(double y) {
        double place = y;
        for (Line line : lines) {
            place = line.isCutAt(place) ? line.bottom() : place;
        }
        return place;
    }

    /** Top of the last line that ends above a place, where it cuts none; the place itself where there is none. */
    public double lastTop(double y) {
        return wholeAbove(lines.stream().filter(line -> line.bottom() <= y + NEAR).mapToDouble(Line::top).max()
                .orElse(y));
    }

    /** Bottom of the first line that begins below a place, where it cuts none; the place where there is none. */
    public double firstBottom(double y) {
        return wholeBelow(lines.stream().filter(line -> line.top() >= y - NEAR).mapToDouble(Line::bottom).min()
                .orElse(y));
    }
}
