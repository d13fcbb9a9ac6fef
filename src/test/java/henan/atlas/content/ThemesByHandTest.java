package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.domain.AtlasException;
import henan.atlas.thematic.Theme;
import henan.atlas.thematic.ThemeCatalog;
import henan.atlas.thematic.ThemeValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Of every theme and unit one value, worked out by hand from the tables in {@code data/} and {@code maps/}: what a
 * theme counts wrongly is found by no test that counts as it does.
 */
class ThemesByHandTest {
    /**
     * Theme, unit, period, place, figure as printed.
     *
     * <p>鹤壁市 (410600) has three clusters that count: hebi_jinshan, heqi (in 淇县, 410622) and liyang; its published area
     * is 2182 km². The province has 172 clusters less 5 of 2015, 167, on 165766 km², the sum of the 18 areas.
     */
    private static final String BY_HAND = """
            clusters PREFECTURE 2013 鹤壁市 3个
            clusters COUNTY 2013 淇县 1个
            # 3 / 2182 × 1000 = 1.3749
            density PREFECTURE 2013 鹤壁市 1.37个/千平方公里
            # 167 / 165766 × 1000 = 1.0074; 1.3749 − 1.0074 = 0.3674
            deviation PREFECTURE 2013 鹤壁市 +0.37个/千平方公里
            # leading_industries.csv, first rows: heqi automotive, hebi_jinshan nonferrous, liyang none
            mix PREFECTURE 2013 鹤壁市 3个 {automotive=1, nonferrous=1, unknown=1}
            mix COUNTY 2013 淇县 1个 {automotive=1}
            # heqi: automotive, textile, food, energy, logistics, one each; it counts by the first
            leader COUNTY 2013 淇县 汽车及零部件
            leader CLUSTER 2013 鹤淇产业集聚区 汽车及零部件
            # firm_roles.csv: five firms of heqi, from 2010 and 2011; none of the other two clusters
            employers PREFECTURE 2013 鹤壁市 5家
            employers COUNTY 2013 淇县 5家
            employers CLUSTER 2013 鹤淇产业集聚区 5家
            # awards.csv: liyang, 十快产业集聚区, 2010
            honours PREFECTURE 至2013 鹤壁市 1次
            honours CLUSTER 至2013 黎阳产业集聚区 1次
            # changes.csv: anyang_xindong has one row, of 2015
            changes CLUSTER 至2023 安阳新东产业集聚区 调出
            # of 漯河市 linying alone cites the seed (fact-001)
            book PREFECTURE 2013 漯河市 1个
            # of 鹤壁市: liyang has no leading industry; heqi alone has firms, a case (heqi.md), facts (fact-178) and
            # figures (obs-223); liyang alone is graded A
            leading PREFECTURE 2013 鹤壁市 2/3（66.7%）
            firms PREFECTURE 2013 鹤壁市 1/3（33.3%）
            studies PREFECTURE 2013 鹤壁市 1/3（33.3%）
            cases PREFECTURE 2013 鹤壁市 1/3（33.3%）
            figures PREFECTURE 2013 鹤壁市 1/3（33.3%）
            graded PREFECTURE 2013 鹤壁市 1/3（33.3%）
            # observations.csv: obs-1030, 112, 1009, 419, 474 (余), 940, 460, 105, 502
            series:规划面积/平方公里 CLUSTER 至2013 伊川县产业集聚区 8.719平方公里
            series:入驻企业/家 CLUSTER 至2013 潢川县产业集聚区 68家
            series:建成区面积/平方公里 PREFECTURE 至2014 济源市 14.9平方公里
            series:建成区面积/平方公里 CLUSTER 至2013 伊川县产业集聚区 2.719平方公里
            series:从业人员/万人 CLUSTER 至2013 济源市玉川产业集聚区 3万余人
            series:产业集聚区数量/个 PREFECTURE 至2013 鹤壁市 4个
            series:固定资产投资/亿元 CLUSTER 2013 汝州市产业集聚区 48.5亿元
            series:税收/亿元 CLUSTER 2013 原阳县产业集聚区 1.5亿元
            series:规模以上企业/家 CLUSTER 至2013 武陟县产业集聚区 91家
            # obs-138, 235, 182, 1057 (2006-05), 1065 (2009-09), 1050 (2008-10), 206, 1019, 1020, 1069 (1992-08), 635
            series:全省综合排序/位 CLUSTER 2017 孟州市产业集聚区 第8位
            series:入驻项目/个 CLUSTER 至2013 博爱县产业集聚区 95个
            series:营业收入/亿元 CLUSTER 2010 鄢陵县产业集聚区 55亿元
            series:集聚区成立年份/年 CLUSTER 至2013 三门峡产业集聚区 2006年5月
            series:集聚区起步年份/年 CLUSTER 至2009 太康县产业集聚区 2009年9月
            series:省级产业集聚区批准年份/年 CLUSTER 至2012 项城市产业集聚区 2008年10月
            series:主营业务收入目标/亿元 CLUSTER 2013 渑池县产业集聚区 300亿元
            series:发展区面积/平方公里 CLUSTER 至2013 济源市玉川产业集聚区 2.2平方公里
            series:控制区面积/平方公里 CLUSTER 至2012 济源市玉川产业集聚区 4平方公里
            series:母体开发区设立年份/年 CLUSTER 至2003 平顶山高新技术产业集聚区 1992年8月
            series:面积（口径未详）/平方公里 CLUSTER 至2017 永城市产业集聚区 19平方公里
            """;

    @Test
    void everyThemeHasTheValueWorkedOutByHandAndNoneIsWithout() throws AtlasException {
        ThemeCatalog catalog;
        try (AtlasFile atlas = AtlasFile.open(CompiledAtlasTest.FILE)) {
            catalog = new ThemeCatalog(atlas.content());
        }
        Map<String, String> byHand = new LinkedHashMap<>();
        Map<String, String> found = new LinkedHashMap<>();
        for (String line : BY_HAND.lines().filter(l -> !l.startsWith("#")).toList()) {
            String[] cells = line.split(" ", 5);
            String key = cells[0] + " " + cells[1];
            byHand.put(key, cells[3] + " " + cells[4]);
            Theme theme = catalog.theme(cells[0]).orElseThrow();
            theme.units().stream().filter(unit -> unit.name().equals(cells[1])).forEach(unit ->
                    found.put(key, catalog.table(theme, unit, cells[2]).values().stream()
                            .filter(v -> v.name().equals(cells[3])).map(ThemesByHandTest::told)
                            .collect(Collectors.joining("; "))));
        }
        assertEquals(byHand, found);
        assertEquals(catalog.themes().stream().flatMap(t -> t.units().stream().map(unit -> t.id() + " " + unit))
                .collect(Collectors.toCollection(TreeSet::new)), new TreeSet<>(byHand.keySet()));
    }

    /** Name and figure; of a mix its parts too. */
    private static String told(ThemeValue value) {
        return value.name() + " " + value.printed() + (isMix(value) ? " " + value.parts() : "");
    }

    /** The parts of a kind are the kind alone, which its figure names. */
    private static boolean isMix(ThemeValue value) {
        return !value.parts().isEmpty() && value.printed().matches("\\d+个");
    }
}
