package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Neighbour;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.Seat;
import henan.atlas.domain.SeatRank;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.style.FillSymbol;
import henan.atlas.render.style.LabelSymbol;
import henan.atlas.render.style.PaintStep;
import java.awt.Color;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No name of the shipped atlas stands where it can be taken for another's. */
class NamesInPlaceTest {
    private static AtlasFile file;
    private static MapScenes scenes;
    private static Set<String> clusters;
    private static List<SubjectRef> areas;

    @BeforeAll
    static void open() throws Exception {
        file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"));
        MapContent content = new MapContent(file.content(), file.levels(), file.styles());
        scenes = new MapScenes(content, new AtlasProjection(), new BundledFonts());
        clusters = content.content().clusters().stream().map(Cluster::id).collect(Collectors.toSet());
        areas = new ArrayList<>(List.of(SubjectRef.PROVINCE));
        content.content().prefectures().stream().map(Prefecture::ref).forEach(areas::add);
    }

    @AfterAll
    static void close() {
        file.close();
    }

    private static MapSpec spec(SubjectRef area, MapPurpose purpose, boolean sheet, int width, int height)
            throws Exception {
        Viewport view = Viewport.fit(new MapQuery(scenes).extent(area, MapSpec.BOOK_STYLE), width, height,
                Viewport.Margins.all(20));
        return new MapSpec(view, 1, MapSpec.BOOK_STYLE, clusters, List.of(), sheet,
                sheet && area != SubjectRef.PROVINCE ? Optional.of(area) : Optional.empty()).withPurpose(purpose);
    }

    /** The faults of the province's map and those of all prefectures, each with the area whose map has it. */
    private static List<String> faults(MapPurpose purpose, boolean sheet, int width, int height) throws Exception {
        List<String> faults = new ArrayList<>();
        for (SubjectRef area : areas) {
            new NameFaults(scenes, spec(area, purpose, sheet, width, height)).all()
                    .forEach(f -> faults.add(area.id() + ": " + f));
        }
        return faults;
    }

    private static List<String> across(String... cities) {
        return Stream.of(cities).map(c -> "410000: " + c + " across a prefecture's line").toList();
    }

    /** Cities whose names are longer than their prefecture has room for stand across its line at small scales. */
    @Test
    void inAWindow() throws Exception {
        assertEquals(across("平顶山市", "鹤壁市", "焦作市", "濮阳市"), faults(MapPurpose.READING, false, 1250, 930));
        assertEquals(across("鹤壁市", "濮阳市", "漯河市"), faults(MapPurpose.PRESENTATION, false, 1250, 930).stream()
                .sorted(Comparator.comparing(f -> List.of("鹤", "濮", "漯").indexOf(f.substring(8, 9)))).toList());
    }

    @Test
    void inASmallWindowCountiesAtLeast() throws Exception {
        List<String> cities = file.content().seats().stream().filter(s -> s.rank() != SeatRank.COUNTY)
                .map(Seat::name).toList();
        for (int width : new int[] {760, 400}) {
            assertEquals(List.of(), faults(MapPurpose.READING, false, width, width * 4 / 5).stream()
                    .filter(f -> cities.stream().noneMatch(c -> f.startsWith(c + " ", 8))).toList());
        }
    }

    @Test
    void onASheet() throws Exception {
        assertEquals(across("郑州市", "平顶山市", "安阳市", "鹤壁市", "焦作市", "濮阳市", "许昌市", "漯河市", "三门峡市"),
                faults(MapPurpose.PRINT, true, 700, 600));
        assertEquals(across("鹤壁市"), faults(MapPurpose.PRINT, true, 1100, 900));
    }

    /** The names that were seen across a line, over another's dot or led beyond it. */
    @Test
    void whatWasOnceWrongIsRight() throws Exception {
        for (int width : new int[] {700, 760, 1100, 1250}) {
            MapSpec spec = spec(SubjectRef.PROVINCE, MapPurpose.PRINT, true, width, width * 5 / 6);
            List<String> faults = new NameFaults(scenes, spec).all();
            for (String name : List.of("尉氏", "内黄", "新郑", "汝南", "濮阳县", "民权", "驻马店市")) {
                assertEquals(List.of(), faults.stream().filter(f -> f.startsWith(name)).toList());
            }
        }
    }

    @Test
    void symbolsOfSeatsDoNotLieOnOneAnother() throws Exception {
        for (int width : new int[] {700, 1250}) {
            List<LabelPlacement.Dot> dots = List.copyOf(scenes.placement(spec(SubjectRef.PROVINCE, MapPurpose.READING,
                    false, width, width * 4 / 5)).seats().values());
            for (LabelPlacement.Dot one : dots) {
                assertTrue(dots.stream().noneMatch(d -> d != one && Math.hypot(d.x() - one.x(), d.y() - one.y())
                        < d.radius() + one.radius()), one.toString());
            }
        }
    }

    @Test
    void whatIsCutByASheetsFrameIsNeitherNamedNorShown() throws Exception {
        for (SubjectRef area : areas) {
            MapSpec spec = spec(area, MapPurpose.PRINT, true, 700, 600);
            PixelBox frame = new PixelBox(0, 0, 700, 600);
            double left = MapScenes.worldLeft(spec.viewport());
            double top = MapScenes.worldTop(spec.viewport());
            LabelPlacement placement = scenes.placement(spec);
            placement.seats().values().forEach(d -> assertTrue(frame.encloses(d.box().moved(-left, -top))));
            placement.labels().forEach(l -> {
                assertTrue(frame.encloses(l.box().moved(-left, -top)), l.text().words());
                l.leader().ifPresent(line -> assertTrue(frame.contains(line.x1() - left, line.y1() - top)));
            });
        }
    }

    @Test
    void whatLiesBeyondTheBorderIsNamedThereAndClearOfTheBorder() throws Exception {
        for (SubjectRef area : areas) {
            MapSpec spec = spec(area, MapPurpose.PRINT, true, 1000, 800);
            List<String> faults = new NameFaults(scenes, spec).beyond(file.content().neighbours());
            assertEquals(List.of(), faults, area.toString());
        }
        List<String> names = scenes.placement(spec(SubjectRef.PROVINCE, MapPurpose.PRINT, true, 1100, 900)).labels()
                .stream().map(l -> l.text().words()).toList();
        assertTrue(names.containsAll(file.content().neighbours().stream().map(Neighbour::province).toList()),
                names.toString());
    }

    @Test
    void namesBeyondTheBorderAreReadOnTheirGround() throws Exception {
        MapScene scene = scenes.scene(MapSpec.BOOK_STYLE);
        List<Color> grounds = new ArrayList<>(List.of(scene.style().background()));
        scene.levelFor(500).steps(DisplayLevel.NEIGHBOUR).forEach(s -> {
            if (s.symbol() instanceof FillSymbol fill) {
                grounds.add(fill.color());
            }
        });
        for (String layer : List.of(MapFeatures.NEIGHBOUR_NAME, MapFeatures.NEIGHBOUR_PROVINCE)) {
            for (PaintStep step : scene.points(layer).steps()) {
                Color ink = ((LabelSymbol) step.symbol()).look().color();
                grounds.forEach(g -> assertTrue(contrast(ink, g) >= 3, ink + " on " + g));
            }
        }
    }

    /** Contrast after WCAG 2.1. */
    private static double contrast(Color a, Color b) {
        double one = luminance(a) + 0.05;
        double other = luminance(b) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
