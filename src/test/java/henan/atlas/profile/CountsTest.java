package henan.atlas.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.ClusterCondition;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Holding;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.fixture.Promoted;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A number of clusters on a page leads to just as many, on every page of the atlas as shipped. */
class CountsTest {
    private static final Path FILE = Path.of("target/atlas/henan.gpkg");
    /** Sections whose values are numbers of clusters, and nothing else that is counted in single things. */
    private static final Set<String> COUNTED = Set.of("coverage", "byIndustry", "byPrefecture");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])\\d+(?=个|$)");
    private static AtlasSnapshot shipped;

    @BeforeAll
    static void open() throws AtlasException {
        try (AtlasFile atlas = AtlasFile.open(FILE)) {
            shipped = atlas.content();
        }
    }

    private static int number(String text, Count count) {
        return Integer.parseInt(text.substring(count.start(), count.end()).replaceAll("\\D", ""));
    }

    /** Numbers that say another number than there are clusters to be shown. */
    private static List<String> wrong(AtlasSnapshot content, String text, List<Count> counts) {
        List<String> wrong = new ArrayList<>();
        for (Count count : counts) {
            int shown = content.index().passing(count.of(), false).size();
            if (shown != number(text, count)) {
                wrong.add(text + ": " + shown + " by " + count.of());
            }
        }
        return wrong;
    }

    private static List<PropertyRow> rows(Profile page, Set<String> sections) {
        return page.sections().stream().filter(s -> sections.isEmpty() || sections.contains(s.id()))
                .filter(Section.Rows.class::isInstance).flatMap(s -> ((Section.Rows) s).entries().stream()).toList();
    }

    private static List<String> wrong(AtlasSnapshot content, Profile page) {
        List<String> wrong = new ArrayList<>();
        rows(page, Set.of()).forEach(row -> wrong.addAll(wrong(content, row.value().text(), row.counts())));
        page.heading().tags().forEach(tag -> wrong.addAll(wrong(content, tag.link().text(), tag.counts())));
        return wrong;
    }

    @Test
    void everyNumberIsThatOfTheClustersItLeadsTo() {
        ProfileAssembler pages = new ProfileAssembler(shipped);
        int counts = 0;
        for (SubjectRef subject : shipped.index().subjects()) {
            Profile page = pages.assemble(subject).orElseThrow();
            assertEquals(List.of(), wrong(shipped, page), subject.toString());
            counts += rows(page, Set.of()).stream().mapToInt(row -> row.counts().size()).sum();
        }
        assertTrue(counts > 700, counts + " numbers");
    }

    /** What a source published is no number of clusters of the atlas. */
    @Test
    void everyNumberOfClustersLeadsToThem() {
        ProfileAssembler pages = new ProfileAssembler(shipped);
        List<String> unled = new ArrayList<>();
        for (SubjectRef subject : shipped.index().subjects()) {
            Profile page = pages.assemble(subject).orElseThrow();
            for (PropertyRow row : rows(page, COUNTED)) {
                String rest = row.value().text();
                List<Count> backwards = new ArrayList<>(row.counts());
                Collections.reverse(backwards);
                for (Count count : backwards) {
                    rest = rest.substring(0, count.start()) + rest.substring(count.end());
                }
                String said = row.label().text() + " " + rest.replaceAll("公布\\d+个", "");
                if (NUMBER.matcher(said.replaceAll("[ABC] 0|^公布数.*| 0个", "")).find()) {
                    unled.add(subject + " " + row.label().text() + ": " + row.value().text());
                }
            }
            page.heading().tags().stream().filter(tag -> tag.link().text().matches(".*\\d.*"))
                    .filter(tag -> tag.counts().isEmpty() && tag.link().target().isEmpty())
                    .filter(tag -> tag.link().text().contains("集聚区")).forEach(tag -> unled.add(subject + " " + tag));
        }
        assertEquals(List.of(), unled);
    }

    /** How many sentences a part of a page has that are not of a case study. */
    private static int noted(Profile page, ProfileTab part) {
        return page.sections(part).stream().filter(Section.Sentences.class::isInstance)
                .mapToInt(Section::size).sum();
    }

    /** A number of noted facts is one of those that stand where it leads. */
    @Test
    void everyNumberOfNotedFactsLeadsToThem() {
        ProfileAssembler pages = new ProfileAssembler(shipped);
        List<String> wrong = new ArrayList<>();
        int told = 0;
        for (SubjectRef subject : shipped.index().subjects()) {
            for (PropertyRow row : rows(pages.assemble(subject).orElseThrow(), Set.of())) {
                if (!row.value().text().matches("\\d+条")) {
                    continue;
                }
                told++;
                int there = row.value().part().isEmpty() ? -1 : noted(pages.assemble(row.value().target()
                        .orElseThrow()).orElseThrow(), row.value().part().get());
                if (!row.value().text().equals(there + "条")) {
                    wrong.add(subject + " " + row.label().text() + " " + row.value().text() + ": " + there);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(told > 50, told + " numbers");
    }

    @Test
    void aNumberOfOtherClustersIsFound() {
        PropertyRow planted = PropertyRow.of("", "3个").counting(3, ClusterFilter.ALL);
        assertEquals(1, wrong(InventedProvince.content(), planted.value().text(), planted.counts()).size());
    }

    @Test
    void severalNumbersOfAValueAreToldApart() {
        PropertyRow row = PropertyRow.of("", "A 1　B 11　C 1").counting(1, ClusterFilter.ofIndustry("a"))
                .counting(11, ClusterFilter.ofIndustry("b")).counting(1, ClusterFilter.ofIndustry("c"));
        assertEquals(List.of("1", "11", "1"), row.counts().stream()
                .map(c -> row.value().text().substring(c.start(), c.end())).toList());
        PropertyRow besides = PropertyRow.of("", "4个（另收2015年晋级的1个）").counting(4, ClusterFilter.ALL)
                .counting(1, ClusterFilter.ofIndustry("later"));
        assertEquals(List.of("4个", "1个"), besides.counts().stream()
                .map(c -> besides.value().text().substring(c.start(), c.end())).toList());
        assertEquals(List.of(), PropertyRow.of("", "0个").counting(0, ClusterFilter.ALL).counts(), "leads nowhere");
    }

    @Test
    void whatIsRecordedBesidesHasItsOwnNumber() {
        Profile page = new ProfileAssembler(Promoted.content()).assemble(SubjectRef.PROVINCE).orElseThrow();
        PropertyRow later = rows(page, Set.of("coverage")).stream()
                .filter(row -> row.value().text().startsWith("另收")).findFirst().orElseThrow();
        assertEquals(List.of("liangkou"), Promoted.content().index().passing(later.counts().get(0).of(), false).stream()
                .map(c -> c.id()).toList());
    }

    @Test
    void theProvincesListFollowsWhatIsLookedAt() {
        AtlasSnapshot content = InventedProvince.content();
        ProfileAssembler pages = new ProfileAssembler(content);
        assertEquals(List.of("byPrefecture"), ids(pages.assemble(SubjectRef.PROVINCE).orElseThrow()));
        ClusterFilter food = ClusterFilter.ofIndustry("food");
        Profile page = pages.assemble(SubjectRef.PROVINCE, food).orElseThrow();
        assertEquals(List.of("filtered", "filteredCoverage"), ids(page));
        assertEquals(List.of("梁口县产业集聚区", "沙陂市产业集聚区"), labels(page, "filtered"));
        Profile firms = pages.assemble(SubjectRef.PROVINCE, ClusterFilter.of(
                new ClusterCondition.Holds(Holding.FIRMS))).orElseThrow();
        assertEquals(List.of("filtered", "filteredCoverage", "byPrefecture"), ids(firms));
        assertEquals(List.of("丰禾市 2个", "云汀市 1个", "石梁市 2个"), rows(firms, Set.of("byPrefecture")).stream()
                .map(row -> row.label().text() + " " + row.value().text()).toList());
        assertEquals(List.of(), wrong(content, firms));
        Profile none = pages.assemble(SubjectRef.PROVINCE, food.withPlaces(Set.of(SubjectRef.prefecture("419100"))))
                .orElseThrow();
        assertEquals(Optional.of("没有符合筛选条件的集聚区"), none.sections(ProfileTab.CLUSTERS).stream()
                .map(Section::remark).findFirst());
    }

    @Test
    void aPlacesListTellsFirstWhatIsLookedAt() {
        Profile page = new ProfileAssembler(InventedProvince.content()).assemble(SubjectRef.prefecture("419100"),
                ClusterFilter.ofIndustry("equipment")).orElseThrow();
        assertEquals(List.of("禾心高新技术产业集聚区", "岭东市产业集聚区"), labels(page, "clusters"));
        assertEquals(List.of("禾心产业集聚区"), labels(page, "clustersOutside"));
    }

    private static List<String> ids(Profile page) {
        return page.sections(ProfileTab.CLUSTERS).stream().map(Section::id).toList();
    }

    private static List<String> labels(Profile page, String section) {
        return rows(page, Set.of(section)).stream().map(row -> row.label().text()).toList();
    }
}
