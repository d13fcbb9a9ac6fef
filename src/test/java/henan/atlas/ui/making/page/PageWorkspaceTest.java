package henan.atlas.ui.making.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.Ramp;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedMap;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.fixture.Renamed;
import henan.atlas.page.Binding;
import henan.atlas.page.PageComposer;
import henan.atlas.page.PagePreset;
import henan.atlas.page.PageSettings;
import henan.atlas.page.file.DrawingFormat;
import henan.atlas.page.file.Lettering;
import henan.atlas.text.Messages;
import henan.atlas.thematic.ThemeMaker;
import henan.atlas.ui.ground.kit.AtlasStylesheets;
import henan.atlas.ui.ground.kit.SelectableText;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.session.Notifier;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.map.picture.PixelBridge;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PageWorkspaceTest {
    private static final PageComposer COMPOSER =
            new PageComposer(InventedMap.scenes(), InventedMap.content().content());

    private static final Messages TEXTS = Messages.of("pagepanel");

    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();
    private final List<SubjectRef> gone = new ArrayList<>();
    /** Work put off, where a test wants to step in before it is done. */
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean putOff;
    private String target = "页.pdf";
    private String proposed = "";
    private Stage stage;
    private PageWorkspace workspace;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        AtlasStylesheets.loadFaces();
        show(PageSettings.FIRST);
    }

    private void show(PageSettings remembered) {
        show(maker(InventedProvince.content()), remembered);
    }

    private static PageFactory maker(AtlasSnapshot content) {
        return new PageFactory(content, new ThemeMaker(content, ramps(), COMPOSER::industryLook), COMPOSER);
    }

    private void show(PageFactory first, PageSettings remembered) {
        Notifier notifier = new Notifier();
        notifier.setWindow(said::add);
        BackgroundRunner runner = BackgroundRunner.over(work -> {
            if (putOff) {
                waiting.add(work);
            } else {
                work.run();
            }
        }, Runnable::run);
        FilePrompts files = new FilePrompts() {
            @Override
            public Optional<Path> file(String name, DrawingFormat format, Optional<Path> start) {
                proposed = name;
                return target.isEmpty() ? Optional.empty() : Optional.of(folder.resolve(target));
            }

            @Override
            public Optional<Path> picture(Optional<Path> start) {
                return Optional.of(folder.resolve("标志.png"));
            }

            @Override
            public Optional<Path> folder(String title, Optional<Path> start) {
                return Optional.of(folder);
            }
        };
        workspace = new PageWorkspace(first, new PageTools(PixelBridge::picture, runner), navigator(), notifier, files,
                Optional::empty, remembered);
        HBox.setHgrow(workspace, Priority.ALWAYS);
        workspace.panel().setMinWidth(356);
        workspace.panel().setMaxWidth(356);
        Scene scene = new Scene(new HBox(workspace.panel(), workspace), 1366, 768);
        AtlasStylesheets.applyTo(scene);
        stage.setScene(scene);
        stage.show();
        workspace.enter(SubjectRef.PROVINCE);
    }

    private static List<Ramp> ramps() {
        try {
            return COMPOSER.ramps();
        } catch (AtlasException e) {
            throw new IllegalStateException(e);
        }
    }

    private Navigator navigator() {
        Navigator navigator = new Navigator(List::of);
        navigator.currentProperty().addListener((property, was, is) -> {
            gone.add(is);
            workspace.follow(is);
        });
        return navigator;
    }

    private static Image picture(FxRobot robot) {
        return robot.lookup("#page-preview .image-view").queryAs(ImageView.class).getImage();
    }

    private static String words(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAllAs(SelectableText.class).stream().map(SelectableText::text)
                .collect(Collectors.joining("\n"));
    }

    private static String label(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void startsWithTheProvincePictureAndItsFindings(FxRobot robot) {
        assertTrue(label(robot, "#page-about").startsWith("A4 横放　297×210毫米　1∶"), label(robot, "#page-about"));
        assertTrue(picture(robot).getWidth() > 400, picture(robot).getWidth() + " " + label(robot, "#page-zoom"));
        assertTrue(words(robot, ".finding-what").contains("没有审图号"), words(robot, ".finding-what"));
        assertTrue(words(robot, ".finding-remedy").contains("须送审"));
        assertEquals("template-PROVINCE", stage.getScene().getFocusOwner().getId());
    }

    @Test
    void printersAreAskedForOnlyOnceOneWantsToPrint(FxRobot robot) {
        assertTrue(printersOffered().isEmpty());
        putOff = true;
        robot.clickOn("#page-print");
        assertEquals(List.of(TEXTS.get("print.looking")), printersOffered());
        assertEquals(1, waiting.size(), "what looks for printers");
        robot.interact(() -> waiting.remove().run());
        assertFalse(printersOffered().isEmpty());
        assertFalse(printersOffered().contains(TEXTS.get("print.looking")));
    }

    private static List<String> printersOffered() {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream()).map(MenuItem::getText).toList();
    }

    @Test
    void arrowsAndSpaceChooseATemplateAndThePictureFollows(FxRobot robot) {
        Image before = picture(robot);
        robot.type(KeyCode.RIGHT).type(KeyCode.SPACE);
        assertNotSame(before, picture(robot));
        assertTrue(robot.lookup("#page-theme").query().isVisible());
        assertTrue(robot.lookup("#page-theme").queryAs(ComboBox.class).getItems().size() > 3);
        assertEquals("", words(robot, "#page-problem"));
    }

    @Test
    void paperAndItsLieChangeTheShapeOfThePicture(FxRobot robot) {
        robot.clickOn("#lies-upright");
        assertTrue(picture(robot).getHeight() > picture(robot).getWidth());
        robot.clickOn("#paper-A3");
        assertTrue(label(robot, "#page-about").startsWith("A3 竖放　297×420毫米"));
    }

    @Test
    void choicesAreKeptUnderANameTakenUpAgainAndDeleted(FxRobot robot) {
        robot.clickOn("#lies-upright");
        MenuButton menu = robot.lookup("#page-presets").queryAs(MenuButton.class);
        robot.interact(() -> menu.getItems().get(2).fire());
        robot.write("竖页").type(KeyCode.ENTER);
        robot.clickOn("#lies-across");
        assertTrue(label(robot, "#page-about").startsWith("A4 横放"), label(robot, "#page-about"));
        assertEquals("竖页", menu.getItems().get(0).getText());
        robot.interact(() -> menu.getItems().get(0).fire());
        assertTrue(label(robot, "#page-about").startsWith("A4 竖放"), label(robot, "#page-about"));
        assertEquals(List.of("竖页"), workspace.settings().presets().stream().map(PagePreset::name).toList());
        robot.interact(() -> ((Menu) menu.getItems().get(3)).getItems().get(0).fire());
        assertEquals(List.of(), workspace.settings().presets());
    }

    @Test
    void aLogoIsChosenToldOfWhenItIsGoneAndTakenAway(FxRobot robot) {
        robot.interact(() -> robot.lookup("#page-logo").queryButton().fire());
        assertEquals("标志.png", label(robot, "#page-logo-name"));
        assertTrue(words(robot, ".finding-what").contains("标志.png"), words(robot, ".finding-what"));
        assertTrue(robot.lookup("#page-export").queryButton().isDisabled());
        robot.interact(() -> robot.lookup("#page-logo-without").queryButton().fire());
        assertEquals("无", label(robot, "#page-logo-name"));
        assertFalse(robot.lookup("#page-export").queryButton().isDisabled());
    }

    @Test
    void cropMarksAreAChoiceAndThePaperIsStillWhatItWillBe(FxRobot robot) {
        Image before = picture(robot);
        robot.interact(() -> robot.lookup("#part-CROP_MARKS").queryAs(ToggleButton.class).fire());
        assertNotSame(before, picture(robot));
        assertTrue(label(robot, "#page-about").startsWith("A4 横放　297×210毫米"), label(robot, "#page-about"));
    }

    @Test
    void selectionDecidesTheKindOfPageAndThePlace(FxRobot robot) {
        robot.interact(() -> workspace.follow(SubjectRef.cluster("lingdong")));
        assertEquals("岭东市产业集聚区", robot.lookup("#page-title").queryAs(TextField.class).getPromptText());
        robot.clickOn("#template-PREFECTURE");
        assertTrue(robot.lookup("#page-title").queryAs(TextField.class).getPromptText().startsWith("丰禾市"));
    }

    @Test
    void withoutAClusterItAsksForOneAndPickingGoesThere(FxRobot robot) {
        robot.clickOn("#template-CLUSTER");
        assertTrue(words(robot, "#page-problem").contains("请在左栏“对象”里选一个"));
        assertTrue(robot.lookup("#page-export").query().isDisabled());
        ComboBox<SubjectRef> first = robot.lookup("#page-area").queryAs(ComboBox.class);
        robot.interact(() -> first.setValue(first.getItems().get(0)));
        assertEquals(1, gone.size());
        assertFalse(robot.lookup("#page-export").query().isDisabled());
    }

    @Test
    void titleTypedStandsOnThePageAndOneThatIsNotAllowedStopsTheExport(FxRobot robot) {
        robot.clickOn("#page-title").write("河南");
        assertFalse(robot.lookup("#page-export").query().isDisabled());
        robot.write("在全国");
        assertTrue(words(robot, ".finding-what").contains("标题里有“全国”二字"));
        assertTrue(label(robot, "#finding-counts").startsWith("错误1条"));
        assertTrue(robot.lookup("#page-export").query().isDisabled());
        robot.clickOn("#page-reset");
        assertEquals("", robot.lookup("#page-title").queryAs(TextField.class).getText());
        assertFalse(robot.lookup("#page-export").query().isDisabled());
    }

    @Test
    void scaleIsTakenAsTypedAndWhatIsNoneIsTold(FxRobot robot) {
        robot.clickOn("#page-scale").push(KeyCode.CONTROL, KeyCode.A).write("500wan").type(KeyCode.ENTER);
        assertTrue(robot.lookup(".scale-field .page-remark").queryAs(Label.class).getText().startsWith("看不懂"));
        robot.push(KeyCode.CONTROL, KeyCode.A).write("20000001").type(KeyCode.ENTER);
        Label remark = robot.lookup(".scale-field .page-remark").queryAs(Label.class);
        assertTrue(remark.getText().contains("最小写1∶20 000 000") && remark.isManaged(), remark.getText());
        robot.push(KeyCode.CONTROL, KeyCode.A).write("1:5000000").type(KeyCode.ENTER);
        assertTrue(label(robot, "#page-about").endsWith("1∶5 000 000"), label(robot, "#page-about"));
    }

    @Test
    void pageIsExportedAndTheFolderCanBeCopied(FxRobot robot) throws IOException {
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals(List.of("页.pdf"), files());
        assertEquals("%PDF", Files.readString(folder.resolve("页.pdf"), StandardCharsets.ISO_8859_1)
                .substring(0, 4));
        assertEquals(folder.resolve("页.pdf").toString(), words(robot, "#work-path"));
        robot.clickOn("#work-copy");
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertEquals(folder.toString(), copied[0]);
    }

    @ParameterizedTest
    @CsvSource({"taken.pdf, 是一个文件夹", "没有/页.pdf, 不存在", "pipe.pdf, 是管道或设备", "round.pdf, 绕成一圈",
        "LONG, 文件名太长"})
    void whatCannotBeWrittenIsSaidAndNothingIsLeft(String name, String sentence, FxRobot robot) throws Exception {
        Files.createDirectory(folder.resolve("taken.pdf"));
        Files.createSymbolicLink(folder.resolve("round.pdf"), Path.of("round.pdf"));
        assertEquals(0, new ProcessBuilder("mkfifo", folder.resolve("pipe.pdf").toString()).start().waitFor());
        target = name.equals("LONG") ? "长".repeat(300) + ".pdf" : name;
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals(1, said.size());
        assertTrue(said.get(0).contains(sentence), said.get(0));
        assertEquals(List.of(), files());
        assertFalse(robot.lookup("#page-export").query().isDisabled());
    }

    /** The name that is proposed is one a disk takes, however long the title. */
    @Test
    void aLongTitleIsToldAndNamesAFileAllTheSame(FxRobot robot) throws IOException {
        robot.interact(() -> robot.lookup("#page-title").queryAs(TextField.class).setText("长".repeat(200)));
        assertTrue(words(robot, ".finding-what").contains("标题太长"), words(robot, ".finding-what"));
        target = "";
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals("长".repeat(78) + " A4.pdf", proposed);
    }

    @Test
    void pictureIsCopied(FxRobot robot) {
        robot.clickOn("#page-preview").push(KeyCode.CONTROL, KeyCode.C);
        Image[] copied = new Image[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getImage());
        assertEquals(3508, copied[0].getWidth());
    }

    @Test
    void seriesIsWrittenIntoAFolderOfItsOwn(FxRobot robot) throws IOException {
        robot.clickOn("#format-SVG").clickOn("#series-make");
        assertEquals(8, files().size(), files().toString());
        assertTrue(words(robot, "#work-done").startsWith("已成册，8个文件"), words(robot, "#work-done"));
        robot.clickOn("#series-make");
        assertEquals(16, files().size(), "nothing is overwritten");
    }

    /** A second click meets the button the first one met. */
    @Test
    void whatCameOfTheWorkMovesNoButton(FxRobot robot) {
        List<Double> before = tops(robot);
        robot.clickOn("#page-export");
        assertTrue(robot.lookup("#work-done").tryQuery().isPresent());
        assertEquals(before, tops(robot));
    }

    private static List<Double> tops(FxRobot robot) {
        return Stream.of("#page-export", "#page-copy", "#series-make", "#format-PDF")
                .map(id -> robot.lookup(id).<Node>query())
                .map(n -> n.localToScene(n.getBoundsInLocal()).getMinY()).toList();
    }

    @Test
    void lettersOfAnSvgAreChosenBesideTheFormat(FxRobot robot) throws IOException {
        assertFalse(robot.lookup("#page-letters").query().isVisible());
        robot.clickOn("#format-SVG");
        assertTrue(robot.lookup("#page-letters").query().isVisible());
        assertFalse(robot.lookup("#page-dpi").query().isVisible());
        robot.interact(() -> target = "字.svg");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertTrue(Files.readString(folder.resolve(files().get(0))).contains("</text>"));
        ComboBox<Lettering> letters = robot.lookup("#page-letters").queryAs(ComboBox.class);
        robot.interact(() -> letters.setValue(Lettering.OUTLINES));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertFalse(Files.readString(folder.resolve(files().get(0))).contains("</text>"));
        assertEquals(Lettering.OUTLINES, workspace.settings().files().letters());
    }

    @Test
    void aVolumeIsOfThePlaceAndBoundAsChosen(FxRobot robot) throws IOException {
        assertTrue(button(robot).contains("3篇"), button(robot));
        ComboBox<SubjectRef> range = robot.lookup("#series-range").queryAs(ComboBox.class);
        robot.interact(() -> range.setValue(SubjectRef.prefecture("419300")));
        assertTrue(button(robot).contains("1篇"), button(robot));
        ComboBox<Binding> binding = robot.lookup("#series-binding").queryAs(ComboBox.class);
        robot.interact(() -> binding.setValue(Binding.BOOKLET));
        robot.clickOn("#series-make");
        assertEquals(Binding.BOOKLET, workspace.settings().files().binding());
        assertEquals(1, files().size());
        try (PDDocument document = Loader.loadPDF(Files.walk(folder).filter(f -> f.toString().endsWith(".pdf"))
                .findFirst().orElseThrow().toFile())) {
            assertTrue(document.getPage(0).getMediaBox().getWidth() > 800, "two pages side by side");
        }
        robot.clickOn("#series-THEME");
        assertTrue(range.isDisabled(), "themes are of the whole province");
        assertFalse(button(robot).contains("1篇"), button(robot));
    }

    private static String button(FxRobot robot) {
        return robot.lookup("#series-make").queryButton().getText();
    }

    @Test
    void aPageTurnedAwayFromKeepsNoPictureAndIsDrawnAgain(FxRobot robot) {
        double width = picture(robot).getWidth();
        robot.interact(workspace::leave);
        assertNull(picture(robot));
        robot.interact(() -> workspace.enter(SubjectRef.PROVINCE));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(width, picture(robot).getWidth());
    }

    @Test
    void cancelledSeriesLeavesNothing(FxRobot robot) throws IOException {
        robot.interact(() -> putOff = true);
        robot.clickOn("#series-CLUSTER").clickOn("#series-make");
        assertTrue(robot.lookup("#page-export").query().isDisabled());
        robot.clickOn("#work-cancel");
        robot.interact(() -> waiting.forEach(Runnable::run));
        assertEquals("已取消，没有留下文件。", words(robot, "#work-done"));
        assertEquals(List.of(), files());
        assertFalse(robot.lookup("#page-export").query().isDisabled());
    }

    @Test
    void enlargedBeyondThePictureOnlyWhatIsInSightIsDrawnSharp(FxRobot robot) {
        robot.clickOn("#page-preview").type(KeyCode.DIGIT1);
        assertEquals("100%", label(robot, "#page-zoom"));
        assertEquals(Math.round(297 / 25.4 * 96), picture(robot).getWidth(), 1);
        for (int i = 0; i < 8; i++) {
            robot.type(KeyCode.PLUS);
        }
        Node preview = robot.lookup("#page-preview").query();
        assertTrue(picture(robot).getWidth() < 2 * preview.getLayoutBounds().getWidth());
        robot.type(KeyCode.DIGIT0);
        assertTrue(picture(robot).getWidth() < preview.getLayoutBounds().getWidth());
    }

    @Test
    void aSnapshotIsLetGoOnceThereIsTheNext(FxRobot robot) throws InterruptedException {
        List<WeakReference<AtlasSnapshot>> former = new ArrayList<>();
        robot.interact(() -> {
            AtlasSnapshot first = Renamed.cluster(InventedProvince.content(), "lingdong", "甲产业集聚区");
            former.add(new WeakReference<>(first));
            show(maker(first), PageSettings.FIRST);
        });
        robot.interact(() -> workspace.use(maker(InventedProvince.content())));
        for (int i = 0; i < 50 && former.get(0).get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertNull(former.get(0).get());
    }

    @Test
    void choicesAreRemembered(FxRobot robot) {
        robot.clickOn("#paper-A3").clickOn("#purpose-PRESENTATION").clickOn("#wording-STANDARD")
                .clickOn("#part-NORTH").clickOn("#format-PNG");
        PageSettings written = workspace.settings();
        robot.interact(() -> show(written));
        assertEquals(written, workspace.settings());
        assertTrue(label(robot, "#page-about").startsWith("A3"));
    }
}
