package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds room for labels: by priority, each at the first of its candidate positions that covers no symbol and no label
 * placed before.
 *
 * <p>Deterministic: equal input gives equal output. <b>Units:</b> pixels, any origin, y downwards.
 */
final class LabelPlacer {
    /** Clear space kept between a label and anything else. */
    private static final double CLEARANCE = 1.0;

    /**
     * A label looking for room.
     *
     * @param subject  what a click on it opens
     * @param text     the label
     * @param priority what is placed first
     * @param x        the point it belongs to
     * @param y        likewise
     * @param radius   half the size of the symbol at that point, 0 when there is none
     * @param width    width of the text
     * @param height   height of the text
     */
    record Request(Optional<SubjectRef> subject, PaintStep.Text text, double priority, double x, double y,
                   double radius, double width, double height) {
    }

    /** Labels that found room and those that did not. */
    record Outcome(List<Placement.PlacedLabel> placed, List<Placement.DroppedLabel> dropped) {
    }

    private LabelPlacer() {
    }

    /**
     * Places labels.
     *
     * @param requests  labels, in any order
     * @param obstacles boxes no label may cover
     * @param yielding  boxes a label covers only when it would otherwise find no room at all
     * @param allowed   further condition on a label's box, as that it lies inside the frame
     */
    static Outcome place(List<Request> requests, List<PixelBox> obstacles, List<PixelBox> yielding,
                         Predicate<PixelBox> allowed) {
        List<Request> byPriority = new ArrayList<>(requests);
        byPriority.sort(Comparator.comparingDouble((Request r) -> -r.priority()));
        BoxGrid<Boolean> taken = new BoxGrid<>();
        obstacles.forEach(b -> taken.add(b, true));
        BoxGrid<Boolean> avoided = new BoxGrid<>();
        yielding.forEach(b -> avoided.add(b, true));
        List<Placement.PlacedLabel> placed = new ArrayList<>();
        List<Placement.DroppedLabel> dropped = new ArrayList<>();
        for (Request request : byPriority) {
            List<PixelBox> free = candidates(request).stream()
                    .filter(b -> allowed.test(b) && !taken.intersects(b.grown(CLEARANCE))).toList();
            Optional<PixelBox> box = free.stream().filter(b -> !avoided.intersects(b)).findFirst()
                    .or(() -> free.stream().findFirst());
            if (box.isPresent()) {
                taken.add(box.get(), true);
                placed.add(new Placement.PlacedLabel(request.subject(), request.text(), box.get()));
            } else {
                dropped.add(new Placement.DroppedLabel(request.text(), request.x(), request.y()));
            }
        }
        return new Outcome(placed, dropped);
    }

    private static List<PixelBox> candidates(Request request) {
        return request.text().symbol().around() ? around(request) : aboutTheCentre(request);
    }

    /** Centred first, then a little down, up and to the sides, then further. */
    private static List<PixelBox> aboutTheCentre(Request r) {
        double w = r.width();
        double h = r.height();
        List<PixelBox> boxes = new ArrayList<>();
        for (double across : new double[] {0, w * 0.4, -w * 0.4, w * 0.8, -w * 0.8}) {
            for (double down : new double[] {0, h * 0.6, -h * 0.6, h * 1.2, -h * 1.2}) {
                boxes.add(PixelBox.around(r.x() + across, r.y() + down, w, h));
            }
        }
        return boxes;
    }

    /** Right, left, below, above and the corners between, then a little further away. */
    private static List<PixelBox> around(Request r) {
        double w = r.width();
        double h = r.height();
        List<PixelBox> boxes = new ArrayList<>();
        for (double gap : new double[] {r.radius() + 2.2, r.radius() + 6}) {
            double right = r.x() + gap;
            double left = r.x() - gap - w;
            double middle = r.y() - h / 2;
            for (double dy : new double[] {0, h * 0.3, -h * 0.3}) {
                boxes.add(new PixelBox(right, middle + dy, w, h));
                boxes.add(new PixelBox(left, middle + dy, w, h));
            }
            boxes.add(new PixelBox(r.x() - w / 2, r.y() + gap - 0.5, w, h));
            boxes.add(new PixelBox(r.x() - w / 2, r.y() - gap - h + 0.5, w, h));
            double corner = gap * 0.6;
            for (int side : new int[] {1, -1}) {
                boxes.add(new PixelBox(side > 0 ? r.x() + corner : r.x() - corner - w, r.y() + corner, w, h));
                boxes.add(new PixelBox(side > 0 ? r.x() + corner : r.x() - corner - w, r.y() - corner - h, w, h));
            }
            for (double share : new double[] {0.25, 0.75}) {
                boxes.add(new PixelBox(r.x() - w * share, r.y() + gap - 0.5, w, h));
                boxes.add(new PixelBox(r.x() - w * share, r.y() - gap - h + 0.5, w, h));
            }
        }
        return boxes;
    }
}
