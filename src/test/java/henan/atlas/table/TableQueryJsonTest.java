package henan.atlas.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.carto.MapStateJson;
import henan.atlas.domain.Position;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TableQueryJsonTest {
    private static final TableQuery ALL_SORTS = new TableQuery(TableKind.COUNTIES,
            List.of(ColumnChoice.of("name"), new ColumnChoice("规划面积（平方公里）", OptionalInt.of(120))),
            List.of(SortKey.down("figures"), SortKey.up("name")),
            List.of(new Condition.AnyOf("industry_ids", new LinkedHashSet<>(List.of("textile", "food"))),
                    new Condition.Contains("name", "“县” \"\\ \n"), new Condition.Told("case"),
                    new Condition.Within("firms", OptionalDouble.of(-1.5), OptionalDouble.empty(),
                            OptionalInt.empty(), OptionalInt.of(2013)),
                    new Condition.Within("firms", OptionalDouble.empty(), OptionalDouble.of(1e9),
                            OptionalInt.of(2010), OptionalInt.empty()),
                    new Condition.Near(new Position(113.62, 34.75), 60.5),
                    new Condition.Written("firms = 3 OR firms = 5")), true);

    private static Optional<TableQuery> read(String text) {
        return TableQueryJson.read(MapStateJson.parsed(text));
    }

    @Test
    void everySortOfConditionComesBackAsItWas() {
        assertEquals(Optional.of(ALL_SORTS), read(TableQueryJson.of(ALL_SORTS).toString()));
        for (TableKind kind : TableKind.values()) {
            assertEquals(Optional.of(TableQuery.of(kind)), read(TableQueryJson.of(TableQuery.of(kind)).toString()));
        }
    }

    /** In the order they were chosen in, which a chip tells them by. */
    @Test
    void valuesKeepTheirOrder() {
        Condition.AnyOf asked = (Condition.AnyOf) read(TableQueryJson.of(ALL_SORTS).toString()).orElseThrow()
                .conditions().get(0);
        assertEquals(List.of("textile", "food"), List.copyOf(asked.keys()));
    }

    @Test
    void whatIsBrokenWasNeverAsked() {
        assertEquals(Optional.empty(), read(""));
        assertEquals(Optional.empty(), read("{\"kind\":\"rivers\"}"));
        assertEquals(Optional.empty(), read("[1"));
        assertEquals(Optional.of(TableQuery.of(TableKind.FIRMS).with(new Condition.Told("name"))), read("""
                {"kind":"firms","columns":[7,{"column":3}],"order":"name","besides":"perhaps","conditions":[
                {"column":"name","anyOf":[]},{"column":"name","contains":" "},{"column":"name"},{"told":true},
                {"column":"name","least":"much"},{"longitude":1,"kilometres":3},
                {"longitude":500,"latitude":0,"kilometres":3},{"longitude":1,"latitude":2,"kilometres":0},
                4,null,{"column":"name","told":true}]}"""));
        assertEquals(List.of(ColumnChoice.of("name")), read("""
                {"kind":"firms","columns":[{"column":"name","width":-3},{"column":"name","width":80}]}""")
                .orElseThrow().columns());
    }
}
