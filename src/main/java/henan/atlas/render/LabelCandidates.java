package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import java.util.ArrayList;
import java.util.List;

/** The places where a label is tried, best first. <b>Units:</b> pixels, y downwards. */
final class LabelCandidates {
    /** Gaps between a symbol and its label. */
    private static final double[] GAPS = {2.2, 6, 10};
    /** How much of a label lies before its symbol, where it stands above or below; by finer steps for great names. */
    private static final double[] SHARES = {0.25, 0.75, 0.1, 0.9};
    private static final double[] SLIDING = {0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9, 0, 1};
    /** How far a label that may stand anywhere in an area is looked for, and by which steps. */
    private static final double FARTHEST = 168;
    private static final double STEP = 14;
    private static final int DIRECTIONS = 12;

    /** Where a name is looked for that has found none of these: round its symbol by small steps, ever further off. */
    private static final double[] CLOSE_GAPS = {1.6, 3, 4.5, 6, 8};
    private static final double CLOSE_STEP = 2;

    private LabelCandidates() {
    }

    static List<PixelBox> of(LabelPlacer.Request request) {
        return switch (request.text().look().candidates()) {
            case AROUND -> around(request);
            case CENTER, INSIDE -> aboutTheCentre(request);
            case AREA -> everFurther(request);
            case ALONG -> List.of();
        };
    }

    /** All places beside a symbol, by small steps. */
    static List<PixelBox> closeTo(LabelPlacer.Request r) {
        double x = r.symbol().x();
        double y = r.symbol().y();
        double w = r.width();
        double h = r.height();
        List<PixelBox> boxes = new ArrayList<>();
        for (double clear : CLOSE_GAPS) {
            double gap = r.symbol().radius() + clear;
            for (double off = 0; off <= h / 2 + gap; off += CLOSE_STEP) {
                for (double dy : new double[] {off, -off}) {
                    boxes.add(new PixelBox(x + gap, y - h / 2 + dy, w, h));
                    boxes.add(new PixelBox(x - gap - w, y - h / 2 + dy, w, h));
                }
            }
            for (double off = 0; off <= w / 2 + gap; off += CLOSE_STEP) {
                for (double dx : new double[] {off, -off}) {
                    boxes.add(new PixelBox(x - w / 2 + dx, y + gap, w, h));
                    boxes.add(new PixelBox(x - w / 2 + dx, y - gap - h, w, h));
                }
            }
        }
        return boxes;
    }

    private static List<PixelBox> everFurther(LabelPlacer.Request r) {
        List<PixelBox> boxes = new ArrayList<>();
        boxes.add(PixelBox.around(r.symbol().x(), r.symbol().y(), r.width(), r.height()));
        for (double radius = STEP; radius <= FARTHEST; radius += STEP) {
            for (int i = 0; i < DIRECTIONS; i++) {
                double angle = 2 * Math.PI * i / DIRECTIONS;
                boxes.add(PixelBox.around(r.symbol().x() + radius * Math.cos(angle),
                        r.symbol().y() + radius * Math.sin(angle), r.width(), r.height()));
            }
        }
        return boxes;
    }

    /** Centred first, then a little down, up and to the sides, then further. */
    private static List<PixelBox> aboutTheCentre(LabelPlacer.Request r) {
        double w = r.width();
        double h = r.height();
        List<PixelBox> boxes = new ArrayList<>();
        for (double across : new double[] {0, w * 0.4, -w * 0.4, w * 0.8, -w * 0.8}) {
            for (double down : new double[] {0, h * 0.6, -h * 0.6, h * 1.2, -h * 1.2}) {
                boxes.add(PixelBox.around(r.symbol().x() + across, r.symbol().y() + down, w, h));
            }
        }
        return boxes;
    }

    /** Right, left, below, above and the corners between, then a little further away. */
    private static List<PixelBox> around(LabelPlacer.Request r) {
        double x = r.symbol().x();
        double y = r.symbol().y();
        double w = r.width();
        double h = r.height();
        List<PixelBox> boxes = new ArrayList<>();
        for (double clear : GAPS) {
            double gap = r.symbol().radius() + clear;
            for (double dy : new double[] {0, h * 0.3, -h * 0.3}) {
                boxes.add(new PixelBox(x + gap, y - h / 2 + dy, w, h));
                boxes.add(new PixelBox(x - gap - w, y - h / 2 + dy, w, h));
            }
            boxes.add(new PixelBox(x - w / 2, y + gap - 0.5, w, h));
            boxes.add(new PixelBox(x - w / 2, y - gap - h + 0.5, w, h));
            double corner = gap * 0.6;
            for (int side : new int[] {1, -1}) {
                boxes.add(new PixelBox(side > 0 ? x + corner : x - corner - w, y + corner, w, h));
                boxes.add(new PixelBox(side > 0 ? x + corner : x - corner - w, y - corner - h, w, h));
            }
            double[] shares = r.must() ? SLIDING : SHARES;
            for (double share : shares) {
                boxes.add(new PixelBox(x - w * share, y + gap - 0.5, w, h));
                boxes.add(new PixelBox(x - w * share, y - gap - h + 0.5, w, h));
            }
        }
        return boxes;
    }
}
