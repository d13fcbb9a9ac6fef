package henan.atlas.render;

import henan.atlas.carto.BoundaryClass;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.render.LabelPlacement.WorldPixel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/**
 * Where clusters may be shown at one scale: a drop in its county's polygon, which is what is outlined for it, a counted
 * symbol in that of one of those it stands for, the whole of each clear of the lines about it; and which are
 * neighbours.
 *
 * <p><b>Units:</b> places in world pixels.
 */
final class DropHomes {
    private static final int COUNTIES = LineGrid.classes(BoundaryClass.COUNTY, BoundaryClass.PREFECTURE,
            BoundaryClass.PROVINCE);
    private static final int PREFECTURES = LineGrid.classes(BoundaryClass.PREFECTURE, BoundaryClass.PROVINCE);

    /** How many points of a rim are looked at. */
    private static final int RIM = 8;

    private final Map<String, BoxedShape> counties = new LinkedHashMap<>();
    private final Map<String, BoxedShape> prefectures = new HashMap<>();
    private final Map<BoxedShape, List<String>> byCounty = new IdentityHashMap<>();
    private final Map<BoxedShape, List<String>> byPrefecture = new IdentityHashMap<>();
    private final Map<BoxedShape, Home> homes = new IdentityHashMap<>();
    private final Arrangement arrangement;
    private final LevelShapes level;
    private final double metresPerPixel;

    /** A cluster's county at the scale. */
    interface Home {
        /** Anywhere: that of a cluster whose county is not drawn. */
        Home ANYWHERE = new Home() {
            @Override
            public boolean isNear(double x, double y) {
                return true;
            }

            @Override
            public boolean holds(double x, double y) {
                return true;
            }
        };

        /** Whether a place may lie in it: quickly told, and surely where it says no. */
        boolean isNear(double x, double y);

        /** Whether a place near it lies in it. */
        boolean holds(double x, double y);
    }

    /** A county that is drawn, with its bounds in world pixels. */
    private record Drawn(BoxedShape area, PixelBox bounds, LevelShapes level, double metresPerPixel) implements Home {
        @Override
        public boolean isNear(double x, double y) {
            return bounds.contains(x, y);
        }

        @Override
        public boolean holds(double x, double y) {
            return level.isInCounty(area, x * metresPerPixel, -y * metresPerPixel);
        }
    }

    DropHomes(MapScene scene, double metresPerPixel) throws AtlasException {
        this.metresPerPixel = metresPerPixel;
        level = scene.levelFor(metresPerPixel).shapes();
        Map<String, WorldPixel> places = new LinkedHashMap<>();
        Map<String, WorldPixel> towns = new HashMap<>();
        for (MapFeatures.PointFeature c : scene.points(MapFeatures.CLUSTER).features()) {
            String id = c.subject().orElseThrow().id();
            places.put(id, new WorldPixel(c.x() / metresPerPixel, -c.y() / metresPerPixel));
            scene.town(id).ifPresent(town -> towns.put(id,
                    new WorldPixel(town.x() / metresPerPixel, -town.y() / metresPerPixel)));
            counties.put(id, area(DisplayLevel.COUNTY, c, "county"));
            prefectures.put(id, area(DisplayLevel.PREFECTURE, c, "prefecture"));
        }
        counties.forEach((id, area) -> byCounty.computeIfAbsent(area, a -> new ArrayList<>()).add(id));
        byCounty.remove(null);
        prefectures.forEach((id, area) -> byPrefecture.computeIfAbsent(area, a -> new ArrayList<>()).add(id));
        arrangement = new Arrangement(places, byCounty.values(), towns);
    }

    /** On which sides of one another those of a county stand. */
    Arrangement arrangement() {
        return arrangement;
    }

    private @Nullable BoxedShape area(String layer, MapFeatures.PointFeature cluster, String attribute) {
        return level.area(layer, (String) cluster.feature().getAttribute(attribute)).orElse(null);
    }

    private Home drawn(BoxedShape area) {
        return new Drawn(area, area.bounds(metresPerPixel), level, metresPerPixel);
    }

    /** The county of a cluster; where none is drawn, anywhere. */
    Home of(String cluster) {
        BoxedShape area = counties.get(cluster);
        return area == null ? Home.ANYWHERE : homes.computeIfAbsent(area, this::drawn);
    }

    /** Whether a place lies in the county of a cluster; where none is drawn, anywhere does. */
    boolean inCounty(String cluster, double x, double y) {
        Home home = of(cluster);
        return home.isNear(x, y) && home.holds(x, y);
    }

    /** The bounds of the county of a cluster; empty where none is drawn. */
    Optional<PixelBox> bounds(String cluster) {
        return Optional.ofNullable(counties.get(cluster)).map(area -> area.bounds(metresPerPixel));
    }

    /** The part of a box's rim that lies in another prefecture than its middle, or beyond the border. */
    double outside(PixelBox box) {
        Optional<BoxedShape> own = prefectureAt(box.centerX(), box.centerY());
        int outside = 0;
        for (int i = 0; i < RIM; i++) {
            double along = 2 * Math.PI * i / RIM;
            // The corners too: a square about a circle.
            double across = Math.max(-1, Math.min(1, Math.cos(along) * Math.sqrt(2)));
            double down = Math.max(-1, Math.min(1, Math.sin(along) * Math.sqrt(2)));
            outside += prefectureAt(box.centerX() + across * box.width() / 2,
                    box.centerY() + down * box.height() / 2).equals(own) ? 0 : 1;
        }
        return (double) outside / RIM;
    }

    private Optional<BoxedShape> prefectureAt(double x, double y) {
        return level.prefectureAt(x * metresPerPixel, -y * metresPerPixel);
    }

    /** Whether a place lies in no prefecture that is drawn: beyond the border. */
    boolean isBeyond(double x, double y) {
        return prefectureAt(x, y).isEmpty();
    }

    /** Whether no line of a county lies across a box, of a prefecture and the province neither. */
    boolean isClearOfCounties(PixelBox box) {
        return isClear(box, COUNTIES);
    }

    /** Whether no line of a prefecture lies across a box, of the province neither. */
    boolean isClearOfPrefectures(PixelBox box) {
        return isClear(box, PREFECTURES);
    }

    private boolean isClear(PixelBox box, int lines) {
        return !level.boundaries().crosses(new Envelope(box.x() * metresPerPixel, box.maxX() * metresPerPixel,
                -box.maxY() * metresPerPixel, -box.y() * metresPerPixel), lines);
    }

    /** The clusters of a cluster's county, itself among them, as they are listed; none where no county is drawn. */
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
}
