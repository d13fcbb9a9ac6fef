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
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * Makes display levels: the whole coverage simplified at once, so that neighbours keep one shared line at every scale.
 *
 * <p>Prefectures, province and lines are made from the simplified polygons, never simplified themselves, so all edges
 * of a level coincide. Boundary paths are merged per class through nodes, along the straightest continuation, whatever
 * units lie beside them, so that a dash pattern runs on; their code is therefore {@code class//}, without sides.
 */
final class LevelGeneralizer {
    private final List<String> codes;
    private final Geometry[] coverage;
    private final UnitIndex units;
    private final double smoothWeight;

    /**
     * @param coverage     counties and neighbours as one coverage, geographic
     * @param smoothWeight how much sooner than blunt corners sharp ones go, 0 to 1
     */
    LevelGeneralizer(List<Area> coverage, UnitIndex units, double smoothWeight) {
        ProjectedGeometry projected = new ProjectedGeometry();
        this.codes = coverage.stream().map(Area::code).toList();
        this.coverage = coverage.stream().map(area -> rounded(projected.of(area.geometry()))).toArray(Geometry[]::new);
        this.units = units;
        this.smoothWeight = smoothWeight;
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
     * @param toleranceMetres the square root of the area of the smallest corner kept (Visvalingam-Whyatt)
     * @throws AtlasException if simplification broke the coverage
     */
    DisplayLevel level(double toleranceMetres) throws AtlasException {
        CoverageSimplifier simplifier = new CoverageSimplifier(coverage);
        simplifier.setSmoothWeight(smoothWeight);
        Geometry[] simplified = simplifier.simplify(toleranceMetres);
        List<Area> areas = new ArrayList<>();
        for (int i = 0; i < simplified.length; i++) {
            if (simplified[i].isEmpty() || !simplified[i].isValid()) {
                throw new AtlasException(Messages.of("boundary")
                        .message("level.broken", toleranceMetres, codes.get(i)));
            }
            areas.add(new Area(codes.get(i), Dissolve.multi(simplified[i])));
        }
        Geometry[] faults = CoverageValidator.validate(simplified);
        for (int i = 0; i < faults.length; i++) {
            if (faults[i] != null) {
                throw new AtlasException(Messages.of("boundary")
                        .message("level.broken", toleranceMetres, codes.get(i)));
            }
        }
        return new DisplayLevel(toleranceMetres, layers(areas));
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
