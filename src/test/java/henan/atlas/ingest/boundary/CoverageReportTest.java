package henan.atlas.ingest.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.BoundarySet.Area;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The report must see what is broken: each test breaks one thing. */
class CoverageReportTest {
    private static final Area WEST = area("1", "POLYGON ((113 34, 113 35, 114 35, 114 34, 113 34))");
    private static final Area EAST = area("2", "POLYGON ((114 34, 114 35, 115 35, 115 34, 114 34))");
    private static final Area BOTH = area("P", "POLYGON ((113 34, 113 35, 114 35, 115 35, 115 34, 114 34, 113 34))");
    private static final Map<String, String> PREFECTURE = Map.of("1", "P", "2", "P");

    private static Area area(String code, String wkt) {
        return new Area(code, Dissolve.multi(Invented.wkt(wkt)));
    }

    private static List<String> problems(List<Area> counties, Area prefecture) {
        return CoverageReport.of(counties, List.of(prefecture), new Area("410000", prefecture.geometry()), List.of(),
                PREFECTURE, Map.of()).problems(2, 1);
    }

    @Test
    void aSoundCoverageHasNone() {
        assertEquals(List.of(), problems(List.of(WEST, EAST), BOTH));
    }

    @Test
    void anOverlapIsSeen() {
        Area wide = area("2", "POLYGON ((113.9 34, 113.9 35, 115 35, 115 34, 113.9 34))");
        assertTrue(problems(List.of(WEST, wide), BOTH).stream().anyMatch(p -> p.startsWith("重叠合计")));
    }

    @Test
    void aGapIsSeen() {
        Area notched = area("2", "POLYGON ((114 34, 114 34.4, 114.1 34.5, 114 34.6, 114 35, 115 35, 115 34, 114 34))");
        assertTrue(problems(List.of(WEST, notched), BOTH).stream().anyMatch(p -> p.contains("缝隙")));
    }

    @Test
    void anInvalidPolygonIsSeen() {
        Area bow = area("2", "POLYGON ((114 34, 115 35, 115 34, 114 35, 114 34))");
        assertTrue(problems(List.of(WEST, bow), BOTH).contains("2 的图形不正确。"));
    }

    @Test
    void aPrefectureThatIsNotTheUnionIsSeen() {
        Area other = area("P", "POLYGON ((113 34, 113 35, 115 35.1, 115 34, 113 34))");
        assertTrue(problems(List.of(WEST, EAST), other).stream().anyMatch(p -> p.startsWith("P 不等于")));
    }

    @Test
    void aMissingCountyIsSeen() {
        assertTrue(problems(List.of(WEST), area("P", "POLYGON ((113 34, 113 35, 114 35, 114 34, 113 34))"))
                .get(0).startsWith("应有"));
    }
}
