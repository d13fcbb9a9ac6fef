package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.page.legend.PixelShapes;
import java.awt.BasicStroke;
import java.awt.Graphics2D;

/** A block on a plate of its own, to stand over a map. */
record PlateBlock(Block block) implements Block {
    private static final double PADDING = 9;

    @Override
    public String layer() {
        return block.layer();
    }

    @Override
    public String name() {
        return block.name();
    }

    /** Width of the plate about a block of a width. */
    static double width(double width) {
        return width + 2 * PADDING;
    }

    @Override
    public double height(double width) {
        return block.height(width - 2 * PADDING) + 2 * PADDING;
    }

    @Override
    public void paint(Graphics2D g, PixelBox box) throws AtlasException {
        g.setColor(FurnitureStyle.PANEL);
        g.fill(PixelShapes.of(box));
        g.setColor(FurnitureStyle.PANEL_LINE);
        g.setStroke(new BasicStroke(0.6f));
        g.draw(PixelShapes.of(box));
        block.paint(g, box.grown(-PADDING));
    }

    @Override
    public String said() {
        return block.said();
    }

    @Override
    public String wording() {
        return block.wording();
    }
}
