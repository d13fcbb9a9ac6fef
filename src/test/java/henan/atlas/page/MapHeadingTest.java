package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.carto.MapTheme;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterCondition;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Confidence;
import henan.atlas.domain.Holding;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.fixture.Promoted;
import henan.atlas.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MapHeadingTest {
    private static final AtlasSnapshot CONTENT = InventedProvince.content();
    private static final Set<String> ALL = CONTENT.clusters().stream().map(c -> c.id()).collect(Collectors.toSet());
    private static final Set<String> UNKNOWN = CONTENT.clusters().stream().map(c -> c.id())
            .filter(id -> CONTENT.index().industryClasses(CONTENT.index().cluster(id).orElseThrow())
                    .contains("unknown")).collect(Collectors.toSet());
    private static final Set<String> EQUIPMENT = Set.of("hexin_gx", "lingdong");

    @AfterEach
    void speakChinese() {
        Language.CHINESE.speak();
    }

    private static void assertSays(String title, String subtitle, SubjectRef place, Set<String> clusters) {
        assertSays(title, subtitle, new MapHeading.Shown(place, clusters, true, Optional.empty(), List.of()));
    }

    private static void assertSays(String title, String subtitle, MapHeading.Shown shown) {
        assertEquals(new MapHeading(title, subtitle), MapHeading.of(CONTENT, shown));
    }

    @Test
    void theWholeProvinceIsNamedWithYearAndNumber() {
        assertSays("河南省产业集聚区分布", "2013年末　收录产业集聚区7个", SubjectRef.PROVINCE, ALL);
    }

    @Test
    void aFilteredMapSaysWhatPassesAndHowMany() {
        assertSays("装备制造产业集聚区分布", "2013年末　产业集聚区2个，收录的共7个", SubjectRef.PROVINCE, EQUIPMENT);
        assertSays("丰禾市产业集聚区分布", "2013年末　产业集聚区3个，收录的共7个", SubjectRef.PROVINCE,
                Set.of("hexin", "hexin_gx", "lingdong"));
        assertSays("装备制造、电子信息等3类产业集聚区分布", "2013年末　产业集聚区4个，收录的共7个", SubjectRef.PROVINCE,
                Set.of("hexin", "hexin_gx", "lingdong", "laoting"));
        assertSays("河南省部分产业集聚区分布", "2013年末　产业集聚区3个，收录的共7个", SubjectRef.PROVINCE,
                Set.of("lingdong", "laoting", "shangting"));
        assertSays("河南省没有所选的产业集聚区", "2013年末　产业集聚区0个，收录的共7个", SubjectRef.PROVINCE, Set.of());
    }

    @Test
    void thoseWhoseIndustryIsNotKnownAreNamedSo() {
        assertSays("主导产业未载的产业集聚区分布", "2013年末　产业集聚区1个，收录的共7个", SubjectRef.PROVINCE, UNKNOWN);
    }

    @Test
    void aPlaceTheFilterLeavesNothingOfSaysSo() {
        assertSays("云汀市没有所选的产业集聚区", "河南省　2013年末　产业集聚区0个，收录的共2个", SubjectRef.prefecture("419200"),
                EQUIPMENT);
        assertSays("丰禾市产业集聚区分布", "河南省　2013年末　收录产业集聚区3个", SubjectRef.prefecture("419100"),
                Set.of("hexin", "hexin_gx", "lingdong"));
    }

    @Test
    void aPlaceIsNamedWithItsOwnNumber() {
        assertSays("丰禾市产业集聚区分布", "河南省　2013年末　收录产业集聚区3个", SubjectRef.prefecture("419100"), ALL);
        assertSays("丰禾市·装备制造产业集聚区分布", "河南省　2013年末　产业集聚区2个，收录的共3个", SubjectRef.prefecture("419100"),
                EQUIPMENT);
        assertSays("老汀县（今新汀区）产业集聚区分布", "河南省云汀市　2013年末　收录产业集聚区1个", SubjectRef.county("419222"), ALL);
    }

    /** 新陌区 has no outline of its own: a map of either shows both, and the clusters of both. */
    @Test
    void aMapOfOneOfTwoCountiesWithOneOutlineIsOfBoth() {
        Map<String, List<String>> counties = Map.of("hexin", List.of("419102", "419101"),
                "hexin_gx", List.of("419102"));
        AtlasSnapshot moved = CONTENT.with(RecordTypes.CLUSTER, CONTENT.clusters().stream().map(c -> new Cluster(c.id(),
                c.name(), c.prefectureCode(), counties.getOrDefault(c.id(), c.countyCodes()), c.countyText(),
                c.countyNowText(), c.level(), c.validFrom(), c.validTo(), c.note(), c.confidence(), c.position(),
                c.basis(), c.citations())).toList());
        for (String code : List.of("419101", "419102")) {
            SubjectRef county = SubjectRef.county(code);
            assertEquals(new MapHeading("禾心区、新陌区产业集聚区分布", "河南省丰禾市　2013年末　收录产业集聚区2个"),
                    MapHeading.of(moved, new MapHeading.Shown(county, ALL, true, Optional.empty(), List.of())));
            assertEquals(new MapHeading("禾心区、新陌区·装备制造产业集聚区分布",
                            "河南省丰禾市　2013年末　产业集聚区1个，收录的共2个"),
                    MapHeading.of(moved, new MapHeading.Shown(county, EQUIPMENT, true, Optional.empty(), List.of())));
        }
    }

    @Test
    void whatIsMarkedIsNamed() {
        assertSays("河南省产业集聚区分布", "2013年末　收录产业集聚区7个　选中：丰禾市", new MapHeading.Shown(SubjectRef.PROVINCE,
                ALL, true, Optional.empty(), List.of(SubjectRef.prefecture("419100"))));
        assertSays("丰禾市产业集聚区分布", "河南省　2013年末　收录产业集聚区3个", new MapHeading.Shown(
                SubjectRef.prefecture("419100"), ALL, true, Optional.empty(),
                List.of(SubjectRef.prefecture("419100"))));
    }

    @Test
    void severalThatAreMarkedAreNamedOrCounted() {
        List<SubjectRef> three = List.of(SubjectRef.cluster("lingdong"), SubjectRef.cluster("laoting"),
                SubjectRef.cluster("liangkou"));
        assertSays("河南省产业集聚区分布", "2013年末　收录产业集聚区7个　选中：岭东市产业集聚区、老汀县产业集聚区",
                new MapHeading.Shown(SubjectRef.PROVINCE, ALL, true, Optional.empty(), three.subList(0, 2)));
        assertSays("河南省产业集聚区分布", "2013年末　收录产业集聚区7个　选中：3处",
                new MapHeading.Shown(SubjectRef.PROVINCE, ALL, true, Optional.empty(), three));
    }

    /** On a picture there are no chips. */
    @Test
    void whatIsAskedAndTheTitleDoesNotTellStandsBelowIt() {
        ClusterFilter filter = ClusterFilter.ofIndustry("equipment").withGrades(Set.of(Confidence.A))
                .with(new ClusterCondition.Holds(Holding.FIRMS));
        assertSays("河南省部分产业集聚区分布", "2013年末　产业集聚区1个，收录的共7个　筛选：产业类别为装备制造，可信度为A，有代表企业",
                new MapHeading.Shown(SubjectRef.PROVINCE, Set.of("lingdong"), true, Optional.empty(), List.of())
                        .asking(filter));
        assertSays("装备制造产业集聚区分布", "2013年末　产业集聚区2个，收录的共7个",
                new MapHeading.Shown(SubjectRef.PROVINCE, EQUIPMENT, true, Optional.empty(), List.of())
                        .asking(ClusterFilter.ofIndustry("equipment")));
        assertSays("装备制造、电子信息等3类产业集聚区分布",
                "2013年末　产业集聚区4个，收录的共7个　筛选：产业类别为装备制造、电子信息、纺织服装",
                new MapHeading.Shown(SubjectRef.PROVINCE, Set.of("hexin", "hexin_gx", "lingdong", "laoting"), true,
                        Optional.empty(), List.of()).asking(ClusterFilter.ALL
                        .withIndustries(Set.of("equipment", "electronics", "textile"))));
    }

    @Test
    void aThemeSpeaksForItself() {
        MapTheme theme = new MapTheme("密度", "密度", "2013年　单位：个", "", Optional.empty(), Map.of(), Set.of(), List.of(),
                List.of());
        assertSays("密度", "2013年　单位：个", new MapHeading.Shown(SubjectRef.PROVINCE, ALL, false, Optional.of(theme),
                List.of()));
    }

    @Test
    void aThemeTellsWhichClustersAreMarkedOverIt() {
        MapTheme theme = new MapTheme("密度", "密度", "2013年　单位：个", "", Optional.empty(), Map.of(), Set.of(), List.of(),
                List.of());
        assertSays("密度", "2013年　单位：个　另标出产业集聚区2个　筛选：产业类别为装备制造", new MapHeading.Shown(SubjectRef.PROVINCE,
                EQUIPMENT, true, Optional.of(theme), List.of()).asking(ClusterFilter.ofIndustry("equipment")));
        assertSays("密度", "2013年　单位：个", new MapHeading.Shown(SubjectRef.PROVINCE, EQUIPMENT, false,
                Optional.of(theme), List.of()).asking(ClusterFilter.ofIndustry("equipment")));
    }

    @Test
    void aMapWithoutClustersIsOneOfDivisions() {
        assertSays("河南省行政区划", "2013年末", new MapHeading.Shown(SubjectRef.PROVINCE, ALL, false, Optional.empty(),
                List.of()));
    }

    private static MapHeading.Shown part(Set<String> clusters, Set<String> seen, SubjectRef... around) {
        return new MapHeading.Shown(SubjectRef.PROVINCE, clusters, true, Optional.empty(), List.of(),
                Optional.of(new MapHeading.Part(List.of(around), seen)));
    }

    @Test
    void aPartOfTheProvinceIsNamedByWhatIsInItsMiddleWithWhatIsSeenThere() {
        SubjectRef city = SubjectRef.prefecture("419100");
        SubjectRef other = SubjectRef.prefecture("419200");
        assertSays("丰禾市、云汀市周边产业集聚区分布", "2013年末　图中收录产业集聚区2个", part(ALL, EQUIPMENT, city, other));
        assertSays("丰禾市周边·装备制造产业集聚区分布", "2013年末　图中收录产业集聚区1个",
                part(EQUIPMENT, Set.of("lingdong", "laoting"), city));
        assertSays("云汀市周边部分产业集聚区分布", "2013年末　图中收录产业集聚区0个",
                part(Set.of("hexin", "hexin_gx", "lingdong"), Set.of("laoting"), other));
        assertSays("丰禾市产业集聚区分布", "2013年末　图中收录产业集聚区2个",
                part(Set.of("hexin", "hexin_gx", "lingdong"), EQUIPMENT, city));
        assertSays("丰禾市·电子信息产业集聚区分布", "2013年末　图中收录产业集聚区1个", part(Set.of("hexin"), Set.of("hexin"), city)
                .asking(ClusterFilter.ofIndustry("electronics").withPlaces(Set.of(city))));
        assertSays("河南省产业集聚区分布", "2013年末　图中收录产业集聚区2个", part(ALL, EQUIPMENT));
        assertSays("河南省产业集聚区分布", "2013年末　收录产业集聚区7个", part(ALL, ALL));
        assertSays("岭东市产业集聚区周边", "2013年末　图中收录产业集聚区2个", new MapHeading.Shown(SubjectRef.cluster("lingdong"), ALL,
                true, Optional.empty(), List.of(), Optional.of(new MapHeading.Part(List.of(city), EQUIPMENT))));
        assertSays("丰禾市产业集聚区分布", "2013年末　收录产业集聚区3个", new MapHeading.Shown(city, ALL, true,
                Optional.empty(), List.of(), Optional.of(new MapHeading.Part(List.of(city), ALL))));
    }

    /** As an address has it, not as a path through the program, and nothing of it twice. */
    @Test
    void aMapOfAPlaceSaysWhereThatLies() {
        assertSays("岭东市产业集聚区周边", "河南省丰禾市岭东市　2013年末", SubjectRef.cluster("lingdong"), ALL);
        assertEquals("河南省丰禾市", MapHeading.of(CONTENT, new MapHeading.Shown(SubjectRef.county("419181"), ALL,
                true, Optional.empty(), List.of())).subtitle().replaceAll("　.*", ""));
        assertSays("丰禾市产业集聚区分布", "河南省　2013年末　收录产业集聚区3个", SubjectRef.prefecture("419100"), ALL);
        assertSays("丰禾市行政区划", "河南省　2013年末", new MapHeading.Shown(SubjectRef.prefecture("419100"), Set.of(),
                false, Optional.empty(), List.of()));
    }

    /** All counties a map of a cluster sets apart are told below its title. */
    @Test
    void aClusterOfTwoCountiesLiesInBoth() {
        assertSays("沙陂市产业集聚区周边", "河南省石梁市沙陂市、瀍溪区　2013年末", SubjectRef.cluster("shabei"), ALL);
    }

    @Test
    void aThemeOfWhichAPartIsSeenSaysSo() {
        MapTheme theme = new MapTheme("密度", "密度", "2013年　单位：个", "", Optional.empty(), Map.of(), Set.of(), List.of(),
                List.of());
        assertSays("密度", "2013年　单位：个　图中为丰禾市周边", new MapHeading.Shown(SubjectRef.PROVINCE, ALL, false,
                Optional.of(theme), List.of(), Optional.of(new MapHeading.Part(
                        List.of(SubjectRef.prefecture("419100")), ALL))));
    }

    @Test
    void thoseRecordedBesidesAreToldBesideTheNumber() {
        AtlasSnapshot promoted = Promoted.content();
        Set<String> all = promoted.clusters().stream().map(c -> c.id()).collect(Collectors.toSet());
        String subtitle = MapHeading.of(promoted, new MapHeading.Shown(SubjectRef.PROVINCE, all, true,
                Optional.empty(), List.of())).subtitle();
        assertEquals("2013年末　收录产业集聚区" + promoted.index().count(SubjectRef.PROVINCE).inWords(), subtitle);
    }

    @Test
    void englishHasTheSame() {
        Language.ENGLISH.speak();
        assertSays("Industrial Clusters of Henan Province", "End of 2013 · industrial clusters recorded: 7",
                SubjectRef.PROVINCE, ALL);
        assertSays("Industrial Clusters of 丰禾市: 装备制造",
                "Henan Province · End of 2013 · industrial clusters: 2, of 3 recorded",
                SubjectRef.prefecture("419100"), EQUIPMENT);
    }
}
