package henan.atlas.page;

import static henan.atlas.page.file.DrawingDetail.PRINT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.SubjectRef;
import henan.atlas.page.file.DrawingDetail;
import henan.atlas.page.file.PaperSize;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets with bleed and marks where to cut. */
class CroppedTest {
    private static final double POINTS = 72 / 25.4;
    @TempDir
    private Path folder;

    private static Page page(boolean marked) throws Exception {
        return InventedPages.composer().compose(InventedPages.pageSpec(PageTemplate.CLUSTER, PaperSize.A4,
                c -> c.withPart(PagePart.CROP_MARKS, marked)));
    }

    @Test
    void aPdfSaysWhereItIsCutOnEverySheet() throws Exception {
        Page page = InventedPages.composer().compose(new PageSpec(PageChoice.of(PageTemplate.CLUSTER, PaperSize.A4)
                .withPart(PagePart.CROP_MARKS, true)
                .over(SubjectRef.cluster("lingdong")), InventedPages.cluster(90)));
        Path out = folder.resolve("page.pdf");
        PageExport.write(page, out, PRINT);
        try (PDDocument document = Loader.loadPDF(out.toFile())) {
            assertTrue(document.getNumberOfPages() > 1);
            for (PDPage sheet : document.getPages()) {
                assertEquals(230 * POINTS, sheet.getMediaBox().getWidth(), 0.01);
                assertEquals(210 * POINTS, sheet.getTrimBox().getWidth(), 0.01);
                assertEquals(297 * POINTS, sheet.getTrimBox().getHeight(), 0.01);
                assertEquals(10 * POINTS, sheet.getTrimBox().getLowerLeftX(), 0.01);
                assertEquals(216 * POINTS, sheet.getBleedBox().getWidth(), 0.01);
            }
        }
    }

    @Test
    void inPixelsMarksStandBesideTheSheetWhichIsAsItIsWithoutThem() throws Exception {
        BufferedImage marked = picture(page(true), "marked.png");
        BufferedImage plain = picture(page(false), "plain.png");
        int about = (int) Math.round(10 / 25.4 * 150);
        for (int y = 0; y < plain.getHeight(); y += 7) {
            for (int x = 0; x < plain.getWidth(); x += 7) {
                assertEquals(plain.getRGB(x, y), marked.getRGB(x + about, y + about), x + "," + y);
            }
        }
        // Marks lie in line with the cut, short of 3 mm of bleed.
        int inMark = (int) Math.round(4.5 / 25.4 * 150);
        int inBleed = (int) Math.round(8.5 / 25.4 * 150);
        assertTrue(darkest(marked, inMark, about) < 160, "a mark at the left");
        assertTrue(darkest(marked, inBleed, about) > 240, "none in the bleed");
        assertTrue(darkest(marked, marked.getWidth() - inMark, marked.getHeight() - about) < 160, "one at the right");
    }

    /** Of a few pixels above and below a place. */
    private static int darkest(BufferedImage image, int x, int y) {
        int darkest = 255;
        for (int dy = -2; dy <= 2; dy++) {
            darkest = Math.min(darkest, image.getRGB(x, y + dy) & 0xFF);
        }
        return darkest;
    }

    private BufferedImage picture(Page page, String name) throws Exception {
        Path out = folder.resolve(name);
        PageExport.write(page, out, DrawingDetail.of(150));
        return ImageIO.read(folder.resolve(page.sheets().size() == 1 ? name : name.replace(".png", "-1.png")).toFile());
    }

    @Test
    void forPaperThatIsCutAlreadyThereAreNone() throws Exception {
        assertEquals(PaperSize.A4, page(true).cut().get(0).paper());
        assertEquals(230, page(true).sheets().get(0).paper().width(), 1e-9);
    }
}
