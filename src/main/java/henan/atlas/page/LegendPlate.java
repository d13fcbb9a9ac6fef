package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.legend.Legend;
import java.util.Optional;
import java.util.stream.Stream;

/** The legend on a plate in the map, where that leaves room beside its area. Units: logical pixels. */
final class LegendPlate {
    /** Width of a legend in the map; a wider one where that is too high. */
    static final double USUAL = 190;
    /** How far from the map's edges it stands. */
    static final double EDGE = 9;
    /** Least width of what is to be read below it. */
    private static final double REMARKS = 150;

    private LegendPlate() {
    }

    /**
     * The plate, as far from the map's left edge as it is to stand; empty where there is no room.
     *
     * @param below what is said below the legend
     * @param free  the map as it will about be
     */
    static Optional<Block.Placed> of(Legend legend, Optional<Block> below, MapFit free) {
        return Stream.of(USUAL, free.slack() - EDGE - PlateBlock.width(0)).map(most -> of(legend.within(most), below))
                .filter(plate -> plate.box().maxX() <= free.slack()
                        && plate.box().height() + 2 * EDGE <= free.frame().height()).findFirst();
    }

    private static Block.Placed of(Legend legend, Optional<Block> below) {
        double width = PlateBlock.width(Math.max(below.isPresent() ? REMARKS : 0, legend.width()));
        Block block = new PlateBlock(below.<Block>map(said -> new StackedBlock(new LegendBlock(legend), said))
                .orElse(new LegendBlock(legend)));
        return new Block.Placed(block, new PixelBox(EDGE, 0, width, block.height(width)));
    }
}
