package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.file.Role;
import henan.atlas.page.file.Tags;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.TextPainter;
import java.awt.Graphics2D;
import java.util.List;

/** A paragraph in the lettering of notes. Units: logical pixels. */
record SmallPrint(TextPainter text, LineBreaker breaker, String words) implements Block {
    @Override
    public String name() {
        return words;
    }

    private List<SetLine> lines(double width) {
        return breaker.set(words, FurnitureStyle.NOTE, width, LineBreaker.Edge.RAGGED);
    }

    @Override
    public double height(double width) {
        return lines(width).size() * TextRow.leading(FurnitureStyle.NOTE);
    }

    @Override
    public void paint(Graphics2D g, PixelBox box) {
        double top = box.y();
        try (Tags.Part paragraph = Tags.begin(g, Role.PARAGRAPH)) {
            for (SetLine line : lines(box.width())) {
                line.paint(g, text, box.x(), top);
                top += TextRow.leading(FurnitureStyle.NOTE);
            }
        }
    }

    @Override
    public String wording() {
        return words;
    }
}
