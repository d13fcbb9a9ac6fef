package henan.atlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.Viewport;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.NearRadius;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.FakeMap;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.profile.Profile;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.profile.ProfileTab;
import henan.atlas.ui.ground.kit.ReachedFocus;
import henan.atlas.ui.ground.kit.SelectableText;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ShellTest {
    private final FakeMap map = new FakeMap();
    private Shell shell;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        shell = InventedWindow.show(stage, map);
    }

    private static String pageText(FxRobot robot) {
        return robot.lookup(".profile-pane .selectable-text").queryAllAs(SelectableText.class).stream()
                .map(SelectableText::text).collect(Collectors.joining("\n"));
    }

    private static String count(FxRobot robot, String facet) {
        return robot.from(robot.lookup("#facet-" + facet).<Node>query()).lookup(".facet-count").queryAs(Label.class)
                .getText();
    }

    private void go(FxRobot robot, SubjectRef subject) {
        robot.interact(() -> shell.navigator().go(subject));
    }

    @Test
    void startsWithThePageOfTheProvinceAndEveryClusterOnTheMap(FxRobot robot) {
        assertTrue(pageText(robot).startsWith("2013年末\n河南省"), pageText(robot));
        assertEquals(7, map.visible().size());
    }

    @Test
    void choosingAFacetChangesTheOtherCountsAndTheMap(FxRobot robot) {
        assertEquals("2", count(robot, "equipment"));
        robot.clickOn("#facet-419300");
        assertEquals("0", count(robot, "equipment"));
        assertEquals("3", count(robot, "419100"));
        assertEquals(Set.of("liangkou", "shabei"), map.visible());
    }

    @Test
    void controlClickAddsAndAllResets(FxRobot robot) {
        robot.clickOn("#facet-food").press(KeyCode.CONTROL).clickOn("#facet-textile").release(KeyCode.CONTROL);
        assertEquals(Set.of("liangkou", "shabei", "laoting"), map.visible());
        robot.clickOn(".facet-foot .link-button");
        assertEquals(7, map.visible().size());
    }

    @Test
    void aClickOnARowsBoxAddsItAndAnotherRemovesIt(FxRobot robot) {
        Node box = robot.lookup("#facet-add-textile").query();
        assertEquals(0, box.getOpacity(), "none is chosen and the mouse is elsewhere");
        robot.clickOn("#facet-food");
        assertEquals(1, box.getOpacity(), "seen once one is chosen");
        robot.clickOn(box);
        assertEquals(Set.of("food", "textile"), map.industries());
        assertEquals(Set.of("liangkou", "shabei", "laoting"), map.visible());
        robot.clickOn("#facet-add-food");
        assertEquals(Set.of("textile"), map.industries());
        robot.press(KeyCode.CONTROL).clickOn("#facet-add-food").release(KeyCode.CONTROL);
        assertEquals(Set.of("food", "textile"), map.industries(), "Ctrl does no more there");
        robot.clickOn("#facet-food");
        assertEquals(Set.of("food"), map.industries(), "the row itself is chosen alone");
        assertEquals(0, robot.lookup("#facet-add-419300").query().getOpacity(), "another facet");
        robot.moveTo("#facet-419300");
        assertEquals(1, robot.lookup("#facet-add-419300").query().getOpacity());
    }

    @Test
    void aClassChosenInTheMapsLegendIsTheFacetsToo(FxRobot robot) {
        Set<String> all = map.visible();
        robot.interact(() -> map.chooseIndustry(Optional.of("textile")));
        assertEquals(Set.of("laoting"), map.visible());
        assertEquals(Set.of("textile"), map.industries());
        assertTrue(robot.lookup("#facet-textile").query().getPseudoClassStates().stream()
                .anyMatch(s -> s.getPseudoClassName().equals("chosen")));
        robot.interact(() -> map.chooseIndustry(Optional.of("textile")));
        assertEquals(all, map.visible());
        robot.clickOn("#facet-food");
        assertEquals(Set.of("food"), map.industries());
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertEquals(all, map.visible());
    }

    @Test
    void facetsWorkFromTheKeyboard(FxRobot robot) {
        robot.interact(() -> robot.lookup("#facet-equipment").query().requestFocus());
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertEquals(Set.of("liangkou", "shabei"), map.visible());
    }

    @Test
    void whatLiesNearAPlaceOfTheMapIsReadOnItsPage(FxRobot robot) {
        ProfileAssembler pages = new ProfileAssembler(InventedProvince.content());
        SubjectRef place = InventedProvince.content().clusters().stream().map(Cluster::ref).filter(cluster ->
                !pages.assemble(cluster).orElseThrow().sections(ProfileTab.NEARBY).isEmpty()).findFirst().orElseThrow();
        robot.interact(() -> map.askNearby(place));
        assertEquals(place, shell.navigator().current());
        assertTrue(robot.lookup("#tab-NEARBY").<ToggleButton>query().isSelected());
    }

    /** By the keyboard alone: the page is written anew under the focus, which stays. */
    @Test
    void howFarOffIsNearIsChosenOverWhatIsNearAndRemembered(FxRobot robot) {
        robot.interact(() -> map.askNearby(SubjectRef.cluster("hexin")));
        assertTrue(robot.lookup("#near-40").<ToggleButton>query().isSelected());
        robot.interact(() -> ReachedFocus.give(robot.lookup("#near-60").query()));
        robot.type(KeyCode.SPACE);
        assertEquals(new NearRadius(60), shell.capture(stage).near());
        assertTrue(robot.lookup("#tab-NEARBY").<ToggleButton>query().isSelected());
        assertTrue(robot.lookup("#near-60").<ToggleButton>query().isSelected());
        assertFalse(robot.lookup("#near-40").<ToggleButton>query().isSelected());
        assertTrue(ReachedFocus.isOn(robot.lookup("#near-60").query()));
        assertTrue(robot.lookup(".section-nearby .remark").<SelectableText>query().text().contains("60千米内"));
        WindowState state = shell.capture(stage);
        robot.interact(() -> shell = InventedWindow.show(stage,
                InventedWindow.parts(InventedProvince.content(), map, BackgroundRunner.immediate()), state));
        assertEquals(new NearRadius(60), shell.navigator().nearProperty().get());
        assertTrue(robot.lookup("#near-60").<ToggleButton>query().isSelected());
    }

    @Test
    void noMatchSaysSoAndOffersTheWayOut(FxRobot robot) {
        robot.clickOn("#facet-419300").clickOn("#facet-equipment");
        assertTrue(robot.lookup(".facet-nothing").query().isVisible());
        robot.clickOn(robot.lookup(".facet-nothing .plain-button").<Node>query());
        assertFalse(robot.lookup(".facet-nothing").query().isVisible());
    }

    @Test
    void typingAndEnterGoesToTheBestHitAndZoomsThere(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL).write("岭东").type(KeyCode.ENTER);
        assertEquals(SubjectRef.cluster("lingdong"), shell.navigator().current());
        assertEquals(List.of(SubjectRef.cluster("lingdong")), map.marksProperty().get());
        assertEquals(List.of("zoomTo cluster:lingdong"), map.told());
        assertFalse(robot.lookup(".result-list").query().isVisible());
    }

    @Test
    void arrowsMoveAmongTheHits(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL).write("岭东").type(KeyCode.DOWN)
                .type(KeyCode.ENTER);
        assertEquals(SubjectRef.county("419181"), shell.navigator().current());
    }

    @Test
    void whoGoesElsewhereByAClickLeavesNoWordInTheField(FxRobot robot) {
        robot.clickOn("#search").write("岭");
        robot.interact(() -> shell.navigator().go(SubjectRef.county("419222")));
        assertEquals("岭", robot.lookup("#search").queryAs(TextField.class).getText(), "one is typing");
        robot.clickOn("#activity-THEMES");
        assertEquals("", robot.lookup("#search").queryAs(TextField.class).getText());
        robot.clickOn("#search").write("岭");
        robot.interact(() -> {
            robot.lookup("#map").query().requestFocus();
            map.choose(SubjectRef.cluster("lingdong"));
        });
        assertEquals("", robot.lookup("#search").queryAs(TextField.class).getText());
    }

    @Test
    void nothingFoundGivesAdviceAndEscapeLeaves(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL).write("无此地");
        assertTrue(robot.lookup(".result-advice-title").queryAs(Label.class).getText().contains("无此地"));
        robot.type(KeyCode.ESCAPE);
        assertFalse(robot.lookup(".result-list").query().isVisible());
        assertEquals("", robot.lookup("#search").queryAs(TextField.class).getText());
    }

    @Test
    void aLongQueryIsCutAndNotSaidBackWhole(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        TextField field = robot.lookup("#search").queryAs(TextField.class);
        robot.interact(() -> field.replaceSelection("一二三四五六七八九十".repeat(50)));
        assertEquals(60, field.getText().length());
        assertTrue(robot.lookup(".result-advice-title").queryAs(Label.class).getText().contains("九十…"));
        assertTrue(robot.lookup(".result-advice-title").queryAs(Label.class).getText().length() < 40);
    }

    @Test
    void selectingOnTheMapShowsThePageWithItsSections(FxRobot robot) {
        robot.interact(() -> map.choose(SubjectRef.cluster("lingdong")));
        String page = pageText(robot);
        assertTrue(page.contains("压缩机") && page.contains("冷峰电器") && page.contains("岭东早年只有几家修理铺"), page);
        assertEquals(List.of("概况", "代表企业", "案例", "数据", "出处3"),
                robot.lookup(".page-tab").queryAllAs(ToggleButton.class).stream().map(ToggleButton::getText).toList());
    }

    @Test
    void aCaseIsReadWholeUnderItsTabAndOpensOnAPageOfItsOwn(FxRobot robot) {
        go(robot, SubjectRef.cluster("lingdong"));
        robot.interact(() -> robot.lookup(".digest-rest").lookup("阅读全文").queryAs(Button.class).fire());
        assertEquals(List.of("背景", "做法", "成效", "启示", "书出版之后", "讨论题"),
                robot.lookup(".case-part-title").queryAllAs(SelectableText.class).stream().map(SelectableText::text)
                        .toList());
        assertEquals("2016—2017年", robot.lookup(".after-book .case-time").queryAs(SelectableText.class).text());
        String cluster = pageText(robot);
        assertTrue(cluster.indexOf("一份采购单") < cluster.indexOf("产品运往四个邻省"), cluster);
        robot.clickOn(robot.from(robot.lookup(".case-title").<Node>query()).lookup(".text").<Node>query());
        assertEquals(new SubjectRef(SubjectKind.CASE_STUDY, "lingdong"), shell.navigator().current());
        assertEquals(0, robot.lookup(".case-title").queryAll().size());
        assertEquals(2, robot.lookup(".question").queryAll().size());
    }

    @Test
    void whatIsAboutSeveralPlacesIsShownAtAll(FxRobot robot) {
        go(robot, new SubjectRef(SubjectKind.CASE_STUDY, "lingdong"));
        assertEquals(List.of(SubjectRef.cluster("lingdong"), SubjectRef.county("419181")), map.marksProperty().get());
        go(robot, SubjectRef.firm("maixiang"));
        assertEquals(List.of(SubjectRef.cluster("liangkou"), SubjectRef.cluster("shabei")), map.marksProperty().get());
        go(robot, new SubjectRef(SubjectKind.INDUSTRY, "equipment"));
        assertEquals(List.of(SubjectRef.cluster("hexin_gx"), SubjectRef.cluster("lingdong")),
                map.marksProperty().get());
        go(robot, new SubjectRef(SubjectKind.TERM, "t1"));
        assertEquals(2, map.marksProperty().get().size(), "what has no place leaves them as they are");
        robot.interact(() -> shell.navigator().open(SubjectRef.firm("maixiang")));
        assertEquals(List.of("zoomTo cluster:liangkou cluster:shabei"), map.told());
    }

    @Test
    void anIndustryChainIsDrawnFromUpstreamToDownstreamWithItsGaps(FxRobot robot) {
        go(robot, SubjectRef.cluster("lingdong"));
        assertEquals(List.of("上游", "中游", "下游"),
                robot.lookup(".chain-stage").queryAllAs(SelectableText.class).stream().map(SelectableText::text)
                        .toList());
        assertEquals(2, robot.lookup(".chain-arrow").queryAll().size());
        assertEquals(0, robot.lookup(".chain-box.unknown").queryAll().size());
        go(robot, SubjectRef.cluster("liangkou"));
        assertEquals(2, robot.lookup(".chain-box.unknown").queryAll().size());
    }

    @Test
    void aShortProfileStandsFirst(FxRobot robot) {
        go(robot, SubjectRef.cluster("lingdong"));
        assertEquals("简介", robot.lookup(".section-title").queryAs(SelectableText.class).text());
        assertTrue(robot.lookup(".section-lead .reading").queryAs(SelectableText.class).text()
                .startsWith("岭东市产业集聚区位于丰禾市岭东市，是省级产业集聚区。主导产业为制冷设备。"));
    }

    @Test
    void aCaseIsCopiedWithItsSources(FxRobot robot) {
        go(robot, new SubjectRef(SubjectKind.CASE_STUDY, "lingdong"));
        robot.interact(() -> {
            robot.lookup(".case-copy").queryAs(Button.class).fire();
            String copied = Clipboard.getSystemClipboard().getString();
            assertTrue(copied.contains("拆开，一项一项去找能做的人。[1]"), copied);
            assertTrue(copied.contains("[1] 虚构作者. 产业集聚看虚构省[M]"), copied);
        });
    }

    @Test
    void deselectingOnTheMapGoesToTheProvince(FxRobot robot) {
        robot.interact(() -> map.choose(SubjectRef.cluster("lingdong")));
        robot.interact(() -> map.choose(null));
        assertEquals(SubjectRef.PROVINCE, shell.navigator().current());
    }

    @Test
    void citationOpensItsSourceAndBackReturns(FxRobot robot) {
        go(robot, SubjectRef.cluster("lingdong"));
        robot.clickOn("[1]");
        assertEquals(SubjectRef.source("seed"), shell.navigator().current());
        assertEquals(List.of(SubjectRef.cluster("hexin"), SubjectRef.cluster("lingdong"),
                SubjectRef.cluster("liangkou"), SubjectRef.county("419181")), map.marksProperty().get());
        robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        assertEquals(List.of(SubjectRef.cluster("lingdong")), map.marksProperty().get());
        assertEquals(SubjectRef.cluster("lingdong"), shell.navigator().current());
    }

    @Test
    void backFromASourceReturnsToThePartThatWasRead(FxRobot robot) {
        go(robot, SubjectRef.cluster("lingdong"));
        robot.clickOn("#tab-CASES");
        String reading = pageText(robot);
        robot.clickOn(robot.lookup(".citation").<Node>query());
        assertEquals(SubjectKind.SOURCE, shell.navigator().current().kind());
        robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        assertEquals(reading, pageText(robot));
    }

    @Test
    void linkInABreadcrumbLeadsToThePrefecture(FxRobot robot) {
        go(robot, SubjectRef.cluster("lingdong"));
        SelectableText way = robot.lookup(".breadcrumb").queryAs(SelectableText.class);
        robot.clickOn(robot.from(way).lookup("丰禾市").<Node>query());
        assertEquals(SubjectRef.prefecture("419100"), shell.navigator().current());
    }

    @Test
    void everyStepOfTheWayToAPageMovesTheMapToo(FxRobot robot) {
        go(robot, SubjectRef.cluster("lingdong"));
        List<String> way = robot.from(robot.lookup(".breadcrumb").<Node>query()).lookup(".text-link")
                .queryAllAs(Text.class).stream().map(Text::getText).toList();
        for (String step : way) {
            go(robot, SubjectRef.cluster("lingdong"));
            int before = map.told().size();
            robot.clickOn(robot.from(robot.lookup(".breadcrumb").<Node>query()).lookup(step).<Node>query());
            assertEquals(List.of("zoomTo " + shell.navigator().current()),
                    map.told().subList(before, map.told().size()), step);
        }
        assertEquals("河南省", way.get(0));
    }

    /** What is not known is said once, under the overview, not by a tab with nothing behind it. */
    @Test
    void aTabWithNothingBehindItIsLeftOut(FxRobot robot) {
        for (Cluster cluster : InventedProvince.content().clusters()) {
            go(robot, cluster.ref());
            Profile page = new ProfileAssembler(InventedProvince.content()).assemble(cluster.ref()).orElseThrow();
            for (ProfileTab tab : List.of(ProfileTab.FIRMS, ProfileTab.CASES, ProfileTab.FIGURES)) {
                boolean known = page.sections(tab).stream().anyMatch(section -> !section.isEmpty());
                assertEquals(known, robot.lookup("#tab-" + tab).tryQuery().isPresent(), cluster.name() + " " + tab);
                assertTrue(known || page.sections(tab).isEmpty() || pageText(robot).contains(page.sections(tab).get(0)
                        .remark()), cluster.name() + " " + tab);
            }
        }
    }

    @Test
    void aTabReactsOnAllOfItsFace(FxRobot robot) {
        go(robot, SubjectRef.cluster("lingdong"));
        List<Node> tabs = List.copyOf(robot.lookup(".page-tab").queryAll());
        for (int i = 1; i < tabs.size(); i++) {
            assertTrue(tabs.get(i).getBoundsInParent().getMinX() - tabs.get(i - 1).getBoundsInParent().getMaxX() < 1,
                    "no gap a click falls into");
        }
        Bounds face = InventedWindow.inWindow(robot.lookup("#tab-FIGURES").query());
        robot.clickOn(stage.getX() + face.getMinX() + 2 + stage.getScene().getX(),
                stage.getY() + face.getMinY() + 3 + stage.getScene().getY());
        assertTrue(robot.lookup("#tab-FIGURES").queryAs(ToggleButton.class).isSelected());
    }

    @Test
    void disagreeingSourcesStandSideBySide(FxRobot robot) {
        go(robot, SubjectRef.cluster("lingdong"));
        robot.clickOn("#tab-FIGURES");
        assertEquals(2, robot.lookup(".card").queryAll().size());
    }

    @Test
    void panelsFoldAwayAndAreRemembered(FxRobot robot) {
        robot.type(KeyCode.F9);
        assertFalse(robot.lookup(".right-side").query().isVisible());
        assertFalse(shell.capture(stage).panels().rightOpen());
        robot.type(KeyCode.F8).type(KeyCode.F9);
        assertEquals(new WindowState.Panels(0, 0, 0, 0, Set.of("BROWSE"), true, false, false),
                shell.capture(stage).panels());
    }

    @Test
    void aSideCannotBeDraggedOutOfTheWindowAndItsWidthIsRemembered(FxRobot robot) {
        dragGrip(robot, 0, 300);
        assertEquals(300, 1366 * shell.capture(stage).panels().leftShare(), 10);
        dragGrip(robot, 0, -40);
        double left = 1366 * shell.capture(stage).panels().leftShare();
        assertTrue(left >= 180 && left < 290, "left " + left);
        dragGrip(robot, 1, 20);
        assertEquals(1366 - 360, 1366 * shell.capture(stage).panels().rightShare(), 1);
    }

    @Test
    void aSideMadeWideByHandIsOpenAfterARestartThoughTheMapIsNarrowBesideIt(FxRobot robot) {
        dragGrip(robot, 1, 880);
        WindowState state = shell.capture(stage);
        assertTrue(state.panels().rightShare() > 0.34, "it was dragged");
        robot.interact(() -> shell = InventedWindow.show(stage, InventedWindow.parts(InventedProvince.content(),
                new FakeMap(), BackgroundRunner.immediate()), state));
        assertTrue(robot.lookup(".right-side").query().isVisible());
    }

    /** Drags by a point that no handle covers. @param x where to, in the window */
    private void dragGrip(FxRobot robot, int grip, double x) {
        Bounds bounds = robot.lookup(".grip").nth(grip).<Node>query().localToScreen(new BoundingBox(0, 0, 8, 8));
        robot.drag(bounds.getMinX() + 4, bounds.getMinY() + 200).dropTo(stage.getX() + x, bounds.getMinY() + 200);
    }

    @Test
    void whatWentWrongIsSaidOverTheWindow(FxRobot robot) {
        robot.interact(() -> shell.say("磁盘已满。"));
        assertEquals("磁盘已满。", robot.lookup(".sheet-card .selectable-text").queryAs(SelectableText.class).text());
    }

    @Test
    void selectionIsRemembered(FxRobot robot) {
        go(robot, SubjectRef.county("419222"));
        assertEquals(SubjectRef.county("419222"), shell.capture(stage).selection());
    }

    @Test
    void theOpenPartOfThePageAndTheLegendsSheetOutlastARestart(FxRobot robot) {
        go(robot, SubjectRef.cluster("lingdong"));
        robot.clickOn("#tab-FIGURES");
        robot.interact(() -> map.legendTurnedProperty().set(Optional.of(1)));
        WindowState state = shell.capture(stage);
        FakeMap next = new FakeMap();
        robot.interact(() -> shell = InventedWindow.show(stage,
                InventedWindow.parts(InventedProvince.content(), next, BackgroundRunner.immediate()), state));
        assertTrue(robot.lookup("#tab-FIGURES").queryAs(ToggleButton.class).isSelected());
        assertEquals(Optional.of(1), next.legendTurnedProperty().get());
        assertEquals(state, shell.capture(stage));
    }

    @Test
    void whatIsAskedOfTheClustersOutlastsARestart(FxRobot robot) {
        robot.clickOn("#facet-food");
        robot.interact(() -> shell.navigator().besidesShownProperty().set(true));
        WindowState state = shell.capture(stage);
        FakeMap next = new FakeMap();
        robot.interact(() -> shell = InventedWindow.show(stage,
                InventedWindow.parts(InventedProvince.content(), next, BackgroundRunner.immediate()), state));
        assertEquals(Set.of("liangkou", "shabei"), next.visible());
        assertTrue(next.besidesShownProperty().get());
        assertEquals("2", count(robot, "food"));
        assertEquals("0", count(robot, "419100"));
        assertFalse(shell.navigator().canGoBackProperty().get(), "it was so from the beginning");
        WindowState foreign = new WindowState(state.place(), state.panels(), state.scale(),
                state.map().withFilter(ClusterFilter.ofIndustry("of another atlas")), state.legend(),
                state.selection(), state.page(), state.near(), WindowState.Reading.NONE, "", Map.of());
        robot.interact(() -> shell = InventedWindow.show(stage,
                InventedWindow.parts(InventedProvince.content(), next, BackgroundRunner.immediate()), foreign));
        assertEquals(7, next.visible().size());
    }

    @Test
    void goingBackTakesBackAChoiceOfClusters(FxRobot robot) {
        robot.clickOn("#facet-food");
        go(robot, SubjectRef.cluster("liangkou"));
        robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        assertEquals(SubjectRef.PROVINCE, shell.navigator().current());
        assertEquals(Set.of("liangkou", "shabei"), map.visible());
        robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        assertEquals(7, map.visible().size());
        robot.press(KeyCode.ALT, KeyCode.RIGHT).release(KeyCode.RIGHT, KeyCode.ALT);
        assertEquals(Set.of("liangkou", "shabei"), map.visible());
    }

    @Test
    void aNumberOnAPageLeadsToJustThatManyOnTheMapAndAsAList(FxRobot robot) {
        go(robot, SubjectRef.prefecture("419300"));
        Node number = robot.from(robot.lookup(".section-byIndustry").<Node>query()).lookup(".count").query();
        assertEquals("2个", ((Text) number).getText());
        robot.interact(number::requestFocus);
        robot.type(KeyCode.ENTER);
        assertEquals(Set.of("liangkou", "shabei"), map.visible());
        assertEquals(List.of("bringShown"), map.told());
        assertEquals(SubjectRef.PROVINCE, shell.navigator().current());
        assertTrue(robot.lookup("#tab-CLUSTERS").queryAs(ToggleButton.class).isSelected());
        assertEquals("筛选所得2个",
                robot.lookup(".section-filtered .section-title").queryAs(SelectableText.class).text());
        assertEquals(2, robot.lookup(".section-filtered .row").queryAll().size());
        assertEquals("2", count(robot, "food"), "so do the facets");
        robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        assertEquals(SubjectRef.prefecture("419300"), shell.navigator().current());
        assertEquals(7, map.visible().size());
    }

    @Test
    void theProvincesListFollowsTheFacetsAndItsChipsTheyIt(FxRobot robot) {
        robot.clickOn("#tab-CLUSTERS");
        assertEquals(3, robot.lookup(".section-byPrefecture .row").queryAll().size());
        robot.clickOn("#facet-food");
        assertTrue(robot.lookup("#tab-CLUSTERS").queryAs(ToggleButton.class).isSelected(), "one goes on reading it");
        assertEquals(2, robot.lookup(".section-filtered .row").queryAll().size());
        robot.clickOn("#facet-419100");
        assertEquals("没有符合筛选条件的集聚区",
                robot.lookup(".section-filtered .remark").queryAs(SelectableText.class).text());
        robot.clickOn(robot.from(robot.lookup(".tab-content").<Node>query()).lookup(".filter-chip").<Node>query());
        assertEquals(Set.of("hexin", "hexin_gx", "lingdong"), map.visible());
        assertEquals(3, robot.lookup(".section-filtered .row").queryAll().size());
    }

    @Test
    void theSameNumberOnceMoreTurnsToItsListAgain(FxRobot robot) {
        robot.clickOn("#tab-CLUSTERS").clickOn("#tab-OVERVIEW");
        int steps = shell.navigator().history().size();
        robot.clickOn(".tag");
        assertTrue(robot.lookup("#tab-CLUSTERS").queryAs(ToggleButton.class).isSelected());
        assertEquals(steps, shell.navigator().history().size(), "nothing to be taken back");
    }

    @Test
    void theProvincesPageSaysThatItTellsOfAllWhateverIsLookedAt(FxRobot robot) {
        assertFalse(robot.lookup("#page-outside").query().isVisible());
        robot.clickOn("#facet-food");
        Label words = robot.lookup("#page-outside .label").queryAs(Label.class);
        assertEquals("筛选只管“集聚区”一栏，其余各栏说的是全部", words.getText());
        go(robot, SubjectRef.prefecture("419100"));
        assertFalse(robot.lookup("#page-outside").query().isVisible());
        go(robot, SubjectRef.PROVINCE);
        robot.clickOn("#page-outside-drop");
        assertFalse(robot.lookup("#page-outside").query().isVisible());
    }

    @Test
    void whatIsToldOfAClusterLeadsToThatPartOfItsPage(FxRobot robot) {
        for (boolean byName : new boolean[] {true, false}) {
            go(robot, SubjectRef.prefecture("419100"));
            robot.clickOn("#tab-FIGURES");
            robot.clickOn(robot.lookup(".section-clusterFigures .text-link").nth(byName ? 0 : 1).<Node>query());
            assertEquals(SubjectKind.CLUSTER, shell.navigator().current().kind());
            assertTrue(robot.lookup("#tab-FIGURES").queryAs(ToggleButton.class).isSelected(), "by name: " + byName);
        }
    }

    @Test
    void keysScrollAPageToItsTopAndItsBottomAndTheMapStays(FxRobot robot) {
        robot.interact(() -> stage.setHeight(620));
        go(robot, SubjectRef.cluster("lingdong"));
        ScrollPane scroll = robot.lookup(".profile-pane .page-scroll").query();
        Viewport before = map.viewportProperty().get();
        robot.interact(() -> robot.lookup("#tab-OVERVIEW").query().requestFocus());
        robot.push(KeyCode.END);
        assertEquals(1, scroll.getVvalue());
        robot.push(KeyCode.HOME);
        assertEquals(0, scroll.getVvalue());
        assertEquals(before, map.viewportProperty().get());
    }

    @Test
    void aPageOfAClusterThatIsNotLookedAtSaysSo(FxRobot robot) {
        go(robot, SubjectRef.cluster("lingdong"));
        assertFalse(robot.lookup("#page-outside").query().isVisible());
        robot.clickOn("#facet-food");
        assertTrue(robot.lookup("#page-outside .label").queryAs(Label.class).getText().contains("食品加工"));
        robot.clickOn("#facet-add-textile");
        robot.interact(() -> stage.setHeight(620));
        Label words = robot.lookup("#page-outside .label").queryAs(Label.class);
        assertEquals(words.getText(), robot.from(words).lookup(".text").queryAs(Text.class).getText()
                .replace("\n", ""), "all of it, on as many lines as it needs");
        robot.clickOn("#page-outside-drop");
        assertEquals(7, map.visible().size());
        assertFalse(robot.lookup("#page-outside").query().isVisible());
    }

    @Test
    void anActivityThereIsNoLongerCountsAsTheFirst(FxRobot robot) {
        WindowState state = shell.capture(stage);
        robot.interact(() -> shell = InventedWindow.show(stage,
                InventedWindow.parts(InventedProvince.content(), map, BackgroundRunner.immediate()),
                new WindowState(state.place(), state.panels(), state.scale(), WindowState.FIRST.map(),
                        state.legend(), state.selection(), state.page(), state.near(),
                        WindowState.Reading.NONE, "GARDENING", Map.of())));
        assertTrue(robot.lookup(".facet-pane").tryQuery().isPresent());
        assertEquals("BROWSE", shell.capture(stage).activity());
    }

    @Test
    void keysOfTheMapReachItUnlessOneIsTyping(FxRobot robot) {
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        robot.type(KeyCode.MINUS).type(KeyCode.HOME);
        assertEquals(List.of("zoomOut", "home"), map.told());
        robot.clickOn("#search").type(KeyCode.MINUS).type(KeyCode.M);
        assertEquals(List.of("zoomOut", "home"), map.told());
    }

    @Test
    void lettersOfTheMapReachItFromAButtonAListAndThePage(FxRobot robot) {
        for (String where : List.of("#activity-BROWSE", "#facet-food", "#tab-SOURCES")) {
            robot.clickOn(where);
            map.told().clear();
            robot.type(KeyCode.M).type(KeyCode.T).type(KeyCode.P).type(KeyCode.L).type(KeyCode.F);
            assertEquals(List.of("typed M", "typed T", "typed P", "typed L", "typed F"), map.told(), where);
        }
        map.told().clear();
        robot.push(KeyCode.CONTROL, KeyCode.M).push(KeyCode.ALT, KeyCode.M);
        assertEquals(List.of(), map.told());
    }

    @Test
    void aCardIsAsHighAsItsContentWhereTheWindowHasRoom(FxRobot robot) {
        robot.type(KeyCode.F1);
        ScrollPane scroll = robot.lookup(".sheet-card .scroll-pane").queryAs(ScrollPane.class);
        assertTrue(scroll.getViewportBounds().getHeight() >= scroll.getContent().getLayoutBounds().getHeight(),
                scroll.getViewportBounds() + " for " + scroll.getContent().getLayoutBounds());
        robot.type(KeyCode.ESCAPE).clickOn("#menu").clickOn("关于图集");
        scroll = robot.lookup(".sheet-card .scroll-pane").queryAs(ScrollPane.class);
        assertTrue(scroll.getViewportBounds().getHeight() >= scroll.getContent().getLayoutBounds().getHeight(),
                scroll.getViewportBounds() + " for " + scroll.getContent().getLayoutBounds());
    }

    @Test
    void listOfKeysOpensWithF1AndClosesWithEscape(FxRobot robot) {
        robot.type(KeyCode.F1);
        assertEquals(1, robot.lookup(".sheet-card").queryAll().size());
        robot.type(KeyCode.ESCAPE);
        assertEquals(0, robot.lookup(".sheet-card").queryAll().size());
    }

    @Test
    void oneKeyTakesTheFocusFromRegionToRegionAndBackToWhereItWas(FxRobot robot) {
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        robot.type(KeyCode.F6);
        assertEquals("tab-OVERVIEW", focusedId(robot));
        assertTrue(ReachedFocus.isOn(focused(robot)));
        robot.type(KeyCode.F6);
        assertEquals("activity-BROWSE", focusedId(robot));
        robot.type(KeyCode.RIGHT);
        assertEquals("activity-LIST", focusedId(robot));
        robot.type(KeyCode.F6, KeyCode.F6);
        assertEquals("map", focusedId(robot));
        robot.press(KeyCode.SHIFT).type(KeyCode.F6, KeyCode.F6).release(KeyCode.SHIFT);
        assertEquals("activity-LIST", focusedId(robot));
    }

    @Test
    void aFoldedSideIsPassedOver(FxRobot robot) {
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        robot.type(KeyCode.F9, KeyCode.F6);
        assertEquals("activity-BROWSE", focusedId(robot));
    }

    private static Node focused(FxRobot robot) {
        return robot.lookup("#map").query().getScene().getFocusOwner();
    }

    private static String focusedId(FxRobot robot) {
        return focused(robot).getId();
    }

    @Test
    void theOtherButtonOnAFacetOffersItAloneAsOneMoreAndTheWholeListAsATable(FxRobot robot) {
        Node row = robot.lookup("#facet-equipment").query();
        Point2D place = row.localToScene(5, 5);
        robot.interact(() -> Event.fireEvent(row, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5,
                place.getX(), place.getY(), false, null)));
        robot.interact(() -> {
            assertTrue(items().noneMatch(each -> "facet-menu-toggle".equals(each.getId())), "none is chosen yet");
            item("facet-menu-copy").fire();
            assertTrue(Clipboard.getSystemClipboard().getString().contains("装备制造\t"));
            item("facet-menu-only").fire();
        });
        assertEquals(ClusterFilter.ofIndustry("equipment"), shell.navigator().filterProperty().get());
    }

    private static Stream<MenuItem> items() {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream());
    }

    private static MenuItem item(String id) {
        return items().filter(each -> id.equals(each.getId())).findFirst().orElseThrow();
    }
}
