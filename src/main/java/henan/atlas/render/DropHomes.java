package henan.atlas.render;

import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.render.LabelPlacement.WorldPixel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;

/**
 * Where clusters may be shown at one scale: a drop in its county's polygon, which is what is outlined for it, a counted
 * symbol in that of one of those it stands for; and which are neighbours.
 *
 * <p><b>Units:</b> places in world pixels.
 */
final class DropHomes {
    private final Map<String, BoxedShape> counties = new HashMap<>();
    private final Map<String, BoxedShape> prefectures = new HashMap<>();
    private final Map<BoxedShape, List<String>> byCounty = new IdentityHashMap<>();
    private final Map<BoxedShape, List<String>> byPrefecture = new IdentityHashMap<>();
    private final Map<BoxedShape, PixelBox> bounds = new IdentityHashMap<>();
    private final double metresPerPixel;

    DropHomes(MapScene scene, double metresPerPixel) throws AtlasException {
        this.metresPerPixel = metresPerPixel;
        LevelShapes level = scene.levelFor(metresPerPixel).shapes();
        Map<String, BoxedShape> county = byCode(level, DisplayLevel.COUNTY);
        Map<String, BoxedShape> prefecture = byCode(level, DisplayLevel.PREFECTURE);
        for (MapFeatures.PointFeature c : scene.points(MapFeatures.CLUSTER).features()) {
            String id = c.subject().orElseThrow().id();
            counties.put(id, county.get((String) c.feature().getAttribute("county")));
            prefectures.put(id, prefecture.get((String) c.feature().getAttribute("prefecture")));
        }
        counties.forEach((id, area) -> byCounty.computeIfAbsent(area, a -> new ArrayList<>()).add(id));
        byCounty.remove(null);
        prefectures.forEach((id, area) -> byPrefecture.computeIfAbsent(area, a -> new ArrayList<>()).add(id));
    }

    private PixelBox bounds(BoxedShape area) {
        Envelope ground = new Envelope();
        for (int part = 0; part < area.parts().length; part++) {
            ground.expandToInclude(area.box(part));
        }
        return new PixelBox(ground.getMinX() / metresPerPixel, -ground.getMaxY() / metresPerPixel,
                ground.getWidth() / metresPerPixel, ground.getHeight() / metresPerPixel);
    }

    private static Map<String, BoxedShape> byCode(LevelShapes level, String layer) {
        Map<String, BoxedShape> areas = new HashMap<>();
        level.layer(layer).forEach(a -> areas.put(a.areaCode(), a));
        return areas;
    }

    /** Whether a place lies in the county of a cluster; where none is drawn, anywhere does. */
    boolean inCounty(String cluster, WorldPixel at) {
        return nearCounty(cluster, at) && contains(counties.get(cluster), at);
    }

    /** Whether a place lies in the prefecture of a cluster; where none is drawn, anywhere does. */
    boolean inPrefecture(String cluster, WorldPixel at) {
        return contains(prefectures.get(cluster), at);
    }

    /** Whether a place may lie in the county of a cluster: quickly told, and surely where it says no. */
    boolean nearCounty(String cluster, WorldPixel at) {
        BoxedShape area = counties.get(cluster);
        return area == null || bounds.computeIfAbsent(area, this::bounds).contains(at.x(), at.y());
    }

    /** The clusters of a cluster's county, itself among them; none where no county is drawn for it. */
    List<String> ofCounty(String cluster) {
        return byCounty.getOrDefault(counties.get(cluster), List.of());
    }

    /** The clusters of a cluster's prefecture, itself among them. */
    List<String> ofPrefecture(String cluster) {
        return byPrefecture.getOrDefault(prefectures.get(cluster), List.of());
    }

    boolean samePrefecture(String one, String other) {
        return prefectures.get(one) == prefectures.get(other);
    }

    private boolean contains(BoxedShape area, WorldPixel at) {
        return area == null || area.contains(at.x() * metresPerPixel, -at.y() * metresPerPixel);
    }
}
