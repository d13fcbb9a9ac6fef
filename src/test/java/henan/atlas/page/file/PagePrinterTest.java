package henan.atlas.page.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.AtlasException;
import henan.atlas.page.InventedPages;
import henan.atlas.page.PageTemplate;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;

/** Prints on a printer that writes down what it is given. */
class PagePrinterTest {
    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private final StreamPrintService printer = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            DocFlavor.SERVICE_FORMATTED.PRINTABLE, "application/postscript")[0].getPrintService(paper);

    private String printed(PageTemplate template, PaperSize size) throws AtlasException {
        new PagePrinter().print(InventedPages.composer().compose(InventedPages.pageSpec(template, size)).sheets(),
                printer);
        return paper.toString(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aPageIsPrintedOnOnePaperOfItsSize() throws AtlasException {
        String printed = printed(PageTemplate.PREFECTURE, PaperSize.A4.upright());
        assertTrue(printed.startsWith("%!PS"), printed.substring(0, 20));
        assertEquals(1, Pattern.compile("(?m)^%%Page: ").matcher(printed).results().count());
        assertTrue(printed.contains("/PageSize [595"), () -> media(printed));
    }

    private static String media(String printed) {
        Matcher size = Pattern.compile("/PageSize \\[[^]]*]").matcher(printed);
        return size.find() ? size.group() : "no size";
    }

    @Test
    void aPageAcrossIsTurned() throws AtlasException {
        String printed = printed(PageTemplate.PROVINCE, PaperSize.A3.across());
        assertTrue(printed.contains("/PageSize [841") || printed.contains("/PageSize [842"), () -> media(printed));
    }

    @Test
    void aPrinterThatIsGoneIsToldByName() {
        AtlasException gone = assertThrows(AtlasException.class, () -> new PagePrinter().print(InventedPages.composer()
                .compose(InventedPages.pageSpec(PageTemplate.CLUSTER, PaperSize.A4)).sheets(), "走廊里的打印机"));
        assertEquals("找不到打印机“走廊里的打印机”。请检查它是否已连接，或换一台。", gone.getMessage());
    }
}
