package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.page.legend.Legend;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one of several maps is told by alone: the key of its theme, and the figures of the few places it shows where
 * these lie. Units: logical pixels.
 */
record MapKey(Optional<Legend> legend, Optional<BriefBlock> figures) implements Block {
    private static final double GAP = 5;

    /** Nothing where there is neither. */
    static Optional<MapKey> of(Optional<Legend> legend, Optional<BriefBlock> figures) {
        return legend.isPresent() || figures.isPresent() ? Optional.of(new MapKey(legend, figures)) : Optional.empty();
    }

    private List<Block> blocks() {
        return Stream.<Block>concat(legend.map(LegendBlock::new).stream(), figures.stream()).toList();
    }

    /** What is placed: the legend alone where there is nothing else. */
    Block block() {
        return figures.isEmpty() ? blocks().get(0) : this;
    }

    /** Width it takes of so much. */
    double width(double most) {
        return Math.max(legend.map(l -> l.within(most).width()).orElse(0.0),
                figures.map(f -> Math.min(most, f.natural())).orElse(0.0));
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
        return blocks().stream().mapToDouble(block -> block.height(width) + GAP).sum() - GAP;
    }

    @Override
    public void paint(Graphics2D g, PixelBox box) throws AtlasException {
        double top = box.y();
        for (Block block : blocks()) {
            double high = block.height(box.width());
            block.paint(g, new PixelBox(box.x(), top, box.width(), high));
            top += high + GAP;
        }
    }

    @Override
    public String wording() {
        return blocks().stream().map(Block::wording).collect(Collectors.joining("\n"));
    }

    @Override
    public List<String> clusters() {
        return figures.map(BriefBlock::clusters).orElse(List.of());
    }
}
