package henan.atlas.page;

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
            pageSpec.text().parts().stream().map(PageText.Part::heading).filter(h -> !h.isEmpty())
                    .forEach(order::add);
            order.addAll(pageSpec.text().notes().stream().map(note -> note.substring(0, 3)).toList());
            order.add("内部资料");
            assertOrder(order, text(out.toByteArray()), template + " " + paper);
        }
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u3000]", "");
        }
    }

    private static void assertOrder(List<String> order, String text, String page) {
        int from = 0;
        for (String words : order) {
            int at = text.indexOf(words.replaceAll("[\\s\u3000]", ""), from);
            assertTrue(at >= 0, page + ": " + words + " not behind what stands before it in " + text);
            from = at + 1;
        }
    }
}
