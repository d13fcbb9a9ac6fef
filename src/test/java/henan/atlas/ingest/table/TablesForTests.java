package henan.atlas.ingest.table;

import henan.atlas.domain.AtlasException;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.handout.SheetFormat;
import henan.atlas.handout.sheet.CellValue;
import henan.atlas.handout.sheet.DataSheet;
import henan.atlas.handout.sheet.SheetBook;
import henan.atlas.handout.sheet.SheetColumn;
import henan.atlas.ingest.table.sheet.BookReader;
import henan.atlas.ingest.table.sheet.ReadSheet;
import henan.atlas.search.SearchIndex;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Tables as strangers make them, and their review against the invented province. */
final class TablesForTests {
    private static final TableReviewer REVIEWER =
            new TableReviewer(InventedProvince.content(), new SearchIndex(InventedProvince.content()));

    private TablesForTests() {
    }

    static TableReviewer reviewer() {
        return REVIEWER;
    }

    /** A workbook of one sheet, its cells texts. */
    static Path xlsx(Path folder, List<String> head, List<List<CellValue>> rows) throws AtlasException {
        Path file = folder.resolve("table.xlsx");
        SheetFormat.XLSX.write(new SheetBook("", List.of(DataSheet.of("表",
                head.stream().map(SheetColumn::text).toList(), rows))), file, () -> false);
        return file;
    }

    static Path text(Path folder, Charset charset, String... lines) throws IOException {
        return Files.write(folder.resolve("table.csv"), (String.join("\r\n", lines) + "\r\n").getBytes(charset));
    }

    static TableReview review(Path file) throws AtlasException {
        ReadSheet sheet = BookReader.read(file).first();
        SheetHead head = REVIEWER.head(sheet);
        return REVIEWER.review(sheet, head, REVIEWER.mapping(head), () -> false).orElseThrow();
    }

    /** How the cells of a row stand, in their order. */
    static List<CellReview.Standing> standings(TableReview review, int row) {
        return cells(review, row).map(CellReview::standing).toList();
    }

    static Stream<CellReview> cells(TableReview review, int row) {
        return review.rows().stream().filter(each -> each.number() == row).flatMap(each -> each.cells().stream());
    }
}
