package henan.atlas.render;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.style.MarkSymbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What lies under a pixel at one scale: what is seen is what is hit.
 *
 * <p><b>Threading:</b> immutable.
 */
public final class HitIndex {
    /** How near the pointer must come to a small thing, in logical pixels. */
    private static final double REACH = 3;

    private final double metresPerPixel;
    private final BoxGrid<Hit> clusters = new BoxGrid<>();
    private final DropPlaces placed;
    private final BoxGrid<LabelPlacement.ThemeSymbol> circles = new BoxGrid<>();
    private final BoxGrid<SubjectRef> places = new BoxGrid<>();
    private final LevelShapes level;

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
                placement.clusters());
        double denominator = metresPerPixel / Viewport.PIXEL_SIZE;
        PointLayer layer = scene.points(MapFeatures.CLUSTER);
        List<List<MarkSymbol>> marks = layer.marks(denominator);
        Map<String, DropPlaces.Group> groups = new HashMap<>();
        placement.clusters().groups().forEach(g -> g.clusters().forEach(id -> groups.put(id, g)));
        for (int i = 0; i < layer.features().size(); i++) {
            SubjectRef subject = layer.features().get(i).subject().orElseThrow();
            double height = marks.get(i).stream().mapToDouble(MarkSymbol::size).max().orElse(0);
            GroundPoint at = index.placed.drops().get(subject.id());
            if (at != null) {
                index.clusters.add(new ClusterPlacer(height).box(at.x() / metresPerPixel, -at.y() / metresPerPixel)
                        .grown(1), new Hit(subject, groups.get(subject.id())));
            }
        }
        index.placed.groups().forEach(g -> index.clusters.add(g.box(metresPerPixel).grown(1), new Hit(null, g)));
        placement.symbols().forEach(s -> index.circles.add(s.dot().box().grown(1), s));
        PointLayer seats = scene.points(MapFeatures.SEAT);
        placement.seats().forEach((i, dot) -> seats.features().get(i).subject()
                .ifPresent(s -> index.places.add(dot.box().grown(REACH), s)));
        placement.labels().stream().filter(l -> !l.isOfCluster())
                .forEach(l -> l.subject().ifPresent(s -> index.places.add(l.box(), s)));
        return index;
    }

    /**
     * What lies under a pixel, topmost first: clusters, a theme's symbols, seats and names, the county, its prefecture.
     *
     * @param visible ids of the clusters whose drops are shown now
     */
    public List<SubjectRef> at(Viewport view, double pixelX, double pixelY, Set<String> visible) {
        double x = view.toGroundX(pixelX);
        double y = view.toGroundY(pixelY);
        double wx = x / metresPerPixel;
        double wy = -y / metresPerPixel;
        List<SubjectRef> found = new ArrayList<>();
        List<BoxGrid.Entry<Hit>> drops = clusters.near(wx, wy);
        for (int i = drops.size() - 1; i >= 0; i--) {
            if (drops.get(i).box().contains(wx, wy)) {
                add(found, drops.get(i).item(), visible);
            }
        }
        List<BoxGrid.Entry<LabelPlacement.ThemeSymbol>> symbols = circles.near(wx, wy);
        for (int i = symbols.size() - 1; i >= 0; i--) {
            LabelPlacement.Dot dot = symbols.get(i).item().dot();
            if (Math.hypot(wx - dot.x(), wy - dot.y()) <= dot.radius() + 1) {
                addOnce(found, symbols.get(i).item().mark().at());
            }
        }
        for (BoxGrid.Entry<SubjectRef> place : places.near(wx, wy)) {
            if (place.box().contains(wx, wy)) {
                addOnce(found, place.item());
            }
        }
        level.countyAt(x, y).ifPresent(s -> addOnce(found, SubjectRef.county(s.areaCode())));
        level.prefectureAt(x, y).ifPresent(s -> addOnce(found, SubjectRef.prefecture(s.areaCode())));
        return List.copyOf(found);
    }

    /** What of a drop or a counted symbol is seen. */
    private void add(List<SubjectRef> found, Hit hit, Set<String> visible) {
        Optional<DropPlaces.Group> counted = Optional.ofNullable(hit.group())
                .flatMap(g -> placed.counted(g, visible::contains));
        if (hit.cluster() == null) {
            counted.ifPresent(g -> g.clusters().forEach(id -> addOnce(found, SubjectRef.cluster(id))));
        } else if (counted.isEmpty() && visible.contains(hit.cluster().id())) {
            addOnce(found, hit.cluster());
        }
    }

    /** The counted symbol under a pixel, with the clusters in it that are shown. */
    public Optional<DropPlaces.Group> counted(Viewport view, double pixelX, double pixelY, Set<String> visible) {
        double wx = view.toGroundX(pixelX) / metresPerPixel;
        double wy = -view.toGroundY(pixelY) / metresPerPixel;
        for (BoxGrid.Entry<Hit> entry : clusters.near(wx, wy)) {
            if (entry.item().cluster() == null && entry.box().contains(wx, wy)) {
                Optional<DropPlaces.Group> shown = placed.counted(entry.item().group(), visible::contains);
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

    /** Rings of a county or prefecture at this scale's detail, in projected metres; none for anything else. */
    public float[][] outline(SubjectRef area) {
        boolean outlined = area.kind() == SubjectKind.COUNTY || area.kind() == SubjectKind.PREFECTURE;
        return outlined ? level.area(area).map(BoxedShape::parts).orElse(new float[0][]) : new float[0][];
    }
}
