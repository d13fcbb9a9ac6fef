package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import java.awt.Graphics2D;

/**
 * Two blocks beside each other where the width is enough for both, else one below the other.
 */
record SideBySideBlock(Block first, Block second) implements Block {
    private static final double GAP = 14;
    /** Part of the width the second takes, within bounds. */
    private static final double SHARE = 0.3;
    private static final double LEAST = 100;
    private static final double MOST = 158;
    /** Least width left to the first beside it. */
    private static final double FIRST_LEAST = 215;

    private double secondWidth(double width) {
        return Math.min(width, Math.max(LEAST, Math.min(MOST, width * SHARE)));
    }

    private boolean beside(double width) {
        return width >= FIRST_LEAST + GAP + secondWidth(width);
    }

    private double firstWidth(double width) {
        return beside(width) ? width - GAP - secondWidth(width) : width;
    }

    @Override
    public String layer() {
        return first.layer();
    }

    @Override
    public String name() {
        return first.name();
    }

    @Override
    public double height(double width) {
        double above = first.height(firstWidth(width));
        return beside(width) ? Math.max(above, second.height(secondWidth(width)))
                : above + ColumnFlow.GAP + second.height(secondWidth(width));
    }

    @Override
    public void paint(Graphics2D g, PixelBox box) throws AtlasException {
        double wide = firstWidth(box.width());
        double high = first.height(wide);
        double narrow = secondWidth(box.width());
        first.paint(g, new PixelBox(box.x(), box.y(), wide, high));
        if (beside(box.width())) {
            second.paint(g, new PixelBox(box.maxX() - narrow, box.y(), narrow, second.height(narrow)));
        } else {
            second.paint(g, new PixelBox(box.x(), box.y() + high + ColumnFlow.GAP, narrow, second.height(narrow)));
        }
    }

    @Override
    public String wording() {
        return first.wording() + "\n" + second.wording();
    }
}
