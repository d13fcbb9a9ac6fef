package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import java.awt.Graphics2D;

/** Two blocks one below the other that are never parted. */
record StackedBlock(Block first, Block second) implements Block {
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
        return first.height(width) + ColumnFlow.GAP + second.height(width);
    }

    @Override
    public void paint(Graphics2D g, PixelBox box) throws AtlasException {
        double high = first.height(box.width());
        first.paint(g, new PixelBox(box.x(), box.y(), box.width(), high));
        second.paint(g, new PixelBox(box.x(), box.y() + high + ColumnFlow.GAP, box.width(),
                second.height(box.width())));
    }

    @Override
    public String said() {
        return first.said() + "\n" + second.said();
    }

    @Override
    public String wording() {
        return first.wording() + "\n" + second.wording();
    }
}
