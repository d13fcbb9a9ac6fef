package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.MapOverlay;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapState;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.domain.Seat;
import henan.atlas.domain.SeatRank;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.Page;
import henan.atlas.page.PageChoice;
import henan.atlas.page.PageSpec;
import henan.atlas.page.PageTemplate;
import henan.atlas.page.file.PaperSize;
import henan.atlas.render.LabelPlacement.ThemeSymbol;
import henan.atlas.thematic.Theme;
import henan.atlas.thematic.ThemedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The circles of every theme of the shipped atlas stand where they belong when it is compared with others, on maps so
 * much smaller than its page's.
 */
class ComparedThemesInPlaceTest {
    /** Most of the smaller of two circles that the other may hide. */
    private static final double MOST_HIDDEN = 0.02;

    /** So many circles of clusters have not all room on a part of a sheet. */
    private static final int MANY = 30;

    /** Metres a pixel from which on a map has no room for all its circles, as a quarter of a sheet. */
    private static final double SMALL = 2500;

    /** Of all circles on these maps, those that lie on another or on a seat: at most what was found so far. */
    private static final int MOST_FAULTS = 9;

    /** Metres a pixel from which on none is led out of its prefecture, but left out. */
    private static final double TOO_SMALL_TO_LEAD = 1450;

    /** Longest line to the name of a city, in pixels: 26 mm. */
    private static final double LED = 98.3;

    private static ShippedSheets sheets;
    private static final List<MapSpec> MAPS = new ArrayList<>();

    @BeforeAll
    static void compose() throws Exception {
        sheets = ShippedSheets.open();
        List<ThemeChoice> choices = new ArrayList<>();
        List<ThemeChoice> some = new ArrayList<>();
        for (Theme theme : sheets.themes().themes()) {
            for (AreaUnit unit : theme.units()) {
                ThemeChoice choice = ThemeChoice.usual(theme.id(), unit, theme.usualPeriod(unit));
                long circles = sheets.themes().compose(choice).drawing().marks().stream()
                        .filter(m -> !m.slices().isEmpty()).count();
                if (circles > 0) {
                    choices.add(choice);
                }
                if (unit == AreaUnit.CLUSTER && circles > 0 && circles < MANY) {
                    some.add(choice);
                }
            }
        }
        add(choices, PageSpec.FEWEST_MAPS);
        add(some, PageSpec.MOST_MAPS);
    }

    /** Each beside others on a page of so many maps. */
    private static void add(List<ThemeChoice> choices, int maps) throws Exception {
        for (int i = 0; i < choices.size(); i += maps) {
            int last = Math.min(i + maps, choices.size());
            MAPS.addAll(page(choices.subList(last - maps, last)).shown());
        }
    }

    private static Page page(List<ThemeChoice> choices) throws Exception {
        PageChoice choice = PageChoice.of(PageTemplate.SEVERAL, PaperSize.A4.across());
        List<MapState> maps = choices.stream().map(c -> choice.map().withTheme(Optional.of(c))
                .withShown(MapOverlay.DROPS, false)).toList();
        List<Optional<ThemedMap>> themed = new ArrayList<>();
        for (ThemeChoice c : choices) {
            themed.add(Optional.of(sheets.themes().compose(c)));
        }
        return sheets.composer().compose(PageSpec.ofSeveral(choice.withMaps(maps), sheets.editor().text(maps, themed),
                themed.stream().map(t -> t.map(ThemedMap::drawing)).toList()));
    }

    @AfterAll
    static void close() {
        MAPS.clear();
        sheets.close();
    }

    private interface Look {
        void at(String map, MapSpec spec, LabelPlacement placement) throws Exception;
    }

    private static void onEachMap(Look look) throws Exception {
        for (MapSpec spec : MAPS) {
            look.at(spec.theme().orElseThrow().title() + " at " + Math.round(spec.viewport().metresPerPixel()) + " m",
                    spec, sheets.scenes().placement(spec));
        }
    }

    /** What stands in another prefecture or province is read as one of that, whatever line leads away from it. */
    @Test
    void theMiddleOfEachIsInItsOwnPrefecture() throws Exception {
        List<String> faults = new ArrayList<>();
        int[] seen = {0};
        onEachMap((map, spec, placement) -> {
            double metres = spec.viewport().metresPerPixel();
            MapScene scene = sheets.scenes().scene(spec);
            LevelShapes level = scene.levelFor(metres).shapes();
            for (ThemeSymbol s : placement.symbols()) {
                Optional<String> there = level.prefectureAt(s.dot().x() * metres, -s.dot().y() * metres)
                        .map(BoxedShape::areaCode);
                if (!there.equals(Optional.of(scene.features().prefectureOf(s.mark().at())))) {
                    faults.add(map + " " + s.mark().at() + " in " + there.orElse("another province"));
                }
                seen[0]++;
            }
        });
        assertEquals(List.of(), faults);
        assertTrue(seen[0] > 2000, "symbols: " + seen[0]);
    }

    /** Of a long line, or one into another prefecture, it is not seen at once whose name it is. */
    @Test
    void noNameOfACityIsLedFarOrOutOfItsPrefecture() throws Exception {
        List<String> faults = new ArrayList<>();
        int[] seen = {0, 0};
        onEachMap((map, spec, placement) -> {
            double metres = spec.viewport().metresPerPixel();
            LevelShapes level = sheets.scenes().scene(spec).levelFor(metres).shapes();
            placement.labels().stream().filter(CitiesInSight::isOfCity).forEach(name -> {
                seen[0]++;
                name.leader().ifPresent(line -> {
                    seen[1]++;
                    if (line.length() > LED) {
                        faults.add(map + " " + name.text().words() + " " + Math.round(line.length()));
                    }
                });
                if (metres > TOO_SMALL_TO_LEAD && level.prefectureAt(name.box().centerX() * metres,
                        -name.box().centerY() * metres).filter(area -> area.areaCode().equals(
                        name.subject().orElseThrow().id())).isEmpty()) {
                    faults.add(map + " " + name.text().words() + " abroad");
                }
            });
        });
        assertEquals(List.of(), faults);
        assertTrue(seen[0] > 200 && seen[1] > 5, "named: " + seen[0] + ", led: " + seen[1]);
    }

    /** Nor does the seat of a city lie under one; but for few that have no room beside it. */
    @Test
    void fewHideAnotherOrTheSeatOfACity() throws Exception {
        List<String> faults = new ArrayList<>();
        int[] seen = {0, 0};
        Set<SubjectRef> cities = sheets.file().content().seats().stream().filter(s -> s.rank() != SeatRank.COUNTY)
                .map(Seat::unit).collect(Collectors.toSet());
        onEachMap((map, spec, placement) -> {
            if (spec.viewport().metresPerPixel() > SMALL) {
                return;
            }
            List<ThemeSymbol> symbols = placement.symbols().stream()
                    .filter(s -> s.mark().isOfCluster() && !s.mark().isHollow()).toList();
            if (symbols.size() >= MANY) {
                return;
            }
            List<MapFeatures.PointFeature> seats = sheets.scenes().scene(spec).points(MapFeatures.SEAT).features();
            for (ThemeSymbol s : symbols) {
                for (ThemeSymbol other : symbols) {
                    if (s != other && other.dot().shared(s.dot()) > MOST_HIDDEN) {
                        faults.add(map + " " + s.mark().at() + " on " + other.mark().at());
                    }
                }
                placement.seats().forEach((i, seat) -> {
                    if (seats.get(i).subject().filter(cities::contains).isPresent() && seat.radius() > 0
                            && s.dot().covers(seat)) {
                        faults.add(map + " " + seats.get(i).subject() + " under " + s.mark().at());
                    }
                });
                seen[0]++;
            }
            seen[1] += placement.seats().size();
        });
        assertTrue(seen[0] > 100 && seen[1] > 300 && faults.size() <= MOST_FAULTS, faults.size() + " of " + seen[0]
                + " symbols and " + seen[1] + " seats: " + faults);
    }
}
