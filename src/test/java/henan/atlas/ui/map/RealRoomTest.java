package henan.atlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelPoint;
import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Industry;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.Furniture;
import henan.atlas.page.PageComposer;
import henan.atlas.page.legend.LegendKey;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.HitIndex;
import henan.atlas.render.MapContent;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapScenes;
import henan.atlas.render.SeenDrops;
import henan.atlas.render.WrittenNames;
import henan.atlas.thematic.ThemeMaker;
import henan.atlas.ui.ground.kit.AtlasStylesheets;
import henan.atlas.ui.ground.nav.MapAccess;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.session.PerSnapshot;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a room reads on the real map of windows of the usual sizes, measured as it is drawn. */
@ExtendWith(ApplicationExtension.class)
class RealRoomTest {
    /** The bars above and below the map. */
    private static final double TOP = 56;
    private static final double BOTTOM = 28;
    /** Least ink of a name in the size of its letters. */
    private static final double INK = 0.8;
    private static final int PREFECTURES = 18;
    private static final int STEP = 4;
    private AtlasFile atlas;
    private MapModel model;
    private MapPane pane;
    private BorderPane root;
    private Stage window;

    @Start
    void start(Stage stage) throws Exception {
        atlas = AtlasFile.open(Path.of("target/atlas/henan.gpkg"));
        MapScenes scenes = new MapScenes(new MapContent(atlas.content(), atlas.levels(), atlas.styles()),
                new AtlasProjection(), new BundledFonts());
        model = new MapModel(new AtlasSession(Path.of("henan.gpkg"), atlas.content()),
                new PerSnapshot<>(atlas.content(), scenes, MapScenes::renewed), new AtlasProjection(),
                BackgroundRunner.over(Runnable::run, Platform::runLater));
        pane = new MapPane(model);
        root = new BorderPane(pane);
        window = new Stage();
        window.setScene(new Scene(root, 800, 600));
        window.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
        atlas.close();
    }

    /** Sizes of the window and the width that panels beside the map leave it; no theme, circles, and colours. */
    @ParameterizedTest
    @CsvSource({"1920, 1080, 1260, ", "1366, 768, 1118, ", "1024, 768, 1024, ", "1366, 768, 800, ",
            "1920, 1080, 1260, clusters",
            "1366, 768, 1118, clusters", "1024, 768, 1024, clusters", "1920, 1080, 1260, density",
            "1366, 768, 1118, density", "1024, 768, 1024, density"})
    void itsLastRowReadsAllOfIt(int width, int height, double wide, String theme, FxRobot robot) throws Exception {
        show(robot, width, height, wide, theme);
        double least = WrittenInk.LEAST * height;
        MapSpec spec = model.pictures().frameProperty().get().picture().spec();
        List<WrittenNames.Name> names = WrittenNames.of(model.scenes(), spec);
        List<String> small = names.stream().filter(n -> n.ink() < INK * least).map(n -> n.words() + " " + n.ink())
                .toList();
        assertEquals(List.of(), small, "below " + least);
        assertEquals(PREFECTURES, names.stream().flatMap(n -> n.subject().stream())
                .filter(s -> s.kind() == SubjectKind.PREFECTURE).map(SubjectRef::id).collect(Collectors.toSet()).size(),
                names.toString());
        ImageView title = robot.lookup("#map-title").query();
        WrittenInk.assertHigh(title.getImage(), 0, 1, height, "title");
        LegendPane legend = (LegendPane) robot.lookup(".legend-head").query().getParent();
        assertTrue(legend.isOpen(), "all of it is read without a hand");
        if (theme == null) {
            WrittenInk.assertHigh(((ImageView) legend.getChildrenUnmodifiable().get(0)).getImage(), 0.3, 0.45, height,
                    "legend");
        }
        ImageView scale = robot.lookup("#map-scale").query();
        assertTrue(scale.getFitHeight() >= Furniture.SCALE_HEIGHT * least / Furniture.SCALE_LETTERS - 1,
                "scale " + scale.getFitHeight());
        assertTrue(robot.lookup(".map-zoom").query().getBoundsInParent().getMinX() >= pane.getWidth()
                - MapAccess.BUTTONS, "what keeps off the buttons keeps so far off");
        nothingIsCovered(List.of(title, legend, scale), robot.lookup(".map-source").query());
    }

    /** A sheet turned to on the desk has another number before a room, where each holds less. */
    @ParameterizedTest
    @CsvSource({"1920, 1080, 1920", "1366, 768, 1366"})
    void theLegendOpensOnWhatIsChosenElseOnIndustries(int width, int height, double wide, FxRobot robot)
            throws Exception {
        robot.interact(() -> model.setOnFilter(model.filterProperty()::set));
        show(robot, width, height, wide, null);
        assertTrue(industries(robot, "").findAny().isPresent(), "drops are what the map is of");
        List<String> wrong = new ArrayList<>();
        for (Industry each : List.of(atlas.content().industries().get(0), atlas.content().industries().get(9))) {
            robot.interact(() -> {
                model.filterProperty().set(ClusterFilter.ALL);
                model.purposeProperty().set(MapPurpose.READING);
                model.legendTurnedProperty().set(Optional.of(0));
            });
            WaitForAsyncUtils.waitForFxEvents(20);
            robot.interact(() -> model.filterProperty().set(ClusterFilter.ofIndustry(each.id())));
            WaitForAsyncUtils.waitForFxEvents(20);
            show(robot, width, height, wide, null);
            if (industries(robot, each.name()).findAny().isEmpty()) {
                wrong.add(each.name());
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** A class whose clusters that pass are counted in one symbol with others is not shown as absent. */
    @ParameterizedTest
    @CsvSource({"1920, 1080, 1920", "1366, 768, 1366"})
    void theLegendVeilsClassesWithoutAClusterInViewAndNamesWhatIsOnItsSheets(int width, int height, double wide,
                                                                             FxRobot robot) throws Exception {
        robot.interact(() -> {
            model.setOnFilter(model.filterProperty()::set);
            model.filterProperty().set(ClusterFilter.ofIndustry("textile"));
        });
        show(robot, width, height, wide, null);
        AtlasIndex index = atlas.content().index();
        Function<List<Cluster>, Set<String>> classes = clusters -> clusters.stream().map(index::industryClass)
                .collect(Collectors.toSet());
        Set<String> shown = model.marks().visibleProperty().get();
        Set<String> passing = classes.apply(index.counted().stream().filter(c -> shown.contains(c.id())).toList());
        Set<String> listed = keys(industries(robot, ""));
        assertTrue(listed.stream().anyMatch(passing::contains), "some are drawn");
        assertEquals(listed.stream().filter(passing::contains).collect(Collectors.toSet()),
                keys(industries(robot, "").filter(entry -> entry.getPseudoClassStates().stream()
                        .noneMatch(state -> state.getPseudoClassName().equals("hidden")))));
        robot.lookup(".legend-next").queryAllAs(Button.class)
                .forEach(next -> assertFalse(next.getAccessibleText().contains("河流"), "no rivers are drawn"));
    }

    /** As small as in a window enlarged: there they take more lines, each chip beside the province. */
    @Test
    void inASmallMapNoChipOfAFilterLiesOverTheProvince(FxRobot robot) throws Exception {
        filter(robot, 605, 503);
        List<Button> chips = chips(robot);
        assertEquals(4, chips.size(), "two conditions, and what is done with all of them");
        HitIndex hits = new MapQuery(model.scenes()).hits(model.looked(Set.of(), false));
        for (Button chip : chips) {
            Bounds box = pane.sceneToLocal(chip.localToScene(chip.getBoundsInLocal()));
            for (double y = box.getMinY(); y <= box.getMaxY(); y += STEP) {
                for (double x = box.getMinX(); x <= box.getMaxX(); x += STEP) {
                    assertFalse(isOnTheProvince(hits, x, y), chip.getAccessibleText() + " at " + x + ", " + y);
                }
            }
        }
    }

    /** Where no way to set them is clear of it they lie over as little of it as they can: tens of times less. */
    @ParameterizedTest
    @CsvSource({"520, 440", "500, 430"})
    void inAMapYetSmallerChipsCoverLittleOfTheProvince(int width, int height, FxRobot robot) throws Exception {
        filter(robot, width, height);
        HitIndex hits = new MapQuery(model.scenes()).hits(model.looked(Set.of(), false));
        int under = 0;
        for (Button chip : chips(robot)) {
            Bounds box = pane.sceneToLocal(chip.localToScene(chip.getBoundsInLocal()));
            for (double y = box.getMinY(); y <= box.getMaxY(); y += STEP) {
                for (double x = box.getMinX(); x <= box.getMaxX(); x += STEP) {
                    under += isOnTheProvince(hits, x, y) ? 1 : 0;
                }
            }
        }
        assertTrue(under <= 20, under + " points are covered");
    }

    private void filter(FxRobot robot, int width, int height) {
        robot.interact(() -> {
            AtlasStylesheets.loadFaces();
            AtlasStylesheets.applyTo(window.getScene());
            window.setWidth(width);
            window.setHeight(height);
            model.home();
            model.filterProperty().set(ClusterFilter.ofIndustry("equipment")
                    .withPlaces(Set.of(SubjectRef.prefecture("411000"))));
        });
        WaitForAsyncUtils.waitForFxEvents(60);
    }

    private static List<Button> chips(FxRobot robot) {
        return robot.lookup(".filter-chip").queryAllAs(Button.class).stream().filter(Node::isVisible).toList();
    }

    private static Set<String> keys(Stream<LegendEntryButton> industries) {
        return industries.map(entry -> ((LegendKey.IndustryClass) entry.key()).id()).collect(Collectors.toSet());
    }

    private static Stream<LegendEntryButton> industries(FxRobot robot, String name) {
        return robot.lookup(".legend-entry").queryAllAs(LegendEntryButton.class).stream()
                .filter(entry -> entry.key() instanceof LegendKey.IndustryClass && entry.isVisible()
                        && entry.getAccessibleText().contains(name));
    }

    private void show(FxRobot robot, int width, int height, double wide, String theme) throws Exception {
        Optional<MapTheme> drawn = theme == null ? Optional.empty() : Optional.of(theme(theme));
        robot.interact(() -> {
            BorderPane.setMargin(pane, new Insets(TOP, width - wide, BOTTOM, 0));
            window.setWidth(width);
            window.setHeight(height);
            model.purposeProperty().set(MapPurpose.PRESENTATION);
            model.themeProperty().set(drawn);
        });
        WaitForAsyncUtils.waitForFxEvents(20);
        robot.interact(model::home);
        robot.interact(model::rest);
        WaitForAsyncUtils.waitForFxEvents(60);
        assertEquals(wide, pane.getWidth(), 0.5);
        assertEquals(height, pane.getScene().getHeight(), 0.5);
    }

    private MapTheme theme(String id) throws Exception {
        PageComposer composer = new PageComposer(model.scenes(), atlas.content());
        ThemeMaker themes = new ThemeMaker(atlas.content(), composer.ramps(), composer::industryLook);
        return themes.compose(themes.usual(themes.theme(id).orElseThrow()), SubjectRef.PROVINCE).drawing();
    }

    /** Neither one by another nor the province by any. */
    private void nothingIsCovered(List<Node> over, Node source) throws Exception {
        List<Node> all = new ArrayList<>(over);
        all.add(source);
        for (Node one : all) {
            for (Node other : all.subList(all.indexOf(one) + 1, all.size())) {
                assertFalse(one.getBoundsInParent().intersects(other.getBoundsInParent()),
                        one + " " + one.getBoundsInParent() + " over " + other.getBoundsInParent());
            }
        }
        HitIndex hits = new MapQuery(model.scenes()).hits(model.looked(Set.of(), false));
        for (Node one : over) {
            Bounds box = one.getBoundsInParent();
            assertTrue(box.getMinX() >= 0 && box.getMinY() >= 0 && box.getMaxX() <= pane.getWidth()
                    && box.getMaxY() <= pane.getHeight(), one + " out of the map: " + box);
            for (double y = box.getMinY(); y <= box.getMaxY(); y += STEP) {
                for (double x = box.getMinX(); x <= box.getMaxX(); x += STEP) {
                    assertFalse(isOnTheProvince(hits, x, y), one + " at " + x + ", " + y);
                }
            }
        }
        Coordinate middle = new MapQuery(model.scenes()).extent(SubjectRef.PROVINCE).centre();
        PixelPoint amid = model.view().viewport().toPixel(new GroundPoint(middle.x, middle.y));
        assertTrue(isOnTheProvince(hits, amid.x(), amid.y()), "the middle of it is seen");
    }

    private boolean isOnTheProvince(HitIndex hits, double x, double y) {
        return hits.at(model.view().viewport(), x, y, SeenDrops.of(Set.of())).stream()
                .anyMatch(s -> s.kind() == SubjectKind.PREFECTURE);
    }
}
