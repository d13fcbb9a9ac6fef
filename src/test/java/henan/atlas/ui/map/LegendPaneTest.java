package henan.atlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapTheme;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the legend of the window's map lists, and what a hand does in it. */
@ExtendWith(ApplicationExtension.class)
class LegendPaneTest {
    private static final MapTheme.LegendItem FEW = new MapTheme.LegendItem.Fill(0xFFF1DE, "少");
    private static final MapTheme.LegendItem MANY = new MapTheme.LegendItem.Fill(0x7A3117, "多");
    private MapModel model;
    private MapPane pane;
    private final List<ClusterFilter> chosen = new ArrayList<>();

    @Start
    void start(Stage stage) throws Exception {
        model = OpenedMap.over(OpenedMap.session(), BackgroundRunner.over(Runnable::run, Platform::runLater));
        model.setOnFilter(chosen::add);
        pane = new MapPane(model);
        stage.setScene(new Scene(pane, 1400, 800));
        stage.sizeToScene();
        stage.show();
    }

    private static List<LegendEntryButton> entries(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents(8);
        return Stream.of(robot.lookup(".legend-entry").queryAll()).flatMap(Set::stream)
                .map(LegendEntryButton.class::cast).filter(Node::isVisible).toList();
    }

    private static LegendEntryButton entry(FxRobot robot, String words) {
        return entries(robot).stream().filter(e -> e.getAccessibleText().contains(words)).findFirst()
                .orElseThrow(() -> new AssertionError(words + " among " + entries(robot).stream()
                        .map(Node::getAccessibleText).toList()));
    }

    private static Optional<MapTheme> theme(List<MapTheme.LegendItem> items) {
        return Optional.of(new MapTheme("题", "副题", "",
                Optional.of(AreaUnit.PREFECTURE), Map.of("419100", 0x7A3117, "419200", 0xFFF1DE), Set.of(), List.of(),
                items));
    }

    private static boolean names(FxRobot robot, String words) {
        return entries(robot).stream().anyMatch(e -> e.getAccessibleText().contains(words));
    }

    /** The entry on whichever sheet it stands. */
    private LegendEntryButton turnedTo(FxRobot robot, String words) {
        for (int i = 0; i < 5 && entries(robot).stream().noneMatch(e -> e.getAccessibleText().contains(words)); i++) {
            press(robot, KeyCode.L);
        }
        return entry(robot, words);
    }

    private static boolean has(Node node, String state) {
        return node.getPseudoClassStates().stream().anyMatch(s -> s.getPseudoClassName().equals(state));
    }

    private void press(FxRobot robot, KeyCode key) {
        robot.interact(pane::requestFocus);
        robot.type(key);
        WaitForAsyncUtils.waitForFxEvents(8);
    }

    @Test
    void riversAreTurnedOffAndStayListed(FxRobot robot) {
        LegendEntryButton rivers = turnedTo(robot, "河流");
        robot.interact(rivers::fire);
        assertFalse(model.readingMode().riversProperty().get());
        assertTrue(has(entry(robot, "河流"), "hidden"));
        robot.interact(() -> entry(robot, "河流").fire());
        assertTrue(model.readingMode().riversProperty().get());
        assertFalse(has(entry(robot, "河流"), "hidden"));
    }

    @Test
    void aClassOfIndustryIsAskedForAndShownAsChosen(FxRobot robot) {
        LegendEntryButton textile = turnedTo(robot, "纺织服装");
        robot.interact(textile::fire);
        assertEquals(List.of(ClusterFilter.ofIndustry("textile")), chosen);
        robot.interact(() -> model.filterProperty().set(ClusterFilter.ofIndustry("textile")));
        assertTrue(has(entry(robot, "纺织服装"), "chosen") && !has(entry(robot, "纺织服装"), "hidden"));
        assertTrue(has(entry(robot, "食品加工"), "hidden"));
        Node symbol = entry(robot, "食品加工").lookup(".legend-symbol");
        assertTrue(symbol.getBoundsInParent().getMaxX() < entry(robot, "食品加工").getWidth() / 2,
                "what hides a symbol leaves its words alone");
        press(robot, KeyCode.ESCAPE);
        assertEquals(List.of(ClusterFilter.ofIndustry("textile")), chosen, "on the map Esc drops no filter");
        robot.interact(entry(robot, "纺织服装")::fire);
        assertEquals(List.of(ClusterFilter.ofIndustry("textile"), ClusterFilter.ALL), chosen);
    }

    @Test
    void anOpenLegendTurnsToWhatIsChosenElsewhere(FxRobot robot) {
        robot.interact(() -> {
            pane.getScene().getWindow().setWidth(1000);
            pane.getScene().getWindow().setHeight(640);
        });
        LegendPane legend = (LegendPane) robot.lookup(".legend-head").query().getParent();
        WaitForAsyncUtils.waitForFxEvents(40);
        robot.interact(() -> model.legendTurnedProperty().set(Optional.of(0)));
        while (legend.isOpen() && names(robot, "纺织服装")) {
            press(robot, KeyCode.L);
        }
        assertTrue(legend.isOpen(), "another sheet has none of it");
        Optional<Integer> lines = model.legendTurnedProperty().get();
        robot.interact(() -> model.filterProperty().set(ClusterFilter.ofIndustry("textile")));
        assertTrue(has(entry(robot, "纺织服装"), "chosen"));
        robot.interact(() -> model.legendTurnedProperty().set(lines));
        assertFalse(names(robot, "纺织服装"), "turned by a hand");
        robot.interact(() -> model.legendTurnedProperty().set(Optional.empty()));
        assertTrue(has(entry(robot, "纺织服装"), "chosen"), "nor is it another in the beginning");
        robot.interact(() -> model.themeProperty().set(theme(IntStream.range(0, 14).<MapTheme.LegendItem>mapToObj(i ->
                new MapTheme.LegendItem.Fill(0xFFF1DE, "类别" + i)).toList())));
        assertTrue(names(robot, "类别0"), "a map of a theme is read by its classes first");
    }

    /** A sheet turned to in a window is not of the same number before a room, where a sheet holds less. */
    @Test
    void beforeARoomItOpensOnWhatIsChosenElseOnIndustriesAndStaysWhereAHandTurnsIt(FxRobot robot) {
        LegendPane legend = (LegendPane) robot.lookup(".legend-head").query().getParent();
        robot.interact(() -> model.purposeProperty().set(MapPurpose.PRESENTATION));
        WaitForAsyncUtils.waitForFxEvents(40);
        assertTrue(legend.isOpen() && names(robot, "食品加工"), "drops are what the map is of");
        for (String chosen : List.of("textile", "food", "electronics")) {
            robot.interact(() -> {
                model.filterProperty().set(ClusterFilter.ALL);
                model.purposeProperty().set(MapPurpose.READING);
                model.legendTurnedProperty().set(Optional.of(0));
            });
            WaitForAsyncUtils.waitForFxEvents(40);
            robot.interact(() -> model.filterProperty().set(ClusterFilter.ofIndustry(chosen)));
            WaitForAsyncUtils.waitForFxEvents(40);
            robot.interact(() -> model.purposeProperty().set(MapPurpose.PRESENTATION));
            WaitForAsyncUtils.waitForFxEvents(40);
            assertTrue(entries(robot).stream().anyMatch(e -> has(e, "chosen")), chosen);
        }
        press(robot, KeyCode.L);
        Optional<Integer> hand = model.legendTurnedProperty().get();
        robot.interact(() -> model.view().zoomAbout(300, 320, 1.5));
        WaitForAsyncUtils.waitForFxEvents(40);
        assertEquals(hand, model.legendTurnedProperty().get());
    }

    @Test
    void aClassOfAThemeStandsOutAloneUntilItIsChosenAgain(FxRobot robot) {
        robot.interact(() -> model.themeProperty().set(theme(List.of(FEW, MANY))));
        robot.interact(() -> entry(robot, "多").fire());
        WaitForAsyncUtils.waitForFxEvents(8);
        assertEquals(0x7A3117, drawn().fills().get("419100"));
        assertFalse(drawn().fills().get("419200") == 0xFFF1DE);
        assertTrue(has(entry(robot, "少"), "hidden"));
        press(robot, KeyCode.ESCAPE);
        assertEquals(0xFFF1DE, drawn().fills().get("419200"));
    }

    private MapTheme drawn() {
        return model.pictures().frameProperty().get().picture().spec().theme().orElseThrow();
    }

    @Test
    void lTurnsItsSheetsAndFoldsItAndTheTitleFoldsItToo(FxRobot robot) {
        LegendPane legend = (LegendPane) robot.lookup(".legend-head").query().getParent();
        entries(robot);
        assertTrue(legend.isOpen());
        for (int i = 0; i < 6 && legend.isOpen(); i++) {
            press(robot, KeyCode.L);
        }
        assertFalse(legend.isOpen());
        press(robot, KeyCode.L);
        assertTrue(legend.isOpen());
        robot.clickOn(".legend-head");
        assertFalse(legend.isOpen());
    }
}
