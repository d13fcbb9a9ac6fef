package henan.atlas.page.gis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.FeatureColumns;
import henan.atlas.carto.MapSpec;
import henan.atlas.domain.Industry;
import henan.atlas.fixture.InventedMap;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.render.style.MapStyle;
import henan.atlas.render.style.StyleReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class QgisStyleTest {
    private static Map<String, String> documents;

    @BeforeAll
    static void translate() throws Exception {
        MapStyle style = StyleReader.read(MapSpec.BOOK_STYLE, InventedMap.bookStyle());
        documents = QgisStyle.of(style, InventedProvince.content().industries(), FeatureColumns.names());
    }

    private static Document read(String document) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(document)));
    }

    private static List<Element> all(String table, String name) throws Exception {
        NodeList nodes = read(documents.get(table)).getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<Element> rules(String table, String inside) throws Exception {
        return all(table, "rule").stream().filter(r -> ((Element) r.getParentNode().getParentNode()).getTagName()
                .equals(inside)).toList();
    }

    @Test
    void everyRuleThatDrawsHasItsSymbol() throws Exception {
        for (String table : documents.keySet()) {
            List<String> symbols = all(table, "symbol").stream().map(s -> s.getAttribute("name")).toList();
            List<String> asked = rules(table, "renderer-v2").stream().map(r -> r.getAttribute("symbol")).toList();
            assertEquals(symbols, asked, table);
            assertEquals(asked.size(), all(table, "layer").stream().map(l -> l.getParentNode()).distinct().count(),
                    table);
        }
        // Neighbours, province and prefectures are filled, boundaries and rivers are lines, the rest are marks.
        assertEquals(List.of("fill"), kinds("prefecture"));
        assertEquals(List.of("line"), kinds("boundary"));
        assertEquals(List.of("line"), kinds("course"));
        assertEquals(List.of("marker"), kinds("seat"));
        assertEquals(List.of("marker"), kinds("cluster"));
        assertEquals(List.of(), kinds("county"));
    }

    private static List<String> kinds(String table) throws Exception {
        return all(table, "symbol").stream().map(s -> s.getAttribute("type")).distinct().toList();
    }

    @Test
    void aClassOfIndustryHasTheColourAndTheSignOfTheMap() throws Exception {
        TreeSet<String> colours = new TreeSet<>();
        TreeSet<String> drawings = new TreeSet<>();
        List<Element> rules = rules("cluster", "renderer-v2");
        List<Industry> industries = InventedProvince.content().industries();
        for (Industry industry : industries) {
            Element rule = rules.stream().filter(r -> r.getAttribute("label").equals(industry.name())
                    && r.getAttribute("filter").contains("\"industry_id\" = '" + industry.id() + "'")
                    && r.getAttribute("filter").contains("NOT (upper(\"known\") = 'CLUSTER_LATER')")
                    && r.getAttribute("scalemaxdenom").equals("2600000")).findFirst().orElseThrow();
            String svg = svg(rule.getAttribute("symbol"));
            Matcher colour = Pattern.compile("fill=\"(#[0-9a-f]{6})\" stroke=\"#ffffff\"").matcher(svg);
            assertTrue(colour.find(), svg);
            colours.add(colour.group(1));
            drawings.add(svg.replace(colour.group(1), ""));
        }
        assertEquals(industries.size(), colours.size(), colours::toString);
        assertEquals(industries.size(), drawings.size());
    }

    private static String svg(String symbol) throws Exception {
        Element found = all("cluster", "symbol").stream().filter(s -> s.getAttribute("name").equals(symbol)).findFirst()
                .orElseThrow();
        NodeList options = found.getElementsByTagName("Option");
        for (int i = 0; i < options.getLength(); i++) {
            Element option = (Element) options.item(i);
            if (option.getAttribute("name").equals("name")) {
                String value = option.getAttribute("value");
                assertTrue(value.startsWith("base64:"), value);
                return new String(Base64.getDecoder().decode(value.substring("base64:".length())),
                        StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("no drawing");
    }

    @Test
    void conditionsAndScalesAreThoseOfTheStyle() throws Exception {
        Element border = rules("boundary", "renderer-v2").stream()
                .filter(r -> r.getAttribute("label").equals("省界")).findFirst().orElseThrow();
        assertEquals("\"class\" = '省界'", border.getAttribute("filter"));
        Element county = rules("seat", "labeling").stream()
                .filter(r -> r.getAttribute("filter").equals("upper(\"rank\") = 'COUNTY'")).findFirst().orElseThrow();
        assertEquals("1500000", county.getAttribute("scalemaxdenom"));
        assertEquals("", county.getAttribute("scalemindenom"));
        // What holds for print or a room alone is not there.
        assertFalse(documents.get("seat").contains("讲演") || documents.get("seat").contains("印刷"));
    }

    @Test
    void everyColumnHasANameForPeople() throws Exception {
        for (Map.Entry<String, Map<String, String>> table : FeatureColumns.names().entrySet()) {
            assertTrue(table.getValue().size() >= 3, table.getKey());
            table.getValue().forEach((column, name) -> assertTrue(name.matches(".*\\p{IsHan}.*"), column));
            List<Element> aliases = all(table.getKey(), "alias");
            assertEquals(List.copyOf(table.getValue().keySet()),
                    aliases.stream().map(a -> a.getAttribute("field")).toList());
            assertEquals(List.copyOf(table.getValue().values()),
                    aliases.stream().map(a -> a.getAttribute("name")).toList());
        }
    }
}
