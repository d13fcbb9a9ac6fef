package henan.atlas.ui.making.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.AfterBook;
import henan.atlas.domain.Period;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.profile.ComparisonSheet;
import henan.atlas.profile.FigureSeries;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.ui.ground.kit.AtlasStylesheets;
import henan.atlas.ui.ground.kit.IndustrySymbols;
import henan.atlas.ui.ground.kit.SelectableText;
import henan.atlas.ui.ground.out.FileOut;
import henan.atlas.ui.ground.out.LastFolder;
import henan.atlas.ui.ground.session.Notifier;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The sheet of places in the window. */
class SheetPaneTest {
    private static final SubjectRef LINGDONG = SubjectRef.cluster("lingdong");
    private static final SubjectRef LAOTING = SubjectRef.cluster("laoting");
    private static final SubjectRef LIANGKOU = SubjectRef.cluster("liangkou");

    private static final IndustrySymbols SYMBOLS = new IndustrySymbols() {
        @Override
        public Node glyph(String industryId, double size) {
            return new Region();
        }

        @Override
        public Color colour(String industryId) {
            return Color.BLUE;
        }
    };

    private final FxRobot robot = new FxRobot();
    private final List<SubjectRef> opened = new ArrayList<>();
    private final List<List<SubjectRef>> located = new ArrayList<>();
    private final List<String> let = new ArrayList<>();
    private SheetPane pane;
    private FileOut out;
    @TempDir
    private Path folder;

    @BeforeEach
    void show() throws Exception {
        ProfileAssembler pages = new ProfileAssembler(InventedProvince.content());
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> {
            out = new FileOut(BackgroundRunner.immediate(), new Notifier(), new LastFolder());
            pane = new SheetPane(opened::add, place -> InventedProvince.content().index().name(place).orElse(""),
                    (typed, hears) -> hears.accept(List.of(LINGDONG, LAOTING, LIANGKOU).stream()
                            .filter(p -> p.id().startsWith(typed)).toList()),
                    SYMBOLS, new SheetOut() {
                        @Override
                        public FileOut.Writing page(ComparisonSheet sheet, Paper paper) {
                            return (target, cancelled) -> {
                                let.add(paper + " " + sheet.rows().size());
                                return List.of(target, target);
                            };
                        }

                        @Override
                        public void locate(List<SubjectRef> places, int width, int height,
                                           Consumer<Map<SubjectRef, Image>> hears) {
                            located.add(places);
                            hears.accept(places.stream().collect(Collectors.toMap(Function.identity(),
                                    place -> new WritableImage(width, height))));
                        }

                        @Override
                        public void print(ComparisonSheet sheet, Node beside) {
                            let.add("print " + sheet.heads().size());
                        }
                    }, out);
            pane.stateProperty().addListener((property, was, is) -> {
                if (is.isEnough()) {
                    pane.show(pages.compare(is.places(), is.later(), is.common()).orElseThrow());
                }
            });
            Scene scene = new Scene(pane, 1100, 640);
            AtlasStylesheets.applyTo(scene);
            stage.setScene(scene);
            stage.show();
        });
    }

    @AfterEach
    void hide() throws Exception {
        FxToolkit.hideStage();
    }

    private void add(String typed) {
        TextField field = (TextField) pane.lookup("#sheet-add");
        robot.interact(() -> {
            field.requestFocus();
            field.setText(typed);
        });
        robot.push(KeyCode.ENTER);
    }

    private String said() {
        Node content = ((ScrollPane) pane.lookup(".sheet-scroll")).getContent();
        return words(content);
    }

    private static String words(Node node) {
        return node instanceof SelectableText text ? text.text() : node instanceof Label label ? label.getText()
                : node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().map(SheetPaneTest::words)
                        .collect(Collectors.joining("\n")) : "";
    }

    private List<SubjectRef> places() {
        return pane.state().places();
    }

    @Test
    void whatIsTypedIsOfferedAndTakenByTheKeyboardAlone() {
        assertTrue(((Button) pane.lookup("#sheet-print")).isDisabled());
        TextField field = (TextField) pane.lookup("#sheet-add");
        robot.interact(() -> {
            field.requestFocus();
            field.setText("l");
        });
        assertTrue(pane.lookup("#sheet-offered").isVisible());
        assertTrue(words(pane.lookup("#sheet-offered")).contains("老汀县产业集聚区"));
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals(List.of(LAOTING), places());
        assertTrue(said().contains("再加一地"));
        assertFalse(pane.lookup("#sheet-offered").isVisible());
        add("ling");
        assertEquals(List.of(LAOTING, LINGDONG), places());
        assertTrue(said().contains("118.6亿元") && said().contains("当时称老汀县产业集聚区"), said());
        robot.interact(() -> field.setText("nobody"));
        assertTrue(words(pane.lookup("#sheet-offered")).contains("没有找到“nobody”"));
        robot.push(KeyCode.ESCAPE);
        assertEquals("", field.getText());
    }

    @Test
    void placesAreReorderedAndTakenAwayByKeys() {
        add("ling");
        add("lao");
        add("liang");
        robot.interact(() -> pane.lookup("#sheet-head-0").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
        assertEquals(List.of(LAOTING, LINGDONG, LIANGKOU), places());
        assertTrue(pane.lookup("#sheet-head-1").isFocused(), "the head keeps the keyboard where it went");
        robot.push(KeyCode.DELETE);
        assertEquals(List.of(LAOTING, LIANGKOU), places());
        robot.interact(() -> ((Button) pane.lookup("#sheet-swap")).fire());
        assertEquals(List.of(LIANGKOU, LAOTING), places());
        robot.interact(() -> ((Button) pane.lookup("#sheet-head-0 .icon-button")).fire());
        assertEquals(List.of(LAOTING), places());
    }

    /** The picture's own scale and the pane's room decide whether places have maps. */
    @Test
    void headsTellWhatAPlaceIsAndWhereItLies() {
        robot.interact(() -> pane.lookup("#sheet-empty-2").requestFocus());
        robot.push(KeyCode.SPACE);
        assertTrue(pane.lookup("#sheet-add").isFocused());
        add("ling");
        assertNull(pane.lookup("#sheet-empty-0"));
        assertTrue(pane.lookup("#sheet-empty-1").isVisible());
        add("liang");
        assertNull(pane.lookup("#sheet-empty-2"));
        String head = words(pane.lookup("#sheet-head-0"));
        assertTrue(head.contains("岭东市产业集聚区") && head.contains("可信度"), head);
        assertTrue(pane.lookup("#sheet-head-0 .sheet-band").getStyle().contains("#0000FF"));
        ImageView map = (ImageView) pane.lookup("#sheet-head-0 .sheet-map");
        assertTrue(map.isVisible() && map.getImage() != null);
        assertEquals(List.of(List.of(LINGDONG, LIANGKOU)), located);
        robot.interact(() -> pane.change(s -> s.moving(LIANGKOU, -1)));
        assertEquals(1, located.size(), "the same maps in another order");
        add("lao");
        assertFalse(pane.lookup("#sheet-head-0 .sheet-map").isVisible(), "a column too narrow for a map");
    }

    @Test
    void rowsThatTellOfAllStandAloneWhenAsked() {
        add("ling");
        add("liang");
        assertTrue(said().contains("教学案例") && said().contains("各地都未见"));
        robot.interact(() -> ((CheckBox) pane.lookup("#sheet-common")).fire());
        assertFalse(said().contains("教学案例"));
        assertTrue(said().contains("主导产业"));
    }

    @Test
    void fromFivePlacesFirmsFoldToTheirCount() {
        robot.interact(() -> pane.change(s -> s.with(LAOTING).with(LIANGKOU).with(SubjectRef.county("419321"))
                .with(SubjectRef.prefecture("419100"))));
        assertNull(pane.lookup(".sheet-unfold"));
        robot.interact(() -> pane.change(s -> s.with(LINGDONG).moving(LINGDONG, -4)));
        assertFalse(said().contains("冷峰电器"), said());
        robot.interact(() -> ((Button) pane.lookup(".sheet-unfold")).fire());
        assertTrue(said().contains("冷峰电器"), said());
    }

    /** In a narrow window the columns scroll to the side, their heads with them, and what is above stays in reach. */
    @Test
    void headsFollowTheirColumnsToTheSide() {
        robot.interact(() -> pane.change(s -> s.with(LAOTING).with(LIANGKOU).with(LINGDONG)
                .with(SubjectRef.county("419321")).with(SubjectRef.prefecture("419100"))));
        robot.interact(() -> pane.getScene().getWindow().setWidth(700));
        robot.interact(() -> pane.layout());
        assertTrue(pane.getWidth() <= 700, pane.getWidth() + " wide");
        for (Node stage : pane.lookupAll(".sheet-stage")) {
            Node cell = stage;
            while (!cell.getStyleClass().contains("sheet-cell")) {
                cell = cell.getParent();
            }
            assertTrue(stage.localToScene(stage.getLayoutBounds()).getMaxX()
                    <= cell.localToScene(cell.getLayoutBounds()).getMaxX(), "a stage in its own column");
        }
        ScrollPane scroll = (ScrollPane) pane.lookup(".sheet-scroll");
        for (double to : new double[] {0, 0.5, 1}) {
            robot.interact(() -> {
                scroll.setHvalue(to);
                pane.applyCss();
                pane.layout();
            });
            Node cell = pane.lookupAll(".sheet-cell").iterator().next();
            Node head = pane.lookup("#sheet-head-0");
            assertEquals(cell.localToScene(0, 0).getX(), head.localToScene(0, 0).getX(), 1.5, "at " + to);
        }
    }

    @Test
    void aSeriesOverTheYearsIsALineOfTimeAndWordsWhereItHasNoRoom() {
        FigureSeries.Figure figure = new FigureSeries.Figure("2012年", Period.of("2012"), "1200", "万台", "", "", "", "",
                List.of(), false, AfterBook.NO);
        FigureSeries.Figure later = new FigureSeries.Figure("2017年", Period.of("2017"), "2200", "万台", "", "", "", "",
                List.of(), false, AfterBook.TIME);
        robot.interact(() -> {
            FigureTimeLine line = new FigureTimeLine(new ComparisonSheet.OverTime("产能", "万台", Stream.of(figure, later)
                    .map(f -> new ComparisonSheet.Measured("产能", f, OptionalDouble.empty(),
                            ComparisonSheet.Reading.EXACT)).toList()));
            Scene scene = new Scene(line, 300, 60);
            AtlasStylesheets.applyTo(scene);
            line.applyCss();
            line.resize(300, line.prefHeight(300));
            line.layout();
            double first = line.marks().get(0).getTranslateX();
            assertTrue(first < 40 && line.marks().get(1).getTranslateX() > 260);
            assertTrue(line.marks().get(1).getStyleClass().contains("figure-hollow"));
            line.resize(50, line.prefHeight(50));
            line.layout();
            assertFalse(line.marks().get(0).isVisible());
            assertTrue(line.lookup(".figure-told").isVisible());
        });
    }

    @Test
    void whereNoRowTellsOfAllTheOthersAreOffered() {
        add("ling");
        add("liang");
        ComparisonSheet sheet = pane.shown().orElseThrow();
        robot.interact(() -> {
            pane.change(s -> s.withCommon(true));
            pane.show(new ComparisonSheet(sheet.heads(), List.of(), List.of(), List.of(), List.of()));
        });
        assertTrue(said().contains("没有各地都有内容的行"));
        robot.interact(() -> ((Button) pane.lookup("#sheet-all-rows")).fire());
        assertFalse(pane.state().common());
        assertTrue(said().contains("主导产业"));
    }

    @Test
    void barsOfASheetAreOnTheRowsScaleAndDisputesAreMarks() {
        add("ling");
        add("liang");
        List<FigureBar> bars = pane.lookupAll(".figure-bar").stream().map(FigureBar.class::cast).toList();
        assertEquals(List.of(1.0, 118.6 / 120), bars.stream().map(FigureBar::share).toList());
        assertTrue(bars.stream().allMatch(b -> b.look() == ComparisonSheet.Reading.DISPUTED));
    }

    /** In every format, as it is looked at; what was written is told in the pane. */
    @Test
    void theSheetIsLetOutAsItIs() throws Exception {
        add("ling");
        add("liang");
        robot.interact(() -> ((CheckBox) pane.lookup("#sheet-common")).fire());
        ComparisonSheet sheet = pane.shown().orElseThrow();
        for (SheetFile format : SheetFile.values()) {
            Path target = folder.resolve(format + format.ending());
            robot.interact(() -> out.write(target, format.wanted(sheet, pane.pages())));
            assertTrue(((Label) pane.lookup("#sheet-told")).getText().contains(target.toString()), format.name());
        }
        assertEquals(List.of("CSV.csv", "DOCX.docx", "MD.md", "XLSX.xlsx"), Stream.of(folder.toFile().list()).sorted()
                .toList());
        assertEquals(List.of("A4 " + sheet.rows().size(), "A3 " + sheet.rows().size(), "A4 " + sheet.rows().size(),
                "A4 " + sheet.rows().size()), let);
        String words = Files.readString(folder.resolve("MD.md"));
        assertTrue(words.contains("主导产业") && !words.contains("教学案例"), words);
        assertTrue(words.contains("只列各地都有内容的行"), words);
        robot.interact(() -> pane.change(s -> s.without(LINGDONG)));
        assertNull(pane.lookup("#sheet-told"), "something else is compared");
        assertTrue(pane.lookup("#sheet-export").isDisabled());
    }

    @Test
    void keysCopyAndPrintIt() {
        add("ling");
        add("liang");
        robot.interact(() -> pane.lookup("#sheet-head-0").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.P);
        assertEquals(List.of("print 2"), let);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        AtomicReference<String> pasted = new AtomicReference<>("");
        robot.interact(() -> pasted.set(Clipboard.getSystemClipboard().getString()));
        assertTrue(pasted.get().startsWith("项目\t岭东"), pasted.get());
        assertTrue(pasted.get().contains("[1]"), pasted.get());
    }

    @Test
    void whatIsChosenIsRememberedAndNonsenseIsNot() {
        SheetState state = SheetState.FIRST.with(LINGDONG).with(SubjectRef.county("419321")).withCommon(true);
        assertEquals(state, SheetState.read(state.text()));
        assertEquals(SheetState.FIRST.withLater(false).with(LINGDONG),
                SheetState.read("cluster:lingdong,cluster:lingdong,firm:guangyu,???,province:410000"));
        assertEquals(SheetState.FIRST, SheetState.read(""));
        assertEquals(List.of(LIANGKOU, LINGDONG), SheetState.FIRST.with(LINGDONG).with(LIANGKOU).moving(LINGDONG, 5)
                .places());
    }
}
