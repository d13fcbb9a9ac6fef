package henan.atlas.ingest.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.CourseBasis;
import henan.atlas.carto.CourseClass;
import henan.atlas.carto.CourseCode;
import henan.atlas.carto.CourseSet;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.domain.AtlasException;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.io.WKTReader;

/** Rivers, railways and roads of the owner's; what is wrong with one is told with its file and line. */
class OwnCoursesTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final CourseSet ATLAS = new CourseSet(List.of(new CourseSet.Course(
            new CourseCode(CourseClass.RIVER, 1, CourseBasis.SKETCHED, "灵河"),
            FACTORY.createMultiLineString(new LineString[0]))), "甲", "乙");

    private static final String ROAD = "\"class\":\"公路\"";
    private static final String SOUND = feature(ROAD, line("[[113.0,34.0],[114.0,35.0]]"));

    private final List<String> remarks = new ArrayList<>();
    private final OwnReading reading = new OwnReading(file -> List.of(),
            new OwnText(letter -> letter < 0x10000 && letter != '龘'), remarks::add);
    @TempDir
    private Path folder;

    private CourseSet read(String... features) throws Exception {
        Files.writeString(folder.resolve("lines.geojson"),
                "{\"type\":\"FeatureCollection\",\"features\":[\n" + String.join(",\n", features) + "]}");
        return OwnCourses.with(ATLAS, folder, reading, FACTORY);
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
        assertEquals(List.of("铁路/1/自备/0//甲线", "河流/1/示意/0//灵河"),
                courses.courses().stream().map(c -> c.code().written()).toList());
        assertTrue(courses.source().startsWith("甲"), courses.source());
        assertTrue(courses.source().contains("lines.geojson"), courses.source());
    }

    @Test
    void riversOfTheOwnersTakeTheAtlassPlace() throws Exception {
        CourseSet courses = read(feature("\"CLASS\":\"river\"", line("[[113.0,34.0],[114.0,35.0]]")));
        assertEquals(List.of("河流/2/自备/0//"), courses.courses().stream().map(c -> c.code().written()).toList());
        assertTrue(!courses.source().contains("甲"), courses.source());
    }

    /** Lines that lie elsewhere are told, and that rivers among them take the place of the atlas's all the same. */
    @Test
    void linesOffTheMapAreTold() throws Exception {
        CourseSet courses = read(feature("\"class\":\"河流\"", line("[[90.0,34.0],[91.0,35.0]]")), SOUND);
        CourseBuilder.build(InventedProvince.boundaries(), courses, remarks::add);
        assertEquals(List.of("own.off", "own.off.rivers").stream().map(k -> Messages.of("boundary").get(k, 1)).toList(),
                remarks.subList(1, remarks.size()));
        remarks.clear();
        CourseBuilder.build(InventedProvince.boundaries(), read(SOUND), remarks::add);
        assertEquals(1, remarks.size(), remarks.toString());
    }

    /** A road that ends beside another is not led there, as a river is. */
    @Test
    void onlyWatersAreLedIntoOthers() throws Exception {
        double led = drawnLength("河流") - drawnLength("公路");
        assertTrue(led > 900 && led < 1100, "led on for " + led + " m");
    }

    /** Of two lines, the one ending a kilometre from the other. */
    private double drawnLength(String kind) throws Exception {
        String what = "\"class\":\"" + kind + "\"";
        CourseSet courses = read(feature(what, line("[[113.5,34.0],[114.0,34.0]]")),
                feature(what, line("[[113.7,34.3],[113.7,34.009]]")));
        double length = 0;
        for (DisplayLevel.Shape shape : CourseBuilder.over(InventedProvince.boundaries(), courses).levels().get(0)
                .layers().get(DisplayLevel.COURSE)) {
            for (float[] xy : shape.parts()) {
                for (int i = 2; i < xy.length; i += 2) {
                    length += Math.hypot(xy[i] - xy[i - 2], xy[i + 1] - xy[i - 1]);
                }
            }
        }
        return length;
    }

    @Test
    void withoutAFolderTheAtlassStay() throws Exception {
        assertEquals(ATLAS, OwnCourses.with(ATLAS, folder.resolve("absent"), reading, FACTORY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "class":"沟" | [[113.0,34.0],[114.0,35.0]] | “沟”
            "name":"甲"  | [[113.0,34.0],[114.0,35.0]] | 没有 class 列
            "class":"公路","rank":9 | [[113.0,34.0],[114.0,35.0]] | 级别“9”
            "class":"公路" | [[113.0,34.0]] | 两个点
            "class":"公路" | [[34.0,113.0],[35.0,114.0]] | 中国范围
            "class":"公路" | [["a",34.0],[114.0,35.0]] | 不是数字
            "class":"公路" | [[1e999,34.0],[114.0,35.0]] | 不是数字
            "class":"公路" | [] | 两个点
            "class":"公路" | [[113.0,34.0],[113.0,34.0]] | 两个点
            "class":"公路" | [[113.0,34.0,1],[113.0,34.0,2],[113.0,34.0,3]] | 两个点
            "class":"公路","name":"白龘河" | [[113.0,34.0],[114.0,35.0]] | “龘”（U+9F98）
            "class":"公路","name":"\ud83d\udc09𠮷" | [[113.0,34.0],[114.0,35.0]] | “𠮷”（U+20BB7）
            "class":"公路","name":"甲\\u0000" | [[113.0,34.0],[114.0,35.0]] | 第2个字是看不见的控制字符（U+0000）
            "class":"公路","name":"\u202e甲" | [[113.0,34.0],[114.0,35.0]] | 控制字符（U+202E）
            "class":"公路","name":"甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲" | [[113.0,34.0],[114.0,35.0]] | 有41个字，最多40个
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

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[[[113.0,34.0],[114.0,35.0]],[]]", "[[[113.0,34.0],[114.0,35.0]],[[113,34]]]",
        "[[[113.0,34.0],[113.0,34.0]],[[113.0,34.0],[114.0,35.0]]]"})
    void oneBadPartOfManyIsTold(String parts) {
        String message = assertThrows(AtlasException.class, () -> read(SOUND, feature(ROAD,
                "{\"type\":\"MultiLineString\",\"coordinates\":" + parts + "}"))).getMessage();
        assertTrue(message.contains("lines.geojson 第2个要素（第3行）") && message.contains("两个点"), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LINESTRING EMPTY | 两个点
            MULTILINESTRING EMPTY | 两个点
            MULTILINESTRING ((113 34, 114 35), (113 34, 113 34)) | 两个点
            GEOMETRYCOLLECTION (LINESTRING (113 34, 114 35), POINT (113 34)) | 不是线
            GEOMETRYCOLLECTION EMPTY | 不是线
            POINT (113 34) | 不是线
            LINESTRING (113 34, NaN 35) | 不是数字
            """)
    void aGeoPackagesBadGeometryIsTold(String wkt, String what) throws Exception {
        Files.writeString(folder.resolve("a.gpkg"), "for the reader");
        var feature = Map.entry(Map.of("class", "公路"), new WKTReader(FACTORY).read(wkt));
        OwnReading of = new OwnReading(file -> List.of(feature), new OwnText(letter -> true), remarks::add);
        String message = assertThrows(AtlasException.class, () -> OwnCourses.with(ATLAS, folder, of, FACTORY))
                .getMessage();
        assertTrue(message.contains("a.gpkg 第1个要素") && message.contains(what), message);
    }

    @Test
    void repeatedPointsAreRemoved() throws Exception {
        CourseSet courses = read(feature(ROAD, line("[[113,34],[113,34],[114,35],[114,35],[113,34],[113,34]]")));
        assertEquals(3, courses.courses().get(0).geometry().getNumPoints());
    }

    @Test
    void tooManyPointsAreToldBeforeTheyAreKept() {
        String many = "[113.0,34.0],[114.0,35.0],".repeat(300_000) + "[113.0,34.0]";
        String message = assertThrows(AtlasException.class, () -> read(feature(ROAD, line("[" + many + "]")),
                feature(ROAD, line("[" + many + "]")))).getMessage();
        assertTrue(message.contains("lines.geojson") && message.contains("1000000个点") && message.contains("QGIS"),
                message);
    }

    @Test
    void whatIsNestedTooDeepIsToldWithItsLine() {
        String message = assertThrows(AtlasException.class, () -> read(SOUND, feature(ROAD,
                line("[".repeat(5000) + "]".repeat(5000))))).getMessage();
        assertTrue(message.contains("lines.geojson 第3行"), message);
    }

    @Test
    void aFileWithoutFeaturesIsToldAndIsNotTheSource() throws Exception {
        assertEquals(ATLAS, read());
        assertEquals(1, remarks.size());
        assertTrue(remarks.get(0).contains("lines.geojson 里没有要素"), remarks.get(0));
        Files.writeString(folder.resolve("roads.geojson"),
                "{\"type\":\"FeatureCollection\",\"features\":[" + SOUND + "]}");
        String source = read().source();
        assertTrue(source.contains("roads.geojson") && !source.contains("lines.geojson"), source);
    }

    @Test
    void whatIsNotReadIsToldWithWhy() throws Exception {
        Files.createDirectory(folder.resolve("roads.geojson"));
        Files.writeString(folder.resolve("roads.zip"), "");
        Files.writeString(folder.resolve("roads.kml"), "");
        Files.createSymbolicLink(folder.resolve("loop.geojson"), folder.resolve("loop.geojson"));
        Files.writeString(folder.resolve("README.md"), "");
        Files.writeString(folder.resolve("roads.dbf"), "");
        Files.writeString(folder.resolve(".hidden"), "");
        read(SOUND);
        assertEquals(4, remarks.size(), remarks.toString());
        assertTrue(remarks.get(0).contains("loop.geojson 是失效的或绕回自己的链接"), remarks.get(0));
        assertTrue(remarks.get(1).contains("roads.geojson 是文件夹"), remarks.get(1));
        assertTrue(remarks.get(2).contains("roads.kml 不是 GeoPackage"), remarks.get(2));
        assertTrue(remarks.get(3).contains("roads.zip 是压缩包"), remarks.get(3));
    }

    @Test
    void aFileInTheFoldersPlaceIsTold() throws Exception {
        Path lines = Files.writeString(folder.resolve("lines"), "");
        assertEquals(ATLAS, OwnCourses.with(ATLAS, lines, reading, FACTORY));
        assertTrue(remarks.get(0).contains("应是文件夹"), remarks.toString());
    }

    @Test
    void theNoteBesideTheLinesIsHeldAgainstTheFacesToo() throws Exception {
        Files.writeString(folder.resolve("source.yaml"), "source: 某局龘图\n");
        String message = assertThrows(AtlasException.class, () -> read(SOUND)).getMessage();
        assertTrue(message.contains("source.yaml：source") && message.contains("“龘”（U+9F98）"), message);
    }

    @Test
    void aMessageDoesNotRepeatTheWholeOfAWrongWord() {
        String message = assertThrows(AtlasException.class, () -> read(feature(
                "\"class\":\"\u202e" + "甲".repeat(200_000) + "\"", line("[[113,34],[114,35]]")))).getMessage();
        assertTrue(message.length() < 200 && message.indexOf(0x202e) < 0, message);
    }
}
