package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Seat;
import henan.atlas.domain.SeatRank;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.Page;
import henan.atlas.render.LabelPlacement.Dot;
import henan.atlas.render.LabelPlacement.ThemeSymbol;
import henan.atlas.thematic.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

/** The symbols of every theme of the shipped atlas stand on its page where they belong, and each can be told. */
class ThemesInPlaceTest {
    /** How far off its county a cluster's circle may stand that has no room in there, besides its radius. */
    private static final double LED = 72;

    /** How far off its place a cluster's circle may stand without a line, in pixels. */
    private static final double OFF_ITS_PLACE = 13.5;

    /** How many clusters are few. */
    private static final int FEW = 8;

    /** Most of the smaller of two circles that the other may hide. */
    private static final double MOST_HIDDEN = 0.02;

    /** How far apart the circles of an area are at most on maps of one scale, in pixels. */
    private static final double MOST_APART = 8;

    /** Priority of the names of prefectures but the province's capital. */
    private static final double PREFECTURES = 600;

    private static ShippedSheets sheets;
    private static MapScenes scenes;
    private static final Map<String, Page> PAGES = new LinkedHashMap<>();
    /** The maps of these pages and, in their frames, those of all other periods. */
    private static final Map<String, MapSpec> MAPS = new LinkedHashMap<>();

    @BeforeAll
    static void compose() throws Exception {
        sheets = ShippedSheets.open();
        scenes = sheets.scenes();
        for (Theme theme : sheets.themes().themes()) {
            for (AreaUnit unit : theme.units()) {
                String usual = theme.usualPeriod(unit);
                Page page = sheets.page(ThemeChoice.usual(theme.id(), unit, usual));
                PAGES.put(theme.title() + " " + unit, page);
                MAPS.put(theme.title() + " " + unit + " " + usual, page.map());
                for (String period : theme.periods().get(unit)) {
                    MapTheme drawing = sheets.themes().compose(ThemeChoice.usual(theme.id(), unit, period)).drawing();
                    MAPS.putIfAbsent(theme.title() + " " + unit + " " + period,
                            page.map().withTheme(Optional.of(drawing)));
                }
            }
        }
    }

    @AfterAll
    static void close() {
        PAGES.clear();
        MAPS.clear();
        sheets.close();
    }

    private interface Look {
        void at(String page, MapSpec spec, List<ThemeSymbol> symbols) throws Exception;
    }

    private static void onEachPage(Look look) throws Exception {
        for (Map.Entry<String, Page> page : PAGES.entrySet()) {
            MapSpec spec = page.getValue().map();
            look.at(page.getKey(), spec, scenes.placement(spec).symbols());
        }
    }

    /** Those that belong to an area or have figures stand in their own area, or a line leads there from close by. */
    @Test
    void eachStandsInItsOwnArea() throws Exception {
        List<String> faults = new ArrayList<>();
        int[] seen = {0, 0};
        onEachPage((page, spec, symbols) -> {
            DropHomes homes = new DropHomes(scenes.scene(spec), spec.viewport().metresPerPixel());
            SymbolHomes own = new SymbolHomes(scenes.scene(spec), homes, spec.viewport().metresPerPixel());
            for (ThemeSymbol s : symbols) {
                double x = s.leader().map(LabelPlacement.Leader::x0).orElse(s.dot().x());
                double y = s.leader().map(LabelPlacement.Leader::y0).orElse(s.dot().y());
                // That of an area smaller than itself lies on it, if not with its middle.
                boolean on = !s.mark().isOfCluster() && SymbolGround.around(s.dot(), 0, s.dot().radius(), 1, 1)
                        .anyMatch(d -> own.holds(s.mark(), d.x(), d.y()));
                if (!s.mark().isHollow() && !on && !own.holds(s.mark(), x, y)) {
                    faults.add(page + " " + s.mark().at() + " out of its area");
                }
                if (Math.hypot(x - s.dot().x(), y - s.dot().y()) > LED + s.dot().radius()) {
                    faults.add(page + " " + s.mark().at() + " far off");
                }
                seen[0]++;
                seen[1] += s.leader().isPresent() ? 1 : 0;
            }
        });
        assertEquals(List.of(), faults);
        assertTrue(seen[0] > 2000 && seen[1] > 30, "symbols: " + seen[0] + ", led: " + seen[1]);
    }

    /** What stands in another prefecture is read as one of that, whatever line leads away from it. */
    @Test
    void noneStandsInAnotherPrefecture() throws Exception {
        List<String> faults = new ArrayList<>();
        int[] led = {0};
        onEachPage((page, spec, symbols) -> {
            faults.addAll(inOthersPrefectures(scenes, spec, symbols).stream().map(f -> page + " " + f).toList());
            led[0] += (int) symbols.stream().filter(s -> s.leader().isPresent()).count();
        });
        assertEquals(List.of(), faults);
        assertTrue(led[0] > 20, "beside their areas: " + led[0]);
    }

    /** The symbols whose middle lies in another's prefecture, and any part of those that stand beside their area. */
    static List<String> inOthersPrefectures(MapScenes scenes, MapSpec spec, List<ThemeSymbol> symbols)
            throws Exception {
        double metres = spec.viewport().metresPerPixel();
        MapScene scene = scenes.scene(spec);
        LevelShapes level = scene.levelFor(metres).shapes();
        List<String> faults = new ArrayList<>();
        for (ThemeSymbol s : symbols) {
            String own = scene.features().prefectureOf(s.mark().at());
            double reach = s.leader().isPresent() ? s.dot().radius() - 0.5 : 0;
            SymbolGround.around(s.dot(), reach, reach, 1, 0).flatMap(d -> level.prefectureAt(d.x() * metres,
                    -d.y() * metres).stream()).map(BoxedShape::areaCode).filter(code -> !code.equals(own)).distinct()
                    .forEach(code -> faults.add(s.mark().at() + " in " + code));
        }
        return faults;
    }

    @Test
    void noCircleHidesMoreThanAPartOfAnother() throws Exception {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, MapSpec> map : MAPS.entrySet()) {
            List<ThemeSymbol> symbols = scenes.placement(map.getValue()).symbols();
            for (int i = 0; i < symbols.size(); i++) {
                for (int j = i + 1; j < symbols.size(); j++) {
                    double shared = symbols.get(i).dot().shared(symbols.get(j).dot());
                    if (shared > MOST_HIDDEN) {
                        faults.add(map.getKey() + " " + symbols.get(i).mark().at() + " " + symbols.get(j).mark().at()
                                + " " + Math.round(100 * shared) + " %");
                    }
                }
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(MAPS.size() > 2 * PAGES.size(), "maps: " + MAPS.size());
    }

    /** Whoever turns pages compares a prefecture's circle with itself, however large it is. */
    @Test
    void aPrefecturesCircleIsInOnePlaceOnAllMaps() throws Exception {
        Map<SubjectRef, Dot> first = new HashMap<>();
        List<String> faults = new ArrayList<>();
        int seen = 0;
        for (Map.Entry<String, MapSpec> map : MAPS.entrySet()) {
            for (ThemeSymbol s : scenes.placement(map.getValue()).symbols()) {
                if (s.mark().at().kind() == SubjectKind.PREFECTURE && !s.mark().slices().isEmpty()) {
                    Dot there = first.computeIfAbsent(s.mark().at(), at -> s.dot());
                    double off = Math.hypot(there.x() - s.dot().x(), there.y() - s.dot().y());
                    if (off > MOST_APART || s.leader().isPresent()) {
                        faults.add(map.getKey() + " " + s.mark().at() + " " + Math.round(off) + " px off");
                    }
                    seen++;
                }
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(seen > 100, "circles: " + seen);
    }

    /** Where its number leads to the list beside the map, no name of a cluster stands at the end of a long line. */
    @Test
    void noNameOfAClusterIsLedFar() throws Exception {
        List<String> faults = new ArrayList<>();
        int[] seen = {0, 0};
        onEachPage((page, spec, symbols) -> scenes.placement(spec).labels().stream()
                .filter(label -> label.subject().filter(s -> s.kind() == SubjectKind.CLUSTER
                        && spec.numbers().containsKey(s.id())).isPresent())
                .filter(label -> label.text().words().codePoints().anyMatch(Character::isIdeographic))
                .forEach(label -> {
                    seen[0]++;
                    seen[1] += label.leader().isPresent() ? 1 : 0;
                    if (label.leader().map(LabelPlacement.Leader::length).orElse(0.0) > NamesOfClusters.FARTHEST) {
                        faults.add(page + " " + label.text().words());
                    }
                }));
        assertEquals(List.of(), faults);
        assertTrue(seen[0] > 40 && seen[1] > 1, "names: " + seen[0] + ", led: " + seen[1]);
    }

    /** Where a circle stands over a city's name, or that is not written for it, the city is not told. */
    @Test
    void noCircleLiesOnTheNameOfACity() throws Exception {
        List<String> faults = new ArrayList<>();
        int[] named = {0};
        Set<SubjectRef> cities = sheets.file().content().seats().stream().filter(s -> s.rank() != SeatRank.COUNTY)
                .map(Seat::unit).collect(Collectors.toSet());
        onEachPage((page, spec, symbols) -> {
            LabelPlacement placement = scenes.placement(spec);
            List<LabelPlacement.PlacedLabel> names = placement.labels().stream()
                    .filter(l -> l.subject().filter(cities::contains).isPresent()).toList();
            named[0] += names.size();
            names.forEach(l -> symbols.stream().filter(s -> s.dot().covers(l.box().grown(-1))).forEach(s ->
                    faults.add(page + " " + l.text().words() + " under " + s.mark().at())));
            List<MapFeatures.PointFeature> seats = scenes.scene(spec).points(MapFeatures.SEAT).features();
            placement.seats().forEach((i, seat) -> symbols.stream().filter(s -> seat.radius() > 0
                    && s.dot().covers(seat)).forEach(s -> faults.add(page + " symbol of "
                    + seats.get(i).subject() + " under " + s.mark().at())));
        });
        assertEquals(List.of(), faults);
        // Where all of a prefecture is under circles its name is left out rather than led across a line.
        assertEquals(14, cities.size() * PAGES.size() - named[0], "left out");
    }

    /** A cluster's circle is at its place, or a line leads from there to it, which can be seen to its end. */
    @Test
    void aClustersCircleStandsAtItsPlaceOrALineLeadsToIt() throws Exception {
        List<String> faults = new ArrayList<>();
        int[] led = {0};
        for (Map.Entry<String, MapSpec> map : MAPS.entrySet()) {
            MapSpec spec = map.getValue();
            double metres = spec.viewport().metresPerPixel();
            LabelPlacement placement = scenes.placement(spec);
            for (ThemeSymbol s : placement.symbols()) {
                if (s.mark().isOfCluster() && !s.mark().isHollow()) {
                    GroundPoint place = scenes.scene(spec).anchor(s.mark().at()).orElseThrow();
                    double off = s.dot().gap(new Dot(place.x() / metres, -place.y() / metres, 0));
                    if (s.leader().isEmpty() && off > OFF_ITS_PLACE) {
                        faults.add(map.getKey() + " " + s.mark().at() + " " + Math.round(off) + " px off");
                    }
                    led[0] += s.leader().isPresent() ? 1 : 0;
                    s.leader().map(line -> new Dot(line.x0(), line.y0(), ThemePainter.FOOT)).ifPresent(foot -> placement
                            .labels().stream().filter(l -> foot.covers(l.box().grown(-1))).forEach(l -> faults.add(
                                    map.getKey() + " " + s.mark().at() + " begins under " + l.text().words())));
                }
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(led[0] > 50, "led: " + led[0]);
    }

    /** Whoever turns pages does not meet a size for each page: but for the few on which all is full there is one. */
    @Test
    void citiesOfOneRankAreWrittenInOneSizeOnMostPages() throws Exception {
        Map<Double, Set<String>> pages = new TreeMap<>();
        onEachPage((page, spec, symbols) -> scenes.placement(spec).labels().stream().filter(CitiesInSight::isOfCity)
                .filter(l -> l.text().look().priority() == PREFECTURES).forEach(l -> pages.computeIfAbsent(
                        l.text().look().size(), size -> new TreeSet<>()).add(page)));
        assertEquals(2, pages.size(), pages.toString());
        Set<String> full = new TreeSet<>(pages.values().iterator().next());
        assertTrue(full.size() <= 4 && full.size() < PAGES.size() / 5, full.toString());
    }

    /** A line half of which is under a name is not read, nor whose the symbol at its end is. */
    @Test
    void noNameOfACityLiesOnALineToASymbol() throws Exception {
        List<String> faults = new ArrayList<>();
        int[] led = {0};
        for (Map.Entry<String, MapSpec> map : MAPS.entrySet()) {
            LabelPlacement placement = scenes.placement(map.getValue());
            for (ThemeSymbol s : placement.symbols()) {
                led[0] += s.leader().isPresent() && s.mark().isSignOfArea() ? 1 : 0;
                placement.labels().stream().filter(CitiesInSight::isOfCity)
                        .filter(l -> s.line().stream().anyMatch(l.box().grown(-1)::intersects))
                        .forEach(l -> faults.add(map.getKey() + " " + s.mark().at() + " under " + l.text().words()));
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(led[0] > 10, "beside their areas: " + led[0]);
    }

    /**
     * With its number, and in the words of the list where these have room in its prefecture: of those that have none
     * the number stands alone, on all pages of a volume alike.
     */
    @Test
    void whereClustersAreFewEachIsNamedOrNumberedAtHome() throws Exception {
        List<String> faults = new ArrayList<>();
        int[] few = {0, 0};
        onEachPage((page, spec, symbols) -> {
            double metres = spec.viewport().metresPerPixel();
            LevelShapes level = scenes.scene(spec).levelFor(metres).shapes();
            Set<String> shown = symbols.stream().filter(s -> !s.mark().isHollow() && s.mark().isOfCluster())
                    .map(s -> s.mark().at().id()).filter(spec.numbers()::containsKey).collect(Collectors.toSet());
            List<LabelPlacement.PlacedLabel> names = scenes.placement(spec).labels();
            for (Cluster cluster : sheets.file().content().clusters()) {
                if (shown.size() <= FEW && shown.contains(cluster.id())) {
                    few[0]++;
                    String number = String.valueOf(spec.numbers().get(cluster.id()));
                    List<LabelPlacement.PlacedLabel> own = names.stream().filter(l -> l.subject()
                            .equals(Optional.of(cluster.ref())) && l.text().words().startsWith(number)).toList();
                    if (own.isEmpty()) {
                        faults.add(page + " " + number + " is missing");
                    }
                    own.stream().filter(l -> l.text().words().endsWith(Cluster.brief(cluster.name()))).forEach(l -> {
                        few[1]++;
                        if (level.prefectureAt(l.box().centerX() * metres, -l.box().centerY() * metres)
                                .filter(area -> area.areaCode().equals(cluster.prefectureCode())).isEmpty()) {
                            faults.add(page + " " + l.text().words() + " abroad");
                        }
                    });
                }
            }
        });
        assertEquals(List.of(), faults);
        assertTrue(few[0] > 40 && few[1] > few[0] / 2, few[1] + " of " + few[0] + " are named");
    }

    /** What has a figure or a kind has its number, by which it is found in the list. */
    @Test
    void everyClusterShownHasItsNumber() throws Exception {
        Map<String, List<String>> without = new LinkedHashMap<>();
        int[] fewest = {Integer.MAX_VALUE};
        onEachPage((page, spec, symbols) -> {
            List<String> shown = symbols.stream().filter(s -> !s.mark().isHollow() && s.mark().isOfCluster())
                    .map(s -> s.mark().at().id()).toList();
            List<String> bare = shown.stream().filter(id -> !spec.numbers().containsKey(id)).toList();
            if (!bare.isEmpty()) {
                without.put(page, bare);
                fewest[0] = Math.min(fewest[0], shown.size());
            }
        });
        // Of the discs of many clusters a few are walled in: no straight line leads out between the others.
        assertTrue(fewest[0] > 70, "where " + fewest[0] + " are shown: " + without);
        assertTrue(without.values().stream().mapToInt(List::size).sum() <= 5, "without a number: " + without);
    }

    /** A number over a symbol is not read, and one on the line to a symbol is read as another. */
    @Test
    void numbersLieOnNoSymbolAndOnNoLineToOne() throws Exception {
        List<String> faults = new ArrayList<>();
        int[] seen = {0};
        onEachPage((page, spec, symbols) -> {
            scenes.placement(spec).labels().stream().filter(l -> l.isOfCluster()
                    && spec.numbers().containsKey(l.subject().orElseThrow().id())).forEach(l -> {
                        seen[0]++;
                        symbols.stream().filter(s -> s.dot().covers(l.box().grown(-1))).forEach(s -> faults.add(page
                                + " " + l.text().words() + " over " + s.mark().at()));
                        symbols.stream().filter(s -> s.line().stream().skip(2).anyMatch(l.box().grown(-1)::intersects))
                                .forEach(s -> faults.add(page + " " + l.text().words() + " over the line of "
                                        + s.mark().at()));
                    });
        });
        assertEquals(List.of(), faults);
        assertTrue(seen[0] > 300, "numbers: " + seen[0]);
    }

    /** A number on a line is not read at once, and not told whose it is; on a crowded map few have no other place. */
    @Test
    void fewNumbersLieOnALine() throws Exception {
        List<String> faults = new ArrayList<>();
        int[] seen = {0};
        onEachPage((page, spec, symbols) -> {
            List<String> on = numbersOnLines(scenes, spec);
            faults.addAll(on.stream().map(f -> page + " " + f).toList());
            seen[0] += spec.numbers().size();
        });
        assertTrue(seen[0] > 300 && faults.size() <= 38, faults.size() + " of " + seen[0] + ": " + faults);
    }

    /** The numbers of a sheet through which a boundary runs that is not of counties, or a river. */
    static List<String> numbersOnLines(MapScenes scenes, MapSpec spec) throws Exception {
        double metres = spec.viewport().metresPerPixel();
        LevelShapes shapes = scenes.scene(spec).levelFor(metres).shapes();
        return scenes.placement(spec).labels().stream().filter(l -> l.isOfCluster()
                && l.text().words().equals(String.valueOf(spec.numbers().get(l.subject().orElseThrow().id()))))
                .filter(l -> {
                    PixelBox box = l.box().grown(-1);
                    return shapes.heaviestLine(new Envelope(box.x() * metres, box.maxX() * metres,
                            -box.maxY() * metres, -box.y() * metres), spec.rivers()) > 1;
                }).map(l -> l.text().words() + " " + l.subject().orElseThrow()).toList();
    }

    /** In grey a coloured area without its sign cannot be told from others. */
    @Test
    void everyAreaOfAKindHasItsSign() throws Exception {
        List<String> faults = new ArrayList<>();
        onEachPage((page, spec, symbols) -> {
            Map<SubjectRef, ThemeSymbol> placed = new HashMap<>();
            symbols.forEach(s -> placed.put(s.mark().at(), s));
            spec.theme().orElseThrow().marks().stream().filter(MapTheme.Mark::isSignOfArea)
                    .filter(m -> !placed.containsKey(m.at())).forEach(m -> faults.add(page + " " + m.at()));
        });
        assertEquals(List.of(), faults);
        assertTrue(PAGES.size() > 30, "pages: " + PAGES.size());
    }
}
