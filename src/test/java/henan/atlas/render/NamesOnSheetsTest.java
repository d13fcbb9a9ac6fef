package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.PageTemplate;
import henan.atlas.page.file.PaperSize;
import henan.atlas.render.NameFaults.Kind;
import henan.atlas.render.style.TextSymbol;
import henan.atlas.thematic.Theme;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

/** Names on the pages of all prefectures and themes of the shipped atlas, as they are printed. */
class NamesOnSheetsTest {
    private static final Map<String, MapSpec> SHEETS = new LinkedHashMap<>();
    private static final Map<Kind, List<String>> FAULTS = new EnumMap<>(Kind.class);
    /** Of these the sheets of a volume of themes. */
    private static final Set<String> IN_VOLUME = new HashSet<>();
    private static final Set<String> CITIES = new HashSet<>();
    private static ShippedSheets sheets;
    private static MapScenes scenes;

    @BeforeAll
    static void compose() throws Exception {
        sheets = ShippedSheets.open();
        scenes = sheets.scenes();
        for (Prefecture prefecture : sheets.file().content().prefectures()) {
            SHEETS.put(prefecture.name(), sheets.page(PageTemplate.PREFECTURE, PaperSize.A4.upright(),
                    prefecture.ref()).map());
        }
        for (Theme theme : sheets.themes().themes()) {
            for (AreaUnit unit : theme.units()) {
                SHEETS.put(theme.title() + " " + unit, sheets.page(ThemeChoice.usual(theme.id(), unit,
                        theme.usualPeriod(unit))).map());
            }
            IN_VOLUME.add(theme.title() + " " + theme.units().get(0));
        }
        sheets.file().content().prefectures().forEach(p -> CITIES.add(p.name()));
        for (Map.Entry<String, MapSpec> sheet : SHEETS.entrySet()) {
            new NameFaults(scenes, sheet.getValue()).all().forEach(f -> FAULTS.computeIfAbsent(f.kind(),
                    k -> new ArrayList<>()).add(sheet.getKey() + ": " + f.name() + " " + f.other()));
        }
        assertTrue(SHEETS.size() > 50, "sheets: " + SHEETS.size());
    }

    @AfterAll
    static void close() {
        SHEETS.clear();
        FAULTS.clear();
        IN_VOLUME.clear();
        CITIES.clear();
        sheets.close();
    }

    private static void none(Kind kind) {
        assertEquals("", String.join("\n", FAULTS.getOrDefault(kind, List.of())), kind.toString());
    }

    @Test
    void noNameIsNearerToAnothersSymbol() {
        none(Kind.NEARER);
    }

    /** A river through its letters breaks a name in two, of which one half is read as a place by itself. */
    @Test
    void theNameOfADistrictIsLedOntoNoWater() throws Exception {
        List<String> onWater = new ArrayList<>();
        int led = 0;
        for (int width = 700; width < 1500; width += 100) {
            Viewport view = Viewport.fit(new MapQuery(scenes).extent(SubjectRef.PROVINCE), width, width * 5 / 6,
                    Viewport.Margins.all(20));
            MapSpec spec = new MapSpec(view, 1, MapSpec.BOOK_STYLE, Set.of(), List.of(), true,
                    Optional.of(SubjectRef.PROVINCE)).withPurpose(MapPurpose.PRINT);
            double metres = view.metresPerPixel();
            LineGrid water = scenes.scene(spec).levelFor(metres).shapes().courseLines();
            for (LabelPlacement.PlacedLabel label : scenes.placement(spec).labels()) {
                if (label.leader().isPresent()
                        && label.text().look().candidates() == TextSymbol.Candidates.CENTER) {
                    PixelBox box = label.box();
                    led++;
                    if (water.crosses(new Envelope(box.x() * metres, box.maxX() * metres, -box.maxY() * metres,
                            -box.y() * metres), LineGrid.classes())) {
                        onWater.add(width + " " + label.text().words());
                    }
                }
            }
        }
        assertEquals(List.of(), onWater);
        assertTrue(led > 50, "led: " + led);
    }

    @Test
    void norToAnothersCircleOrDrop() {
        none(Kind.BESIDE);
    }

    @Test
    void theNameOfAWholeAreaHasNoSymbolBeforeOrBehindIt() {
        none(Kind.NO_SYMBOLS);
    }

    /**
     * What stands in another prefecture, or in another province, is read as a place there, whatever line leads to it.
     * The four discs of the small prefecture of 焦作 leave its name no room on one sheet; on sheets with a circle for
     * each county or cluster, which are in no volume, a few more have none.
     */
    @Test
    void aCityIsNamedInItsPrefecture() {
        Set<String> across = new TreeSet<>();
        Stream.of(Kind.ACROSS, Kind.LED_OUT).flatMap(kind -> FAULTS.getOrDefault(kind, List.of()).stream())
                .map(String::strip).filter(fault -> CITIES.contains(fault.substring(fault.indexOf(": ") + 2)))
                .forEach(across::add);
        List<String> inVolume = across.stream().filter(f -> IN_VOLUME.contains(f.substring(0, f.indexOf(": "))))
                .toList();
        assertEquals(List.of(), inVolume);
        assertEquals(Set.of(), across);
        assertTrue(IN_VOLUME.size() > 25, "in the volume: " + IN_VOLUME.size());
    }

    @Test
    void aRiverIsNamedInTheSubjectFirst() {
        none(Kind.RIVER_OUTSIDE);
    }

    private static boolean isOrdinary(SubjectRef place) {
        return place.kind() == SubjectKind.PREFECTURE && !place.equals(SubjectRef.prefecture("410100"));
    }

    /** On the sheets of a volume, whatever their scales. */
    @Test
    void unitsOfOneRankAreNamedInOneSize() throws Exception {
        Map<String, Map<Double, List<String>>> sizes = new TreeMap<>();
        for (Prefecture city : sheets.file().content().prefectures()) {
            MapSpec map = SHEETS.get(city.name());
            Set<SubjectRef> own = scenes.scene(map).features().unitsOf(city.ref()).keySet();
            for (LabelPlacement.PlacedLabel label : scenes.placement(map).labelsOn(map)) {
                Optional<SubjectRef> of = label.subject();
                TextSymbol.Candidates way = label.text().look().candidates();
                String rank = of.filter(own::contains).isPresent()
                        ? way == TextSymbol.Candidates.CENTER ? "own district" : "own county"
                        : of.filter(s -> isOrdinary(s) && !s.equals(city.ref())).isPresent() ? "city " + way : "";
                if (!rank.isEmpty()) {
                    sizes.computeIfAbsent(rank, r -> new TreeMap<>()).computeIfAbsent(label.text().look().size(),
                            size -> new ArrayList<>()).add(city.name() + " " + label.text().words());
                }
            }
        }
        // A district with no room for that is named a little smaller rather than over a line, in one size too.
        sizes.forEach((rank, found) -> assertEquals(rank.equals("own district") ? 2 : 1, found.size(),
                rank + " " + found));
    }

    /** It runs through letters else: each stands off lines, or at the end of a line from its area. */
    @Test
    void noNameOfACountyOrDistrictLiesOnTheLineOfOne() throws Exception {
        List<String> on = new ArrayList<>();
        int[] seen = {0};
        for (Prefecture city : sheets.file().content().prefectures()) {
            MapSpec map = SHEETS.get(city.name());
            double metres = map.viewport().metresPerPixel();
            LevelShapes shapes = scenes.scene(map).levelFor(metres).shapes();
            scenes.placement(map).labels().stream()
                    .filter(l -> l.subject().filter(s -> s.kind() == SubjectKind.COUNTY).isPresent()).forEach(l -> {
                        PixelBox box = l.box().grown(-0.5);
                        seen[0]++;
                        if (shapes.isOnLine(new Envelope(box.x() * metres, box.maxX() * metres, -box.maxY() * metres,
                                -box.y() * metres), false)) {
                            on.add(city.name() + " " + l.text().words());
                        }
                    });
        }
        assertEquals(List.of(), on);
        assertTrue(seen[0] > 200, "names: " + seen[0]);
    }

    /** With two sizes on one sheet one is taken for a place of less rank. */
    @Test
    void districtsOfOneSheetAreNamedInOneSize() throws Exception {
        List<String> mixed = new ArrayList<>();
        int districts = 0;
        for (Prefecture city : sheets.file().content().prefectures()) {
            MapSpec map = SHEETS.get(city.name());
            Map<Double, List<String>> sizes = new TreeMap<>();
            scenes.placement(map).labelsOn(map).stream().filter(l -> l.text().look().candidates()
                    == TextSymbol.Candidates.CENTER).forEach(l -> sizes.computeIfAbsent(l.text().look().size(),
                    size -> new ArrayList<>()).add(l.text().words()));
            districts += sizes.values().stream().mapToInt(List::size).sum();
            if (sizes.size() > 1) {
                mixed.add(city.name() + " " + sizes);
            }
        }
        assertEquals(List.of(), mixed);
        assertTrue(districts > 40, "districts: " + districts);
    }

    /** One that finds no room in its area among a theme's circles is led to in the open, as large as the others. */
    @Test
    void citiesOfOneRankAreNamedInOneSize() {
        none(Kind.TWO_SIZES);
    }
}
