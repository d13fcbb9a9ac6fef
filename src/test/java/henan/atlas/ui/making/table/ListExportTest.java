package henan.atlas.ui.making.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFileWriter;
import henan.atlas.carto.MapSpec;
import henan.atlas.fixture.InventedMap;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.handout.ListFile;
import henan.atlas.table.AtlasTables;
import henan.atlas.table.TableKind;
import henan.atlas.table.TableQuery;
import henan.atlas.table.TableResult;
import henan.atlas.ui.ground.out.FileOut;
import henan.atlas.ui.ground.out.LastFolder;
import henan.atlas.ui.ground.session.Notifier;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListExportTest {
    private static final AtlasTables TABLES = new AtlasTables(InventedProvince.content());
    @TempDir
    private Path folder;
    private final List<String> said = new ArrayList<>();
    private final LastFolder last = new LastFolder();
    private FileOut out;
    private ListExport export;

    @BeforeEach
    void open() throws Exception {
        Path atlas = folder.resolve("atlas.gpkg");
        AtlasFileWriter.write(atlas, InventedProvince.content(), InventedProvince.boundaries(),
                Map.of(MapSpec.BOOK_STYLE, InventedMap.bookStyle()));
        Notifier notifier = new Notifier();
        notifier.setWindow(said::add);
        out = new FileOut(BackgroundRunner.immediate(), notifier, last);
        export = new ListExport(atlas, out);
    }

    private void write(Path target, ListFile format, TableKind kind) {
        out.write(target, export.wanted(format, TABLES, TABLES.ask(TableQuery.of(kind)), List.of()));
    }

    /** The window says what could not be done; what has been done is told beside the list. */
    @Test
    void whatIsDoneIsToldAsDoneAndWhatIsNotAsNot() {
        Path target = folder.resolve("所列.xlsx");
        write(target, ListFile.XLSX, TableKind.CLUSTERS);
        assertTrue(Files.exists(target));
        assertEquals(List.of(), said);
        assertTrue(out.stateProperty().get().words().contains("所列.xlsx"), out.stateProperty().get().words());
        write(folder.resolve("企业.kml"), ListFile.KML, TableKind.FIRMS);
        assertEquals("", out.stateProperty().get().words());
        assertEquals(1, said.size());
        assertTrue(said.get(0).contains("企业"), said::toString);
    }

    /** Where the next file is asked for, after a restart too. */
    @Test
    void theFolderOfTheLastFileIsRemembered() {
        assertEquals(Optional.empty(), last.get());
        write(folder.resolve("a.csv"), ListFile.CSV, TableKind.SOURCES);
        assertEquals(Optional.of(folder), last.get());
        ListState state = ListState.FIRST.withFolder(last.get());
        assertEquals(state, ListState.read(state.text()));
        assertEquals(ListState.FIRST, ListState.read("{\"folder\":\"a\\u0000b\"}"));
        out.forget();
        assertEquals("", out.stateProperty().get().words());
    }

    @Test
    void rowsThatAreChosenGoOutAlone() throws Exception {
        TableResult all = TABLES.ask(TableQuery.of(TableKind.COUNTIES));
        Path target = folder.resolve("some.csv");
        out.write(target, export.wanted(ListFile.CSV, TABLES, all.withRows(all.rows().subList(1, 3)), List.of("PART")));
        List<String> lines = Files.readAllLines(target);
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("2,")), lines::toString);
        assertTrue(lines.stream().noneMatch(line -> line.startsWith("1,") || line.startsWith("4,")), lines::toString);
    }
}
