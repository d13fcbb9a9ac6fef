package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import henan.atlas.render.style.LabelSymbol;
import henan.atlas.render.style.MarkSymbol;
import henan.atlas.render.style.TextSymbol;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Map;

/**
 * The sign for several clusters that have no room apart: a plate upon another, with a number on it, or several. Its
 * shape tells it from a drop, so that it survives grey.
 *
 * @param plate  colours and height of a plate
 * @param look   the number's lettering
 * @param sample what stands on it in a legend
 */
record CountedSymbol(MarkSymbol plate, TextSymbol look, String sample) {
    /** By how much the plate behind stands out above and to the right. */
    private static final double BEHIND = 1.7;
    /** Room beside the number. */
    private static final double SIDE = 3.2;
    /** From which share of its height on its number is as large as usual: heights are the same but for rounding. */
    private static final double AS_LARGE = 0.99;
    /** By how much less than its plate the number on a smaller one is made smaller. */
    private static final double LARGER = 1.15;
    /** Width of the line to one that stands off, and radius of the dot it begins at. */
    private static final float LINE = 1.2f;
    private static final double DOT = 2.2;
    /** How round the corners are, as a share of the height. */
    private static final double ROUND = 0.45;

    /**
     * What is written on the symbol of some clusters: the numbers by which they are found beside the picture, or, where
     * they have none, how many they are.
     *
     * @param numbers by cluster id
     */
    static String words(List<String> clusters, Map<String, Integer> numbers) {
        List<Integer> held = clusters.stream().filter(numbers::containsKey).map(numbers::get).sorted().toList();
        int others = clusters.size() - held.size();
        return held.isEmpty() ? String.valueOf(others) : ranges(held) + (others == 0 ? "" : "+" + others);
    }

    /** As in 3–5, 8. */
    private static String ranges(List<Integer> sorted) {
        StringBuilder words = new StringBuilder();
        for (int from = 0; from < sorted.size();) {
            int to = from;
            while (to + 1 < sorted.size() && sorted.get(to + 1) == sorted.get(to) + 1) {
                to++;
            }
            words.append(words.length() == 0 ? "" : ", ").append(sorted.get(from))
                    .append(to == from ? "" : (to == from + 1 ? ", " : "–") + sorted.get(to));
            from = to + 1;
        }
        return words.toString();
    }

    /** The same as it looks outside what a picture is of; it keeps its size, since it is placed already. */
    CountedSymbol held(Focus focus) {
        return new CountedSymbol(focus.quiet(List.of(plate)).get(0).times(1 / Focus.SMALLER),
                focus.paler(new LabelSymbol(look, sample)).look(), sample);
    }

    /** A box at the origin as large as the symbol. */
    PixelBox size(TextPainter text, String words) {
        double width = Math.max(plate.size() * 1.05, text.width(words, look) + 2 * SIDE);
        return new PixelBox(0, 0, width + BEHIND, plate.size() + BEHIND);
    }

    /** Paints it into a box, smaller where that is. */
    void paint(Graphics2D g, TextPainter text, String words, PixelBox box) {
        double size = (box.height() - BEHIND) / plate.size();
        TextSymbol letters = size < AS_LARGE ? look.times(Math.min(1, size * LARGER)) : look;
        double width = box.width() - BEHIND;
        double height = box.height() - BEHIND;
        paintPlate(g, box.x() + BEHIND, box.y(), width, height);
        paintPlate(g, box.x(), box.y() + BEHIND, width, height);
        text.paint(g, words, letters, box.x() + (width - text.width(words, letters)) / 2,
                box.y() + BEHIND + (height - TextPainter.height(letters)) / 2);
    }

    /** Draws the line from a dot in the ground of what it counts to where it stands; it is laid over its end. */
    void paintLine(Graphics2D g, LabelPlacement.Leader line) {
        plate.stroke().ifPresent(g::setColor);
        g.setStroke(new BasicStroke(LINE));
        g.draw(new Line2D.Double(line.x0(), line.y0(), line.x1(), line.y1()));
        g.fill(new Ellipse2D.Double(line.x0() - DOT, line.y0() - DOT, 2 * DOT, 2 * DOT));
    }

    private void paintPlate(Graphics2D g, double x, double y, double width, double height) {
        float line = plate.strokeWidth();
        RoundRectangle2D shape = new RoundRectangle2D.Double(x + line / 2, y + line / 2, width - line, height - line,
                height * ROUND, height * ROUND);
        plate.fill().ifPresent(g::setColor);
        g.fill(shape);
        plate.stroke().ifPresent(g::setColor);
        g.setStroke(new BasicStroke(line));
        g.draw(shape);
    }
}
