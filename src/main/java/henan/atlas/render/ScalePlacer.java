package henan.atlas.render;

import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.style.LabelSymbol;
import henan.atlas.render.style.MarkSymbol;
import henan.atlas.render.style.PaintStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Places the great names, then drops, then the other names around them, for one scale of one scene.
 *
 * <p>A city's name is worth more than the exact place of a drop, which is shown about its county seat anyway; a
 * county's name gives way to the drops.
 */
final class ScalePlacer {
    private static final List<String> LABELLED =
            List.of(MapFeatures.SEAT, MapFeatures.DISTRICT, MapFeatures.NEIGHBOUR_NAME);

    /** Priority from which a label is placed before the drops. */
    private static final double BEFORE_DROPS = 500;

    /** Width and height below which an exclave is not looked at for its name. */
    private static final double LEAST_EXCLAVE = 12;

    /** Clear space between a drop and a name or seat, which two drops do not keep from one another. */
    private static final double DROP_CLEARANCE = 1;

    private final MapScene scene;
    private final TextPainter text;
    private final double metresPerPixel;
    private final double denominator;

    ScalePlacer(MapScene scene, TextPainter text, double metresPerPixel) {
        this.scene = scene;
        this.text = text;
        this.metresPerPixel = metresPerPixel;
        this.denominator = metresPerPixel / Viewport.PIXEL_SIZE;
    }

    /**
     * Places everything.
     *
     * @param reserved places taken beforehand, in world pixels
     * @param allowed  condition on labels' boxes, in world pixels
     * @param clusters tells by id whose drops are obstacles
     * @param subject  the area whose name comes before all others; empty for none
     */
    LabelPlacement place(List<PixelBox> reserved, Predicate<PixelBox> allowed, Predicate<String> clusters,
                    Optional<SubjectRef> subject) throws AtlasException {
        Map<Boolean, List<PixelBox>> seats = seatBoxes();
        List<PixelBox> obstacles = new ArrayList<>(reserved);
        obstacles.addAll(seats.get(true));
        Map<Boolean, List<LabelPlacer.Request>> requests = requests(subject).stream()
                .collect(Collectors.partitioningBy(r -> r.priority() >= BEFORE_DROPS));
        LabelPlacer.Outcome first = LabelPlacer.place(requests.get(true), obstacles, seats.get(false), allowed);
        obstacles.addAll(seats.get(false));
        first.placed().forEach(l -> obstacles.add(l.box()));
        ClusterPlacer drops = new ClusterPlacer(dropHeight());
        Map<String, LabelPlacement.WorldPixel> wanted = new LinkedHashMap<>();
        for (MapFeatures.PointFeature c : scene.points(MapFeatures.CLUSTER).features()) {
            wanted.put(c.subject().orElseThrow().id(), new LabelPlacement.WorldPixel(worldX(c), worldY(c)));
        }
        Map<String, LabelPlacement.WorldPixel> placed =
                drops.place(wanted, obstacles.stream().map(b -> b.grown(DROP_CLEARANCE)).toList(), homes());
        placed.forEach((id, at) -> {
            if (clusters.test(id)) {
                obstacles.add(drops.box(at.x(), at.y()));
            }
        });
        LabelPlacer.Outcome second = LabelPlacer.place(requests.get(false), obstacles, List.of(), allowed);
        List<LabelPlacement.PlacedLabel> labels = joined(first.placed(), second.placed());
        return new LabelPlacement(joined(labels, courseNames(obstacles, labels, allowed)),
                joined(first.dropped(), second.dropped()), placed);
    }

    /** Names along courses, which go where all others have left room. */
    private List<LabelPlacement.PlacedLabel> courseNames(List<PixelBox> obstacles,
                                                         List<LabelPlacement.PlacedLabel> others,
                                                         Predicate<PixelBox> allowed) throws AtlasException {
        List<LabelPlacement.PlacedLabel> names = new ArrayList<>();
        if (!shown(DisplayLevel.COURSE)) {
            return names;
        }
        BoxGrid<Boolean> taken = new BoxGrid<>();
        obstacles.forEach(b -> taken.add(b, true));
        for (LabelPlacement.PlacedLabel label : others) {
            taken.add(label.box(), true);
            label.leader().ifPresent(line -> line.beads().forEach(b -> taken.add(b, true)));
        }
        CourseNames writer = new CourseNames(taken, allowed);
        LevelGeometry level = scene.levelFor(metresPerPixel);
        for (PaintStep step : level.steps(DisplayLevel.COURSE)) {
            if (step.symbol() instanceof LabelSymbol label && step.scales().contains(denominator)) {
                LabelSymbol sized = new LabelSymbol(label.look().times(scene.sizes().names()), label.words());
                level.shapes().courses().stream()
                        .filter(c -> IntStream.of(step.features()).anyMatch(f -> f == c.feature()))
                        .forEach(c -> names.addAll(writer.along(c, sized, metresPerPixel)));
            }
        }
        return names;
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** Whether a drop stays in its county, or a district's in its prefecture. */
    private BiPredicate<String, LabelPlacement.WorldPixel> homes() throws AtlasException {
        LevelShapes level = scene.levelFor(metresPerPixel).shapes();
        Map<String, BoxedShape> areas = new HashMap<>();
        level.layer(DisplayLevel.PREFECTURE).forEach(a -> areas.put(a.areaCode(), a));
        level.layer(DisplayLevel.COUNTY).forEach(a -> areas.put(a.areaCode(), a));
        Map<String, BoxedShape> homes = new HashMap<>();
        for (MapFeatures.PointFeature c : scene.points(MapFeatures.CLUSTER).features()) {
            String county = (String) c.feature().getAttribute("county");
            String home = county.isEmpty() ? (String) c.feature().getAttribute("prefecture") : county;
            if (areas.containsKey(home)) {
                homes.put(c.subject().orElseThrow().id(), areas.get(home));
            }
        }
        return (id, at) -> !homes.containsKey(id)
                || homes.get(id).contains(at.x() * metresPerPixel, -at.y() * metresPerPixel);
    }

    private double dropHeight() throws AtlasException {
        return Math.max(1, scene.points(MapFeatures.CLUSTER).largestMark(denominator));
    }

    /**
     * Boxes of the seats' marks: those of cities, and those of counties, over which a city's name may stand at need.
     */
    private Map<Boolean, List<PixelBox>> seatBoxes() throws AtlasException {
        PointLayer seats = scene.points(MapFeatures.SEAT);
        List<List<MarkSymbol>> marks = seats.marks(denominator);
        Map<Boolean, List<PixelBox>> boxes = Map.of(true, new ArrayList<>(), false, new ArrayList<>());
        for (int i = 0; i < marks.size(); i++) {
            double size = marks.get(i).stream().mapToDouble(MarkSymbol::size).max().orElse(0);
            MapFeatures.PointFeature seat = seats.features().get(i);
            boolean city = !"COUNTY".equals(seat.feature().getAttribute("rank"));
            boxes.get(city).add(PixelBox.around(worldX(seat), worldY(seat), size, size));
        }
        return boxes;
    }

    private List<LabelPlacer.Request> requests(Optional<SubjectRef> subject) throws AtlasException {
        List<LabelPlacer.Request> requests = new ArrayList<>();
        for (String name : LABELLED) {
            if (shown(name)) {
                addRequests(scene.points(name), subject, feature -> box -> true, requests);
            }
        }
        if (shown(MapFeatures.EXCLAVE)) {
            List<Exclave> exclaves = scene.levelFor(metresPerPixel).shapes().exclaves().stream()
                    .filter(e -> e.holds(LEAST_EXCLAVE * metresPerPixel)).toList();
            PointLayer layer = scene.exclaves(exclaves);
            addRequests(layer, Optional.empty(),
                    f -> box -> exclaves.get(f).encloses(box, metresPerPixel), requests);
        }
        return requests;
    }

    private void addRequests(PointLayer layer, Optional<SubjectRef> subject,
                             IntFunction<Predicate<PixelBox>> inside, List<LabelPlacer.Request> requests) {
        List<List<MarkSymbol>> marks = layer.marks(denominator);
        for (PaintStep step : layer.steps()) {
            if (!(step.symbol() instanceof LabelSymbol label) || !step.scales().contains(denominator)) {
                continue;
            }
            for (int f : step.features()) {
                MapFeatures.PointFeature feature = layer.features().get(f);
                double size = marks.get(f).stream().mapToDouble(MarkSymbol::size).max().orElse(0);
                boolean first = subject.isPresent() && subject.equals(feature.subject());
                requests.add(new LabelPlacer.Request(feature.subject(), label,
                        first ? Double.MAX_VALUE : label.look().priority(), worldX(feature), worldY(feature),
                        size / 2, text.width(label.words(), label.look()), TextPainter.height(label.look()),
                        inside.apply(f)));
            }
        }
    }

    /** Whether any rule of a layer holds at this scale: districts are not even looked for where none does. */
    private boolean shown(String layer) {
        return scene.style().layers().stream().filter(l -> l.layer().equals(layer))
                .flatMap(l -> l.style().featureTypeStyles().stream()).flatMap(f -> f.rules().stream())
                .anyMatch(r -> PaintStep.Scales.of(r).contains(denominator));
    }

    private double worldX(MapFeatures.PointFeature feature) {
        return feature.x() / metresPerPixel;
    }

    private double worldY(MapFeatures.PointFeature feature) {
        return -feature.y() / metresPerPixel;
    }
}
