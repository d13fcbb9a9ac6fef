package henan.atlas.render;

import henan.atlas.carto.CourseMaps;
import henan.atlas.carto.PixelBox;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * What else runs near a course that has a name: a letter that stands nearly as near to another is read as that one's.
 *
 * <p><b>Units:</b> projected metres, but for letters' boxes, which are in world pixels.
 */
final class OtherWaters {
    /** How many times as far off as its own course a letter has any other. */
    static final double PLAINLY = 1.6;

    private final CourseLine own;
    private final List<BoxedShape> others;

    /** @param courses all there are on the map */
    OtherWaters(CourseLine own, List<BoxedShape> courses) {
        this.own = own;
        this.others = courses.stream().filter(c -> c.course().maps() != CourseMaps.WITHOUT_COUNTIES)
                .filter(c -> c.course().courseClass() == own.code().courseClass()
                        && !c.course().name().equals(own.code().name())).toList();
    }

    /** Whether they leave a letter to its course. */
    boolean leave(PixelBox letter, double metresPerPixel) {
        Coordinate at = new Coordinate(letter.centerX() * metresPerPixel, -letter.centerY() * metresPerPixel);
        double near = PLAINLY * distance(at, own.xy(), Double.MAX_VALUE);
        Envelope about = new Envelope(at);
        about.expandBy(near);
        for (BoxedShape other : others) {
            for (int part = 0; part < other.parts().length; part++) {
                if (other.box(part).intersects(about) && distance(at, other.parts()[part], near) < near) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Plainly computed, as it is asked of every letter and all of a course: of a course's parts most are further off
     * than {@code most} in x or in y alone.
     *
     * @param most the answer where nothing is nearer
     */
    private static double distance(Coordinate at, float[] xy, double most) {
        double least = most;
        double square = most * most;
        double x = xy[0] - at.x;
        double y = xy[1] - at.y;
        for (int i = 2; i < xy.length; i += 2) {
            double nextX = xy[i] - at.x;
            double nextY = xy[i + 1] - at.y;
            if (Math.min(x, nextX) < least && Math.max(x, nextX) > -least
                    && Math.min(y, nextY) < least && Math.max(y, nextY) > -least) {
                double found = square(x, y, nextX - x, nextY - y);
                if (found < square) {
                    square = found;
                    least = Math.sqrt(found);
                }
            }
            x = nextX;
            y = nextY;
        }
        return least;
    }

    /** Square of the distance of the origin from a stretch that begins at a point. */
    private static double square(double x, double y, double dx, double dy) {
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.max(0, Math.min(1, -(x * dx + y * dy) / length));
        double toX = x + along * dx;
        double toY = y + along * dy;
        return toX * toX + toY * toY;
    }
}
