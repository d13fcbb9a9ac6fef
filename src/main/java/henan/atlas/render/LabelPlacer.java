package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.style.LabelSymbol;
import henan.atlas.render.style.TextSymbol;
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
    /** Leader lines: the shortest, by how much the next is longer, and the gap at either end. */
    private static final double SHORTEST_LEADER = 8;
    private static final double LEADER_STEP = 5;
    private static final double LEADER_GAP = 1.8;
    /** Directions of leader lines in sixteenths of a turn, clockwise from the right, in the order they are tried. */
    private static final int[] LEADER_DIRECTIONS = {1, 15, 7, 9, 2, 14, 6, 10, 0, 8, 3, 13, 5, 11, 4, 12};

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
     * @param inside   whether a box lies in the area that is named; asked of labels that stand inside
     */
    record Request(Optional<SubjectRef> subject, LabelSymbol text, double priority, double x, double y,
                   double radius, double width, double height, Predicate<PixelBox> inside) {
    }

    /** Labels that found room and those that did not. */
    record Outcome(List<LabelPlacement.PlacedLabel> placed, List<LabelPlacement.DroppedLabel> dropped) {
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
        List<LabelPlacement.PlacedLabel> placed = new ArrayList<>();
        List<LabelPlacement.DroppedLabel> dropped = new ArrayList<>();
        for (Request request : byPriority) {
            List<PixelBox> free = candidates(request).stream().filter(b -> isFree(b, allowed, taken)).toList();
            Optional<LabelPlacement.PlacedLabel> label = free.stream().filter(b -> !avoided.intersects(b)).findFirst()
                    .or(() -> free.stream().findFirst())
                    .map(b -> new LabelPlacement.PlacedLabel(request.subject(), request.text(), b, Optional.empty(),
                            Optional.empty()))
                    .or(() -> atALeader(request, allowed, taken));
            label.ifPresentOrElse(l -> {
                taken.add(l.box(), true);
                l.leader().ifPresent(line -> line.beads().forEach(b -> taken.add(b, true)));
                placed.add(l);
            }, () -> {
                // What stands inside an area says again what is said beside its main body: it may be missing.
                if (request.text().look().candidates() != TextSymbol.Candidates.INSIDE) {
                    dropped.add(new LabelPlacement.DroppedLabel(request.text(), request.x(), request.y()));
                }
            });
        }
        return new Outcome(placed, dropped);
    }

    private static boolean isFree(PixelBox box, Predicate<PixelBox> allowed, BoxGrid<Boolean> taken) {
        return allowed.test(box) && !taken.intersects(box.grown(CLEARANCE));
    }

    /** The nearest place at the end of a leader line, when there is one and neither covers anything. */
    private static Optional<LabelPlacement.PlacedLabel> atALeader(Request r, Predicate<PixelBox> allowed,
                                                             BoxGrid<Boolean> taken) {
        for (double distance = SHORTEST_LEADER; distance <= r.text().look().leader(); distance += LEADER_STEP) {
            for (int sixteenth : LEADER_DIRECTIONS) {
                double across = Math.cos(sixteenth * Math.PI / 8);
                double down = Math.sin(sixteenth * Math.PI / 8);
                double end = r.radius() + distance;
                PixelBox box = new PixelBox(r.x() + across * (end + LEADER_GAP) - r.width() * share(across),
                        r.y() + down * (end + LEADER_GAP) - r.height() * share(down), r.width(), r.height());
                LabelPlacement.Leader leader = new LabelPlacement.Leader(r.x() + across * (r.radius() + LEADER_GAP),
                        r.y() + down * (r.radius() + LEADER_GAP), r.x() + across * end, r.y() + down * end);
                if (isFree(box, allowed, taken) && leader.beads().stream().noneMatch(taken::intersects)) {
                    return Optional.of(new LabelPlacement.PlacedLabel(r.subject(), r.text(), box, Optional.of(leader),
                            Optional.empty()));
                }
            }
        }
        return Optional.empty();
    }

    /** How much of a label lies before the point its leader line ends at, when the line points so far that way. */
    private static double share(double direction) {
        return direction > 0.5 ? 0 : direction < -0.5 ? 1 : 0.5;
    }

    private static List<PixelBox> candidates(Request request) {
        return switch (request.text().look().candidates()) {
            case AROUND -> around(request);
            case CENTER -> aboutTheCentre(request);
            case INSIDE -> aboutTheCentre(request).stream().filter(request.inside()).toList();
            case ALONG -> List.of();
        };
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
