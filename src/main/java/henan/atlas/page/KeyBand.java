package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.page.legend.Legend;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What belongs to a map, right below it over its whole width: its legend, as low as it can be, and the inset at the
 * right, as high as that. Units: logical pixels.
 */
final class KeyBand implements Block {
    private static final double GAP = 14;
    /** Width of the inset, which is about as high as wide. */
    private static final double LEAST = 96;
    private static final double MOST = 158;
    private static final double STEP = 4;

    private final Legend legend;
    private final List<Legend> rooms;
    private final Block inset;
    /** How it lies in the widths it was asked for: a page in the making asks for one of them many times. */
    private final Map<Double, Arrangement> arrangements = new ConcurrentHashMap<>();

    /** The legend beside an inset of so much width. @param height of the higher legend */
    private record Arrangement(Legend legend, double height, double inset) {
    }

    /**
     * @param legend the legend
     * @param rooms  the legends whose room it is given besides its own
     * @param inset  what stands beside it
     */
    KeyBand(Legend legend, List<Legend> rooms, Block inset) {
        this.legend = legend;
        this.rooms = List.copyOf(rooms);
        this.inset = inset;
    }

    private Arrangement in(double width) {
        return arrangements.computeIfAbsent(width, this::arranged);
    }

    /** With the widest inset that is no higher than the legend beside it. */
    private Arrangement arranged(double width) {
        Arrangement found = beside(width, LEAST);
        while (found.inset() + STEP <= MOST) {
            Arrangement wider = beside(width, found.inset() + STEP);
            if (inset.height(wider.inset()) > wider.height()) {
                break;
            }
            found = wider;
        }
        return found;
    }

    private Arrangement beside(double width, double inset) {
        Legend flat = legend.flat(width - GAP - inset);
        double height = rooms.stream().mapToDouble(room -> room.flat(width - GAP - inset).height())
                .reduce(flat.height(), Math::max);
        return new Arrangement(flat, height, inset);
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
        Arrangement found = in(width);
        return Math.max(found.height(), inset.height(found.inset()));
    }

    @Override
    public void paint(Graphics2D g, PixelBox box) throws AtlasException {
        Arrangement found = in(box.width());
        LegendBlock.paint(g, legend, found.legend(), box.x(), box.y());
        inset.paint(g, new PixelBox(box.maxX() - found.inset(), box.y(), found.inset(),
                inset.height(found.inset())));
    }

    @Override
    public String wording() {
        return legend.wording() + "\n" + inset.wording();
    }
}
