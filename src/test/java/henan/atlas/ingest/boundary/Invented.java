package henan.atlas.ingest.boundary;

import henan.atlas.carto.BoundarySet.Area;
import henan.atlas.domain.AtlasException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * Coverages made up for tests.
 *
 * <p>In cells: a grid of a thousandth of a degree around 34° N, where a cell is about 0.0102 km². In degrees: a
 * province of two prefectures with four counties of 0.2° in a row, 400 km² each, and one neighbour to the south.
 */
final class Invented {
    static final NodingGrid GRID = new NodingGrid(1000);
    static final double CELL_KM2 = GRID.squareKilometres(1, 34_000);

    private Invented() {
    }

    static Geometry wkt(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }

    static RawUnit unit(String code, String wkt) {
        return new RawUnit(code, RawFeature.of("", Map.of(), wkt(wkt)).rings());
    }

    /** A rectangle in cells, rows counted from 34° N. */
    static String box(int x1, int y1, int x2, int y2) {
        int base = 34_000;
        return "POLYGON ((%d %d, %d %d, %d %d, %d %d, %d %d))".formatted(x1, base + y1, x2, base + y1, x2, base + y2,
                x1, base + y2, x1, base + y1);
    }

    /** Cleans units that cross nowhere without need. */
    static CoverageCleaner cleaner(RawUnit... units) {
        try {
            return new CoverageCleaner(List.of(units), GRID, 1, 0.1);
        } catch (AtlasException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Area> polygons(CoverageCleaner cleaner) {
        return CoverageEdges.polygons(cleaner.arcs(), new GeometryFactory());
    }

    static Map<String, Geometry> byCode(List<Area> areas) {
        Map<String, Geometry> byCode = new TreeMap<>();
        areas.forEach(area -> byCode.put(area.code(), area.geometry()));
        return byCode;
    }

    static boolean sound(List<Area> areas) {
        Geometry[] polygons = areas.stream().map(Area::geometry).toArray(Geometry[]::new);
        return areas.stream().allMatch(area -> area.geometry().isValid()) && CoverageValidator.isValid(polygons);
    }

    /** The codes of the invented counties from west to east; the first two are one prefecture. */
    static final List<String> COUNTIES = List.of("410101", "410102", "410201", "410202");
    static final String NEIGHBOUR = "420900";

    /** Wavy borders in degrees: county {@code index} as GeoJSON coordinates, sharing every vertex with the next. */
    static String countyCoordinates(int index) {
        List<String> points = new ArrayList<>();
        double west = 113 + 0.2 * index;
        for (int step = 0; step <= 40; step++) {
            points.add(borderPoint(west, step));
        }
        for (int step = 40; step >= 0; step--) {
            points.add(borderPoint(west + 0.2, step));
        }
        points.add(points.get(0));
        return "[[" + String.join(",", points) + "]]";
    }

    private static String borderPoint(double west, int step) {
        double lon = west + (step == 0 || step == 40 ? 0 : 0.01 * Math.sin(step * 0.9));
        return "[%.6f,%.6f]".formatted(lon, 34 + 0.005 * step);
    }

    static String neighbourCoordinates() {
        return "[[[113,33.8],[113,34],[113.2,34],[113.4,34],[113.6,34],[113.8,34],[113.8,33.8],[113,33.8]]]";
    }

    static String feature(String id, String properties, String coordinates) {
        return "{\"type\":\"Feature\",\"id\":\"" + id + "\",\"properties\":{" + properties
                + "},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":" + coordinates + "}}";
    }

    static String collection(List<String> features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[\n" + String.join(",\n", features) + "\n]}\n";
    }

    /** A folder like {@code maps/} for the invented province: tables and recipe, no own boundaries yet. */
    static void writeMaps(Path maps, String sha512) throws IOException {
        Files.createDirectories(maps.resolve("own"));
        Files.writeString(maps.resolve("counties.csv"), """
                code,name,prefecture_code,boundary_id,polygon_code,code_now,name_now
                410101,甲县,410100,410101,410101,410101,甲县
                410102,乙县,410100,410182,410102,410182,乙市
                410201,丙区,410200,410201,410201,410201,丙区
                410202,丁县,410200,410202,410202,410202,丁县
                410211,戊区,410200,,410202,410202,丁县
                """);
        Files.writeString(maps.resolve("neighbours.csv"), "code,name\n420900,邻市\n,\n");
        Files.writeString(maps.resolve("boundary-recipe.yaml"), """
                pinned:
                  name: invented
                  version: 1.0.0
                  sha512: %s
                  title: 虚构的界线
                  terms: 可任意使用
                  folder: package/geo
                  grid: 1000
                  refine: 4
                  datum: GCJ-02
                  spur_cells: 1.25
                  counties: [a.geojson, b.geojson]
                  neighbours: {'420900': n.geojson}
                own: {grid: 1048576, max_overlap_km2: 1.0}
                cleaning: {gap_kept_km2: 1.0, part_kept_km2: 0.1}
                levels_metres: [180, 600, 2400]
                """.formatted(sha512));
    }

    static void writeOwn(Path maps, String name, String text) throws IOException {
        Files.write(maps.resolve("own").resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
}
