package henan.atlas.atlasfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.SearchTerm;
import henan.atlas.fixture.Fuzz;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.search.SearchAnswer;
import henan.atlas.search.SearchHit;
import henan.atlas.search.SearchIndex;
import henan.atlas.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
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
            SearchIndex stored = AtlasFile.searchIndex(ATLAS).orElseThrow();
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
        assertEquals(Optional.empty(), AtlasFile.searchIndex(changed));
        try (AtlasFile file = AtlasFile.open(changed)) {
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
        Path edited = changed("UPDATE firm SET name = '另名厂' WHERE fid = 1", "CREATE TABLE layer_styles (id INTEGER)");
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
            AtlasFile.searchIndex(spoiled).ifPresent(index -> {
                for (String typed : List.of("丰禾", "fenghe", "fnehe", "丰禾 电器", "fhdq", "丰禾电器", "p. 3")) {
                    index.answer(typed, HITS);
                }
            });
        });
    }

    @Test
    void aTableIsReadAsSqliteReadsIt() throws Exception {
        Path large = folder.resolve("large.sqlite");
        List<List<Object>> wanted = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + large);
             Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA page_size = 512");
            connection.setAutoCommit(false);
            for (int table = 0; table < 40; table++) {
                statement.execute("CREATE TABLE t" + table + " (fid INTEGER PRIMARY KEY, n, text)");
            }
            for (int i = 0; i < 300; i++) {
                long number = i % 2 == 0 ? (1L << i % 63) - i : -(1L << i % 63) + i;
                String text = "丰禾".repeat(i * i % 1013);
                statement.execute("INSERT INTO t33 VALUES (" + (i + 1) + ", " + number + ", '" + text + "')");
                wanted.add(List.of("", number, text));
            }
            connection.commit();
        }
        assertEquals(wanted, PagedTable.rows(large, "t33"));
        assertEquals(List.of(), PagedTable.rows(large, "t3"));
        assertEquals(List.of(), PagedTable.rows(large, "none"));
        try (AtlasFile file = AtlasFile.open(sound)) {
            Map<Object, Object> read = new HashMap<>();
            PagedTable.rows(sound, "search_index").forEach(row -> read.put(row.get(1), row.get(2)));
            Map<Object, Object> queried = new HashMap<>();
            file.database().query("SELECT name, lines FROM search_index",
                    row -> queried.put(row.text(1), row.text(2)));
            assertEquals(queried, read);
            assertFalse(read.isEmpty());
        }
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
