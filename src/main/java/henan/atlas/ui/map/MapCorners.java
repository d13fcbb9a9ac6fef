package henan.atlas.ui.map;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.Furniture;
import henan.atlas.page.MapTitle;
import henan.atlas.page.legend.Legend;
import henan.atlas.ui.map.view.HomeFit;
import java.util.List;

/**
 * What stands in the corners of the window's map whatever that shows. A title is given the place of a usual one, so
 * that choosing a theme or a thing moves no map, and maps of one size that are compared have one scale.
 *
 * @param leastType least size of letters over the map, in logical pixels; 0 for as usual
 */
record MapCorners(double leastType) implements HomeFit.Corners {
    /** Between the map's edge and what stands there. */
    static final double EDGE = LegendRoom.LEFT;
    /** Height of the buttons below the north arrow with the room above them, and their width. */
    static final double BUTTONS_TOP = EDGE + Furniture.NORTH_HEIGHT + 14;
    private static final double BUTTONS_HEIGHT = 132;
    private static final double BUTTONS_WIDTH = 30;
    /** Height of the map below which a second line of the subtitle may lie over it. */
    private static final double LOW = 400;
    /** Height of two lines of chips, letters as written. */
    private static final double CHIPS = 64;
    /** Width of a usual legend, letters as written. */
    private static final double LEGEND = 220;

    /** Greatest width of a title. */
    static double titleRoom(double width) {
        // Before it runs into the north arrow it grows smaller, and then stands on more lines.
        return Math.max(120, width - Furniture.NORTH_WIDTH - 3 * EDGE);
    }

    /** The place of a usual title. */
    PixelBox title(double width, double height) {
        return inCorner(MapTitle.usual(titleRoom(width), leastType, height < LOW ? 1 : MapTitle.USUAL_LINES));
    }

    /** The place of a title. */
    static PixelBox title(MapTitle title) {
        return inCorner(new PixelBox(0, 0, title.width(), title.height()));
    }

    private static PixelBox inCorner(PixelBox box) {
        return box.moved(EDGE - 2, EDGE - 4);
    }

    @Override
    public List<PixelBox> kept(int width, int height) {
        return List.of(title(width, height), new PixelBox(width - EDGE - BUTTONS_WIDTH, 0, EDGE + BUTTONS_WIDTH,
                BUTTONS_TOP + BUTTONS_HEIGHT));
    }

    /** Two lines of chips under the title. */
    @Override
    public PixelBox wished(int width, int height) {
        PixelBox title = title(width, height);
        return new PixelBox(title.x(), title.maxY(), title.width(),
                CHIPS * Math.max(1, leastType / Legend.SMALLEST_LETTERS));
    }

    @Override
    public double beside() {
        return EDGE + LEGEND * Math.max(1, leastType / Legend.SMALLEST_LETTERS);
    }
}
