package henan.atlas.render;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.LabelPlacement.Dot;
import henan.atlas.render.LabelPlacement.PlacedLabel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;

/**
 * The names of clusters, and of counties that are chosen, over a window's picture: of those shown where the scale has
 * room for the names of all; of few shown, and of those chosen, at any scale; of some, as of one industry, and of few
 * for whose names there is no room, the counties where the scale names none. They depend on the scale and on what is
 * shown, not on the frame, so none jumps while the map is moved; but what is chosen and would be cut, or has found no
 * room, is named at another side of its drop, be that over other names.
 *
 * <p><b>Threading:</b> safe.
 */
public final class ClusterNaming {
    /** Most clusters shown of which the counties are named. */
    private static final int SOME = 40;
    /** How far a drop reaches into a name that is not covered by it. */
    private static final double TOUCHED = 1;

    private final MapScenes scenes;
    private final MapScene scene;
    private final MapSpec spec;
    private final LabelPlacement placement;
    private final DropPlaces places;
    private final double metresPerPixel;
    private final double dropHeight;
    private final NameHomes.Home anywhere;
    private volatile Optional<Cleared> cleared = Optional.empty();

    ClusterNaming(MapScenes scenes, MapSpec spec) throws AtlasException {
        this.scenes = scenes;
        this.scene = scenes.scene(spec);
        this.spec = spec;
        this.metresPerPixel = spec.viewport().metresPerPixel();
        this.placement = scenes.placement(spec);
        this.places = placement.clustersAtCircles(metresPerPixel);
        this.dropHeight = scene.points(MapFeatures.CLUSTER).largestMark(spec.viewport().scaleDenominator());
        this.anywhere = requests(Set.of()).homes().anywhere();
    }

    /**
     * The names in the picture, and beyond it those of what is chosen, by what they are of, clear of the furniture and
     * of a theme's symbols; those a theme's picture shows are on it already.
     *
     * @param shown ids of the clusters shown
     * @param named what is chosen: clusters, whose drops are larger, and counties
     */
    public Map<SubjectRef, MapQuery.NamePicture> names(Set<String> shown, Set<SubjectRef> named)
            throws AtlasException {
        return pictures(written(shown, named, clear(shown, clusters(named))), named);
    }

    private static Set<String> clusters(Set<SubjectRef> named) {
        return SeenDrops.ids(named.stream()).collect(Collectors.toSet());
    }

    /** @param clear what is kept clear of the picture's names, in world pixels */
    private Map<SubjectRef, PlacedLabel> written(Set<String> shown, Set<SubjectRef> named, List<PixelBox> clear)
            throws AtlasException {
        Set<String> chosen = clusters(named);
        DropPlaces.Seen seen = places.seen(shown::contains, chosen);
        Map<String, Dot> symbols = new HashMap<>();
        Map<Dot, PixelBox> boxes = new HashMap<>();
        List<PixelBox> signs = new ArrayList<>();
        seen.counted().forEach(g -> signs.addAll(g.boxes(metresPerPixel)));
        placement.symbols().forEach(s -> signs.add(s.dot().box()));
        seen.drops().forEach(id -> symbols.put(id, symbol(id, 1, boxes)));
        chosen.stream().filter(places.drops()::containsKey).forEach(id ->
                symbols.put(id, symbol(id, SeenDrops.CHOSEN, boxes)));
        placement.seats().values().stream().filter(d -> d.radius() > 0).forEach(d -> signs.add(d.box()));
        List<PixelBox> taken = new ArrayList<>(signs);
        taken.addAll(boxes.values());
        List<PlacedLabel> onPicture = placement.labelsOn(spec.withOverlaid(clear.stream().map(this::onPicture)
                .toList()));
        List<PixelBox> cities = onPicture.stream().filter(CitiesInSight::isOfCity).map(l -> inWorld(l.box()))
                .toList();
        taken.addAll(cities);
        Map<Dot, PixelBox> all = new HashMap<>();
        symbols.values().forEach(dot -> all.put(dot, boxes.get(dot)));
        Map<String, PlacedLabel> labels = new HashMap<>();
        Set<SubjectRef> covered = new HashSet<>();
        for (PlacedLabel label : placement.labels()) {
            if (isCleared(label, clear)) {
                label.subject().ifPresent(covered::add);
                continue;
            }
            if (!label.isOfCluster() || spec.theme().isPresent()) {
                cover(label, taken);
                label.subject().filter(s -> label.isOfCluster()).ifPresent(s -> symbols.remove(s.id()));
                continue;
            }
            String id = label.subject().orElseThrow().id();
            if (seen.drops().contains(id) && !chosen.contains(id)) {
                labels.put(id, label);
                cover(label, taken);
            }
        }
        Map<String, Dot> drawn = new HashMap<>(symbols);
        symbols.keySet().removeAll(labels.keySet());
        if (shown.size() > SOME) {
            symbols.keySet().removeIf(id -> !chosen.contains(id));
        }
        place(symbols, all, chosen, taken, shown.size(), covered)
                .forEach(l -> labels.put(l.subject().orElseThrow().id(), l));
        List<PixelBox> kept = new ArrayList<>(signs);
        kept.addAll(cities);
        for (Map.Entry<String, Dot> symbol : drawn.entrySet()) {
            PlacedLabel label = labels.get(symbol.getKey());
            if (chosen.contains(symbol.getKey()) && (label == null || isCut(label.box()))) {
                NameRequests asked = requests(Set.of(symbol.getKey()));
                List<LabelPlacer.Request> whole = asked.clusters(Map.of(symbol.getKey(), symbol.getValue()), true,
                        true, Map.of());
                List<LabelPlacer.Request> names = Stream.concat(whole.stream(),
                        asked.briefly(whole, Map.of()).stream()).toList();
                PixelBox place = boxes.getOrDefault(symbol.getValue(), symbol.getValue().box());
                atNeed(names, place, all, kept, taken, labels.entrySet().stream()
                        .filter(e -> chosen.contains(e.getKey()) && !e.getKey().equals(symbol.getKey()))
                        .map(Map.Entry::getValue).toList()).ifPresent(l -> {
                            labels.values().removeIf(other -> other.box().intersects(l.box()));
                            labels.put(symbol.getKey(), l);
                        });
            }
        }
        Map<SubjectRef, PlacedLabel> written = new HashMap<>();
        labels.forEach((id, label) -> written.put(SubjectRef.cluster(id), label));
        addCounties(named.stream().filter(s -> s.kind() == SubjectKind.COUNTY
                && onPicture.stream().noneMatch(l -> l.subject().equals(Optional.of(s)))).toList(),
                written, all, kept, taken);
        return written;
    }

    /** Those of counties that are chosen and not named on the picture. */
    private void addCounties(List<SubjectRef> counties, Map<SubjectRef, PlacedLabel> written, Map<Dot, PixelBox> drawn,
                             List<PixelBox> kept, List<PixelBox> taken) throws AtlasException {
        NameRequests asked = requests(Set.of());
        for (SubjectRef county : counties) {
            Optional<LabelPlacer.Request> name = asked.county(county, placement.seats())
                    .filter(r -> written.values().stream().noneMatch(l -> l.text().words().equals(r.text().words())));
            if (name.isEmpty()) {
                continue;
            }
            List<PixelBox> also = new ArrayList<>(taken);
            written.values().forEach(label -> cover(label, also));
            // A line would have to begin in the area, which may be smaller than what stands on it.
            double farthest = name.get().symbol().radius() > 0 ? NameRequests.FARTHEST_OF_COUNTY : 0;
            anyhow(placer(drawn, also), List.of(name.get()), farthest).stream()
                    .filter(l -> !isCut(l.box())).findFirst()
                    .or(() -> atNeed(List.of(name.get()), asked.ground(name.get()), drawn, kept, also,
                            written.values()))
                    .ifPresent(l -> written.put(county, l));
        }
    }

    /** Whether a name gives way to what is kept clear. */
    private static boolean isCleared(PlacedLabel label, List<PixelBox> clear) {
        return !label.isOfCluster() && label.curve().isEmpty() && clear.stream().anyMatch(label.box()::intersects);
    }

    /** The same beside no list. */
    public List<Envelope> overNames(Set<String> shown, Set<SubjectRef> named) throws AtlasException {
        return overNames(shown, named, Map.of());
    }

    /**
     * The ground taken by drops that stand over names, as that of one of several clusters does that is shown alone in
     * a county a name takes all of, and by the name of what is chosen where all about it is written on: kept clear, a
     * city's name is written at another side, and that of a county is not written there.
     *
     * @param shown ids of the clusters shown
     * @param named what is chosen: clusters, whose drops are larger, and counties
     * @param numbers of the clusters listed beside the picture, by their ids: larger for these, drops and counted
     *                symbols keep clear of the names of cities
     */
    public List<Envelope> overNames(Set<String> shown, Set<SubjectRef> named, Map<String, Integer> numbers)
            throws AtlasException {
        List<PixelBox> clear = new ArrayList<>(clear(shown, clusters(named)));
        if (!named.isEmpty()) {
            Map<SubjectRef, PlacedLabel> written = written(shown, named, clear);
            named.stream().map(written::get).filter(Objects::nonNull).map(PlacedLabel::box)
                    .filter(box -> placement.labels().stream().anyMatch(name -> isCleared(name, List.of(box))))
                    .forEach(clear::add);
        }
        if (!numbers.isEmpty()) {
            List<PlacedLabel> cities = placement.labels().stream().filter(CitiesInSight::isOfCity).toList();
            NumberedDrops.of(numbers, places, places.seen(shown::contains, clusters(named)), dropHeight, metresPerPixel,
                    cities.stream().map(PlacedLabel::box).toList(), scene, scenes.text())
                    .boxes(places, dropHeight, metresPerPixel).stream()
                    .filter(box -> cities.stream().anyMatch(name -> isCleared(name, List.of(box))))
                    .forEach(clear::add);
        }
        return clear.stream().map(box -> new Envelope(box.x() * metresPerPixel,
                box.maxX() * metresPerPixel, -box.y() * metresPerPixel, -box.maxY() * metresPerPixel)).toList();
    }

    /** That taken by drops, in world pixels: asked twice for each picture. */
    private List<PixelBox> clear(Set<String> shown, Set<String> chosen) {
        Optional<Cleared> last = cleared;
        if (last.filter(c -> c.shown().equals(shown) && c.chosen().equals(chosen)).isEmpty()) {
            last = Optional.of(new Cleared(shown, chosen, takenByDrops(shown, chosen)));
            cleared = last;
        }
        return last.orElseThrow().boxes();
    }

    /** What is kept clear when some clusters are shown and chosen. */
    private record Cleared(Set<String> shown, Set<String> chosen, List<PixelBox> boxes) {
    }

    private List<PixelBox> takenByDrops(Set<String> shown, Set<String> chosen) {
        List<Dot> seats = placement.seats().values().stream().filter(d -> d.radius() > 0).toList();
        BoxGrid<PlacedLabel> names = new BoxGrid<>();
        placement.labels().stream().filter(l -> !l.isOfCluster() && l.curve().isEmpty())
                .forEach(l -> names.add(l.box(), l));
        List<PixelBox> clear = new ArrayList<>();
        DropPlaces.Seen seen = places.seen(shown::contains, chosen);
        List<PixelBox> symbols = new ArrayList<>();
        seen.counted().forEach(g -> symbols.addAll(g.boxes(metresPerPixel)));
        List<PlacedLabel> moved = new ArrayList<>();
        Stream.concat(seen.drops().stream(), chosen.stream().filter(places.drops()::containsKey)).distinct()
                .forEach(id -> {
                    ClusterPlacer size = new ClusterPlacer(dropHeight * (chosen.contains(id) ? SeenDrops.CHOSEN : 1));
                    double x = places.drops().get(id).x() / metresPerPixel;
                    double y = -places.drops().get(id).y() / metresPerPixel;
                    // A name that is no more than touched is read.
                    List<PixelBox> sign = List.of(size.head(x, y).grown(-TOUCHED), size.stem(x, y - TOUCHED, 1));
                    symbols.addAll(sign);
                    // Where it stands on a city's symbol too no side is better.
                    List<PlacedLabel> under = new ArrayList<>();
                    sign.forEach(box -> names.any(box, name -> {
                        if (!under.contains(name) && !(CitiesInSight.isOfCity(name) && CitiesInSight.symbol(name, seats)
                                .filter(d -> sign.stream().anyMatch(b -> b.contains(d.x(), d.y()))).isPresent())) {
                            under.add(name);
                        }
                        return false;
                    }));
                    if (!under.isEmpty()) {
                        clear.addAll(sign);
                        under.stream().filter(CitiesInSight::isOfCity).forEach(moved::add);
                    }
                });
        // What is moved is not to come to stand under another.
        List<PixelBox> about = moved.stream().map(name -> name.box().grown(name.box().width())).toList();
        symbols.stream().filter(box -> about.stream().anyMatch(box::intersects) && !clear.contains(box))
                .forEach(clear::add);
        return List.copyOf(clear);
    }

    private PixelBox onPicture(PixelBox box) {
        return box.moved(-MapScenes.worldLeft(spec.viewport()), -MapScenes.worldTop(spec.viewport()));
    }

    private PixelBox inWorld(PixelBox box) {
        return box.moved(MapScenes.worldLeft(spec.viewport()), MapScenes.worldTop(spec.viewport()));
    }

    private boolean isCut(PixelBox box) {
        return spec.reserved().stream().anyMatch(onPicture(box)::intersects);
    }

    /**
     * The name of one chosen where it covers least: rather names of counties, which give way to it, than symbols and
     * names of cities, and rather short, or led to, than over these.
     *
     * @param names  the same name, and shorter
     * @param place  the box of what it belongs to
     * @param drawn  all of each cluster's symbol
     * @param kept   other symbols, and names of cities
     * @param others names that do not give way
     */
    private Optional<PlacedLabel> atNeed(List<LabelPlacer.Request> names, PixelBox place, Map<Dot, PixelBox> drawn,
                                         List<PixelBox> kept, List<PixelBox> taken, Collection<PlacedLabel> others) {
        List<PixelBox> never = new ArrayList<>();
        spec.reserved().forEach(box -> never.add(inWorld(box)));
        placement.symbols().forEach(s -> never.add(s.dot().box()));
        others.forEach(l -> never.add(l.box()));
        List<PixelBox> drops = new ArrayList<>(never);
        drawn.values().stream().filter(box -> !box.equals(place)).forEach(drops::add);
        List<PixelBox> quiet = new ArrayList<>(drops);
        quiet.addAll(kept);
        return leastCovering(place, names, quiet, taken).or(() -> led(drawn, quiet, names))
                .or(() -> leastCovering(place, names, drops, taken))
                .or(() -> leastCovering(place, names, never, taken));
    }

    /** At the end of a line; the name covers nothing but names of counties, the line at need a symbol too. */
    private Optional<PlacedLabel> led(Map<Dot, PixelBox> drawn, List<PixelBox> quiet,
                                      List<LabelPlacer.Request> names) {
        LabelPlacer placer = placer(drawn, quiet);
        List<LabelPlacer.Request> led = names.stream().map(name -> name.in(anywhere)
                .ledUpTo(NameRequests.FARTHEST_CHOSEN)).toList();
        return led.stream().flatMap(name -> placer.well(name).stream()).findFirst()
                .or(() -> led.stream().flatMap(name -> placer.narrowly(name).stream()).findFirst());
    }

    private static Optional<PlacedLabel> leastCovering(PixelBox drop, List<LabelPlacer.Request> names,
                                                       List<PixelBox> never, List<PixelBox> taken) {
        return names.stream().flatMap(r -> RoomBeside.find(drop, r.width(), r.height(), never, taken)
                .map(place -> Map.entry(r, place)).stream())
                .min(Comparator.comparingLong(found -> found.getValue().covered()))
                .map(found -> new PlacedLabel(found.getKey().subject(), found.getKey().text(),
                        found.getValue().box(), Optional.empty(), Optional.empty()));
    }

    /** @param boxes is given all of what is drawn */
    private Dot symbol(String id, double larger, Map<Dot, PixelBox> boxes) {
        GroundPoint at = places.drops().get(id);
        PixelBox drop = new ClusterPlacer(dropHeight * larger).box(at.x() / metresPerPixel, -at.y() / metresPerPixel);
        Dot head = new Dot(drop.centerX(), drop.centerY(), drop.width() / 2);
        Dot symbol = placement.symbols().stream().filter(s -> s.mark().at().equals(SubjectRef.cluster(id)))
                .map(LabelPlacement.ThemeSymbol::dot).filter(circle -> circle.radius() > head.radius()).findFirst()
                .orElse(head);
        boxes.put(symbol, symbol.equals(head) ? drop : symbol.box());
        return symbol;
    }

    private static void cover(PlacedLabel label, List<PixelBox> taken) {
        label.curve().ifPresentOrElse(c -> c.letters().forEach(l -> taken.add(PixelBox.around(label.box().x() + l.x(),
                label.box().y() + l.y(), label.text().look().size(), label.text().look().size()))),
                () -> taken.add(label.box()));
        label.leader().ifPresent(line -> taken.addAll(line.beads()));
    }

    /** Names all of few by their names, of more or where these do not find room by those of their counties. */
    private List<PlacedLabel> place(Map<String, Dot> symbols, Map<Dot, PixelBox> all, Set<String> chosen,
                                    List<PixelBox> taken, int shown, Set<SubjectRef> covered)
            throws AtlasException {
        if (symbols.isEmpty()) {
            return List.of();
        }
        NameRequests asked = requests(chosen);
        List<PlacedLabel> byName = shown > ScalePlacer.FEW ? List.of()
                : byName(placer(all, taken), asked.clusters(symbols, true, false, Map.of()).stream()
                .map(r -> chosen.contains(r.subject().orElseThrow().id()) ? r.atWill() : r).toList(), asked);
        if (byName.size() == symbols.size()) {
            return byName;
        }
        Map<String, Dot> ofChosen = new HashMap<>(symbols);
        ofChosen.keySet().retainAll(chosen);
        Map<String, Dot> others = new HashMap<>(symbols);
        others.keySet().removeAll(chosen);
        LabelPlacer placer = placer(all, taken);
        List<LabelPlacer.Request> whole = asked.clusters(ofChosen, false, false, Map.of()).stream()
                .map(LabelPlacer.Request::atWill).toList();
        List<PlacedLabel> byCounty = new ArrayList<>(anyhow(placer, whole, 0));
        byCounty.addAll(anyhow(placer, asked.briefly(ScalePlacer.unnamed(whole, byCounty), Map.of()), 0));
        byCounty.addAll(anyhow(placer, ScalePlacer.unnamed(whole, byCounty), NameRequests.FARTHEST_CHOSEN));
        byCounty.addAll(byCounty(() -> {
            LabelPlacer beside = placer(all, taken);
            byCounty.forEach(beside::take);
            return beside;
        }, asked.countiesOf(others, covered)));
        return byCounty.size() > byName.size() ? byCounty : byName;
    }

    /** Those that find no room are placed before the others, as long as that names more. */
    private List<PlacedLabel> byCounty(Supplier<LabelPlacer> placers, List<LabelPlacer.Request> names) {
        List<PlacedLabel> best = List.of();
        Deque<LabelPlacer.Request> order = new ArrayDeque<>();
        Set<LabelPlacer.Request> first = new HashSet<>();
        boolean changed = true;
        while (changed && best.size() < names.size()) {
            LabelPlacer placer = placers.get();
            List<PlacedLabel> placed = new ArrayList<>();
            order.forEach(name -> placed.addAll(anyhow(placer, List.of(name), NameRequests.FARTHEST_OF_COUNTY)));
            placed.addAll(anyhow(placer, ScalePlacer.unnamed(names, placed), NameRequests.FARTHEST_OF_COUNTY));
            best = placed.size() > best.size() ? placed : best;
            List<LabelPlacer.Request> more = ScalePlacer.unnamed(names, placed).stream().filter(first::add).toList();
            more.forEach(order::addFirst);
            changed = !more.isEmpty();
        }
        return best;
    }

    /** Rather across a line than not at all, and rather beside its drop than led to. */
    private List<PlacedLabel> anyhow(LabelPlacer placer, List<LabelPlacer.Request> names, double farthest) {
        List<PlacedLabel> placed = new ArrayList<>();
        for (UnaryOperator<LabelPlacer.Request> way : List.<UnaryOperator<LabelPlacer.Request>>of(r -> r.ledUpTo(0),
                r -> r.ledUpTo(0).in(anywhere), r -> r.ledUpTo(farthest), r -> r.ledUpTo(farthest).in(anywhere),
                r -> r.ledUpTo(farthest).in(anywhere).atWill())) {
            placed.addAll(placer.place(ScalePlacer.unnamed(names, placed).stream().map(way).toList()).placed());
        }
        return placed;
    }

    private LabelPlacer placer(Map<Dot, PixelBox> all, List<PixelBox> taken) {
        LabelPlacer placer = new LabelPlacer(taken, List.of(), List.of(), box -> true,
                new RankPlacer.Sizes(scene.sizes().ofCounties(), 0, scene.sizes().least(), false));
        spec.theme().ifPresent(t -> placer.underATheme(true));
        all.forEach(placer::beside);
        return placer;
    }

    private static List<PlacedLabel> byName(LabelPlacer placer, List<LabelPlacer.Request> names, NameRequests asked)
            throws AtlasException {
        List<PlacedLabel> placed = new ArrayList<>(placer.place(names).placed());
        placed.addAll(placer.place(asked.briefly(ScalePlacer.unnamed(names, placed), Map.of())).placed());
        return placed;
    }

    private NameRequests requests(Set<String> chosen) throws AtlasException {
        return new NameRequests(scene, scenes.text(), metresPerPixel, Optional.empty(), List.of()).choosing(chosen);
    }

    private Map<SubjectRef, MapQuery.NamePicture> pictures(Map<SubjectRef, PlacedLabel> labels,
                                                           Set<SubjectRef> chosen) throws AtlasException {
        Viewport view = spec.viewport();
        PixelBox frame = new PixelBox(0, 0, view.width(), view.height());
        NameOverLines painter = new NameOverLines(scenes, spec);
        Map<SubjectRef, MapQuery.NamePicture> names = new HashMap<>();
        labels.forEach((subject, label) -> {
            PixelBox box = onPicture(label.box());
            if ((frame.intersects(box) || chosen.contains(subject))
                    && spec.reserved().stream().noneMatch(box::intersects)) {
                SpriteCache.Sprite sprite = painter.picture(new PlacedLabel(label.subject(), label.text(), box,
                        label.leader().map(l -> l.moved(-MapScenes.worldLeft(view), -MapScenes.worldTop(view))),
                        label.curve()));
                MapSymbols.MarkImage image = new MapSymbols.MarkImage(sprite.image(), sprite.originX(),
                        sprite.originY(), spec.density());
                names.put(subject, new MapQuery.NamePicture(view.toGroundX(box.x()), view.toGroundY(box.y()),
                        box.width(), box.height(), image));
            }
        });
        return names;
    }
}
