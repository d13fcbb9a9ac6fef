package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        var rule = style.rule(new MapStyle.LegendEntry("", "", "boundary", "地级界"));
        assertTrue(rule.getFilter().toString().contains("地级界"));
        var far = style.rule(new MapStyle.LegendEntry("", "", "boundary", "县界"));
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
    void whatIsNotYamlIsRefusedWithItsLine() {
        AtlasException refused = assertThrows(AtlasException.class,
                () -> StyleReader.read("book.yaml", "name: book\nlayers: [\n- }"));
        assertTrue(refused.getMessage().contains("3"), refused.getMessage());
    }
}
