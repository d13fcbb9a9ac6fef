package henan.atlas.ingest.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.LeadingText;
import henan.atlas.domain.Award;
import henan.atlas.domain.BookEntry;
import henan.atlas.domain.ChainLink;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.County;
import henan.atlas.domain.Fact;
import henan.atlas.domain.Firm;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.Industry;
import henan.atlas.domain.LeadingIndustry;
import henan.atlas.domain.Observation;
import henan.atlas.domain.PlaceBasis;
import henan.atlas.domain.Position;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.Seat;
import henan.atlas.domain.SeatRank;
import henan.atlas.domain.SeriesUnit;
import henan.atlas.domain.Source;
import henan.atlas.domain.Term;
import henan.atlas.domain.TimelineEvent;
import henan.atlas.profile.ProfileAssembler;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What {@code maps/} and {@code data/} must hold. */
class RealTablesTest {
    private static AtlasSnapshot content;

    @BeforeAll
    static void readTables() throws ContentException {
        content = RealTables.read();
    }

    @Test
    void everyPlaceOfTheMapAndEntryOfTheBookIsThere() {
        assertEquals(18, content.prefectures().size());
        assertEquals(159, content.counties().size());
        assertEquals(20, content.neighbours().size());
        assertEquals(16, content.industries().size());
        assertEquals(62, content.bookEntries().size(), "60 of the contents, the imprint, the speeches");
    }

    @Test
    void noTableHasLostItsRows() {
        assertTrue(content.clusters().size() >= 149);
        assertTrue(content.firms().size() >= 269);
        assertTrue(content.sources().size() >= 275);
        assertTrue(content.observations().size() >= 259);
    }

    @Test
    void theCountiesOf2013AreFiftyDistrictsTwentyOneCitiesAndEightyEightCounties() {
        Map<County.Kind, Long> kinds = content.counties().stream()
                .collect(Collectors.groupingBy(County::kind, Collectors.counting()));
        assertEquals(Map.of(County.Kind.DISTRICT, 50L, County.Kind.CITY, 21L, County.Kind.COUNTY, 88L), kinds);
    }

    @Test
    void onlyJinmingHasNoPolygonOfItsOwn() {
        List<County> without = content.counties().stream().filter(county -> !county.hasOwnPolygon()).toList();
        assertEquals(List.of("金明区"), without.stream().map(County::name).toList());
        assertEquals("410202", without.get(0).polygonCode());
    }

    @Test
    void everyCitationResolves() {
        Set<String> known = content.sources().stream().map(Source::id).collect(Collectors.toSet());
        Stream<List<Citation>> cited = Stream.of(content.clusters().stream().map(Cluster::citations),
                content.firmRoles().stream().map(FirmRole::citations), content.facts().stream().map(Fact::citations),
                content.observations().stream().map(Observation::citations),
                content.awards().stream().map(Award::citations), content.terms().stream().map(Term::citations),
                content.bookEntries().stream().map(BookEntry::citations),
                content.events().stream().map(TimelineEvent::citations),
                content.chainLinks().stream().map(ChainLink::citations)).flatMap(Function.identity());
        cited.forEach(citations -> {
            assertFalse(citations.isEmpty());
            citations.forEach(citation -> assertTrue(known.contains(citation.sourceId()), citation.sourceId()));
        });
    }

    @Test
    void everyStatementOfTheBookSaysWhere() {
        Stream.concat(content.facts().stream().map(Fact::citations),
                content.observations().stream().map(Observation::citations)).flatMap(List::stream)
                .filter(citation -> citation.sourceId().equals(Source.BOOK))
                .forEach(citation -> assertFalse(citation.locator().isEmpty()));
    }

    @Test
    void everyClustersCountyBelongsToItsPrefecture() {
        Map<String, County> counties = content.counties().stream()
                .collect(Collectors.toMap(County::code, Function.identity()));
        for (Cluster cluster : content.clusters()) {
            assertFalse(cluster.countyCodes().isEmpty(), cluster.name());
            for (String code : cluster.countyCodes()) {
                assertEquals(cluster.prefectureCode(), counties.get(code).prefectureCode(), cluster.name());
            }
        }
    }

    @Test
    void clustersPromotedIn2015AreToldFromThoseOf2013() {
        Set<String> promoted = content.clusters().stream().filter(cluster -> cluster.validFrom().isPresent())
                .map(Cluster::name).collect(Collectors.toSet());
        assertEquals(Set.of("洛阳空港产业集聚区", "濮阳市化工产业集聚区", "长葛市大周再生金属循环产业集聚区",
                "襄城县循环经济产业集聚区", "南阳化工产业集聚区"), promoted);
        assertEquals(7, content.clusters().stream().filter(cluster -> cluster.validTo().isPresent()).count());
    }

    @Test
    void aClustersClassIsThatOfTheFirstNamedOfItsIndustries() {
        Map<String, String> read = Map.of("linying", "food", "qinbei", "chemical", "minquan", "light_home",
                "liangyuan", "nonferrous", "xx_jingkai", "automotive", "xixia", "equipment", "jz_xibu",
                "chemical", "huaxian", "food", "zydqg", "equipment", "tongbai", Industry.UNKNOWN);
        assertEquals(read, read.keySet().stream().collect(Collectors.toMap(Function.identity(), id ->
                content.index().industryClass(content.index().cluster(id).orElseThrow()))));
    }

    /** Where an earlier report and a later one name other industries, the map of 2013 shows the earlier. */
    @Test
    void whatTheMapsYearShowsIsTheEarlierReport() {
        Cluster huanglong = content.index().cluster("huanglong").orElseThrow();
        assertEquals("医药、纺织服装、农产品加工", LeadingText.of(content.index().leadingShown(huanglong),
                content.index()));
        assertEquals(List.of("化工"), content.index().leadingAfterwards(huanglong).stream()
                .map(LeadingIndustry::name).toList());
        assertEquals(Map.of("bianxi", "automotive", "huanglong", "biomedical", "dengfeng", "nonferrous", "fangcheng",
                "textile", "yucheng", "equipment"), Stream.of("bianxi", "huanglong", "dengfeng", "fangcheng", "yucheng")
                .collect(Collectors.toMap(Function.identity(), id -> content.index().industryClass(
                        content.index().cluster(id).orElseThrow()))));
    }

    @Test
    void everyClusterWithATextileIndustryCountsAsOne() {
        Set<String> named = content.index().counted().stream().filter(cluster -> content.index().leading(cluster)
                .stream().anyMatch(each -> each.name().matches(".*(纺|服装|服饰|羽绒).*"))).map(Cluster::id)
                .collect(Collectors.toSet());
        assertEquals(29, named.size());
        Set<String> counted = content.index().clustersOfIndustry("textile").stream().map(Cluster::id)
                .collect(Collectors.toSet());
        assertTrue(counted.containsAll(named));
        counted.removeAll(named);
        assertEquals(Set.of("luyi"), counted, "hats are clothing too");
    }

    /** In the order of the rows of clusters.csv, which is not that of the atlas. */
    @Test
    void aClustersIndustriesStandTogetherInTheOrderOfTheClusters() throws Exception {
        List<String> all = content.leadingIndustries().stream().map(LeadingIndustry::clusterId).toList();
        List<String> order = all.stream().distinct().toList();
        assertEquals(order.size(), 1 + IntStream.range(1, all.size())
                .filter(i -> !all.get(i).equals(all.get(i - 1))).count(), "they stand together");
        assertEquals(Files.readAllLines(RealTables.DATA.resolve("clusters.csv")).stream()
                .map(row -> row.replaceAll(",.*", "")).filter(order::contains).toList(), order);
    }

    /** A park, a market or a project is no firm; a firm's own site stands behind its name in brackets. */
    @Test
    void aParkIsNoFirm() {
        assertEquals(List.of(), content.firms().stream().map(Firm::name)
                .filter(name -> name.replaceAll("（[^（）]*）", "").matches(".*(园|基地|项目|市场|中心|小镇|集群)")).toList());
    }

    /** What was signed, begun or moved is no product: that is told in a fact. */
    @Test
    void aProjectIsNoProduct() {
        assertEquals(List.of(), content.firmRoles().stream().map(FirmRole::product)
                .filter(product -> product.replaceAll("（[^（）]*）", "").matches(".*(园|基地|项目|市场|企业之一)")).toList());
    }

    /** Who does not say when it was told leaves it to its sources, of which one is of the map's time. */
    @Test
    void anUndatedLeadingIndustryIsOfTheMapsTimeOrOfTheName() {
        assertEquals(List.of(), content.leadingIndustries().stream().filter(each -> each.period().isEmpty())
                .filter(each -> !each.note().equals("据名称"))
                .filter(each -> each.citations().stream().noneMatch(c -> content.index().source(c.sourceId())
                        .filter(s -> s.id().equals(Source.BOOK) || s.date().year().orElse(9999) <= 2013).isPresent()))
                .map(each -> each.clusterId() + " " + each.name()).toList());
    }

    @Test
    void aFirmIsOfTheClassOfWhatItMakes() {
        assertEquals(List.of("electronics"), content.index().firmClasses("fushikang"));
        assertEquals("light_home", content.index().industryClass(content.index().cluster("suixian").orElseThrow()));
    }

    @Test
    void whatCouldNotBeReadAgainIsCounted() {
        long rows = content.firmRoles().stream().filter(role -> role.reading() == FirmRole.Reading.NOT_AGAIN).count();
        assertTrue(rows > 0 && rows < content.firmRoles().size());
        assertEquals(content.index().counted().stream().mapToLong(cluster -> content.index().rolesIn(cluster.id())
                .stream().filter(role -> role.reading() == FirmRole.Reading.NOT_AGAIN).count()).sum(),
                new ProfileAssembler(content).coverage().province().coverage().notReadAgain());
    }

    @Test
    void sourcesThatDisagreeStandSideBySide() {
        Set<String> values = content.observations().stream()
                .filter(o -> o.series().equals("集聚区对全省工业增长的贡献率") && o.period().written().equals("2013H1"))
                .map(Observation::value).collect(Collectors.toSet());
        assertEquals(Set.of("67", "69.8"), values);
        assertEquals(Set.of("2008", "2009"), content.observations().stream()
                .filter(o -> o.series().equals("首批省级产业集聚区批准年份")).map(Observation::value)
                .collect(Collectors.toSet()));
    }

    @Test
    void remarksOnAFigureDoNotRepeatWhatItsTitleSays() {
        for (Observation o : content.observations()) {
            Stream.of(o.qualifier(), o.note()).flatMap(words -> Stream.of(words.split("[，；]")))
                    .filter(word -> !word.isEmpty())
                    .forEach(word -> assertFalse(o.series().contains(word) || o.indicator().contains(word),
                            o.id() + ": " + word));
        }
    }

    @Test
    void aChainHasAtLeastTwoStagesToOrder() {
        Map<String, Set<ChainLink.Stage>> chains = content.chainLinks().stream().collect(Collectors.groupingBy(
                ChainLink::clusterId, Collectors.mapping(ChainLink::stage, Collectors.toSet())));
        chains.forEach((cluster, stages) -> assertTrue(stages.size() >= 2, cluster + ": " + stages));
        assertEquals(Set.of(ChainLink.Stage.UPSTREAM, ChainLink.Stage.MIDSTREAM), chains.get("minquan"));
    }

    @Test
    void seatsStandOnceEachAtTheirHighestRank() {
        Map<SeatRank, Long> ranks = content.seats().stream()
                .collect(Collectors.groupingBy(Seat::rank, Collectors.counting()));
        assertEquals(Map.of(SeatRank.PROVINCE, 1L, SeatRank.PREFECTURE, 17L, SeatRank.COUNTY, 108L), ranks);
        assertEquals(content.seats().size(), content.seats().stream().map(Seat::unit).distinct().count());
    }

    @Test
    void seatsWithoutAnOpenCoordinateSayThatTheyStandInsideThePolygon() {
        Set<String> placed = content.seats().stream().filter(seat -> seat.basis() == PlaceBasis.INSIDE_POLYGON)
                .map(Seat::name).collect(Collectors.toSet());
        assertEquals(Set.of("鹤壁市", "开封县", "安阳县", "台前县", "许昌县", "临颍县", "淅川县", "虞城县"), placed);
    }

    @Test
    void noClusterClaimsASourcedPosition() {
        assertTrue(content.clusters().stream().noneMatch(cluster -> cluster.basis() == PlaceBasis.SOURCED));
    }

    /** The city is told before it wherever it stands: 商丘市中心城区, not 商丘市商丘中心城区. */
    @Test
    void noClustersPlaceBeginsWithItsCityAgain() {
        assertEquals(List.of(), content.clusters().stream().filter(cluster -> {
            String city = content.index().prefecture(cluster.prefectureCode()).map(Prefecture::name).orElseThrow();
            return cluster.countyText().startsWith(content.index().stem(city)) && content.counties().stream()
                    .noneMatch(county -> cluster.countyText().startsWith(county.name()));
        }).map(Cluster::countyText).toList());
    }

    @Test
    void noTwoClustersOfACountySeatStandOnTheSameSpot() {
        Set<Position> taken = new HashSet<>();
        for (Cluster cluster : content.clusters()) {
            if (cluster.basis() == PlaceBasis.COUNTY_SEAT) {
                assertTrue(taken.add(cluster.position()), cluster.name());
            }
        }
    }

    @Test
    void todaysNamesAreKnownWhereTheyChanged() {
        County county = content.counties().stream().filter(c -> c.code().equals("410224")).findFirst().orElseThrow();
        assertEquals("开封县", county.name());
        assertEquals("祥符区", county.nameNow());
        assertNotEquals("", county.change());
        assertEquals(9, content.counties().stream().filter(County::renamed).count());
    }

    @Test
    void everySubjectThatCanBeOpenedCanBeFound() {
        Set<String> found = content.searchTerms().stream().map(term -> term.subject().toString())
                .collect(Collectors.toSet());
        content.clusters().forEach(cluster -> assertTrue(found.contains(cluster.ref().toString()), cluster.name()));
        content.firms().forEach(firm -> assertTrue(found.contains(firm.ref().toString()), firm.name()));
        content.counties().forEach(county -> assertTrue(found.contains(county.ref().toString()), county.name()));
        content.bookEntries().forEach(entry -> assertTrue(found.contains(entry.ref().toString()), entry.title()));
    }

    /** Whose source is the very act, or says the day. */
    private static final Set<String> DAY_IS_SAID = Set.of("event-23", "event-302", "event-708");

    @Test
    void whenSomethingHappenedIsNotWhenThePressToldOfIt() {
        assertEquals(List.of(), content.events().stream().filter(this::hasTheDateOfItsPress)
                .map(TimelineEvent::id).filter(id -> !DAY_IS_SAID.contains(id)).toList());
    }

    @Test
    void aDateOfThePressIsFound() {
        TimelineEvent kept = content.events().stream().filter(e -> e.id().equals("event-807")).findFirst()
                .orElseThrow();
        assertFalse(hasTheDateOfItsPress(kept));
        assertTrue(hasTheDateOfItsPress(new TimelineEvent(kept.id(), kept.date(), "焦作市观摩组集中观摩", kept.actors(),
                kept.subjects(), kept.citations())));
    }

    /** Dated by month or day as all it rests on is, without saying that this is when it was told. */
    private boolean hasTheDateOfItsPress(TimelineEvent event) {
        String date = event.date().written();
        List<Source> sources = event.citations().stream()
                .flatMap(citation -> content.index().source(citation.sourceId()).stream()).toList();
        return date.length() >= 7 && !event.text().contains("见报") && !event.text().contains("报道")
                && sources.stream().noneMatch(source -> source.id().equals(Source.BOOK)
                        || source.kind().endsWith("文件"))
                && sources.stream().allMatch(source -> source.date().written().startsWith(date));
    }

    @Test
    void aSeriesHasOneUnit() {
        Map<String, Set<String>> units = content.seriesUnits().stream().collect(Collectors.groupingBy(
                SeriesUnit::series, Collectors.mapping(SeriesUnit::unit, Collectors.toSet())));
        assertEquals(List.of(), units.entrySet().stream().filter(series -> series.getValue().size() > 1)
                .map(Map.Entry::getKey).toList());
    }

    @Test
    void whatIsOneFirmsIsNotToldAsThatOfAll() {
        assertEquals(List.of(), content.observations().stream().filter(this::tellsOneFirmAsAll)
                .map(Observation::id).toList());
        Observation o = content.observations().stream().filter(x -> x.id().equals("obs-308")).findFirst()
                .orElseThrow();
        assertTrue(tellsOneFirmAsAll(new Observation(o.id(), o.subject(), "从业人员", "富士康区内员工", o.period(),
                o.value(), o.unit(), o.qualifier(), o.note(), o.citations())));
    }

    /** Of a series that many have, with a firm in its wording. */
    private boolean tellsOneFirmAsAll(Observation o) {
        long same = content.observations().stream().filter(other -> other.series().equals(o.series())).count();
        return same > 3 && content.firms().stream().map(firm -> firm.name().replaceAll("（.*）", ""))
                .anyMatch(firm -> firm.length() > 2 && o.indicator().contains(firm) && !o.series().contains(firm));
    }

    @Test
    void noAreaAndNoNumberOfPeopleHidesInARemark() {
        assertEquals(List.of(), content.observations().stream().filter(o -> hides(o.qualifier(), others(o)))
                .map(Observation::id).toList());
        assertTrue(hides("", "家居企业295家，从业6万余人"));
        assertTrue(hides("其中产业园7平方公里", ""));
        assertTrue(hides("", "调整前16.42平方公里"), "of a figure that is no area");
        assertFalse(hides("", "2017年报道；原作36000人"), "its own number, as the source writes it");
    }

    private static boolean hides(String qualifier, String note) {
        return (qualifier + "，" + note).matches(".*\\d[余多]?(平方公里|万[余多]?人).*");
    }

    /** The note of a figure without what an area was itself before and without its own parts. */
    private static String others(Observation o) {
        return o.unit().equals("平方公里") ? o.note().replaceAll("(调整前|[东西][区园])[0-9.]+平方公里", "") : o.note();
    }
}
