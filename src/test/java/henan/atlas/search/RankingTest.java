package henan.atlas.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Industry;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.ingest.content.ContentException;
import henan.atlas.ingest.content.RealTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type finds what they mean, at the place it deserves; over the atlas's own tables. */
class RankingTest {
    /** As many as the window asks for. */
    private static final int HITS = 40;
    private static AtlasSnapshot content;
    private static SearchIndex index;

    @BeforeAll
    static void readTables() throws ContentException {
        content = RealTables.read();
        index = new SearchIndex(content);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvFileSource(resources = "queries.csv", delimiter = '|')
    void eachQueryFindsWhatIsMeant(String typed, String subject, int greatestPlace, SearchHit.Answer answer) {
        List<SearchHit> hits = index.answer(typed, HITS).hits();
        List<String> found = hits.stream().map(hit -> hit.subject().toString()).toList();
        int place = found.indexOf(subject) + 1;
        assertTrue(place > 0, () -> typed + " does not find " + subject + ": " + found);
        assertTrue(place <= greatestPlace, () -> typed + " finds " + subject + " at " + place + ": " + found);
        assertEquals(answer, hits.get(place - 1).answer(), typed);
    }

    /**
     * What a page counts and what is found are one set: 周口 纺织服装 finds those whom 周口's page counts, and behind
     * them none but clusters that are called so.
     */
    @Test
    void aPlaceAndAnIndustryFindJustTheClustersCountedThere() {
        List<String> wrong = new ArrayList<>();
        for (Prefecture prefecture : content.prefectures()) {
            for (Industry industry : content.industries()) {
                Set<String> wanted = content.index().clustersOfIndustry(industry.id()).stream()
                        .filter(cluster -> cluster.prefectureCode().equals(prefecture.code())).map(Cluster::id)
                        .collect(Collectors.toCollection(TreeSet::new));
                if (!wanted.isEmpty() && !industry.id().equals(Industry.UNKNOWN)) {
                    String typed = prefecture.name() + " " + industry.name();
                    List<SearchHit> found = clusters(typed);
                    Set<String> first = found.stream().limit(wanted.size()).map(hit -> hit.subject().id())
                            .collect(Collectors.toCollection(TreeSet::new));
                    boolean othersAreCalledSo = found.stream().skip(wanted.size())
                            .allMatch(hit -> hit.title().contains(industry.name()));
                    if (!first.equals(wanted) || !othersAreCalledSo) {
                        wrong.add(typed + ": " + found + " for " + wanted);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(5, clusters("周口 纺织").size(), "as many as its page tells");
    }

    @Test
    void placesThatShareNoRecordAreFoundApartAndSaidToBe() {
        List<SearchHit> hits = index.answer("民权 临颍", HITS).hits();
        assertEquals(Set.of("民权", "临颍"), hits.stream().map(SearchHit::word).collect(Collectors.toSet()));
        assertTrue(hits.stream().allMatch(hit -> hit.answer() == SearchHit.Answer.PART), hits.toString());
    }

    @Test
    void whatIsNearIsLookedForOnlyWhereNothingIsExact() {
        assertEquals(Set.of(SearchHit.Answer.WHOLE), answers("minquan"));
        assertEquals(Set.of(SearchHit.Answer.NEAR), answers("minqan"));
    }

    /** 河南日报 answers in running text alone, and ten things answer to 河南 or 日报: they must not take all the room. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 8})
    void whatAnswersToAllHasHalfTheRoomBesideWhatAnswersToAPart(int room) {
        List<SearchHit.Answer> answers = index.answer("河南日报", room).hits().stream().map(SearchHit::answer).toList();
        assertEquals(room, answers.size());
        assertEquals((room + 1) / 2, answers.lastIndexOf(SearchHit.Answer.WHOLE) + 1, answers.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"观摩现场会 信阳", "河南日报", "民权 临颍", "郑州 富士康 招工", "minqan"})
    void nothingIsFoundTwice(String typed) {
        List<SubjectRef> found = index.answer(typed, HITS).hits().stream().map(SearchHit::subject).toList();
        assertEquals(found.stream().distinct().toList(), found);
    }

    @Test
    void aFirmInTwoClustersCarriesBoth() {
        SearchHit firm = index.answer("富士康", 1).hits().get(0);
        assertEquals(SubjectRef.firm("fushikang"), firm.subject());
        assertTrue(firm.context().contains("航空港") && firm.context().contains("睢县"), firm.context());
        SearchHit event = index.answer("新乡市考察团 睢县 柘城", 1).hits().get(0);
        assertEquals("2015-08-14 · 柘城县产业集聚区、睢县产业集聚区、民权县产业集聚区", event.context(), "and an event its places");
    }

    private static Set<SearchHit.Answer> answers(String typed) {
        return index.answer(typed, HITS).hits().stream().map(SearchHit::answer).collect(Collectors.toSet());
    }

    private static List<SearchHit> clusters(String typed) {
        return index.answer(typed, 1000).hits().stream().filter(hit -> hit.answer() == SearchHit.Answer.WHOLE)
                .filter(hit -> hit.subject().kind() == SubjectKind.CLUSTER).toList();
    }
}
