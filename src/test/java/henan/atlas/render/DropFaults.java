package henan.atlas.render;

import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Seat;
import henan.atlas.domain.SeatRank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** What is wrong with the drops and counted symbols of a picture, found by plain geometry. */
final class DropFaults {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final AtlasIndex index;
    private final LevelShapes shapes;
    private final LabelPlacement placement;
    private final Set<String> cities;
    private final double metresPerPixel;
    private final ClusterPlacer drops;
    private final DropPlaces places;

    DropFaults(MapScenes scenes, AtlasSnapshot content, MapSpec spec) throws AtlasException {
        this.index = content.index();
        this.metresPerPixel = spec.viewport().metresPerPixel();
        MapScene scene = scenes.scene(spec.style(), spec.purpose());
        this.shapes = scene.levelFor(metresPerPixel).shapes();
        this.placement = scenes.placement(spec);
        this.places = placement.clusters();
        this.cities = content.seats().stream().filter(s -> s.rank() != SeatRank.COUNTY).map(Seat::name)
                .collect(Collectors.toSet());
        this.drops = new ClusterPlacer(
                scene.points(MapFeatures.CLUSTER).largestMark(spec.viewport().scaleDenominator()));
    }

    /** One line for each fault of what is seen when some clusters are shown. */
    List<String> all(Predicate<String> shown) {
        DropPlaces.Seen seen = places.seen(shown);
        List<String> faults = new ArrayList<>();
        List<PixelBox> boxes = new ArrayList<>();
        for (String id : seen.drops()) {
            GroundPoint at = places.drops().get(id);
            PixelBox box = drops.box(at.x() / metresPerPixel, -at.y() / metresPerPixel);
            if (!covers(county(id), at)) {
                faults.add(id + " outside its county");
            }
            overCity(box).ifPresent(name -> faults.add(id + " over " + name));
            if (boxes.stream().anyMatch(b -> b.intersects(box.grown(-1)))) {
                faults.add(id + " over another");
            }
            boxes.add(box);
        }
        for (DropPlaces.Group group : seen.counted()) {
            PixelBox box = group.box(metresPerPixel);
            if (group.clusters().stream().noneMatch(id -> covers(county(id), group.at()))
                    && places.groups().stream().filter(g -> g.at().equals(group.at()))
                    .flatMap(g -> g.clusters().stream()).noneMatch(id -> covers(county(id), group.at()))) {
                faults.add(group + " outside all its counties");
            }
            overCity(box).ifPresent(name -> faults.add(group + " over " + name));
            if (boxes.stream().anyMatch(b -> b.intersects(box.grown(-1)))) {
                faults.add(group + " over another");
            }
            boxes.add(box);
        }
        return faults;
    }

    private Optional<String> overCity(PixelBox box) {
        Optional<String> name = placement.labels().stream().filter(l -> cities.contains(l.text().words())
                && l.box().intersects(box)).map(l -> l.text().words()).findFirst();
        return name;
    }

    private Optional<BoxedShape> county(String id) {
        Cluster cluster = index.cluster(id).orElseThrow();
        String code = index.standsIn(cluster).orElseThrow().polygonCode();
        return shapes.layer(DisplayLevel.COUNTY).stream().filter(s -> s.areaCode().equals(code)).findFirst();
    }

    private static boolean covers(Optional<BoxedShape> area, GroundPoint at) {
        Geometry point = GEOMETRY.createPoint(new Coordinate(at.x(), at.y()));
        return area.isEmpty() || NameFaults.polygon(area.get()).distance(point) < 1;
    }
}
