package henan.atlas.ui.reading.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.AfterBook;
import henan.atlas.domain.Period;
import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.FigureChart;
import henan.atlas.profile.FigureSeries;
import henan.atlas.profile.Profile;
import henan.atlas.profile.ProfileHeading;
import henan.atlas.ui.ground.kit.AtlasStylesheets;
import henan.atlas.ui.ground.nav.Navigator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FigureChartViewTest {
    private FigureChartView view;

    private static FigureSeries.Figure figure(String period, String value) {
        Period when = Period.of(period);
        return new FigureSeries.Figure(when.inWords(), when, value, "万部", "超过", "手机产量", "", "", List.of(), false,
                AfterBook.NO);
    }

    @Start
    void start(Stage stage) {
        Profile page = new Profile(SubjectRef.PROVINCE,
                new ProfileHeading("省", "虚构省", List.of(), List.of(), List.of(), ""), List.of(), List.of(), "");
        FigureChart chart = FigureChart.of(new FigureSeries("手机产量", List.of(figure("2010", "2800"),
                figure("2013", "9645"), figure("2013", "10000")))).get(0);
        view = new FigureChartView(new PageParts(page, new Navigator(subject -> List.of())), chart);
        Scene scene = new Scene(new VBox(view), 380, 260);
        AtlasStylesheets.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    private String told(FxRobot robot) {
        return robot.lookup(".chart-told").queryAs(Label.class).getText();
    }

    @Test
    void barsBeginAtZeroStandAtTheirYearsAndAnotherAccountStandsBeside(FxRobot robot) {
        List<Node> bars = List.copyOf(robot.lookup(".chart-bar").queryAll());
        double first = bars.get(0).getBoundsInParent().getHeight();
        assertEquals(2800 / 10000.0, first / bars.get(2).getBoundsInParent().getHeight(), 0.02);
        assertEquals(9645 / 10000.0, bars.get(1).getBoundsInParent().getHeight()
                / bars.get(2).getBoundsInParent().getHeight(), 0.02);
        double years = bars.get(1).getBoundsInParent().getCenterX() - bars.get(0).getBoundsInParent().getCenterX();
        assertTrue(years > 2 * view.getWidth() / 4, "three years lie between them: " + years);
        assertTrue(bars.get(2).getStyleClass().contains("beside"));
        robot.lookup(".chart-figure").queryAll().forEach(words -> assertTrue(words.isVisible()));
        robot.interact(() -> view.getParent().requestFocus());
        assertEquals("手机产量（万部）　空心的是另一说法", told(robot));
    }

    @Test
    void keysAndPointerTellEachMarkInFull(FxRobot robot) {
        robot.interact(view::requestFocus);
        assertEquals("2010年：超过2800万部。", told(robot));
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        assertEquals("2013年：超过10000万部。", told(robot));
        robot.moveTo(List.<Node>copyOf(robot.lookup(".chart-bar").queryAll()).get(1));
        assertEquals("2013年：超过9645万部。", told(robot));
        assertTrue(view.getAccessibleText().contains("2010年：超过2800万部"), view.getAccessibleText());
    }
}
