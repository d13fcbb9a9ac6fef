package henan.atlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.LegendWording;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapState;
import henan.atlas.carto.MapView;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.NearRadius;
import henan.atlas.domain.SubjectRef;
import henan.atlas.ui.ground.nav.MapAccess;
import henan.atlas.ui.ground.nav.ReadingPlace;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowStateFileTest {
    private static final WindowState STATE = new WindowState(new WindowState.Place(10, 20, 1200, 800, true),
            new WindowState.Panels(0.25, 0.3, 0.4, 0.6, Set.of("BROWSE", "TERMS"), true, true, false),
            new WindowState.Scale(125, 110),
            MapState.FIRST.withView(new MapView.Centred(114.5, -34.25, 850)).withPurpose(MapPurpose.PRINT)
                    .withWording(LegendWording.STANDARD), Optional.of(1), SubjectRef.cluster("minquan"),
            new ReadingPlace("FIGURES", 0.5), new NearRadius(60),
            new WindowState.Reading(List.of(SubjectRef.parse("case_study:boiler"),
                    SubjectRef.parse("case_study:airport")), 2,
                    Map.of(SubjectRef.parse("case_study:boiler"), 0.25, SubjectRef.parse("case_study:airport"), 1.0),
                    Optional.of(new MapView.Centred(113.5, 34.75, 425))),
            "TERMS", Map.of("THEMES", "{\"theme\":{}}", "PAGES", "{\"note\":\"a\\nb=c\"}",
            "COMPARE", "[1,\t\"专题：密度\"]"));
    @TempDir
    private Path folder;

    private WindowStateFile file(String name) {
        return new WindowStateFile(folder.resolve(name));
    }

    @Test
    void whatIsSavedIsLoadedAgain() throws AtlasException, IOException {
        file("新 文件夹/window.properties").save(STATE);
        assertEquals(STATE, file("新 文件夹/window.properties").load());
        assertEquals(STATE.place(), file("新 文件夹/window.properties").loadPlace());
        try (var left = Files.list(folder.resolve("新 文件夹"))) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void aFileThatIsNoneOrFarTooLongWasNeverRemembered() throws IOException {
        Files.createDirectory(folder.resolve("folder"));
        assertEquals(WindowState.FIRST, file("folder").load());
        try (FileChannel sparse = FileChannel.open(folder.resolve("long"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            sparse.write(ByteBuffer.wrap(new byte[1]), 3L << 30);
        }
        assertEquals(WindowState.FIRST, file("long").load());
        assertEquals(WindowState.FIRST.place(), file("long").loadPlace());
    }

    @Test
    void missingFileGivesTheStateOfAFirstStart() {
        assertEquals(WindowState.FIRST, file("none").load());
    }

    @Test
    void brokenFileGivesTheStateOfAFirstStart() throws IOException {
        Path broken = folder.resolve("broken");
        for (String text : List.of("", "无=1\n", "width=\\u00zz", "\u0000\u0001\u0002")) {
            Files.writeString(broken, text);
            assertEquals(WindowState.FIRST, new WindowStateFile(broken).load(), text);
        }
        Files.write(broken, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertEquals(WindowState.FIRST, new WindowStateFile(broken).load());
    }

    @Test
    void theFormsOfEarlierVersionsAreForgottenInSilence() throws IOException {
        Path old = folder.resolve("old");
        Files.writeString(old, """
                width=1200.0
                mapView=114.0 34.5 1200.000
                theme=density|PREFECTURE|2013|MANUAL|3|0.8,1.2|blues|true
                pages=PROVINCE|A3|true||BOOK|PRINT|LEGEND||||PREFECTURE||PDF|300|
                compared=集聚区分布\\t专题：密度
                manner=PRINT|STANDARD
                """);
        WindowState read = new WindowStateFile(old).load();
        assertEquals(1200, read.place().width());
        assertEquals(MapState.FIRST, read.map());
        assertEquals(Map.of(), read.activities());
    }

    @Test
    void absurdSizesGiveAWindowThatCanBeUsed() throws IOException {
        for (String absurd : List.of("100", "-3", "0", "wide", "1e9", "NaN", "Infinity", "", "1")) {
            Path odd = folder.resolve("absurd");
            Files.writeString(odd, String.join("\n", "width=" + absurd, "height=" + absurd, "x=" + absurd,
                    "leftShare=" + absurd, "referenceShare=" + absurd, "rightShare=" + absurd, "maximized=perhaps"));
            WindowState read = new WindowStateFile(odd).load();
            assertEquals(WindowState.FIRST.place().width(), read.place().width(), absurd);
            assertEquals(WindowState.FIRST.place().height(), read.place().height(), absurd);
            assertEquals(WindowState.FIRST.panels(), read.panels(), absurd);
        }
    }

    @Test
    void oneValueOutOfBoundsDoesNotForgetTheOthers() throws IOException, AtlasException {
        file("odd").save(STATE);
        Path odd = folder.resolve("odd");
        Files.writeString(odd, Files.readString(odd).replace("0.25", "-5")
                .replace("selection=cluster", "selection=moon").replace("1200.0", "wide").replace("10.0", "NaN"));
        WindowState read = file("odd").load();
        assertEquals(new WindowState.Panels(WindowState.Panels.USUAL, 0.3, 0.4, 0.6, Set.of("BROWSE", "TERMS"),
                true, true, false), read.panels());
        assertEquals(WindowState.FIRST.selection(), read.selection());
        assertEquals(new WindowState.Place(Double.NaN, 20, WindowState.FIRST.place().width(), 800, true),
                read.place());
        assertEquals(STATE.map(), read.map());
    }

    @Test
    void aLineThatCannotBeReadDoesNotForgetTheOthers() throws IOException, AtlasException {
        file("broken line").save(STATE);
        Path broken = folder.resolve("broken line");
        Files.writeString(broken, Files.readString(broken).replace("selection=cluster", "selection=\\u00zzcluster"));
        WindowState read = file("broken line").load();
        assertEquals(WindowState.FIRST.selection(), read.selection());
        assertEquals(STATE.place(), read.place());
        assertEquals(STATE.panels(), read.panels());
        assertEquals(STATE.map(), read.map());
        assertEquals(STATE.activities(), read.activities());
    }

    @Test
    void aPartOfThePageOrASheetOfTheLegendThereIsNotIsForgotten() throws IOException {
        Path odd = folder.resolve("odd part");
        for (String lines : List.of("part=ANECDOTES\nscroll=0.4\nlegend=-7", "part=\nlegend=first", "scroll=2")) {
            Files.writeString(odd, lines);
            assertEquals(ReadingPlace.NONE, new WindowStateFile(odd).load().page(), lines);
            assertEquals(Optional.empty(), new WindowStateFile(odd).load().legend(), lines);
        }
        Files.writeString(odd, "part=HISTORY\nscroll=7\nlegend=-1");
        assertEquals(new ReadingPlace("HISTORY", 1), new WindowStateFile(odd).load().page());
        assertEquals(Optional.of(MapAccess.LEGEND_FOLDED), new WindowStateFile(odd).load().legend());
    }

    @Test
    void noPanelIsWiderThanItsWindow() throws IOException {
        Path wide = folder.resolve("wide");
        Files.writeString(wide, "width=1200\nleftShare=0.95\nreferenceShare=1.3\nrightShare=0.5\n");
        assertEquals(new WindowState.Panels(WindowState.Panels.USUAL, WindowState.Panels.USUAL, 0.5,
                WindowState.Panels.USUAL, Set.of(), true,
                false, false), new WindowStateFile(wide).load().panels());
    }

    @Test
    void aFirstWindowFillsAUsualScreenAndOnlyThat() {
        WindowState.Place first = WindowState.FIRST.place();
        assertTrue(WindowPlacement.isMaximized(first, new Rectangle2D(0, 0, 1366, 768)));
        assertTrue(WindowPlacement.isMaximized(first, new Rectangle2D(0, 0, 1920, 1200)));
        assertFalse(WindowPlacement.isMaximized(first, new Rectangle2D(0, 0, 2560, 1440)));
        WindowState.Place seen = new WindowState.Place(10, 20, 1200, 800, false);
        assertFalse(WindowPlacement.isMaximized(seen, new Rectangle2D(0, 0, 1366, 768)));
        assertTrue(WindowPlacement.isMaximized(STATE.place(), new Rectangle2D(0, 0, 2560, 1440)));
    }

    @Test
    void placeThatCannotBeWrittenIsNamed() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        AtlasException problem = assertThrows(AtlasException.class, () -> file("file/window.properties").save(STATE));
        assertTrue(problem.getMessage().contains(folder.resolve("file").toString()), problem.getMessage());
    }

    @Test
    void onlyASingleAtlasFileCanBeDropped() {
        assertEquals(Path.of("a/图集.GPKG"), AtlasFileDrop.atlasFile(List.of(new File("a/图集.GPKG"))).orElseThrow());
        assertTrue(AtlasFileDrop.atlasFile(List.of(new File("a.csv"))).isEmpty());
        assertTrue(AtlasFileDrop.atlasFile(List.of(new File("a.gpkg"), new File("b.gpkg"))).isEmpty());
    }
}
