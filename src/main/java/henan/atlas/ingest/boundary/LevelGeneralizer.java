package henan.atlas.ingest.boundary;

import henan.atlas.carto.AreaCode;
import henan.atlas.carto.BoundaryClass;
import henan.atlas.carto.BoundaryCode;
import henan.atlas.carto.BoundarySet.Area;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.DisplayLevel.Shape;
import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Makes display levels: the arcs of the whole coverage smoothed, so that neighbours keep one line at every scale,
 * without the parts that are not seen at it.
 *
 * <p>Prefectures, province and lines are made from the smoothed polygons, never smoothed themselves, so all edges
 * of a level coincide. Boundary paths are merged per class through nodes, along the straightest continuation, whatever
 * units lie beside them, so that a dash pattern runs on; their code is therefore {@code class//}, without sides.
 */
final class LevelGeneralizer {
    /** Side of the square, and mean width of the strip, that a level just shows, in its tolerance. */
    private static final double SEEN = 2;
    private static final double SEEN_WIDTH = 0.8;
    /** The same of a part after smoothing. */
    private static final double LEFT = 1.6;
    private static final double LEFT_WIDTH = 0.5;

    private final List<String> codes;
    private final List<Area> source;
    private final UnitIndex units;
    private final GeometryFactory factory = new GeometryFactory();

    /** @param coverage counties and neighbours as one coverage, geographic, in order of their codes */
    LevelGeneralizer(List<Area> coverage, UnitIndex units) {
        ProjectedGeometry projected = new ProjectedGeometry();
        this.codes = coverage.stream().map(Area::code).toList();
        this.source = coverage.stream().map(area -> new Area(area.code(),
                Dissolve.multi(rounded(projected.of(area.geometry()))))).toList();
        this.units = units;
    }

    /**
     * A geometry rounded as the shapes are stored (to two centimetres), so that what is proved of a level is true of
     * what is drawn. Equal points stay equal.
     */
    private static Geometry rounded(Geometry geometry) {
        geometry.apply((CoordinateFilter) c -> {
            c.x = (float) c.x;
            c.y = (float) c.y;
        });
        geometry.geometryChanged();
        return geometry;
    }

    /**
     * The level of a tolerance.
     *
     * @param toleranceMetres bends narrower than about this are smoothed away
     * @throws AtlasException if generalising broke the coverage
     */
    DisplayLevel level(double toleranceMetres) throws AtlasException {
        List<Arc> seen = CoverageEdges.arcs(
                new SeenParts(SEEN * toleranceMetres, SEEN_WIDTH * toleranceMetres).of(source));
        List<Area> smoothed = CoverageEdges.polygons(
                new CoverageSmoother(seen, toleranceMetres, units).smoothed(), factory);
        // Where a line now touches itself a crumb has come off.
        List<Area> areas = new SeenParts(LEFT * toleranceMetres, LEFT_WIDTH * toleranceMetres).of(smoothed);
        if (!areas.stream().map(Area::code).toList().equals(codes)) {
            throw broken(toleranceMetres, codes.stream().filter(c -> areas.stream().noneMatch(a -> a.code().equals(c)))
                    .findFirst().orElse(""));
        }
        for (Area area : areas) {
            if (!area.geometry().isValid()) {
                throw broken(toleranceMetres, area.code());
            }
        }
        Geometry[] faults = CoverageValidator.validate(areas.stream().map(Area::geometry).toArray(Geometry[]::new));
        for (int i = 0; i < faults.length; i++) {
            if (faults[i] != null) {
                throw broken(toleranceMetres, codes.get(i));
            }
        }
        return new DisplayLevel(toleranceMetres, layers(areas));
    }

    private static AtlasException broken(double toleranceMetres, String code) {
        return new AtlasException(Messages.of("boundary").message("level.broken", toleranceMetres, code));
    }

    private Map<String, List<Shape>> layers(List<Area> areas) {
        Predicate<Area> inside = area -> units.inside(area.code());
        List<Area> counties = areas.stream().filter(inside).toList();
        List<Area> prefectures = Dissolve.by(counties, units.prefectureOfCounty()::get);
        Map<String, List<Shape>> layers = new HashMap<>();
        layers.put(DisplayLevel.COUNTY, rings(counties));
        layers.put(DisplayLevel.PREFECTURE, rings(prefectures));
        layers.put(DisplayLevel.PROVINCE, rings(Dissolve.by(prefectures, code -> BoundaryBuilder.PROVINCE)));
        layers.put(DisplayLevel.NEIGHBOUR, rings(areas.stream().filter(inside.negate()).toList()));
        List<Shape> paths = new ArrayList<>();
        for (Map.Entry<BoundaryClass, List<Coordinate[]>> lines
                : BoundaryLines.byClass(CoverageEdges.arcs(areas), units).entrySet()) {
            for (Coordinate[] path : lines.getValue()) {
                paths.add(new Shape(BoundaryCode.of(lines.getKey()), new float[][] {packed(path)}));
            }
        }
        layers.put(DisplayLevel.BOUNDARY, paths);
        return layers;
    }

    /** Areas as shapes of packed rings. */
    static List<Shape> rings(List<Area> areas) {
        return areas.stream().map(area -> new Shape(new AreaCode(area.code()),
                Arc.ringsInsideRight(area.geometry()).stream().map(LevelGeneralizer::packed).toArray(float[][]::new)))
                .toList();
    }

    /** x, y, x, y … of some points. */
    static float[] packed(Coordinate[] points) {
        float[] xy = new float[2 * points.length];
        for (int i = 0; i < points.length; i++) {
            xy[2 * i] = (float) points[i].x;
            xy[2 * i + 1] = (float) points[i].y;
        }
        return xy;
    }
}
