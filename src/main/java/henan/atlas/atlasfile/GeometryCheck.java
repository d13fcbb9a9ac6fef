package henan.atlas.atlasfile;

import henan.atlas.carto.BoundaryClass;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.PlaceBasis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * Checks the geometry of the feature tables: whole, valid, in place, and prefectures and province made of their
 * counties.
 */
final class GeometryCheck {
    /** Henan with a margin, Henan with the prefectures around it, and what sheets show of rivers; in degrees. */
    private static final Envelope HENAN = new Envelope(110, 117, 31, 37);
    private static final Envelope SURROUNDINGS = new Envelope(108, 119, 29, 38.5);
    private static final Envelope SHEETS = new Envelope(107, 120, 28, 39.5);
    /** About ten square metres; nothing that anybody drew. */
    private static final double TOLERANCE_DEGREES2 = 1e-9;
    /** About a metre: extents come out of numbers of single precision, whose step is less in these longitudes. */
    private static final double TOLERANCE_DEGREES = 1e-5;

    private static final double METRES_PER_DEGREE = 111_320;
    /** How far outside its area a seat may lie, where boundaries are coarse. */
    private static final double SEAT_OFF_KM = 5;

    private final Database database;
    private final OtherHand otherHand;
    private final CheckReport problems;
    private final List<Drawn> drawn = new ArrayList<>();
    private final Map<String, Geometry> counties = new TreeMap<>();
    private final Map<String, String> prefectureOf = new HashMap<>();
    private boolean fitForUnion = true;

    /** A geometry and where it stands. */
    private record Drawn(String table, int fid, Geometry geometry) {
    }

    /** What is made of others. @param code of a prefecture; empty for the province */
    private record Made(String code, Geometry whole, List<Geometry> parts) {
    }

    GeometryCheck(Database database, OtherHand otherHand, CheckReport problems) {
        this.database = database;
        this.otherHand = otherHand;
        this.problems = problems;
    }

    void run() throws AtlasException {
        for (FeatureTable table : FeatureTable.values()) {
            features(table);
        }
        validity();
        database.query("SELECT code, prefecture_code, geom FROM county", row -> {
            counties.put(row.text("code"), row.geometry("geom"));
            return prefectureOf.put(row.text("code"), row.text("prefecture_code"));
        });
        if (fitForUnion) {
            unions();
        }
        boundarySides();
        seats();
    }

    /**
     * A seat of known place lies in the area it is the seat of, or near it: boundaries that are mirrored, or bear one
     * another's names, have every other sign of sound ones.
     */
    private void seats() throws AtlasException {
        Map<String, Geometry> areas = new HashMap<>(counties);
        database.query("SELECT code, geom FROM prefecture", row -> areas.put(row.text(1), row.geometry("geom")));
        database.query("SELECT s.name, s.geom, coalesce(u.polygon_code, s.unit_id) FROM seat s"
                + " LEFT JOIN unit u ON s.unit_kind = 'county' AND u.code = s.unit_id WHERE s.basis = ?", row -> {
                    Geometry area = areas.get(row.text(3));
                    double off = area == null ? 0 : row.geometry("geom").distance(area) * METRES_PER_DEGREE / 1000;
                    problems.require(off <= SEAT_OFF_KM, "check.seat", row.text(1), Math.round(off));
                    return off;
                }, PlaceBasis.SOURCED.name().toLowerCase(Locale.ROOT));
    }

    private void features(FeatureTable table) throws AtlasException {
        Envelope extent = new Envelope();
        boolean[] rounded = {false};
        database.query("SELECT t.fid, geom, minx, maxx, miny, maxy FROM " + table.tableName() + " t LEFT JOIN "
                + table.rtreeName() + " r ON t.fid = r.id", row -> {
            byte[] blob = row.bytes("geom");
            Geometry geometry = row.geometry("geom");
            int fid = row.whole("fid");
            feature(table, fid, geometry, blob);
            Envelope box = row.value(3) == null ? new Envelope() : new Envelope(row.number("minx"),
                    row.number("maxx"), row.number("miny"), row.number("maxy"));
            boolean within = box.contains(geometry.getEnvelopeInternal());
            rounded[0] |= !within;
            problems.require(within || widened(box).contains(geometry.getEnvelopeInternal()), "check.rtreeBox",
                    table.tableName(), fid);
            extent.expandToInclude(geometry.getEnvelopeInternal());
            return fid;
        });
        if (rounded[0]) {
            problems.differsIn("differ.rtreeBox", table);
        }
        extent(table, extent);
    }

    private static Envelope widened(Envelope box) {
        Envelope wider = new Envelope(box);
        wider.expandBy(TOLERANCE_DEGREES);
        return wider;
    }

    private void feature(FeatureTable table, int fid, Geometry geometry, byte[] blob) {
        String name = table.tableName();
        problems.require(!geometry.isEmpty(), "check.geometry", name, fid);
        problems.require(table.binding().isInstance(geometry), "check.geometryType", name, fid,
                geometry.getGeometryType(), table.binding().getSimpleName());
        problems.require(GeometryBlob.srsId(blob) == Schema.CGCS2000, "check.srsId", name, fid, Schema.CGCS2000);
        drawn.add(new Drawn(name, fid, geometry));
        Envelope frame = switch (table) {
            case COURSE -> SHEETS;
            case NEIGHBOUR, BOUNDARY -> SURROUNDINGS;
            case PROVINCE, PREFECTURE, COUNTY, SEAT, CLUSTER -> HENAN;
        };
        boolean inside = frame.contains(geometry.getEnvelopeInternal());
        problems.require(inside, "check.frame", name, fid, frame.getMinX(), frame.getMaxX(), frame.getMinY(),
                frame.getMaxY());
        fitForUnion &= inside && table.binding().isInstance(geometry);
    }

    /** Most of the time of a check: on all processors at once. */
    private void validity() {
        List<Optional<TopologyValidationError>> errors = drawn.parallelStream()
                .map(each -> Optional.ofNullable(new IsValidOp(each.geometry()).getValidationError())).toList();
        for (int i = 0; i < errors.size(); i++) {
            Drawn each = drawn.get(i);
            errors.get(i).ifPresent(error -> {
                problems.add("check.invalid", each.table(), each.fid(), error.getMessage(), error.getCoordinate().x,
                        error.getCoordinate().y);
                // Overlay is only defined for valid polygons; what is said here says enough.
                fitForUnion = false;
            });
        }
        drawn.clear();
    }

    /**
     * The extent that is told is that of the features but for rounding. A GIS lets it stand where features have become
     * fewer: then it holds them all and is larger.
     */
    private void extent(FeatureTable table, Envelope extent) throws AtlasException {
        String name = table.tableName();
        List<Envelope> told = database.query(
                "SELECT min_x, max_x, min_y, max_y FROM gpkg_contents WHERE table_name = ? AND min_x NOT NULL",
                row -> new Envelope(row.number("min_x"), row.number("max_x"), row.number("min_y"),
                        row.number("max_y")), name);
        if (extent.isNull() || told.size() == 1 && told.get(0).equals(extent)) {
            return;
        }
        boolean holdsAll = told.size() == 1 && widened(told.get(0)).contains(extent);
        boolean noLarger = holdsAll && widened(extent).contains(told.get(0));
        if (noLarger || holdsAll && otherHand.isSeen()) {
            problems.differsIn(noLarger ? "differ.extent" : "differ.extentLarger", table);
        } else {
            problems.add("check.extent", name);
        }
    }

    private void unions() throws AtlasException {
        Map<String, List<Geometry>> parts = new TreeMap<>();
        counties.forEach((code, geometry) ->
                parts.computeIfAbsent(prefectureOf.get(code), k -> new ArrayList<>()).add(geometry));
        Map<String, Geometry> prefectures = new TreeMap<>();
        database.query("SELECT code, geom FROM prefecture", row -> prefectures.put(row.text("code"),
                row.geometry("geom")));
        prefectures.keySet().forEach(code -> problems.require(parts.containsKey(code), "check.noCounty", code));
        List<Geometry> provinces = database.query("SELECT geom FROM province", row -> row.geometry("geom"));
        problems.require(provinces.size() == 1, "check.provinceCount", provinces.size());
        List<Made> made = new ArrayList<>();
        if (provinces.size() == 1 && !counties.isEmpty()) {
            made.add(new Made("", provinces.get(0), List.copyOf(counties.values())));
        }
        prefectures.forEach((code, whole) -> {
            if (parts.containsKey(code)) {
                made.add(new Made(code, whole, parts.get(code)));
            }
        });
        List<Double> differences = made.parallelStream().map(each -> difference(each.whole(), each.parts())).toList();
        for (int i = 0; i < made.size(); i++) {
            String code = made.get(i).code();
            boolean same = differences.get(i) <= TOLERANCE_DEGREES2;
            if (code.isEmpty()) {
                problems.require(same, "check.provinceUnion", squareKilometres(differences.get(i)));
            } else {
                problems.require(same, "check.union", code, squareKilometres(differences.get(i)));
            }
        }
    }

    /** Area in square degrees by which a polygon differs from the union of its parts. */
    private static double difference(Geometry whole, List<Geometry> parts) {
        if (isDissolved(whole, parts)) {
            return 0;
        }
        Geometry union = OverlayNGRobust.union(new GeometryFactory().buildGeometry(parts));
        return OverlayNGRobust.overlay(whole, union, OverlayNG.SYMDIFFERENCE).getArea();
    }

    /**
     * Whether the edges that are of one part alone are those of the whole, vertex by vertex, as in a file that was
     * compiled: then it is their union, which is ten times as dear to tell of any geometries.
     */
    private static boolean isDissolved(Geometry whole, List<Geometry> parts) {
        try {
            Geometry union = CoverageUnion.union(parts.toArray(Geometry[]::new));
            MultiPolygon dissolved = new GeometryFactory().createMultiPolygon(
                    GeometryFactory.toPolygonArray(PolygonExtracter.getPolygons(union)));
            return whole.norm().equalsExact(dissolved.norm());
        } catch (IllegalArgumentException | TopologyException e) {
            // Parts that are no coverage.
            return false;
        }
    }

    private static String squareKilometres(double degrees2) {
        return String.format("%.3f", degrees2 * 111.32 * 111.32 * Math.cos(Math.toRadians(34)));
    }

    private void boundarySides() throws AtlasException {
        database.query("SELECT fid, class, left_code, right_code FROM boundary ORDER BY fid", row -> {
            String left = prefectureOf.get(row.text("left_code"));
            String right = prefectureOf.get(row.text("right_code"));
            BoundaryClass beyond = BoundaryClass.beyond(row.text("left_code"), row.text("right_code"));
            boolean fits = classOf(left, right, beyond).label().equals(row.text("class"));
            problems.require(fits, "check.boundarySides", row.whole("fid"), row.text("class"),
                    row.text("left_code"), row.text("right_code"));
            return fits;
        });
    }

    /**
     * The class of a line between two counties.
     *
     * @param left   prefecture of the one; null beyond the border
     * @param right  prefecture of the other, likewise
     * @param beyond its class where both lie there
     */
    private static BoundaryClass classOf(String left, String right, BoundaryClass beyond) {
        if (left == null && right == null) {
            return beyond;
        }
        if (left == null || right == null) {
            return BoundaryClass.PROVINCE;
        }
        return left.equals(right) ? BoundaryClass.COUNTY : BoundaryClass.PREFECTURE;
    }
}
