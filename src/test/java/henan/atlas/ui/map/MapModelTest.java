package henan.atlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelPoint;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.ListedPlaces;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.fixture.Renamed;
import henan.atlas.page.MapHeading;
import henan.atlas.page.legend.LegendSheets;
import henan.atlas.render.DropPlaces;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.map.picture.MapFrame;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MapModelTest {
    /** What the worker has been asked for and not yet done. */
    private final Queue<Runnable> work = new ArrayDeque<>();
    private AtlasSession session;
    private MapModel model;

    @BeforeEach
    void open() throws Exception {
        session = OpenedMap.session();
        model = OpenedMap.over(session,
                BackgroundRunner.over(work::add, Runnable::run));
        model.resize(900, 700, 1);
        finish();
        model.rest();
    }

    /** Lets the worker do all it was asked for. @return how many pieces of work that was */
    private int finish() {
        int done = 0;
        while (!work.isEmpty()) {
            work.remove().run();
            done++;
        }
        return done;
    }

    private static MapTheme theme(Optional<AreaUnit> areas, Map<String, Integer> fills, List<MapTheme.Mark> marks) {
        return new MapTheme("题", "头", "副题", "", areas, fills, Set.of(), marks, List.of());
    }

    private Point2D pixelOf(SubjectRef cluster) {
        PixelPoint at = model.pixelOf(cluster).orElseThrow();
        return new Point2D(at.x(), at.y() - 6);
    }

    private SubjectRef anyCluster() {
        return model.content().clusters().get(0).ref();
    }

    /** Beside a list what is listed stands there, the others small and pale; without it all is as before. */
    @Test
    void besideAListTheListedAreShownAndTheOthersBesides() throws Exception {
        Set<String> before = model.marks().drops();
        String title = model.sight().heading().title();
        SubjectRef one = anyCluster();
        model.listedProperty().set(new ListedPlaces(Map.of(one, 1), "所列"));
        finish();
        assertEquals(Set.of(one.id()), model.marks().drops());
        assertEquals(before.size() - 1, model.marks().others().size());
        assertFalse(model.marks().others().contains(one.id()));
        assertEquals("所列", model.sight().heading().title());
        // What is listed the list has counted: no other count stands below its name.
        assertEquals(MapHeading.ofList(model.content(), "所列"), model.sight().heading());
        assertFalse(model.sight().heading().subtitle().contains("个"), model.sight().heading().subtitle());
        model.listedProperty().set(ListedPlaces.NONE);
        finish();
        assertEquals(before, model.marks().drops());
        assertEquals(Set.of(), model.marks().others());
        assertEquals(title, model.sight().heading().title());
    }

    /** As where a key folds what lies beside it while the window is still made. */
    @Test
    void aMapWithoutASizeIsPointedAtWithoutHarm() throws Exception {
        MapModel early = OpenedMap.over(session, BackgroundRunner.immediate());
        early.pointer().move(new Point2D(10, 10));
        early.pointer().lookAnew();
        assertNull(early.pointer().groundProperty().get());
        early.resize(900, 700, 1);
        early.pointer().look();
        assertNotNull(early.pointer().groundProperty().get());
    }

    /** To find it takes longer than a frame has: of few at once, of ten thousands beside the thread that paints. */
    @Test
    void whatIsLaidOverAPictureOfManyIsFoundByTheWorker() {
        SubjectRef one = anyCluster();
        model.listedProperty().set(new ListedPlaces(Map.of(one, 1), ""));
        assertEquals(0, work.size(), "of few nobody waits for a worker");
        model.listedProperty().set(ListedPlaces.NONE);
        finish();
        session.publish(InventedProvince.ofMany(session.snapshot(), 2100));
        finish();
        MapFrame before = model.pictures().frameProperty().get();
        ListedPlaces listed = new ListedPlaces(Map.of(one, 1), "");
        model.listedProperty().set(listed);
        assertEquals(1, work.size());
        assertSame(before, model.pictures().frameProperty().get(), "till it is found all is as it was");
        model.listedProperty().set(new ListedPlaces(Map.of(one, 2), ""));
        model.listedProperty().set(listed);
        finish();
        MapFrame after = model.pictures().frameProperty().get();
        assertSame(listed, after.overlay().asked().listed());
        assertEquals(model.marks().drops(), after.overlay().asked().clusters());
        model.listedProperty().set(listed);
        assertEquals(0, work.size(), "what is there is not found anew");
    }

    @Test
    void theFirstPictureBringsTheBackdrop() {
        assertTrue(model.isAtRest());
        assertTrue(model.shown().orElseThrow().backdrop().isPresent());
        Viewport behind = model.shown().orElseThrow().backdrop().get().spec().viewport();
        assertTrue(behind.extent().contains(model.view().home(900, 700).extent()));
        assertTrue(model.shown().orElseThrow().backdrop().get().labels().isEmpty());
    }

    @Test
    void aMapThatIsNotOnTheScreenKeepsItsLastPictureAlone() {
        model.onScreenProperty().set(false);
        assertTrue(model.shown().orElseThrow().backdrop().isEmpty());
        model.view().pan(400, 200);
        model.rest();
        assertEquals(1, finish(), "what it is told it follows, and draws nothing behind that");
        assertEquals(model.view().viewport(), model.pictures().frameProperty().get().view());
        model.onScreenProperty().set(true);
        finish();
        assertTrue(model.shown().orElseThrow().backdrop().isPresent());
    }

    @Test
    void whatWaitsForTheFirstPictureIsDoneOnceThen() throws Exception {
        MapModel fresh = OpenedMap.over(session, BackgroundRunner.over(work::add, Runnable::run));
        List<String> done = new ArrayList<>();
        fresh.whenDrawn(() -> done.add("first"));
        fresh.resize(900, 700, 1);
        assertEquals(List.of(), done);
        finish();
        assertTrue(fresh.hasPicture());
        assertEquals(List.of("first"), done);
        fresh.view().pan(400, 200);
        fresh.rest();
        finish();
        fresh.whenDrawn(() -> done.add("later"));
        assertEquals(List.of("first", "later"), done, "once, and at once where there is a picture");
    }

    @Test
    void whatWaitsForAPictureIsDoneAllTheSameWhereNoneCanBeDrawn() throws Exception {
        List<String> done = new ArrayList<>();
        MapModel fresh = OpenedMap.over(session, BackgroundRunner.over(work::add, Runnable::run));
        fresh.whenDrawn(() -> done.add("first"));
        fresh.pictures().fail(new IllegalStateException("for trial"));
        fresh.pictures().fail(new IllegalStateException("and again"));
        assertEquals(List.of("first"), done);
    }

    @Test
    void aShortDragDrawsNothingUntilTheMapRests() {
        model.view().pan(40, 20);
        assertEquals(0, finish());
        assertFalse(model.isAtRest());
        model.rest();
        assertEquals(1, finish());
        assertTrue(model.isAtRest());
        assertEquals(model.view().viewport(), model.pictures().frameProperty().get().view());
    }

    @Test
    void beyondThePicturesMarginTheNextIsBegunAtOnce() {
        model.view().pan(MapAppearance.MARGIN + 5, 0);
        assertEquals(1, work.size());
    }

    @Test
    void amongManyMovesOnePictureIsDrawnAtATime() {
        for (int i = 0; i < 20; i++) {
            model.view().pan(MapAppearance.MARGIN + 5, 0);
            assertEquals(1, work.size());
        }
        model.rest();
        assertEquals(2, finish(), "the one under way and the one wanted in the end");
        assertEquals(model.view().viewport(), model.pictures().frameProperty().get().view());
    }

    @Test
    void backWhereThePictureWasDrawnNoneIsNeeded() {
        Viewport drawn = model.view().viewport();
        model.view().zoomAbout(450, 350, 1.5);
        model.view().show(drawn);
        model.rest();
        assertEquals(0, finish());
        assertTrue(model.isAtRest());
    }

    @Test
    void aThemeAndAPurposeArePartOfThePicture() {
        Optional<MapTheme> theme = Optional.of(theme(Optional.empty(), Map.of(), List.of()));
        model.themeProperty().set(theme);
        model.purposeProperty().set(MapPurpose.PRESENTATION);
        finish();
        assertEquals(theme, model.pictures().frameProperty().get().picture().spec().theme());
        assertEquals(MapPurpose.PRESENTATION, model.pictures().frameProperty().get().picture().spec().purpose());
        assertEquals(theme, model.shown().orElseThrow().backdrop().orElseThrow().spec().theme());
    }

    @Test
    void underAThemeOfPrefecturesThePrefectureIsPointedAt() {
        Point2D at = pixelOf(anyCluster());
        model.dropsShownProperty().set(false);
        model.pointer().move(at);
        assertNotEquals(SubjectKind.PREFECTURE, model.hoveredProperty().get().kind());
        model.themeProperty().set(Optional.of(theme(Optional.of(AreaUnit.PREFECTURE), Map.of(), List.of())));
        model.pointer().move(at);
        assertEquals(SubjectKind.PREFECTURE, model.hoveredProperty().get().kind());
    }

    @Test
    void hiddenDropsAreNotHitUnlessAThemeMarksThem() {
        SubjectRef cluster = anyCluster();
        Point2D at = pixelOf(cluster);
        model.pointer().move(at);
        assertEquals(SubjectKind.CLUSTER, model.hoveredProperty().get().kind());
        model.dropsShownProperty().set(false);
        assertNotEquals(SubjectKind.CLUSTER, model.hoveredProperty().get().kind());
        model.themeProperty().set(Optional.of(theme(Optional.empty(), Map.of(),
                List.of(new MapTheme.Mark(cluster, 8, List.of(new MapTheme.Slice(0, 1)))))));
        finish();
        model.pointer().move(pixelOf(cluster));
        assertEquals(cluster, model.hoveredProperty().get());
    }

    @Test
    void aCountedSymbolIsPointedAtAsSuchAndOpensWhereItsClustersStandApart() throws Exception {
        MapModel small = model.another();
        small.resize(170, 140, 1);
        finish();
        DropPlaces.Group group = small.pictures().frameProperty().get().places().seen(small.visibleClusters()::contains)
                .counted().get(0);
        PixelPoint at = small.view().viewport().toPixel(group.at());
        small.pointer().move(new Point2D(at.x(), at.y()));
        assertEquals(group.clusters(), small.pointer().countedProperty().get().clusters());
        assertNull(small.hoveredProperty().get(), "none of them is meant");
        small.open(group, () -> fail("they stand apart at some scale"));
        finish();
        Viewport near = small.view().destinationProperty().get();
        assertTrue(near.metresPerPixel() < small.view().viewport().metresPerPixel());
        small.view().show(near);
        finish();
        small.rest();
        finish();
        assertTrue(small.pictures().frameProperty().get().places().seen(small.visibleClusters()::contains).drops()
                .containsAll(group.clusters()));
    }

    @Test
    void aCountedSymbolIsNotFlownToWhenTheMapIsMovedMeanwhile() throws Exception {
        MapModel small = model.another();
        small.resize(170, 140, 1);
        finish();
        DropPlaces.Group group = small.pictures().frameProperty().get().places().seen(small.visibleClusters()::contains)
                .counted().get(0);
        for (Runnable other : List.<Runnable>of(small::hold, () -> small.view().pan(3, 3),
                () -> session.publish(Renamed.cluster(session.snapshot(), "lingdong", "新岭产业集聚区")))) {
            small.open(group, () -> fail("they stand apart at some scale"));
            other.run();
            finish();
            assertNull(small.view().destinationProperty().get());
        }
        small.open(group, () -> fail("they stand apart at some scale"));
        small.zoomOut();
        Viewport wanted = small.view().destinationProperty().get();
        finish();
        assertEquals(wanted, small.view().destinationProperty().get(), "where it is flying to already");
    }

    @Test
    void whatTheLegendAsksAboutIsPlacedAsThePictureIs() {
        model.themeProperty().set(Optional.of(new MapTheme("题", "副题", "", Optional.of(AreaUnit.PREFECTURE),
                Map.of("419100", 0x7A3117), Set.of(), List.of(),
                List.of(new MapTheme.LegendItem.Fill(0x123456, "少")))));
        model.purposeProperty().set(MapPurpose.PRESENTATION);
        model.setWindowHeight(1080);
        model.emphasis().turn(new MapTheme.LegendItem.Fill(0x123456, "少"));
        finish();
        MapSpec picture = model.pictures().frameProperty().get().picture().spec();
        MapSpec asked = model.looked(Set.of(), true);
        assertTrue(asked.leastType() > 0);
        assertEquals(picture.leastType(), asked.leastType());
        assertEquals(picture.theme(), asked.theme());
        assertEquals(picture.purpose(), asked.purpose());
    }

    @Test
    void whileTheMapMovesTheLegendSaysWhatItSaidInWhateverRoom() throws Exception {
        LegendSource source = new LegendSource(model, () -> { });
        LegendSheets.Room wide = (width, height) -> true;
        LegendSheets.Room other = (width, height) -> width < 9_000;
        assertEquals(Optional.empty(), source.look(wide), "it is put together beside this thread");
        finish();
        List<LegendSheets.Sheet> first = source.look(wide).orElseThrow().sheets();
        model.view().zoomAbout(5, 5, 40);
        assertEquals(Optional.empty(), source.look(wide));
        List<LegendSheets.Sheet> moving = source.look(other).orElseThrow().sheets();
        assertEquals(first.get(0).legend().wording(), moving.get(0).legend().wording());
        model.rest();
        finish();
        assertEquals(Optional.empty(), source.look(other));
        assertFalse(source.isOfNow());
        finish();
        assertTrue(source.isOfNow());
        assertNotEquals(first.get(0).legend().wording(),
                source.look(other).orElseThrow().sheets().get(0).legend().wording());
        model.purposeProperty().set(MapPurpose.PRESENTATION);
        assertEquals(Optional.empty(), source.look(other), "its picture is not drawn yet");
    }

    @Test
    void aLegendNobodyHasSeenIsGivenUpWhenTheMapMovesOn() {
        List<String> answers = new ArrayList<>();
        LegendSource source = new LegendSource(model, () -> answers.add("one"));
        LegendSheets.Room room = (width, height) -> true;
        source.look(room);
        finish();
        assertEquals(1, answers.size());
        model.view().zoomAbout(5, 5, 40);
        model.rest();
        finish();
        source.look(room);
        model.view().zoomAbout(5, 5, 0.5);
        source.look(room);
        finish();
        assertEquals(1, answers.size(), "the next picture does not wait for it");
        model.rest();
        finish();
        source.look(room);
        finish();
        assertEquals(2, answers.size(), "it is asked again where the map rests");
    }

    @Test
    void aClusterIsInSightWhereItsDropIsAndAnAreaWhereAnyOfItIs() {
        SubjectRef cluster = anyCluster();
        PixelPoint at = model.pixelOf(cluster).orElseThrow();
        SubjectRef county = SubjectRef.county(model.content().clusters().get(0).countyCodes().get(0));
        assertTrue(model.isInSight(cluster) && model.isInSight(county));
        model.view().zoomAbout(at.x(), at.y(), 30);
        model.view().pan(450 - at.x(), 350 - at.y());
        model.rest();
        finish();
        assertTrue(model.isInSight(cluster));
        assertTrue(model.isInSight(county), "it fills the view, and no corner of it is seen");
        model.view().pan(1000, 0);
        model.rest();
        finish();
        assertFalse(model.isInSight(cluster), "whatever of its county is");
        assertFalse(model.isInSight(SubjectRef.PROVINCE));
    }

    @Test
    void aMarkedDropIsHitWhereOthersAreHidden() {
        SubjectRef cluster = anyCluster();
        Point2D at = pixelOf(cluster);
        model.dropsShownProperty().set(false);
        model.marksProperty().set(List.of(cluster));
        model.pointer().move(at);
        assertEquals(cluster, model.hoveredProperty().get());
    }

    @Test
    void anotherMapSharesWhatPicturesShareAndLooksWhereItPleases() throws Exception {
        MapModel other = model.another();
        other.resize(400, 700, 1);
        assertSame(model.scenes(), other.scenes());
        assertTrue(other.showsAll());
        model.view().zoomAbout(100, 100, 2);
        other.follow(model.viewportProperty().get());
        assertEquals(model.view().viewport().resized(400, 700), other.view().viewport());
        assertFalse(other.showsAll());
    }

    @Test
    void theNextSnapshotIsDrawnNamedAndHitOnEveryMapWithoutReadingLevelsAgain() throws Exception {
        MapModel other = model.another();
        other.resize(500, 700, 1);
        finish();
        SubjectRef lingdong = SubjectRef.cluster("lingdong");
        assertEquals("岭东市产业集聚区", model.content().index().name(lingdong).orElseThrow());
        MapFrame before = model.pictures().frameProperty().get();
        session.publish(Renamed.seat(Renamed.cluster(session.snapshot(), "lingdong", "新岭产业集聚区"),
                "丰禾市", "新名市"));
        for (MapModel map : List.of(model, other)) {
            assertEquals("新岭产业集聚区", map.content().index().name(lingdong).orElseThrow());
            assertFalse(map.isAtRest());
        }
        finish();
        assertSame(model.scenes(), other.scenes());
        MapFrame after = model.pictures().frameProperty().get();
        assertTrue(before.picture().labels().contains("丰禾"));
        assertTrue(after.picture().labels().contains("新名") && !after.picture().labels().contains("丰禾"));
        assertEquals(before.picture().spec(), after.picture().spec());
        model.pointer().move(pixelOf(lingdong));
        assertEquals("新岭产业集聚区", model.content().index().name(model.hoveredProperty().get()).orElseThrow());
    }

    @Test
    void whatAHandChoosesIsAskedForAndNotSelectedByTheMapItself() {
        List<SubjectRef> asked = new ArrayList<>();
        model.setOnChosen(asked::add);
        model.choose(anyCluster());
        assertEquals(List.of(anyCluster()), asked);
        assertEquals(List.of(), model.marksProperty().get());
    }
}
