package henan.atlas.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.Position;
import henan.atlas.fixture.InventedProvince;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcqlTest {
    private static final TableQuery CLUSTERS = TableQuery.of(TableKind.CLUSTERS);
    private static final int TRIES = 500;
    private static final String AWKWARD = "食品a'%_\\\" (),A@-";

    private final SubjectTable table = new AtlasTables(InventedProvince.content()).of(TableKind.CLUSTERS);

    @Test
    void whatIsWrittenOfConditionsIsReadAsTheSameConditions() throws UnreadableCondition {
        Random random = new Random(7);
        for (int i = 0; i < TRIES; i++) {
            List<Condition> conditions = new ArrayList<>();
            for (int n = random.nextInt(3) + 1; n > 0; n--) {
                conditions.add(any(random));
            }
            conditions = conditions.stream().distinct().toList();
            String written = Ecql.text(conditions);
            assertEquals(conditions, Ecql.read(written, table), written);
        }
    }

    /** As people call them: by the heads of the list, in quotes or not, and by what its cells show. */
    @ParameterizedTest
    @ValueSource(strings = {"省辖市 = '丰禾市'", "\"省辖市\" = '丰禾市'", "prefecture_code = '丰禾市'",
        "省辖市 IN ('丰禾市') AND 名称 LIKE '%区%'"})
    void columnsAndValuesAreCalledAsTheListCallsThem(String written) throws UnreadableCondition {
        List<Condition> conditions = Ecql.read(written, table);
        assertEquals(new Condition.AnyOf("prefecture_code", Set.of("419100")), conditions.get(0));
    }

    /** GeoTools would judge all of these, and the answer would look true. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {"firms > 'abc';abc", "name > 3;name",
        "geom LIKE '%';geom", "geom = 1;geom",
        "firms BETWEEN 'a' AND 9;firms", "DWITHIN(name, POINT(114 33), 50, kilometers);geom",
        "DWITHIN(geom, POINT(114 33), 50, parsecs);parsecs", "random() > 0.5;random", "env('x') = 1;env",
        "nosuch(name) > 5;函数", "firms > 99999999999999999999999999999999999999999;数",
        "INTERSECTS(geom, POLYGON((0 0,1 1)));POLYGON"})
    void whatAsksNothingIsRefused(String written, String said) {
        UnreadableCondition refused = assertThrows(UnreadableCondition.class, () -> Ecql.read(written, table));
        assertTrue(refused.getMessage().contains(said), refused.getMessage());
    }

    /** GeoTools' reader takes twice as long for each more. */
    @Test
    void manySumsAreRefusedBeforeTheyAreRead() throws UnreadableCondition {
        String many = "firms" + " + firms".repeat(400) + " > 1";
        assertTrue(assertThrows(UnreadableCondition.class, () -> Ecql.read(many, table)).getMessage().contains("12"));
        String close = "1" + "-1".repeat(400) + " > 1";
        assertThrows(UnreadableCondition.class, () -> Ecql.read(close, table));
        assertFalse(Ecql.read("firms + firms + 1 > 1 AND DWITHIN(geom, POINT(-1 -2), 5, kilometers)", table).isEmpty());
        assertFalse(Ecql.read("name <> '+-+-+-+-+-+-+-+-+-'", table).isEmpty());
    }

    private Condition any(Random random) {
        List<String> columns = List.of("industry_ids", "prefecture_code", "name", "confidence", "case");
        String column = columns.get(random.nextInt(columns.size()));
        switch (random.nextInt(5)) {
            case 0:
                Set<String> keys = new LinkedHashSet<>();
                for (int n = random.nextInt(3) + 1; n > 0; n--) {
                    keys.add(column.equals("confidence") ? "abc".substring(n - 1, n) : words(random));
                }
                return new Condition.AnyOf(column, keys);
            case 1:
                return new Condition.Contains(column, words(random));
            case 2:
                return new Condition.Told(column);
            case 3:
                boolean least = random.nextBoolean();
                List<Column> figures = table.columns().stream().filter(each -> each.type() == ColumnType.FIGURE)
                        .toList();
                boolean figure = random.nextBoolean();
                return new Condition.Within(figure ? figures.get(random.nextInt(figures.size())).id() : "firms",
                        least ? OptionalDouble.of(random.nextInt(1000) / 8.0) : OptionalDouble.empty(),
                        !least || random.nextBoolean() ? OptionalDouble.of(1e9 + random.nextInt(9))
                                : OptionalDouble.empty(),
                        year(figure && random.nextBoolean(), 2000 + random.nextInt(9)),
                        year(figure && random.nextBoolean(), 2010 + random.nextInt(9)));
            default:
                return new Condition.Near(new Position(random.nextInt(360) / 2.0 - 90, random.nextInt(100) / 3.0),
                        random.nextInt(100) + 0.25);
        }
    }

    private static OptionalInt year(boolean asked, int year) {
        return asked ? OptionalInt.of(year) : OptionalInt.empty();
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder("x");
        for (int n = random.nextInt(6); n > 0; n--) {
            words.append(AWKWARD.charAt(random.nextInt(AWKWARD.length())));
        }
        return words.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "industry_id = 'food'|liangkou,shabei", "industry_id = 'food' AND confidence = 'a'|liangkou",
        "confidence = 'A' AND industry_ids = 'food'|liangkou", "valid_to > 2014|shabei",
        "valid_to IS NOT NULL|shabei", "BBOX(geom, 113, 34, 114, 36)|lingdong", "prefecture = '石梁市'|liangkou,shabei",
        "DWITHIN(geom, POINT(113.71 35.02), 1000, meters)|lingdong",
        "NOT (prefecture_code LIKE '4191%' OR prefecture_code LIKE '4192%')|liangkou,shabei"})
    void rowsThatMeetAWrittenConditionAreListed(String ecql, String expected) throws UnreadableCondition {
        assertEquals(List.of(expected.split(",")), ids(ask(ecql).rows()));
    }

    @Test
    void distanceIsTheGroundsWhereverItStandsInACondition() throws UnreadableCondition {
        // GeoTools would take the 113 kilometres for degrees, which all clusters lie within.
        assertEquals(List.of("lingdong"), ids(ask("DWITHIN(geom, POINT(113.71 35.02), 113, kilometers)"
                + " OR name = 'x'").rows()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"industry_id = 'food'", "NOT (industry_id = 'food')", "industry_ids LIKE 'foo%'",
        "industry_id = 'food' OR confidence = 'x'", "NOT (industry_ids LIKE 'foo%' OR confidence = 'x')",
        "strLength(industry_id) > 99"})
    void whatIsNotRecordedMeetsNeitherAConditionNorItsContrary(String ecql) throws UnreadableCondition {
        TableResult found = ask(ecql);
        assertFalse(ids(found.rows()).contains("shangting"), ecql);
        assertEquals(List.of("shangting"), ids(found.unjudgedRows()), ecql);
    }

    @Test
    void aSingleYesOrNoDecidesWhateverIsUnknownBesideIt() throws UnreadableCondition {
        assertTrue(ids(ask("industry_id = 'food' OR confidence = 'c'").rows()).contains("shangting"));
        assertTrue(ask("industry_id = 'food' AND confidence = 'x'").unjudged().isEmpty());
    }

    @Test
    void ofWhatAPersonCanSetWithoutWritingConditionsAreMade() throws UnreadableCondition {
        assertEquals(List.of(new Condition.AnyOf("industry_ids", Set.of("food", "textile")),
                        new Condition.Contains("leading_industries", "食品")),
                Ecql.read("(industry_ids = 'food' OR industry_ids = 'textile') AND leading_industries LIKE '%食品%'",
                        table));
        assertEquals(1, Ecql.read("valid_to < 2014 OR name = 'x'", table).size());
        assertTrue(Ecql.read("valid_to < 2014 OR name = 'x'", table).get(0) instanceof Condition.Written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "industri_id = 'food'|industry_id", "industry_id = food|food", "industry_id ==|第13个字符",
        "industry_id = 'food|单引号没有配对", "name = 'x' ORR firms = 1|“ORR”", "name = 'x' AND|这里应是字段或取值",
        "名号 = 'x'|双引号", "''|条件是空的", "name LIKE '%a%b%c%d%e%f%g%h%i%'|“%”太多", "nofunction(name) = 1|nofunction"})
    void whatCannotBeReadIsToldWithItsPlaceAndWhatWasExpected(String ecql, String told) {
        String written = ecql.equals("''") ? "" : ecql;
        String said = assertThrows(UnreadableCondition.class, () -> Ecql.read(written, table)).getMessage();
        assertTrue(said.contains(told), said);
        assertEquals(1, said.lines().count(), said);
    }

    @Test
    void whatWouldRunOutOfStackIsRefusedInTime() {
        for (String hostile : List.of("(".repeat(200) + "name = 'x'" + ")".repeat(200),
                "NOT ".repeat(999) + "name = 'x'", "name = '" + "x".repeat(5000) + "'")) {
            assertThrows(UnreadableCondition.class, () -> Ecql.read(hostile, table));
        }
    }

    private TableResult ask(String ecql) throws UnreadableCondition {
        return table.ask(CLUSTERS.withConditions(Ecql.read(ecql, table)));
    }

    private static List<String> ids(List<ListedRow> rows) {
        return rows.stream().map(ListedRow::recordId).toList();
    }
}
