package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.PixelPoint;
import henan.atlas.carto.Viewport;
import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Industry;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.style.TextSymbol;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Envelope;

/** Drops over the window's map of the shipped atlas stand on no name, no city and no counted symbol. */
class DropsInSightTest {
    /** The least letters before a room, in logical pixels. */
    private static final double ROOM_LETTERS = 12;
    /** How far two things reach into one another that are no more than touched. */
    private static final double TOUCHED = 1;
    private static AtlasFile file;
    private static MapScenes scenes;
    private static AtlasIndex index;

    @BeforeAll
    static void open() throws Exception {
        file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"));
        scenes = new MapScenes(new MapContent(file.content(), file.levels(), file.styles()), new AtlasProjection(),
                new BundledFonts());
        index = file.content().index();
    }

    @AfterAll
    static void close() {
        file.close();
    }

    /**
     * A window's map, its size in logical pixels and its scale in metres a pixel; the last is how often something is
     * covered at most, as where a district is no larger than the symbol of its city.
     */
    private enum Window {
        SMALL(707, 665, 927, MapPurpose.READING, 1),
        LARGE(1260, 977, 619, MapPurpose.READING, 0),
        SMALL_FULL(1366, 768, 815, MapPurpose.READING, 0),
        LARGE_FULL(1920, 1080, 580, MapPurpose.READING, 0),
        IN_A_ROOM(520, 400, 1400, MapPurpose.PRESENTATION, 4),
        FULL_IN_A_ROOM(970, 545, 1147, MapPurpose.PRESENTATION, 2),
        WINDOW_IN_A_ROOM(976, 451, 1326, MapPurpose.PRESENTATION, 4),
        ENLARGED(520, 340, 1800, MapPurpose.READING, 4),
        ENLARGED_NEAR(520, 340, 577, MapPurpose.READING, 0);

        private final int width;
        private final int height;
        private final double scale;
        private final MapPurpose purpose;
        private final int most;

        Window(int width, int height, double scale, MapPurpose purpose, int most) {
            this.width = width;
            this.height = height;
            this.scale = scale;
            this.purpose = purpose;
            this.most = most;
        }

        MapSpec spec(List<Envelope> kept) throws Exception {
            return spec(scale, kept);
        }

        MapSpec spec(double scale, List<Envelope> kept) throws Exception {
            Envelope province = new MapQuery(scenes).extent(SubjectRef.PROVINCE);
            Viewport view = new Viewport(province.centre().x, province.centre().y, scale, width, height).grown(96);
            List<PixelBox> overlaid = kept.stream().map(g -> new PixelBox(view.toPixelX(g.getMinX()),
                    view.toPixelY(g.getMaxY()), g.getWidth() / scale, g.getHeight() / scale)).toList();
            MapSpec spec = new MapSpec(view, 1, MapSpec.BOOK_STYLE, Set.of(), List.of(), false).withPurpose(purpose)
                    .withRivers(true).withOverlaid(overlaid);
            return purpose != MapPurpose.PRESENTATION ? spec
                    : spec.withLeastType(ROOM_LETTERS);
        }
    }

    private static Map<String, Set<String>> filters() throws Exception {
        Map<String, Set<String>> filters = new TreeMap<>();
        filters.put("all", index.passing(ClusterFilter.ALL, false).stream().map(Cluster::id)
                .collect(Collectors.toSet()));
        for (Industry industry : file.content().industries()) {
            filters.put(industry.name(), index.counted(new SubjectRef(SubjectKind.INDUSTRY, industry.id())).stream()
                    .map(Cluster::id).collect(Collectors.toSet()));
        }
        return filters;
    }

    private static String name(String cluster) {
        return index.name(SubjectRef.cluster(cluster)).orElse(cluster);
    }

    /** What is seen of a window's map once names have been written where no drop stands. */
    private static final class Seen {
        private final MapSpec spec;
        private final Viewport view;
        private final LabelPlacement placement;
        private final DropPlaces.Seen drops;
        private final Set<String> chosen;
        private final List<LabelPlacement.PlacedLabel> names;
        private final Map<String, MapQuery.NamePicture> named;
        private final List<String> faults = new ArrayList<>();

        Seen(Window window, Set<String> shown, Set<String> chosen) throws Exception {
            this(window, window.scale, shown, chosen);
        }

        Seen(Window window, double scale, Set<String> shown, Set<String> chosen) throws Exception {
            MapQuery query = new MapQuery(scenes);
            MapSpec usual = window.spec(scale, List.of());
            Set<SubjectRef> selected = chosen.stream().map(SubjectRef::cluster).collect(Collectors.toSet());
            this.spec = window.spec(scale, query.naming(usual).overNames(shown, selected));
            this.view = spec.viewport();
            this.placement = scenes.placement(spec);
            this.chosen = chosen;
            this.drops = placement.clusters().seen(shown::contains, chosen);
            this.names = placement.labelsOn(spec).stream().filter(l -> l.curve().isEmpty()).toList();
            this.named = new TreeMap<>();
            query.naming(spec).names(shown, selected).forEach((subject, name) -> named.put(subject.id(), name));
            scenes.placement(usual).labelsOn(usual).stream().filter(CitiesInSight::isOfCity)
                    .filter(city -> names.stream().noneMatch(l -> l.subject().equals(city.subject())))
                    .forEach(city -> faults.add(city.text().words() + " without a name"));
        }

        private PixelBox onPicture(PixelBox box) {
            return box.moved(-MapScenes.worldLeft(view), -MapScenes.worldTop(view));
        }

        private List<PixelBox> counted() {
            return drops.counted().stream().map(g -> onPicture(g.box(view.metresPerPixel()))).toList();
        }

        /** Symbols of seats. @param rank whether of counties */
        private List<LabelPlacement.Dot> seats(boolean ofCounties) throws Exception {
            PointLayer layer = scenes.scene(spec).points(MapFeatures.SEAT);
            List<LabelPlacement.Dot> dots = new ArrayList<>();
            placement.seats().forEach((number, dot) -> {
                boolean county = "COUNTY".equals(layer.features().get(number).feature().getAttribute("rank"));
                if (dot.radius() > 0 && county == ofCounties) {
                    PixelBox box = onPicture(dot.box());
                    dots.add(new LabelPlacement.Dot(box.centerX(), box.centerY(), dot.radius()));
                }
            });
            return dots;
        }

        /** What each drop covers: its head and what is below it, without what is no more than touched. */
        private Map<String, List<PixelBox>> signs() throws Exception {
            Map<String, List<PixelBox>> signs = new TreeMap<>();
            double height = new MapQuery(scenes).dropHeight(spec);
            Stream.concat(drops.drops().stream(), chosen.stream()).forEach(id -> {
                ClusterPlacer size = new ClusterPlacer(height * (chosen.contains(id) ? SeenDrops.CHOSEN : 1));
                PixelPoint at = view.toPixel(placement.clusters().drops().get(id));
                signs.put(id, List.of(size.head(at.x(), at.y()).grown(-TOUCHED),
                        size.stem(at.x(), at.y() - TOUCHED, 1)));
            });
            return signs;
        }

        private static boolean covers(List<PixelBox> sign, PixelBox box) {
            return sign.stream().anyMatch(box.grown(-TOUCHED)::intersects);
        }

        /** What is covered that may not be. */
        List<String> faults() throws Exception {
            Map<String, List<PixelBox>> signs = signs();
            List<LabelPlacement.Dot> cities = seats(false);
            List<LabelPlacement.Dot> seats = Stream.concat(cities.stream(), seats(true).stream()).toList();
            signs.forEach((id, sign) -> {
                PixelBox head = sign.get(0);
                LabelPlacement.Dot round = new LabelPlacement.Dot(head.centerX(), head.centerY(), head.width() / 2);
                names.stream().filter(l -> covers(sign, l.box())).forEach(l ->
                        faults.add(name(id) + " on the name of " + l.text().words()));
                cities.stream().filter(c -> c.gap(round) < 0 || c.covers(sign.get(1))).forEach(c ->
                        faults.add(name(id) + " on the symbol of a city"));
                counted().stream().filter(c -> covers(sign, c)).forEach(c ->
                        faults.add(name(id) + " and a counted symbol"));
                signs.forEach((other, there) -> {
                    if (id.compareTo(other) < 0 && there.stream().anyMatch(box -> covers(sign, box))) {
                        faults.add(name(id) + " and " + name(other));
                    }
                });
            });
            named.forEach((id, picture) -> {
                PixelBox box = new PixelBox(view.toPixelX(picture.x()), view.toPixelY(picture.y()), picture.width(),
                        picture.height());
                signs.forEach((other, sign) -> {
                    if (!other.equals(id) && covers(sign, box)) {
                        faults.add("name of " + name(id) + " on " + name(other));
                    }
                });
                names.stream().filter(l -> l.box().grown(-TOUCHED).intersects(box.grown(-TOUCHED)))
                        .forEach(l -> faults.add("name of " + name(id) + " on " + l.text().words()));
                counted().stream().filter(box.grown(-TOUCHED)::intersects)
                        .forEach(c -> faults.add("name of " + name(id) + " on a counted symbol"));
                seats.stream().filter(c -> c.covers(box.grown(-TOUCHED)))
                        .forEach(c -> faults.add("name of " + name(id) + " on the symbol of a seat"));
            });
            names.stream().filter(CitiesInSight::isOfCity).forEach(city -> counted().stream()
                    .filter(city.box().grown(-TOUCHED)::intersects)
                    .forEach(c -> faults.add(city.text().words() + " under a counted symbol")));
            for (LabelPlacement.Dot county : seats(true)) {
                names.stream().filter(CitiesInSight::isOfCity).filter(l -> county.covers(l.box().grown(-TOUCHED)))
                        .forEach(l -> faults.add(l.text().words() + " on the symbol of a county"));
            }
            return faults;
        }
    }

    /**
     * Those of a class of industry of which there are up to forty: each by its own name or that of its county, but for
     * those of a county that is a city, whose name stands beside its symbol.
     */
    @ParameterizedTest
    @EnumSource(value = Window.class, names = {"IN_A_ROOM", "FULL_IN_A_ROOM", "WINDOW_IN_A_ROOM", "ENLARGED"})
    void ofSomeHardlyOneIsNamelessWhereTheScaleNamesNoCounty(Window window) throws Exception {
        int all = 0;
        List<String> nameless = new ArrayList<>();
        Set<String> ofCities = file.content().clusters().stream()
                .filter(c -> c.countyCodes().contains(c.prefectureCode())).map(Cluster::id).collect(Collectors.toSet());
        for (Set<String> shown : filters().values().stream().filter(ids -> ids.size() <= 40).toList()) {
            Seen seen = new Seen(window, shown, Set.of());
            all += seen.drops.drops().size();
            seen.drops.drops().stream().filter(id -> !seen.named.containsKey(id) && !ofCities.contains(id))
                    .forEach(id -> nameless.add(name(id)));
        }
        assertTrue(nameless.size() <= all / 50, all + " without " + nameless);
    }

    /** Also that of a district, which else is written amid its area and led to from anywhere in it. */
    @Test
    void theNameOfACountyBelongsToTheDrop() throws Exception {
        MapSpec spec = Window.FULL_IN_A_ROOM.spec(List.of());
        Map<String, LabelPlacement.Dot> symbols = new TreeMap<>();
        filters().get("all").forEach(id -> symbols.put(id, new LabelPlacement.Dot(symbols.size(), 0, 1)));
        List<LabelPlacer.Request> names = new NameRequests(scenes.scene(spec), scenes.text(),
                spec.viewport().metresPerPixel(), Optional.empty(), List.of()).countiesOf(symbols, Set.of());
        assertTrue(names.stream().anyMatch(r -> r.text().words().endsWith("区")));
        names.forEach(r -> assertEquals(TextSymbol.Candidates.AROUND, r.text().look().candidates(),
                r.text().words()));
    }

    /** Each of them in turn, among all others: in a crowd the names of counties give way to it. */
    @ParameterizedTest
    @EnumSource(value = Window.class, names = {"SMALL", "LARGE", "LARGE_FULL", "ENLARGED_NEAR"})
    void theNameOfTheChosenIsOnHardlyAnythingElse(Window window) throws Exception {
        List<String> faults = new ArrayList<>();
        Set<String> all = filters().get("all");
        for (String id : all) {
            Seen seen = new Seen(window, all, Set.of(id));
            assertTrue(seen.named.containsKey(id), name(id));
            seen.faults().stream().filter(fault -> fault.startsWith("name of " + name(id))).forEach(faults::add);
        }
        assertTrue(faults.size() <= 1, faults.toString());
    }

    /** At every scale. */
    @ParameterizedTest
    @EnumSource(value = Window.class, names = {"LARGE_FULL", "FULL_IN_A_ROOM"})
    void ofAllClustersNoDropStandsOnWhatIsReadAtAnyScale(Window window) throws Exception {
        List<String> faults = new ArrayList<>();
        Set<String> all = filters().get("all");
        for (double scale = 400; scale < 2600; scale *= 1.06) {
            long at = Math.round(scale);
            new Seen(window, scale, all, Set.of()).faults().forEach(fault -> faults.add(at + ": " + fault));
        }
        assertTrue(faults.size() <= 1, faults.toString());
    }

    /** All clusters, and those of each class of industry alone. */
    @ParameterizedTest
    @EnumSource(Window.class)
    void noDropStandsOnWhatIsRead(Window window) throws Exception {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, Set<String>> filter : filters().entrySet()) {
            new Seen(window, filter.getValue(), Set.of()).faults()
                    .forEach(fault -> faults.add(filter.getKey() + ": " + fault));
        }
        assertTrue(faults.size() <= window.most, faults.toString());
    }
}
