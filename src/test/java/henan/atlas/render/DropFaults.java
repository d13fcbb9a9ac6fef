package henan.atlas.render;

import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Seat;
import henan.atlas.domain.SeatRank;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** What is wrong with the drops and counted symbols of a picture, found by plain geometry. */
final class DropFaults {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    /** How much larger than a symbol an area's largest circle is where there is room beside names and seats. */
    private static final double ROOMY = 3;
    /** Scale from which the names of a prefecture may take all of it. */
    private static final double SMALLEST = 3.9e6;

    private final AtlasIndex index;
    private final List<Cluster> listed;
    private final LevelShapes shapes;
    private final LabelPlacement placement;
    private final Set<SubjectRef> cities;
    private final double metresPerPixel;
    private final ClusterPlacer drops;
    private final DropPlaces places;
    private final Map<BoxedShape, Geometry> polygons = new IdentityHashMap<>();
    private final Map<Geometry, Double> circles = new IdentityHashMap<>();

    DropFaults(MapScenes scenes, AtlasSnapshot content, MapSpec spec) throws AtlasException {
        this.index = content.index();
        this.listed = content.clusters();
        this.metresPerPixel = spec.viewport().metresPerPixel();
        MapScene scene = scenes.scene(spec.style(), spec.purpose());
        this.shapes = scene.levelFor(metresPerPixel).shapes();
        this.placement = scenes.placement(spec);
        this.places = placement.clusters();
        this.cities = content.seats().stream().filter(s -> s.rank() != SeatRank.COUNTY).map(Seat::unit)
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
            if (group.clusters().stream().noneMatch(id -> covers(county(id), stands(group)))
                    && places.groups().stream().filter(g -> g.at().equals(group.at()))
                    .flatMap(g -> g.clusters().stream()).noneMatch(id -> covers(county(id), stands(group)))) {
                faults.add(group + " outside all its counties");
            }
            if (metresPerPixel / Viewport.PIXEL_SIZE < SMALLEST
                    && group.clusters().stream().map(this::prefecture).distinct().count() > 1) {
                faults.add(group + " of several prefectures");
            }
            overCity(box).ifPresent(name -> faults.add(group + " over " + name));
            if (boxes.stream().anyMatch(b -> b.intersects(box.grown(-1)))) {
                faults.add(group + " over another");
            }
            boxes.add(box);
        }
        faults.addAll(readOutOfOrder(seen.drops()));
        return faults;
    }

    /** Drops of a county that are not read from west to east and from north to south as they are listed. */
    private List<String> readOutOfOrder(Set<String> seen) {
        Set<String> counted = places.groups().stream().flatMap(g -> g.clusters().stream()).collect(Collectors.toSet());
        Map<String, GroundPoint> last = new HashMap<>();
        List<String> faults = new ArrayList<>();
        for (Cluster cluster : listed) {
            GroundPoint at = places.drops().get(cluster.id());
            if (seen.contains(cluster.id()) && !counted.contains(cluster.id())) {
                GroundPoint before = last.put(cluster.countyCodes().get(0), at);
                double apart = drops.box(0, 0).width() / 2 * metresPerPixel;
                if (before != null && (at.x() < before.x() - apart || at.x() < before.x() && at.y() > before.y())) {
                    faults.add(cluster.id() + " is read before what is listed before it");
                }
            }
        }
        return faults;
    }

    /** What lies across the line of an area that has room for it, though not always beside its names. */
    List<String> across() {
        DropPlaces.Seen seen = places.seen(id -> true);
        List<String> found = new ArrayList<>();
        for (String id : seen.drops()) {
            GroundPoint at = places.drops().get(id);
            PixelBox box = drops.box(at.x() / metresPerPixel, -at.y() / metresPerPixel);
            if (isAcross(List.of(id), new PixelBox(box.x(), box.y(), box.width(), box.width()), box.height())) {
                found.add(id);
            }
        }
        seen.counted().stream().filter(g -> g.foot().isEmpty())
                .filter(g -> isAcross(g.clusters(), g.box(metresPerPixel), g.width()))
                .forEach(g -> found.add(g.toString()));
        return found;
    }

    /** Where a counted symbol stands, or where the line to it begins. */
    private static GroundPoint stands(DropPlaces.Group group) {
        return group.foot().orElse(group.at());
    }

    /**
     * Counted symbols across a line of a prefecture: each lies wholly in that of what it counts, or at the end of a
     * line from there, wholly in another or beyond the border.
     */
    List<String> acrossPrefectures() {
        List<String> found = new ArrayList<>();
        for (DropPlaces.Group group : places.seen(id -> true).counted()) {
            PixelBox box = group.box(metresPerPixel);
            Geometry ground = GEOMETRY.toGeometry(new Envelope(box.x() * metresPerPixel, box.maxX() * metresPerPixel,
                    -box.maxY() * metresPerPixel, -box.y() * metresPerPixel));
            Optional<BoxedShape> own = area(DisplayLevel.PREFECTURE, prefecture(group.clusters().get(0)));
            boolean whole = group.foot().isPresent() ? shapes.layer(DisplayLevel.PREFECTURE).stream()
                    .map(this::polygon).allMatch(p -> p.covers(ground) || !p.intersects(ground))
                    : own.map(this::polygon).orElseThrow().covers(ground);
            if (!whole || !covers(own, stands(group))) {
                found.add(group.toString());
            }
        }
        return found;
    }

    /** The part of the counted symbols that lies out of their prefecture, the most of each prefecture. */
    Map<String, Double> outside() {
        Map<String, Double> most = new TreeMap<>();
        for (DropPlaces.Group group : places.seen(id -> true).counted()) {
            PixelBox box = group.box(metresPerPixel);
            Geometry ground = GEOMETRY.toGeometry(new Envelope(box.x() * metresPerPixel, box.maxX() * metresPerPixel,
                    -box.maxY() * metresPerPixel, -box.y() * metresPerPixel));
            String code = prefecture(group.clusters().get(0));
            double inside = group.foot().map(foot -> covers(area(DisplayLevel.PREFECTURE, code), foot) ? 1.0 : 0.0)
                    .orElseGet(() -> area(DisplayLevel.PREFECTURE, code).map(this::polygon).orElseThrow()
                            .intersection(ground).getArea() / ground.getArea());
            most.merge(code, 1 - inside, Math::max);
        }
        return most;
    }

    /**
     * Clusters of several counties that are counted together although each county has room for a symbol of its own,
     * off all names and all else.
     */
    List<String> countedTogetherBesideRoom(PixelBox symbol) {
        List<String> found = new ArrayList<>();
        DropPlaces.Seen seen = places.seen(id -> true);
        for (DropPlaces.Group group : seen.counted()) {
            Map<String, List<String>> byCounty = group.clusters().stream().collect(Collectors.groupingBy(
                    id -> index.cluster(id).orElseThrow().countyCodes().get(0)));
            if (byCounty.size() > 1 && byCounty.values().stream().allMatch(own -> hasRoom(county(own.get(0)),
                    own.size() > 1 ? PixelBox.around(0, 0, symbol.width(), symbol.height()) : drops.box(0, 0), group,
                    seen))) {
                found.add(group.clusters().toString());
            }
        }
        return found;
    }

    private boolean hasRoom(Optional<BoxedShape> county, PixelBox symbol, DropPlaces.Group but, DropPlaces.Seen seen) {
        List<PixelBox> taken = new ArrayList<>();
        placement.labels().stream().filter(l -> l.curve().isEmpty() && !l.isOfCluster()).forEach(l -> {
            taken.add(l.box());
            l.leader().ifPresent(line -> taken.addAll(line.beads()));
        });
        placement.seats().values().stream().filter(d -> d.radius() > 0).forEach(d -> taken.add(d.box()));
        seen.drops().forEach(id -> taken.add(drops.box(places.drops().get(id).x() / metresPerPixel,
                -places.drops().get(id).y() / metresPerPixel)));
        seen.counted().stream().filter(g -> !g.equals(but)).forEach(g -> taken.add(g.box(metresPerPixel)));
        Geometry area = polygon(county.orElseThrow());
        Envelope about = area.getEnvelopeInternal();
        for (double x = about.getMinX(); x < about.getMaxX(); x += metresPerPixel) {
            for (double y = about.getMinY(); y < about.getMaxY(); y += metresPerPixel) {
                PixelBox box = symbol.moved(x / metresPerPixel, -y / metresPerPixel).grown(ClusterPlacer.CLEARANCE);
                if (taken.stream().noneMatch(box::intersects)
                        && area.covers(GEOMETRY.createPoint(new Coordinate(x, y)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Counted symbols far from the middle of what they count, or in no prefecture of that. @param most in pixels */
    List<String> offTheMiddle(Map<String, GroundPoint> places, double most) {
        List<String> found = new ArrayList<>();
        for (DropPlaces.Group group : this.places.seen(id -> true).counted()) {
            double x = group.clusters().stream().mapToDouble(id -> places.get(id).x()).average().orElseThrow();
            double y = group.clusters().stream().mapToDouble(id -> places.get(id).y()).average().orElseThrow();
            GroundPoint at = stands(group);
            double off = Math.hypot(at.x() - x, at.y() - y) / metresPerPixel;
            boolean home = group.clusters().stream().anyMatch(id -> covers(area(DisplayLevel.PREFECTURE,
                    prefecture(id)), at));
            if (off > most || !home) {
                found.add(Math.round(off) + " px off: " + group);
            }
        }
        return found;
    }

    /**
     * Whether a box lies across the line of the county it stands in, where the county has room for a circle about as
     * large, or else across that of the prefecture.
     */
    private boolean isAcross(List<String> clusters, PixelBox box, double across) {
        Envelope ground = new Envelope((box.x() + 1) * metresPerPixel, (box.maxX() - 1) * metresPerPixel,
                -(box.maxY() - 1) * metresPerPixel, -(box.y() + 1) * metresPerPixel);
        List<Geometry> counties = clusters.stream().flatMap(id -> county(id).stream()).map(this::polygon).toList();
        List<Geometry> large = counties.stream().filter(c -> isLarge(c, ROOMY * across)).toList();
        if (!large.isEmpty() && large.size() == counties.size()) {
            return large.stream().noneMatch(c -> c.covers(GEOMETRY.toGeometry(ground)));
        }
        Optional<Geometry> prefecture = area(DisplayLevel.PREFECTURE, prefecture(clusters.get(0))).map(this::polygon);
        return prefecture.filter(p -> isLarge(p, ROOMY * across)).filter(p -> !p.covers(GEOMETRY.toGeometry(ground)))
                .isPresent();
    }

    private boolean isLarge(Geometry area, double across) {
        return circles.computeIfAbsent(area, a -> MaximumInscribedCircle.getRadiusLine(a, metresPerPixel).getLength())
                > (across * 0.75 + 3) * metresPerPixel;
    }

    private Geometry polygon(BoxedShape area) {
        return polygons.computeIfAbsent(area, NameFaults::polygon);
    }

    private Optional<BoxedShape> area(String layer, String code) {
        return shapes.layer(layer).stream().filter(s -> s.areaCode().equals(code)).findFirst();
    }

    private String prefecture(String id) {
        return index.standsIn(index.cluster(id).orElseThrow()).orElseThrow().prefectureCode();
    }

    private Optional<String> overCity(PixelBox box) {
        return placement.labels().stream().filter(l -> l.subject().filter(cities::contains).isPresent()
                && l.box().intersects(box)).map(l -> l.text().words()).findFirst();
    }

    private Optional<BoxedShape> county(String id) {
        Cluster cluster = index.cluster(id).orElseThrow();
        String code = index.standsIn(cluster).orElseThrow().polygonCode();
        return area(DisplayLevel.COUNTY, code);
    }

    private boolean covers(Optional<BoxedShape> area, GroundPoint at) {
        Geometry point = GEOMETRY.createPoint(new Coordinate(at.x(), at.y()));
        return area.isEmpty() || polygon(area.get()).distance(point) < 1;
    }
}
