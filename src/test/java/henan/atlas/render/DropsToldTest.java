package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.PageTemplate;
import henan.atlas.page.file.PaperSize;
import henan.atlas.render.LabelPlacement.Dot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On no sheet of a prefecture is a drop taken for one of another county than its own. */
class DropsToldTest {
    private static ShippedSheets sheets;
    private static AtlasIndex index;
    private static MapScenes scenes;
    private static final Map<String, MapSpec> SHEETS = new LinkedHashMap<>();

    @BeforeAll
    static void compose() throws Exception {
        sheets = ShippedSheets.open();
        scenes = sheets.scenes();
        index = sheets.file().content().index();
        for (Prefecture prefecture : sheets.file().content().prefectures()) {
            SHEETS.put(prefecture.name(), sheets.page(PageTemplate.PREFECTURE, PaperSize.A4, prefecture.ref()).map());
        }
    }

    @AfterAll
    static void close() {
        SHEETS.clear();
        sheets.close();
    }

    /** A sheet: its drops by cluster, the seats of counties by code, and the names written there. */
    private record Sheet(Map<String, PixelBox> drops, Map<String, Dot> seats,
                         List<LabelPlacement.PlacedLabel> names) {
        static Sheet of(MapSpec spec) throws Exception {
            double metres = spec.viewport().metresPerPixel();
            LabelPlacement placement = scenes.placement(spec);
            MapScene scene = scenes.scene(spec);
            ClusterPlacer pins = new ClusterPlacer(scene.points(MapFeatures.CLUSTER)
                    .largestMark(spec.viewport().scaleDenominator()));
            Map<String, PixelBox> drops = new HashMap<>();
            for (String id : placement.clusters().seen(spec.clusters()::contains).drops()) {
                GroundPoint at = placement.clusters().drops().get(id);
                drops.put(id, pins.box(at.x() / metres, -at.y() / metres));
            }
            List<MapFeatures.PointFeature> features = scene.points(MapFeatures.SEAT).features();
            Map<String, Dot> seats = new HashMap<>();
            placement.seats().forEach((i, dot) -> features.get(i).subject().filter(s -> dot.radius() > 0
                    && s.kind() == SubjectKind.COUNTY).ifPresent(s -> seats.put(s.id(), dot)));
            return new Sheet(drops, seats, placement.labels().stream().filter(l -> l.subject()
                    .filter(s -> s.kind() == SubjectKind.COUNTY).isPresent()).toList());
        }

        double gap(String cluster, String county) {
            return seats.get(county).gap(drops.get(cluster));
        }
    }

    private static String county(String cluster) {
        Cluster found = index.cluster(cluster).orElseThrow();
        return index.standsIn(found).orElseThrow().code();
    }

    @Test
    void aCountysOwnDropIsNearestToItsSeat() throws Exception {
        List<String> faults = new ArrayList<>();
        int seen = 0;
        for (Map.Entry<String, MapSpec> sheet : SHEETS.entrySet()) {
            Sheet on = Sheet.of(sheet.getValue());
            for (String county : on.seats().keySet()) {
                Optional<String> nearest = on.drops().keySet().stream()
                        .min((a, b) -> Double.compare(on.gap(a, county), on.gap(b, county)));
                boolean own = on.drops().keySet().stream().anyMatch(id -> county(id).equals(county));
                seen += own ? 1 : 0;
                if (own && !county(nearest.orElseThrow()).equals(county)) {
                    faults.add(sheet.getKey() + ": " + nearest.get() + " at the seat of " + county);
                }
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(seen > 150, "seats with drops: " + seen);
    }

    @Test
    void noDropLiesOnTheSeatOrTheNameOfAnotherCounty() throws Exception {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, MapSpec> sheet : SHEETS.entrySet()) {
            Sheet on = Sheet.of(sheet.getValue());
            on.drops().forEach((id, box) -> {
                on.seats().forEach((county, seat) -> {
                    if (!county.equals(county(id)) && seat.covers(box)) {
                        faults.add(sheet.getKey() + ": " + id + " on the seat of " + county);
                    }
                });
                on.names().stream().filter(l -> !l.subject().equals(Optional.of(SubjectRef.county(county(id))))
                        && l.box().grown(-1.5).intersects(box)).forEach(l -> faults.add(sheet.getKey() + ": " + id
                        + " on " + l.text().words()));
            });
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void noNumberLiesOnALineOrIsReadWithAName() throws Exception {
        List<String> faults = new ArrayList<>();
        List<String> onLines = new ArrayList<>();
        for (Map.Entry<String, MapSpec> sheet : SHEETS.entrySet()) {
            List<LabelPlacement.PlacedLabel> labels = scenes.placement(sheet.getValue()).labels();
            labels.stream().filter(l -> l.isOfCluster() && l.text().words().matches("\\d+")).forEach(number -> {
                PixelBox row = new PixelBox(number.box().x() - 2.5, number.box().centerY() - 1,
                        number.box().width() + 5, 2);
                labels.stream().filter(l -> l.curve().isEmpty() && !l.isOfCluster() && l.box().intersects(row))
                        .forEach(l -> faults.add(sheet.getKey() + ": " + number.text().words() + " "
                                + l.text().words()));
            });
            ThemesInPlaceTest.numbersOnLines(scenes, sheet.getValue())
                    .forEach(f -> onLines.add(sheet.getKey() + ": " + f));
        }
        assertEquals(List.of(), faults);
        assertEquals(List.of(), onLines);
    }

    /** Of several in a county one bears its name, and is looked for at its seat. */
    @Test
    void theDropThatBearsTheNameOfACountyIsTheNearestOfItsDropsToItsSeat() throws Exception {
        List<String> faults = new ArrayList<>();
        int seen = 0;
        for (Map.Entry<String, MapSpec> sheet : SHEETS.entrySet()) {
            Sheet on = Sheet.of(sheet.getValue());
            for (String county : on.seats().keySet()) {
                List<String> own = on.drops().keySet().stream().filter(id -> county(id).equals(county)).toList();
                String name = index.county(county).orElseThrow().name();
                for (String id : own) {
                    if (index.cluster(id).orElseThrow().name().equals(name + Cluster.GENERIC)) {
                        seen += own.size() > 1 ? 1 : 0;
                        own.stream().filter(o -> on.gap(o, county) < on.gap(id, county) - 0.5).forEach(o ->
                                faults.add(sheet.getKey() + ": " + o + " before " + id + " "
                                        + Math.round(on.gap(o, county)) + " " + Math.round(on.gap(id, county))));
                    }
                }
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(seen > 10, "counties of several: " + seen);
    }
}
