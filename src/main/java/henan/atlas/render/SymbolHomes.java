package henan.atlas.render;

import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.LabelPlacement.Dot;
import henan.atlas.render.LabelPlacement.WorldPixel;
import henan.atlas.render.SymbolGround.Told;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.construct.LargestEmptyCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * How far from home a theme's symbol stands at a place: the middle of a cluster's never out of its county, that of an
 * area's circle or pie never out of the area, and all of it in there where that can be; a sign by all means; none
 * reaches out of the province, and as little as can be into another prefecture.
 *
 * <p><b>Units:</b> world pixels.
 */
final class SymbolHomes implements SymbolGround.Home {
    /** With all of its rim out of the county, the area, the prefecture and the province. */
    private static final double OTHER_COUNTY = 0.8;
    private static final double OTHER_AREA = 3;
    private static final double OTHER_PREFECTURE = 2;
    private static final double OTHER_PROVINCE = 12;
    /** What an area's circle reaches out of the province costs less: rather that than over the seat in there. */
    private static final double OTHER_PROVINCE_AREA = 6;
    /** On another side of the middle of its county's: rather that than out of the county or over anything. */
    private static final double OTHER_SIDE = 0.5;
    /** How many points of a rim are looked at. */
    private static final int POINTS = 16;
    private static final double[] COSINES = IntStream.range(0, POINTS)
            .mapToDouble(i -> Math.cos(2 * Math.PI * i / POINTS)).toArray();
    private static final double[] SINES = IntStream.range(0, POINTS)
            .mapToDouble(i -> Math.sin(2 * Math.PI * i / POINTS)).toArray();
    /** Clear space between the sign of an area and the area's edge. */
    private static final double CLEAR = 0.5;

    /** Of the middle of an area, in pixels. */
    private static final double PRECISION = 0.5;

    private final LevelShapes level;
    private final MapFeatures features;
    private final DropHomes homes;
    private final Map<SubjectRef, Optional<BoxedShape>> areas = new HashMap<>();
    private final Map<SubjectRef, String> prefectures = new HashMap<>();
    private final double metresPerPixel;

    SymbolHomes(MapScene scene, DropHomes homes, double metresPerPixel) throws AtlasException {
        this.level = scene.levelFor(metresPerPixel).shapes();
        this.features = scene.features();
        this.homes = homes;
        this.metresPerPixel = metresPerPixel;
    }

    @Override
    public double strayed(MapTheme.Mark mark, Dot dot) {
        return (isOnItsSide(mark, dot) ? 0 : OTHER_SIDE) + outOfArea(mark, dot);
    }

    private boolean isOnItsSide(MapTheme.Mark mark, Dot dot) {
        WorldPixel at = new WorldPixel(dot.x(), dot.y());
        return !mark.isOfCluster() || homes.arrangement().isOnItsSide(mark.at().id(), at)
                && homes.arrangement().isOnToldSide(mark.at().id(), at);
    }

    private double outOfArea(MapTheme.Mark mark, Dot dot) {
        double outside = outside(mark.isSignOfArea() ? dot.grown(CLEAR) : dot,
                (x, y) -> holds(mark, x, y));
        return outside == 0 ? 0 : (mark.isOfCluster() ? OTHER_COUNTY : OTHER_AREA) * outside
                + OTHER_PREFECTURE * outside(dot, (x, y) -> told(mark, x, y) != Told.ANOTHERS)
                + (mark.isOfCluster() ? OTHER_PROVINCE : OTHER_PROVINCE_AREA)
                * outside(dot, (x, y) -> told(mark, x, y) != Told.BEYOND);
    }

    @Override
    public boolean holds(MapTheme.Mark mark, double x, double y) {
        if (mark.isOfCluster()) {
            return homes.inCounty(mark.at().id(), x, y);
        }
        return area(mark).map(a -> a.contains(x * metresPerPixel, -y * metresPerPixel)).orElse(true);
    }

    @Override
    public boolean isSame(MapTheme.Mark one, MapTheme.Mark other) {
        return one.isOfCluster() && other.isOfCluster()
                ? homes.ofCounty(one.at().id()).contains(other.at().id()) : one.at().equals(other.at());
    }

    @Override
    public boolean isKept(MapTheme.Mark one, Dot at, MapTheme.Mark other, Dot there) {
        return !one.isOfCluster() || !other.isOfCluster() || !isSame(one, other) || homes.arrangement().areCirclesKept(
                one.at().id(), new WorldPixel(at.x(), at.y()), other.at().id(), new WorldPixel(there.x(), there.y()));
    }

    @Override
    public Optional<PixelBox> bounds(MapTheme.Mark mark) {
        return mark.isOfCluster() ? homes.bounds(mark.at().id()) : area(mark).map(a -> a.bounds(metresPerPixel));
    }

    /**
     * Where the circle of a prefecture stands, whatever its own size, so that it is in one place on all maps of a
     * scale: amid the largest circle that has room in the area beside the seats.
     *
     * @param seats symbols of seats with what room they want
     */
    Optional<Dot> middle(MapTheme.Mark mark, List<Dot> seats) {
        return area(mark).map(BoxedShape::mainBody).map(body -> {
            GeometryFactory factory = body.getFactory();
            List<Geometry> around = new ArrayList<>(List.of(body.getBoundary()));
            seats.stream().map(seat -> factory.createPoint(new Coordinate(seat.x() * metresPerPixel,
                    -seat.y() * metresPerPixel)).buffer(seat.radius() * metresPerPixel))
                    .filter(body::intersects).map(Geometry::getBoundary).forEach(around::add);
            Coordinate at = LargestEmptyCircle.getCenter(factory.buildGeometry(around), body,
                    metresPerPixel * PRECISION).getCoordinate();
            return new Dot(at.x / metresPerPixel, -at.y / metresPerPixel, mark.reach());
        });
    }

    private Optional<BoxedShape> area(MapTheme.Mark mark) {
        return areas.computeIfAbsent(mark.at(), level::area);
    }

    @Override
    public boolean isAtHome(MapTheme.Mark mark, double x, double y) {
        return told(mark, x, y) == Told.OWN;
    }

    @Override
    public Told told(MapTheme.Mark mark, Dot dot) {
        // What stands with its middle beyond the border is read as something of what lies there.
        Told worst = isAtHome(mark, dot.x(), dot.y()) ? Told.OWN : Told.ANOTHERS;
        for (int i = 0; i < POINTS && worst != Told.ANOTHERS; i++) {
            Told there = told(mark, dot.x() + dot.radius() * COSINES[i], dot.y() + dot.radius() * SINES[i]);
            worst = there.compareTo(worst) > 0 ? there : worst;
        }
        return worst;
    }

    private Told told(MapTheme.Mark mark, double x, double y) {
        Optional<BoxedShape> there = level.prefectureAt(x * metresPerPixel, -y * metresPerPixel);
        return there.isEmpty() ? Told.BEYOND : there.get().areaCode().equals(prefecture(mark)) ? Told.OWN
                : Told.ANOTHERS;
    }

    private String prefecture(MapTheme.Mark mark) {
        return prefectures.computeIfAbsent(mark.at(), features::prefectureOf);
    }

    /** What is asked of a point. */
    private interface Place {
        boolean holds(double x, double y);
    }

    /** The part of a symbol's rim that lies outside a place. */
    private static double outside(Dot dot, Place place) {
        int outside = 0;
        for (int i = 0; i < POINTS; i++) {
            outside += place.holds(dot.x() + dot.radius() * COSINES[i], dot.y() + dot.radius() * SINES[i]) ? 0 : 1;
        }
        return (double) outside / POINTS;
    }
}
