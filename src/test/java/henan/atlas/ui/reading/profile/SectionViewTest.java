package henan.atlas.ui.reading.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.content.AfterBook;
import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.Profile;
import henan.atlas.profile.ProfileHeading;
import henan.atlas.profile.ProfileTab;
import henan.atlas.profile.Section;
import henan.atlas.profile.Statement;
import henan.atlas.ui.ground.nav.Navigator;
import java.util.List;
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
}
