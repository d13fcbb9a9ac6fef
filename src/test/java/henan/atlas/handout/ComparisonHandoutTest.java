package henan.atlas.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.handout.document.Document;
import henan.atlas.handout.document.DocumentPart;
import henan.atlas.handout.document.DocumentRun;
import henan.atlas.handout.sheet.CellValue;
import henan.atlas.handout.sheet.DataSheet;
import henan.atlas.handout.sheet.SheetBook;
import henan.atlas.profile.ComparisonSheet;
import henan.atlas.profile.ProfileAssembler;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Places side by side, handed out. */
class ComparisonHandoutTest {
    private static final ComparisonSheet SHEET = new ProfileAssembler(InventedProvince.content()).compare(
            List.of(SubjectRef.cluster("lingdong"), SubjectRef.cluster("laoting")), true).orElseThrow();

    private static List<List<CellValue>> rows(DataSheet sheet) {
        List<List<CellValue>> rows = new ArrayList<>();
        sheet.rows().forEach(rows::add);
        return rows;
    }

    @Test
    void everyRowStandsInTheSheetAndEveryFigureIsANumber() {
        SheetBook book = ComparisonHandout.sheets(SHEET);
        List<List<CellValue>> told = rows(book.first());
        assertEquals(SHEET.rows().stream().map(ComparisonSheet.Row::label).toList(),
                told.stream().map(row -> row.get(0).plain()).toList());
        assertEquals("未见", told.stream().filter(row -> row.get(0).plain().equals("产业链")).findFirst().orElseThrow()
                .get(3).plain());
        List<List<CellValue>> figures = rows(book.sheets().get(1));
        assertEquals(List.of(new BigDecimal("120"), new BigDecimal("118.6")), figures.stream()
                .map(row -> ((CellValue.Amount) row.get(4)).number()).toList());
        assertTrue(figures.get(1).get(7).plain().contains("各出处数值不同"));
        assertEquals(SHEET.references().size(), rows(book.sheets().get(2)).size());
        assertTrue(figures.stream().allMatch(row -> row.get(9).plain().matches("(\\[\\d+])+")));
    }

    @Test
    void theDocumentHasARowForEachAndItsSourcesAsNotes() {
        Document document = ComparisonHandout.document(SHEET);
        DocumentPart.Table table = (DocumentPart.Table) document.parts().get(0);
        assertEquals(List.of("项目", "岭东市产业集聚区", "老汀县产业集聚区"), table.header());
        assertEquals(SHEET.rows().size(), table.rows().size());
        List<Integer> noted = table.rows().stream().flatMap(List::stream).flatMap(List::stream)
                .filter(DocumentRun.NoteMark.class::isInstance).map(r -> ((DocumentRun.NoteMark) r).note()).distinct()
                .sorted().toList();
        assertEquals(document.notes().size(), noted.size());
        assertTrue(document.title().contains("老汀县产业集聚区"));
    }
}
