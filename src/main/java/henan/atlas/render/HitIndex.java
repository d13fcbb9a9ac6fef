package henan.atlas.render;

import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.style.MarkSymbol;
import java.util.ArrayList;
import java.util.List;
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
    private final BoxGrid<SubjectRef> clusters = new BoxGrid<>();
    private final BoxGrid<LabelPlacement.ThemeSymbol> circles = new BoxGrid<>();
    private final BoxGrid<SubjectRef> places = new BoxGrid<>();
    private final LevelShapes level;

    private HitIndex(double metresPerPixel, LevelShapes level) {
        this.metresPerPixel = metresPerPixel;
        this.level = level;
    }

    static HitIndex of(MapScene scene, LabelPlacement placement, double metresPerPixel) throws AtlasException {
        HitIndex index = new HitIndex(metresPerPixel, scene.levelFor(metresPerPixel).shapes());
        double denominator = metresPerPixel / Viewport.PIXEL_SIZE;
        PointLayer layer = scene.points(MapFeatures.CLUSTER);
        List<List<MarkSymbol>> marks = layer.marks(denominator);
        for (int i = 0; i < layer.features().size(); i++) {
            SubjectRef subject = layer.features().get(i).subject().orElseThrow();
            double height = marks.get(i).stream().mapToDouble(MarkSymbol::size).max().orElse(0);
            LabelPlacement.WorldPixel at = placement.clusters().get(subject.id());
            index.clusters.add(new ClusterPlacer(height).box(at.x(), at.y()).grown(1), subject);
        }
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
        List<BoxGrid.Entry<SubjectRef>> drops = clusters.near(wx, wy);
        for (int i = drops.size() - 1; i >= 0; i--) {
            if (drops.get(i).box().contains(wx, wy) && visible.contains(drops.get(i).item().id())) {
                found.add(drops.get(i).item());
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
