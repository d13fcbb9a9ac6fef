package henan.atlas.render;

import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;

/**
 * Places the names of seats, then drops, then the other names around them, for one scale of one scene.
 *
 * <p>A name has few places where nobody takes it for another's; a drop, which is shown about its county seat anyway,
 * has many.
 */
final class ScalePlacer {
    /** Priority from which a label is placed before the drops: that of a seat's name. */
    private static final double BEFORE_DROPS = 200;
    /** Metres a pixel from which on a map is so small that lines out of prefectures cannot be told apart. */
    private static final double SMALL = 1450;
    /** Most clusters of which each is named whatever the scale. */
    static final int FEW = 12;
    /** Space between a number and a name in one row, which else are read together, in pixels. */
    private static final double ROW_GAP = 3;
    /** How much further off than other symbols names keep from a ring, for their halos are not to wipe it out. */
    private static final double HALO = 2;

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
     * What a picture shows that decides what stands where on it, in world pixels.
     *
     * @param reserved places taken beforehand
     * @param frame    its frame, where symbols and names cut by it are left out
     * @param clusters tells by id whose drops are shown
     * @param theme    whose symbols are shown; empty for none
     * @param subject  the area or cluster whose name comes before all others; empty for none
     * @param numbers  what number stands at a cluster, by id
     * @param brief    whether a cluster whose name has no room is named by part of it; not in print, where the maps of
     *                 a volume name each thing alike
     */
    record Shown(List<PixelBox> reserved, Optional<PixelBox> frame, Predicate<String> clusters,
                 Optional<MapTheme> theme, Optional<SubjectRef> subject, Map<String, Integer> numbers,
                 boolean brief) {
        /** All there is, wherever the frame lies. */
        static Shown all(Optional<MapTheme> theme) {
            return new Shown(List.of(), Optional.empty(), id -> theme.isEmpty(), theme, Optional.empty(), Map.of(),
                    true);
        }

        /** Whether a cluster's number stands for its name: on the map of another, and on those of all prefectures. */
        boolean isNumberEnough(SubjectRef cluster) {
            return numbers.containsKey(cluster.id()) && subject.filter(s -> s.kind() == SubjectKind.PREFECTURE
                    || s.kind() == SubjectKind.CLUSTER && !s.equals(cluster)).isPresent();
        }

        /** The numbers that stand by themselves: not that of the cluster a picture is of, which is always named. */
        Map<String, Integer> byThemselves() {
            Map<String, Integer> some = new HashMap<>(numbers);
            subject.filter(s -> s.kind() == SubjectKind.CLUSTER).ifPresent(s -> some.remove(s.id()));
            return some;
        }

        boolean holds(PixelBox box) {
            return frame.isEmpty() || frame.get().encloses(box);
        }
    }

    /** Places everything. */
    LabelPlacement place(Shown shown) throws AtlasException {
        List<PixelBox> reserved = shown.reserved();
        Predicate<PixelBox> allowed = shown::holds;
        PointLayer layer = scene.points(MapFeatures.SEAT);
        Map<Integer, LabelPlacement.Dot> seats = new SeatPlacer(metresPerPixel).place(layer, layer.marks(denominator),
                box -> allowed.test(box) && reserved.stream().noneMatch(box::intersects));
        DropHomes homes = new DropHomes(scene, metresPerPixel);
        BitSet withName = layer.named(denominator);
        ThemeSymbols theme = new ThemeSymbols(scene, metresPerPixel, shown, homes, drawn(seats, i -> true),
                drawn(seats, withName::get));
        List<LabelPlacement.ThemeSymbol> set = theme.circles();
        Map<Integer, LabelPlacement.Dot> named = new LinkedHashMap<>(seats);
        Set<LabelPlacement.Dot> within = withinCircles(seats, named, set);
        Map<Boolean, List<PixelBox>> boxes = seatBoxes(layer, seats);
        List<LabelPlacement.Dot> dots = seats.values().stream().filter(d -> d.radius() > 0 && !within.contains(d))
                .toList();
        List<PixelBox> obstacles = new ArrayList<>(reserved);
        obstacles.addAll(boxes.get(true));
        NameRequests asked = new NameRequests(scene, text, metresPerPixel, shown.subject(), reserved);
        ClusterPlacer drops = new ClusterPlacer(dropHeight(),
                scene.points(MapFeatures.CLUSTER).below(denominator));
        Map<String, LabelPlacement.WorldPixel> wanted = wanted(shown, homes.arrangement(), drops.box(0, 0));
        Function<List<String>, PixelBox> symbolOf = symbolOf(shown);
        DropRoom room = new DropRoom(homes, wanted.keySet(), ids -> ids.size() == 1 ? drops.box(0, 0)
                : PixelBox.around(0, 0, symbolOf.apply(ids).width(), symbolOf.apply(ids).height()), obstacles);
        boolean themeless = shown.theme().isEmpty();
        Map<Boolean, List<LabelPlacer.Request>> requests = asked.all(named, shown.frame(), themeless).stream()
                .map(r -> themeless && LabelPlacer.isOfACity(r) ? r.leaving(room) : r)
                .collect(Collectors.partitioningBy(r -> r.priority() >= BEFORE_DROPS));
        LabelPlacer names = new LabelPlacer(obstacles, boxes.get(false), dots, allowed,
                new RankPlacer.Sizes(scene.sizes().ofCounties(), requests.get(true).stream()
                        .filter(r -> r.priority() < NameRequests.MUST).mapToDouble(r -> r.text().look().size())
                        .max().orElse(0), scene.sizes().least(),
                        shown.frame().isPresent() && shown.theme().isPresent()));
        set.forEach(c -> names.keepOff(disc(c)));
        // On a sheet what stands beyond a line is read as a place there; in a window the pointer tells whose it is.
        shown.theme().ifPresent(t -> names.underATheme(metresPerPixel < SMALL && shown.frame().isEmpty()));
        if (shown.frame().isPresent()) {
            names.districtsAlike();
        }
        LabelPlacer.Outcome asFirst = names.place(requests.get(true));
        CoveredNames off = new CoveredNames(names, requests.get(true));
        List<LabelPlacement.ThemeSymbol> circles = theme.beside(set, off.rooms(asFirst.placed()));
        for (int i = 0; i < set.size(); i++) {
            if (!set.get(i).equals(circles.get(i))) {
                names.moved(disc(set.get(i)), circles.get(i));
            }
        }
        names.settle();
        List<LabelPlacement.ThemeSymbol> signs = theme.signsUnder(asFirst.placed(), seats.values());
        signs.forEach(s -> names.keepOff(disc(s)));
        off.offCircles(asFirst.placed(), joined(circles, signs));
        off.ledOut(asFirst.dropped());
        LabelPlacer.Outcome first = new LabelPlacer.Outcome(off.kept(), off.dropped());
        takeAway(layer, seats, boxes.get(false), first.placed());
        ClusterNumbers numbers = new ClusterNumbers(scene, text, denominator, shown.byThemselves());
        DropPlaces places = drops.place(wanted, ground(shown, homes, boxes, first.placed(), numbers,
                namesakes(layer, seats), shown.numbers().isEmpty() ? Map.of() : towns(layer, seats)));
        DropPlaces.Seen seen = places.seen(shown.clusters());
        Set<String> apart = seen.drops();
        obstacles.addAll(boxes.get(false));
        List<PixelBox> counted = seen.counted().stream().map(g -> g.box(metresPerPixel)).toList();
        List<PixelBox> lines = seen.counted().stream().flatMap(g -> g.leader(metresPerPixel).stream())
                .flatMap(line -> line.beads().stream()).toList();
        joined(counted, lines).forEach(names::take);
        List<PixelBox> drawn = new ArrayList<>();
        Map<String, LabelPlacement.Dot> clusters = new LinkedHashMap<>();
        Map<String, PixelBox> shapes = new LinkedHashMap<>();
        List<PixelBox> ring = new ArrayList<>();
        places.drops().forEach((id, at) -> {
            PixelBox drop = drops.box(at.x() / metresPerPixel, -at.y() / metresPerPixel);
            if (shown.clusters().test(id)) {
                names.take(drop);
                drawn.add(drop);
            }
            if (apart.contains(id)) {
                shapes.put(id, drop);
                boolean ringed = shown.subject().equals(Optional.of(SubjectRef.cluster(id)));
                LabelPlacement.Dot symbol = new LabelPlacement.Dot(drop.centerX(), drop.centerY(),
                        ringed ? ClusterPlacer.RINGED : drop.width() / 2);
                clusters.put(id, symbol);
                if (ringed) {
                    ring.addAll(symbol.slices());
                    symbol.grown(HALO).slices().forEach(b -> names.take(b, SubjectRef.cluster(id)));
                }
            }
        });
        CoveredNames before = new CoveredNames(names, requests.get(true));
        before.elsewhere(first.placed(), joined(joined(counted, lines), List.copyOf(shapes.values())), ring);
        List<PixelBox> written = new ArrayList<>(obstacles);
        written.addAll(counted);
        written.addAll(lines);
        written.addAll(ring);
        before.kept().forEach(l -> written.addAll(joined(covered(l), List.of(inItsRow(l)))));
        joined(circles, signs).forEach(s -> written.addAll(s.line()));
        circles.stream().filter(s -> s.mark().at().kind() == SubjectKind.CLUSTER).forEach(s -> {
            clusters.put(s.mark().at().id(), s.dot());
            shapes.put(s.mark().at().id(), s.dot().box());
        });
        clusters.forEach((id, dot) -> {
            if (apart.contains(id) && dot.radius() == ClusterPlacer.RINGED) {
                names.besideRing(dot, shapes.get(id).width() / 2);
            } else if (apart.contains(id) && !shapes.get(id).equals(dot.box())) {
                names.beside(dot, shapes.get(id));
            } else {
                names.beside(List.of(dot));
            }
        });
        names.beside(counted.stream().map(ScalePlacer::inner).toList());
        List<LabelPlacement.PlacedLabel> numbered = numbers.place(shapes, written, dots, allowed,
                lines(asked), asked.homes());
        numbered.forEach(l -> joined(covered(l), List.of(inItsRow(l))).forEach(b ->
                names.take(b, l.subject().orElseThrow())));
        boolean few = (shown.frame().isPresent() || shown.theme().isPresent()) && clusters.size() <= FEW;
        boolean listed = few && shown.theme().isPresent();
        List<LabelPlacer.Request> full = asked.clusters(clusters, few, listed, shown.numbers());
        double priority = full.stream().mapToDouble(LabelPlacer.Request::priority).min().orElse(0);
        Map<Boolean, List<LabelPlacer.Request>> rest = requests.get(false).stream()
                .collect(Collectors.partitioningBy(r -> r.priority() > priority));
        LabelPlacer.Outcome above = names.place(rest.get(true));
        LabelPlacer.Outcome second = new NamesOfClusters(names, asked, shown, listed).place(full,
                seen.counted().stream().anyMatch(g -> isNumbered(g, shown)
                        || asked.isOfTheSubject(inner(g.box(metresPerPixel)))));
        LabelPlacer.Outcome below = names.place(rest.get(false));
        List<LabelPlacement.PlacedLabel> labels = joined(joined(before.kept(), above.placed()),
                joined(ClusterNumbers.beside(second.placed(), numbered), below.placed()));
        List<LabelPlacement.ThemeSymbol> symbols = joined(joined(theme.quiet(labels, seats.values(), signs),
                signs), circles);
        List<PixelBox> covered = symbols.stream().flatMap(s -> s.dot().slices().stream()).toList();
        List<LabelPlacement.PlacedLabel> courses = asked.shown(DisplayLevel.COURSE)
                ? new CourseNaming(scene, metresPerPixel, shown, asked).names(joined(joined(obstacles,
                joined(counted, lines)), joined(drawn, covered)), labels) : List.of();
        if (shown.frame().isPresent() && shown.subject().isEmpty() && shown.theme().isEmpty()) {
            takeAwayUnnamed(layer, seats, labels);
        }
        return new LabelPlacement(joined(labels, courses), joined(joined(first.dropped(), before.dropped()),
                joined(above.dropped(), second.dropped())), places, seats, symbols);
    }

    /** How heavy a line lies across a box: none, one of counties, or a greater boundary or river. */
    private ToIntFunction<PixelBox> lines(NameRequests asked) throws AtlasException {
        LevelShapes shapes = scene.levelFor(metresPerPixel).shapes();
        boolean rivers = asked.shown(DisplayLevel.COURSE);
        return box -> shapes.heaviestLine(new Envelope(box.x() * metresPerPixel, box.maxX() * metresPerPixel,
                -box.maxY() * metresPerPixel, -box.y() * metresPerPixel), rivers);
    }

    /** The symbols of seats that are drawn, of some by their number in the layer. */
    private static List<LabelPlacement.Dot> drawn(Map<Integer, LabelPlacement.Dot> seats, IntPredicate which) {
        return seats.entrySet().stream().filter(e -> e.getValue().radius() > 0 && which.test(e.getKey()))
                .map(Map.Entry::getValue).toList();
    }

    private LabelPlacer.Disc disc(LabelPlacement.ThemeSymbol circle) {
        return new LabelPlacer.Disc(circle, scene.features().seatOf(circle.mark().at()));
    }

    private static boolean isNumbered(DropPlaces.Group group, Shown shown) {
        return group.clusters().stream().anyMatch(shown.numbers()::containsKey);
    }

    /** The largest circle in the middle of a box. */
    private static LabelPlacement.Dot inner(PixelBox box) {
        return new LabelPlacement.Dot(box.centerX(), box.centerY(), Math.min(box.width(), box.height()) / 2);
    }

    /** The names of clusters that found no room. */
    static List<LabelPlacer.Request> unnamed(List<LabelPlacer.Request> asked,
                                             List<LabelPlacement.PlacedLabel> placed) {
        Set<Optional<SubjectRef>> named = placed.stream().map(LabelPlacement.PlacedLabel::subject)
                .collect(Collectors.toSet());
        return asked.stream().filter(r -> !named.contains(r.subject())).toList();
    }

    /** Has the seats whose symbol stands on a theme's circle named beside that. @return their symbols */
    private static Set<LabelPlacement.Dot> withinCircles(Map<Integer, LabelPlacement.Dot> seats,
                                                         Map<Integer, LabelPlacement.Dot> named,
                                                         List<LabelPlacement.ThemeSymbol> symbols) {
        BoxGrid<LabelPlacement.Dot> circles = new BoxGrid<>();
        symbols.forEach(s -> circles.add(s.dot().box(), s.dot()));
        Set<LabelPlacement.Dot> within = new HashSet<>();
        seats.forEach((number, seat) -> circles.any(seat.box(), circle -> {
            boolean covers = seat.radius() > 0 && circle.covers(seat);
            if (covers) {
                named.put(number, circle);
                within.add(seat);
            }
            return covers;
        }));
        return within;
    }

    /** Takes away the symbols of counties where a city's name has no other place. */
    private static void takeAway(PointLayer layer, Map<Integer, LabelPlacement.Dot> seats, List<PixelBox> boxes,
                                 List<LabelPlacement.PlacedLabel> names) {
        BoxGrid<Boolean> written = new BoxGrid<>();
        names.stream().filter(l -> l.text().look().priority() >= NameRequests.MUST)
                .forEach(l -> written.add(l.box(), true));
        seats.entrySet().removeIf(e -> e.getValue().radius() > 0 && !isCity(layer, e.getKey())
                && written.intersects(e.getValue().box()) && boxes.remove(e.getValue().box()));
    }

    /** A ring without a name says nothing on a sheet of the whole province, where no hand can point at it. */
    private static void takeAwayUnnamed(PointLayer layer, Map<Integer, LabelPlacement.Dot> seats,
                                        List<LabelPlacement.PlacedLabel> names) {
        Set<Optional<SubjectRef>> named = names.stream().map(LabelPlacement.PlacedLabel::subject)
                .collect(Collectors.toSet());
        seats.entrySet().removeIf(e -> e.getValue().radius() > 0 && !isCity(layer, e.getKey())
                && !named.contains(layer.features().get(e.getKey()).subject()));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /**
     * Where the clusters to be placed belong, on a sheet those shown in its frame: first those of counties with
     * several, which keep their sides of one another, then that of the subject.
     *
     * @param drop as large as one is drawn
     */
    private Map<String, LabelPlacement.WorldPixel> wanted(Shown shown, Arrangement arrangement, PixelBox drop)
            throws AtlasException {
        Map<String, LabelPlacement.WorldPixel> wanted = new LinkedHashMap<>();
        List<MapFeatures.PointFeature> all = scene.points(MapFeatures.CLUSTER).features();
        Stream.of(all.stream().filter(c -> !arrangement.others(c.subject().orElseThrow().id()).isEmpty()),
                all.stream().filter(c -> shown.subject().equals(c.subject())), all.stream()).flatMap(c -> c)
                .filter(c -> isWanted(c, shown)).map(c -> c.subject().orElseThrow().id())
                .forEach(id -> wanted.putIfAbsent(id, arrangement.aim(id, drop.width(), drop.height())));
        return wanted;
    }

    private boolean isWanted(MapFeatures.PointFeature c, Shown shown) {
        return (shown.frame().isEmpty() || shown.clusters().test(c.subject().orElseThrow().id()))
                && shown.holds(PixelBox.around(c.x() / metresPerPixel, -c.y() / metresPerPixel, 0, 0));
    }

    /** Symbols of the seats of counties, by the clusters that bear the county's name. */
    private Map<String, LabelPlacement.Dot> namesakes(PointLayer layer, Map<Integer, LabelPlacement.Dot> seats)
            throws AtlasException {
        Map<String, LabelPlacement.Dot> byCounty = byCounty(layer, seats);
        Map<String, LabelPlacement.Dot> namesakes = new HashMap<>();
        for (MapFeatures.PointFeature cluster : scene.points(MapFeatures.CLUSTER).features()) {
            String id = cluster.subject().orElseThrow().id();
            scene.features().namesake(id).map(byCounty::get).ifPresent(dot -> namesakes.put(id, dot));
        }
        return namesakes;
    }

    /** Symbols of the seats of counties, by the clusters of the county. */
    private Map<String, LabelPlacement.Dot> towns(PointLayer layer, Map<Integer, LabelPlacement.Dot> seats)
            throws AtlasException {
        Map<String, LabelPlacement.Dot> towns = new HashMap<>();
        Map<String, LabelPlacement.Dot> byCounty = byCounty(layer, seats);
        for (MapFeatures.PointFeature cluster : scene.points(MapFeatures.CLUSTER).features()) {
            Optional.ofNullable(byCounty.get((String) cluster.feature().getAttribute("county")))
                    .filter(dot -> dot.radius() > 0)
                    .ifPresent(dot -> towns.put(cluster.subject().orElseThrow().id(), dot));
        }
        return towns;
    }

    private static Map<String, LabelPlacement.Dot> byCounty(PointLayer layer,
                                                            Map<Integer, LabelPlacement.Dot> seats) {
        Map<String, LabelPlacement.Dot> byCounty = new HashMap<>();
        seats.forEach((i, dot) -> layer.features().get(i).subject().ifPresent(s -> byCounty.put(s.id(), dot)));
        return byCounty;
    }

    private ClusterPlacer.Ground ground(Shown shown, DropHomes homes, Map<Boolean, List<PixelBox>> seats,
                                        List<LabelPlacement.PlacedLabel> names, ClusterNumbers numbers,
                                        Map<String, LabelPlacement.Dot> namesakes,
                                        Map<String, LabelPlacement.Dot> towns) throws AtlasException {
        List<PixelBox> kept = new ArrayList<>(shown.reserved());
        kept.addAll(seats.get(true));
        List<PixelBox> ofCities = new ArrayList<>();
        List<PixelBox> avoided = new ArrayList<>(seats.get(false));
        names.forEach(l -> (l.text().look().priority() >= NameRequests.MUST ? ofCities : avoided).addAll(covered(l)));
        kept.addAll(ofCities);
        return new ClusterPlacer.Ground(metresPerPixel,
                shown.subject().filter(s -> s.kind() == SubjectKind.CLUSTER).map(SubjectRef::id).orElse(""),
                homes, kept, ofCities, avoided, shown.frame().isPresent(), shown::holds, symbolOf(shown),
                numbers::reach, namesakes, towns);
    }

    /** Width and height of the counted symbol of some clusters. */
    private Function<List<String>, PixelBox> symbolOf(Shown shown) {
        CountedSymbol counted = scene.counted();
        return ids -> counted.size(text, CountedSymbol.words(ids, shown.numbers()));
    }

    /** What a name and the line that leads to it cover. */
    private static List<PixelBox> covered(LabelPlacement.PlacedLabel label) {
        return joined(List.of(label.box()), label.leader().map(LabelPlacement.Leader::beads).orElse(List.of()));
    }

    /** What is written with a name or number if it stood there, in one row with it. */
    private static PixelBox inItsRow(LabelPlacement.PlacedLabel label) {
        PixelBox box = label.box();
        return new PixelBox(box.x() - ROW_GAP, box.y() + box.height() / 4, box.width() + 2 * ROW_GAP,
                box.height() / 2);
    }

    private double dropHeight() throws AtlasException {
        return Math.max(1, scene.points(MapFeatures.CLUSTER).largestMark(denominator));
    }

    /** Boxes of the seats' symbols: those of cities, and those of counties, over which a city's name stands at need. */
    private static Map<Boolean, List<PixelBox>> seatBoxes(PointLayer layer, Map<Integer, LabelPlacement.Dot> seats) {
        Map<Boolean, List<PixelBox>> boxes = Map.of(true, new ArrayList<>(), false, new ArrayList<>());
        seats.forEach((i, dot) -> {
            if (dot.radius() > 0) {
                boxes.get(isCity(layer, i)).add(dot.box());
            }
        });
        return boxes;
    }

    private static boolean isCity(PointLayer seats, int number) {
        return !"COUNTY".equals(seats.features().get(number).feature().getAttribute("rank"));
    }
}
