package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.page.legend.Legend;
import henan.atlas.text.Messages;
import java.awt.Graphics2D;

/** The legend as a part of a page. */
record LegendBlock(Legend legend) implements Block {
    @Override
    public String name() {
        return Messages.of("page").get("legend.title");
    }

    @Override
    public double height(double width) {
        return legend.within(width).height();
    }

    @Override
    public void paint(Graphics2D g, PixelBox box) throws AtlasException {
        legend.within(box.width()).paint(g, box.x(), box.y());
    }

    @Override
    public String wording() {
        return legend.wording();
    }
}
