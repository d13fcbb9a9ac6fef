package henan.atlas.ui.reading.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.NearRadius;
import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.Profile;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.profile.Section;
import henan.atlas.ui.ground.kit.AtlasStylesheets;
import henan.atlas.ui.ground.kit.IndustrySymbols;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.out.FileOut;
import henan.atlas.ui.ground.out.LastFolder;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.session.Notifier;
import henan.atlas.ui.ground.session.PerSnapshot;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The tabs of the real atlas's pages. */
@ExtendWith(ApplicationExtension.class)
class PageTabsTest {
    /** Width of a page no hand has made wider or narrower, at 1366 as at 1920. */
    private static final double USUAL = 412;
    private static final IndustrySymbols PLAIN = new IndustrySymbols() {
        @Override
        public Node glyph(String industryId, double size) {
            return new Rectangle(size, size);
        }

        @Override
        public Color colour(String industryId) {
            return Color.GRAY;
        }
    };
    /** Of each kind of page, by what tabs it has, that with most sources. */
    private static final Map<Set<?>, Profile> KINDS = new HashMap<>();
    private static AtlasSnapshot content;
    private ProfileModel model;

    @BeforeAll
    static void assemble() throws Exception {
        try (AtlasFile atlas = AtlasFile.open(Path.of("target/atlas/henan.gpkg"))) {
            content = atlas.content();
        }
        ProfileAssembler pages = new ProfileAssembler(content);
        for (SubjectRef subject : content.index().subjects()) {
            Profile page = pages.assemble(subject).orElseThrow();
            KINDS.merge(page.sections().stream().filter(section -> !section.isEmpty()).map(Section::tab)
                    .collect(Collectors.toSet()), page, (one, other) ->
                    one.references().size() >= other.references().size() ? one : other);
        }
    }

    @Start
    void start(Stage stage) {
        model = new ProfileModel(new AtlasSession(Path.of("henan.gpkg"), content),
                new PerSnapshot<>(ProfileAssembler::new), BackgroundRunner.over(Runnable::run, Platform::runLater));
        stage.setScene(new Scene(new ProfilePane(model, new Navigator(subject -> List.of()), PLAIN,
                new FileOut(BackgroundRunner.immediate(), new Notifier(), new LastFolder()),
                Optional.empty()), USUAL, 700));
        AtlasStylesheets.applyTo(stage.getScene());
        stage.show();
    }

    private Region tabsOf(FxRobot robot, SubjectRef subject) {
        robot.interact(() -> model.show(subject, ClusterFilter.ALL, NearRadius.USUAL));
        return robot.lookup(".tab-strip").query();
    }

    /** How many tabs stand in each row, from above. */
    private static Collection<Long> rows(Region strip, double width) {
        strip.resize(width, strip.prefHeight(width));
        strip.layout();
        List<Node> tabs = List.copyOf(strip.getChildrenUnmodifiable());
        tabs.forEach(tab -> assertTrue(tab.getLayoutX() + tab.getLayoutBounds().getWidth() <= width
                && tab.getLayoutY() + tab.getLayoutBounds().getHeight() <= strip.getHeight(), tab + " in " + width));
        return tabs.stream().collect(Collectors.groupingBy(Node::getLayoutY, TreeMap::new, Collectors.counting()))
                .values();
    }

    @Test
    void allStandInOneRowOnPagesOfEveryKindAndInNarrowOnesNoneStandsAlone(FxRobot robot) {
        assertTrue(KINDS.size() > 8, KINDS.keySet().toString());
        for (Profile page : KINDS.values()) {
            Region strip = tabsOf(robot, page.subject());
            robot.interact(() -> {
                assertEquals(1, rows(strip, USUAL).size(), page.subject().toString());
                for (double width = 240; width < USUAL; width += 4) {
                    Collection<Long> rows = rows(strip, width);
                    assertTrue(rows.size() == 1 || !rows.contains(1L), page.subject() + " in " + width + ": " + rows);
                }
            });
        }
    }

    @Test
    void theOneThatIsOpenIsNoWiderThanTheOthersLeaveRoomFor(FxRobot robot) {
        tabsOf(robot, SubjectRef.PROVINCE);
        for (ToggleButton tab : robot.lookup(".page-tab").queryAllAs(ToggleButton.class)) {
            robot.interact(tab::fire);
            assertEquals(1, robot.lookup(".page-tab").queryAll().stream().map(Node::getLayoutY).distinct().count(),
                    tab.getText());
        }
    }
}
