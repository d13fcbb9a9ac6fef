package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.TextPainter;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Numbered references in small print, one behind the other. Units: logical pixels.
 *
 * @param most lines there may be; what is beyond is replaced by a remark
 */
record NotesBlock(TextPainter text, LineBreaker breaker, List<String> notes, int most) implements Block {
    private static final Messages TEXT = Messages.of("page");
    private static final double HEADING = 19;

    NotesBlock(TextPainter text, LineBreaker breaker, List<String> notes) {
        this(text, breaker, notes, Integer.MAX_VALUE);
    }

    /** The same with other notes. */
    NotesBlock of(List<String> others) {
        return new NotesBlock(text, breaker, others, most);
    }

    @Override
    public String name() {
        return TEXT.get("page.references");
    }

    private List<String> lines(double width) {
        List<String> all = breaker.lines(String.join(Punctuation.gap(), notes), FurnitureStyle.REFERENCE, width);
        if (all.size() <= most) {
            return all;
        }
        List<String> kept = new ArrayList<>(all.subList(0, most - 1));
        kept.add(TEXT.get("page.references.more"));
        return kept;
    }

    @Override
    public double height(double width) {
        return HEADING + lines(width).size() * TextRow.leading(FurnitureStyle.REFERENCE);
    }

    @Override
    public void paint(Graphics2D g, PixelBox box) {
        text.paint(g, name(), FurnitureStyle.HEADING, box.x(), box.y() + 1);
        double top = box.y() + HEADING;
        for (String line : lines(box.width())) {
            TextRow.line(g, text, line, FurnitureStyle.REFERENCE, box.x(), top);
            top += TextRow.leading(FurnitureStyle.REFERENCE);
        }
    }

    @Override
    public String wording() {
        return String.join("\n", notes);
    }

    @Override
    public Optional<Block> shortened(double width, double height) {
        int fitting = (int) ((height - HEADING + 0.01) / TextRow.leading(FurnitureStyle.REFERENCE));
        return fitting < 2 ? Optional.empty() : Optional.of(new NotesBlock(text, breaker, notes, fitting));
    }
}
