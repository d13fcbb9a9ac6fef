package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.PixelPoint;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.GoldenPicture;
import henan.atlas.fixture.InventedMap;
import henan.atlas.render.style.TextSymbol;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MapRendererTest {
    private static final String BOOK = MapSpec.BOOK_STYLE;
    private final MapContent content = InventedMap.content();
    private final MapScenes scenes = InventedMap.scenes(content);
    private final MapRenderer renderer = new MapRenderer(scenes);
    private final MapQuery probe = new MapQuery(scenes);
    private final Set<String> clusters =
            content.content().clusters().stream().map(Cluster::id).collect(Collectors.toSet());

    private Viewport province(int width, int height) throws Exception {
        return Viewport.fit(probe.extent(SubjectRef.PROVINCE), width, height, Viewport.Margins.all(30));
    }

    private RenderedMap render(MapSpec spec) throws Exception {
        return renderer.render(spec, () -> false).orElseThrow();
    }

    @Test
    void theProvinceLooksAsKept() throws Exception {
        GoldenPicture.assertMatches("province", render(
                new MapSpec(province(800, 640), 1, BOOK, clusters, List.of(), false)).image());
    }

    @Test
    void theProvinceLooksAsKeptAtTwiceTheDensity() throws Exception {
        GoldenPicture.assertMatches("province-2x", render(
                new MapSpec(province(400, 320), 2, BOOK, clusters, List.of(), false)).image());
    }

    @Test
    void aCountyLooksAsKept() throws Exception {
        Viewport near = Viewport.fit(probe.extent(SubjectRef.prefecture(
                content.content().prefectures().get(0).code())), 640, 480, Viewport.Margins.all(-80));
        GoldenPicture.assertMatches("near", render(new MapSpec(near, 1, BOOK, clusters, List.of(), false)).image());
    }

    @Test
    void equalSpecsGiveEqualPictures() throws Exception {
        MapSpec spec = new MapSpec(province(500, 400), 1.25, BOOK, clusters, List.of(), false);
        var one = render(spec).image();
        var other = new MapRenderer(InventedMap.scenes(content))
                .render(spec, () -> false).orElseThrow().image();
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                assertEquals(one.getRGB(x, y), other.getRGB(x, y), "pixel " + x + ", " + y);
            }
        }
    }

    @Test
    void labelsAndDropsStayOnTheGroundWhileTheMapIsMoved() throws Exception {
        Viewport view = province(800, 640);
        var before = pixels(view);
        var after = pixels(view.pannedBy(37, -21));
        assertEquals(clusters, before.keySet());
        before.forEach((id, at) -> {
            assertEquals(at.x() + 37, after.get(id).x(), 1e-6);
            assertEquals(at.y() - 21, after.get(id).y(), 1e-6);
        });
        assertSame(scenes.placement(InventedMap.window(view)),
                scenes.placement(InventedMap.window(view.pannedBy(37, -21))));
    }

    private Map<String, PixelPoint> pixels(Viewport view) throws Exception {
        return probe.drops(InventedMap.window(view)).drops().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, at -> view.toPixel(at.getValue())));
    }

    @Test
    void labelsNeverOverlapOneAnotherOrADrop() throws Exception {
        for (double metresPerPixel : new double[] {1200, 700, 300, 90}) {
            LabelPlacement placement = scenes.placement(InventedMap.window(metresPerPixel));
            ClusterPlacer drops = new ClusterPlacer(probe.dropHeight(InventedMap.window(metresPerPixel)));
            for (int i = 0; i < placement.labels().size(); i++) {
                PixelBox box = placement.labels().get(i).box();
                for (int j = 0; j < i; j++) {
                    assertFalse(box.intersects(placement.labels().get(j).box()), "labels at " + metresPerPixel);
                }
                placement.clusters().drops().forEach((id, at) -> assertFalse(
                        box.intersects(drops.box(at.x() / metresPerPixel, -at.y() / metresPerPixel)), id));
            }
            assertTrue(metresPerPixel > 90 || placement.dropped().isEmpty(), "dropped at " + metresPerPixel + ": "
                    + placement.dropped().stream().map(d -> d.text().words()).toList());
        }
    }

    @Test
    void aSheetsLabelsKeepClearOfFurnitureAndFrame() throws Exception {
        Viewport view = province(800, 640);
        PixelBox legend = new PixelBox(0, 300, 400, 340);
        MapSpec spec = new MapSpec(view, 1, BOOK, clusters, List.of(legend), true);
        for (LabelPlacement.PlacedLabel label : scenes.placement(spec).labels()) {
            PixelBox box = label.box().moved(-MapScenes.worldLeft(view), -MapScenes.worldTop(view));
            assertFalse(box.intersects(legend), label.text().words());
            assertTrue(new PixelBox(0, 0, 800, 640).encloses(box), label.text().words());
        }
    }

    @Test
    void namesWithoutRoomAreToldOfPlacesInThePictureOnly() throws Exception {
        Viewport view = province(90, 70);
        RenderedMap crowded = render(new MapSpec(view, 1, BOOK, clusters, List.of(), true));
        assertTrue(crowded.dropped().contains("丰禾"), crowded.dropped().toString());
        PixelBox whole = new PixelBox(0, 0, 90, 70);
        assertEquals(List.of(), render(new MapSpec(view, 1, BOOK, clusters, List.of(whole), true)).dropped());
        Viewport elsewhere = view.pannedBy(900, 0);
        assertEquals(List.of(), render(new MapSpec(elsewhere, 1, BOOK, clusters, List.of(), true)).dropped());
    }

    @Test
    void theSubjectOfAPictureIsNamedAndOutlined() throws Exception {
        Viewport view = province(110, 90);
        SubjectRef subject = SubjectRef.county("419181");
        MapSpec plain = new MapSpec(view, 1, BOOK, clusters, List.of(), true);
        MapSpec about = new MapSpec(view, 1, BOOK, clusters, List.of(), true, Optional.of(subject));
        assertEquals("岭东", render(about).labels().get(0));
        assertFalse(render(plain).labels().contains("岭东"), render(plain).labels().toString());
        Viewport near = Viewport.fit(probe.extent(subject), 200, 200, Viewport.Margins.all(20));
        assertEquals(0, redPixels(render(new MapSpec(near, 1, BOOK, Set.of(), List.of(), true))));
        assertTrue(redPixels(render(new MapSpec(near, 1, BOOK, Set.of(), List.of(), true,
                Optional.of(subject)))) > 400);
    }

    private static int redPixels(RenderedMap map) {
        int found = 0;
        for (int y = 0; y < map.image().getHeight(); y++) {
            for (int x = 0; x < map.image().getWidth(); x++) {
                int rgb = map.image().getRGB(x, y);
                found += (rgb >> 16 & 0xff) > 0xB0 && (rgb >> 8 & 0xff) < 0x70 && (rgb & 0xff) < 0x70 ? 1 : 0;
            }
        }
        return found;
    }

    @Test
    void seatsAreNamedAtTheSamePlacesWhicheverDropsAreShown() throws Exception {
        Viewport view = province(260, 210);
        LabelPlacement all = scenes.placement(new MapSpec(view, 1, BOOK, clusters, List.of(), true));
        LabelPlacement none = scenes.placement(new MapSpec(view, 1, BOOK, Set.of(), List.of(), true));
        List<LabelPlacement.PlacedLabel> seats = all.labels().stream()
                .filter(l -> l.text().look().candidates() == TextSymbol.Candidates.AROUND && !l.isOfCluster()).toList();
        assertFalse(seats.isEmpty());
        assertTrue(none.labels().containsAll(seats));
    }

    @Test
    void aCancelledPictureIsNotReturned() throws Exception {
        assertTrue(renderer.render(new MapSpec(province(300, 300), 1, BOOK, clusters, List.of(), false), () -> true)
                .isEmpty());
    }

    @Test
    void whatIsSeenIsWhatIsHit() throws Exception {
        Viewport view = province(800, 640);
        HitIndex hits = probe.hits(InventedMap.window(view));
        var pixels = pixels(view);
        for (Cluster cluster : content.content().clusters()) {
            PixelPoint tip = pixels.get(cluster.id());
            List<SubjectRef> found = hits.at(view, tip.x(), tip.y() - 10, SeenDrops.of(clusters));
            assertTrue(found.contains(cluster.ref()), cluster.name() + ": " + found);
            assertFalse(hits.at(view, tip.x(), tip.y() - 10, SeenDrops.of(Set.of())).contains(cluster.ref()),
                    "hidden " + cluster.name());
        }
        assertTrue(hits.at(view, 2, 2, SeenDrops.of(clusters)).isEmpty(), "beyond the border");
    }
}
