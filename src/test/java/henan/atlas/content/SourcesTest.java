package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.Citation;
import henan.atlas.domain.Period;
import henan.atlas.domain.Source;
import henan.atlas.ingest.content.PlantedTables;
import henan.atlas.ingest.content.RealTables;
import henan.atlas.profile.ProfileAssembler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every statement can be followed to a publication that can be looked up. */
class SourcesTest {
    /** What the remark on a source says when it is not known where it stands. */
    private static final String NO_ADDRESS = "地址不详";
    /** Who published it, and behind that, in brackets, by whom it was reprinted. */
    private static final Pattern REPRINT = Pattern.compile("[^（）]+（[^（），]*转载）");
    private static final Pattern SAYS_REPRINT = Pattern.compile("转载|镜像");
    private static AtlasSnapshot content;

    @BeforeAll
    static void read() throws Exception {
        content = RealTables.read();
    }

    @Test
    void everyStatementHasACitation() {
        assertEquals(List.of(), uncited(Statement.of(content)));
    }

    @Test
    void everyCitationResolves() {
        assertEquals(List.of(), unresolved(Statement.of(content), content.sources()));
    }

    @Test
    void everySourceHasTitlePublisherDateAndPlace() {
        assertEquals(List.of(), incomplete(content.sources()));
    }

    @Test
    void aSourceWithoutADateSaysSoOnItsPage() {
        List<Source> undated = content.sources().stream().filter(source -> source.date().isEmpty()).toList();
        assertTrue(undated.size() > 0);
        ProfileAssembler profiles = new ProfileAssembler(content);
        assertEquals(List.of(), undated.stream().filter(source -> !profiles.assemble(source.ref()).orElseThrow()
                .toString().contains("日期不详")).map(Source::id).toList());
    }

    @Test
    void aReprintSaysWhoPublishedWhatItReprints() {
        assertEquals(List.of(), content.sources().stream().filter(SourcesTest::isNotInForm).map(Source::id).toList());
        for (String wrong : List.of("转载页", "网页转载", "河南日报（转载页）", "百科镜像", "河南日报（党建网，转载）")) {
            assertTrue(isNotInForm(source("题名", wrong, "", "http://a.example", "")), wrong);
        }
        for (String right : List.of("河南日报", "河南日报（转载）", "河南日报（大河网转载）", "出版者不详（转载）")) {
            assertFalse(isNotInForm(source("题名", right, "", "http://a.example", "")), right);
        }
    }

    private static boolean isNotInForm(Source source) {
        return SAYS_REPRINT.matcher(source.publisher()).find() && (!REPRINT.matcher(source.publisher()).matches()
                || source.publisher().matches(".*（(网页|网络|类)转载）"));
    }

    /** What is printed about a source is about it, not about how it was come by. */
    @Test
    void aRemarkDoesNotTellOfTheSearch() {
        assertEquals(List.of(), content.sources().stream().filter(source -> source.note().matches(".*(检索|搜索).*"))
                .map(Source::id).toList());
    }

    @Test
    void statementsWithoutCitationAreFound() {
        assertEquals(List.of("a"), uncited(List.of(new Statement("a", List.of()),
                new Statement("b", List.of(new Citation("paper", ""))))));
    }

    @Test
    void citationsOfNothingAreFound() {
        assertEquals(List.of("a -> papre"), unresolved(List.of(new Statement("a",
                List.of(new Citation("paper", "2"), new Citation("papre", "")))),
                List.of(source("题名", "某报", "2013", "http://a.example", ""))));
    }

    @Test
    void sourcesThatLackSomethingAreFound() {
        assertEquals(List.of("paper: no title"), incomplete(List.of(source("", "某报", "2013", "http://a.example", ""))));
        assertEquals(List.of("paper: no publisher"),
                incomplete(List.of(source("题名", " ", "", "http://a.example", ""))));
        assertEquals(List.of("paper: no date"),
                incomplete(List.of(source("题名", "某报", "去年", "http://a.example", ""))));
        assertEquals(List.of("paper: no place"), incomplete(List.of(source("题名", "某报", "2013", "", "转载"))));
        assertEquals(List.of(), incomplete(List.of(source("题名", "某报", "", "", "地址不详。"))));
    }

    @Test
    void aRemarkThatIsTakenAwayIsMissed(@TempDir Path folder) throws Exception {
        PlantedTables tables = new PlantedTables(folder);
        tables.replace("data/sources.csv", "地址不详", "");
        assertTrue(incomplete(tables.read().sources()).contains("jiaxian_2024: no place"));
    }

    private static List<String> uncited(List<Statement> statements) {
        return statements.stream().filter(statement -> statement.citations().isEmpty()).map(Statement::name).toList();
    }

    private static List<String> unresolved(List<Statement> statements, List<Source> sources) {
        Set<String> known = sources.stream().map(Source::id).collect(Collectors.toSet());
        return statements.stream().flatMap(statement -> statement.citations().stream()
                .filter(citation -> !known.contains(citation.sourceId()))
                .map(citation -> statement.name() + " -> " + citation.sourceId())).toList();
    }

    private static List<String> incomplete(List<Source> sources) {
        List<String> lacking = new ArrayList<>();
        for (Source source : sources) {
            lack(lacking, source, "title", !source.title().isBlank());
            lack(lacking, source, "publisher", !source.publisher().isBlank());
            lack(lacking, source, "date", source.date().isEmpty() || source.date().written().matches("约?\\d{4}.*"));
            lack(lacking, source, "place", !source.place().isEmpty() || source.url().startsWith("http")
                    || source.note().contains(NO_ADDRESS));
        }
        return lacking;
    }

    private static void lack(List<String> lacking, Source source, String what, boolean there) {
        if (!there) {
            lacking.add(source.id() + ": no " + what);
        }
    }

    private static Source source(String title, String publisher, String date, String url, String note) {
        return new Source("paper", title, "", "", publisher, Period.of(date), Period.NONE, url, "报道", note);
    }
}
