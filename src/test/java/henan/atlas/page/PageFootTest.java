package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.TextPainter;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageFootTest {
    private final TextPainter text = new TextPainter(new BundledFonts());
    private final LineBreaker breaker = new LineBreaker(text);

    /** 河流：GSHHG，位置 ending a line and 示意 beginning the next is a word taken apart. */
    @Test
    void linesEndBetweenItems() {
        String note = "资料来源　数据：《虚构统计年鉴》等7种出处。　界线：虚构地图，2016年　河流：虚构水系，位置示意";
        PageFoot foot = new PageFoot(text, breaker, List.of(note, "行政区划以2013年末为准　界线仅供示意。"), "内部资料", true, "");
        boolean broken = false;
        for (double width = 300; width < 900; width += 7) {
            List<SetLine> lines = foot.lines(width);
            // Where notes would have more than two lines beside the mark, that stands below, at most beside the last.
            double room = width - breaker.width("内部资料", FurnitureStyle.MARK) - 24;
            boolean alone = lines.size() > 2 || lines.stream().anyMatch(line -> line.width() > room + 0.1);
            assertTrue(lines.get(lines.size() - 1).width() <= room + 0.1, "over the mark: " + lines);
            for (SetLine line : lines.get(lines.size() - 1).words().isEmpty() ? lines.subList(0, lines.size() - 1)
                    : lines) {
                assertTrue(line.width() <= (alone ? width : room) + 0.1, line.words());
                assertTrue(line.words().matches(".*(。|2016年|示意|准|资料来源)"), line.words());
            }
            assertTrue(width < 600 || lines.size() <= (alone ? 3 : 2), width + ": " + lines.size());
            broken |= lines.size() > 2;
        }
        assertTrue(broken);
        assertEquals(2, foot.lines(2000).size());
    }

    /** On whichever sheet it comes to stand, a number never lies over the mark, nor notes under either. */
    @Test
    void numberMarkAndNotesKeepOffEachOther() {
        String note = "资料来源　数据：《虚构统计年鉴》等7种出处。　界线：虚构地图，2016年　河流：虚构水系，位置示意";
        double mark = breaker.width("内部资料", FurnitureStyle.MARK);
        for (String number : List.of("", "7", "1024", PageFoot.number(2, 12))) {
            for (PageFoot.Side side : PageFoot.Side.values()) {
                PageFoot foot = new PageFoot(text, breaker, List.of(note, "行政区划以2013年末为准。"), "内部资料", true, number,
                        side);
                for (double width = 330; width < 700; width += 11) {
                    List<SetLine> lines = foot.lines(width);
                    double taken = mark + breaker.width(number, FurnitureStyle.PAGE_NUMBER) + 2 * 24;
                    assertTrue(lines.size() <= 2 || lines.get(lines.size() - 1).width() <= width - taken,
                            number + " at " + width + ": " + lines);
                    assertEquals(foot.height(width), new PageFoot(text, breaker, foot.notes(), "内部资料", true, "")
                            .height(width), 0.01);
                }
            }
        }
    }
}
