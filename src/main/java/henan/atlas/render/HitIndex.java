package henan.atlas.render;

import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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
    private final List<Hit> clusters;
    private final List<Hit> places;
    private final List<LevelGeometry.BoxedShape> counties;
    private final List<LevelGeometry.BoxedShape> prefectures;

    private record Hit(SubjectRef subject, PixelBox box) {
    }

    private HitIndex(double metresPerPixel, List<Hit> clusters, List<Hit> places,
                     List<LevelGeometry.BoxedShape> counties, List<LevelGeometry.BoxedShape> prefectures) {
        this.metresPerPixel = metresPerPixel;
        this.clusters = clusters;
        this.places = places;
        this.counties = counties;
        this.prefectures = prefectures;
    }

    static HitIndex of(MapScene scene, Placement placement, double metresPerPixel) throws AtlasException {
        double denominator = metresPerPixel / Viewport.PIXEL_SIZE;
        PointLayer layer = scene.points(MapFeatures.CLUSTER);
        List<List<MarkSymbol>> marks = layer.marks(denominator);
        List<Hit> clusters = new ArrayList<>();
        for (int i = 0; i < layer.features().size(); i++) {
            SubjectRef subject = layer.features().get(i).subject().orElseThrow();
            double height = marks.get(i).stream().mapToDouble(MarkSymbol::size).max().orElse(0);
            Placement.WorldPixel at = placement.clusters().get(subject.id());
            clusters.add(new Hit(subject, new ClusterPlacer(height).box(at.x(), at.y())));
        }
        List<Hit> places = new ArrayList<>();
        PointLayer seats = scene.points(MapFeatures.SEAT);
        List<List<MarkSymbol>> rings = seats.marks(denominator);
        for (int i = 0; i < seats.features().size(); i++) {
            MapFeatures.PointFeature seat = seats.features().get(i);
            double size = rings.get(i).stream().mapToDouble(MarkSymbol::size).max().orElse(0);
            seat.subject().ifPresent(s -> places.add(new Hit(s, PixelBox.around(seat.x() / metresPerPixel,
                    -seat.y() / metresPerPixel, size, size).grown(REACH))));
        }
        placement.labels().forEach(l -> l.subject().ifPresent(s -> places.add(new Hit(s, l.box()))));
        LevelGeometry level = scene.levelFor(metresPerPixel);
        return new HitIndex(metresPerPixel, clusters, places, level.shapes(DisplayLevel.COUNTY),
                level.shapes(DisplayLevel.PREFECTURE));
    }

    /**
     * What lies under a pixel, topmost first: clusters, seats and names, the county, its prefecture.
     *
     * @param visible ids of the clusters shown now
     */
    public List<SubjectRef> at(Viewport view, double pixelX, double pixelY, Set<String> visible) {
        double x = view.toGroundX(pixelX);
        double y = view.toGroundY(pixelY);
        double wx = x / metresPerPixel;
        double wy = -y / metresPerPixel;
        Set<SubjectRef> found = new LinkedHashSet<>();
        for (int i = clusters.size() - 1; i >= 0; i--) {
            Hit hit = clusters.get(i);
            if (visible.contains(hit.subject().id()) && hit.box().grown(1).contains(wx, wy)) {
                found.add(hit.subject());
            }
        }
        places.stream().filter(h -> h.box().contains(wx, wy)).forEach(h -> found.add(h.subject()));
        counties.stream().filter(s -> s.contains(x, y)).findFirst()
                .ifPresent(s -> found.add(SubjectRef.county(s.code())));
        prefectures.stream().filter(s -> s.contains(x, y)).findFirst()
                .ifPresent(s -> found.add(SubjectRef.prefecture(s.code())));
        return List.copyOf(found);
    }

    /** Rings of a county or prefecture at this scale's detail, in projected metres; none for anything else. */
    public float[][] outline(SubjectRef area) {
        List<LevelGeometry.BoxedShape> shapes = switch (area.kind()) {
            case COUNTY -> counties;
            case PREFECTURE -> prefectures;
            default -> List.of();
        };
        return shapes.stream().filter(s -> s.code().equals(area.id())).findFirst()
                .map(LevelGeometry.BoxedShape::parts).orElse(new float[0][]);
    }
}
