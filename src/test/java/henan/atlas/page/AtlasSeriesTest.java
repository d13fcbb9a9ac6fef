package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.file.DrawingFormat;
import henan.atlas.page.file.PaperSize;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtlasSeriesTest {
    @TempDir
    Path folder;

    private static AtlasSeries series() {
        List<SeriesEntry> entries = new ArrayList<>();
        for (String code : List.of("419100", "419200", "419300")) {
            entries.add(new SeriesEntry("省辖市", "市" + code, InventedPages.pageSpec(PageTemplate.PREFECTURE,
                    PaperSize.A4.upright(), SubjectRef.prefecture(code), PageText.NONE)));
        }
        return new AtlasSeries(InventedPages.composer(), "虚构省图集：市域篇", entries);
    }

    private static String text(PDDocument document, int page) throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("\\s", "");
    }

    @Test
    void contentsComeFirstAndNameThePageOfEveryTitle() throws Exception {
        List<String> told = new ArrayList<>();
        Path out = folder.resolve("册");
        List<Path> files = series().export(out, DrawingFormat.PDF, 300, (done, all, page) -> told.add(done + "/" + all),
                () -> false);
        assertEquals(List.of("1/4", "2/4", "3/4", "4/4"), told);
        assertEquals(List.of(out.resolve("虚构省图集：市域篇.pdf")), files);
        try (PDDocument document = Loader.loadPDF(files.get(0).toFile())) {
            assertEquals(4, document.getNumberOfPages());
            String contents = text(document, 1);
            assertTrue(contents.contains("目录") && contents.contains("市4193004"), contents);
            assertTrue(text(document, 4).contains("石梁市产业集聚区分布"), text(document, 4));
            assertEquals("目录", document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
        }
    }

    @Test
    void picturesAreNumberedFiles() throws Exception {
        List<Path> files = series().export(folder, DrawingFormat.PNG, 40, (done, all, page) -> { }, () -> false);
        assertEquals(List.of("001 目录.png", "002 丰禾市产业集聚区分布.png", "003 云汀市产业集聚区分布.png", "004 石梁市产业集聚区分布.png"),
                files.stream().map(f -> f.getFileName().toString()).toList());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(4, left.count());
        }
    }

    @Test
    void aCancelledSeriesLeavesNothing() throws Exception {
        for (DrawingFormat format : List.of(DrawingFormat.PDF, DrawingFormat.PNG)) {
            int[] done = {0};
            Path out = folder.resolve("册");
            assertEquals(List.of(), series().export(out, format, 40, (n, all, page) -> done[0] = n,
                    () -> done[0] == 2));
            assertEquals(2, done[0]);
            assertFalse(Files.exists(out));
        }
    }

    @Test
    void aMissingParentAndAnErrorOnAPageAreSaid() {
        assertTrue(assertThrows(AtlasException.class, () -> series().export(folder.resolve("a/b"), DrawingFormat.PDF,
                300, (n, all, page) -> { }, () -> false)).getMessage().contains("文件夹"));
        AtlasSeries tiny = new AtlasSeries(InventedPages.composer(), "册", List.of(new SeriesEntry("", "丰禾市",
                InventedPages.pageSpec(PageTemplate.PROVINCE, new PaperSize("名片", 90, 54)))));
        assertTrue(assertThrows(AtlasException.class, () -> tiny.export(folder.resolve("c"), DrawingFormat.PDF, 300,
                (n, all, page) -> { }, () -> false)).getMessage().contains("太小"));
        assertFalse(Files.exists(folder.resolve("c")));
    }

    @Test
    void longContentsRunOverSeveralPagesAndCountThem() {
        List<SeriesEntry> entries = new ArrayList<>();
        for (int i = 0; i < 180; i++) {
            entries.add(new SeriesEntry("组" + i / 10, "区" + i,
                    InventedPages.pageSpec(PageTemplate.CLUSTER, PaperSize.A4)));
        }
        assertEquals(3, InventedPages.composer().contents(PaperSize.A4.upright(), "册", entries,
                Collections.nCopies(180, 2)).size());
    }
}
