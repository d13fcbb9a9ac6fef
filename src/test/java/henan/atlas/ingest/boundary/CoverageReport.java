package henan.atlas.ingest.boundary;

import henan.atlas.carto.BoundarySet;
import henan.atlas.carto.BoundarySet.Area;
import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * What a compiled coverage is worth: measured from the polygons alone, so that it can be run on what was read back from
 * an atlas file.
 *
 * <p>Areas are in square kilometres, on the ellipsoid: the projection is equal-area, and edges are too short for the
 * difference between a straight line there and a geodesic to count. Gaps, overlaps and unions are measured only where
 * every polygon is valid.
 *
 * @param counties         number of county-level polygons
 * @param prefectures      number of prefecture-level polygons
 * @param neighbours       number of neighbouring prefectures
 * @param invalid          codes of polygons that are not valid
 * @param unmatched        codes of polygons whose edges do not match their neighbours' (gap, overlap or missing vertex)
 * @param gapsKm2          areas of enclosed gaps between the polygons above {@link #TOLERANCE_KM2}, those beyond the
 *                         border, which touch no county, left out
 * @param overlapKm2       area covered more than once
 * @param unequalUnions    codes of prefectures that are not exactly the union of their counties; the province's
 * likewise
 * @param prefectureKm2    area of each prefecture by code
 * @param deviationPercent deviation of that area from the published one, where one is published
 */
public record CoverageReport(int counties, int prefectures, int neighbours, List<String> invalid,
                             List<String> unmatched, List<Double> gapsKm2, double overlapKm2,
                             List<String> unequalUnions, Map<String, Double> prefectureKm2,
                             Map<String, Double> deviationPercent) {
    /** Gaps and overlaps up to this are not counted: about twenty cells of the pinned source's grid. */
    public static final double TOLERANCE_KM2 = 0.2;
    /** Largest deviation from the published area of a prefecture, in per cent. */
    public static final double AREA_PERCENT = 3.1;

    private static final double KM2 = 1e6;

    /**
     * Measures a coverage.
     *
     * @param prefectureOfCounty code of each county's prefecture
     * @param publishedKm2       published area by prefecture code
     */
    public static CoverageReport of(List<Area> counties, List<Area> prefectures, Area province, List<Area> neighbours,
                                    Map<String, String> prefectureOfCounty, Map<String, Double> publishedKm2) {
        List<Area> coverage = new ArrayList<>(counties);
        coverage.addAll(neighbours);
        List<Area> all = new ArrayList<>(coverage);
        all.addAll(prefectures);
        all.add(province);
        List<String> invalid = all.stream().filter(a -> !a.geometry().isValid()).map(Area::code).toList();
        Geometry[] polygons = coverage.stream().map(Area::geometry).toArray(Geometry[]::new);
        List<String> unmatched = unmatched(coverage, polygons);
        ProjectedGeometry projected = new ProjectedGeometry();
        List<Double> gaps = new ArrayList<>();
        List<String> unequal = List.of();
        double overlap = 0;
        if (invalid.isEmpty()) {
            unequal = unequal(counties, prefectures, province, prefectureOfCounty);
            Geometry union = unmatched.isEmpty() ? CoverageUnion.union(polygons)
                    : UnaryUnionOp.union(List.of(polygons));
            gaps = gaps(union, counties, projected);
            overlap = coverage.stream().mapToDouble(a -> km2(a.geometry(), projected)).sum() - km2(union, projected);
        }
        Map<String, Double> areas = new TreeMap<>();
        Map<String, Double> deviations = new TreeMap<>();
        for (Area prefecture : prefectures) {
            double km2 = km2(prefecture.geometry(), projected);
            areas.put(prefecture.code(), km2);
            Double published = publishedKm2.get(prefecture.code());
            if (published != null) {
                deviations.put(prefecture.code(), 100 * (km2 / published - 1));
            }
        }
        return new CoverageReport(counties.size(), prefectures.size(), neighbours.size(), invalid, unmatched, gaps,
                Math.max(0, overlap), unequal, areas, deviations);
    }

    /** Measures a built coverage. */
    public static CoverageReport of(BoundarySet set, Map<String, String> prefectureOfCounty,
                                    Map<String, Double> publishedKm2) {
        return of(set.counties(), set.prefectures(), set.province(), set.neighbours(), prefectureOfCounty,
                publishedKm2);
    }

    /** What is wrong, a Chinese sentence each; empty when the coverage is sound. */
    public List<String> problems(int countiesExpected, int prefecturesExpected) {
        Messages text = Messages.of("boundary");
        List<String> problems = new ArrayList<>();
        if (counties != countiesExpected || prefectures != prefecturesExpected) {
            problems.add(text.get("check.counts", countiesExpected, prefecturesExpected, counties, prefectures));
        }
        invalid.forEach(code -> problems.add(text.get("check.invalid", code)));
        unmatched.forEach(code -> problems.add(text.get("check.unmatched", code)));
        gapsKm2.forEach(km2 -> problems.add(text.get("check.gap", km2, TOLERANCE_KM2)));
        if (overlapKm2 > TOLERANCE_KM2) {
            problems.add(text.get("check.overlap", overlapKm2, TOLERANCE_KM2));
        }
        unequalUnions.forEach(code -> problems.add(text.get("check.union", code)));
        deviationPercent.forEach((code, percent) -> {
            if (Math.abs(percent) > AREA_PERCENT) {
                problems.add(text.get("check.area", code, percent, AREA_PERCENT));
            }
        });
        return problems;
    }

    private static List<String> unmatched(List<Area> coverage, Geometry[] polygons) {
        List<String> codes = new ArrayList<>();
        Geometry[] faults = CoverageValidator.validate(polygons);
        for (int i = 0; i < faults.length; i++) {
            if (faults[i] != null) {
                codes.add(coverage.get(i).code());
            }
        }
        return codes;
    }

    private static List<Double> gaps(Geometry union, List<Area> counties, ProjectedGeometry projected) {
        List<Double> gaps = new ArrayList<>();
        for (int i = 0; i < union.getNumGeometries(); i++) {
            Polygon part = (Polygon) union.getGeometryN(i);
            for (int h = 0; h < part.getNumInteriorRing(); h++) {
                Polygon gap = part.getFactory().createPolygon(part.getInteriorRingN(h).getCoordinateSequence());
                double km2 = km2(gap, projected);
                if (km2 > TOLERANCE_KM2 && counties.stream().anyMatch(county -> touches(county, gap))) {
                    gaps.add(km2);
                }
            }
        }
        return gaps;
    }

    private static boolean touches(Area county, Geometry gap) {
        return county.geometry().getEnvelopeInternal().intersects(gap.getEnvelopeInternal())
                && county.geometry().intersects(gap);
    }

    private static List<String> unequal(List<Area> counties, List<Area> prefectures, Area province,
                                        Map<String, String> prefectureOfCounty) {
        List<String> codes = new ArrayList<>();
        Map<String, MultiPolygon> unions = new TreeMap<>();
        Dissolve.by(counties, code -> prefectureOfCounty.getOrDefault(code, ""))
                .forEach(area -> unions.put(area.code(), area.geometry()));
        for (Area prefecture : prefectures) {
            MultiPolygon union = unions.remove(prefecture.code());
            if (union == null || !union.norm().equalsExact(prefecture.geometry().norm())) {
                codes.add(prefecture.code());
            }
        }
        codes.addAll(unions.keySet());
        MultiPolygon whole = Dissolve.by(prefectures, code -> province.code()).get(0).geometry();
        if (!whole.norm().equalsExact(province.geometry().norm())) {
            codes.add(province.code());
        }
        return codes;
    }

    private static double km2(Geometry geometry, ProjectedGeometry projected) {
        return projected.of(geometry).getArea() / KM2;
    }
}
