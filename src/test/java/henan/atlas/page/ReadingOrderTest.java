package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.page.file.DrawingDetail;
import henan.atlas.page.file.DrawingFormat;
import henan.atlas.page.file.PaperSize;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who takes the text out of a page gets it in the order it is read in, without looking where it stands. */
class ReadingOrderTest {
    @ParameterizedTest
    @EnumSource(value = PageTemplate.class, mode = EnumSource.Mode.EXCLUDE, names = "MAP")
    void titleFirstThenWhatIsSaidThenWhomItIsFrom(PageTemplate template) throws Exception {
        for (PaperSize paper : List.of(PaperSize.A4.upright(), PaperSize.A4.across())) {
            PageSpec pageSpec = InventedPages.pageSpec(template, paper);
            Page page = InventedPages.composer().compose(pageSpec);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            DrawingFormat.PDF.write(page, DrawingDetail.PRINT, out);
            List<String> order = new ArrayList<>(List.of(page.title()));
            pageSpec.text().parts().forEach(part -> order.addAll(words(part)));
            order.addAll(pageSpec.text().notes());
            order.add("内部资料");
            assertOrder(order, text(out.toByteArray()), template + " " + paper);
        }
    }

    /** All that a part says, from its heading to its end. */
    private static List<String> words(PageText.Part part) {
        List<String> words = new ArrayList<>(List.of(part.heading()));
        if (part instanceof PageText.Facts facts) {
            facts.lines().forEach(line -> words.addAll(List.of(line.label(), line.value())));
        } else if (part instanceof PageText.Bars bars) {
            bars.bars().forEach(bar -> words.addAll(List.of(bar.label(), bar.printed())));
        } else if (part instanceof PageText.Grid grid) {
            words.addAll(grid.columns());
            grid.rows().forEach(words::addAll);
        } else {
            words.addAll(((PageText.Paragraphs) part).sentences());
        }
        return words;
    }

    @Test
    void whatStandsBeforeIsSeen() {
        assertOrder(List.of("甲", "乙[1]", "丙"), "甲 乙丙", "");
        assertThrows(AssertionError.class, () -> assertOrder(List.of("乙", "甲"), "甲乙", ""));
        assertThrows(AssertionError.class, () -> assertOrder(List.of("甲", "甲"), "甲乙", ""));
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void assertOrder(List<String> order, String text, String page) {
        String all = plain(text);
        int from = 0;
        for (String words : order) {
            int at = all.indexOf(plain(words), from);
            assertTrue(at >= 0, page + ": " + words + " not behind what stands before it in " + all);
            from = at + plain(words).length();
        }
    }

    /** Without marks of references, which stand raised between the words, and without spaces. */
    private static String plain(String words) {
        return words.replaceAll("\\[\\d+]|[\\s\\h]", "");
    }
}
