package henan.atlas.ingest.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.CourseSet;
import henan.atlas.domain.AtlasException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.algorithm.Angle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Lines of the source become rivers; whoever mistypes one is told file and line. */
class RiverTableTest {
    private static final String HEAD = "# source: 甲\n# terms: 乙\n";
    private static final String LINES = HEAD + "> 1 1 113.0,34.0 113.1,34.0\n> 2 1 113.2,34.0 113.1,34.0\n";

    @TempDir
    private Path maps;

    private CourseSet read(String lines, String rows) throws Exception {
        Files.writeString(maps.resolve(RiverLines.FILE), lines);
        Files.writeString(maps.resolve(RiverTable.TABLE), "name,rank,lines,identified\n" + rows);
        return RiverTable.read(maps, new GeometryFactory());
    }

    @Test
    void linesAreJoinedInTheOrderOfTheWaterWhicheverWayTheyRun() throws Exception {
        CourseSet rivers = read(LINES, "灵河,1,1 2,按走向\n");
        assertEquals("甲", rivers.source());
        assertEquals("乙", rivers.terms());
        assertEquals("MULTILINESTRING ((113 34, 113.1 34, 113.2 34))",
                rivers.courses().get(0).geometry().toText());
        assertEquals("河流/1/示意/0//灵河", rivers.courses().get(0).code().written());
    }

    @Test
    void rowsWithoutAWordArePassedOver() throws Exception {
        assertEquals(1, read(LINES, ",,,\n灵河,1,1 2,按走向\n , ,,\n").courses().size());
    }

    @Test
    void aSemicolonPartsStretches() throws Exception {
        assertEquals(2, read(LINES, "灵河,1,1; 2,按走向\n").courses().get(0).geometry().getNumGeometries());
    }

    @Test
    void aTildeJoinsStretchesOverAReservoirInOneSweep() throws Exception {
        String parted = HEAD + "> 1 1 113.0,34.0 113.1,34.0\n> 2 1 113.3,34.3 113.3,34.2\n";
        Geometry river = read(parted, "灵河,1,1 ~ 2,按走向\n").courses().get(0).geometry();
        assertEquals(1, river.getNumGeometries());
        assertEquals(0.2 + 0.2 * Math.PI / 2, river.getLength(), 0.03);
        Coordinate[] points = river.getCoordinates();
        for (int i = 2; i < points.length; i++) {
            double turn = Angle.angleBetweenOriented(points[i - 2], points[i - 1], points[i]);
            assertEquals(Math.PI, Math.abs(turn), 0.5, "bends at " + points[i - 1]);
        }
    }

    @Test
    void withoutTableAndLinesThereAreNone() throws Exception {
        assertEquals(CourseSet.NONE, RiverTable.read(maps, new GeometryFactory()));
    }

    @Test
    void linesWithoutTheTableAreNotLostSilently() throws Exception {
        Files.writeString(maps.resolve(RiverLines.FILE), LINES);
        String message = assertThrows(AtlasException.class, () -> RiverTable.read(maps, new GeometryFactory()))
                .getMessage();
        assertTrue(message.contains("rivers.csv"), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            灵河,4,1 2,按走向       | rivers.csv 第2行 | 级别“4”
            灵河,1,1 2,             | rivers.csv 第2行 | identified
            灵河,1,1 3,按走向       | rivers.csv 第2行 | 没有编号为 3 的线
            灵河,1,1 1,按走向       | rivers.csv 第2行 | 线 1 用了两次
            灵河,1,1,按走向         | rivers.csv       | 线 2
            """)
    void aMistakeInTheTableIsToldWithItsLine(String row, String where, String what) {
        String message = assertThrows(AtlasException.class, () -> read(LINES, row + "\n")).getMessage();
        assertTrue(message.contains(where) && message.contains(what), message);
    }

    @Test
    void endsThatDoNotMeetAreTold() {
        String far = HEAD + "> 1 1 113.0,34.0 113.1,34.0\n> 2 1 113.3,34.0 113.2,34.0\n";
        String message = assertThrows(AtlasException.class, () -> read(far, "灵河,1,1 2,按走向\n")).getMessage();
        assertTrue(message.contains("rivers.csv 第2行") && message.contains("接不上"), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            > 2 1 113.0,34.0            | 第4行 | 不是
            2 1 113.0,34.0 113.1,34.0   | 第4行 | 不是
            > 2 1 113.0,34.0 113.1      | 第4行 | “113.1”
            > 2 1 34.0,113.0 34.1,113.1 | 第4行 | “34.0,113.0”
            > 1 1 113.0,34.0 113.1,34.0 | 第4行 | 用了两次
            """)
    void aMistakeInTheLinesIsToldWithItsLine(String line, String where, String what) {
        String lines = HEAD + "> 1 1 113.0,34.0 113.1,34.0\n" + line + "\n";
        String message = assertThrows(AtlasException.class, () -> read(lines, "灵河,1,1,按走向\n")).getMessage();
        assertTrue(message.contains("rivers-gshhg.txt " + where) && message.contains(what), message);
    }

    @Test
    void whatDoesNotSayWhoseItIsIsRefused() {
        String message = assertThrows(AtlasException.class, () -> read("> 1 1 113.0,34.0 113.1,34.0\n",
                "灵河,1,1,按走向\n")).getMessage();
        assertTrue(message.contains("# source: "), message);
    }
}
