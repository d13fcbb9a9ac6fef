package henan.atlas.ui.map.picture;

import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.render.ClusterNaming;
import henan.atlas.render.DropPlaces;
import henan.atlas.render.HitIndex;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapScenes;
import henan.atlas.render.RenderedMap;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * A finished picture with what belongs to its scale.
 *
 * @param picture  the base map, a margin larger than the window
 * @param view     the view it was asked for, without the margin
 * @param hits     what can be hit at its scale
 * @param drop     height of the drops at its scale, in logical pixels
 * @param places   where clusters are shown at its scale
 * @param names    names written on it, to be put over a selection
 * @param naming   tells the names to be put beside the drops that are shown
 * @param overNames ground its names keep clear of for what was to be laid over it when it was drawn
 * @param overlay  what was to be laid over it then
 */
public record MapFrame(RenderedMap picture, Viewport view, HitIndex hits, double drop,
                       DropPlaces places, List<MapQuery.NamePicture> names, ClusterNaming naming,
                       List<Envelope> overNames, FrameOverlay overlay) {
    /**
     * The same with something else laid over it.
     *
     * @throws AtlasException when symbols or geometry cannot be read
     */
    public MapFrame laidOver(FrameOverlay.Asked asked, MapScenes scenes) throws AtlasException {
        return new MapFrame(picture, view, hits, drop, places, names, naming,
                naming.overNames(asked.clusters(), asked.named(), asked.listed().clusters()),
                FrameOverlay.of(asked, scenes, picture.spec(), places, naming, drop));
    }
}
