package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.County;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.NameFaults.Fault;
import henan.atlas.render.NameFaults.Kind;
import henan.atlas.render.style.TextSymbol;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No name of the shipped atlas stands where it can be taken for another's, in windows and on pages of all sizes, of the
 * province, all prefectures, some counties and some clusters. That {@link NameFaults} sees each kind of fault is seen
 * in {@link PlantedNameFaultsTest}.
 */
class NamesInPlaceTest {
    private static final Viewport.Margins WINDOW = new Viewport.Margins(16, 20, 22, 20);
    /** Every so many of the counties and clusters. */
    private static final int COUNTIES = 9;
    private static final int CLUSTERS = 8;
    /** Heights of a window's bars and of the head of one of four maps; letters before a room as part of its height. */
    private static final int BARS = 84;
    private static final int HEAD = 30;
    private static final double LEAST_TYPE = 0.022;
    /** Where four maps would be narrower the side panels are folded. */
    private static final int LEAST_WIDTH = 280;
    /** Width of a map from which it is not as small as one of four. */
    private static final int BROAD = 600;
    /** Up to there all cities of a rank find room in one size. */
    private static final double ONE_SIZE = 3_200_000;
    /** What makes a reader take a name for another place's. */
    private static final Set<Kind> MISTAKEN = EnumSet.of(Kind.ACROSS, Kind.NEARER, Kind.LED_OUT, Kind.OVER_NAME,
            Kind.ON_RING, Kind.SMALL);

    private static final Map<Kind, List<String>> FAULTS = new EnumMap<>(Kind.class);
    /** What each place is named on maps for print, by its subject. */
    private static final Map<SubjectRef, Set<String>> PRINTED = new HashMap<>();
    private static final List<SubjectRef> SUBJECTS = new ArrayList<>(List.of(SubjectRef.PROVINCE));
    private static AtlasFile file;
    private static MapScenes scenes;
    private static Set<String> clusters;

    @BeforeAll
    static void look() throws Exception {
        file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"));
        MapContent content = new MapContent(file.content(), file.levels(), file.styles());
        scenes = new MapScenes(content, new AtlasProjection(), new BundledFonts());
        clusters = content.content().clusters().stream().map(Cluster::id).collect(Collectors.toSet());
        content.content().prefectures().stream().map(Prefecture::ref).forEach(SUBJECTS::add);
        List<County> counties = content.content().counties().stream().filter(County::hasOwnPolygon).toList();
        for (int i = 0; i < counties.size(); i += COUNTIES) {
            SUBJECTS.add(counties.get(i).ref());
        }
        for (int i = 0; i < content.content().clusters().size(); i += CLUSTERS) {
            SUBJECTS.add(content.content().clusters().get(i).ref());
        }
        for (MapPurpose purpose : MapPurpose.values()) {
            for (int[] size : new int[][] {{1250, 900}, {1900, 930}, {1920, 1080}, {2560, 1400}}) {
                lookAt(window(purpose, size[0], size[1]));
            }
        }
        for (SubjectRef subject : SUBJECTS) {
            lookAt(sheet(subject, MapPurpose.PRINT, 1600, 1000));
            if (subject.kind() != SubjectKind.PROVINCE) {
                lookAt(sheet(subject, MapPurpose.PRINT, 1050, 640));
                lookAt(sheet(subject, MapPurpose.READING, 640, 820));
            }
        }
    }

    @AfterAll
    static void close() {
        FAULTS.clear();
        PRINTED.clear();
        SUBJECTS.clear();
        file.close();
    }

    private static MapSpec window(MapPurpose purpose, int width, int height) throws Exception {
        Viewport view = Viewport.fit(new MapQuery(scenes).extent(SubjectRef.PROVINCE), width,
                height, WINDOW);
        return new MapSpec(view, 1, MapSpec.BOOK_STYLE, clusters, List.of(), false).withPurpose(purpose)
                .withRivers(purpose.hasRivers());
    }

    private static MapSpec sheet(SubjectRef subject, MapPurpose purpose, int width, int height) throws Exception {
        SubjectRef area = subject.kind() == SubjectKind.CLUSTER ? SubjectRef.prefecture(file.content().index()
                .cluster(subject.id()).orElseThrow().prefectureCode()) : subject;
        Viewport view = Viewport.fit(new MapQuery(scenes).extent(area), width, height,
                Viewport.Margins.all(20));
        return new MapSpec(view, 1, MapSpec.BOOK_STYLE, clusters, List.of(), true,
                Optional.of(subject).filter(s -> s.kind() != SubjectKind.PROVINCE)).withPurpose(purpose)
                .withRivers(purpose.hasRivers());
    }

    private static void lookAt(MapSpec spec) throws Exception {
        NameFaults looked = new NameFaults(scenes, spec);
        String where = spec.subject().map(SubjectRef::toString).orElse("province") + " " + spec.purpose() + " "
                + spec.viewport().width() + "x" + spec.viewport().height() + ": ";
        List<Fault> all = new ArrayList<>(looked.all());
        all.addAll(looked.beyond(file.content().neighbours()));
        if (spec.keepInsideFrame()) {
            all.addAll(looked.pieces(file.content().neighbours()));
            all.addAll(looked.nameless());
        }
        all.forEach(f -> FAULTS.computeIfAbsent(f.kind(), k -> new ArrayList<>())
                .add(where + f.name() + " " + f.other()));
        if (spec.purpose() == MapPurpose.PRINT) {
            scenes.placement(spec).labelsOn(spec).forEach(l -> l.subject().ifPresent(s ->
                    PRINTED.computeIfAbsent(s, k -> new HashSet<>()).add(l.text().words())));
        }
    }

    private static void none(Kind... kinds) {
        for (Kind kind : kinds) {
            assertEquals(List.of(), FAULTS.getOrDefault(kind, List.of()), kind.toString());
        }
    }

    @Test
    void noneReachesAcrossTheLineOfItsPrefecture() {
        none(Kind.ACROSS);
    }

    @Test
    void aDistrictIsNamedInItOrAtTheEndOfALineFromIt() {
        none(Kind.OUT_OF_DISTRICT);
    }

    @Test
    void noneIsNearerToAnothersSymbol() {
        none(Kind.NEARER);
    }

    @Test
    void noneHasAnothersSymbolBeforeOrBehindItInItsRow() {
        none(Kind.IN_ROW);
    }

    @Test
    void noLeaderLeavesItsAreaOrTheFrame() {
        none(Kind.LED_OUT, Kind.LED_OFF);
    }

    @Test
    void noneStandsAtTheFrameWithoutItsSymbol() {
        none(Kind.ALONE);
    }

    @Test
    void theFrameCutsNeitherSymbolsNorNames() {
        none(Kind.CUT);
    }

    @Test
    void whatLiesBeyondTheBorderIsNamedThereAndClearOfIt() {
        none(Kind.OUT_OF_AREA, Kind.NEAR_BORDER);
    }

    @Test
    void noHaloWipesOutALineOrTheOutlineOfTheSubject() {
        none(Kind.WIPED);
    }

    @Test
    void symbolsOfSeatsDoNotLieOnOneAnother() {
        none(Kind.ON_RING);
    }

    @Test
    void noneLiesOverAnotherOrASeat() {
        none(Kind.OVER_NAME, Kind.OVER_RING);
    }

    @Test
    void riversAreNamedBesideEverythingElseReadablyAndNotAgainNearBy() {
        none(Kind.RIVER_OVER, Kind.RIVER_TANGLED, Kind.RIVER_AGAIN);
    }

    @Test
    void noRiversNameLiesOverTheProvincesLineOrTheOutlineOfTheSubject() {
        none(Kind.RIVER_ACROSS);
    }

    @Test
    void eachLargePieceOfAProvinceBeyondTheBorderIsNamed() {
        none(Kind.PIECE);
    }

    @Test
    void whatIsSeenOfAPrefectureBesideTheSubjectIsNamed() {
        none(Kind.NAMELESS);
    }

    @Test
    void namesInARowDoNotRunOn() {
        none(Kind.RUN_ON);
    }

    /** A smaller name would be taken for that of a lesser city. */
    @Test
    void citiesOfOneRankAreNamedInOneSize() {
        none(Kind.TWO_SIZES);
    }

    @Test
    void noCityIsNamedSmallerThanACounty() {
        none(Kind.SMALL);
    }

    @Test
    void aMapNamesAllCountiesByOneRuleAndPrintEachPlaceAlikeOnAllMaps() {
        none(Kind.TWO_RULES);
        PRINTED.forEach((subject, words) -> assertEquals(1, words.size(), words.toString()));
    }

    /** As many names as a page counts units: one that is drawn within another stands beside it. */
    @Test
    void aUnitThatIsDrawnWithinAnotherIsNamedThere() throws Exception {
        for (County county : file.content().counties()) {
            if (!county.hasOwnPolygon()) {
                MapSpec spec = sheet(SubjectRef.prefecture(county.prefectureCode()), MapPurpose.PRINT, 1050, 640);
                assertTrue(scenes.placement(spec).labelsOn(spec).stream().anyMatch(l -> List.of(l.text().words()
                        .split("、")).contains(county.name())), county.name());
            }
        }
    }

    @Test
    void theProvincesBeyondTheBorderAreNamed() throws Exception {
        for (MapPurpose purpose : List.of(MapPurpose.READING, MapPurpose.PRINT)) {
            MapSpec spec = sheet(SubjectRef.PROVINCE, purpose, 1100, 900);
            assertEquals(List.of(), new NameFaults(scenes, spec).unnamed(file.content().neighbours()), purpose.name());
        }
    }

    /** Sizes of windows, and widths of the map in them with both side panels open. */
    @ParameterizedTest
    @CsvSource({"1366, 768, 706", "1280, 720, 620", "1024, 768, 364", "1024, 700, 364"})
    void inSmallWindowsAndWithFourMapsInOneNeither(int width, int height, int open) throws Exception {
        for (MapPurpose purpose : List.of(MapPurpose.READING, MapPurpose.PRESENTATION)) {
            int high = height - BARS;
            for (int[] size : new int[][] {{width, high}, {open, high}, {width / 2 - 2, high / 2 - HEAD},
                {open / 2 - 2, high / 2 - HEAD}}) {
                if (size[0] < LEAST_WIDTH) {
                    continue;
                }
                MapSpec spec = window(purpose, size[0], size[1]).withLeastType(purpose == MapPurpose.PRESENTATION
                        ? Math.ceil(LEAST_TYPE * height * 2) / 2 : 0);
                String where = purpose + " " + size[0] + "x" + size[1];
                List<Fault> faults = new NameFaults(scenes, spec).all();
                assertEquals(List.of(), faults.stream().filter(f -> MISTAKEN.contains(f.kind())).toList(), where);
                Set<String> cities = scenes.placement(spec).labels().stream().filter(l -> l.subject()
                        .filter(s -> s.kind() == SubjectKind.PREFECTURE).isPresent())
                        .map(l -> l.text().words()).collect(Collectors.toSet());
                assertEquals(file.content().prefectures().size(), cities.size(), where + " " + cities);
                assertEquals(List.of(), faults.stream().filter(f -> f.kind() == Kind.TWO_SIZES
                        && spec.viewport().scaleDenominator() < ONE_SIZE).toList(), where);
                if (size[1] == high && size[0] > BROAD) {
                    assertEquals(List.of(), faults.stream().filter(f -> f.kind() == Kind.WIPED).toList(), where);
                    assertEquals(List.of(), scenes.placement(spec).labels().stream().filter(l -> size[0] == width
                            && width != 1280 && l.text().look().size() < spec.leastType() - 1e-9)
                            .map(l -> l.text().words()).toList(), where);
                }
            }
        }
    }

    /** What lies beyond the border has room beside its rivers. */
    @Test
    void whatLiesBeyondTheBorderIsNotWrittenOverRivers() throws Exception {
        for (MapPurpose purpose : List.of(MapPurpose.READING, MapPurpose.PRINT)) {
            MapSpec spec = window(purpose, 1900, 930);
            LevelShapes level = scenes.scene(spec).levelFor(spec.viewport().metresPerPixel()).shapes();
            double metres = spec.viewport().metresPerPixel();
            List<String> over = scenes.placement(spec).labels().stream()
                    .filter(l -> l.text().look().candidates() == TextSymbol.Candidates.AREA)
                    .filter(l -> level.layer(DisplayLevel.COURSE).stream().anyMatch(c -> Stream.of(c.parts())
                            .anyMatch(xy -> crosses(xy, l.box(), metres)))).map(l -> l.text().words()).toList();
            assertEquals(List.of(), over, purpose.name());
        }
    }

    private static boolean crosses(float[] xy, PixelBox box, double metres) {
        Rectangle2D room = new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
        for (int i = 2; i < xy.length; i += 2) {
            if (room.intersectsLine(xy[i - 2] / metres, -xy[i - 1] / metres, xy[i] / metres, -xy[i + 1] / metres)) {
                return true;
            }
        }
        return false;
    }

    /** Neither could be read: the name stands elsewhere, or is left out where there is no room. */
    @Test
    void noNameLiesUnderADropOrACountedSymbol() throws Exception {
        none(Kind.OVER_DROP);
        for (int width : new int[] {560, 680, 760}) {
            MapSpec spec = sheet(SubjectRef.PROVINCE, MapPurpose.PRINT, width, width * 5 / 6);
            assertEquals(List.of(), new NameFaults(scenes, spec).all().stream()
                    .filter(f -> f.kind() == Kind.OVER_DROP).toList());
        }
    }

    /** Circles as large as those of how many clusters a prefecture has. */
    @Test
    void noCityIsNamedOverACircleOfItsPrefecture() throws Exception {
        List<Cluster> all = file.content().clusters();
        List<MapTheme.Mark> marks = file.content().prefectures().stream().map(p -> new MapTheme.Mark(p.ref(),
                6.8 * Math.sqrt(all.stream().filter(c -> c.prefectureCode().equals(p.code()))
                .count()), List.of(new MapTheme.Slice(0xDD7E3F, 1)))).toList();
        for (int width : new int[] {706, 820, 900}) {
            MapSpec spec = window(MapPurpose.READING, width, width - 22).withTheme(Optional.of(new MapTheme("", "", "",
                    Optional.empty(), Map.of(), Set.of(), marks, List.of())));
            LabelPlacement placement = scenes.placement(spec);
            List<String> over = placement.labels().stream().filter(l -> placement.symbols().stream().anyMatch(s ->
                    s.dot().gap(l.box()) < -0.5)).map(l -> l.text().words()).toList();
            assertEquals(List.of(), over, "1:" + spec.viewport().scaleDenominator());
        }
    }

    /** The names that were seen across a line, over another's dot or led beyond it. */
    @Test
    void whatWasOnceWrongIsRight() throws Exception {
        for (int width : new int[] {700, 760, 1100, 1250}) {
            MapSpec spec = sheet(SubjectRef.PROVINCE, MapPurpose.PRINT, width, width * 5 / 6);
            List<Fault> faults = new NameFaults(scenes, spec).all();
            for (String name : List.of("尉氏", "内黄", "新郑", "汝南", "濮阳县", "民权", "驻马店市")) {
                assertEquals(List.of(), faults.stream().filter(f -> f.name().startsWith(name)
                        && f.kind() != Kind.OVER_DROP).toList());
            }
        }
        assertNotEquals(Set.of(), PRINTED.keySet());
        assertTrue(SUBJECTS.size() > 50);
    }
}
