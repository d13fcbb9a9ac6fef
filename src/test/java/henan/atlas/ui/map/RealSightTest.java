package henan.atlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.content.ConditionText;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Industry;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.MapHeading;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.DropPlaces;
import henan.atlas.render.MapContent;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapScenes;
import henan.atlas.render.SeenDrops;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.session.PerSnapshot;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.map.view.FreeRoom;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;

/** The title of the window's map says what is seen of the real province, at every zoom. */
class RealSightTest {
    private static final Queue<Runnable> WORK = new ArrayDeque<>();
    private static AtlasFile atlas;
    private static MapModel model;

    @BeforeAll
    static void open() throws Exception {
        atlas = AtlasFile.open(Path.of("target/atlas/henan.gpkg"));
        MapScenes scenes = new MapScenes(new MapContent(atlas.content(), atlas.levels(), atlas.styles()),
                new AtlasProjection(), new BundledFonts());
        model = new MapModel(new AtlasSession(Path.of("henan.gpkg"), atlas.content()),
                new PerSnapshot<>(atlas.content(), scenes, MapScenes::renewed), new AtlasProjection(),
                BackgroundRunner.over(WORK::add, Runnable::run));
        model.resize(707, 684, 1);
        finish();
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    private static void finish() {
        model.rest();
        while (!WORK.isEmpty()) {
            WORK.remove().run();
        }
    }

    private static MapHeading look(SubjectRef about, double metresPerPixel) throws Exception {
        Envelope middle = new MapQuery(model.scenes()).extent(about);
        model.view().show(new Viewport(middle.centre().x, middle.centre().y, metresPerPixel, 707, 684));
        finish();
        return MapHeading.of(atlas.content(), model.sight().now());
    }

    /** 睢县, 固始, 卢氏, 林州, 惠济区 and 许昌市, from the whole province to the nearest. */
    @ParameterizedTest
    @ValueSource(strings = {"411422", "411525", "411224", "410581", "410108", "411000"})
    void atEveryZoomItNamesWhatIsSeenAndCountsIt(String code) throws Exception {
        SubjectRef about = code.endsWith("00") ? SubjectRef.prefecture(code) : SubjectRef.county(code);
        List<String> wrong = new ArrayList<>();
        for (double scale = 700; scale >= 50; scale /= 1.5) {
            MapHeading heading = look(about, scale);
            Viewport view = model.view().viewport();
            Set<SubjectRef> seen = new HashSet<>();
            for (int x = 2; x < 707; x += 9) {
                for (int y = 2; y < 684; y += 9) {
                    seen.addAll(model.pictures().frameProperty().get().hits().at(view, x, y,
                            SeenDrops.of(Set.of())));
                }
            }
            boolean named = seen.stream().flatMap(s -> model.content().index().name(s).stream())
                    .anyMatch(name -> heading.title().startsWith(name));
            long prefectures = seen.stream().filter(s -> s.kind() == SubjectKind.PREFECTURE).count();
            if (!named && (prefectures <= 6 || !heading.title().startsWith("河南省"))) {
                wrong.add(scale + " " + heading + " " + prefectures);
            }
            if (!heading.subtitle().contains("图中收录产业集聚区" + inView(view) + "个")) {
                wrong.add(scale + " " + heading + " not " + inView(view));
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static int inView(Viewport view) {
        DropPlaces places = model.pictures().frameProperty().get().places();
        DropPlaces.Seen all = places.seen(model.visibleClusters()::contains);
        int drops = (int) all.drops().stream().map(places.drops()::get)
                .filter(at -> view.extent().contains(at.x(), at.y())).count();
        return drops + all.counted().stream().filter(g -> view.extent().contains(g.at().x(), g.at().y()))
                .mapToInt(g -> g.clusters().size()).sum();
    }

    @Test
    void aSelectedAreaNamesItAsLongAsAllOfItIsSeen() throws Exception {
        SubjectRef county = SubjectRef.county("411422");
        model.marksProperty().set(List.of(county));
        String name = atlas.content().index().name(county).orElseThrow();
        assertTrue(look(county, 140).title().equals(name + "产业集聚区分布"), look(county, 140).toString());
        assertTrue(look(county, 45).title().startsWith(name + "周边"), look(county, 45).toString());
        model.marksProperty().set(List.of());
        model.view().show(model.view().home(707, 684));
        finish();
        assertEquals("河南省产业集聚区分布", MapHeading.of(atlas.content(), model.sight().now()).title());
        assertEquals(Optional.of(List.of()), model.sight().now().part().map(MapHeading.Part::around));
    }

    /** 新郑 and 睢县 lie on both sides of 开封, which takes up most of the view. */
    @Test
    void severalSelectedNameWhatIsSeenOfThemTogetherAndStandInItWhole() throws Exception {
        List<SubjectRef> selected = atlas.content().clusters().stream().filter(c -> c.name().equals("睢县产业集聚区")
                || c.name().equals("郑州航空港产业集聚区")).map(Cluster::ref).toList();
        assertEquals(2, selected.size());
        model.marksProperty().set(selected);
        PixelBox title = new PixelBox(0, 0, 340, 170);
        PixelBox legend = new PixelBox(14, 530, 180, 130);
        model.setFurniture(List.of(), new FreeRoom(List.of(title, legend)));
        model.zoomTo(selected);
        model.view().show(model.view().destinationProperty().get());
        finish();
        String heading = MapHeading.of(atlas.content(), model.sight().now()).title();
        assertTrue(heading.equals("新郑市、睢县周边产业集聚区分布") || heading.equals("睢县、新郑市周边产业集聚区分布"), heading);
        Viewport view = model.view().viewport();
        for (SubjectRef cluster : selected) {
            float[][] rings = model.outline(cluster, model.pictures().frameProperty().get());
            assertTrue(rings.length > 0);
            for (float[] ring : rings) {
                for (int i = 0; i < ring.length; i += 2) {
                    double x = view.toPixelX(ring[i]);
                    double y = view.toPixelY(ring[i + 1]);
                    assertTrue(x > 20 && x < 687 && y > 20 && y < 664 && !title.contains(x, y)
                            && !legend.contains(x, y), cluster + " at " + x + ", " + y);
                }
            }
        }
        model.setFurniture(List.of(), FreeRoom.ALL);
        model.marksProperty().set(List.of());
        model.view().show(model.view().home(707, 684));
        finish();
    }

    /** 民权 lies at the edge of a view that is fitted to what was asked for in 周口. */
    @Test
    void aMapFittedToWhatIsShownIsNotNamedByWhatIsSelectedAtItsEdge() throws Exception {
        Cluster selected = atlas.content().clusters().stream().filter(c -> c.name().equals("民权县产业集聚区"))
                .findFirst().orElseThrow();
        Prefecture asked = atlas.content().prefectures().stream().filter(p -> p.name().equals("周口市")).findFirst()
                .orElseThrow();
        model.marksProperty().set(List.of(selected.ref()));
        model.filterProperty().set(ClusterFilter.in(asked.ref()));
        Envelope ground = new MapQuery(model.scenes()).extent(asked.ref());
        GroundPoint edge = new AtlasProjection().project(selected.position());
        ground.expandToInclude(edge.x() - 5_000, edge.y() + 5_000);
        double side = Math.max(ground.getWidth(), ground.getHeight());
        model.view().show(new Viewport(ground.centre().x, ground.centre().y, side / 684, 707, 684));
        finish();
        assertTrue(model.view().viewport().extent().contains(edge.x(), edge.y()), "it is seen");
        String heading = MapHeading.of(atlas.content(), model.sight().now()).title();
        assertTrue(heading.startsWith("周口市") && !heading.contains("民权"), heading);
        model.filterProperty().set(ClusterFilter.ALL);
        model.marksProperty().set(List.of());
        model.view().show(model.view().home(707, 684));
        finish();
    }

    /** The picture is drawn anew where a drop that is shown alone stands over a name, and only there. */
    @Test
    void whereADropStandsOverANameTheNextPictureKeepsItClear() throws Exception {
        Envelope province = new MapQuery(model.scenes()).extent(SubjectRef.PROVINCE);
        model.view().show(new Viewport(province.centre().x, province.centre().y, 900, 707, 684));
        finish();
        int most = 0;
        for (String industry : atlas.content().industries().stream().map(i -> i.id()).toList()) {
            model.filterProperty().set(ClusterFilter.ALL.withIndustries(Set.of(industry)));
            finish();
            int over = model.pictures().frameProperty().get().naming().overNames(model.visibleClusters(), Set.of())
                    .size();
            assertEquals(over, model.pictures().frameProperty().get().picture().spec().overlaid().size());
            most = Math.max(most, over);
        }
        assertTrue(most > 0);
        model.filterProperty().set(ClusterFilter.ALL);
        model.view().show(model.view().home(707, 684));
        finish();
    }

    /** What keeps names clear is known before it is drawn, not after. */
    @Test
    void whereDropsStandOverNamesOnePictureIsDrawnAllTheSame() throws Exception {
        Envelope province = new MapQuery(model.scenes()).extent(SubjectRef.PROVINCE);
        model.filterProperty().set(ClusterFilter.ALL.withIndustries(Set.of(
                atlas.content().industries().get(0).id())));
        finish();
        List<Integer> over = new ArrayList<>();
        for (double scale = 900; scale > 300; scale /= 1.3) {
            model.view().show(new Viewport(province.centre().x, province.centre().y, scale, 707, 684));
            model.rest();
            WORK.remove().run();
            assertTrue(WORK.isEmpty(), "at " + scale);
            assertTrue(model.isDrawn());
            over.add(model.pictures().frameProperty().get().picture().spec().overlaid().size());
        }
        assertTrue(over.stream().distinct().count() > 1, over.toString());
        model.filterProperty().set(ClusterFilter.ALL);
        model.view().show(model.view().home(707, 684));
        finish();
    }

    /** A side of the window is folded, or all of it enlarged. */
    @Test
    void whatWasLookedForStaysFramedUntilTheMapIsMoved() throws Exception {
        SubjectRef county = SubjectRef.county("411422");
        model.zoomTo(List.of(county));
        model.view().show(model.view().destinationProperty().get());
        finish();
        for (int width : new int[] {955, 480, 707}) {
            model.resize(width, 684, 1);
            model.setFurniture(List.of(), FreeRoom.ALL);
            finish();
            Envelope extent = new MapQuery(model.scenes()).extent(county);
            Viewport view = model.view().viewport();
            assertEquals(width / 2.0, view.toPixelX(extent.centre().x), 1e-6);
            assertTrue(view.metresPerPixel() == 110 || extent.getWidth() / view.metresPerPixel() > width * 0.6,
                    view.toString());
        }
        model.view().pan(30, 0);
        Viewport moved = model.view().viewport();
        model.resize(955, 684, 1);
        model.setFurniture(List.of(), FreeRoom.ALL);
        assertEquals(moved.resized(955, 684), model.view().viewport());
        model.resize(707, 684, 1);
        model.view().show(model.view().home(707, 684));
        finish();
    }

    @Test
    void industriesStandInTheTitleInTheOrderOfTheFilterWhicheverIsTheGreatest() throws Exception {
        List<String> all = atlas.content().industries().stream().map(industry -> industry.id())
                .filter(id -> !id.equals(Industry.UNKNOWN)).toList();
        for (int i = 0; i + 2 < all.size(); i++) {
            ClusterFilter filter = ClusterFilter.ALL.withIndustries(Set.copyOf(all.subList(i, i + 3)));
            model.filterProperty().set(filter);
            finish();
            List<String> asked = ConditionText.of(filter, atlas.content()).get(0).values();
            String title = MapHeading.of(atlas.content(), model.sight().now()).title();
            assertTrue(title.contains(asked.get(0) + "、" + asked.get(1) + "等3类"), title + " of " + asked);
        }
        model.filterProperty().set(ClusterFilter.ALL);
        finish();
    }

    /** 太康 alone is selected; most of the view is of 周口 and 商丘. */
    @Test
    void whatIsSelectedNamesTheViewBeforeWhatLiesInItsMiddle() throws Exception {
        SubjectRef county = SubjectRef.county("411627");
        model.marksProperty().set(List.of());
        assertTrue(look(county, 200).title().contains("周边"), look(county, 200).title());
        model.marksProperty().set(List.of(county));
        for (double scale : new double[] {170, 200, 240, 280}) {
            String heading = look(county, scale).title();
            assertTrue(heading.startsWith(atlas.content().index().name(county).orElseThrow()), scale + heading);
        }
        model.marksProperty().set(List.of());
        model.view().show(model.view().home(707, 684));
        finish();
    }

    @Test
    void whatIsSelectedNamesAPartOfTheProvinceInWhichNothingElseStandsOut() throws Exception {
        SubjectRef county = SubjectRef.county("411627");
        model.marksProperty().set(List.of(county));
        String name = atlas.content().index().name(county).orElseThrow();
        String heading = look(county, 380).title();
        assertTrue(heading.startsWith(name + "周边"), heading);
        assertTrue(look(county, 600).title().startsWith("河南省"), "of most of the province");
        model.marksProperty().set(List.of());
        assertTrue(look(county, 380).title().startsWith("河南省"), "else it is of the province");
        model.view().show(model.view().home(707, 684));
        finish();
    }
}
