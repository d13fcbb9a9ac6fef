package henan.atlas.ui.reading.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.content.AfterBook;
import henan.atlas.domain.Period;
import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.CaseStudyText;
import henan.atlas.profile.ChainStage;
import henan.atlas.profile.FigureSeries;
import henan.atlas.profile.Link;
import henan.atlas.profile.Profile;
import henan.atlas.profile.ProfileHeading;
import henan.atlas.profile.ProfileTab;
import henan.atlas.profile.Reference;
import henan.atlas.profile.Section;
import henan.atlas.profile.Statement;
import henan.atlas.ui.ground.kit.AtlasStylesheets;
import henan.atlas.ui.ground.kit.ReadingOrder;
import henan.atlas.ui.ground.nav.Navigator;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PageCopyTest {
    /** What is no line of the page: years along the axis, copied with each figure, and what is told of a mark. */
    private static final Set<String> OF_A_CHART = Set.of("chart-year", "chart-told");
    private VBox page;

    private static FigureSeries.Figure figure(String period, String value, String note, int source, boolean disputed) {
        Period when = Period.of(period);
        return new FigureSeries.Figure(when.inWords(), when, value, "亿元", "", "工业增加值", "", note, List.of(source),
                disputed, AfterBook.NO);
    }

    private static Statement said(String words) {
        return new Statement(words, "", List.of(), List.of(), AfterBook.NO, false);
    }

    private static Reference source(int number, String title) {
        return new Reference(number, Link.plain(title), "", title, "", Period.NONE, false);
    }

    private static List<Section> sections() {
        FigureSeries figures = new FigureSeries("工业增加值", List.of(figure("2014", "30", "", 1, false),
                figure("2017", "41", "规模以上", 1, true), figure("2017", "45", "", 2, true),
                figure("2017", "47", "", 3, true)));
        Section chain = new Section.Chain(ProfileTab.FIGURES, "chain", "产业链", List.of(
                new ChainStage("上游", List.of(said("铜管"), said("钢板")), ""),
                new ChainStage("下游", List.of(), "未见")));
        Section cases = new Section.Cases(ProfileTab.FIGURES, "cases", "案例", List.of(new CaseStudyText(
                Link.plain("岭东的冷库"), List.of(new CaseStudyText.Part("书出版之后", "2016年", true, false,
                        List.of(List.of(said("扩了一条线。"))))), List.of("为什么？"))));
        return List.of(new Section.Figures(ProfileTab.FIGURES, "figures", "主要指标", List.of(figures), ""), chain,
                cases);
    }

    @Start
    void start(Stage stage) {
        Profile profile = new Profile(SubjectRef.PROVINCE,
                new ProfileHeading("省", "虚构省", List.of(), List.of(), List.of(), ""), sections(),
                List.of(source(1, "公报"), source(2, "年鉴"), source(3, "日报")), "");
        PageParts parts = new PageParts(profile, new Navigator(subject -> List.of()));
        VBox text = new VBox();
        profile.sections().forEach(section -> text.getChildren().add(new SectionView(parts, section)));
        ScrollPane scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        page = new VBox(new VBox(parts.words("虚构省", "page-title").notInTables()), new ToggleButton("数据"), scroll);
        ReadingOrder.makePage(page, () -> "虚构省");
        Scene scene = new Scene(page, 420, 900);
        AtlasStylesheets.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static List<String> copied(FxRobot robot, String how) {
        return copied(robot, robot.lookup(".page-title").query(), how);
    }

    /** What a menu copies. @param title where it is asked for */
    private static List<String> copied(FxRobot robot, Node title, String how) {
        Bounds place = title.localToScreen(title.getBoundsInLocal());
        robot.interact(() -> Event.fireEvent(title, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5,
                place.getMinX() + 5, place.getCenterY(), false, null)));
        robot.clickOn(how);
        String[] content = new String[1];
        robot.interact(() -> content[0] = Clipboard.getSystemClipboard().getString());
        return content[0].lines().toList();
    }

    private static void selectAllByKey(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    }

    @Test
    void valuesThatDifferAreCopiedAsRowsOfTheirOwnWithTheirYearAndSource(FxRobot robot) {
        robot.clickOn(".series-name");
        selectAllByKey(robot);
        List<String> rows = copied(robot, "复制为表格");
        assertEquals(List.of("虚构省\t工业增加值\t2014年\t\t30\t亿元\t\t公报",
                "虚构省\t工业增加值\t2017年\t规模以上\t41\t亿元\t\t公报",
                "虚构省\t工业增加值\t2017年\t\t45\t亿元\t\t年鉴", "虚构省\t工业增加值\t2017年\t\t47\t亿元\t\t日报"),
                rows.subList(0, 4));
        List<String> lines = copied(robot, "复制");
        assertEquals("2017年　45 亿元　工业增加值　年鉴", lines.get(lines.indexOf("2017年　各出处数值不同，并列如下") + 2));
    }

    @Test
    void figuresOfAChartAreCopiedWithTheirYearAndStagesOfAChainAsRows(FxRobot robot) {
        robot.clickOn(".disputed-head");
        selectAllByKey(robot);
        List<String> rows = copied(robot, "复制");
        assertEquals(List.of("2014年　30", "2017年　41", "2017年　45", "2017年　47", "产业链", "上游　铜管　钢板",
                "下游　未见", "岭东的冷库", "书出版之后　2016年", "扩了一条线。", "讨论题", "1　为什么？"),
                rows.subList(rows.indexOf("产业链") - 4, rows.size()));
        List<String> table = copied(robot, "复制为表格");
        assertEquals(List.of("虚构省\t上游\t铜管\t钢板\t\t\t\t", "虚构省\t下游\t未见\t\t\t\t\t"), table.subList(4, 6));
    }

    @Test
    void aSectionIsCopiedAtOnceWithWhatItIsOfAndItsSources(FxRobot robot) {
        robot.clickOn(".series-name");
        List<String> lines = copied(robot, robot.lookup(".series-name").query(), "复制本节，附出处");
        assertEquals(List.of("虚构省", "主要指标", "工业增加值", "2014年　30 亿元[1]"), lines.subList(0, 4));
        assertEquals(List.of("[1] 公报", "[2] 年鉴", "[3] 日报"), lines.subList(lines.size() - 3, lines.size()));
        robot.clickOn(".page-title");
        List<String> rows = copied(robot, robot.lookup(".series-name").query(), "复制本节为表格");
        assertEquals("名称\t指标\t时间\t口径与说明\t数值\t单位\t备注\t出处", rows.get(0));
        assertEquals("虚构省\t工业增加值\t2014年\t\t30\t亿元\t\t公报", rows.get(1));
        assertEquals(5, rows.size());
    }

    @Test
    void allIsSelectedByKeyWhereverInThePageTheFocusIs(FxRobot robot) {
        robot.clickOn(".page-title");
        selectAllByKey(robot);
        List<String> all = copied(robot, "复制");
        robot.interact(() -> page.lookup(".toggle-button").requestFocus());
        selectAllByKey(robot);
        assertEquals(all, copied(robot, "复制"));
        assertEquals("虚构省", all.get(0));
        assertEquals("1　为什么？", all.get(all.size() - 1));
    }

    @Test
    void wordsOfOneParagraphAreCopiedByThemselves(FxRobot robot) {
        Node value = robot.lookup(".card .figure-value").query();
        robot.clickOn(value, MouseButton.PRIMARY).clickOn(MouseButton.PRIMARY).clickOn(MouseButton.PRIMARY);
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        robot.interact(() -> assertEquals("41 亿元", Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void everyLineOfAPageCanBeSelected(FxRobot robot) {
        List<String> others = robot.from(page).lookup(Label.class::isInstance).queryAllAs(Label.class).stream()
                .filter(label -> label.getStyleClass().stream().noneMatch(OF_A_CHART::contains))
                .map(Label::getText).filter(words -> !words.isBlank()).toList();
        assertEquals(List.of(), others);
    }
}
