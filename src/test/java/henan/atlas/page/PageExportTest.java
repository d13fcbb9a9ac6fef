package henan.atlas.page;

import static henan.atlas.page.file.DrawingDetail.PRINT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.AtlasException;
import henan.atlas.page.file.DrawingDetail;
import henan.atlas.page.file.DrawingFormat;
import henan.atlas.page.file.Lettering;
import henan.atlas.page.file.OutputFile;
import henan.atlas.page.file.PaperSize;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class PageExportTest {
    @TempDir
    Path folder;

    private static Page page(PageTemplate template, PaperSize paper) throws AtlasException {
        return InventedPages.composer().compose(InventedPages.pageSpec(template, paper));
    }

    @Test
    void aPdfHasThePapersSizeItsOwnFacesAndItsChinese() throws Exception {
        Path out = folder.resolve("page.pdf");
        PageExport.write(page(PageTemplate.CLUSTER, PaperSize.A3.upright()), out, PRINT);
        try (PDDocument document = Loader.loadPDF(out.toFile())) {
            assertEquals(297 * 72 / 25.4, document.getPage(0).getMediaBox().getWidth(), 0.01);
            assertEquals(420 * 72 / 25.4, document.getPage(0).getMediaBox().getHeight(), 0.01);
            assertEquals("岭东市产业集聚区", document.getDocumentInformation().getTitle());
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            for (String words : new String[] {"118.6亿元（快报数）", "县级行政中心", "不作为划界依据", "岭东市"}) {
                assertTrue(text.contains(words), words + " not in " + text);
            }
            assertTrue(embeddedFonts(document.getPage(0).getResources()) >= 3);
        }
    }

    private static int embeddedFonts(PDResources resources) throws IOException {
        int fonts = 0;
        for (COSName name : resources.getFontNames()) {
            assertTrue(resources.getFont(name).isEmbedded(), resources.getFont(name).getName());
            assertTrue(resources.getFont(name).getName().matches("[A-Z]{6}\\+Noto.*"), "a subset");
            fonts++;
        }
        return fonts;
    }

    @Test
    void anSvgIsAsLargeAsThePaperInMillimetres() throws Exception {
        Path out = folder.resolve("page.svg");
        PageExport.write(page(PageTemplate.THEME, PaperSize.A4.across()), out, PRINT);
        String svg = Files.readString(out);
        assertTrue(svg.contains("width=\"297mm\"") && svg.contains("height=\"210mm\""), svg.substring(0, 800));
        assertTrue(svg.contains("viewBox=\"0 0 1122.5197 793.7008\""), svg.substring(0, 800));
        assertTrue(svg.contains("<title>虚构省产业集聚区密度</title>") && svg.contains("<text"));
        PageExport.write(page(PageTemplate.THEME, PaperSize.A4.across()), out,
                new DrawingDetail(300, Lettering.OUTLINES));
        assertFalse(Files.readString(out).contains("<text"));
    }

    @Test
    void aPngHasThePixelsOfItsResolutionAndSaysIt() throws Exception {
        Path out = folder.resolve("page.png");
        Page page = page(PageTemplate.PROVINCE, PaperSize.A4.across());
        PageExport.write(page, out, DrawingDetail.of(150));
        BufferedImage read = ImageIO.read(out.toFile());
        assertEquals(1754, read.getWidth());
        assertEquals(1240, read.getHeight());
        BufferedImage drawn = page.picture(150 / 96.0).image();
        for (int y = 0; y < read.getHeight(); y += 7) {
            for (int x = 0; x < read.getWidth(); x += 7) {
                assertEquals(drawn.getRGB(x, y), read.getRGB(x, y), "at " + x + ", " + y);
            }
        }
        assertEquals(25.4 / 150, millimetresPerPixel(out), 1e-4);
    }

    private static double millimetresPerPixel(Path png) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(png.toFile())) {
            reader.setInput(in);
            Element tree = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_1.0");
            Element size = (Element) tree.getElementsByTagName("HorizontalPixelSize").item(0);
            return Double.parseDouble(size.getAttribute("value"));
        }
    }

    @Test
    void anErrorStopsTheExportAndNothingIsLeft() throws Exception {
        Page tiny = page(PageTemplate.PROVINCE, new PaperSize("名片", 90, 54));
        assertTrue(assertThrows(AtlasException.class, () -> PageExport.write(tiny, folder.resolve("a.pdf"), PRINT))
                .getMessage().contains("太小"));
        assertEquals(0, left());
    }

    @Test
    void troubleWithTheTargetIsSaidAndLeavesWhatWasThere() throws Exception {
        Page page = page(PageTemplate.PROVINCE, PaperSize.A4.across());
        assertTrue(message(page, folder.resolve("没有/a.pdf")).contains("文件夹"));
        Files.createDirectory(folder.resolve("taken.pdf"));
        assertTrue(message(page, folder.resolve("taken.pdf")).contains("是一个文件夹"));
        assertEquals(1, left());
        Path old = Files.writeString(folder.resolve("old.pdf"), "old");
        AtlasException full = assertThrows(AtlasException.class, () -> OutputFile.write(old, out -> {
            out.write(new byte[9]);
            throw new IOException("No space left on device");
        }));
        assertTrue(full.getMessage().contains("磁盘已满"), full.getMessage());
        assertEquals("old", Files.readString(old));
        assertEquals(2, left());
    }

    @ParameterizedTest
    @CsvSource({"300, 2048, ", "300, 1024, 内存不够", "600, 4096, 像素太大", "36, 128, "})
    void whetherASheetCanBeDrawnIsKnownBeforeItIs(double dpi, long megabytes, String sentence) throws Exception {
        DrawingDetail detail = DrawingDetail.of(dpi);
        if (sentence == null) {
            DrawingFormat.PNG.requireRoom(PaperSize.A0, detail, megabytes << 20);
        } else {
            assertTrue(assertThrows(AtlasException.class, () -> DrawingFormat.PNG.requireRoom(PaperSize.A0, detail,
                    megabytes << 20)).getMessage().contains(sentence));
        }
        DrawingFormat.PDF.requireRoom(PaperSize.A0, detail, 1);
    }

    private static String message(Page page, Path out) {
        return assertThrows(AtlasException.class, () -> PageExport.write(page, out, PRINT)).getMessage();
    }

    private long left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    @Test
    void aFileIsNeverSeenHalfWritten() throws Exception {
        Path target = folder.resolve("whole.txt");
        OutputFile.write(target, out -> {
            out.write('a');
            assertFalse(Files.exists(target));
            return true;
        });
        assertEquals("a", Files.readString(target));
    }
}
