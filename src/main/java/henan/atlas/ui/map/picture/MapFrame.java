package henan.atlas.ui.map.picture;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.Viewport;
import henan.atlas.render.HitIndex;
import henan.atlas.render.MapQuery;
import henan.atlas.render.RenderedMap;
import java.util.List;
import java.util.Map;

/**
 * A finished picture with what belongs to its scale.
 *
 * @param picture  the base map, a margin larger than the window
 * @param view     the view it was asked for, without the margin
 * @param hits     what can be hit at its scale
 * @param drop     height of the drops at its scale, in logical pixels
 * @param clusters the ground under each drop's point as placed at its scale, by cluster id
 * @param names    names written on it, to be put over a selection
 * @param beside   names to be put beside the drops that are shown, by cluster id
 */
public record MapFrame(RenderedMap picture, Viewport view, HitIndex hits, double drop,
                       Map<String, GroundPoint> clusters,
                List<MapQuery.NamePicture> names, Map<String, MapQuery.NamePicture> beside) {
}
