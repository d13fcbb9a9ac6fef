package henan.atlas.chart;

import henan.atlas.page.file.Drawing;
import henan.atlas.page.file.PaperSize;
import henan.atlas.render.PaintHints;
import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.Stream;

/**
 * A chart as a window shows it, with where its marks lie. Units: logical pixels.
 *
 * <p><b>Threading:</b> safe.
 */
public final class ChartPanel implements Drawing {
    private static final double GAP = 10;
    private static final double AFTER_KEY = 2;
    /** How high what is no list may be: less than on paper, as it stands among other things. */
    private static final double LEAST = 200;
    private static final double SHARE_OF_WIDTH = 0.52;

    private final ChartText text;
    private final ChartWords words;
    private final ChartBody body;
    private final ChartBody.Box box;
    private final ChartKey key;
    private final List<String> remarks;

    ChartPanel(ChartText text, ChartWords words, ChartBody body, double width) {
        this.text = text;
        this.words = words;
        this.body = body;
        double high = body.height(0, body.parts(), width, body.parts() == 1 ? Math.max(LEAST, width * SHARE_OF_WIDTH)
                : Double.MAX_VALUE);
        this.box = new ChartBody.Box(0, 0, width, high);
        this.key = new ChartKey(text, body.key());
        this.remarks = Stream.concat(body.remarks(width, high).stream(), words.remarks().stream()).toList();
    }

    @Override
    public String title() {
        return words.title();
    }

    public double width() {
        return box.width();
    }

    public double height() {
        return box.height() + GAP + key.height(width()) + remarks.stream().mapToDouble(each ->
                text.height(each, ChartStyle.REMARK, width())).sum() + AFTER_KEY;
    }

    @Override
    public PaperSize paper() {
        return PaperSize.ofPixels((int) Math.ceil(width()), (int) Math.ceil(height()));
    }

    /** Where its marks lie, in the order they are read. */
    public List<ChartSpot> spots() {
        return body.spots(box);
    }

    /** All that is written in it, and how it is to be read. */
    public String wording() {
        return String.join("\n", Stream.concat(Stream.of(words.title(), words.subtitle(), body.wording()),
                Stream.concat(body.key().stream().map(ChartKey.Sample::words), remarks.stream()))
                .filter(line -> !line.isEmpty()).toList());
    }

    @Override
    public List<String> paint(Graphics2D g) {
        PaintHints.set(g);
        if (body.parts() > 0) {
            body.paint(g, 0, body.parts(), box);
        }
        double y = box.height() + GAP;
        key.paint(g, 0, y, width());
        y += key.height(width()) + AFTER_KEY;
        for (String remark : remarks) {
            y = text.paint(g, text.lines(remark, ChartStyle.REMARK, width()), ChartStyle.REMARK, 0, y);
        }
        return List.of();
    }
}
