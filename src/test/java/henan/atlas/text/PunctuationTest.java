package henan.atlas.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PunctuationTest {
    /** 面积（口径未详）（2017年） were two brackets one behind the other. */
    @Test
    void twoRemarksShareOnePairOfBrackets() {
        assertEquals("面积（2017年）", Punctuation.remarked("面积", "2017年"));
        assertEquals("面积（口径未详，2017年）", Punctuation.remarked("面积（口径未详）", "2017年"));
        assertEquals("面积（口径未详）", Punctuation.remarked("面积（口径未详）", ""));
    }
}
