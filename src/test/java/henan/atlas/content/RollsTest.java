package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.BookEntry;
import henan.atlas.domain.Firm;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.SubjectRef;
import henan.atlas.ingest.content.PlantedTables;
import henan.atlas.ingest.content.RealTables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lists of clusters, firms, terms and entries of the book are whole. */
class RollsTest {
    private static AtlasSnapshot content;

    @BeforeAll
    static void read() throws Exception {
        content = RealTables.read();
    }

    @Test
    void everyClusterHasASource() {
        assertEquals(List.of(), content.clusters().stream().filter(c -> c.citations().isEmpty()).toList());
    }

    @Test
    void everyFirmIsInACluster() {
        assertEquals(List.of(), homeless(content));
    }

    @Test
    void noFirmHasTwoIds() {
        assertEquals(List.of(), namedTwice(content.firms()));
    }

    @Test
    void everyEntryOfTheBookWithAPlaceSaysWhatThatRestsOn() {
        assertEquals(List.of(), baseless(content.bookEntries()));
        assertTrue(content.bookEntries().stream().anyMatch(entry -> !entry.subjects().isEmpty()));
    }

    @Test
    void thereAreThirtyTerms() {
        assertTrue(content.terms().size() >= 30);
    }

    @Test
    void aFirmInNoClusterIsFound(@TempDir Path folder) throws Exception {
        PlantedTables tables = new PlantedTables(folder);
        Path firms = tables.file("data/firms.csv");
        Files.writeString(firms, Files.readString(firms).stripTrailing() + "\nwuzhu,乌有厂,\n");
        assertEquals(List.of("乌有厂"), homeless(tables.read()));
    }

    @Test
    void aFirmWithTwoIdsIsFound() {
        assertEquals(List.of("某厂", "某 厂"), namedTwice(List.of(new Firm("a", "某厂"), new Firm("b", "某 厂"),
                new Firm("c", "另一厂"))));
    }

    @Test
    void anEntryOfTheBookPlacedWithoutABasisIsFound() {
        assertEquals(List.of("x"), baseless(List.of(entry(" "), entry("副题写明"))));
    }

    @Test
    void readingRefusesAClusterWithoutASource(@TempDir Path folder) throws Exception {
        PlantedTables tables = new PlantedTables(folder);
        tables.replace("data/clusters.csv", ",B,dengfeng_jiaju;dengfeng_coal\n", ",B,\n");
        assertEquals(List.of("data/clusters.csv:2:sources（第71字）: 没有出处；应为 data/sources.csv 里的编号，"
                + "知道页码时写成“seed@前言”"), tables.problems());
    }

    private static List<String> homeless(AtlasSnapshot content) {
        Set<String> housed = content.firmRoles().stream().map(FirmRole::firmId).collect(Collectors.toSet());
        return content.firms().stream().filter(firm -> !housed.contains(firm.id())).map(Firm::name).toList();
    }

    /** Names that differ in nothing but blanks. */
    private static List<String> namedTwice(List<Firm> firms) {
        List<String> bare = firms.stream().map(RollsTest::bare).toList();
        Set<String> once = new HashSet<>();
        Set<String> twice = bare.stream().filter(name -> !once.add(name)).collect(Collectors.toSet());
        return firms.stream().filter(firm -> twice.contains(bare(firm))).map(Firm::name).toList();
    }

    private static String bare(Firm firm) {
        return firm.name().replaceAll("\\s", "");
    }

    private static List<String> baseless(List<BookEntry> entries) {
        return entries.stream().filter(entry -> !entry.subjects().isEmpty() && entry.basis().isBlank())
                .map(BookEntry::id).toList();
    }

    private static BookEntry entry(String basis) {
        return new BookEntry("x", "市县实践", "题名", "", "055", "报道", List.of(SubjectRef.cluster("minquan")), basis,
                List.of());
    }
}
