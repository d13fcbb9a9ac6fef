package henan.atlas.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.GoldenPicture;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.page.ComparisonTable;
import henan.atlas.page.InventedPages;
import henan.atlas.page.Page;
import henan.atlas.page.PageChoice;
import henan.atlas.page.PageExport;
import henan.atlas.page.PageTemplate;
import henan.atlas.page.file.DrawingDetail;
import henan.atlas.page.file.Lettering;
import henan.atlas.page.file.PaperSize;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places side by side on paper. */
class ComparisonTextTest {
    private static final SubjectRef LINGDONG = SubjectRef.cluster("lingdong");
    private static final SubjectRef LAOTING = SubjectRef.cluster("laoting");
    private static final SubjectRef SHANGTING = SubjectRef.cluster("shangting");

    @TempDir
    Path folder;

    private static ComparisonText text(boolean later, SubjectRef... subjects) throws Exception {
        return ComparisonText.of(InventedProvince.content(), List.of(subjects), later,
                InventedPages.composer()::industryColor);
    }

    private static Page page(PaperSize paper, SubjectRef... subjects) throws Exception {
        ComparisonText text = text(true, subjects);
        return InventedPages.composer().compose(PageChoice.of(PageTemplate.SEVERAL, paper), text.text(),
                text.table());
    }

    private String written(Page page) throws Exception {
        Path pdf = folder.resolve("page.pdf");
        PageExport.write(page, pdf, new DrawingDetail(300, Lettering.TEXT));
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]", "");
        }
    }

    @Test
    void threePlacesLookAsTheyDid() throws Exception {
        GoldenPicture.assertMatches("page-comparison", page(PaperSize.A4.across(), LINGDONG, LAOTING, SHANGTING)
                .picture(1).image());
    }

    @Test
    void allThatIsSaidStandsOnThePage() throws Exception {
        ComparisonText text = text(true, LINGDONG, LAOTING);
        String said = written(page(PaperSize.A4.across(), LINGDONG, LAOTING));
        for (ComparisonTable.Row row : text.table().rows()) {
            assertTrue(said.contains(row.label().replaceAll("\\s", "")), row.label());
            for (ComparisonTable.Cell cell : row.cells()) {
                for (ComparisonTable.Entry entry : cell.entries()) {
                    String first = entry.wording().strip().split("[\\n\\[（]")[0].replaceAll("\\s", "");
                    assertTrue(said.contains(first), first);
                }
            }
        }
        text.text().notes().stream().filter(n -> n.startsWith("[")).forEach(note ->
                assertTrue(said.contains(note.replaceAll("\\s", "")), note));
    }

    /** No number without its note, no note that nothing leads to. */
    @Test
    void marksAndNotesBelongTogether() throws Exception {
        ComparisonText text = text(true, LINGDONG, LAOTING, SHANGTING, SubjectRef.prefecture("419300"));
        String words = text.table().rows().stream().flatMap(r -> r.cells().stream()).flatMap(c -> c.entries().stream())
                .map(ComparisonTable.Entry::wording).reduce("", (a, b) -> a + "\n" + b);
        long notes = text.text().notes().stream().filter(n -> n.startsWith("[")).count();
        List<Integer> cited = Pattern.compile("\\[(\\d+)(?:[,–](\\d+))*]").matcher(words).results()
                .flatMap(m -> IntStream.rangeClosed(1, m.groupCount()).mapToObj(m::group))
                .filter(g -> g != null).map(Integer::valueOf).distinct().sorted().toList();
        assertEquals(1, cited.get(0));
        assertEquals(notes, cited.get(cited.size() - 1).longValue());
    }

    @Test
    void whatGoesOnNamesItsPlacesAgainAndLosesNothing() throws Exception {
        SubjectRef[] six = {LINGDONG, LAOTING, SHANGTING, SubjectRef.cluster("hexin"), SubjectRef.cluster("shabei"),
            SubjectRef.prefecture("419100")};
        Page page = page(PaperSize.named("A5").orElse(PaperSize.A4).upright(), six);
        assertTrue(page.findings().stream().noneMatch(f -> f.what().key().equals("find.omitted")),
                page.findings().toString());
        int sheets = page.sheets().size();
        assertTrue(sheets > 1, "one sheet");
        assertEquals(sheets, written(page).split("岭东市产业集聚", -1).length - 1 - inTitle(page));
    }

    private static int inTitle(Page page) {
        // The line below the title names them too.
        return page.title().contains("岭东市") ? page.sheets().size() : 1;
    }

    @Test
    void aSheetIsSavedWhereThatTakesLittle() throws Exception {
        ComparisonText text = text(true, LINGDONG, LAOTING);
        Page lying = InventedPages.composer().composeLying(PageChoice.of(PageTemplate.SEVERAL, PaperSize.A4),
                text.text(), text.table());
        assertEquals(1, lying.sheets().size());
    }

    @Test
    void whatIsLeftOutIsTold() throws Exception {
        assertFalse(text(true, LINGDONG, LAOTING).table().remarks().toString().contains("没有列入"));
        assertTrue(text(false, LINGDONG, LAOTING).table().remarks().toString().contains("书后才知的内容没有列入"));
        assertTrue(text(true, LINGDONG, LAOTING).table().remarks().toString().contains("各地都未见："));
    }

    @Test
    void aPlaceNobodyKnowsIsTold() {
        AtlasException fault = assertThrows(AtlasException.class, () -> text(true, LINGDONG,
                SubjectRef.cluster("nowhere")));
        assertTrue(fault.getMessage().contains("nowhere"), fault.getMessage());
    }
}
