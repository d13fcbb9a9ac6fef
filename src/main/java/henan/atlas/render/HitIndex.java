package henan.atlas.render;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.style.MarkSymbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What lies under a pixel at one scale: what is seen is what is hit.
 *
 * <p><b>Threading:</b> immutable.
 */
public final class HitIndex {
    /** How near the pointer must come to a small thing, in logical pixels. */
    private static final double REACH = 3;
    /** Farther than any drop reaches from its point. */
    private static final double FARTHEST = 100;

    private final double metresPerPixel;
    private final BoxGrid<Hit> clusters = new BoxGrid<>();
    private final Map<String, Double> heights = new HashMap<>();
    private final Map<String, DropPlaces.Group> groups = new HashMap<>();
    private final DropPlaces placed;
    private final BoxGrid<LabelPlacement.ThemeSymbol> circles = new BoxGrid<>();
    private final BoxGrid<SubjectRef> seats = new BoxGrid<>();
    private final BoxGrid<SubjectRef> names = new BoxGrid<>();
    private final LevelShapes level;
    private final Map<SubjectRef, GroundPoint> middles = new HashMap<>();

    /**
     * A drop or a counted symbol.
     *
     * @param cluster the cluster; null for a counted symbol
     * @param group   the group it belongs to or is the symbol of; null for none
     */
    private record Hit(SubjectRef cluster, DropPlaces.Group group) {
    }

    private HitIndex(double metresPerPixel, LevelShapes level, DropPlaces placed) {
        this.metresPerPixel = metresPerPixel;
        this.placed = placed;
        this.level = level;
    }

    static HitIndex of(MapScene scene, LabelPlacement placement, double metresPerPixel) throws AtlasException {
        HitIndex index = new HitIndex(metresPerPixel, scene.levelFor(metresPerPixel).shapes(),
                placement.clustersAtCircles(metresPerPixel));
        double denominator = metresPerPixel / Viewport.PIXEL_SIZE;
        PointLayer layer = scene.points(MapFeatures.CLUSTER);
        List<List<MarkSymbol>> marks = layer.marks(denominator);
        for (int i = 0; i < layer.features().size(); i++) {
            index.heights.put(layer.features().get(i).subject().orElseThrow().id(),
                    marks.get(i).stream().mapToDouble(MarkSymbol::size).max().orElse(0));
        }
        Map<String, DropPlaces.Group> groups = new HashMap<>();
        placement.clusters().groups().forEach(g -> g.clusters().forEach(id -> groups.put(id, g)));
        index.groups.putAll(groups);
        index.placed.fromNorthToSouth(index.heights.keySet()).forEach(id -> index.clusters.add(
                index.drop(id, 1).grown(1), new Hit(SubjectRef.cluster(id), groups.get(id))));
        index.placed.groups().forEach(g -> index.clusters.add(g.box(metresPerPixel).grown(1), new Hit(null, g)));
        placement.symbols().forEach(s -> index.circles.add(s.dot().box().grown(1), s));
        PointLayer seats = scene.points(MapFeatures.SEAT);
        placement.seats().forEach((i, dot) -> seats.features().get(i).subject()
                .ifPresent(s -> {
                    index.seats.add(dot.box().grown(REACH), s);
                    index.middles.put(s, index.onGround(dot.x(), dot.y()));
                }));
        placement.labels().stream().filter(l -> !l.isOfCluster())
                .forEach(l -> l.subject().ifPresent(s -> {
                    index.names.add(l.box(), s);
                    index.middles.putIfAbsent(s, index.onGround(l.box().centerX(), l.box().centerY()));
                }));
        return index;
    }

    private GroundPoint onGround(double x, double y) {
        return new GroundPoint(x * metresPerPixel, -y * metresPerPixel);
    }

    /** @param larger by how much the drop is larger than usual */
    private PixelBox drop(String cluster, double larger) {
        GroundPoint at = placed.drops().get(cluster);
        return new ClusterPlacer(heights.get(cluster) * larger).box(at.x() / metresPerPixel, -at.y() / metresPerPixel);
    }

    /**
     * What lies under a pixel, topmost first: clusters, a theme's symbols, seats and names, the county, its prefecture.
     * A marked drop hides the counted symbol under it.
     */
    public List<SubjectRef> at(Viewport view, double pixelX, double pixelY, SeenDrops seen) {
        double x = view.toGroundX(pixelX);
        double y = view.toGroundY(pixelY);
        double wx = x / metresPerPixel;
        double wy = -y / metresPerPixel;
        List<SubjectRef> found = marked(wx, wy, seen);
        boolean covered = !found.isEmpty();
        List<BoxGrid.Entry<Hit>> drops = clusters.near(wx, wy);
        for (int i = drops.size() - 1; i >= 0; i--) {
            if (drops.get(i).box().contains(wx, wy) && !(covered && drops.get(i).item().cluster() == null)) {
                add(found, drops.get(i).item(), seen);
            }
        }
        if (found.isEmpty()) {
            drops.stream().map(BoxGrid.Entry::item).map(Hit::cluster).filter(one -> one != null
                    && seen.others().contains(one.id()) && drop(one.id(), 1).contains(wx, wy)).limit(1)
                    .forEach(found::add);
        }
        List<BoxGrid.Entry<LabelPlacement.ThemeSymbol>> symbols = circles.near(wx, wy);
        for (int i = symbols.size() - 1; i >= 0; i--) {
            LabelPlacement.Dot dot = symbols.get(i).item().dot();
            if (Math.hypot(wx - dot.x(), wy - dot.y()) <= dot.radius() + 1) {
                addOnce(found, symbols.get(i).item().mark().at());
            }
        }
        Stream.of(seats, names).flatMap(grid -> there(grid, wx, wy)).forEach(place -> addOnce(found, place));
        level.countyAt(x, y).ifPresent(s -> addOnce(found, SubjectRef.county(s.areaCode())));
        level.prefectureAt(x, y).ifPresent(s -> addOnce(found, SubjectRef.prefecture(s.areaCode())));
        return List.copyOf(found);
    }

    private static Stream<SubjectRef> there(BoxGrid<SubjectRef> grid, double wx, double wy) {
        return grid.near(wx, wy).stream().filter(place -> place.box().contains(wx, wy)).map(BoxGrid.Entry::item);
    }

    /** The unit whose seat is under a pixel. */
    public Optional<SubjectRef> seatAt(Viewport view, double pixelX, double pixelY) {
        return there(seats, view.toGroundX(pixelX) / metresPerPixel, -view.toGroundY(pixelY) / metresPerPixel)
                .findFirst();
    }

    /** Where a unit is marked: by its seat, else in the middle of its name, else of its ground. */
    public Optional<GroundPoint> middle(SubjectRef unit) {
        return Optional.ofNullable(middles.get(unit)).or(() -> unit.kind().isUnit() ? level.area(unit)
                .map(BoxedShape::mainBody).map(body -> body.getInteriorPoint().getCoordinate())
                .map(at -> new GroundPoint(at.x, at.y)) : Optional.empty());
    }

    /** The county a place of the ground lies in. */
    public Optional<SubjectRef> countyAt(GroundPoint at) {
        return level.countyAt(at.x(), at.y()).map(shape -> SubjectRef.county(shape.areaCode()));
    }

    /** The prefecture a place of the ground lies in. */
    public Optional<SubjectRef> prefectureAt(GroundPoint at) {
        return level.prefectureAt(at.x(), at.y()).map(shape -> SubjectRef.prefecture(shape.areaCode()));
    }

    /** The marked drops at a place, topmost first. */
    private List<SubjectRef> marked(double wx, double wy, SeenDrops seen) {
        List<SubjectRef> found = new ArrayList<>();
        for (String id : seen.marked()) {
            boolean chosen = seen.chosen().contains(id);
            if (heights.containsKey(id) && placed.drops().containsKey(id)
                    && drop(id, chosen ? SeenDrops.CHOSEN : 1).grown(1).contains(wx, wy)) {
                found.add(SubjectRef.cluster(id));
            }
        }
        seen.numbers().forEach((id, number) -> {
            if (isNear(id, wx, wy) && seen.shown().contains(id) && heights.containsKey(id)
                    && drop(id, NumberedDrops.height(heights.get(id), number) / heights.get(id)).contains(wx, wy)
                    && Optional.ofNullable(groups.get(id)).flatMap(g -> counted(g, seen))
                            .filter(g -> g.clusters().contains(id)).isEmpty()) {
                addOnce(found, SubjectRef.cluster(id));
            }
        });
        return found;
    }

    /** Whether a drop may reach so far, however large: of a long list few do. */
    private boolean isNear(String cluster, double wx, double wy) {
        GroundPoint at = placed.drops().get(cluster);
        return at != null && Math.abs(at.x() / metresPerPixel - wx) < FARTHEST
                && Math.abs(-at.y() / metresPerPixel - wy) < FARTHEST;
    }

    /** What of a drop or a counted symbol is seen. */
    private void add(List<SubjectRef> found, Hit hit, SeenDrops seen) {
        Optional<DropPlaces.Group> counted = Optional.ofNullable(hit.group()).flatMap(g -> counted(g, seen));
        if (hit.cluster() == null) {
            counted.ifPresent(g -> g.clusters().forEach(id -> addOnce(found, SubjectRef.cluster(id))));
        } else if (seen.shown().contains(hit.cluster().id())
                && counted.filter(g -> g.clusters().contains(hit.cluster().id())).isEmpty()) {
            addOnce(found, hit.cluster());
        }
    }

    private Optional<DropPlaces.Group> counted(DropPlaces.Group group, SeenDrops seen) {
        return placed.counted(group, seen.shown()::contains, seen.chosen());
    }

    /** The counted symbol under a pixel, with the clusters that are counted in it. */
    public Optional<DropPlaces.Group> counted(Viewport view, double pixelX, double pixelY, SeenDrops seen) {
        double wx = view.toGroundX(pixelX) / metresPerPixel;
        double wy = -view.toGroundY(pixelY) / metresPerPixel;
        if (!marked(wx, wy, seen).isEmpty()) {
            return Optional.empty();
        }
        for (BoxGrid.Entry<Hit> entry : clusters.near(wx, wy)) {
            if (entry.item().cluster() == null && entry.box().contains(wx, wy)) {
                Optional<DropPlaces.Group> shown = counted(entry.item().group(), seen);
                if (shown.isPresent()) {
                    return shown;
                }
            }
        }
        return Optional.empty();
    }

    private static void addOnce(List<SubjectRef> found, SubjectRef subject) {
        if (!found.contains(subject)) {
            found.add(subject);
        }
    }

    /** Rings of several areas as if they were one. */
    public float[][] outline(List<SubjectRef> areas) {
        List<BoxedShape> shapes = areas.stream().flatMap(area -> level.area(area).stream()).toList();
        return shapes.isEmpty() ? new float[0][]
                : shapes.size() == 1 ? shapes.get(0).parts() : WidenedArea.of(shapes, 0).parts();
    }

    /** Rings of a county or prefecture at this scale's detail, in projected metres; none for anything else. */
    public float[][] outline(SubjectRef area) {
        return area.kind().isUnit() ? level.area(area).map(BoxedShape::parts).orElse(new float[0][]) : new float[0][];
    }
}
