package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.page.file.Role;
import henan.atlas.page.file.Tags;
import henan.atlas.render.TextPainter;
import henan.atlas.text.Messages;
import java.awt.Graphics2D;

/**
 * The scale of several maps that all have the same, told once.
 *
 * @param view  one of them
 * @param ratio the scale in figures
 */
record ScaleBlock(TextPainter text, Viewport view, String ratio) implements Block {
    private static final Messages TEXT = Messages.of("page");

    @Override
    public String layer() {
        return "scale";
    }

    @Override
    public String name() {
        return TEXT.get("map.scale", ratio);
    }

    @Override
    public double height(double width) {
        return Furniture.STRIP;
    }

    @Override
    public void paint(Graphics2D g, PixelBox box) {
        try (Tags.Part said = Tags.begin(g, Role.PARAGRAPH)) {
            new Furniture(text).paintScaleBelow(g, Furniture.bar(view, 1), told(), box.x(), box.y());
        }
    }

    private String told() {
        return TEXT.get("several.scale", ratio);
    }

    @Override
    public String wording() {
        return TEXT.get("map.scale", told());
    }
}
