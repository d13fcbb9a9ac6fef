package henan.atlas.ui.reading.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.AfterBook;
import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.Bar;
import henan.atlas.profile.Link;
import henan.atlas.profile.Profile;
import henan.atlas.profile.ProfileHeading;
import henan.atlas.profile.ProfileTab;
import henan.atlas.profile.PropertyRow;
import henan.atlas.profile.Section;
import henan.atlas.profile.Statement;
import henan.atlas.ui.ground.nav.Navigator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class SectionViewTest {
    private static long lines(ProfileTab tab) {
        Section section = new Section.Sentences(tab, "told", "大事记", List.of(
                new Statement("岭东市产业集聚区揭牌。", "2012", List.of(), List.of(), AfterBook.NO, false),
                new Statement("同年评出十强。", "2012", List.of(), List.of(), AfterBook.NO, false)), "");
        Profile page = new Profile(SubjectRef.PROVINCE,
                new ProfileHeading("省", "虚构省", List.of(), List.of(), List.of(), ""), List.of(section), List.of(), "");
        SectionView view = new SectionView(new PageParts(page, new Navigator(subject -> List.of())), section);
        return view.getChildren().stream().filter(node -> node.getStyleClass().contains("dated")).count();
    }

    @Test
    void everyEventOfAHistoryHasALineOfItsOwnAndSentencesOfOneTimeOtherwiseShareAParagraph() {
        assertEquals(2, lines(ProfileTab.HISTORY));
        assertEquals(1, lines(ProfileTab.OVERVIEW));
    }

    private static PropertyRow row(String label, String value) {
        return new PropertyRow(Link.plain(label), Link.plain(value), "", List.of(), false, Bar.NONE, AfterBook.NO,
                List.of());
    }

    /** Where label and value of each row stand, in a column as wide as usual. */
    private static List<List<Bounds>> places(PropertyRow... rows) {
        Section section = new Section.Rows(ProfileTab.OVERVIEW, "nearby", "邻近", List.of(rows), "");
        Profile page = new Profile(SubjectRef.PROVINCE,
                new ProfileHeading("企业", "虚构企业", List.of(), List.of(), List.of(), ""), List.of(section), List.of(), "");
        SectionView view = new SectionView(new PageParts(page, new Navigator(subject -> List.of())), section);
        Scene scene = new Scene(new VBox(view), 356, 300);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return view.lookupAll(".row").stream().map(row -> Stream.of(".row-label", ".row-value").map(row::lookup)
                .map(node -> node.localToScene(node.getLayoutBounds())).toList()).toList();
    }

    private static boolean isBelow(List<Bounds> row) {
        return row.get(1).getMinY() >= row.get(0).getMaxY();
    }

    @Test
    void aLongValueBehindALongNameStandsBelowItAndAnyOtherBeside() {
        List<Bounds> far = places(row("焦作经济技术产业集聚区", "郑州航空港产业集聚区以西北约92千米")).get(0);
        assertTrue(isBelow(far), far.toString());
        assertTrue(far.get(1).getHeight() < 2 * far.get(0).getHeight(), "on one line " + far);
        assertFalse(isBelow(places(row("焦作经济技术产业集聚区", "约92千米")).get(0)));
        assertFalse(isBelow(places(row("主导产业", "装备制造、食品加工、电子信息、汽车及零部件、现代物流和其他")).get(0)));
    }

    @Test
    void longValuesOfOneListAllStandBelowWhereOneDoes() {
        List<List<Bounds>> list = places(row("新郑新港产业集聚区", "同县（市、区）"),
                row("长葛市产业集聚区", "郑州航空港产业集聚区以南约23千米"), row("焦作经济技术产业集聚区", "郑州航空港产业集聚区以西北约92千米"));
        assertEquals(List.of(false, true, true), list.stream().map(SectionViewTest::isBelow).toList());
    }
}
