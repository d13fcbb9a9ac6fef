package henan.atlas.ui.map;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.legend.LegendSheets;
import henan.atlas.ui.ground.nav.MapAccess;
import henan.atlas.ui.map.view.ProvinceAtHome;
import java.util.Optional;

/**
 * The room for the legend in the map's lower left corner: beside the province as it lies there when all of it is seen,
 * below the title and clear of the buttons.
 *
 * @param province empty before the map is there
 * @param width    of the map, in logical pixels
 * @param height   likewise
 * @param below    what stands under the legend, likewise
 * @param factor   how much larger the legend is shown than written
 * @param scale    the place of the scale bar; empty where it stands elsewhere
 */
record LegendRoom(Optional<ProvinceAtHome> province, double width, double height, double below, double factor,
                  Optional<PixelBox> scale)
        implements LegendSheets.Room {
    /** Between it and the map's edge. */
    static final double LEFT = MapAccess.MARGIN;
    /** Between it and the province. */
    private static final double GAP = 3;
    /** Part of the map's height it may take. */
    private static final double HIGHEST = 0.6;

    @Override
    public boolean holds(double legendWidth, double legendHeight) {
        double high = legendHeight * factor;
        PixelBox box = new PixelBox(LEFT, height - below - high, legendWidth * factor, high);
        return box.maxX() <= width - MapAccess.BUTTONS && high <= HIGHEST * height
                && scale.filter(box.grown(GAP)::intersects).isEmpty()
                && province.filter(p -> !p.isClear(box.grown(GAP))).isEmpty();
    }
}
