package henan.atlas.atlasfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SearchTerm;
import henan.atlas.fixture.Fuzz;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.search.SearchAnswer;
import henan.atlas.search.SearchColumns.Column;
import henan.atlas.search.SearchHit;
import henan.atlas.search.SearchIndex;
import henan.atlas.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is stored to be searched answers as the records would, or is not believed. */
class SearchIndexTableTest {
    private static final Path ATLAS = Path.of("target/atlas/henan.gpkg");
    private static final int HITS = 40;

    @TempDir
    private static Path folder;
    private static Path sound;

    @BeforeAll
    static void write() throws Exception {
        sound = folder.resolve("sound.gpkg");
        AtlasFileWriter.write(sound, InventedProvince.content(), InventedProvince.boundaries(), Map.of("s", "x"));
    }

    @AfterEach
    void chineseAgain() {
        Language.CHINESE.speak();
    }

    @Test
    void storedAndMadeAnswerAlike() throws Exception {
        try (AtlasFile file = AtlasFile.open(ATLAS)) {
            SearchIndex made = new SearchIndex(file.content());
            SearchIndex stored = file.storedIndex().orElseThrow();
            List<String> other = new ArrayList<>();
            int found = 0;
            for (String typed : queries(file.content())) {
                (typed.length() % 5 == 0 ? Language.ENGLISH : Language.CHINESE).speak();
                SearchAnswer answer = made.answer(typed, HITS);
                found += answer.hits().isEmpty() ? 0 : 1;
                if (!answer.equals(stored.answer(typed, HITS))) {
                    other.add(typed);
                }
            }
            assertEquals(List.of(), other);
            assertTrue(found > 2000, found + " found something");
        }
    }

    /** Names, their beginnings and ends in characters, pinyin and initials, slips of the hand, several words, pages. */
    private static Set<String> queries(AtlasSnapshot content) {
        Random random = new Random(20131231);
        Set<String> queries = new LinkedHashSet<>(List.of("鄭州", "Zhèngzhōu", "ＭＩＮ　Quan", "a", "zz", "周口纺织集聚区",
                "机场手机城", "、", "第13页", "p. 55", "2009", "民权 临颍"));
        List<SearchTerm> terms = content.searchTerms();
        for (int i = random.nextInt(12); i < terms.size(); i += 12) {
            SearchTerm term = terms.get(i);
            String other = terms.get(random.nextInt(terms.size())).text();
            for (String way : List.of(term.text(), term.pinyin(), term.initials())) {
                int at = random.nextInt(way.length() + 1);
                queries.addAll(List.of(way, way.substring(0, at), way.substring(at), way.substring(0, at) + "x"
                        + way.substring(at), way + " " + other));
            }
            queries.add(term.text() + other);
        }
        return queries;
    }

    @Test
    void anOpenFileAnswersForItsOwnContentAndMakesAnIndexOfAnother() throws Exception {
        try (AtlasFile file = AtlasFile.open(sound)) {
            AtlasSnapshot content = file.content();
            SearchTerm term = content.searchTerms().get(3);
            assertEquals(new SearchIndex(content).answer(term.text(), HITS),
                    file.searchIndex(content).answer(term.text(), HITS));
            AtlasSnapshot another = content.with(RecordTypes.SEARCH_TERM, List.of(
                    new SearchTerm(term.subject(), "另名", SearchTerm.Role.ALIAS, "lingming", "lm")));
            assertEquals(1, file.searchIndex(another).answer("lingming", HITS).hits().size());
            assertEquals(List.of(), file.searchIndex(content).answer("lingming", HITS).hits());
        }
    }

    /** By whatever hand, and whether or not it is of what is searched. */
    @ParameterizedTest
    @ValueSource(strings = {"UPDATE firm SET name = '另名厂' WHERE fid = 1", "UPDATE style SET text = 'y'",
        "DELETE FROM search_index WHERE name = 'text'", "UPDATE search_index SET lines = '' WHERE name = 'role'",
        "UPDATE search_index SET lines = replace(lines, ':', '') WHERE name = 'subject'", "DROP TABLE search_index",
        "ALTER TABLE search_index RENAME TO x", "PRAGMA journal_mode = WAL", "VACUUM"})
    void afterAnyChangeItIsNotBelieved(String sql) throws Exception {
        Path changed = changed(sql);
        try (AtlasFile file = AtlasFile.open(changed)) {
            assertEquals(Optional.empty(), file.storedIndex());
            assertEquals(new SearchIndex(file.content()).answer("fengh", HITS),
                    file.searchIndex(file.content()).answer("fengh", HITS));
            SearchHit firm = file.searchIndex(file.content()).answer("冷峰电器", HITS).hits().get(0);
            assertEquals(file.content().index().name(firm.subject()).orElseThrow(), firm.title());
        }
    }

    @Test
    void theCheckSeesOneThatDoesNotAgreeWithTheRecords() throws Exception {
        String sentence = "供检索的索引（表 search_index）与记录不符";
        for (String sql : List.of("UPDATE search_index SET lines = replace(lines, '丰禾', '丰和') WHERE name = 'folded'",
                "UPDATE firm SET name = '另名厂' WHERE fid = 1", "DELETE FROM search_index WHERE name = 'page'")) {
            List<String> problems = AtlasFileCheck.check(changed(sql), (name, text) -> { }).problems();
            assertTrue(problems.stream().anyMatch(problem -> problem.contains(sentence)), sql + ": " + problems);
        }
        Path edited = changed("UPDATE firm SET name = '另名厂' WHERE fid = 1",
                "INSERT INTO layer_styles (styleName) VALUES ('a')");
        CheckedFile found = AtlasFileCheck.check(edited, (name, text) -> { });
        assertEquals(List.of(), found.problems());
        assertTrue(found.differences().stream().anyMatch(told -> told.contains(sentence)), found::toString);
    }

    /** A file of before there was one, or that lost it: all is found, and only what is gone is told. */
    @Test
    void aFileWithoutOneIsAnAtlas() throws Exception {
        Path older = changed("DROP TABLE search_index", "DELETE FROM gpkg_contents WHERE table_name = 'search_index'",
                "DELETE FROM atlas_meta WHERE key LIKE '%.search_index'");
        List<String> problems = AtlasFileCheck.check(older, (name, text) -> { }).problems();
        assertEquals(List.of("与编好时不同的表：atlas_meta、gpkg_contents、sqlite_master。"), problems);
        List<String> lost = AtlasFileCheck.check(changed("DROP TABLE search_index"), (name, text) -> { }).problems();
        assertTrue(lost.stream().anyMatch(told -> told.contains("search_index")), lost::toString);
    }

    @Test
    void whateverIsInAFileIsReadOrNot() throws Exception {
        byte[] bytes = Files.readAllBytes(sound);
        Path spoiled = folder.resolve("spoiled.gpkg");
        Fuzz.tries(150, fuzz -> {
            Files.write(spoiled, fuzz.bytes(bytes));
            try (AtlasFile file = AtlasFile.open(spoiled)) {
                file.storedIndex().ifPresent(index -> {
                    for (String typed : List.of("丰禾", "fenghe", "fnehe", "丰禾 电器", "fhdq", "丰禾电器", "p. 3")) {
                        index.answer(typed, HITS);
                    }
                });
            } catch (AtlasException damaged) {
                assertFalse(damaged.getMessage().isBlank());
            }
        });
    }

    /** What nobody's index has, told for the file as it is: it is not even read, or not believed. */
    @ParameterizedTest
    @ValueSource(strings = {
        // more rows, texts of more signs, more texts
        "INSERT INTO search_index (name, lines) WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n"
            + " WHERE i < 9) SELECT 'x' || i, '' FROM n; UPDATE search_index SET fid = fid - 100 WHERE name LIKE 'x_'",
        "UPDATE search_index SET lines = printf('%.*c', 2201, 'x') || lines WHERE name = 'pinyin'",
        "UPDATE search_index SET lines = replace(printf('%.*c', 1500, 'x'), 'x', 'y' || char(29)) || lines"
            + " WHERE name = 'context'",
        "UPDATE search_index SET lines = replace(printf('%.*c', 65001, 'x'), 'x', '0' || char(30))"
            + " WHERE name IN ('owner', 'text', 'folded', 'pinyin', 'initials');"
            + " UPDATE search_index SET lines = printf('%.*c', 65001, substr(lines, 1, 1)) WHERE name = 'role'",
        // terms of nothing; signs that do something to the terminal
        "UPDATE search_index SET lines = replace(replace(hex(zeroblob(length(lines)"
            + " - length(replace(lines, char(30), '')))), '00', char(30)), '', '') WHERE name = 'text'",
        "UPDATE search_index SET lines = char(27) || '[31m' || lines WHERE name = 'name'",
        "UPDATE search_index SET lines = char(8238) || lines WHERE name = 'context'",
        "UPDATE search_index SET lines = replace(lines, char(30), char(9) || char(30)) WHERE name = 'subject'"})
    void whatNoAtlasHasIsNotBelieved(String sql) throws Exception {
        try (AtlasFile file = AtlasFile.open(told(sql.split("; ")))) {
            assertEquals(Optional.empty(), file.storedIndex());
            assertEquals(new SearchIndex(file.content()).answer("fengh", HITS), file.searchIndex().answer("fengh",
                    HITS));
        }
    }

    @Test
    void aRowOfMoreBytesIsNotEvenRead() throws Exception {
        for (String sql : List.of("UPDATE search_index SET lines = printf('%.*c', 4000000, 'x') WHERE name = 'name'",
                "UPDATE search_index SET lines = zeroblob(4000000) WHERE name = 'name'")) {
            try (AtlasFile file = AtlasFile.open(told(sql))) {
                assertFalse(SearchIndexTable.columns(file.database()).containsKey(Column.NAME), sql);
                assertEquals(Optional.empty(), file.storedIndex());
            }
        }
    }

    /** That is held against nothing, and no fault of the program. */
    @Test
    void anEmptyReadingIsNone() throws Exception {
        try (AtlasFile file = AtlasFile.open(told("UPDATE search_index SET lines = '|' || lines"
                + " WHERE name = 'pinyin'"))) {
            assertTrue(file.storedIndex().isPresent());
            assertEquals(List.of(), file.searchIndex().answer("zzzzzzzz", HITS).hits());
        }
    }

    /** After a GIS the index is not believed; one that is believed and lies is wrong all the same. */
    @Test
    void oneThatIsBelievedAndLiesIsAProblemWhoeverHasWrittenIt() throws Exception {
        Path lying = told("UPDATE search_index SET lines = replace(lines, '丰禾', '丰和') WHERE name = 'folded'",
                "INSERT INTO layer_styles (styleName) VALUES ('a')");
        CheckedFile found = AtlasFileCheck.check(lying, (name, text) -> { });
        assertEquals(List.of("供检索的索引（表 search_index）与记录不符。"), found.problems());
        assertFalse(found.differences().stream().anyMatch(told -> told.contains("现编")), found::toString);
    }

    /** A changed file whose index says that it is of the file as it now is. */
    private static Path told(String... statements) throws Exception {
        Path changed = changed(statements);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + changed)) {
            connection.setAutoCommit(false);
            new SearchIndexTable(connection).noteFile(changed);
            connection.commit();
        }
        return changed;
    }

    private static Path changed(String... statements) throws Exception {
        Path changed = Files.createTempFile(folder, "changed", ".gpkg");
        Files.write(changed, Files.readAllBytes(sound));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + changed);
             Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        return changed;
    }
}
