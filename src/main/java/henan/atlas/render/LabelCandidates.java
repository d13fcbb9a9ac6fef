package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import henan.atlas.render.LabelPlacement.Dot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
    /** How far off a symbol its name stands at most without a line to it. */
    static final double FARTHEST_BESIDE = 8;
    private static final double EVERYWHERE_STEP = 2.5;

    /** How many steps are looked at about the middle of an area to each side. */
    private static final int STEPS = 6;
    /** The same where a line begins, for which there is room in a corner that holds no name. */
    private static final int POINT_STEPS = 10;
    /** Where the middle of a name, so much wider than high, is from that of its area, in its widths and heights. */
    private static final List<double[]> OFFSETS = offsets(STEPS, 0.2, 0.4, 3);
    /** Where a line begins from there, in pixels. */
    private static final List<double[]> POINTS = offsets(POINT_STEPS, 3, 3, 1);

    private LabelCandidates() {
    }

    /**
     * A round of them, the next of which is looked at only when all of one find no room.
     *
     * @return nothing after the last round
     */
    static List<PixelBox> round(LabelPlacer.Request request, int round) {
        return switch (request.text().look().candidates()) {
            case AROUND -> round < GAPS.length ? around(request, GAPS[round]) : List.of();
            case CENTER, INSIDE -> round == 0 ? aboutTheCentre(request) : List.of();
            case AREA -> round * STEP <= FARTHEST ? everFurther(request, round * STEP) : List.of();
            case ALONG -> List.of();
        };
    }

    /** A round of all places beside a symbol, by small steps; nothing after the last. */
    static List<PixelBox> closeTo(LabelPlacer.Request r, int round) {
        if (round >= CLOSE_GAPS.length) {
            return List.of();
        }
        double x = r.symbol().x();
        double y = r.symbol().y();
        double w = r.width();
        double h = r.height();
        double gap = r.symbol().radius() + CLOSE_GAPS[round];
        List<PixelBox> boxes = new ArrayList<>();
        for (double off = 0; off <= h / 2 + gap; off += CLOSE_STEP) {
            for (int side = 1; side >= -1; side -= 2) {
                boxes.add(new PixelBox(x + gap, y - h / 2 + side * off, w, h));
                boxes.add(new PixelBox(x - gap - w, y - h / 2 + side * off, w, h));
            }
        }
        for (double off = 0; off <= w / 2 + gap; off += CLOSE_STEP) {
            for (int side = 1; side >= -1; side -= 2) {
                boxes.add(new PixelBox(x - w / 2 + side * off, y + gap, w, h));
                boxes.add(new PixelBox(x - w / 2 + side * off, y - gap - h, w, h));
            }
        }
        return boxes;
    }

    /** All places about a symbol by small steps, the nearest first. @param farthest how far off it they lie at most */
    static Stream<PixelBox> everywhere(LabelPlacer.Request r, double farthest) {
        double reach = r.symbol().radius() + farthest;
        List<PixelBox> boxes = new ArrayList<>();
        for (double x = r.symbol().x() - reach - r.width(); x <= r.symbol().x() + reach; x += EVERYWHERE_STEP) {
            for (double y = r.symbol().y() - reach - r.height(); y <= r.symbol().y() + reach; y += EVERYWHERE_STEP) {
                PixelBox box = new PixelBox(x, y, r.width(), r.height());
                double gap = r.symbol().gap(box);
                if (gap >= CLOSE_GAPS[0] && gap <= farthest) {
                    boxes.add(box);
                }
            }
        }
        boxes.sort(Comparator.comparingDouble(r.symbol()::gap));
        return boxes.stream();
    }

    private static List<PixelBox> everFurther(LabelPlacer.Request r, double radius) {
        if (radius == 0) {
            return List.of(PixelBox.around(r.symbol().x(), r.symbol().y(), r.width(), r.height()));
        }
        List<PixelBox> boxes = new ArrayList<>();
        for (int i = 0; i < DIRECTIONS; i++) {
            double angle = 2 * Math.PI * i / DIRECTIONS;
            boxes.add(PixelBox.around(r.symbol().x() + radius * Math.cos(angle),
                    r.symbol().y() + radius * Math.sin(angle), r.width(), r.height()));
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

    /** All about the middle of an area by small steps, the nearest first. */
    static Stream<PixelBox> within(LabelPlacer.Request r) {
        double x = r.symbol().x();
        double y = r.symbol().y();
        return OFFSETS.stream().map(off -> PixelBox.around(x + off[0] * r.width(), y + off[1] * r.height(), r.width(),
                r.height()));
    }

    /** Points about another by small steps, the nearest first. */
    static Stream<Dot> about(Dot point) {
        return POINTS.stream().map(off -> new Dot(point.x() + off[0], point.y() + off[1], 0));
    }

    /**
     * @param steps how many to each side
     * @param wider how much more it counts to be off across than down
     */
    private static List<double[]> offsets(int steps, double across, double down, double wider) {
        List<double[]> offsets = new ArrayList<>();
        for (int x = -steps; x <= steps; x++) {
            for (int y = -steps; y <= steps; y++) {
                offsets.add(new double[] {x * across, y * down});
            }
        }
        offsets.sort(Comparator.comparingDouble(off -> Math.hypot(wider * off[0], off[1])));
        return List.copyOf(offsets);
    }

    /** Right, left, below, above and the corners between, at a gap; those further away are the next rounds. */
    private static List<PixelBox> around(LabelPlacer.Request r, double clear) {
        double x = r.symbol().x();
        double y = r.symbol().y();
        double w = r.width();
        double h = r.height();
        double gap = r.symbol().radius() + clear;
        List<PixelBox> boxes = new ArrayList<>();
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
        for (double share : r.must() ? SLIDING : SHARES) {
            boxes.add(new PixelBox(x - w * share, y + gap - 0.5, w, h));
            boxes.add(new PixelBox(x - w * share, y - gap - h + 0.5, w, h));
        }
        return boxes;
    }
}
