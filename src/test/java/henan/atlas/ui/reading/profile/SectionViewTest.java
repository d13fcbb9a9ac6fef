package henan.atlas.ui.reading.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

    /** Label and value of a row; none where they stand on one line. */
    private static List<Bounds> stacked(String label, String value) {
        Section section = new Section.Rows(ProfileTab.OVERVIEW, "nearby", "邻近", List.of(new PropertyRow(
                Link.plain(label), Link.plain(value), "", List.of(), false, Bar.NONE, AfterBook.NO, List.of())), "");
        Profile page = new Profile(SubjectRef.PROVINCE,
                new ProfileHeading("企业", "虚构企业", List.of(), List.of(), List.of(), ""), List.of(section), List.of(), "");
        SectionView view = new SectionView(new PageParts(page, new Navigator(subject -> List.of())), section);
        Scene scene = new Scene(new VBox(view), 356, 300);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return Stream.of(".row-label", ".row-value").map(view::lookup)
                .map(node -> node.localToScene(node.getLayoutBounds())).toList();
    }

    @Test
    void aLongValueBehindALongNameStandsBelowItAndAnyOtherBeside() {
        List<Bounds> far = stacked("焦作经济技术产业集聚区", "郑州航空港产业集聚区以西北约92千米");
        assertTrue(far.get(1).getMinY() >= far.get(0).getMaxY(), far.toString());
        assertTrue(far.get(1).getHeight() < 2 * far.get(0).getHeight(), "on one line " + far);
        for (List<Bounds> beside : List.of(stacked("焦作经济技术产业集聚区", "约92千米"), stacked("主导产业",
                "装备制造、食品加工、电子信息、汽车及零部件、现代物流和其他"))) {
            assertTrue(beside.get(1).getMinY() < beside.get(0).getMaxY(), beside.toString());
        }
    }
}
