package henan.atlas.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.fixture.InventedProvince;
import henan.atlas.ingest.table.ColumnTarget;
import henan.atlas.ingest.table.SheetHead;
import henan.atlas.ingest.table.TableReview;
import henan.atlas.ingest.table.TableReviewer;
import henan.atlas.ingest.table.sheet.BookReader;
import henan.atlas.ingest.table.sheet.ReadSheet;
import henan.atlas.search.SearchIndex;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes out to be mended or filled in is read again as what it is. */
class ImportSheetsTest {
    private final TableReviewer reviewer =
            new TableReviewer(InventedProvince.content(), new SearchIndex(InventedProvince.content()));

    @TempDir
    private Path folder;

    private TableReview review(Path file) throws Exception {
        ReadSheet sheet = BookReader.read(file).first();
        SheetHead head = reviewer.head(sheet);
        return reviewer.review(sheet, head, reviewer.mapping(head), () -> false).orElseThrow();
    }

    @Test
    void rejectedRowsAreReadAgainAsTheyStood() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "2013年统计表,,\n单位：亿元,,\n集聚区名称,主营业务收入,从业人员（万人）\n"
                + "禾心产业集聚区,5,1\n没有的集聚区,7,2.5\n岭东市产业集聚区,5-6亿元,3\n");
        TableReview first = review(file);
        Path rejected = folder.resolve("rejected.xlsx");
        SheetFormat.XLSX.write(ImportSheets.rejected(first), rejected, () -> false);
        TableReview again = review(rejected);
        assertEquals(2, again.rows().size());
        for (int i = 0; i < 2; i++) {
            assertEquals(first.rejected().get(i).cells().stream().map(cell -> List.of(cell.standing(), cell.asRead(),
                    cell.understood())).toList(), again.rows().get(i).cells().stream().map(cell ->
                    List.of(cell.standing(), cell.asRead(), cell.understood())).toList());
        }
        ReadSheet sheet = again.sheet();
        assertTrue(sheet.rows().get(1).cells().stream().anyMatch(cell -> cell.text().contains("没有对上")));
        assertTrue(sheet.rows().get(2).cells().stream().anyMatch(cell -> cell.text().contains("范围")));
    }

    @Test
    void theFormOffersWhatTheAtlasKnowsAndIsUnderstood() throws Exception {
        Path form = folder.resolve("form.xlsx");
        ImportSheets.form(InventedProvince.content(), form);
        SheetHead head = reviewer.head(BookReader.read(form).first());
        assertEquals(List.of(ColumnTarget.Kind.CLUSTER, ColumnTarget.Kind.COUNTY, ColumnTarget.Kind.SERIES,
                ColumnTarget.Kind.FIGURE, ColumnTarget.Kind.UNIT, ColumnTarget.Kind.PERIOD),
                reviewer.mapping(head).columns().stream().map(column -> column.target().kind()).toList());
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(form))) {
            assertEquals(4, book.getSheetAt(0).getDataValidations().size());
            assertEquals("禾心产业集聚区", book.getSheetAt(1).getRow(1).getCell(0).getStringCellValue());
        }
    }
}
