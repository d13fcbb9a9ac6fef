package henan.atlas.ui.making.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.LeadingIndustry;
import henan.atlas.domain.Period;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.table.AtlasTables;
import henan.atlas.table.Cell;
import henan.atlas.table.Column;
import henan.atlas.table.Condition;
import henan.atlas.table.ListedRow;
import henan.atlas.table.SubjectTable;
import henan.atlas.table.TableKind;
import henan.atlas.table.TableQuery;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.session.PerSnapshot;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatchedWordsTest {
    private final AtlasSnapshot content = InventedProvince.content().with(RecordTypes.LEADING_INDUSTRY, List.of(
            new LeadingIndustry("lingdong", "轴承", List.of("machinery"), Period.NONE, "", List.of()),
            new LeadingIndustry("lingdong", "面粉", List.of("food"), Period.NONE, "", List.of())));
    private final ListModel model = new ListModel(content, new PerSnapshot<>(AtlasTables::new),
            new Navigator(List::of), BackgroundRunner.immediate(), ListState.FIRST);
    private final SubjectTable table = model.table();

    private List<String> marked(Condition condition, ListedRow row, String column) {
        Column of = table.column(column).orElseThrow();
        Cell cell = table.cell(row, of);
        return new MatchedWords(model).of(TableQuery.of(TableKind.CLUSTERS).with(condition), row, of, cell).stream()
                .map(part -> cell.shown().substring(part.from(), part.to())).toList();
    }

    @Test
    void wordsAskedForAreMarkedWhereverTheyStandInTheirColumn() {
        ListedRow row = model.result().rows().get(0);
        String name = table.cell(row, table.column("name").orElseThrow()).shown();
        String part = name.substring(1, 2);
        assertTrue(marked(new Condition.Contains("name", part), row, "name").contains(part));
        assertEquals(List.of(), marked(new Condition.Contains("name", part), row, "prefecture_code"));
    }

    /** Of a class the industries that are of it, whatever they are called. */
    @Test
    void ofAClassTheIndustriesOfItAreMarked() {
        Condition food = new Condition.AnyOf("industry_ids", Set.of("food"));
        ListedRow row = model.result().rows().stream().filter(each -> each.recordId().equals("lingdong")).findFirst()
                .orElseThrow();
        assertEquals(List.of("面粉"), marked(food, row, "leading_industries"));
        assertEquals(List.of(), marked(food, row, "name"));
    }

    @Test
    void whatAllRowsHaveAloneIsNotMarked() {
        ListedRow row = model.result().rows().get(0);
        String code = content.index().cluster(row.subject().id()).orElseThrow().prefectureCode();
        assertEquals(List.of(), marked(new Condition.AnyOf("prefecture_code", Set.of(code)), row,
                "prefecture_code"));
        assertEquals(SubjectRef.cluster(row.recordId()), row.subject());
    }
}
