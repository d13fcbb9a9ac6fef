package henan.atlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.MapTheme;
import henan.atlas.carto.MapView;
import henan.atlas.carto.Viewport;
import henan.atlas.chart.Chart;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.FakeMap;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.ui.ground.chart.ChartView;
import henan.atlas.ui.ground.kit.SelectableText;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ThemeActivityTest {
    private static final SubjectRef FENGHE = SubjectRef.prefecture("419100");
    private final FakeMap map = new FakeMap();
    private Shell shell;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        open(WindowState.FIRST);
    }

    private void open(WindowState state) {
        shell = InventedWindow.show(stage,
                InventedWindow.parts(InventedProvince.content(), map, BackgroundRunner.immediate()), state);
    }

    private void themes(FxRobot robot, String id) {
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.CONTROL);
        robot.interact(() -> robot.lookup("#theme-" + id).<Button>query().fire());
    }

    private static void undo(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    }

    private MapTheme drawn() {
        return map.themeProperty().get().orElseThrow();
    }

    private static String words(FxRobot robot, String selector) {
        return robot.lookup(selector).<Labeled>query().getText();
    }

    /** A long title takes a second line in a narrow panel. */
    @Test
    void everyTitleIsReadWhole(FxRobot robot) {
        themes(robot, "clusters");
        List<Text> titles = robot.lookup(".theme-pane .facet-name .text").queryAll().stream().map(Text.class::cast)
                .toList();
        assertEquals(List.of(), titles.stream().map(Text::getText).filter(words -> words.endsWith("...")).toList());
        assertTrue(titles.stream().map(title -> title.getLayoutBounds().getHeight()).distinct().count() > 1);
    }

    private void turnTo(FxRobot robot, KeyCode digit) {
        robot.press(KeyCode.CONTROL, digit).release(digit, KeyCode.CONTROL);
    }

    @Test
    void aThemeOpensWholeUnlessTheMapWasMovedThereAndTheMapIsGivenBack(FxRobot robot) {
        Viewport county = new Viewport(10, 20, 1, 100, 100);
        Viewport other = new Viewport(-50, 40, 2, 100, 100);
        robot.interact(() -> map.follow(county));
        MapView before = map.seen();
        turnTo(robot, KeyCode.DIGIT3);
        assertEquals(MapView.WHOLE, map.seen());
        turnTo(robot, KeyCode.DIGIT1);
        assertEquals(before, map.seen());
        turnTo(robot, KeyCode.DIGIT3);
        robot.interact(() -> map.follow(other));
        MapView moved = map.seen();
        turnTo(robot, KeyCode.DIGIT1);
        assertEquals(moved, map.seen(), "where a hand has moved it");
        robot.interact(() -> map.follow(county));
        turnTo(robot, KeyCode.DIGIT3);
        assertEquals(moved, map.seen());
    }

    /** Natural breaks lie on values: the bar of one has the colour its place has on the map. */
    @Test
    void theBarsHaveTheColoursOfTheMap(FxRobot robot) {
        themes(robot, "density");
        Set<Integer> drawn = new HashSet<>(drawn().fills().values());
        Set<Integer> bars = new HashSet<>();
        robot.interact(() -> {
            WritableImage seen = robot.lookup(".break-histogram").query().snapshot(null, null);
            for (int x = 0; x < seen.getWidth(); x++) {
                for (int y = 0; y < seen.getHeight(); y++) {
                    bars.add(seen.getPixelReader().getArgb(x, y) & 0xFFFFFF);
                }
            }
        });
        bars.retainAll(drawn);
        assertEquals(drawn, bars);
    }

    /** A place is what its row is about. */
    @Test
    void noNameOfTheRankingIsCut(FxRobot robot) {
        themes(robot, "density");
        Node row = robot.lookup("#rank-419100").query();
        robot.interact(() -> robot.from(row).lookup(".rank-name").<Labeled>query().setText("岭东经济技术开发与示范区一带"));
        Text drawn = robot.from(row).lookup(".rank-name .text").query();
        assertEquals("岭东经济技术开发与示范区一带", drawn.getText().replace("\n", ""));
    }

    /** In whichever unit one looks, a theme opens with as many places as its row says. */
    @Test
    void aRowSaysHowManyPlacesItOpensWith(FxRobot robot) {
        themes(robot, "clusters");
        robot.clickOn("#unit-COUNTY");
        for (String theme : List.of("employers", "density", "clusters")) {
            String said = robot.from(robot.lookup("#theme-" + theme).<Node>query()).lookup(".facet-count")
                    .<Labeled>query().getText();
            robot.interact(() -> robot.lookup("#theme-" + theme).<Button>query().fire());
            String opened = robot.lookup(".label").queryAllAs(Labeled.class).stream().map(Labeled::getText)
                    .filter(t -> t != null && t.startsWith("排序")).findFirst().orElseThrow();
            assertTrue(opened.contains("　" + said + "个"), theme + " " + said + ": " + opened);
        }
    }

    private static boolean has(Node node, String pseudoClass) {
        return node.getPseudoClassStates().stream().anyMatch(s -> s.getPseudoClassName().equals(pseudoClass));
    }

    @Test
    void aThemeIsPutOnTheMapAndTakenOffAgain(FxRobot robot) {
        themes(robot, "density");
        assertEquals("各省辖市产业集聚区密度（2013年末）", drawn().title());
        assertFalse(map.dropsShownProperty().get());
        assertEquals("各省辖市产业集聚区密度（2013年末）", robot.lookup(".theme-title").queryAs(SelectableText.class).text());
        robot.clickOn("#activity-BROWSE");
        assertTrue(map.themeProperty().get().isEmpty());
        assertTrue(map.dropsShownProperty().get());
        assertTrue(robot.lookup(".profile-pane").tryQuery().isPresent());
    }

    @Test
    void draggingABreakMakesTheMethodOneByHandAndIsOneStepBack(FxRobot robot) {
        themes(robot, "density");
        MapTheme before = drawn();
        robot.drag("#break-0").moveBy(14, 0).moveBy(14, 0).drop();
        assertTrue(words(robot, "#theme-method").startsWith("自定义"));
        MapTheme after = drawn();
        assertNotEquals(before.legend(), after.legend());
        undo(robot);
        assertEquals(before, drawn());
        robot.press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.Y, KeyCode.CONTROL);
        assertEquals(after, drawn());
    }

    @Test
    void arrowsMoveTheBreakThatHasTheFocus(FxRobot robot) {
        themes(robot, "density");
        String before = words(robot, ".break-value");
        robot.interact(() -> robot.lookup("#break-0").query().requestFocus());
        robot.type(KeyCode.RIGHT);
        assertTrue(Double.parseDouble(words(robot, ".break-value")) >= Double.parseDouble(before));
        assertTrue(words(robot, "#theme-method").startsWith("自定义"));
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        assertTrue(Double.parseDouble(words(robot, ".break-value")) < Double.parseDouble(before));
    }

    @Test
    void rankingAndMapAnswerEachOther(FxRobot robot) {
        themes(robot, "density");
        robot.moveTo("#rank-419100");
        assertEquals(FENGHE, map.highlightProperty().get());
        assertTrue(words(robot, ".theme-pointed").startsWith("丰禾市"), words(robot, ".theme-pointed"));
        robot.moveTo(".theme-title");
        assertNull(map.highlightProperty().get());
        robot.interact(() -> map.hover(SubjectRef.prefecture("419300")));
        assertTrue(has(robot.lookup("#rank-419300").query(), "pointed"));
        assertFalse(has(robot.lookup("#rank-419100").query(), "pointed"));
        assertTrue(words(robot, ".theme-pointed").startsWith("石梁市"));
    }

    @Test
    void aNumberOfClustersLeadsToTheseOnTheMapAndAsAList(FxRobot robot) {
        themes(robot, "clusters");
        robot.clickOn(robot.from(robot.lookup("#rank-419100").<Node>query()).lookup(".rank-value").<Node>query());
        assertEquals(Set.of("hexin", "hexin_gx", "lingdong"), map.visible());
        assertTrue(map.dropsShownProperty().get());
        assertEquals(List.of("bringShown"), map.told());
        assertEquals(3, robot.lookup(".section-filtered .row").queryAll().size());
        robot.clickOn("#right-back");
        assertTrue(robot.lookup(".theme-panel").tryQuery().isPresent());
    }

    @Test
    void clustersLookedAtAloneStandOnTheThemesMap(FxRobot robot) {
        robot.clickOn("#facet-food");
        themes(robot, "density");
        assertTrue(map.dropsShownProperty().get());
        assertEquals(Set.of("liangkou", "shabei"), map.visible());
        robot.interact(() -> map.ask(ClusterFilter.ALL));
        assertFalse(map.dropsShownProperty().get(), "all of them give way to it");
        robot.interact(() -> map.ask(ClusterFilter.ofIndustry("food")));
        assertTrue(map.dropsShownProperty().get());
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);
        assertTrue(map.dropsShownProperty().get());
    }

    @Test
    void aLineGoesToItsPlaceAndThePageLeadsBack(FxRobot robot) {
        themes(robot, "density");
        robot.clickOn(robot.from(robot.lookup("#rank-419100").<Node>query()).lookup(".rank-name").<Node>query());
        assertEquals(List.of(FENGHE), map.marksProperty().get());
        assertEquals(List.of("zoomTo prefecture:419100"), map.told());
        assertTrue(robot.lookup(".theme-panel").tryQuery().isPresent(), "the theme stays beside the map");
        robot.clickOn(robot.from(robot.lookup("#rank-419100").<Node>query()).lookup(".rank-page").<Node>query());
        assertTrue(robot.lookup(".profile-pane").tryQuery().isPresent());
        robot.clickOn("#right-back");
        assertTrue(robot.lookup(".theme-panel").tryQuery().isPresent());
    }

    @Test
    void tooFewPlacesForAMapAreListedAndThoseWithoutAFigureStandAtTheEnd(FxRobot robot) {
        themes(robot, "clusters");
        assertTrue(robot.lookup(".break-histogram").query().isVisible());
        robot.clickOn("#unit-COUNTY");
        assertEquals(1, Set.copyOf(drawn().fills().values()).size(), "one colour tells where they lie");
        assertTrue(drawn().hatched().isEmpty() && drawn().marks().isEmpty());
        assertTrue(words(robot, ".design-note").contains("不足8个"), words(robot, ".design-note"));
        assertFalse(robot.lookup(".break-histogram").query().isVisible());
        assertTrue(robot.lookup(".theme-section").queryAllAs(Labeled.class).stream()
                .anyMatch(l -> l.getText().startsWith("未收录集聚区　")));
        robot.interact(() -> map.hover(SubjectRef.county("419121")));
        assertTrue(words(robot, ".theme-pointed").endsWith("未收录集聚区"));
    }

    @Test
    void classesMethodAndRampFollowTheButtons(FxRobot robot) {
        themes(robot, "density");
        // Five are asked for; there are three different figures, and the panel says why.
        assertEquals("3级", words(robot, ".class-count"));
        assertEquals(List.of("要分5级；不同的数值只有3个，一个一级。"), robot.lookup(".design-note")
                .queryAllAs(Labeled.class).stream().filter(Node::isVisible).map(Labeled::getText).toList());
        robot.clickOn("#theme-fewer");
        assertEquals("2级", words(robot, ".class-count"));
        assertTrue(robot.lookup("#theme-fewer").query().isDisabled());
        List<Integer> before = colors();
        robot.clickOn("#theme-turn");
        assertEquals(List.of(before.get(1), before.get(0)), colors());
        robot.clickOn("#theme-method").clickOn("等间距");
        assertTrue(drawn().subtitle().contains("等间距2级"), drawn().subtitle());
        robot.clickOn("#theme-ramp").clickOn("蓝");
        assertNotEquals(before, colors());
    }

    @Test
    void placesOfAnotherClassThanTheOneChosenInTheLegendGrowPale(FxRobot robot) {
        themes(robot, "density");
        Map<String, Integer> fills = drawn().fills();
        MapTheme.LegendItem one = drawn().legend().stream().filter(i -> i instanceof MapTheme.LegendItem.Fill fill
                && fill.color() == fills.get("419100")).findFirst().orElseThrow();
        robot.interact(() -> map.emphasize(Optional.of(one)));
        Set<Boolean> seen = new HashSet<>();
        fills.forEach((code, colour) -> {
            boolean other = !colour.equals(fills.get("419100"));
            assertEquals(other, has(robot.lookup("#rank-" + code).query(), "pale"), code);
            seen.add(other);
        });
        assertEquals(Set.of(true, false), seen);
        robot.interact(() -> map.emphasize(Optional.empty()));
        assertTrue(fills.keySet().stream().noneMatch(code -> has(robot.lookup("#rank-" + code).query(), "pale")));
    }

    private List<Integer> colors() {
        return drawn().legend().stream().map(i -> ((MapTheme.LegendItem.Fill) i).color()).toList();
    }

    @Test
    void differencesFromTheMeanTakeARampWithTwoSides(FxRobot robot) {
        themes(robot, "deviation");
        assertEquals("橙—紫", words(robot, "#theme-ramp"));
        themes(robot, "density");
        assertEquals("橙", words(robot, "#theme-ramp"));
    }

    @Test
    void theTableIsCopiedWithItsSources(FxRobot robot) {
        themes(robot, "density");
        robot.clickOn("复制表格");
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        List<String> lines = copied[0].lines().toList();
        assertTrue(lines.get(0).startsWith("各省辖市产业集聚区密度（2013年末）\t3个省辖市"), copied[0]);
        assertEquals("序号\t名称\t数值\t说明\t其他出处\t出处", lines.get(1));
        assertTrue(lines.get(2).startsWith("1\t丰禾市\t"), copied[0]);
        assertTrue(copied[0].contains("数据：本图集收录统计。"));
    }

    @Test
    void whatWasChosenIsRememberedAndAnUnknownThemeIsNot(FxRobot robot) {
        themes(robot, "density");
        robot.clickOn("#theme-fewer").clickOn("#theme-turn");
        MapTheme chosen = drawn();
        WindowState state = shell.capture(stage);
        robot.interact(() -> open(state));
        assertEquals(chosen, drawn());
        robot.interact(() -> open(new WindowState(state.place(), state.panels(), state.scale(), state.map(),
                state.legend(), state.selection(), state.page(), state.near(), WindowState.Reading.NONE,
                "THEMES", Map.of("THEMES", state.activities().get("THEMES").replace("density", "gone")))));
        assertEquals("各省辖市产业集聚区数量（2013年末）", drawn().title());
    }

    @Test
    void searchingOpensThePageOverTheTheme(FxRobot robot) {
        themes(robot, "density");
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.write("冷峰").type(KeyCode.ENTER);
        assertEquals(SubjectRef.firm("lengfeng"), shell.navigator().current());
        assertTrue(robot.lookup(".profile-pane").tryQuery().isPresent());
        assertEquals("专题：产业集聚区密度", words(robot, "#right-back"));
    }

    @Test
    void aThemeIsAChartThatIsUnfoldedPointedAtAndCopied(FxRobot robot) {
        themes(robot, "clusters");
        ChartView<Chart.Bars> view = robot.lookup("#theme-chart-view").query();
        assertTrue(view.shown().isEmpty(), "nothing is drawn while it is folded away");
        robot.interact(() -> robot.lookup("#theme-chart-fold").<Button>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
        Chart.Bars bars = view.shown().orElseThrow();
        assertFalse(bars.values().isEmpty());
        robot.interact(() -> view.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.HOME, false, false,
                false, false)));
        robot.interact(() -> view.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false,
                false, false)));
        assertEquals(bars.values().get(0).subject().orElseThrow(), shell.navigator().current());
        MenuButton out = robot.lookup("#theme-chart-out").query();
        robot.interact(() -> out.getItems().stream().filter(item -> "theme-chart-out-table".equals(item.getId()))
                .findFirst().orElseThrow().fire());
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> assertTrue(Clipboard.getSystemClipboard().getString().contains(bars.values().get(0)
                .name())));
    }
}
