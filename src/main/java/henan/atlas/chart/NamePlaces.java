package henan.atlas.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds places for the names of points: beside them, else a little further off with a line that leads there. No name
 * lies over another, over a point or beyond the edge; what finds no place has none. Units: logical pixels.
 */
final class NamePlaces {
    /** Clear space about a name. */
    private static final double CLEAR = 1.2;
    /** How far off names are looked for, in turn; further than the first they have a line. */
    private static final double[] DISTANCES = {7, 13, 20, 28, 38, 50};
    /** Directions in turn, in degrees from the right, clockwise. */
    private static final int[] DIRECTIONS = {0, 180, -90, 90, -35, 35, -145, 145, -65, 65, -115, 115};

    private final Rectangle2D bounds;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Line2D> leaders = new ArrayList<>();

    /** @param bounds where names may lie */
    NamePlaces(Rectangle2D bounds) {
        this.bounds = bounds;
    }

    /** What wants a name. */
    record Wanted(double x, double y, double width, double height) {
    }

    /**
     * Where a name stands.
     *
     * @param box    its box
     * @param leader the line that leads to it; empty where it stands beside its point
     */
    record Place(Rectangle2D box, Optional<Line2D> leader) {
    }

    /** What no name may lie on. */
    void keepFree(Rectangle2D box) {
        taken.add(box);
    }

    /** Places for all, in their order; those with most neighbours choose first. */
    List<Optional<Place>> of(List<Wanted> wanted, double reach) {
        wanted.forEach(w -> taken.add(new Rectangle2D.Double(w.x() - reach, w.y() - reach, 2 * reach, 2 * reach)));
        List<Optional<Place>> places = new ArrayList<>();
        wanted.forEach(w -> places.add(Optional.empty()));
        IntStream.range(0, wanted.size()).boxed()
                .sorted(Comparator.comparing(i -> -neighbours(wanted, i)))
                .forEach(i -> places.set(i, place(wanted.get(i), reach)));
        return places;
    }

    private static int neighbours(List<Wanted> wanted, int which) {
        Wanted own = wanted.get(which);
        return (int) wanted.stream().filter(w -> Math.abs(w.x() - own.x()) < own.width()
                && Math.abs(w.y() - own.y()) < 2 * own.height()).count();
    }

    private Optional<Place> place(Wanted wanted, double reach) {
        for (double distance : DISTANCES) {
            for (int degrees : DIRECTIONS) {
                double angle = Math.toRadians(degrees);
                double x = wanted.x() + distance * Math.cos(angle);
                double y = wanted.y() + distance * Math.sin(angle);
                Rectangle2D box = box(wanted, degrees, x, y);
                Optional<Line2D> leader = distance <= DISTANCES[0] + reach ? Optional.empty()
                        : Optional.of(new Line2D.Double(wanted.x(), wanted.y(), x, y));
                if (isFree(box, leader, wanted, reach)) {
                    taken.add(box);
                    leader.ifPresent(leaders::add);
                    return Optional.of(new Place(box, leader));
                }
            }
        }
        return Optional.empty();
    }

    private static Rectangle2D box(Wanted wanted, int degrees, double x, double y) {
        double left = Math.abs(degrees) == 90 ? x - wanted.width() / 2
                : Math.abs(degrees) > 90 ? x - wanted.width() : x;
        double top = degrees == 0 || degrees == 180 ? y - wanted.height() / 2
                : degrees < 0 ? y - wanted.height() : y;
        return new Rectangle2D.Double(left, top, wanted.width(), wanted.height());
    }

    private boolean isFree(Rectangle2D box, Optional<Line2D> leader, Wanted wanted, double reach) {
        Rectangle2D about = new Rectangle2D.Double(box.getX() - CLEAR, box.getY(), box.getWidth() + 2 * CLEAR,
                box.getHeight());
        Rectangle2D point = new Rectangle2D.Double(wanted.x() - reach, wanted.y() - reach, 2 * reach, 2 * reach);
        return bounds.contains(box) && taken.stream().noneMatch(about::intersects)
                && leaders.stream().noneMatch(line -> line.intersects(about))
                && leader.filter(line -> taken.stream().anyMatch(each -> !each.equals(point) && line.intersects(each))
                        || leaders.stream().anyMatch(other -> other.intersectsLine(line))).isEmpty();
    }
}
