package henan.atlas.atlasfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.change.Change;
import henan.atlas.change.ChangeSet;
import henan.atlas.change.ChangeText;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordType;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.PlaceBasis;
import henan.atlas.domain.Position;
import henan.atlas.fixture.InventedProvince;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An own atlas holds what was committed, tells it, takes it back, and stays a sound file throughout. */
class OwnAtlasTest {
    @TempDir
    private static Path folder;
    private static Path shipped;

    @TempDir
    private Path place;
    private Path work;

    @BeforeAll
    static void write() throws Exception {
        shipped = folder.resolve("atlas.gpkg");
        AtlasFileWriter.write(shipped, InventedProvince.content(), InventedProvince.boundaries(), Map.of("s", "x"));
    }

    @BeforeEach
    void choose() {
        work = place.resolve("own").resolve("我的工作册.gpkg");
    }

    private static ChangeSet edit(OwnAtlas own, Change... changes) {
        return ChangeSet.of(ChangeSet.Kind.EDIT, "王", "", own.head(), List.of(changes));
    }

    private static <R> Change change(RecordType<R> type, R record, String field, Object value) {
        return Change.update(type, record, type.field(field), value);
    }

    private static Cluster first(OwnAtlas own) {
        return own.snapshot().clusters().get(0);
    }

    private void requireSound() {
        assertEquals(List.of(), AtlasFileCheck.check(work, (name, text) -> { }).problems());
        assertEquals(List.of(), AtlasFileCheck.check(work, (name, text) -> { }).differences());
    }

    private AtlasSnapshot read() throws AtlasException {
        try (AtlasFile file = AtlasFile.open(work)) {
            return file.content();
        }
    }

    @Test
    void nothingIsThereBeforeTheFirstSet() throws Exception {
        try (OwnAtlas own = OwnAtlas.over(shipped, work)) {
            assertFalse(Files.exists(work));
            assertEquals(InventedProvince.content().clusters(), own.snapshot().clusters());
            assertEquals(List.of(), own.history(0, 9));
            assertTrue(own.undo("").isEmpty());
        }
        assertFalse(Files.exists(work));
    }

    @Test
    void aFieldIsChangedTakenBackAndMadeAgain() throws Exception {
        long before = Files.mismatch(shipped, Files.copy(shipped, place.resolve("before.gpkg")));
        String told;
        try (OwnAtlas own = OwnAtlas.over(shipped, work)) {
            Cluster cluster = first(own);
            own.commit(edit(own, change(RecordTypes.CLUSTER, cluster, "name", "新名产业集聚区")));
            assertEquals("新名产业集聚区", first(own).name());
            assertEquals(1, own.snapshot().revision());
            told = ChangeText.of(own.undoable().orElseThrow());
            assertEquals("把集聚区 " + cluster.id() + " 的名称由“" + cluster.name() + "”改为“新名产业集聚区”等3处改动", told);
        }
        requireSound();
        assertEquals("新名产业集聚区", read().clusters().get(0).name());
        try (OwnAtlas own = OwnAtlas.open(work)) {
            AtlasSnapshot back = own.undo("李").orElseThrow();
            assertEquals(InventedProvince.content().clusters(), back.clusters());
            assertEquals(InventedProvince.content().searchTerms(), back.searchTerms());
            assertEquals("撤销：" + told, ChangeText.of(own.history(0, 1).get(0)));
        }
        requireSound();
        try (OwnAtlas own = OwnAtlas.open(work)) {
            assertTrue(own.undoable().isEmpty());
            own.redo("李");
            assertEquals("新名产业集聚区", first(own).name());
            assertEquals(List.of("李", "李", "王"), own.history(0, 9).stream().map(ChangeSet::author).toList());
        }
        requireSound();
        assertEquals(before, Files.mismatch(shipped, place.resolve("before.gpkg")));
    }

    @Test
    void everyKindOfChangeLeavesASoundFile() throws Exception {
        try (OwnAtlas own = OwnAtlas.over(shipped, work)) {
            AtlasSnapshot start = own.snapshot();
            Cluster cluster = first(own);
            own.commit(edit(own, change(RecordTypes.CLUSTER, cluster, "position",
                    new Position(cluster.position().longitude() + 0.01, cluster.position().latitude())),
                    change(RecordTypes.CLUSTER, cluster, "basis", PlaceBasis.values()[0])));
            requireSound();
            own.commit(edit(own, new Change.Delete<>(RecordTypes.FACT, start.facts().get(0), "")));
            requireSound();
            own.commit(edit(own, new Change.Delete<>(RecordTypes.AWARD, start.awards().get(0), ""),
                    new Change.Insert<>(RecordTypes.CLUSTER, new Cluster("own1", "自建产业集聚区",
                            cluster.prefectureCode(), cluster.countyCodes(), cluster.countyText(),
                            cluster.countyNowText(), cluster.level(), cluster.validFrom(), cluster.validTo(), "",
                            cluster.confidence(), cluster.position(), cluster.basis(), cluster.citations()), "")));
            requireSound();
            own.commit(edit(own, change(RecordTypes.CASE_STUDY, start.caseStudies().get(0), "questions",
                    List.of("为什么？", "怎么办？"))));
            requireSound();
            AtlasSnapshot end = own.snapshot();
            assertEquals(end.at(0), read());
            while (own.undo("").isPresent()) {
                requireSound();
            }
            assertEquals(start.at(own.snapshot().revision()), own.snapshot());
            while (own.redo("").isPresent()) {
                requireSound();
            }
            assertEquals(end.at(own.snapshot().revision()), own.snapshot());
        }
    }

    @Test
    void whatNoLongerFitsOrBreaksARuleIsRefusedAndNothingChanges() throws Exception {
        try (OwnAtlas own = OwnAtlas.over(shipped, work)) {
            Cluster cluster = first(own);
            Change stale = new Change.Update(RecordTypes.CLUSTER, cluster.id(), RecordTypes.CLUSTER.field("note"),
                    "not there", "x");
            assertTrue(assertThrows(AtlasException.class, () -> own.commit(edit(own, stale))).getMessage()
                    .contains("不是原来的样子"));
            Change empty = change(RecordTypes.CLUSTER, cluster, "name", "");
            assertTrue(assertThrows(AtlasException.class, () -> own.commit(edit(own, empty))).getMessage()
                    .contains("会使图集出错"));
            assertFalse(Files.exists(work));
            assertEquals(0, own.snapshot().revision());
        }
    }

    @Test
    void theSecondProgramIsToldAndMayRead() throws Exception {
        try (OwnAtlas own = OwnAtlas.over(shipped, work)) {
            own.commit(edit(own, change(RecordTypes.CLUSTER, first(own), "note", "x")));
            assertTrue(assertThrows(AtlasException.class, () -> OwnAtlas.open(work)).getMessage().contains("只能阅读"));
            assertEquals("x", read().clusters().get(0).note());
        }
        OwnAtlas.open(work).close();
    }

    @Test
    void whatAnotherProgramAlteredIsToldAndTakenIn() throws Exception {
        String id;
        try (OwnAtlas own = OwnAtlas.over(shipped, work)) {
            id = first(own).id();
            own.commit(edit(own, change(RecordTypes.CLUSTER, first(own), "note", "x")));
        }
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + work);
             Statement sql = other.createStatement()) {
            SpatialFunctions.addTo(other);
            sql.execute("UPDATE cluster SET note = 'by hand' WHERE cluster_id = '" + id + "'");
        }
        assertTrue(AtlasFileCheck.check(work, (name, text) -> { }).problems().toString().contains("与改动记录不符"));
        try (OwnAtlas own = OwnAtlas.open(work)) {
            assertEquals(1, own.outside().size());
            assertTrue(assertThrows(AtlasException.class, () -> own.commit(edit(own,
                    change(RecordTypes.CLUSTER, first(own), "level", "x")))).getMessage().contains("收进那些改动"));
            own.takeIn("王");
            assertEquals("by hand", first(own).note());
            assertEquals(List.of(), own.outside());
            own.undo("王");
            assertEquals("x", first(own).note());
        }
        requireSound();
    }
}
