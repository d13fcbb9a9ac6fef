package henan.atlas.ui.reading.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.NearRadius;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.handout.DocumentFormat;
import henan.atlas.profile.Profile;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.ui.ground.kit.AtlasStylesheets;
import henan.atlas.ui.ground.kit.IndustrySymbols;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.out.FileOut;
import henan.atlas.ui.ground.out.LastFolder;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.session.Notifier;
import henan.atlas.ui.ground.session.PerSnapshot;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The page that is read, as a document. */
@ExtendWith(ApplicationExtension.class)
class PageFilesTest {
    private static final IndustrySymbols PLAIN = new IndustrySymbols() {
        @Override
        public Node glyph(String industryId, double size) {
            return new Region();
        }

        @Override
        public Color colour(String industryId) {
            return Color.BLUE;
        }
    };

    @TempDir
    private Path folder;
    private ProfileModel model;
    private ProfilePane pane;
    private FileOut out;

    @Start
    void start(Stage stage) {
        model = new ProfileModel(new AtlasSession(Path.of("henan.gpkg"), InventedProvince.content()),
                new PerSnapshot<>(ProfileAssembler::new), BackgroundRunner.over(Runnable::run, Platform::runLater));
        out = new FileOut(BackgroundRunner.immediate(), new Notifier(), new LastFolder());
        pane = new ProfilePane(model, new Navigator(subject -> List.of()), PLAIN, out, Optional.empty());
        stage.setScene(new Scene(pane, 420, 700));
        AtlasStylesheets.applyTo(stage.getScene());
        stage.show();
    }

    @Test
    void thePageGoesOutAsADocumentAndThePaneTellsWhere(FxRobot robot) throws Exception {
        robot.interact(() -> model.show(SubjectRef.cluster("lingdong"), ClusterFilter.ALL, NearRadius.USUAL));
        assertEquals(2, ((MenuButton) pane.lookup("#page-out")).getItems().size());
        Profile page = model.pageProperty().get().orElseThrow();
        for (DocumentFormat format : DocumentFormat.values()) {
            FileOut.Wanted wanted = PageFiles.wanted(page, format);
            assertTrue(wanted.name().contains("岭东"), wanted.name());
            Path target = folder.resolve("a" + wanted.ending());
            robot.interact(() -> out.write(target, wanted));
            assertTrue(((Label) pane.lookup("#page-told")).getText().contains(target.toString()));
        }
        assertTrue(Files.readString(folder.resolve("a.md")).contains("# 岭东市产业集聚区"));
        try (ZipFile docx = new ZipFile(folder.resolve("a.docx").toFile())) {
            assertNotNull(docx.getEntry("word/footnotes.xml"));
        }
        robot.interact(() -> model.show(SubjectRef.cluster("laoting"), ClusterFilter.ALL, NearRadius.USUAL));
        assertNull(pane.lookup("#page-told"), "another page is read");
    }
}
