package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import java.awt.Graphics2D;

/**
 * Two blocks beside each other where the width is enough for both, else one below the other.
 *
 * @param secondWidth width the second wants
 * @param firstLeast  least width left to the first beside it
 */
record PairBlock(Block first, Block second, double secondWidth, double firstLeast) implements Block {
    private static final double GAP = 16;

    private boolean beside(double width) {
        return width >= firstLeast + GAP + secondWidth;
    }

    private double firstWidth(double width) {
        return beside(width) ? width - GAP - secondWidth : width;
    }

    @Override
    public String name() {
        return first.name();
    }

    @Override
    public double height(double width) {
        double above = first.height(firstWidth(width));
        return beside(width) ? Math.max(above, second.height(secondWidth))
                : above + ColumnFlow.GAP + second.height(Math.min(width, secondWidth));
    }

    @Override
    public void paint(Graphics2D g, PixelBox box) throws AtlasException {
        double wide = firstWidth(box.width());
        double high = first.height(wide);
        first.paint(g, new PixelBox(box.x(), box.y(), wide, high));
        if (beside(box.width())) {
            second.paint(g, new PixelBox(box.maxX() - secondWidth, box.y(), secondWidth, second.height(secondWidth)));
        } else {
            double width = Math.min(box.width(), secondWidth);
            second.paint(g, new PixelBox(box.x(), box.y() + high + ColumnFlow.GAP, width, second.height(width)));
        }
    }

    @Override
    public String wording() {
        return first.wording() + "\n" + second.wording();
    }
}
