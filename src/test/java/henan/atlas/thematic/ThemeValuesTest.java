package henan.atlas.thematic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.AreaUnit;
import henan.atlas.content.AfterBook;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.Award;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Period;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.Source;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What each theme says of the invented province, counted by hand: 丰禾市 (419100, 42 800 km²) has 禾心, 禾心高新 and 岭东,
 * 云汀市 (419200, 35 600 km²) has 上汀 and 老汀, 石梁市 (419300, 36 300 km²) has 梁口 and 沙陂.
 */
class ThemeValuesTest {
    private final ThemeCatalog catalog = new ThemeCatalog(InventedProvince.content());

    private ThemeTable table(String theme, AreaUnit unit, String period) {
        return catalog.table(catalog.theme(theme).orElseThrow(), unit, period);
    }

    private ThemeValue value(String theme, AreaUnit unit, String period, String place) {
        return table(theme, unit, period).values().stream().filter(v -> v.subject().id().equals(place)).findFirst()
                .orElseThrow(() -> new AssertionError(theme + " tells nothing of " + place));
    }

    @ParameterizedTest
    @CsvSource({
        "clusters, PREFECTURE, 419100, 丰禾市, 3, 3个",
        "clusters, COUNTY, 419101, 禾心区, 2, 2个",
        // 3 / 42800 × 1000, 2 / 35600 × 1000, 2 / 36300 × 1000
        "density, PREFECTURE, 419100, 丰禾市, 0.0700935, 0.07个/千平方公里",
        "density, PREFECTURE, 419200, 云汀市, 0.0561798, 0.06个/千平方公里",
        "density, PREFECTURE, 419300, 石梁市, 0.0550964, 0.06个/千平方公里",
        // The whole province: 7 / 114700 × 1000 = 0.0610288
        "deviation, PREFECTURE, 419100, 丰禾市, 0.0090647, +0.01个/千平方公里",
        "deviation, PREFECTURE, 419200, 云汀市, -0.0048490, 0.00个/千平方公里",
        "deviation, PREFECTURE, 419300, 石梁市, -0.0059324, −0.01个/千平方公里",
        "mix, PREFECTURE, 419100, 丰禾市, 3, 3个",
        // 冷峰 and 光屿; 麦巷 stands in both clusters of 石梁市 and counts once.
        "employers, PREFECTURE, 419100, 丰禾市, 2, 2家",
        "employers, PREFECTURE, 419300, 石梁市, 1, 1家",
        "employers, CLUSTER, shabei, 沙陂市产业集聚区, 1, 1家",
        // 禾心 and 岭东 by their own source, of 石梁市 梁口.
        "book, PREFECTURE, 419100, 丰禾市, 2, 2个",
        "book, PREFECTURE, 419300, 石梁市, 1, 1个",
        "leading, PREFECTURE, 419100, 丰禾市, 100, 3/3（100.0%）",
        "leading, PREFECTURE, 419200, 云汀市, 50, 1/2（50.0%）",
        "firms, PREFECTURE, 419100, 丰禾市, 66.6666667, 2/3（66.7%）",
        "firms, PREFECTURE, 419200, 云汀市, 50, 1/2（50.0%）",
        "studies, PREFECTURE, 419100, 丰禾市, 33.3333333, 1/3（33.3%）",
        "studies, PREFECTURE, 419300, 石梁市, 0, 0/2（0.0%）",
        "cases, PREFECTURE, 419100, 丰禾市, 33.3333333, 1/3（33.3%）",
        "figures, PREFECTURE, 419100, 丰禾市, 33.3333333, 1/3（33.3%）",
        "graded, PREFECTURE, 419100, 丰禾市, 66.6666667, 2/3（66.7%）",
        "graded, PREFECTURE, 419200, 云汀市, 0, 0/2（0.0%）"})
    void countsAreThoseOfTheRecords(String theme, AreaUnit unit, String place, String name, double value,
                                    String printed) {
        ThemeValue found = value(theme, unit, "2013", place);
        assertEquals(name, found.name());
        assertEquals(value, found.value(), 1e-7);
        assertEquals(printed, found.printed());
    }

    @Test
    void honoursAreCountedUpToTheYearOfTheMapAndNamedOnAClusterItself() {
        assertEquals(1, value("honours", AreaUnit.PREFECTURE, "至2013", "419100").value());
        assertEquals("", value("honours", AreaUnit.PREFECTURE, "至2013", "419100").note());
        ThemeValue lingdong = value("honours", AreaUnit.CLUSTER, "至2013", "lingdong");
        assertEquals("1次", lingdong.printed());
        assertEquals("2012年十强产业集聚区", lingdong.note());
        assertEquals("seed", lingdong.citations().get(0).sourceId());
        assertEquals(2, table("honours", AreaUnit.CLUSTER, "至2013").values().size());
    }

    /** A firm only later sources name is in no number of the map's year; figures and honours such tell are marked. */
    @Test
    void whatOnlyLaterSourcesTellIsMarkedOrNotCounted() {
        AtlasSnapshot plain = InventedProvince.content();
        List<Source> sources = plain.sources().stream().map(s -> !s.id().equals("paper") ? s : new Source(s.id(),
                s.title(), "", "", s.publisher(), Period.of("2018"), Period.NONE, "", s.kind(), "")).toList();
        ThemeCatalog late = new ThemeCatalog(plain.with(RecordTypes.SOURCE, sources));
        Theme employers = late.theme("employers").orElseThrow();
        assertEquals(List.of("lingdong", "liangkou"), late.table(employers, AreaUnit.CLUSTER, "2013").values().stream()
                .map(v -> v.subject().id()).toList(), "guangyu, miansheng, maixiang in shabei rest on the paper");
        for (Theme theme : late.themes()) {
            for (AreaUnit unit : theme.units()) {
                for (String period : theme.periods().get(unit)) {
                    for (ThemeValue v : late.table(theme, unit, period).values()) {
                        boolean later = !v.citations().isEmpty() && v.citations().stream()
                                .allMatch(c -> c.sourceId().equals("paper"));
                        String what = theme.id() + " " + v;
                        assertEquals(later, v.after().isAfter() && !v.citations().isEmpty(), what);
                        assertEquals(v.after().isAfter(), v.told().contains("书后"), what);
                        assertFalse(v.note().contains("书后"), what);
                    }
                }
            }
        }
    }

    @Test
    void ofSeveralChangesTheLastIsTold() {
        ThemeValue laoting = value("changes", AreaUnit.CLUSTER, "至2021", "laoting");
        assertEquals("整合", laoting.printed());
        assertEquals("2021年3月：与邻近园区整合。", laoting.note());
        assertEquals(AfterBook.TIME, laoting.after(), "counted among what is later");
        assertEquals("2021年3月：与邻近园区整合。（书后）", laoting.told());
        assertEquals("老汀县产业集聚区", laoting.name());
        assertEquals(Set.of("整合"), laoting.parts().keySet());
        assertEquals("paper", laoting.citations().get(0).sourceId());
        assertEquals("调出", value("changes", AreaUnit.CLUSTER, "至2021", "shabei").printed());
        assertEquals(List.of("至2021"),
                catalog.theme("changes").orElseThrow().periods().get(AreaUnit.CLUSTER));
    }

    @Test
    void partsOfAMixStandFromTheMost() {
        assertEquals("{equipment=2, electronics=1}",
                value("mix", AreaUnit.PREFECTURE, "2013", "419100").parts().toString());
        assertEquals("{textile=1, unknown=1}",
                value("mix", AreaUnit.PREFECTURE, "2013", "419200").parts().toString(),
                "else in the order of the classes");
    }

    @Test
    void classesOfEqualNumberAreSaidToBeSoAndOneUnknownIsNone() {
        ThemeValue several = value("leader", AreaUnit.COUNTY, "2013", "419101");
        assertEquals("装备制造、电子信息", several.printed());
        assertEquals(List.of("equipment", "electronics"), List.copyOf(several.parts().keySet()), "two share it");
        assertEquals(Map.of("equipment", 1, "electronics", 1), several.parts());
        assertEquals(Set.of("food"), value("leader", AreaUnit.COUNTY, "2013", "419321").parts().keySet());
        assertTrue(table("leader", AreaUnit.COUNTY, "2013").unknown().contains(SubjectRef.county("419221")));
        ThemeValue shabei = value("leader", AreaUnit.CLUSTER, "2013", "shabei");
        assertEquals("食品加工", shabei.printed());
        assertEquals("食品加工（2015年报道口径）", shabei.note());
        assertEquals("食品加工（2015年报道口径）（书后）", shabei.told());
        assertEquals("paper", shabei.citations().get(0).sourceId());
        assertEquals("", value("leader", AreaUnit.COUNTY, "2013", "419381").note());
        assertEquals(List.of(), value("leader", AreaUnit.COUNTY, "2013", "419381").citations());
    }

    @Test
    void ofThreeClassesOfEqualNumberNoneIsShown() {
        AtlasSnapshot plain = InventedProvince.content();
        List<Cluster> moved = plain.clusters().stream().map(c -> !c.id().equals("shabei") ? c : new Cluster(c.id(),
                c.name(), "419100", List.of("419101"), c.countyText(), c.countyNowText(), c.level(), c.validFrom(),
                c.validTo(), c.note(), c.confidence(), c.position(), c.basis(), c.citations())).toList();
        ThemeCatalog three = new ThemeCatalog(plain.with(RecordTypes.CLUSTER, moved));
        ThemeValue value = three.table(three.theme("leader").orElseThrow(), AreaUnit.COUNTY, "2013").values().stream()
                .filter(v -> v.subject().id().equals("419101")).findFirst().orElseThrow();
        assertEquals(Set.of("几类并列"), value.parts().keySet());
        assertEquals(AfterBook.TIME, value.after(), "one of its clusters has its class from later sources");
    }

    @Test
    void whatAKindRestsOnIsToldWithIt() {
        assertTrue(value("leader", AreaUnit.CLUSTER, "2013", "shabei").after().isAfter());
        assertTrue(value("leader", AreaUnit.COUNTY, "2013", "419381").after().isAfter());
        assertEquals(AfterBook.NO, value("leader", AreaUnit.COUNTY, "2013", "419101").after());
        assertTrue(ThemeHeading.of(table("leader", AreaUnit.COUNTY, "2013"), "按类别设色").subtitle()
                .endsWith("按类别设色　其中1个据2014年及以后的资料"), "on the map's own sheet");
    }

    @Test
    void placesNothingIsKnownOfAreNamedAndHaveNoValue() {
        ThemeTable clusters = table("clusters", AreaUnit.COUNTY, "2013");
        assertEquals(List.of(new ThemeTable.Place(SubjectRef.county("419121"), "北禾县"),
                new ThemeTable.Place(SubjectRef.county("419202"), "汀洲区"),
                new ThemeTable.Place(SubjectRef.county("419302"), "瀍溪区")), clusters.missing());
        assertEquals(List.of(SubjectRef.prefecture("419200")),
                table("book", AreaUnit.PREFECTURE, "2013").unknown(), "none is not a circle of nothing");
    }

    @Test
    void whatIsNotKnownOfAPlaceHasTheWordOfItsTheme() {
        assertEquals("未收录集聚区", table("clusters", AreaUnit.COUNTY, "2013").gap());
        assertEquals("书的前部未见", table("book", AreaUnit.PREFECTURE, "2013").gap());
        assertEquals("主导产业待考", table("leader", AreaUnit.CLUSTER, "2013").gap());
        assertEquals("未收录或主导产业待考", table("leader", AreaUnit.COUNTY, "2013").gap());
        assertEquals("未见表彰记载", table("honours", AreaUnit.CLUSTER, "至2013").gap());
    }

    @Test
    void whatAThemeIsMeasuredFromOrCountsBesidesIsTold() {
        assertTrue(catalog.theme("deviation").orElseThrow().note().contains("全省密度（0.06个/千平方公里）"));
        AtlasSnapshot plain = InventedProvince.content();
        List<Cluster> later = plain.clusters().stream().map(c -> !c.id().equals("laoting") ? c : new Cluster(c.id(),
                c.name(), c.prefectureCode(), c.countyCodes(), c.countyText(), c.countyNowText(), c.level(),
                OptionalInt.of(2014), OptionalInt.empty(), c.note(), c.confidence(), c.position(), c.basis(),
                c.citations())).toList();
        String note = new ThemeCatalog(plain.with(RecordTypes.CLUSTER, later)).theme("changes").orElseThrow().note();
        assertTrue(note.contains("另收的1个在2013年以后才晋级，也计在内，所以全省合计7个，不是6个"), note);
        assertFalse(catalog.theme("changes").orElseThrow().note().contains("另收"));
    }

    @Test
    void theGreatestStandsFirstAndEqualOnesByTheirCode() {
        assertEquals(List.of("419100", "419200", "419300"), table("clusters", AreaUnit.PREFECTURE, "2013").values()
                .stream().map(v -> v.subject().id()).toList());
        assertEquals(List.of("419101", "419181", "419221"), table("clusters", AreaUnit.COUNTY, "2013").values()
                .stream().map(v -> v.subject().id()).limit(3).toList());
        assertEquals(List.of("hexin", "hexin_gx", "lingdong"), table("leader", AreaUnit.CLUSTER, "2013").values()
                .stream().map(v -> v.subject().id()).limit(3).toList(), "kinds by place");
    }

    @Test
    void whatCameLaterAndAreasNobodyPublishedAreLeftOut() {
        AtlasSnapshot plain = InventedProvince.content();
        Cluster s = plain.clusters().get(6);
        List<Cluster> clusters = new ArrayList<>(plain.clusters());
        clusters.set(6, new Cluster(s.id(), s.name(), s.prefectureCode(), s.countyCodes(), s.countyText(),
                s.countyNowText(), s.level(), OptionalInt.of(2014), OptionalInt.empty(),
                s.note(), s.confidence(),
                s.position(), s.basis(), s.citations()));
        List<Prefecture> prefectures = new ArrayList<>(plain.prefectures());
        Prefecture p = prefectures.get(0);
        prefectures.set(0, new Prefecture(p.code(), p.name(), p.pinyin(), p.seatUnitCode(), 0, "", p.tint()));
        List<Award> awards = new ArrayList<>(plain.awards());
        awards.add(new Award("hexin", "后来的表彰", Period.of("2014"), "", List.of(new Citation("paper", ""))));
        ThemeCatalog later = new ThemeCatalog(plain.with(RecordTypes.CLUSTER, clusters)
                .with(RecordTypes.PREFECTURE, prefectures).with(RecordTypes.AWARD, awards));
        ThemeTable counted = later.table(later.theme("clusters").orElseThrow(), AreaUnit.PREFECTURE, "2013");
        assertEquals(List.of(3.0, 2.0, 1.0), counted.values().stream().map(ThemeValue::value).toList());
        ThemeTable density = later.table(later.theme("density").orElseThrow(), AreaUnit.PREFECTURE, "2013");
        assertEquals(List.of(SubjectRef.prefecture("419100")), density.unknown());
        ThemeTable honours = later.table(later.theme("honours").orElseThrow(), AreaUnit.CLUSTER, "至2013");
        assertEquals(List.of("lingdong", "liangkou"), honours.values().stream().map(v -> v.subject().id()).toList());
    }

    @Test
    void whatIsNotThereIsRefused() {
        Theme density = catalog.theme("density").orElseThrow();
        assertThrows(IllegalArgumentException.class, () -> catalog.table(density, AreaUnit.COUNTY, "2013"));
        assertThrows(IllegalArgumentException.class, () -> catalog.table(density, AreaUnit.PREFECTURE, "2012"));
        assertTrue(catalog.theme("nothing").isEmpty());
    }
}
