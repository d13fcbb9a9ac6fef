package henan.atlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.FakeMap;
import henan.atlas.ui.ground.kit.DevicePixels;
import henan.atlas.ui.ground.nav.MapAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A window whose parts are shown larger. */
@ExtendWith(ApplicationExtension.class)
class LargeWindowTest {
    private final FakeMap map = new FakeMap();
    private Shell shell;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        shell = InventedWindow.show(stage, map);
    }

    private void enlarge(FxRobot robot, int percent) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        for (int step : InterfaceScale.STEPS) {
            if (step > InterfaceScale.USUAL && step <= percent) {
                robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
            }
        }
        assertEquals(percent, shell.capture(stage).scale().reading());
    }

    private static Node shown(FxRobot robot, String query) {
        return robot.lookup(query).queryAll().stream().filter(InventedWindow::isSeen).findFirst().orElseThrow();
    }

    @Test
    void keysMakeAllOfItLargerAndSmallerAndUsualAgain(FxRobot robot) {
        Node title = robot.lookup(".app-title").query();
        double height = title.localToScreen(title.getLayoutBounds()).getHeight();
        robot.push(KeyCode.CONTROL, KeyCode.PLUS).push(KeyCode.CONTROL, KeyCode.ADD);
        assertEquals(1.25, DevicePixels.enlarged(title), 1e-9);
        assertEquals(1.25 * height, title.localToScreen(title.getLayoutBounds()).getHeight(), 0.01);
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        assertEquals(1.1, DevicePixels.enlarged(title), 1e-9);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(1, DevicePixels.enlarged(title), 1e-9);
    }

    /** Choices fold first; what is read stays, down to a map of two fifths of the window. */
    @ParameterizedTest
    @ValueSource(ints = {1366, 1700})
    void whoEnlargesInOrderToReadKeepsThePage(int width, FxRobot robot) {
        robot.interact(() -> {
            stage.setX(0);
            stage.setWidth(width);
            map.choose(SubjectRef.cluster("lingdong"));
        });
        boolean choices = true;
        double before = 0;
        for (int percent : InterfaceScale.STEPS) {
            enlarge(robot, percent);
            Node page = robot.lookup(".profile-pane").query();
            assertTrue(InventedWindow.isSeen(page), percent + "%");
            assertTrue(choices || !robot.lookup(".left-panels").query().isVisible(), percent + "%");
            choices = robot.lookup(".left-panels").query().isVisible();
            double read = InventedWindow.inWindow(robot.lookup(".right-side").query()).getWidth();
            assertTrue(read >= 0.99 * before, "as wide as before: " + read + " " + percent);
            before = Math.min(read, width / 2.0);
            assertTrue(InventedWindow.inWindow(robot.lookup("#map").query()).getWidth() >= 0.4 * width, percent + "%");
        }
        assertFalse(choices);
    }

    @Test
    void inANarrowWindowThePageFoldsAsBeforeAndEnlargingDoesNotBringItBackOver(FxRobot robot) {
        robot.interact(() -> stage.setWidth(1090));
        assertFalse(robot.lookup(".right-side").query().isVisible());
        enlarge(robot, 125);
        assertFalse(robot.lookup(".right-side").query().isVisible());
        robot.type(KeyCode.F9);
        enlarge(robot, 150);
        assertTrue(robot.lookup(".right-side").query().isVisible(), "a hand has opened it");
    }

    @Test
    void theWheelDoesSoOverAPanelButNotOverTheMap(FxRobot robot) {
        Node facet = robot.lookup("#facet-food").query();
        turn(robot, facet, 20);
        assertEquals(1, DevicePixels.enlarged(facet), "half a notch");
        turn(robot, facet, 20);
        assertEquals(1.1, DevicePixels.enlarged(facet), 1e-9);
        turn(robot, robot.lookup("#map").query(), 40);
        assertEquals(1.1, DevicePixels.enlarged(facet), 1e-9);
        turn(robot, robot.lookup(".profile-pane").query(), -40);
        assertEquals(1, DevicePixels.enlarged(facet), 1e-9);
    }

    private static void turn(FxRobot robot, Node over, double by) {
        robot.interact(() -> over.fireEvent(new ScrollEvent(ScrollEvent.SCROLL, 0, 0, 0, 0, false, true, false, false,
                false, false, 0, by, 0, by, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null)));
    }

    @Test
    void theMenuNamesTheSizeAndChangesIt(FxRobot robot) {
        robot.clickOn("#menu").clickOn("#menu-larger").clickOn("#menu");
        assertTrue(robot.lookup("#menu-usual .label").queryAs(Label.class).getText().contains("110%"));
        robot.clickOn("#menu-usual");
        assertEquals(100, shell.capture(stage).scale().reading());
    }

    /** Each frame, as it is about to be shown, has its faces: a slow machine shows every one of them for long. */
    @Test
    void noFrameOnTheWayIsWithoutItsLook(FxRobot robot) {
        Label title = (Label) robot.lookup(".app-title").query();
        double usual = title.getFont().getSize();
        List<Double> seen = new ArrayList<>();
        Runnable look = () -> seen.add(title.getFont().getSize());
        robot.interact(() -> stage.getScene().addPostLayoutPulseListener(look));
        enlarge(robot, 250);
        robot.interact(() -> stage.getScene().removePostLayoutPulseListener(look));
        assertTrue(seen.size() >= InterfaceScale.STEPS.size() - 1, seen.toString());
        assertEquals(Set.of(usual), Set.copyOf(seen));
    }

    @Test
    void menusAndTooltipsAreEnlargedToo(FxRobot robot) {
        enlarge(robot, 200);
        robot.clickOn("#menu");
        Label words = robot.lookup("#menu-usual .label").queryAs(Label.class);
        assertEquals(27, words.getFont().getSize(), 0.01);
    }

    @Test
    void beforeARoomAllOfItIsLegibleFromItsLastRow(FxRobot robot) {
        robot.interact(() -> map.purposeProperty().set(MapPurpose.PRESENTATION));
        robot.type(KeyCode.F9);
        double least = MapPurpose.ROOM_LETTERS * stage.getScene().getHeight();
        for (String query : List.of(".status-bar .text", ".page-title .text", ".activity .text")) {
            Text words = (Text) shown(robot, query);
            assertTrue(words.getFont().getSize() * DevicePixels.enlarged(words) >= least - 0.01, query);
        }
        robot.interact(() -> map.purposeProperty().set(MapPurpose.READING));
        assertEquals(1, DevicePixels.enlarged(robot.lookup(".status-bar").query()), 1e-9);
    }

    /** No part of the bars lies outside the window or over another, whatever the size; sides fold, one at a time. */
    @ParameterizedTest
    @ValueSource(ints = {100, 110, 125, 150, 175, 200, 225, 250})
    void nothingIsCutOffAtAnyStep(int percent, FxRobot robot) {
        enlarge(robot, percent);
        for (String bar : List.of(".header-bar", ".status-bar")) {
            List<Bounds> parts = robot.lookup(bar + " > *").queryAll().stream().filter(InventedWindow::isSeen)
                    .filter(part -> part.getLayoutBounds().getWidth() > 0)
                    .map(part -> part.localToScene(part.getLayoutBounds())).toList();
            for (Bounds part : parts) {
                assertTrue(part.getMinX() >= 0 && part.getMaxX() <= stage.getScene().getWidth()
                        && part.getMaxY() <= stage.getScene().getHeight(), bar + " " + part);
            }
        }
        assertEquals(Set.of(), cut(robot, ".header-bar .activity .text"));
        assertEquals(Set.of(), cut(robot, ".status-bar .text"));
        for (KeyCode side : List.of(KeyCode.F8, KeyCode.F9)) {
            String panel = side == KeyCode.F8 ? ".left-panels" : ".right-side";
            if (!robot.lookup(panel).query().isVisible()) {
                robot.type(side);
            }
            Bounds place = InventedWindow.inWindow(robot.lookup(panel).query());
            assertTrue(place.getMinX() >= 0 && place.getMaxX() <= stage.getScene().getWidth(), side + " "
                    + place);
            List<Node> parts = Stream.of(" .page-tab", " .page-title", " .facet-row")
                    .flatMap(part -> robot.lookup(panel + part).queryAll().stream()).toList();
            assertTrue(parts.size() > 3, panel + " " + parts);
            for (Node part : parts) {
                Bounds within = InventedWindow.inWindow(part);
                assertTrue(within.getMinX() >= place.getMinX() && within.getMaxX() <= place.getMaxX() + 0.5,
                        part + " " + within + " in " + place);
            }
            Bounds left = InventedWindow.inWindow(robot.lookup("#map").query());
            assertTrue(left.getWidth() >= 300, "the map is left " + left);
        }
    }

    @Test
    void whereTheWindowIsTooLowForAHeadAndAListBelowItThePanelIsScrolledAsAWhole(FxRobot robot) {
        enlarge(robot, 250);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        Node list = robot.lookup(".coverage-panel .scroll-pane").query();
        assertTrue(list.getLayoutBounds().getHeight() > 60, "" + list.getLayoutBounds());
        Node head = robot.lookup(".coverage-panel .reference-title").query();
        double before = InventedWindow.inWindow(head).getMinY();
        turn(robot, list, -40);
        assertTrue(InventedWindow.inWindow(head).getMinY() < before, "the head goes first");
    }

    @Test
    void whatIsToBeKnownOfAPageIsReadInALowWindowToo(FxRobot robot) {
        enlarge(robot, 250);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT9);
        Node findings = robot.lookup(".export-pane .scroll-pane").query();
        assertTrue(findings.getLayoutBounds().getHeight() > 80, "" + findings.getLayoutBounds());
        Node last = robot.lookup(".export-volume").query();
        turn(robot, findings, -400);
        assertTrue(InventedWindow.inWindow(last).getMaxY() <= InventedWindow.inWindow(
                robot.lookup(".status-bar").query()).getMinY() + 1, "" + InventedWindow.inWindow(last));
    }

    /** Choices fold where they would leave the page less than two fifths of the window; a hand opens them. */
    @ParameterizedTest
    @ValueSource(ints = {1366, 1700})
    void aPageKeepsTwoFifthsOfTheWindow(int width, FxRobot robot) {
        robot.interact(() -> stage.setWidth(width));
        boolean folded = false;
        for (int percent : List.of(250, 100, 200)) {
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
            enlarge(robot, percent);
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT9);
            Bounds page = InventedWindow.inWindow(robot.lookup(".page-preview").query());
            assertTrue(page.getWidth() >= 0.4 * stage.getScene().getWidth() - 2, percent + "%: " + page);
            folded |= !robot.lookup(".left-panels").query().isVisible();
        }
        assertTrue(folded);
        robot.type(KeyCode.F8);
        assertTrue(robot.lookup(".left-panels").query().isVisible());
    }

    /** Where there is room for one side only, coming back does not open the other beside it. */
    @Test
    void whereBothSidesHaveNoRoomAnActivityComesBackWithOne(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        enlarge(robot, 200);
        for (KeyCode digit : List.of(KeyCode.DIGIT1, KeyCode.DIGIT3, KeyCode.DIGIT9, KeyCode.DIGIT3, KeyCode.DIGIT4,
                KeyCode.DIGIT1)) {
            robot.push(KeyCode.CONTROL, digit);
            assertFalse(robot.lookup(".left-panels").query().isVisible()
                    && robot.lookup(".right-side").query().isVisible(), digit.getName());
        }
    }

    /** What stands over maps side by side is as large as all else; the maps themselves where they have the room. */
    @Test
    void whatStandsOverMapsSideBySideIsEnlargedToo(FxRobot robot) {
        enlarge(robot, 250);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        double usual = DevicePixels.enlarged(robot.lookup(".status-bar").query());
        for (String part : List.of(".compare-hint", "#compare-copy", "#compare-choice")) {
            assertEquals(usual, DevicePixels.enlarged(shown(robot, part)), 1e-9, part);
        }
    }

    private static Set<String> cut(FxRobot robot, String query) {
        return robot.lookup(query).queryAll().stream().filter(InventedWindow::isSeen).map(Text.class::cast)
                .map(Text::getText).filter(words -> words.endsWith("...") || words.endsWith("…"))
                .collect(Collectors.toSet());
    }

    @Test
    void theReferenceGroupFoldsBelowTheWidthOfALargeScreenAndAllOfItOnASmallOne(FxRobot robot) {
        assertTrue(InventedWindow.isSeen(robot.lookup("#activities-reference").query()));
        assertFalse(InventedWindow.isSeen(robot.lookup("#activity-TERMS").query()));
        assertTrue(InventedWindow.isSeen(robot.lookup("#activity-COMPARE").query()));
        robot.clickOn("#activities-reference").clickOn("#activity-TERMS");
        assertEquals("术语", robot.lookup("#activities-reference .text").queryAs(Text.class).getText());
        robot.interact(() -> stage.setWidth(1024));
        assertFalse(InventedWindow.isSeen(robot.lookup("#activity-COMPARE").query()));
        assertEquals("术语", robot.lookup("#activities-all .text").queryAs(Text.class).getText());
        robot.interact(() -> stage.setWidth(1700));
        assertTrue(InventedWindow.isSeen(robot.lookup("#activity-TERMS").query()));
    }

    @Test
    void titlesOfTheHeaderGiveWayBeforeAWordOfTheNavigationDoes(FxRobot robot) {
        boolean subtitled = false;
        boolean bare = false;
        for (int width = 760; width <= 1000; width += 8) {
            int now = width;
            robot.interact(() -> stage.setWidth(now));
            subtitled |= InventedWindow.isSeen(robot.lookup(".app-subtitle").query());
            bare |= !InventedWindow.isSeen(robot.lookup(".app-subtitle").query());
            assertEquals(Set.of(), cut(robot, ".header-bar > .label .text"), "" + width);
            assertEquals(Set.of(), cut(robot, ".header-bar .activity .text"), "" + width);
        }
        assertTrue(subtitled && bare, "the widths at which the subtitle goes are among them");
    }

    @Test
    void theMapHasTheFullScreenAndEscapeLeadsBackToWhereOneWas(FxRobot robot) {
        SubjectRef cluster = SubjectRef.cluster("lingdong");
        robot.interact(() -> {
            shell.navigator().go(cluster);
            map.zoomIn();
        });
        Viewport before = map.viewportProperty().get();
        robot.push(KeyCode.F11);
        assertTrue(stage.isFullScreen());
        for (String gone : List.of(".header-bar", ".status-bar", ".left-panels", ".right-side", ".left-handle")) {
            assertFalse(InventedWindow.isSeen(robot.lookup(gone).query()), gone);
        }
        assertFalse(map.buttonsShownProperty().get());
        robot.interact(() -> {
            map.choose(SubjectRef.cluster("liangkou"));
            map.zoomIn();
        });
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3).push(KeyCode.ESCAPE);
        assertFalse(stage.isFullScreen());
        assertEquals(cluster, shell.navigator().current());
        assertEquals("BROWSE", shell.capture(stage).activity());
        assertEquals(before.extent(), map.viewportProperty().get().extent());
        for (String back : List.of(".header-bar", ".status-bar", ".left-panels", ".right-side")) {
            assertTrue(InventedWindow.isSeen(robot.lookup(back).query()), back);
        }
        assertTrue(map.buttonsShownProperty().get());
    }

    @Test
    void theKeyThatFilledTheScreenEmptiesItAndStaysWithWhatIsLookedAt(FxRobot robot) {
        robot.push(KeyCode.F11);
        robot.interact(() -> map.choose(SubjectRef.cluster("liangkou")));
        assertTrue(InventedWindow.isSeen(robot.lookup(".glance-card").query()));
        robot.push(KeyCode.F11);
        assertFalse(stage.isFullScreen());
        assertEquals(SubjectRef.cluster("liangkou"), shell.navigator().current());
        assertFalse(InventedWindow.isSeen(robot.lookup(".glance-card").query()), "the page beside it says that");
    }

    @Test
    void aMapReadAtADeskIsForARoomWhileItHasTheScreenUnlessAHandChoseOtherwise(FxRobot robot) {
        robot.push(KeyCode.F11);
        assertEquals(MapPurpose.PRESENTATION, map.purposeProperty().get());
        assertEquals(MapPurpose.READING, shell.capture(stage).map().purpose(), "closed now, it opens as at the desk");
        robot.push(KeyCode.ESCAPE);
        assertEquals(MapPurpose.READING, map.purposeProperty().get());
        robot.push(KeyCode.F11);
        robot.interact(() -> map.purposeProperty().set(MapPurpose.READING));
        robot.push(KeyCode.F11).push(KeyCode.F11);
        assertEquals(MapPurpose.READING, map.purposeProperty().get());
        robot.push(KeyCode.F11);
        robot.interact(() -> map.purposeProperty().set(MapPurpose.PRINT));
        robot.push(KeyCode.F11);
        assertEquals(MapPurpose.PRINT, map.purposeProperty().get(), "asked for by hand");
        robot.push(KeyCode.F11);
        assertEquals(MapPurpose.PRINT, map.purposeProperty().get());
    }

    @Test
    void wherePeopleEndItOtherwiseTheBarsComeBack(FxRobot robot) {
        robot.push(KeyCode.F11);
        robot.interact(() -> stage.setFullScreen(false));
        assertTrue(InventedWindow.isSeen(robot.lookup(".header-bar").query()));
    }

    /** Fitted before, a place would lie under the page, or the map would stay where it was. */
    @Test
    void theMapIsFittedToWhatThePageThatOpensLeavesOfIt(FxRobot robot) {
        robot.interact(() -> map.purposeProperty().set(MapPurpose.PRESENTATION));
        assertFalse(robot.lookup(".right-side").query().isVisible());
        Region picture = robot.lookup("#map").queryAs(Region.class);
        double alone = picture.getWidth();
        List<Double> widths = new ArrayList<>();
        map.setOnZoom(() -> widths.add(picture.getWidth()));
        robot.interact(() -> shell.navigator().open(SubjectRef.county("419181")));
        assertTrue(robot.lookup(".right-side").query().isVisible());
        assertEquals(List.of(picture.getWidth()), widths);
        assertTrue(picture.getWidth() < alone, "the page has taken its room");
    }

    @Test
    void beforeARoomACardAnswersAClickAndLeadsToThePage(FxRobot robot) {
        robot.interact(() -> map.purposeProperty().set(MapPurpose.PRESENTATION));
        robot.interact(() -> map.choose(SubjectRef.cluster("lingdong")));
        assertFalse(robot.lookup(".right-side").query().isVisible());
        assertTrue(InventedWindow.isSeen(robot.lookup(".glance-card").query()));
        robot.push(KeyCode.ESCAPE);
        assertFalse(InventedWindow.isSeen(robot.lookup(".glance-card").query()));
        robot.interact(() -> map.choose(SubjectRef.county("419181")));
        Node card = robot.lookup(".glance-card").query();
        assertTrue(InventedWindow.isSeen(card));
        assertTrue(card.localToParent(card.getLayoutBounds()).getMaxX() <= card.getParent().getLayoutBounds().getWidth()
                - MapAccess.BUTTONS, "over no button of the map");
        robot.clickOn("#glance-open");
        assertTrue(robot.lookup(".right-side").query().isVisible());
        assertFalse(InventedWindow.isSeen(robot.lookup(".glance-card").query()));
        assertEquals(SubjectRef.county("419181"), shell.navigator().current());
        robot.interact(() -> map.choose(SubjectRef.cluster("lingdong")));
        assertFalse(InventedWindow.isSeen(robot.lookup(".glance-card").query()), "the page beside it answers");
    }

    /** As from a search: whatever stands beside the map, the page and the place are seen. */
    @Test
    void beforeARoomALineOfTheListLeadsToThePageAndThePlace(FxRobot robot) {
        robot.interact(() -> map.purposeProperty().set(MapPurpose.PRESENTATION));
        for (SubjectRef subject : List.of(SubjectRef.cluster("lingdong"), SubjectRef.county("419181"))) {
            robot.interact(() -> map.lead(subject));
            assertTrue(robot.lookup(".right-side").query().isVisible());
            assertEquals(subject, shell.navigator().current());
            assertEquals("zoomTo " + subject, map.told().get(map.told().size() - 1));
        }
        robot.push(KeyCode.F11);
        robot.interact(() -> map.lead(SubjectRef.cluster("liangkou")));
        assertTrue(stage.isFullScreen());
        assertTrue(InventedWindow.isSeen(robot.lookup(".glance-card").query()));
        assertEquals("zoomTo cluster:liangkou", map.told().get(map.told().size() - 1));
    }

    /** Pressed once too often before a room, it would take from the map what is being looked at. */
    @Test
    void escapeClosesOneThingAfterTheOtherAndDropsNoFilterOnTheMap(FxRobot robot) {
        ClusterFilter textile = ClusterFilter.ofIndustry("textile");
        List<KeyEvent> onMap = new ArrayList<>();
        Node mapPane = robot.lookup("#map").query();
        mapPane.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                onMap.add(event);
            }
        });
        robot.interact(() -> {
            map.purposeProperty().set(MapPurpose.PRESENTATION);
            shell.navigator().filter(textile);
            shell.navigator().go(SubjectRef.cluster("lingdong"));
        });
        robot.push(KeyCode.F7);
        robot.interact(() -> {
            map.choose(SubjectRef.county("419181"));
            mapPane.requestFocus();
        });
        assertTrue(InventedWindow.isSeen(robot.lookup(".glance-card").query()));
        robot.push(KeyCode.ESCAPE);
        assertFalse(InventedWindow.isSeen(robot.lookup(".glance-card").query()));
        assertEquals(List.of(), onMap, "what lies on top is closed before the map hears of the key");
        assertTrue(InventedWindow.isSeen(robot.lookup(".case-reader").query()));
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup(".case-reader").queryAll().stream().noneMatch(InventedWindow::isSeen));
        robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        assertEquals(textile, shell.navigator().filter());
        robot.interact(() -> map.purposeProperty().set(MapPurpose.READING));
        robot.interact(() -> shown(robot, ".facet-pane .facet-row").requestFocus());
        robot.push(KeyCode.ESCAPE);
        assertEquals(ClusterFilter.ALL, shell.navigator().filter(), "among the facets it takes back all of them");
    }

    @Test
    void onTheFullScreenTheCardLeadsOutOfIt(FxRobot robot) {
        robot.push(KeyCode.F11);
        robot.interact(() -> map.choose(SubjectRef.cluster("lingdong")));
        robot.push(KeyCode.ESCAPE);
        assertTrue(stage.isFullScreen(), "the card is closed first");
        robot.interact(() -> map.choose(SubjectRef.cluster("liangkou")));
        robot.clickOn("#glance-open");
        assertFalse(stage.isFullScreen());
        assertTrue(robot.lookup(".right-side").query().isVisible());
        assertEquals(SubjectRef.cluster("liangkou"), shell.navigator().current());
    }
}
