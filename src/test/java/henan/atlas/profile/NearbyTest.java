package henan.atlas.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.Adjacency;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.NearRadius;
import henan.atlas.domain.Period;
import henan.atlas.domain.PlaceBasis;
import henan.atlas.domain.Position;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.Seat;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.domain.TimelineEvent;
import henan.atlas.fixture.InventedProvince;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What lies about a place, by distances reckoned by hand. */
class NearbyTest {
    /** As the invented counties lie; 419302 is their middle. */
    private static final Adjacency BESIDE = Adjacency.of(List.of(List.of("419302", "419101"),
            List.of("419181", "419302"), List.of("419202", "419302"), List.of("419381", "419302"),
            List.of("419121", "419181"), List.of("419121", "519100"), List.of("419121", "419101"),
            List.of("", "419121"), List.of("419381", "419321")));

    private static Cluster at(Cluster c, double longitude, double latitude, PlaceBasis basis) {
        return new Cluster(c.id(), c.name(), c.prefectureCode(), c.countyCodes(), c.countyText(), c.countyNowText(),
                c.level(), c.validFrom(), c.validTo(), c.note(), c.confidence(), new Position(longitude, latitude),
                basis, c.citations());
    }

    /** The invented clusters at places of which distances are reckoned by hand, from 梁口县 at 113.5° E, 34° N. */
    private static AtlasSnapshot placed(PlaceBasis basis) {
        Map<String, double[]> places = Map.of("liangkou", new double[] {113.5, 34},
                // A quarter of a degree of the meridian, 110.92 km: 27.7 km.
                "hexin", new double[] {113.5, 34.25},
                // Three tenths of a degree of the parallel of 34°, 92.38 km: 27.7 km.
                "hexin_gx", new double[] {113.8, 34},
                // Both: √(33.2² + 27.6²) = 43.2 km, too far but for its industry.
                "shabei", new double[] {113.2, 33.7},
                // Of another industry.
                "lingdong", new double[] {113.5, 33.6}, "shangting", new double[] {112.8, 34.8},
                "laoting", new double[] {115.5, 34});
        AtlasSnapshot plain = InventedProvince.content();
        return plain.with(RecordTypes.CLUSTER, plain.clusters().stream()
                .map(c -> at(c, places.get(c.id())[0], places.get(c.id())[1], basis)).toList());
    }

    /** All that is told of what is near but the prefectures, in its order. */
    private static Section.Rows nearby(AtlasSnapshot content, SubjectRef subject) {
        return together(sections(content, subject, NearRadius.USUAL));
    }

    private static List<Section.Rows> sections(AtlasSnapshot content, SubjectRef subject, NearRadius radius) {
        return new ProfileAssembler(content, BESIDE).assemble(subject, ClusterFilter.ALL, radius).orElseThrow()
                .sections(ProfileTab.NEARBY).stream().map(Section.Rows.class::cast)
                .filter(section -> !section.id().equals("citiesBeside")).toList();
    }

    private static Section.Rows together(List<Section.Rows> sections) {
        return new Section.Rows(ProfileTab.NEARBY, "nearby", sections.get(0).title(), sections.stream()
                .flatMap(section -> section.entries().stream()).toList(), sections.get(0).remark());
    }

    private static Section.Rows section(String id, AtlasSnapshot content, SubjectRef subject) {
        return (Section.Rows) new ProfileAssembler(content, BESIDE).assemble(subject).orElseThrow()
                .sections(ProfileTab.NEARBY).stream().filter(section -> section.id().equals(id)).findFirst()
                .orElseThrow();
    }

    private static List<String> told(Section.Rows section) {
        return section.entries().stream().map(row -> row.label().text() + " " + row.value().text()
                + (row.detail().isEmpty() ? "" : " " + row.detail())).toList();
    }

    @Test
    void clustersNearStandByDistanceThenThoseOfTheSameIndustryFartherOffThenTheCounties() {
        Section.Rows section = nearby(placed(PlaceBasis.COUNTY_SEAT), SubjectRef.cluster("liangkou"));
        assertEquals(List.of("40千米内 2个", "禾心高新技术产业集聚区 东约28千米", "禾心产业集聚区 北约28千米",
                "沙陂市产业集聚区 西南约43千米 同类主导产业：食品加工", "沙陂市 相邻"), told(section));
        assertTrue(section.remark().startsWith("40千米内的集聚区，以及100千米内有同类主导产业的最近3个。"), section.remark());
        assertTrue(section.remark().contains("示意位置") && section.remark().contains("可差十几千米"), section.remark());
    }

    @Test
    void whatIsMeasuredBetweenPlacesThatSourcesTellIsNotSaidToBeAbout() {
        Section.Rows section = nearby(placed(PlaceBasis.SOURCED), SubjectRef.cluster("liangkou"));
        assertEquals("40千米内的集聚区，以及100千米内有同类主导产业的最近3个。", section.remark());
    }

    /** 绵盛 has one cluster, 冷峰 two: distances are from the nearer one, which is named. */
    @Test
    void aFirmsPageTellsWhatLiesAboutItsClusters() {
        AtlasSnapshot content = placed(PlaceBasis.COUNTY_SEAT);
        FirmRole role = content.firmRoles().stream().filter(r -> r.firmId().equals("miansheng")).findFirst()
                .orElseThrow();
        SubjectRef firm = SubjectRef.firm("miansheng");
        Section.Rows one = nearby(content.with(RecordTypes.FIRM_ROLE, List.of(at(role, "liangkou"))), firm);
        assertEquals(List.of("禾心高新技术产业集聚区 东约28千米", "禾心产业集聚区 北约28千米"), told(one).subList(1, 3));
        assertTrue(one.remark().contains("示意位置"), one.remark());
        Section.Rows two = nearby(content.with(RecordTypes.FIRM_ROLE, List.of(at(role, "liangkou"),
                at(role, "lingdong"))), firm);
        assertEquals("沙陂市产业集聚区 岭东市产业集聚区以西约30千米", told(two).get(3));
        assertTrue(told(two).get(1).endsWith("梁口县产业集聚区以东约28千米"), told(two).get(1));
        assertTrue(told(two).stream().noneMatch(row -> row.startsWith("岭东市产业集聚区")), "its own");
    }

    private static List<String> toldOfEvent(AtlasSnapshot content, SubjectRef... places) {
        return told(nearby(content.with(RecordTypes.EVENT, List.of(new TimelineEvent("e9", Period.of("2010"), "开工。", "",
                List.of(places), List.of(new Citation("paper", ""))))), new SubjectRef(SubjectKind.EVENT, "e9")));
    }

    /** Of several places, from the nearest, which is named, and beside which of them a county lies. */
    @Test
    void anEventsPageTellsWhatLiesAboutItsPlaces() {
        AtlasSnapshot content = placed(PlaceBasis.COUNTY_SEAT);
        assertEquals(List.of("40千米内 2个", "禾心高新技术产业集聚区 东约28千米", "禾心产业集聚区 北约28千米",
                "沙陂市产业集聚区 西南约43千米 同类主导产业：食品加工", "沙陂市 相邻"),
                toldOfEvent(content, SubjectRef.cluster("liangkou")), "as on the page of the cluster");
        assertEquals(List.of("40千米内 3个", "禾心高新技术产业集聚区 梁口县产业集聚区以东约28千米 同类主导产业：装备制造",
                "禾心产业集聚区 梁口县产业集聚区以北约28千米", "沙陂市产业集聚区 岭东市产业集聚区以西约30千米 同类主导产业：食品加工",
                "沙陂市 与梁口县相邻", "北禾县 与岭东市相邻", "瀍溪区 与岭东市相邻"),
                toldOfEvent(content, SubjectRef.cluster("liangkou"), SubjectRef.cluster("lingdong")));
        List<String> two = toldOfEvent(content, SubjectRef.cluster("hexin"), SubjectRef.cluster("lingdong"));
        assertEquals("瀍溪区 与禾心区、岭东市相邻，石梁市", two.get(two.size() - 1));
    }

    @Test
    void anEventOfACountyTellsItsClustersToo() {
        List<String> told = toldOfEvent(placed(PlaceBasis.COUNTY_SEAT), SubjectRef.county("419101"));
        assertTrue(told.get(0).startsWith("禾心产业集聚区 同县（市、区）"), told.toString());
    }

    /** What is told of a cluster and of its county is told of one place. */
    @Test
    void aCaseAndAnEntryOfTheBookTellWhatLiesAboutWhomTheyAreOf() {
        AtlasSnapshot content = placed(PlaceBasis.COUNTY_SEAT);
        List<String> cluster = told(nearby(content, SubjectRef.cluster("lingdong")));
        assertEquals(cluster, told(nearby(content, SubjectRef.parse("case_study:lingdong"))));
        assertEquals(cluster, told(nearby(content, SubjectRef.parse("book_entry:b2"))));
    }

    @Test
    void whatIsOfTheWholeProvinceHasNothingNear() {
        for (String subject : List.of("event:e1", "event:e3", "book_entry:b1", "industry:food", "term:t1",
                "source:paper", "province:410000")) {
            assertTrue(new ProfileAssembler(InventedProvince.content(), BESIDE).assemble(SubjectRef.parse(subject))
                    .orElseThrow().sections(ProfileTab.NEARBY).isEmpty(), subject);
        }
    }

    @Test
    void howFarOffIsNearIsChosen() {
        AtlasSnapshot content = placed(PlaceBasis.SOURCED);
        SubjectRef cluster = SubjectRef.cluster("liangkou");
        assertEquals(List.of("20千米内 0个", "沙陂市产业集聚区 西南约43千米 同类主导产业：食品加工", "沙陂市 相邻"),
                told(within(20, content, cluster)));
        assertEquals("60千米内的集聚区，以及100千米内有同类主导产业的最近3个。", within(60, content, cluster).remark());
        Section.Rows all = within(100, content, cluster);
        // 上汀 is √(64.6² + 88.8²) = 109.8 km off, 老汀 two degrees of the parallel, 184.8 km.
        assertEquals("100千米内 4个", told(all).get(0));
        assertEquals(4, InventedProvince.content().index().passing(all.entries().get(0).counts().get(0).of(), true)
                .size(), "its number leads to these");
        assertEquals("100千米内的集聚区。", all.remark());
    }

    private static Section.Rows within(int kilometres, AtlasSnapshot content, SubjectRef subject) {
        return together(sections(content, subject, new NearRadius(kilometres)));
    }

    /** Those of the same county count among them, and those farther off do not stand under it. */
    @Test
    void theNumberOfThoseNearIsThatOfTheLinesUnderIt() {
        AtlasSnapshot content = placed(PlaceBasis.COUNTY_SEAT);
        for (NearRadius radius : NearRadius.CHOICES) {
            for (Cluster cluster : content.clusters()) {
                sections(content, cluster.ref(), radius).stream().filter(section -> section.id().equals("nearby"))
                        .map(Section.Rows::entries).filter(rows -> !rows.isEmpty() && !rows.get(0).counts().isEmpty())
                        .forEach(rows -> assertEquals(rows.stream().skip(1)
                                .map(row -> row.label().target().orElseThrow()).collect(Collectors.toSet()),
                                content.index().passing(rows.get(0).counts().get(0).of(), true).stream()
                                        .map(Cluster::ref).collect(Collectors.toSet()), cluster.name() + radius));
            }
        }
        List<Section.Rows> hexin = sections(content, SubjectRef.cluster("hexin"), new NearRadius(40));
        assertEquals(List.of("同县（市、区）和40千米内 2个", "禾心高新技术产业集聚区 同县（市、区）", "梁口县产业集聚区 南约28千米"),
                told(hexin.get(0)));
        assertEquals(List.of("邻近的集聚区", "较远的同类集聚区", "相邻的县（市、区）"), sections(content,
                SubjectRef.cluster("liangkou"), new NearRadius(20)).stream().map(Section.Rows::title).toList());
    }

    private static FirmRole at(FirmRole role, String cluster) {
        return new FirmRole("", role.firmId(), cluster, role.role(), role.product(), role.industryIds(),
                role.reading(), role.citations());
    }

    /** They are shown about one seat: a distance between them would be made up. */
    @Test
    void ofOneCountyNoDistanceIsTold() {
        Section.Rows section = nearby(InventedProvince.content(), SubjectRef.cluster("hexin"));
        assertEquals("禾心高新技术产业集聚区 同县（市、区）", told(section).get(0));
        assertEquals("本县（市、区）以外，40千米内没有收录集聚区。", section.remark());
    }

    @Test
    void aClusterThatCountsWithTwoCountiesTellsOfBoth() {
        List<String> told = told(nearby(InventedProvince.content(), SubjectRef.cluster("shabei")));
        assertEquals(List.of("瀍溪区 所在县市", "梁口县 相邻"), told.subList(told.size() - 2, told.size()));
    }

    @Test
    void aCountyIsToldWhatLiesBesideItAndBeyondTheBorder() {
        assertEquals(List.of("禾心区 相邻", "岭东市 相邻", "岚东市 相邻，岚省"),
                told(nearby(InventedProvince.content(), SubjectRef.county("419121"))));
        assertEquals(List.of("沙陂市 相邻", "禾心区 相邻，丰禾市", "岭东市 相邻，丰禾市", "汀洲区 相邻，云汀市"),
                told(nearby(InventedProvince.content(), SubjectRef.county("419302"))), "its own prefecture's first");
    }

    @Test
    void fromTheSeatOfACounty() {
        AtlasSnapshot content = placed(PlaceBasis.COUNTY_SEAT);
        Position seat = content.index().seat(SubjectRef.county("419321")).orElseThrow().position();
        assertEquals(new Position(112.36, 33.13), seat);
        // From there 沙陂市 at 113.2, 33.7 is √(0.84²·92.9² + 0.57²·110.9²) = 100.4 km off: too far.
        Section.Rows section = nearby(content.with(RecordTypes.CLUSTER, content.clusters().stream()
                .map(c -> c.id().equals("shabei") ? at(c, 112.66, 33.13, PlaceBasis.COUNTY_SEAT) : c).toList()),
                SubjectRef.county("419321"));
        assertEquals(List.of("40千米内 1个", "沙陂市产业集聚区 东约28千米 同类主导产业：食品加工", "沙陂市 相邻"), told(section));
    }

    @Test
    void aPrefectureIsToldThePrefecturesBesideIt() {
        Section.Rows beside = section("citiesBeside", InventedProvince.content(), SubjectRef.prefecture("419300"));
        assertEquals("相邻的市", beside.title(), "no distance is told of these");
        assertEquals(List.of("丰禾市 3个", "云汀市 2个"), told(beside));
        assertEquals("岚东市 相邻，岚省", told(section("citiesBeside", InventedProvince.content(),
                SubjectRef.prefecture("419100"))).get(1));
    }

    /** Its own are said to be; of one shown where the seat is no distance is told. */
    @Test
    void aPrefectureIsToldWhichClustersAreNearItsSeat() {
        AtlasSnapshot content = InventedProvince.content();
        Prefecture prefecture = content.index().prefecture("419300").orElseThrow();
        Position seat = content.index().seat(prefecture.ref()).orElseThrow().position();
        Function<PlaceBasis, Section.Rows> on = basis -> nearby(content.with(RecordTypes.CLUSTER, content.clusters()
                .stream().map(c -> at(c, seat.longitude(), seat.latitude() + (c.prefectureCode().equals("419300")
                        ? c.id().equals("shabei") ? 0 : 0.1 : c.id().equals("hexin") ? 0.2 : 0.5), basis)).toList())
                .with(RecordTypes.SEAT, content.seats().stream().map(s -> new Seat(s.unit(), s.rank(), s.name(),
                        s.position(), PlaceBasis.SOURCED)).toList()),
                prefecture.ref());
        Section.Rows about = on.apply(PlaceBasis.COUNTY_SEAT);
        assertEquals(List.of("40千米内 3个", "沙陂市产业集聚区 本市，图上与行政中心在一处", "梁口县产业集聚区 本市，北约11千米", "禾心产业集聚区 北约22千米"),
                told(about));
        assertTrue(about.remark().startsWith("40千米内本市和外市的集聚区") && about.remark().contains("示意位置"), about.remark());
        assertEquals("40千米内本市和外市的集聚区，从本市行政中心算起。", on.apply(PlaceBasis.SOURCED).remark());
    }

    @Test
    void whereNothingIsKnownOfBoundariesNothingIsSaidToLieBeside() {
        assertTrue(new ProfileAssembler(InventedProvince.content()).assemble(SubjectRef.prefecture("419100"))
                .orElseThrow().sections().stream().noneMatch(section -> section.tab() == ProfileTab.NEARBY));
    }
}
