package henan.atlas.ui.ground.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;

/** Dotted lines under some words of a paragraph, for JavaFX underlines with a solid line only. */
final class DottedLines extends Path {
    /** Below the underline's own place, in pixels, so that the dots keep clear of the characters. */
    private static final double CLEARANCE = 2;
    private final TextFlow paragraph;
    private final List<int[]> ranges = new ArrayList<>();

    DottedLines(TextFlow paragraph) {
        this.paragraph = paragraph;
        setManaged(false);
        setMouseTransparent(true);
        getStyleClass().add("dotted-lines");
    }

    /** Underlines the characters from one index up to another. */
    void add(int start, int end) {
        ranges.add(new int[] {start, end});
    }

    void paint() {
        List<PathElement> lines = new ArrayList<>();
        ranges.forEach(range -> underline(paragraph.underlineShape(range[0], range[1]), lines));
        getElements().setAll(lines);
    }

    /** One line for each box of the solid underline: a word may be broken over two lines of text. */
    private static void underline(PathElement[] boxes, List<PathElement> lines) {
        double left = 0;
        double right = 0;
        double y = 0;
        for (PathElement element : boxes) {
            if (element instanceof MoveTo corner) {
                left = corner.getX();
                right = left;
                y = corner.getY();
                lines.add(new MoveTo(left, y + CLEARANCE));
                lines.add(new LineTo(right, y + CLEARANCE));
            } else if (element instanceof LineTo corner) {
                left = Math.min(left, corner.getX());
                right = Math.max(right, corner.getX());
                y = Math.max(y, corner.getY());
                lines.set(lines.size() - 2, new MoveTo(left, Math.rint(y + CLEARANCE) - 0.5));
                lines.set(lines.size() - 1, new LineTo(right, Math.rint(y + CLEARANCE) - 0.5));
            }
        }
    }
}
