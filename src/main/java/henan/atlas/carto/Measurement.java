package henan.atlas.carto;

import henan.atlas.domain.Geodesic;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;

/**
 * What is measured on a map: the way along points, or the ground within them.
 *
 * <p>A way is as long as the shortest ways on the ellipsoid from point to point ({@link Geodesic}). The ground is what
 * the map shows within the lines from corner to corner: the display projection keeps areas, so that it is as large on
 * the ellipsoid ({@link AtlasProjection}).
 *
 * @param finished whether no more points are to come
 */
public record Measurement(Kind kind, List<MeasuredPoint> points, boolean finished) {
    /** A place that has a name is told of in whole kilometres, as pages tell of it. Metres. */
    private static final double BLUR_OF_PLACES = 500;
    /** The grid on which boundaries and seats lie: nothing on the map is told more closely. Metres. */
    private static final double FINEST = 100;
    private static final double CORNERS = 4;

    /** What of points is measured. */
    public enum Kind {
        DISTANCE(2), AREA(3);

        private final int fewest;

        Kind(int fewest) {
            this.fewest = fewest;
        }
    }

    /**
     * A figure and how closely it can be told.
     *
     * @param value   in metres or square metres
     * @param step    the decade that is as large as the error a hand makes, likewise
     * @param rounded as it is told, in whole steps
     */
    public record Figure(double value, double step, double rounded) {
        /** Told as its value is rounded. */
        Figure(double value, double step) {
            this(value, step, Math.round(value / step) * step);
        }

        /** Of parts told beside it: as what is told of them adds up, which is at most half a step off for each. */
        static Figure sum(List<Figure> parts, double step) {
            return new Figure(parts.stream().mapToDouble(Figure::value).sum(), step,
                    parts.stream().mapToDouble(Figure::rounded).sum());
        }
    }

    public Measurement {
        points = List.copyOf(points);
    }

    /** Nothing measured yet. */
    public static Measurement of(Kind kind) {
        return new Measurement(kind, List.of(), false);
    }

    /** The same with one more point; the last set once more adds nothing. */
    public Measurement with(MeasuredPoint next) {
        return last().equals(Optional.of(next)) ? this
                : new Measurement(kind, Stream.concat(points.stream(), Stream.of(next)).toList(), finished);
    }

    /** The same without the last point. */
    public Measurement withoutLast() {
        return new Measurement(kind, points.subList(0, Math.max(0, points.size() - 1)), finished);
    }

    /** The same with no more points to come. */
    public Measurement ended() {
        return new Measurement(kind, points, true);
    }

    public Optional<MeasuredPoint> last() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }

    /** How many points are lacking before there is something to be told. */
    public int lacking() {
        return Math.max(0, kind.fewest - points.size());
    }

    /** Whether a part of the way leads between two places that are shown about one. */
    public boolean isMadeUp() {
        return kind == Kind.DISTANCE
                && IntStream.range(1, points.size()).anyMatch(i -> points.get(i - 1).isShownWith(points.get(i)));
    }

    /** Whether the lines from corner to corner cross, so that they enclose no ground. */
    public boolean crossesItself() {
        return kind == Kind.AREA && points.size() > Kind.AREA.fewest && !ring().isSimple();
    }

    /** What is measured; empty where there is nothing to be told. */
    public Optional<Figure> figure() {
        if (lacking() > 0 || isMadeUp() || crossesItself()) {
            return Optional.empty();
        }
        return Optional.of(kind == Kind.DISTANCE ? Figure.sum(lengths(), decade(2 * blur()))
                : new Figure(squareMetres(), decade(2 * blur() * around() / CORNERS)));
    }

    /** The parts of a way from point to point; none before there are two, and where one is made up. */
    public List<Figure> parts() {
        return kind != Kind.DISTANCE || points.size() <= 2 || isMadeUp() ? List.of() : lengths();
    }

    private List<Figure> lengths() {
        double step = decade(2 * blur());
        return IntStream.range(1, points.size()).mapToObj(i -> new Figure(
                Geodesic.between(points.get(i - 1).position(), points.get(i).position()).metres(), step)).toList();
    }

    private double squareMetres() {
        return new GeometryFactory().createPolygon(ring()).getArea();
    }

    private double around() {
        return ring().getLength();
    }

    private LinearRing ring() {
        return new GeometryFactory().createLinearRing(Stream.concat(points.stream(), points.stream().limit(1))
                .map(point -> new Coordinate(point.at().x(), point.at().y())).toArray(Coordinate[]::new));
    }

    private double blur() {
        return points.stream().mapToDouble(point -> point.place().isPresent() ? BLUR_OF_PLACES : point.blur()).max()
                .orElse(0);
    }

    private static double decade(double error) {
        return Math.pow(10, Math.floor(Math.log10(Math.max(FINEST, error))));
    }
}
