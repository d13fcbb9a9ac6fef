package henan.atlas.ingest.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.CourseBasis;
import henan.atlas.carto.CourseClass;
import henan.atlas.carto.CourseCode;
import henan.atlas.carto.CourseSet;
import henan.atlas.domain.AtlasException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** Rivers, railways and roads of the owner's; what is wrong with one is told with its file and line. */
class OwnCoursesTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final CourseSet ATLAS = new CourseSet(List.of(new CourseSet.Course(
            new CourseCode(CourseClass.RIVER, 1, CourseBasis.SKETCHED, "灵河"),
            FACTORY.createMultiLineString(new LineString[0]))), "甲", "乙");

    @TempDir
    private Path folder;

    private CourseSet read(String... features) throws Exception {
        Files.writeString(folder.resolve("lines.geojson"),
                "{\"type\":\"FeatureCollection\",\"features\":[\n" + String.join(",\n", features) + "]}");
        return OwnCourses.with(ATLAS, folder, file -> List.of(), FACTORY);
    }

    private static String feature(String properties, String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{" + properties + "},\"geometry\":" + geometry + "}";
    }

    private static String line(String coordinates) {
        return "{\"type\":\"LineString\",\"coordinates\":" + coordinates + "}";
    }

    @Test
    void aRailwayComesBesideTheRivers() throws Exception {
        CourseSet courses = read(feature("\"class\":\"铁路\",\"name\":\"甲线\",\"rank\":1",
                line("[[113.0,34.0],[114.0,35.0]]")));
        assertEquals(List.of("铁路/1/自备/甲线", "河流/1/示意/灵河"),
                courses.courses().stream().map(c -> c.code().written()).toList());
        assertTrue(courses.source().startsWith("甲"), courses.source());
        assertTrue(courses.source().contains("lines.geojson"), courses.source());
    }

    @Test
    void riversOfTheOwnersTakeTheAtlassPlace() throws Exception {
        CourseSet courses = read(feature("\"CLASS\":\"river\"", line("[[113.0,34.0],[114.0,35.0]]")));
        assertEquals(List.of("河流/2/自备/"), courses.courses().stream().map(c -> c.code().written()).toList());
        assertTrue(!courses.source().contains("甲"), courses.source());
    }

    @Test
    void withoutAFolderTheAtlassStay() throws Exception {
        assertEquals(ATLAS, OwnCourses.with(ATLAS, folder.resolve("absent"), file -> List.of(), FACTORY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "class":"沟" | [[113.0,34.0],[114.0,35.0]] | “沟”
            "name":"甲"  | [[113.0,34.0],[114.0,35.0]] | 没有 class 列
            "class":"公路","rank":9 | [[113.0,34.0],[114.0,35.0]] | 级别“9”
            "class":"公路" | [[113.0,34.0]] | 两个点
            "class":"公路" | [[34.0,113.0],[35.0,114.0]] | 中国范围
            "class":"公路" | [["a",34.0],[114.0,35.0]] | 不是数字
            """)
    void aMistakeIsToldWithFileAndLine(String properties, String coordinates, String what) {
        String sound = feature("\"class\":\"公路\"", line("[[113.0,34.0],[114.0,35.0]]"));
        String message = assertThrows(AtlasException.class,
                () -> read(sound, feature(properties, line(coordinates)))).getMessage();
        assertTrue(message.contains("lines.geojson 第2个要素（第3行）") && message.contains(what), message);
    }

    @Test
    void anAreaIsNoLine() {
        String message = assertThrows(AtlasException.class, () -> read(feature("\"class\":\"公路\"",
                "{\"type\":\"Polygon\",\"coordinates\":[[[113,34],[114,34],[114,35],[113,34]]]}"))).getMessage();
        assertTrue(message.contains("lines.geojson") && message.contains("不是线"), message);
    }
}
