package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.render.BundledFonts;
import henan.atlas.render.TextPainter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnGridTest {
    private static final TextPainter TEXT = new TextPainter(new BundledFonts());

    /** Heads that do not stand side by side are broken: a table never runs beyond its column. */
    @Test
    void aTableIsNoWiderThanItsRoom() {
        ColumnGrid grid = new ColumnGrid(TEXT, new LineBreaker(TEXT), List.of("名称", "数值、时间与说明", "出处与备注"),
                List.of(List.of("云汀市经济技术产业集聚区", "超过500亿元（2013年；力争）", "云汀市政府工作报告"),
                        List.of("岭东市", "300亿元", "岭东市政府工作报告")));
        IntStream.rangeClosed(6, 40).mapToDouble(i -> i * 10).forEach(width -> {
            double[] widths = grid.widths(width);
            double gaps = 9.0 * (widths.length - 1);
            assertTrue(Arrays.stream(widths).sum() + gaps <= width + 0.01, width + ": " + Arrays.toString(widths));
            assertTrue(Arrays.stream(widths).allMatch(w -> w > 0), width + ": " + Arrays.toString(widths));
        });
    }
}
