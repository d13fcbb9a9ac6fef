package henan.atlas.render;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.BoundaryClass;
import henan.atlas.carto.BoundaryCode;
import henan.atlas.carto.CourseClass;
import henan.atlas.carto.CourseMaps;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.MapSpec;
import henan.atlas.render.style.MapStyle;
import henan.atlas.render.style.PaintPlan;
import henan.atlas.render.style.PaintStep;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One generalisation level in one style: its shapes and, by layer, the paint steps that draw them. */
final class LevelGeometry {
    private final LevelShapes shapes;
    private final Map<String, List<PaintStep>> steps = new HashMap<>();
    private final List<PaintStep> dry;
    private final List<PaintStep> undivided;
    private final List<PaintStep> rivers;
    private final List<PaintStep> riversUndivided;
    private final int[] border;
    private final EdgeEnds edgeEnds;

    LevelGeometry(LevelShapes shapes, MapStyle style, MapFeatures features) {
        this.shapes = shapes;
        for (String name : shapes.layers()) {
            style.layers().stream().filter(l -> l.layer().equals(name)).forEach(l -> steps.put(name,
                    PaintPlan.of(l, shapes.layer(name).stream().map(s -> features.shape(name, s.code())).toList())));
        }
        List<BoxedShape> lines = shapes.layer(DisplayLevel.BOUNDARY);
        border = of(BoundaryClass.PROVINCE, lines);
        edgeEnds = EdgeEnds.of(shapes(BoundaryClass.EDGE, lines), Stream.concat(
                shapes(BoundaryClass.NEIGHBOUR_PROVINCE, lines).stream(),
                shapes.layer(DisplayLevel.COURSE).stream()).toList(),
                shapes(BoundaryClass.PROVINCE, lines));
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

    /** Where lines end at the edge of the ground known. */
    EdgeEnds edgeEnds() {
        return edgeEnds;
    }

    /**
     * The steps that draw a layer in a picture: rivers where it has them, lines between counties but where prefectures
     * are coloured, which are told of as wholes; and rivers under the lines that are drawn.
     */
    List<PaintStep> steps(String layer, MapSpec spec) {
        boolean whole = spec.theme().flatMap(theme -> theme.areas()).filter(AreaUnit.PREFECTURE::equals).isPresent();
        return switch (layer) {
            case DisplayLevel.COURSE -> spec.rivers() ? whole ? riversUndivided : rivers : dry;
            case DisplayLevel.BOUNDARY -> whole ? undivided : steps(layer);
            default -> steps(layer);
        };
    }

    /** A layer's shapes as a picture has them: no boundary under the outline of what it is of. */
    List<BoxedShape> shapes(String layer, MapSpec spec) {
        return layer.equals(DisplayLevel.BOUNDARY) && spec.subject().isPresent()
                ? shapes.boundariesOff(spec.subject().get()) : shapes.layer(layer);
    }

    /** The steps of a layer without some of what they draw. */
    private List<PaintStep> without(String layer, Predicate<BoxedShape> some) {
        List<BoxedShape> all = shapes.layer(layer);
        return steps(layer).stream().map(step -> new PaintStep(step.layer(), step.scales(), step.symbol(),
                IntStream.of(step.features()).filter(f -> !some.test(all.get(f))).toArray()))
                .filter(step -> step.features().length > 0).toList();
    }
}
