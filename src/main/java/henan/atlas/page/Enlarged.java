package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Optional;

/** A block with all that is in it larger by a factor, laid out in as much less room. */
record Enlarged(Block block, double factor) implements Block {
    /** A block enlarged; itself where it stays as it is. */
    static Block of(Block block, double factor) {
        return factor == 1 ? block : new Enlarged(block, factor);
    }

    @Override
    public String layer() {
        return block.layer();
    }

    @Override
    public String name() {
        return block.name();
    }

    @Override
    public double height(double width) {
        return block.height(width / factor) * factor;
    }

    @Override
    public void paint(Graphics2D g, PixelBox box) throws AtlasException {
        AffineTransform usual = g.getTransform();
        g.translate(box.x(), box.y());
        g.scale(factor, factor);
        block.paint(g, new PixelBox(0, 0, box.width() / factor, box.height() / factor));
        g.setTransform(usual);
    }

    @Override
    public String said() {
        return block.said();
    }

    @Override
    public String wording() {
        return block.wording();
    }

    @Override
    public List<String> clusters() {
        return block.clusters();
    }

    @Override
    public boolean isOne() {
        return block.isOne();
    }

    @Override
    public boolean isList() {
        return block.isList();
    }

    @Override
    public boolean goesOn() {
        return block.goesOn();
    }

    @Override
    public boolean isFoot() {
        return block.isFoot();
    }

    @Override
    public Block in(Binding binding, int page) {
        return new Enlarged(block.in(binding, page), factor);
    }

    @Override
    public Block withPages(EntryPages pages) {
        return new Enlarged(block.withPages(pages), factor);
    }

    @Override
    public Optional<Parts> divided(double width, double height) {
        return block.divided(width / factor, height / factor)
                .map(parts -> new Parts(new Enlarged(parts.first(), factor), new Enlarged(parts.rest(), factor)));
    }
}
