package henan.atlas.render;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.PixelPoint;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;

/** Asks the map where things are: drops, areas, what lies under a pixel. */
public final class MapQuery {
    /** By which steps a scale is looked for at which clusters stand apart. */
    private static final double ZOOM_STEP = 1.35;
    /** Share of a view in which what it is about should lie. */
    private static final double MOST_OF_A_VIEW = 0.8;

    /** Scale of the coarsest outlines, which are read before any others. Units: metres a pixel. */
    private static final double AT_HAND = 5000;

    /** How wide the rim about a drop is, in logical pixels. */
    private static final double RIM = 1;

    private final MapScenes scenes;

    public MapQuery(MapScenes scenes) {
        this.scenes = scenes;
    }

    /** Where clusters are shown on a picture, or marked on it: under a theme, where that shows them. */
    public DropPlaces drops(MapSpec spec) throws AtlasException {
        return scenes.placement(spec).clustersAtCircles(spec.viewport().metresPerPixel());
    }

    /**
     * Where the places are that the drops of a picture point to: known before anything is placed, and about where the
     * drops will stand.
     */
    public List<GroundPoint> places(MapSpec spec) throws AtlasException {
        return scenes.scene(spec).points(MapFeatures.CLUSTER).features().stream()
                .filter(f -> spec.clusters().contains(f.subject().orElseThrow().id()))
                .map(f -> new GroundPoint(f.x(), f.y())).toList();
    }

    /**
     * The names a picture shows, as small pictures: to be put over what is painted on it.
     *
     * @param spec the picture
     */
    public List<NamePicture> names(MapSpec spec) throws AtlasException {
        Viewport view = spec.viewport();
        List<NamePicture> names = new ArrayList<>();
        for (LabelPlacement.PlacedLabel label : scenes.placement(spec).labelsOn(spec)) {
            PixelBox box = label.box();
            SpriteCache.Sprite sprite = scenes.nameSprite(label, spec.density());
            names.add(new NamePicture(view.toGroundX(box.x()), view.toGroundY(box.y()), box.width(), box.height(),
                    new MapSymbols.MarkImage(sprite.image(), sprite.originX(), sprite.originY(), spec.density())));
        }
        return names;
    }

    /** Which drops over a picture bear a number. @param numbers of the clusters listed, in their order, by their ids */
    public NumberedDrops numbered(MapSpec spec, Map<String, Integer> numbers, DropPlaces.Seen seen)
            throws AtlasException {
        return numbers.isEmpty() ? NumberedDrops.NONE : NumberedDrops.of(numbers, drops(spec), seen, dropHeight(spec),
                spec.viewport().metresPerPixel(), scenes.placement(spec).labels().stream()
                        .filter(CitiesInSight::isOfCity)
                        .map(LabelPlacement.PlacedLabel::box).toList(), scenes.scene(spec), scenes.text());
    }

    /** Names clusters over a picture: what it answers is put beside the drops that are shown. */
    public ClusterNaming naming(MapSpec spec) throws AtlasException {
        return new ClusterNaming(scenes, spec);
    }

    /**
     * The nearest view to a view in which some clusters stand apart, or, where that holds too little ground to show
     * them all, the nearest that does; empty when neither is nearer than the view.
     *
     * @param clusters  those there are no more are passed over
     * @param spec      a picture of the view, which tells how it is drawn
     * @param shown     ids of the clusters shown
     * @param nearest   ground metres a pixel of the nearest view there may be
     * @param cancelled asked before each scale; when it says yes, none is found
     */
    public Optional<Viewport> apart(List<String> clusters, MapSpec spec, Viewport view, Set<String> shown,
                                    double nearest, BooleanSupplier cancelled) throws AtlasException {
        Optional<Viewport> found = Optional.empty();
        double scale = view.metresPerPixel();
        while (scale > nearest && !cancelled.getAsBoolean()) {
            scale = Math.max(nearest, scale / ZOOM_STEP);
            DropPlaces places = scenes.placedOnce(spec, scale).clusters();
            List<GroundPoint> stand = clusters.stream().map(places.drops()::get).filter(Objects::nonNull).toList();
            if (stand.isEmpty()) {
                return Optional.empty();
            }
            Envelope ground = new Envelope();
            stand.forEach(at -> ground.expandToInclude(at.x(), at.y()));
            if (ground.getWidth() > view.width() * scale * MOST_OF_A_VIEW
                    || ground.getHeight() > view.height() * scale * MOST_OF_A_VIEW) {
                return found;
            }
            found = Optional.of(view.withMetresPerPixel(scale).centredOn(ground.centre().x, ground.centre().y));
            if (places.seen(shown::contains).counted().stream()
                    .noneMatch(g -> g.clusters().stream().anyMatch(clusters::contains))) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * A name and where it stands.
     *
     * @param x      easting of its box's upper left corner, in metres
     * @param y      northing of it
     * @param width  width of the box in logical pixels
     * @param height height of the box
     */
    public record NamePicture(double x, double y, double width, double height, MapSymbols.MarkImage image) {
    }

    /** Where the drop of a cluster stands in a picture, in logical pixels; empty when it is not drawn. */
    public Optional<PixelPoint> clusterPixel(MapSpec spec, String id) throws AtlasException {
        Viewport view = spec.viewport();
        return Optional.ofNullable(drops(spec).drops().get(id)).filter(at -> spec.clusters().contains(id))
                .map(view::toPixel);
    }

    /**
     * What a mark laid over a picture of a cluster leaves free: names, the symbols of seats and the other drops.
     *
     * @param within where the mark lies, in logical pixels as all
     */
    public Area besides(MapSpec spec, String cluster, PixelBox within) throws AtlasException {
        LabelPlacement placement = scenes.placement(spec);
        double left = MapScenes.worldLeft(spec.viewport());
        double top = MapScenes.worldTop(spec.viewport());
        Area area = new Area();
        Stream.concat(placement.labelsOn(spec).stream().map(LabelPlacement.PlacedLabel::box),
                placement.seats().values().stream().map(seat -> seat.box().moved(-left, -top)))
                .filter(within::intersects).forEach(box -> area.add(new Area(
                        new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()))));
        ClusterPlacer drops = new ClusterPlacer(dropHeight(spec));
        drops(spec).drops().forEach((id, ground) -> {
            PixelPoint at = spec.viewport().toPixel(ground);
            if (!id.equals(cluster) && spec.clusters().contains(id)
                    && drops.box(at.x(), at.y()).grown(RIM).intersects(within)) {
                area.add(drop(drops.head(at.x(), at.y()).grown(RIM), at));
            }
        });
        return area;
    }

    /** A drop with its white rim: a round head over the point it stands on. */
    private static Area drop(PixelBox head, PixelPoint at) {
        Area drop = new Area(new Ellipse2D.Double(head.x(), head.y(), head.width(), head.height()));
        Path2D point = new Path2D.Double();
        point.moveTo(head.x(), head.centerY());
        point.lineTo(head.maxX(), head.centerY());
        point.lineTo(at.x(), at.y() + RIM);
        point.closePath();
        drop.add(new Area(point));
        return drop;
    }

    /** Ids of the clusters whose number a picture shows; of those it is given some may find no room. */
    public Set<String> numbered(MapSpec spec) throws AtlasException {
        LabelPlacement placement = scenes.placement(spec);
        Set<String> numbered = new HashSet<>(ClusterNumbers.written(placement.labelsOn(spec), spec.numbers()));
        placement.clusters().seen(spec.clusters()::contains).counted().forEach(g -> g.clusters().stream()
                .filter(spec.numbers()::containsKey).forEach(numbered::add));
        return numbered;
    }

    /**
     * Ids of the clusters in a picture of an area, or in the counties of the one it is of, that are not told. A name
     * that stands beyond these does not tell one, save that of the one it is of: among so many it is sought at home.
     */
    public Set<String> nameless(MapSpec spec) throws AtlasException {
        Map<String, GroundPoint> nameless = standing(spec, spec.clusters());
        Focus focus = Focus.of(scenes.scene(spec), scenes.shapes(spec.viewport().metresPerPixel()), spec.subject());
        nameless.values().removeIf(at -> focus.isBeyond(at.x(), at.y()));
        scenes.placement(spec).labelsOn(spec).stream().filter(LabelPlacement.PlacedLabel::isOfCluster)
                .filter(l -> isAtHome(l, spec, focus)).forEach(l -> nameless.remove(l.subject().orElseThrow().id()));
        return nameless.keySet();
    }

    private static boolean isAtHome(LabelPlacement.PlacedLabel label, MapSpec spec, Focus focus) {
        Viewport view = spec.viewport();
        return spec.subject().filter(s -> s.kind() == SubjectKind.CLUSTER).isEmpty()
                || label.subject().equals(spec.subject())
                || spec.numbers().containsKey(label.subject().orElseThrow().id())
                || !focus.isBeyond(view.toGroundX(label.box().centerX()), view.toGroundY(label.box().centerY()));
    }

    /** Ids of the clusters whose symbol, a drop or a theme's circle, stands in a picture. */
    public Set<String> standing(MapSpec spec) throws AtlasException {
        Set<String> drawn = new HashSet<>(spec.clusters());
        spec.theme().ifPresent(theme -> theme.marks().forEach(m -> drawn.add(m.at().id())));
        return standing(spec, drawn).keySet();
    }

    /** Where in a picture some clusters stand. */
    private Map<String, GroundPoint> standing(MapSpec spec, Set<String> drawn) throws AtlasException {
        Viewport view = spec.viewport();
        LabelPlacement placement = scenes.placement(spec);
        PixelBox frame = new PixelBox(0, 0, view.width(), view.height());
        Map<String, GroundPoint> places = new HashMap<>();
        for (MapFeatures.PointFeature c : scenes.scene(spec).points(MapFeatures.CLUSTER)
                .features()) {
            String id = c.subject().orElseThrow().id();
            GroundPoint at = placement.clusters().drops().getOrDefault(id, new GroundPoint(c.x(), c.y()));
            if (drawn.contains(id) && frame.contains(view.toPixelX(at.x()), view.toPixelY(at.y()))) {
                places.put(id, at);
            }
        }
        return places;
    }

    /** What a picture writes the name of: prefectures, counties, clusters. */
    public Set<SubjectRef> named(MapSpec spec) throws AtlasException {
        return scenes.placement(spec).labelsOn(spec).stream().flatMap(l -> l.subject().stream())
                .collect(Collectors.toSet());
    }

    /** The units of the prefecture a picture is of that it has no room to name, in their order; none of another. */
    public List<String> unnamedUnits(MapSpec spec) throws AtlasException {
        Set<SubjectRef> named = named(spec);
        return spec.subject().map(scenes.scene(spec).features()::unitsOf).orElse(Map.of()).entrySet().stream()
                .filter(unit -> !named.contains(unit.getKey())).map(Map.Entry::getValue).toList();
    }

    /** Names a picture has no room for, of places that lie in it and not under its furniture. */
    public List<String> dropped(MapSpec spec) throws AtlasException {
        return PreparedMap.of(scenes, spec).dropped();
    }

    /** Height of the clusters' drops on a picture, in logical pixels. */
    public double dropHeight(MapSpec spec) throws AtlasException {
        return scenes.scene(spec).points(MapFeatures.CLUSTER).largestMark(spec.viewport().scaleDenominator());
    }

    /** What can be hit on pictures like this one, its theme's symbols too. */
    public HitIndex hits(MapSpec spec) throws AtlasException {
        return HitIndex.of(scenes.scene(spec), scenes.placement(spec), spec.viewport().metresPerPixel());
    }

    /** Where its boundaries and rivers run. */
    public MapLines lines(MapSpec spec) throws AtlasException {
        return new MapLines(scenes.scene(spec).levelFor(spec.viewport().metresPerPixel()).shapes(), spec.viewport(),
                spec.rivers());
    }

    /** Rings of an area in projected metres, for outlining it; empty when it has no polygon. */
    public float[][] outline(SubjectRef area, Viewport view) throws AtlasException {
        return scenes.shapes(view.metresPerPixel()).area(area)
                .map(BoxedShape::parts).orElse(new float[0][]);
    }

    /** Colour of a prefecture's or county's ground on a picture without a theme, as {@code 0xRRGGBB}. */
    public Optional<Integer> ground(SubjectRef area, MapSpec spec) throws AtlasException {
        return scenes.ground(area, spec).map(c -> c.getRGB() & 0xFFFFFF);
    }

    /** Extent of an area in projected metres, about; a null envelope when it has no polygon. */
    public Envelope extent(SubjectRef area) throws AtlasException {
        return extent(area, AT_HAND);
    }

    /** The same as it is drawn at a scale, where bends are shown that are smoothed away at others. */
    public Envelope extent(SubjectRef area, double metresPerPixel) throws AtlasException {
        Envelope extent = new Envelope();
        for (float[] ring : scenes.shapes(metresPerPixel).area(area).map(BoxedShape::parts).orElse(new float[0][])) {
            for (int i = 0; i < ring.length; i += 2) {
                extent.expandToInclude(ring[i], ring[i + 1]);
            }
        }
        return extent;
    }
}
