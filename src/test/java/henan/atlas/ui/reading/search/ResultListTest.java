package henan.atlas.ui.reading.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.search.SearchAnswer;
import henan.atlas.search.SearchHit;
import henan.atlas.search.SearchHit.Answer;
import henan.atlas.ui.ground.kit.AtlasStylesheets;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.session.PerSnapshot;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What stands in the list: hits by kind, what is only a part or near said to be that, the words that matched. */
@ExtendWith(ApplicationExtension.class)
class ResultListTest {
    private static final SubjectRef COUNTY = SubjectRef.county("1");
    private static final SubjectRef CLUSTER = SubjectRef.cluster("a");
    private static final Map<String, SearchAnswer> FOUND = Map.of(
            "甲 纺织", found(hit(CLUSTER, "乙县产业集聚区", List.of("甲市", "纺织服装"), Answer.WHOLE, "")),
            "甲 丙 戊", new SearchAnswer(List.of(hit(COUNTY, "甲县", List.of("甲县"), Answer.PART, "甲"),
                    hit(CLUSTER, "丙县产业集聚区", List.of("丙县"), Answer.NEAR, "丙")), List.of("戊")),
            "甲 己", new SearchAnswer(List.of(hit(CLUSTER, "乙县产业集聚区", List.of("甲", "己"), Answer.WHOLE, ""),
                    hit(COUNTY, "甲县", List.of("甲县"), Answer.PART, "甲")), List.of()),
            "甲乙", new SearchAnswer(List.of(hit(CLUSTER, "乙县产业集聚区", List.of("甲乙"), Answer.WHOLE, ""),
                    hit(COUNTY, "甲已县", List.of("甲已县"), Answer.NEAR, "")), List.of()),
            "甲 庚", new SearchAnswer(List.of(hit(COUNTY, "甲县", List.of("甲县"), Answer.PART, "甲"),
                    hit(CLUSTER, "甲县产业集聚区", List.of("甲县"), Answer.PART, "甲"),
                    hit(SubjectRef.county("7"), "庚县", List.of("庚县"), Answer.PART, "庚")), List.of()),
            "甲乙县", found(hit(COUNTY, "甲已县", List.of("甲已县"), Answer.NEAR, "")));
    private final List<SubjectRef> compared = new ArrayList<>();
    private SearchModel model;
    private ResultList list;

    private static SearchHit hit(SubjectRef subject, String title, List<String> matched, Answer answer, String word) {
        return new SearchHit(subject, title, "", matched, 1, answer, word);
    }

    private static SearchAnswer found(SearchHit hit) {
        return new SearchAnswer(List.of(hit), List.of());
    }

    @Start
    void start(Stage stage) {
        model = new SearchModel(new AtlasSession(Path.of("x"), InventedProvince.content()), new PerSnapshot<>(content ->
                (query, limit) -> FOUND.getOrDefault(query, SearchAnswer.NOTHING)), BackgroundRunner.immediate());
        list = new ResultList(model, () -> { }, named -> named.forEach(hit -> compared.add(hit.subject())));
        Scene scene = new Scene(list, 420, 500);
        AtlasStylesheets.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    /** The lines of the list from above, heads and hits alike. */
    private List<String> lines(FxRobot robot, String typed) {
        robot.interact(() -> model.queryProperty().set(typed));
        ScrollPane scroll = (ScrollPane) list.getChildren().get(0);
        return ((Parent) scroll.getContent()).getChildrenUnmodifiable().stream().map(ResultListTest::words).toList();
    }

    private static String words(Node line) {
        return line instanceof Label label ? label.getText()
                : ((Parent) line).getChildrenUnmodifiable().stream().filter(TextFlow.class::isInstance)
                        .map(flow -> ((TextFlow) flow).getChildren().stream().map(text -> ((Text) text).getText())
                                .collect(Collectors.joining())).collect(Collectors.joining("|"));
    }

    @Test
    void theWordsThatMatchedStandBesideTheTitle(FxRobot robot) {
        assertEquals(List.of("产业集聚区", "乙县产业集聚区|甲市 · 纺织服装"), lines(robot, "甲 纺织"));
    }

    @Test
    void whatWasFoundApartIsSaidToBeAndWhatWasNotFoundToo(FxRobot robot) {
        assertEquals(List.of("没有同时符合全部的词，分别找到", "“甲”", "县（市、区）", "甲县|", "与“丙”相近", "产业集聚区",
                "丙县产业集聚区|", "没有找到“戊”，可以去掉它再找"), lines(robot, "甲 丙 戊"));
    }

    @Test
    void nothingIsSaidToAnswerToAllOnlyWhereNothingDoes(FxRobot robot) {
        assertEquals(List.of("产业集聚区", "乙县产业集聚区|甲 · 己", "另外，分别找到", "“甲”", "县（市、区）", "甲县|"),
                lines(robot, "甲 己"));
        assertEquals(List.of("产业集聚区", "乙县产业集聚区|甲乙", "另外，写法相近的", "县（市、区）", "甲已县|"),
                lines(robot, "甲乙"));
    }

    /** Clusters before what they lie in; not where a word names no place, or all words name one thing. */
    @Test
    void severalPlacesNamedAreOfferedSideBySide(FxRobot robot) {
        assertEquals("并列资料：甲县产业集聚区、庚县　Ctrl+Enter", lines(robot, "甲 庚").get(0));
        robot.clickOn("#search-compare");
        assertEquals(List.of(CLUSTER, SubjectRef.county("7")), compared);
        for (String none : List.of("甲 丙 戊", "甲 己", "甲乙")) {
            assertTrue(lines(robot, none).stream().noneMatch(line -> line.startsWith("并列资料")), none);
        }
    }

    @Test
    void whatIsNearIsSaidToBe(FxRobot robot) {
        assertEquals(List.of("相近的（没有正好这样写的）", "县（市、区）", "甲已县|"), lines(robot, "甲乙县"));
    }

    @Test
    void nothingFoundOffersWhatToDo(FxRobot robot) {
        List<String> lines = lines(robot, "无");
        assertEquals("没有找到“无”", lines.get(0));
        assertEquals(2, lines.size());
    }
}
