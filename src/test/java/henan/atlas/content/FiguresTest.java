package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.Citation;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Period;
import henan.atlas.domain.SubjectRef;
import henan.atlas.ingest.content.PlantedTables;
import henan.atlas.ingest.content.RealTables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every figure can be quoted rightly. */
class FiguresTest {
    /** Words for a part, not those that count what is of it: 规模以上49家. */
    private static final Pattern PART = Pattern.compile("规模以上(?!(?:工业)?(?:企业)?\\d)|小镇|[镇乡村园]口径|基地口径|骨干企业");
    /** What the figure is compared with may be a part. */
    private static final Pattern OF_ANOTHER = Pattern.compile("[占对于动](?:全省|全市)?规模以上");
    private static AtlasSnapshot content;

    @BeforeAll
    static void read() throws Exception {
        content = RealTables.read();
    }

    @Test
    void everyFigureHasValueUnitPeriodAndScope() {
        assertEquals(List.of(), incomplete(content.observations(), scopes(content)));
    }

    @Test
    void noFigureIsToldTwice() {
        assertEquals(List.of(), repeated(content.observations()));
    }

    @Test
    void whatIsOfAPartIsNotToldAsThatOfAll() {
        assertEquals(List.of(), content.observations().stream().filter(FiguresTest::tellsAPartAsAll)
                .map(Observation::id).toList());
    }

    @Test
    void aPartToldAsAllIsFound() {
        assertTrue(tellsAPartAsAll(told("营业收入", "规模以上企业营业收入", "", "")));
        assertTrue(tellsAPartAsAll(told("主营业务收入", "主营业务收入", "规模以上工业，预计", "")));
        assertTrue(tellsAPartAsAll(told("固定资产投资", "固定资产投资", "家居小镇", "")));
        assertTrue(tellsAPartAsAll(told("主营业务收入", "年主营业务收入", "超过", "大周镇口径，2023年报道")));
        assertFalse(tellsAPartAsAll(told("规模以上企业营业收入", "“规上”企业营业收入", "", "")));
        assertFalse(tellsAPartAsAll(told("入驻企业", "企业", "规上49家", "规模以上企业49家")));
        assertFalse(tellsAPartAsAll(told("工业增长的贡献率", "对全省规模以上工业增长的贡献率", "", "")));
    }

    /** In its own words or those about it, it is of a part that the name of its series does not have. */
    private static boolean tellsAPartAsAll(Observation o) {
        String words = OF_ANOTHER.matcher(String.join("|", o.indicator(), o.qualifier(), o.note())
                .replaceAll("“?规上”?", "规模以上")).replaceAll("");
        return PART.matcher(words).results().anyMatch(part -> !o.series().contains(part.group()));
    }

    @Test
    void figuresThatLackSomethingAreFound() {
        Set<SubjectRef> scopes = Set.of(SubjectRef.PROVINCE);
        assertEquals(List.of("obs: no value"), incomplete(List.of(figure("2013", "many", "家")), scopes));
        assertEquals(List.of("obs: no unit"), incomplete(List.of(figure("2013", "12", " ")), scopes));
        assertEquals(List.of("obs: no period"), incomplete(List.of(figure("", "12", "家")), scopes));
        assertEquals(List.of("obs: no scope"), incomplete(List.of(figure("2013", "12", "家")), Set.of()));
        assertEquals(List.of(), incomplete(List.of(figure("2013", "12", "家")), scopes));
    }

    @Test
    void figuresToldTwiceAreFound() {
        assertEquals(List.of("obs"), repeated(List.of(figure("2013", "12", "家"), figure("2013", "12", "家"))));
        assertEquals(List.of(), repeated(List.of(figure("2013", "12", "家"), figure("2013", "13", "家"))));
        Observation elsewhere = new Observation("2", SubjectRef.PROVINCE, "入驻企业", "入驻企业", Period.of("2013"), "12",
                "家", "", "another page of the same", List.of(new Citation("paper", "第2页")));
        assertEquals(List.of("2"), repeated(List.of(figure("2013", "12", "家"), elsewhere)));
    }

    @Test
    void readingRefusesAFigureWithoutPeriodOrUnit(@TempDir Path folder) throws Exception {
        PlantedTables tables = new PlantedTables(folder);
        tables.replace("data/observations.csv", "产业集聚区数量,2013,180,个", "产业集聚区数量,,180,");
        List<String> problems = tables.problems();
        assertTrue(problems.contains("data/observations.csv:2:period（第41字）: 不能空着；这一列每行都应填写"));
        assertTrue(problems.contains("data/observations.csv:2:unit（第46字）: 不能空着；这一列每行都应填写"));
    }

    private static List<String> incomplete(List<Observation> figures, Set<SubjectRef> scopes) {
        List<String> lacking = new ArrayList<>();
        for (Observation figure : figures) {
            lack(lacking, figure, "value", figure.value().matches("-?\\d+(\\.\\d+)?"));
            lack(lacking, figure, "unit", !figure.unit().isBlank());
            lack(lacking, figure, "period", !figure.period().isEmpty());
            lack(lacking, figure, "scope", scopes.contains(figure.subject()));
        }
        return lacking;
    }

    private static void lack(List<String> lacking, Observation figure, String what, boolean there) {
        if (!there) {
            lacking.add(figure.id() + ": no " + what);
        }
    }

    private static List<String> repeated(List<Observation> figures) {
        Set<List<Object>> seen = new HashSet<>();
        return figures.stream().filter(f -> f.citations().stream().map(Citation::sourceId).distinct().anyMatch(source ->
                !seen.add(List.of(f.subject(), f.series(), f.period(), f.value(), source))))
                .map(Observation::id).toList();
    }

    private static Set<SubjectRef> scopes(AtlasSnapshot content) {
        Set<SubjectRef> scopes = new HashSet<>(Set.of(SubjectRef.PROVINCE));
        content.prefectures().forEach(prefecture -> scopes.add(prefecture.ref()));
        content.counties().forEach(county -> scopes.add(county.ref()));
        content.clusters().forEach(cluster -> scopes.add(cluster.ref()));
        return scopes;
    }

    private static Observation figure(String period, String value, String unit) {
        return new Observation("obs", SubjectRef.PROVINCE, "入驻企业", "入驻企业", Period.of(period), value, unit,
                "", "", List.of(new Citation("paper", "")));
    }

    private static Observation told(String series, String indicator, String qualifier, String note) {
        return new Observation("obs", SubjectRef.PROVINCE, series, indicator, Period.of("2013"), "12", "亿元",
                qualifier, note, List.of(new Citation("paper", "")));
    }
}
