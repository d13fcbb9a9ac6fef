package henan.atlas.ingest.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.County;
import henan.atlas.domain.MissingCluster;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.CoverageByPrefecture;
import henan.atlas.profile.Profile;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.profile.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is missing is told wherever a number says so, and no number is told that does not follow from two others. */
class MissingClustersTest {
    private static AtlasSnapshot content;

    @BeforeAll
    static void readTables() throws ContentException {
        content = RealTables.read();
    }

    @Test
    void whatIsMissingIsThePublishedNumberLessThoseRecordedOfThatYear() {
        CoverageByPrefecture coverage = new ProfileAssembler(content).coverage();
        assertEquals(OptionalInt.of(13), coverage.province().missing(), "180 published, 167 recorded");
        Map<String, Integer> counted = Map.of("濮阳市", 2, "鹤壁市", 1, "许昌市", 1, "商丘市", 0);
        assertEquals(counted, coverage.prefectures().stream().filter(row -> counted.containsKey(row.name()))
                .collect(Collectors.toMap(CoverageByPrefecture.Row::name, row -> row.missing().orElse(-1))),
                "8, 4, 10 and 11 published, 6, 3, 9 and 11 recorded, as missing.csv tells");
        for (CoverageByPrefecture.Row row : coverage.prefectures()) {
            for (CoverageByPrefecture.Published published : row.published()) {
                assertTrue(!published.ofMapYear() || published.recorded() == row.coverage().clusters(), row.name());
            }
        }
        int told = coverage.prefectures().stream().mapToInt(row -> row.missing().orElse(0)).sum();
        assertTrue(told <= coverage.province().missing().orElseThrow(), told + " of prefectures");
    }

    @Test
    void everyPrefectureThatLacksOneAndEveryCountyWithoutOneSaysWhatWasLookedFor() {
        assertEquals(List.of(), silent(content));
    }

    @Test
    void aPlaceThatIsSilentIsFound() {
        List<MissingCluster> without = content.missing().stream()
                .filter(m -> !m.subject().equals(SubjectRef.county("410324"))).toList();
        assertEquals(List.of("栾川县"), silent(content.with(RecordTypes.MISSING_CLUSTER, without)));
    }

    private static List<String> silent(AtlasSnapshot content) {
        AtlasIndex index = content.index();
        List<String> silent = new ArrayList<>();
        CoverageByPrefecture coverage = new ProfileAssembler(content).coverage();
        for (Prefecture prefecture : content.prefectures()) {
            boolean told = !index.missing(prefecture.ref()).isEmpty() || index.countiesIn(prefecture.code()).stream()
                    .anyMatch(county -> !index.missing(county.ref()).isEmpty());
            boolean lacks = coverage.prefectures().stream().filter(row -> row.code().equals(prefecture.code()))
                    .anyMatch(row -> row.missing().orElse(0) > 0);
            if (lacks && !told) {
                silent.add(prefecture.name());
            }
        }
        content.counties().stream().filter(county -> county.kind() != County.Kind.DISTRICT)
                .filter(county -> index.clustersIn(county.ref()).isEmpty() && index.missing(county.ref()).isEmpty())
                .map(County::name).forEach(silent::add);
        return silent;
    }

    @Test
    void provincePrefectureAndCountyHaveThemOnTheirPages() {
        ProfileAssembler assembler = new ProfileAssembler(content);
        for (SubjectRef place : List.of(SubjectRef.PROVINCE, SubjectRef.prefecture("410600"),
                SubjectRef.county("410324"))) {
            Profile page = assembler.assemble(place).orElseThrow();
            assertEquals(1, page.sections().stream().filter(s -> s.id().equals("missing")).count(), place.toString());
        }
        Section.Rows ofProvince = (Section.Rows) assembler.assemble(SubjectRef.PROVINCE).orElseThrow().sections()
                .stream().filter(s -> s.id().equals("missing")).findFirst().orElseThrow();
        assertTrue(ofProvince.entries().size() > content.missing().size(), "each record, and a number a prefecture");
        assertTrue(content.searchTerms().stream().anyMatch(term -> term.subject().equals(SubjectRef.PROVINCE)
                && term.text().startsWith("尚缺的集聚区")), "found by its title");
    }

    @Test
    void doubtsAreAboutRecordedClusters() {
        List<String> names = content.clusters().stream().map(cluster -> cluster.name()).toList();
        content.missing().stream().filter(m -> m.standing() == MissingCluster.Standing.DOUBTFUL)
                .forEach(m -> assertTrue(names.containsAll(List.of(m.name().split("、"))), m.name()));
    }
}
