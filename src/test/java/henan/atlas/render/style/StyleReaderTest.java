package henan.atlas.render.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.MapPurpose;
import henan.atlas.domain.AtlasException;
import henan.atlas.fixture.InventedMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleReaderTest {
    @Test
    void theShippedStyleHoldsTheBooksLegendInItsOrder() throws Exception {
        MapStyle style = StyleReader.read("book.yaml", InventedMap.bookStyle());
        assertEquals(List.of("省会行政中心", "地级市行政中心", "县级行政中心", "界线"),
                style.legend().stream().map(MapStyle.LegendEntry::label).toList());
        assertEquals("book", style.name());
        style.additions().forEach(e -> assertEquals(e.rule(), style.rule(e).getName()));
    }

    @Test
    void aRuleKeepsFilterScaleAndDashes() throws Exception {
        MapStyle style = StyleReader.read("book.yaml", InventedMap.bookStyle());
        var rule = style.rule(new MapStyle.LegendEntry("", "", "", "boundary", "地级界", ""));
        assertTrue(rule.getFilter().toString().contains("地级界"));
        var far = style.rule(new MapStyle.LegendEntry("", "", "", "boundary", "县界", ""));
        assertEquals(1_500_000, far.getMinScaleDenominator());
        assertEquals(2, ((org.geotools.api.style.LineSymbolizer) far.symbolizers().get(0)).getStroke()
                .getDashArray().length);
    }

    /** One thing in the shipped style spoiled at a time, and what the sentence must name. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', value = {
        "shape: circle | shape: blob | blob",
        "fill-color: '#FCEBCB' | fill-color: '#FCE' | #FCE",
        "fill-color: '#FCEBCB' | fil-color: '#FCEBCB' | fil-color",
        "${tint = 0} | ${tint = } | ECQL",
        "polygon: {fill-color: '#F1EDE1'} | raster: {fill-color: '#F1EDE1'} | raster",
        "scale: [1500000, max] | scale: [1500000] | scale",
        "scale: [1500000, max] | scale: [wide, max] | wide",
        "stroke-dasharray: '4 2.2' | stroke-dasharray: '4 x' | x",
        "rule: 省会行政中心} | rule: 省会} | 省会",
        "name: book | nam: book | nam",
        "'leaf' | 'leaves' | leaves",
        "kind: sequential | kind: rainbow | rainbow",
        "x-purposes: [presentation] | x-purposes: [speech] | speech",
        "x-themed: false | x-themed: perhaps | perhaps",
        "presentation: {names: 1.35 | lecture: {names: 1.35 | lecture",
        "presentation: {names: 1.35 | presentation: {names: 0 | names",
        "x-candidates: inside | x-candidates: outside | outside",
        "x-leader: 24 | x-leader: far | far",
    })
    void aSpoiledStyleIsRefusedNamingFileAndPlace(String right, String wrong, String named) throws Exception {
        String text = InventedMap.bookStyle();
        assertTrue(text.contains(right), right);
        AtlasException refused = assertThrows(AtlasException.class,
                () -> StyleReader.read("book.yaml", text.replace(right, wrong)));
        assertTrue(refused.getMessage().contains("book.yaml"), refused.getMessage());
        assertTrue(refused.getMessage().contains(named), refused.getMessage());
    }

    @Test
    void aRampWithOneColourIsRefused() {
        String text = InventedMap.bookStyle().replaceAll("(name: orange.*colors: \\['#FCE4C0').*", "$1]}");
        AtlasException refused = assertThrows(AtlasException.class, () -> StyleReader.read("book.yaml", text));
        assertTrue(refused.getMessage().contains("ramps[0].colors"), refused.getMessage());
        assertTrue(refused.getMessage().contains("1"), refused.getMessage());
    }

    @Test
    void aPurposeSeesOnlyItsRules() throws Exception {
        MapStyle style = StyleReader.read("book.yaml", InventedMap.bookStyle());
        assertTrue(names(style.forPurpose(MapPurpose.PRESENTATION, false)).contains("县级行政中心（讲演）"));
        assertFalse(names(style.forPurpose(MapPurpose.PRESENTATION, false)).contains("县名"));
        assertTrue(names(style.forPurpose(MapPurpose.READING, false)).containsAll(List.of("县名", "县名（小比例尺）", "省界")));
        assertFalse(names(style.forPurpose(MapPurpose.READING, false)).contains("市辖区（印刷）"));
        assertTrue(names(style.forPurpose(MapPurpose.PRINT, false)).contains("市辖区（印刷）"));
    }

    private static List<String> names(MapStyle style) {
        return style.layers().stream().flatMap(l -> l.style().featureTypeStyles().stream())
                .flatMap(f -> f.rules().stream()).map(r -> String.valueOf(r.getName())).toList();
    }

    @Test
    void whatIsNotYamlIsRefusedWithItsLine() {
        AtlasException refused = assertThrows(AtlasException.class,
                () -> StyleReader.read("book.yaml", "name: book\nlayers: [\n- }"));
        assertTrue(refused.getMessage().contains("3"), refused.getMessage());
    }
}
