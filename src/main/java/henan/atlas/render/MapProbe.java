package henan.atlas.render;

import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import java.util.HashMap;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;

/** Asks the map where things are: drops, areas, what lies under a pixel. */
public final class MapProbe {
    private final MapScenes scenes;

    public MapProbe(MapScenes scenes) {
        this.scenes = scenes;
    }

    /** Where the drops of all clusters stand in a view, in logical pixels. */
    public Map<String, double[]> clusterPixels(Viewport view, String style) throws AtlasException {
        Map<String, double[]> pixels = new HashMap<>();
        scenes.placement(style, view.metresPerPixel()).clusters().forEach((id, at) -> pixels.put(id,
                new double[] {at.x() - MapScenes.worldLeft(view), at.y() - MapScenes.worldTop(view)}));
        return pixels;
    }

    /** Height of the clusters' drops in a view, in logical pixels. */
    public double dropHeight(Viewport view, String style) throws AtlasException {
        return scenes.scene(style).points(MapFeatures.CLUSTER).largestMark(view.scaleDenominator());
    }

    /** What can be hit at a scale: drops, seats, labels and areas. */
    public HitIndex hits(Viewport view, String style) throws AtlasException {
        return HitIndex.of(scenes.scene(style), scenes.placement(style, view.metresPerPixel()), view.metresPerPixel());
    }

    /** Rings of an area in projected metres, for outlining it; empty when it has no polygon. */
    public float[][] outline(SubjectRef area, Viewport view, double density, String style) throws AtlasException {
        String layer = switch (area.kind()) {
            case COUNTY -> DisplayLevel.COUNTY;
            case PREFECTURE -> DisplayLevel.PREFECTURE;
            case PROVINCE -> DisplayLevel.PROVINCE;
            default -> "";
        };
        return scenes.scene(style).levelFor(view.metresPerPixel() / density).shapes(layer).stream()
                .filter(s -> s.code().equals(area.id())).findFirst().map(LevelGeometry.BoxedShape::parts)
                .orElse(new float[0][]);
    }

    /** Extent of an area in projected metres; a null envelope when it has no polygon. */
    public Envelope extent(SubjectRef area, String style) throws AtlasException {
        Envelope extent = new Envelope();
        Viewport far = new Viewport(0, 0, 5000, 1, 1);
        for (float[] ring : outline(area, far, 1, style)) {
            for (int i = 0; i < ring.length; i += 2) {
                extent.expandToInclude(ring[i], ring[i + 1]);
            }
        }
        return extent;
    }
}
