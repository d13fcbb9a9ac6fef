package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.page.legend.Legend;
import java.awt.Graphics2D;

/**
 * What belongs to a map, right below it over its whole width: its legend, as low as it can be, and the inset at the
 * right, as high as that. Units: logical pixels.
 *
 * @param legend the legend
 * @param room   the legend whose room it is given, itself or a longer one
 * @param inset  what stands beside it
 */
record KeyBand(Legend legend, Legend room, Block inset) implements Block {
    private static final double GAP = 14;
    /** Width of the inset, which is about as high as wide. */
    private static final double LEAST = 96;
    private static final double MOST = 158;
    private static final double STEP = 4;

    /** The widest inset that is no higher than the legend beside it. */
    private double insetWidth(double width) {
        double found = LEAST;
        while (found + STEP <= MOST && inset.height(found + STEP) <= legendHeight(width - GAP - found - STEP)) {
            found += STEP;
        }
        return found;
    }

    private double legendHeight(double width) {
        return Math.max(legend.flat(width).height(), room.flat(width).height());
    }

    @Override
    public String layer() {
        return "legend";
    }

    @Override
    public String name() {
        return LegendBlock.title();
    }

    @Override
    public double height(double width) {
        double beside = insetWidth(width);
        return Math.max(legendHeight(width - GAP - beside), inset.height(beside));
    }

    @Override
    public void paint(Graphics2D g, PixelBox box) throws AtlasException {
        double beside = insetWidth(box.width());
        LegendBlock.paint(g, legend, legend.flat(box.width() - GAP - beside), box.x(), box.y());
        inset.paint(g, new PixelBox(box.maxX() - beside, box.y(), beside, inset.height(beside)));
    }

    @Override
    public String wording() {
        return legend.wording() + "\n" + inset.wording();
    }
}
