package henan.atlas.handout.gis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.io.WKTReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class FeatureFilesTest {
    private static FeatureSheet sheet() throws Exception {
        WKTReader wkt = new WKTReader();
        return new FeatureSheet("所列<2个>", List.of(new FeatureSheet.Column("area", "面积"),
                new FeatureSheet.Column("note", "说明")), List.of(
                new FeatureSheet.Feature("a", "甲&乙", wkt.read("POINT (113.12345678 34.5)"),
                        List.of(Optional.of(12.50), Optional.of("一\u0001二\n三")), Optional.of(0xC1852F)),
                // Clockwise, with a hole that runs the other way: both are turned.
                new FeatureSheet.Feature("b", "丙", wkt.read("MULTIPOLYGON (((0 0, 0 4, 4 4, 4 0, 0 0),"
                        + " (1 1, 2 1, 2 2, 1 2, 1 1)))"), List.of(Optional.empty(), Optional.of("=1+1")),
                        Optional.empty())), List.of("界线：某地图", "条款"));
    }

    private static JsonNode json(FeatureSheet sheet) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(GeoJsonFile.write(sheet, out, () -> false));
        return new ObjectMapper().readTree(out.toByteArray());
    }

    @Test
    void geoJsonSaysWhatTheListSays() throws Exception {
        JsonNode json = json(sheet());
        assertEquals("所列<2个>", json.get("name").asText());
        assertEquals("面积", json.at("/columns/area").asText());
        assertEquals("条款", json.at("/credits/1").asText());
        assertEquals("[113.123457,34.5]", json.at("/features/0/geometry/coordinates").toString());
        assertEquals("12.5", json.at("/features/0/properties/area").toString());
        assertEquals("一\u0001二\n三", json.at("/features/0/properties/note").asText());
        assertTrue(json.at("/features/1/properties/area").isNull());
        assertEquals("=1+1", json.at("/features/1/properties/note").asText());
    }

    @Test
    void outerRingsRunCounterClockwiseAndHolesTheOtherWay() throws Exception {
        JsonNode rings = json(sheet()).at("/features/1/geometry/coordinates/0");
        assertTrue(isCounterClockwise(rings.get(0)));
        assertFalse(isCounterClockwise(rings.get(1)));
    }

    private static boolean isCounterClockwise(JsonNode ring) {
        Coordinate[] coordinates = new Coordinate[ring.size()];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = new Coordinate(ring.get(i).get(0).asDouble(), ring.get(i).get(1).asDouble());
        }
        return Orientation.isCCW(coordinates);
    }

    @Test
    void kmlSaysWhatTheListSays() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(KmlFile.write(sheet(), out, () -> false));
        Document kml = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()));
        assertEquals(List.of("所列<2个>", "甲&乙", "丙"), texts(kml, "name"));
        assertEquals(List.of("界线：某地图\n条款"), texts(kml, "description"));
        assertEquals(List.of("12.5", "一 二\n三", "=1+1"), texts(kml, "value"));
        assertEquals("ff2f85c1", texts(kml, "color").get(0));
        assertEquals(List.of("#cc1852f"), texts(kml, "styleUrl"));
        assertTrue(texts(kml, "coordinates").get(0).strip().startsWith("113.123457,34.5"));
        assertEquals(1, kml.getElementsByTagName("innerBoundaryIs").getLength());
        Element mark = (Element) kml.getElementsByTagName("Placemark").item(1);
        assertEquals(1, mark.getElementsByTagName("Polygon").getLength());
    }

    private static List<String> texts(Document kml, String element) {
        return java.util.stream.IntStream.range(0, kml.getElementsByTagName(element).getLength())
                .mapToObj(i -> kml.getElementsByTagName(element).item(i).getTextContent()).toList();
    }

    @Test
    void aCancelledOneIsNotWhole() throws Exception {
        assertFalse(GeoJsonFile.write(sheet(), new ByteArrayOutputStream(), () -> true));
        assertFalse(KmlFile.write(sheet(), new ByteArrayOutputStream(), () -> true));
    }
}
