package henan.atlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFileWriter;
import henan.atlas.atlasfile.OwnAtlas;
import henan.atlas.change.Change;
import henan.atlas.change.ChangeSet;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.Cluster;
import henan.atlas.fixture.InventedProvince;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done with own atlases by commands. */
class OwnCommandsTest {
    @TempDir
    private Path folder;
    private Path mine;
    private Path theirs;
    private String said;

    @BeforeEach
    void write() throws Exception {
        Path shipped = folder.resolve("atlas.gpkg");
        AtlasFileWriter.write(shipped, InventedProvince.content(), InventedProvince.boundaries(), Map.of("s", "x"));
        mine = folder.resolve("mine.gpkg");
        theirs = folder.resolve("theirs.gpkg");
        edit(shipped, mine, "note", "mine");
        edit(shipped, theirs, "note", "theirs");
        edit(shipped, theirs, "county_text", "别处");
    }

    private static void edit(Path shipped, Path work, String field, String value) throws Exception {
        try (OwnAtlas own = OwnAtlas.over(shipped, work)) {
            Cluster cluster = own.snapshot().clusters().get(0);
            own.commit(ChangeSet.of(ChangeSet.Kind.EDIT, "王", "", own.head(), List.of(Change.update(
                    RecordTypes.CLUSTER, cluster, RecordTypes.CLUSTER.field(field), value))));
        }
    }

    private int run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(out, true, StandardCharsets.UTF_8);
        int status = new Cli(mine, Throwable::toString).run(arguments, both, both);
        said = out.toString(StandardCharsets.UTF_8);
        return status;
    }

    @Test
    void historyUndoAndRedoSayWhatTheyDo() {
        assertEquals(0, run("history", mine.toString()));
        assertTrue(said.contains("王") && said.contains("的说明") && said.contains("“mine”"), said);
        assertEquals(0, run("undo", "--atlas", mine.toString(), "--author", "李"));
        assertTrue(said.startsWith("撤销：") && said.contains("“mine”"), said);
        assertEquals(0, run("undo"));
        assertTrue(said.contains("没有可以撤销"), said);
        assertEquals(0, run("history", "--lang", "en"));
        assertTrue(said.contains("Undo: ") && said.contains("李"), said);
        assertEquals(0, run("redo"));
        assertTrue(said.startsWith("重做：") && said.contains("“mine”"), said);
        assertEquals(0, run("list", "clusters"));
    }

    @Test
    void aColleaguesChangesAreTakenInAndWhatDiffersIsTold() throws Exception {
        Path json = folder.resolve("theirs.json");
        assertEquals(0, run("package", theirs.toString(), "--out", json.toString()));
        assertTrue(Files.size(json) < 4000, "small");
        assertEquals(1, run("merge", json.toString(), "--into", mine.toString(), "--dry-run"));
        assertTrue(said.contains("会并入1处，1处说法不同"), said);
        assertEquals(1, run("merge", theirs.toString(), "--into", mine.toString()));
        assertTrue(said.contains("并入1处，1处说法不同"), said);
        try (OwnAtlas own = OwnAtlas.open(mine)) {
            assertEquals("mine", own.snapshot().clusters().get(0).note());
            assertEquals("别处", own.snapshot().clusters().get(0).countyText());
            assertEquals(ChangeSet.Kind.MERGE, own.history(0, 1).get(0).kind());
        }
        Files.writeString(json, Files.readString(json).replace("\"version\":1", "\"version\":9"));
        assertEquals(1, run("merge", json.toString(), "--into", mine.toString()));
        assertTrue(said.contains("较新的程序"), said);
    }

    @Test
    void whatIsNoOwnAtlasIsRefused() {
        assertEquals(1, run("history", folder.resolve("atlas.gpkg").toString()));
        assertTrue(said.contains("不是工作册"), said);
        assertEquals(1, run("history", folder.resolve("nowhere.gpkg").toString()));
        assertTrue(said.contains("找不到"), said);
    }
}
