package henan.atlas.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.content.AtlasSnapshot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of table of the shipped atlas, cell by cell. */
class TablesOfAllTest {
    private static AtlasSnapshot content;
    private static AtlasTables tables;

    @BeforeAll
    static void open() throws Exception {
        try (AtlasFile file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"))) {
            content = file.content();
        }
        tables = new AtlasTables(content);
    }

    private static int recorded(TableKind kind) {
        return switch (kind) {
            case CLUSTERS -> content.index().counted().size();
            case COUNTIES -> content.counties().size();
            case PREFECTURES -> content.prefectures().size();
            case FIRMS -> content.firms().size();
            case FIGURES -> content.observations().size();
            case HONOURS -> content.awards().size();
            case CASES -> content.caseStudies().size();
            case SOURCES -> content.index().sources().size();
        };
    }

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void allThatIsRecordedIsListedAndEveryCellSaysSomething(TableKind kind) {
        TableResult all = tables.ask(TableQuery.of(kind));
        assertEquals(recorded(kind), all.rows().size());
        SubjectTable table = tables.of(kind);
        List<String> wrong = new ArrayList<>();
        Set<String> titles = new HashSet<>();
        for (Column column : table.columns()) {
            assertTrue(!column.title().isBlank() && titles.add(column.title()), column.id());
            int told = 0;
            for (ListedRow row : all.rows()) {
                Cell cell = table.cell(row, column);
                told += cell.isTold() ? 1 : 0;
                if (cell.shown().isBlank() || cell.isTold() != !cell.keys().isEmpty()
                        || cell.isTold() && column.type().isNumeric() && cell.values().isEmpty()) {
                    wrong.add(column.id() + " " + row.recordId() + ": " + cell);
                }
            }
            // A column of which no row tells anything is none, but those of clusters that do not count.
            if (told == 0 && kind != TableKind.CLUSTERS) {
                wrong.add(column.id() + " tells nothing");
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(all.rows().size(), all.rows().stream().map(ListedRow::recordId).distinct().count());
    }

    /** In numbers greater, in years later, what tells nothing last. */
    @ParameterizedTest
    @EnumSource(TableKind.class)
    void everyColumnOrders(TableKind kind) {
        SubjectTable table = tables.of(kind);
        for (Column column : table.columns().stream().filter(Column::usual).toList()) {
            List<ListedRow> rows = tables.ask(TableQuery.of(kind).ordered(SortKey.down(column.id()))).rows();
            List<Cell> cells = rows.stream().map(row -> table.cell(row, column)).toList();
            List<Boolean> told = cells.stream().map(Cell::isTold).toList();
            assertEquals(told.stream().sorted(Comparator.reverseOrder()).toList(), told, column.id());
            if (column.type().isNumeric()) {
                List<Double> numbers = cells.stream().filter(Cell::isTold).map(cell -> cell.values().get(0)).toList();
                assertEquals(numbers.stream().sorted(Comparator.reverseOrder()).toList(), numbers, column.id());
            }
        }
    }

    /** What a figure is told by is what its row names. */
    @Test
    void figuresTellWhatTheRecordsTell() {
        SubjectTable table = tables.of(TableKind.FIGURES);
        Column value = table.column("value").orElseThrow();
        List<String> told = tables.ask(TableQuery.of(TableKind.FIGURES)).rows().stream()
                .map(row -> table.cell(row, value).keys().get(0)).toList();
        assertEquals(content.observations().stream().map(each -> each.value()).toList(), told);
    }

    /** What is told of the province is told of it by name. */
    @Test
    void theProvinceIsNoNumber() {
        SubjectTable table = tables.of(TableKind.FIGURES);
        Column subject = table.column("subject").orElseThrow();
        assertEquals(List.of(), tables.ask(TableQuery.of(TableKind.FIGURES)).rows().stream()
                .map(row -> table.cell(row, subject).words()).filter(words -> words.matches("\\d+")).toList());
    }

    /** Firms of a prefecture are those with a part in one of its clusters. */
    @Test
    void firmsAreAskedByPrefecture() {
        Set<String> wanted = content.firmRoles().stream().filter(role -> content.index().cluster(role.clusterId())
                .filter(cluster -> cluster.prefectureCode().equals("411600")).isPresent()).map(role -> role.firmId())
                .collect(Collectors.toSet());
        Set<String> found = tables.ask(TableQuery.of(TableKind.FIRMS).with(new Condition.AnyOf("prefecture_code",
                Set.of("411600")))).rows().stream().map(ListedRow::recordId).collect(Collectors.toSet());
        assertTrue(found.size() > 5);
        assertEquals(wanted, found);
    }
}
