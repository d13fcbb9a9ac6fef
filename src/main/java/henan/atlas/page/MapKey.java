package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.page.legend.Legend;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one of several maps is told by alone: the key of its theme, and the figures of the few places it shows where
 * these lie. Units: logical pixels.
 */
record MapKey(Optional<Legend> legend, Optional<BriefBlock> figures) implements Block {
    private static final double GAP = 5;
    /** Between a key and the list beside it. */
    private static final double COLUMN_GAP = 16;

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
        return height(width, beside(width));
    }

    private double height(double width, OptionalDouble beside) {
        List<PixelBox> boxes = boxes(new PixelBox(0, 0, width, 0), beside);
        return boxes.stream().mapToDouble(PixelBox::maxY).max().orElseThrow();
    }

    /** Width of the key where the list stands beside it, which is less high; nothing where it stands below it. */
    private OptionalDouble beside(double width) {
        if (legend.isEmpty() || figures.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble key = OptionalDouble.of(legend.get().within(width / 2).width());
        return width - key.getAsDouble() - COLUMN_GAP >= figures.get().natural()
                && height(width, key) < height(width, OptionalDouble.empty()) ? key : OptionalDouble.empty();
    }

    /** Where its blocks stand. */
    private List<PixelBox> boxes(PixelBox in, OptionalDouble beside) {
        List<PixelBox> boxes = new ArrayList<>();
        double left = in.x();
        double top = in.y();
        for (Block block : blocks()) {
            double width = boxes.isEmpty() ? beside.orElse(in.width()) : in.maxX() - left;
            double high = block.height(width);
            boxes.add(new PixelBox(left, top, width, high));
            left += beside.isPresent() ? width + COLUMN_GAP : 0;
            top += beside.isPresent() ? 0 : high + GAP;
        }
        return boxes;
    }

    @Override
    public void paint(Graphics2D g, PixelBox box) throws AtlasException {
        List<PixelBox> boxes = boxes(box, beside(box.width()));
        for (int i = 0; i < boxes.size(); i++) {
            blocks().get(i).paint(g, boxes.get(i));
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
