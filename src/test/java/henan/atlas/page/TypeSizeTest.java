package henan.atlas.page;

import static henan.atlas.page.file.DrawingDetail.PRINT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.page.file.PaperSize;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of A3 has type for A3, in the files that are let out. Sizes in points. */
class TypeSizeTest {
    @TempDir
    private Path folder;

    @Test
    void textIsAboutTenPointsOnA3AndTitlesAreLargerStill() throws Exception {
        List<TextPosition> small = letters(PaperSize.A4);
        List<TextPosition> large = letters(PaperSize.A3);
        assertEquals(8.6, size(small, "手"), 0.1);
        assertEquals(10, size(large, "手"), 0.1);
        assertEquals(22.5, size(small, "岭"), 0.1);
        assertTrue(size(large, "岭") > 28, "title: " + size(large, "岭"));
        assertTrue(size(large, "供") > 1.15 * size(small, "供"), "foot: " + size(large, "供"));
        assertTrue(size(large, "版") > 1.15 * size(small, "版"), "mark: " + size(large, "版"));
        assertTrue(size(large, "鉴") > 1.15 * size(small, "鉴"), "references: " + size(large, "鉴"));
        for (double page : List.of(595.3, 841.9)) {
            assertTrue((page < 700 ? small : large).stream().allMatch(l -> l.getX() > 0
                    && l.getX() + l.getWidth() < page), "nothing beyond the paper");
        }
    }

    @Test
    void everythingGrowsOnPaperForAWallAndTheMapIsAtItsTrueScale() throws Exception {
        List<TextPosition> large = letters(PaperSize.A3);
        List<TextPosition> wall = letters(PaperSize.A0);
        assertEquals(18.7, size(wall, "手"), 0.2);
        // On the map, in the legend, at the foot, in the title alike.
        double all = size(wall, "手") / size(large, "手");
        for (String letter : List.of("岭", "供", "版", "鉴", "图")) {
            assertEquals(all, size(wall, letter) / size(large, letter), 0.02, letter);
        }
        Page page = InventedPages.composer().compose(InventedPages.pageSpec(PageTemplate.CLUSTER, PaperSize.A0));
        assertEquals(841, page.paper().width(), 1e-9);
        double wide = page.map().viewport().extent().getWidth();
        double frame = page.mapFrame().width() * TypeSize.sheet(PaperSize.A0) / PaperSize.PIXELS / 1000;
        assertEquals(page.scaleDenominator(), wide / frame, 1e-6);
        assertEquals(0, page.scaleDenominator() % 50_000, "a rung of the ladder: " + page.scaleDenominator());
    }

    /** The greatest size a letter is written in: one of Chinese fills a square. */
    private static double size(List<TextPosition> letters, String letter) {
        return letters.stream().filter(l -> l.getUnicode().equals(letter)).mapToDouble(TextPosition::getWidth).max()
                .orElseThrow();
    }

    private List<TextPosition> letters(PaperSize paper) throws Exception {
        PageSpec pageSpec = InventedPages.pageSpec(PageTemplate.CLUSTER, paper);
        Path file = folder.resolve(paper.name() + ".pdf");
        PageExport.write(InventedPages.composer().compose(pageSpec), file, PRINT);
        List<TextPosition> letters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String words, List<TextPosition> positions) throws IOException {
                    letters.addAll(positions);
                }
            }.getText(document);
        }
        return letters;
    }
}
