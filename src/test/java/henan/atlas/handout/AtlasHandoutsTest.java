package henan.atlas.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Cluster;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.handout.document.Document;
import henan.atlas.handout.document.DocumentPart;
import henan.atlas.handout.document.DocumentRun;
import henan.atlas.handout.sheet.CellValue;
import henan.atlas.handout.sheet.DataSheet;
import henan.atlas.handout.sheet.SheetBook;
import henan.atlas.handout.sheet.SheetColumn;
import henan.atlas.profile.FigureSeries;
import henan.atlas.profile.Profile;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.profile.Section;
import henan.atlas.table.AtlasTables;
import henan.atlas.table.Cell;
import henan.atlas.table.Column;
import henan.atlas.table.ColumnType;
import henan.atlas.table.ListedRow;
import henan.atlas.table.SubjectTable;
import henan.atlas.table.TableKind;
import henan.atlas.table.TableQuery;
import henan.atlas.table.TableResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the atlas says goes out with what it says of it: units, times, doubt, sources. */
class AtlasHandoutsTest {
    private static final AtlasSnapshot CONTENT = InventedProvince.content();

    private final AtlasTables tables = new AtlasTables(CONTENT);
    private final SubjectTable clusters = tables.of(TableKind.CLUSTERS);

    private TableResult everything() {
        return tables.ask(TableQuery.of(TableKind.CLUSTERS).withBesides(true)
                .showing(clusters.columns().stream().map(Column::id).toArray(String[]::new)));
    }

    @Test
    void everyNumberIsANumberWithItsTimeAndEveryOtherCellSaysWhatIsTold() {
        TableResult result = everything();
        DataSheet sheet = TableSheets.of(tables, result, List.of("条件")).first();
        List<List<CellValue>> rows = new ArrayList<>();
        sheet.rows().forEach(rows::add);
        assertEquals(result.rows().size(), rows.size());
        assertEquals(sheet.size(), rows.size());
        int numbers = 0;
        for (ListedRow row : result.rows()) {
            List<CellValue> cells = rows.get(row.number() - 1);
            assertEquals(sheet.columns().size(), cells.size());
            assertEquals(CellValue.of(row.number()), cells.get(0));
            for (Column column : result.columns()) {
                Cell told = clusters.cell(row, column);
                int place = place(sheet, column);
                CellValue written = cells.get(place);
                if (column.type().isNumeric() && told.values().size() == 1) {
                    assertEquals(CellValue.of(told.values().get(0)), written, column.id());
                    numbers++;
                    assertTrue(column.type() != ColumnType.FIGURE
                            || cells.get(place + 1).plain().contains(told.words()), "about, of what: " + told);
                } else {
                    assertTrue(written.plain().startsWith(told.shown()) && !written.plain().isEmpty(), column.id());
                }
                String beside = written.plain() + (place + 1 < cells.size() ? cells.get(place + 1).plain() : "");
                assertTrue(beside.contains(told.period().inWords()), column.id() + beside);
                assertTrue(beside.contains(told.after().mark()), column.id() + beside);
            }
        }
        assertTrue(numbers > 3, numbers + " numbers");
    }

    private static int place(DataSheet sheet, Column column) {
        List<String> titles = sheet.columns().stream().map(SheetColumn::title).toList();
        return titles.indexOf(column.title());
    }

    @Test
    void everySourceOfTheRowsStandsOnItsSheetAndEveryColumnIsExplained() {
        TableResult result = everything();
        SheetBook book = TableSheets.of(tables, result, List.of("条件"));
        Set<String> ids = new HashSet<>();
        book.sheets().get(1).rows().forEach(row -> ids.add(row.get(row.size() - 1).plain()));
        Set<String> cited = new HashSet<>();
        result.rows().forEach(row -> result.columns().forEach(column -> clusters.cell(row, column).citations()
                .forEach(each -> cited.add(each.sourceId()))));
        assertTrue(!cited.isEmpty() && ids.equals(cited), ids + " / " + cited);
        List<String> explained = new ArrayList<>();
        book.sheets().get(2).rows().forEach(row -> explained.add(row.get(0).plain()));
        List<String> lines = new ArrayList<>();
        book.sheets().get(2).rows().forEach(row -> lines.add(row.get(2).plain()));
        assertTrue(lines.contains("条件") && lines.stream().noneMatch(String::isEmpty), lines.toString());
        assertTrue(explained.containsAll(book.first().columns().stream().map(SheetColumn::title).toList()));
        assertTrue(everything().columns().stream().anyMatch(each -> each.type() == ColumnType.FIGURE),
                "the province has figures");
    }

    @Test
    void everySectionFigureAndSourceOfAPageIsInItsDocument() {
        int disputed = 0;
        for (Cluster cluster : CONTENT.clusters()) {
            Profile page = new ProfileAssembler(CONTENT).assemble(cluster.ref()).orElseThrow();
            Document document = ProfileDocument.of(page);
            assertEquals(page.sections().stream().map(Section::title).toList(), document.parts().stream()
                    .filter(part -> part instanceof DocumentPart.Heading heading && heading.level() == 2)
                    .map(part -> ((DocumentPart.Heading) part).words()).limit(page.sections().size()).toList());
            String text = words(document);
            for (Section section : page.sections()) {
                assertTrue(text.contains(section.remark()), section.remark());
                if (section instanceof Section.Figures figures) {
                    for (FigureSeries series : figures.figures()) {
                        for (FigureSeries.Figure figure : series.figures()) {
                            assertTrue(text.contains(figure.value()) && text.contains(figure.period())
                                    && text.contains(figure.after().inline()), figure.toString());
                            disputed += figure.disputed() && text.contains("各出处数值不同") ? 1 : 0;
                        }
                    }
                }
            }
            Set<Integer> marks = new HashSet<>();
            runs(document).filter(DocumentRun.NoteMark.class::isInstance)
                    .forEach(run -> marks.add(((DocumentRun.NoteMark) run).note()));
            page.references().forEach(each -> assertTrue(marks.contains(each.number())
                    || text.contains(each.full()), each.full()));
        }
        assertTrue(disputed > 0, "the province has figures on which sources differ");
    }

    private static String words(Document document) {
        StringBuilder text = new StringBuilder();
        runs(document).filter(DocumentRun.Words.class::isInstance)
                .forEach(run -> text.append(((DocumentRun.Words) run).words()).append('\n'));
        return text.toString();
    }

    private static Stream<DocumentRun> runs(Document document) {
        return document.parts().stream().flatMap(part -> part instanceof DocumentPart.Paragraph paragraph
                ? paragraph.runs().stream() : part instanceof DocumentPart.Table table
                ? table.rows().stream().flatMap(List::stream).flatMap(List::stream) : Stream.empty());
    }
}
