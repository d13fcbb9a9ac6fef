package henan.atlas.render;

import henan.atlas.carto.BoundaryClass;
import henan.atlas.carto.BoundaryCode;
import henan.atlas.carto.CourseBasis;
import henan.atlas.carto.CourseClass;
import henan.atlas.carto.CourseCode;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.ShapeCode;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Industry;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.style.LineSymbol;
import henan.atlas.render.style.MapStyle;
import henan.atlas.render.style.MarkSymbol;
import henan.atlas.render.style.PaintPlan;
import henan.atlas.render.style.PaintStep;
import henan.atlas.render.style.TextSymbol;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.RectangleLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Asks a picture what it shows of what a legend can explain, so that no legend explains what is not there. What counts
 * is what is drawn at the picture's scale for the picture's purpose, by whatever rule: a legend's entry names the rule
 * whose symbol it shows, and the kind of thing that rule is for may be drawn by another at other scales.
 */
public final class LegendQuery {
    private static final Set<String> LINES = Set.of(DisplayLevel.BOUNDARY, DisplayLevel.COURSE);
    /** What stands in the legend for lines of a kind; for courses of any rank one of the middle, as most are. */
    private static final List<ShapeCode> SAMPLES = Stream.concat(
            Stream.of(BoundaryClass.values()).map(BoundaryCode::of),
            Stream.of(CourseClass.values()).flatMap(c -> Stream.of(CourseBasis.values())
                    .map(basis -> new CourseCode(c, 2, basis, "")))).map(ShapeCode.class::cast).toList();

    /** How an entry's {@code known} reads that is of clusters outside the area a picture is of. */
    static final String BEYOND = "BEYOND";
    /** How far a drop's sign stands above its point, and half of its breadth, in the drop's height. */
    private static final double SIGN_UP = 0.67;
    private static final double SIGN = 0.23;

    private final MapScenes scenes;
    private final MapSpec spec;
    private final boolean placed;
    private final MapScene scene;
    private final Envelope view;
    private final RectangleLineIntersector crossing;
    private final Focus focus;
    /** Lines as the picture has them, by layer: many entries ask for them. */
    private final Map<String, List<BoxedShape>> drawn = new HashMap<>();
    /** Ids of the clusters whose drop stands in the picture; null before anything asks. */
    private @Nullable Set<String> standing;

    public LegendQuery(MapScenes scenes, MapSpec spec) throws AtlasException {
        this(scenes, spec, true);
    }

    /** Asks what a picture may show: the place of every cluster is known before its symbol has one. */
    public static LegendQuery ahead(MapScenes scenes, MapSpec spec) throws AtlasException {
        return new LegendQuery(scenes, spec, false);
    }

    private LegendQuery(MapScenes scenes, MapSpec spec, boolean placed) throws AtlasException {
        this.scenes = scenes;
        this.spec = spec;
        this.placed = placed;
        this.scene = scenes.scene(spec);
        this.view = spec.viewport().extent();
        this.focus = Focus.of(scene, level().shapes(), spec.subject());
        this.crossing = new RectangleLineIntersector(view);
    }

    /** Whether an entry explains lines. */
    static boolean isLine(MapStyle.LegendEntry entry) {
        return LINES.contains(entry.layer());
    }

    /** Whether anything of the kind the entry explains is drawn in the picture. */
    public boolean shows(MapStyle.LegendEntry entry) throws AtlasException {
        if (entry.isCluster()) {
            return entry.known().equals(BEYOND) ? clusters().anyMatch(this::isPlain)
                    : clusters().filter(f -> !isPlain(f)).anyMatch(f -> entry.known().isEmpty()
                    || entry.known().equals(f.feature().getAttribute("known")));
        }
        if (entry.layer().equals(MapStyle.COUNTED) && !placed) {
            return clusters().limit(2).count() == 2;
        }
        if (entry.layer().equals(MapStyle.COUNTED)) {
            return counted().stream().anyMatch(g -> g.clusters().stream().anyMatch(id -> !isNumbered(id)));
        }
        // Asked of the whole style: the entry's rule may hold for another purpose only.
        Filter kind = scenes.style(spec.style()).rule(entry).getFilter();
        return LINES.contains(entry.layer()) ? showsLine(entry.layer(), kind)
                : (placed && entry.layer().equals(MapFeatures.SEAT) ? seats() : marked(entry.layer())
                .filter(f -> view.contains(f.x(), f.y()))).anyMatch(f -> kind.evaluate(f.feature()));
    }

    /** The seats whose symbol stands in the picture: one that has no room for its name is left out with it. */
    private Stream<MapFeatures.PointFeature> seats() throws AtlasException {
        PointLayer layer = scene.points(MapFeatures.SEAT);
        List<List<MarkSymbol>> marks = layer.marks(spec.viewport().scaleDenominator());
        double pixel = spec.viewport().metresPerPixel();
        return scenes.placement(spec).seats().entrySet().stream().filter(seat -> !marks.get(seat.getKey()).isEmpty()
                        && view.contains(seat.getValue().x() * pixel, -seat.getValue().y() * pixel))
                .map(seat -> layer.features().get(seat.getKey()));
    }

    /** Whether an entry explains rivers, which a picture can be without. */
    public boolean isRiver(MapStyle.LegendEntry entry) throws AtlasException {
        if (!entry.layer().equals(DisplayLevel.COURSE)) {
            return false;
        }
        Filter kind = scenes.style(spec.style()).rule(entry).getFilter();
        return level().shapes().layer(DisplayLevel.COURSE).stream().map(BoxedShape::code)
                .anyMatch(c -> c instanceof CourseCode course && course.courseClass() == CourseClass.RIVER
                        && kind.evaluate(scene.features().shape(DisplayLevel.COURSE, c)));
    }

    /** Whether an entry explains the border of the province, along which lies a band. */
    boolean isBorder(MapStyle.LegendEntry entry) throws AtlasException {
        return entry.layer().equals(DisplayLevel.BOUNDARY) && scenes.style(spec.style()).rule(entry).getFilter()
                .evaluate(scene.features().shape(DisplayLevel.BOUNDARY, BoundaryCode.of(BoundaryClass.PROVINCE)));
    }

    /** Whether any river, railway or road is drawn in the picture. */
    public boolean showsCourses() throws AtlasException {
        return showsLine(DisplayLevel.COURSE, Filter.INCLUDE);
    }

    /** The industry classes of the clusters whose drops are drawn, in the content's order. */
    public List<Industry> industries() throws AtlasException {
        return classes(clusters());
    }

    /** The same, also of clusters counted in one symbol with others. */
    public List<Industry> industriesInView() throws AtlasException {
        Set<String> counted = counted().stream().flatMap(group -> group.clusters().stream())
                .collect(Collectors.toSet());
        return classes(Stream.concat(clusters(), marked(MapFeatures.CLUSTER)
                .filter(f -> counted.contains(f.subject().orElseThrow().id()))));
    }

    private List<Industry> classes(Stream<MapFeatures.PointFeature> clusters) {
        Set<Object> used = clusters.filter(f -> !isPlain(f)).map(f -> f.feature().getAttribute("industry"))
                .collect(Collectors.toSet());
        return scenes.industries().stream().filter(i -> used.contains(i.id())).toList();
    }

    /** Whether a cluster's drop tells no class. */
    private boolean isPlain(MapFeatures.PointFeature cluster) {
        return focus.isPlain() && focus.isBeyond(cluster.x(), cluster.y());
    }

    /** Whether a symbol of several clusters in the picture bears their numbers in the list. */
    public boolean showsNumbersOfSeveral() throws AtlasException {
        return counted().stream().anyMatch(g -> g.clusters().stream().anyMatch(this::isNumbered));
    }

    /** Whether a theme's symbol on the sheet stands beside its place, at the end of a line. */
    public boolean showsLedSymbols() throws AtlasException {
        return isSheet() && scenes.placement(spec).symbols().stream().anyMatch(s -> s.leader().isPresent()
                && isSeen(s.dot().x(), s.dot().y()));
    }

    /** Whether an area's name or count on the sheet stands beside it, at the end of a line that begins in a dot. */
    public boolean showsLedNames() throws AtlasException {
        return isSheet() && (counted().stream().anyMatch(g -> g.foot().isPresent()) || isNameLed());
    }

    private boolean isNameLed() throws AtlasException {
        return scenes.placement(spec).labels().stream().anyMatch(l -> l.leader().isPresent()
                && l.text().look().candidates() == TextSymbol.Candidates.CENTER
                && isSeen(l.box().centerX(), l.box().centerY()));
    }

    private boolean isSheet() {
        return placed && spec.keepInsideFrame();
    }

    /** Whether a world pixel lies in the picture. */
    private boolean isSeen(double x, double y) {
        double pixel = spec.viewport().metresPerPixel();
        return view.contains(x * pixel, -y * pixel);
    }

    /**
     * Names of the areas of which a part is ringed by the outline of the area the sheet is of: counties on the sheet of
     * a county, which may be ringed in its own prefecture, else prefectures.
     */
    public List<String> ringed() throws AtlasException {
        LevelShapes shapes = level().shapes();
        boolean county = spec.subject().filter(s -> s.kind() == SubjectKind.COUNTY).isPresent();
        return spec.subject().filter(s -> spec.keepInsideFrame()).flatMap(shapes::area).map(BoxedShape::mainBody)
                .stream().flatMap(body -> IntStream.range(0, body.getNumInteriorRing())
                .mapToObj(i -> body.getFactory().createPolygon(body.getInteriorRingN(i).getCoordinates())
                        .getInteriorPoint().getCoordinate())).filter(view::contains)
                .flatMap(at -> (county ? shapes.countyAt(at.x, at.y) : shapes.prefectureAt(at.x, at.y)).stream())
                .map(area -> scene.features().areaName(county ? SubjectRef.county(area.areaCode())
                        : SubjectRef.prefecture(area.areaCode()))).distinct().toList();
    }

    private boolean isNumbered(String cluster) {
        return spec.numbers().containsKey(cluster);
    }

    /** The symbols for several clusters that stand in the picture. */
    private List<DropPlaces.Group> counted() throws AtlasException {
        return groups().stream().filter(g -> view.contains(g.at().x(), g.at().y())).toList();
    }

    private List<DropPlaces.Group> groups() throws AtlasException {
        return scenes.placement(spec).clusters().seen(spec.clusters()::contains).counted();
    }

    /** Those whose own drop stands in the picture, which may be beside the place it points to. */
    private Stream<MapFeatures.PointFeature> clusters() throws AtlasException {
        if (!placed) {
            return marked(MapFeatures.CLUSTER).filter(f -> view.contains(f.x(), f.y())
                    && spec.clusters().contains(f.subject().orElseThrow().id()));
        }
        if (standing == null) {
            standing = drawn();
        }
        Set<String> drawn = standing;
        return marked(MapFeatures.CLUSTER).filter(f -> drawn.contains(f.subject().orElseThrow().id()));
    }

    /** Those of whose drop's sign something is in the frame, for that tells one kind from another. */
    private Set<String> drawn() throws AtlasException {
        if (spec.clusters().isEmpty()) {
            return Set.of();
        }
        Viewport from = spec.viewport();
        DropPlaces places = scenes.placement(spec).clusters();
        double height = scene.points(MapFeatures.CLUSTER).largestMark(from.scaleDenominator());
        PixelBox frame = new PixelBox(0, 0, from.width(), from.height());
        return places.seen(spec.clusters()::contains).drops().stream().filter(id -> {
            GroundPoint at = Objects.requireNonNull(places.drops().get(id), "the place of a drop that is shown");
            return new PixelBox(from.toPixelX(at.x()) - SIGN * height,
                    from.toPixelY(at.y()) - (SIGN_UP + SIGN) * height, 2 * SIGN * height, 2 * SIGN * height)
                    .intersects(frame);
        }).collect(Collectors.toSet());
    }

    /** The features of a point layer that have a mark at the picture's scale. */
    private Stream<MapFeatures.PointFeature> marked(String name) throws AtlasException {
        PointLayer layer = scene.points(name);
        List<List<MarkSymbol>> marks = layer.marks(spec.viewport().scaleDenominator());
        return IntStream.range(0, marks.size()).filter(i -> !marks.get(i).isEmpty())
                .mapToObj(layer.features()::get);
    }

    private boolean showsLine(String layer, Filter kind) throws AtlasException {
        double denominator = spec.viewport().scaleDenominator();
        List<BoxedShape> shapes = drawn(layer);
        for (PaintStep step : level().steps(layer, spec)) {
            if (step.symbol() instanceof LineSymbol && step.scales().contains(denominator)
                    && IntStream.of(step.features()).mapToObj(shapes::get)
                    .anyMatch(s -> kind.evaluate(scene.features().shape(layer, s.code())) && passesThrough(s))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The lines an entry explains as the picture has them: by the rule that holds for it, paler where all of them lie
     * under the veil about what it is of. Empty where it has none.
     */
    List<LineSymbol> lines(MapStyle.LegendEntry entry) throws AtlasException {
        Filter kind = scenes.style(spec.style()).rule(entry).getFilter();
        double denominator = spec.viewport().scaleDenominator();
        Optional<SimpleFeature> sample = SAMPLES.stream().filter(code -> entry.layer().equals(layer(code)))
                .map(code -> scene.features().shape(entry.layer(), code)).filter(kind::evaluate).findFirst();
        List<LineSymbol> lines = sample.stream().flatMap(s -> scene.style().layers().stream()
                .filter(l -> l.layer().equals(entry.layer())).flatMap(l -> PaintPlan.of(l, List.of(s)).stream()))
                .filter(step -> step.scales().contains(denominator) && step.symbol() instanceof LineSymbol)
                .map(step -> (LineSymbol) step.symbol()).toList();
        boolean veiled = spec.subject().isPresent() && !spec.isColoured() && isBeyond(entry.layer(), kind);
        return veiled ? lines.stream().map(l -> new LineSymbol(focus.veiled(l.color()), l.width(), l.join(), l.cap(),
                l.dashes())).toList() : lines;
    }

    private static String layer(ShapeCode code) {
        return code instanceof BoundaryCode ? DisplayLevel.BOUNDARY : DisplayLevel.COURSE;
    }

    /** Whether all lines of a kind in the picture lie beyond what it is of. */
    private boolean isBeyond(String layer, Filter kind) throws AtlasException {
        for (BoxedShape shape : drawn(layer)) {
            if (!kind.evaluate(scene.features().shape(layer, shape.code()))) {
                continue;
            }
            for (int p = 0; p < shape.parts().length; p++) {
                float[] xy = shape.parts()[p];
                for (int i = 2; shape.touches(p, view) && i < xy.length; i += 2) {
                    double x = (xy[i - 2] + xy[i]) / 2;
                    double y = (xy[i - 1] + xy[i + 1]) / 2;
                    if (view.contains(x, y) && !focus.isBeyond(x, y)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private List<BoxedShape> drawn(String layer) throws AtlasException {
        LevelGeometry level = level();
        return drawn.computeIfAbsent(layer, name -> level.lines(name, spec));
    }

    private LevelGeometry level() throws AtlasException {
        return scene.levelFor(spec.viewport().metresPerPixel());
    }

    /** Whether a line comes into the picture, be it that none of its corners does. */
    private boolean passesThrough(BoxedShape shape) {
        for (int p = 0; p < shape.parts().length; p++) {
            float[] xy = shape.parts()[p];
            for (int i = 2; shape.touches(p, view) && i < xy.length; i += 2) {
                if (crossing.intersects(new Coordinate(xy[i - 2], xy[i - 1]), new Coordinate(xy[i], xy[i + 1]))) {
                    return true;
                }
            }
        }
        return false;
    }
}
