package henan.atlas.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Period;
import henan.atlas.domain.Position;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.fixture.Promoted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SubjectTableTest {
    private static final TableQuery CLUSTERS = TableQuery.of(TableKind.CLUSTERS);
    private static final Condition TEXTILE_OR_FOOD = new Condition.AnyOf("industry_ids", Set.of("textile", "food"));

    private final AtlasTables tables = new AtlasTables(InventedProvince.content());

    @Test
    void allRowsAreInTheOrderOfTheAtlasAndNumberedFromOne() {
        TableResult all = tables.ask(CLUSTERS);
        assertEquals(InventedProvince.content().index().counted().stream().map(each -> each.id()).toList(), ids(all));
        assertEquals(1, all.rows().get(0).number());
        assertEquals(all.rows().size(), all.rows().get(all.rows().size() - 1).number());
        assertEquals(List.of("name", "prefecture_code", "county_codes", "leading_industries", "firms", "figures",
                "confidence", "case"), all.columns().stream().map(Column::id).toList());
    }

    @Test
    void clustersRecordedBesidesAreListedOnlyWhenAskedFor() {
        AtlasSnapshot content = Promoted.content();
        AtlasTables later = new AtlasTables(content);
        int counted = content.index().counted().size();
        int recorded = content.clusters().size();
        assertTrue(counted < recorded);
        assertEquals(counted, later.ask(CLUSTERS).all());
        assertEquals(recorded, later.ask(CLUSTERS.withBesides(true)).rows().size());
    }

    @Test
    void conditionsAreJoinedByAnd() {
        Condition place = new Condition.AnyOf("prefecture_code", Set.of("419300"));
        List<String> both = ids(tables.ask(CLUSTERS.with(TEXTILE_OR_FOOD).with(place)));
        List<String> one = ids(tables.ask(CLUSTERS.with(TEXTILE_OR_FOOD)));
        List<String> other = ids(tables.ask(CLUSTERS.with(place)));
        assertFalse(both.isEmpty());
        assertEquals(one.stream().filter(other::contains).toList(), both);
    }

    @Test
    void aRowWithoutAKnownIndustryCannotBeJudgedByIndustryAndIsNoMiss() {
        TableResult found = tables.ask(CLUSTERS.with(TEXTILE_OR_FOOD));
        assertEquals(List.of("shangting"), ids(found.unjudged().get(TEXTILE_OR_FOOD)));
        assertFalse(ids(found).contains("shangting"));
        assertFalse(found.nearMisses().getOrDefault(TEXTILE_OR_FOOD, List.of()).stream()
                .anyMatch(row -> row.recordId().equals("shangting")));
    }

    @Test
    void whatFailsOneConditionAloneIsANearMissOfThatOne() {
        Condition studied = new Condition.AnyOf("case", Set.of("study"));
        Condition graded = new Condition.AnyOf("confidence", Set.of("a"));
        TableResult found = tables.ask(CLUSTERS.with(graded).with(studied));
        List<String> gradeA = ids(tables.ask(CLUSTERS.with(graded)));
        List<String> missed = new ArrayList<>(gradeA);
        missed.removeAll(ids(found));
        assertEquals(List.of("lingdong"), ids(found));
        assertEquals(missed, ids(found.nearMisses().get(studied)));
        assertEquals(null, found.nearMisses().get(graded));
    }

    @Test
    void anEmptyListTellsWhichConditionEmptiesIt() {
        Condition never = new Condition.Contains("name", "没有这样的名字");
        TableResult found = tables.ask(CLUSTERS.with(TEXTILE_OR_FOOD).with(never));
        assertEquals(new TableResult.Emptying(never, ids(tables.ask(CLUSTERS.with(TEXTILE_OR_FOOD))).size()),
                found.emptied().orElseThrow());
        assertTrue(tables.ask(CLUSTERS.with(TEXTILE_OR_FOOD)).emptied().isEmpty());
    }

    @Test
    void whereNoConditionAloneEmptiesTheListTheNarrowestIsNamed() {
        Condition never = new Condition.Contains("name", "没有这样的名字");
        Condition nor = new Condition.Contains("name", "也没有");
        assertEquals(new TableResult.Emptying(never, 0),
                tables.ask(CLUSTERS.with(TEXTILE_OR_FOOD).with(never).with(nor)).emptied().orElseThrow());
    }

    @Test
    void rowsAreOrderedBySeveralColumnsAndWhatTellsNothingComesLastEitherWay() {
        SubjectTable table = tables.of(TableKind.CLUSTERS);
        Column firms = table.column("firms").orElseThrow();
        for (SortKey first : List.of(SortKey.up("firms"), SortKey.down("firms"))) {
            TableResult found = tables.ask(CLUSTERS.ordered(first, SortKey.up("name")));
            List<Boolean> told = found.rows().stream().map(row -> table.cell(row, firms).isTold()).toList();
            assertEquals(told.stream().sorted((a, b) -> Boolean.compare(b, a)).toList(), told);
            assertTrue(told.contains(true) && told.contains(false), told.toString());
        }
        assertEquals(ids(tables.ask(CLUSTERS)).size(), ids(tables.ask(CLUSTERS.ordered(SortKey.up("firms")))).size());
    }

    @Test
    void namesAreOrderedAsTheyAreReadAloud() {
        List<String> names = names(tables.ask(CLUSTERS.ordered(SortKey.up("name"))));
        assertEquals(List.of("禾心产业集聚区", "禾心高新技术产业集聚区", "老汀县产业集聚区", "梁口县产业集聚区", "岭东市产业集聚区",
                "沙陂市产业集聚区", "上汀县产业集聚区"), names);
        List<String> down = new ArrayList<>(names(tables.ask(CLUSTERS.ordered(SortKey.down("name")))));
        Collections.reverse(down);
        assertEquals(names, down);
    }

    @Test
    void nearIsMeasuredOverTheEllipsoidFromTheDrop() {
        Position lingdong = new Position(113.71, 35.02);
        assertEquals(List.of("lingdong"), ids(tables.ask(CLUSTERS.with(new Condition.Near(lingdong, 1)))));
        // 上汀 lies 1.24 degrees of longitude east at 35 degrees north: 113 km.
        assertEquals(List.of("lingdong"), ids(tables.ask(CLUSTERS.with(new Condition.Near(lingdong, 113)))));
        assertTrue(ids(tables.ask(CLUSTERS.with(new Condition.Near(lingdong, 114)))).contains("shangting"));
    }

    @Test
    void aFigureIsMetInAnyYearInWhichAllSourcesAgree() {
        AtlasTables told = withFigures(figure("a", "2011", "10", ""), figure("b", "2013", "20", ""),
                figure("c", "2013", "30", ""));
        assertEquals(Judgement.MEETS, judged(told, 9, 11, null, null));
        assertEquals(Judgement.UNKNOWN, judged(told, 25, 40, null, null), "one of two sources has more than 25");
        assertEquals(Judgement.MEETS, judged(told, 20, 40, 2013, 2013));
        assertEquals(Judgement.FAILS, judged(told, 40, 50, null, null));
        assertEquals(Judgement.FAILS, judged(told, 9, 11, 2012, 2013), "10 was told of 2011");
        assertEquals(Judgement.UNKNOWN, judged(told, 9, 11, 2015, 2020), "nothing is told of these years");
    }

    @Test
    void aFigureOfSomethingWiderIsNotJudgedBy() {
        AtlasTables told = withFigures(figure("a", "2013", "10", "全县"));
        assertEquals(Judgement.UNKNOWN, judged(told, 9, 11, null, null));
        assertEquals(Judgement.MEETS, judged(withFigures(figure("a", "2013", "10", "超过")), 9, 11, null, null));
    }

    @Test
    void aCellOfAFigureTellsUnitTimeSourcesAndHowManyMoreThereAre() {
        AtlasTables told = withFigures(figure("a", "2011", "10", ""), figure("b", "2013", "20", ""),
                figure("c", "2013", "30", ""));
        SubjectTable table = told.of(TableKind.CLUSTERS);
        ListedRow row = told.ask(CLUSTERS).rows().get(0);
        Cell cell = table.cell(row, table.column("测试量（家）").orElseThrow());
        assertEquals(List.of(20.0, 30.0), cell.values());
        assertTrue(cell.isDisputed());
        assertEquals("家", cell.unit());
        assertEquals(Period.ofYear(2013), cell.period());
        assertEquals(1, cell.further());
        assertEquals(List.of(new Citation("paper", "")), cell.citations());
    }

    @Test
    void aColumnThatIsNotThereJudgesNothingAndIsNotShown() {
        Condition unknown = new Condition.AnyOf("no_such", Set.of("x"));
        TableResult found = tables.ask(CLUSTERS.with(unknown).showing("name", "no_such").ordered(SortKey.up("nor")));
        assertEquals(List.of("name"), found.columns().stream().map(Column::id).toList());
        assertEquals(found.all(), found.unjudged().get(unknown).size());
    }

    private static AtlasTables withFigures(Observation... figures) {
        return new AtlasTables(InventedProvince.content().with(RecordTypes.OBSERVATION, List.of(figures)));
    }

    private static Observation figure(String id, String year, String value, String qualifier) {
        return new Observation(id, SubjectRef.cluster("hexin"), "测试量", "测试量", Period.of(year), value, "家", qualifier,
                "", List.of(new Citation("paper", "")));
    }

    /** How the first cluster stands to a range. */
    private static Judgement judged(AtlasTables tables, double least, double most, Integer from, Integer to) {
        Condition within = new Condition.Within("测试量（家）", OptionalDouble.of(least), OptionalDouble.of(most),
                from == null ? OptionalInt.empty() : OptionalInt.of(from),
                to == null ? OptionalInt.empty() : OptionalInt.of(to));
        TableResult found = tables.ask(CLUSTERS.with(within));
        Map<Condition, List<ListedRow>> unjudged = found.unjudged();
        return ids(found).contains("hexin") ? Judgement.MEETS
                : ids(unjudged.getOrDefault(within, List.of())).contains("hexin") ? Judgement.UNKNOWN : Judgement.FAILS;
    }

    private List<String> names(TableResult found) {
        SubjectTable table = tables.of(TableKind.CLUSTERS);
        return found.rows().stream().map(row -> table.cell(row, table.column("name").orElseThrow()).words()).toList();
    }

    private static List<String> ids(TableResult found) {
        return ids(found.rows());
    }

    private static List<String> ids(List<ListedRow> rows) {
        return rows.stream().map(ListedRow::recordId).toList();
    }
}
