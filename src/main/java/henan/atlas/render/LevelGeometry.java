package henan.atlas.render;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.BoundaryClass;
import henan.atlas.carto.BoundaryCode;
import henan.atlas.carto.CourseClass;
import henan.atlas.carto.CourseMaps;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.Viewport;
import henan.atlas.render.style.LineSymbol;
import henan.atlas.render.style.MapStyle;
import henan.atlas.render.style.PaintPlan;
import henan.atlas.render.style.PaintStep;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.geotools.api.filter.Filter;
import org.locationtech.jts.geom.Envelope;

/** One generalisation level in one style: its shapes and, by layer, the paint steps that draw them. */
final class LevelGeometry {
    /** The shortest line that is told as one, in logical pixels: a boundary has to show its dashes. */
    private static final double LEAST_BOUNDARY = 54;
    private static final double LEAST_COURSE = 36;
    /** How near to one another the ends of rivers are drawn that flow together there, in metres. */
    private static final double CONFLUENCE = 1500;
    /** The longest way of a river off the outline it else runs along that is not drawn, in logical pixels. */
    static final double DETOUR = 40;
    private static final Envelope EVERYWHERE = new Envelope(-Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE,
            Double.MAX_VALUE);

    private final LevelShapes shapes;
    private final Map<String, List<PaintStep>> steps = new HashMap<>();
    private final List<PaintStep> dry;
    private final List<PaintStep> undivided;
    private final List<PaintStep> rivers;
    private final List<PaintStep> riversUndivided;
    private final int[] border;
    private final EdgeEnds boundaryEnds;
    private final EdgeEnds courseEnds;
    private final MapFeatures features;
    /** Which kinds of courses each step draws some of: asked with every picture, and each course is asked for it. */
    private final Map<PaintStep, Set<MapStyle.LegendEntry>> kinds = Collections.synchronizedMap(
            new IdentityHashMap<>());

    LevelGeometry(LevelShapes shapes, MapStyle style, MapFeatures features) {
        this.shapes = shapes;
        this.features = features;
        for (String name : shapes.layers()) {
            style.layers().stream().filter(l -> l.layer().equals(name)).forEach(l -> steps.put(name,
                    PaintPlan.of(l, shapes.layer(name).stream().map(s -> features.shape(name, s.code())).toList())));
        }
        List<BoxedShape> lines = shapes.layer(DisplayLevel.BOUNDARY);
        border = of(BoundaryClass.PROVINCE, lines);
        List<BoxedShape> edge = shapes(BoundaryClass.EDGE, lines);
        List<BoxedShape> province = shapes(BoundaryClass.PROVINCE, lines);
        boundaryEnds = EdgeEnds.of(edge, shapes(BoundaryClass.NEIGHBOUR_PROVINCE, lines), province,
                shapes.tolerance());
        courseEnds = EdgeEnds.of(edge, shapes.layer(DisplayLevel.COURSE), province, shapes.tolerance());
        dry = without(DisplayLevel.COURSE, course -> course.course().courseClass() == CourseClass.RIVER);
        rivers = without(DisplayLevel.COURSE, course -> course.course().maps() == CourseMaps.WITHOUT_COUNTIES);
        riversUndivided = without(DisplayLevel.COURSE, course -> course.course().maps() == CourseMaps.WITH_COUNTIES);
        undivided = without(DisplayLevel.BOUNDARY,
                line -> ((BoundaryCode) line.code()).boundaryClass() == BoundaryClass.COUNTY);
    }

    private static int[] of(BoundaryClass boundaryClass, List<BoxedShape> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> ((BoundaryCode) lines.get(i).code()).boundaryClass() == boundaryClass).toArray();
    }

    private static List<BoxedShape> shapes(BoundaryClass boundaryClass, List<BoxedShape> lines) {
        return IntStream.of(of(boundaryClass, lines)).mapToObj(lines::get).toList();
    }

    LevelShapes shapes() {
        return shapes;
    }

    List<PaintStep> steps(String layer) {
        return steps.getOrDefault(layer, List.of());
    }

    /** Indexes of the boundaries that are the province's border. */
    int[] border() {
        return border;
    }

    /** Where boundaries end at the edge of what is known. */
    EdgeEnds boundaryEnds() {
        return boundaryEnds;
    }

    /** Where courses do. */
    EdgeEnds courseEnds() {
        return courseEnds;
    }

    /**
     * The steps that draw a layer in a picture: rivers where it has them, lines between counties but where prefectures
     * are coloured, which are told of as wholes; and rivers under the lines that are drawn.
     */
    List<PaintStep> steps(String layer, MapSpec spec) {
        boolean whole = isUndivided(spec);
        return switch (layer) {
            case DisplayLevel.COURSE -> spec.rivers() ? whole ? riversUndivided : rivers : dry;
            case DisplayLevel.BOUNDARY -> whole ? undivided : steps(layer);
            default -> steps(layer);
        };
    }

    /**
     * The kinds of courses of which some are drawn at a picture's scale, wherever on the map.
     *
     * @param all the style's kinds, each with what holds for courses of it
     */
    Set<MapStyle.LegendEntry> coursesDrawn(MapSpec spec, Map<MapStyle.LegendEntry, Filter> all) {
        double denominator = spec.viewport().metresPerPixel() / Viewport.PIXEL_SIZE;
        return steps(DisplayLevel.COURSE, spec).stream()
                .filter(step -> step.symbol() instanceof LineSymbol && step.scales().contains(denominator))
                .flatMap(step -> kinds.computeIfAbsent(step, same -> kindsOf(same, all)).stream())
                .collect(Collectors.toSet());
    }

    private Set<MapStyle.LegendEntry> kindsOf(PaintStep step, Map<MapStyle.LegendEntry, Filter> all) {
        List<BoxedShape> courses = shapes.layer(DisplayLevel.COURSE);
        return all.entrySet().stream().filter(kind -> IntStream.of(step.features()).mapToObj(courses::get)
                .anyMatch(course -> kind.getValue().evaluate(features.shape(DisplayLevel.COURSE, course.code()))))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** Whether a picture draws no lines between counties. */
    private static boolean isUndivided(MapSpec spec) {
        return spec.theme().flatMap(MapTheme::areas).filter(AreaUnit.PREFECTURE::equals).isPresent();
    }

    /**
     * A layer's lines as a picture has them, each at its place in the layer: no boundary under the outline of what it
     * is of, no scraps of what lies beyond the border, on a sheet no line there that ends in mid-air, and no scraps of
     * courses at a frame.
     */
    List<BoxedShape> lines(String layer, MapSpec spec) {
        if (layer.equals(DisplayLevel.BOUNDARY)) {
            return scraps(LEAST_BOUNDARY, 0, boundaryEnds, spec, spec.keepInsideFrame()).outOf(spec.subject()
                    .map(shapes::boundariesOff).orElse(shapes.layer(layer)), LevelGeometry::isBeyond);
        }
        CourseMaps others = isUndivided(spec) ? CourseMaps.WITH_COUNTIES : CourseMaps.WITHOUT_COUNTIES;
        List<BoxedShape> whole = shapes.layer(layer);
        List<BoxedShape> courses = spec.subject().flatMap(shapes::riversAt).map(rivers -> rivers.withoutDetours(
                DETOUR * spec.viewport().metresPerPixel())).orElse(whole);
        return spec.keepInsideFrame() ? scraps(LEAST_COURSE, CONFLUENCE, courseEnds, spec, false).outOf(courses,
                line -> line.course().maps() != others) : courses;
    }

    private static boolean isBeyond(BoxedShape line) {
        return ((BoundaryCode) line.code()).boundaryClass() == BoundaryClass.NEIGHBOUR_PROVINCE;
    }

    /**
     * What is left out of lines.
     *
     * @param least length in logical pixels of what is told, without what fades
     * @param meeting how near to one another lines end that meet, in metres
     * @param whole whether a line is told only that does not end in the picture where no more is known
     */
    private static FrameScraps scraps(double least, double meeting, EdgeEnds ends, MapSpec spec, boolean whole) {
        double pixel = spec.viewport().metresPerPixel();
        double fade = ends.fade(pixel) * pixel;
        Envelope frame = spec.keepInsideFrame() ? spec.viewport().extent() : EVERYWHERE;
        Envelope faded = new Envelope(frame);
        faded.expandBy(fade);
        return new FrameScraps(FrameClip.of(frame, 0), FrameClip.of(frame, PreparedMap.REACH * pixel), least * pixel,
                meeting, end -> !ends.isOne(end) ? 0 : whole && faded.contains(end) ? Double.MAX_VALUE : fade);
    }

    /** The steps of a layer without some of what they draw. */
    private List<PaintStep> without(String layer, Predicate<BoxedShape> some) {
        List<BoxedShape> all = shapes.layer(layer);
        return steps(layer).stream().map(step -> new PaintStep(step.layer(), step.scales(), step.symbol(),
                IntStream.of(step.features()).filter(f -> !some.test(all.get(f))).toArray()))
                .filter(step -> step.features().length > 0).toList();
    }
}
