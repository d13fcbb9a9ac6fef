package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapState;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.file.DrawingDetail;
import henan.atlas.page.file.Lettering;
import henan.atlas.page.file.PaperSize;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MapExportTest {
    /** Pixels of which the mean is the same where a letter stands on another pixel by rounding. */
    private static final int ABOUT = 3;

    @TempDir
    Path folder;

    private final MapExport export = new MapExport(InventedPages.composer());

    /** A map before anything is chosen of it, of a screen's resolution. */
    private static MapExport.Request request(Path out, SubjectRef area, int width, int height) {
        return new MapExport.Request(out, width, height, DrawingDetail.of(MapExport.DPI),
                PageChoice.of(PageTemplate.MAP, PaperSize.A4).withMap(MapState.FIRST).over(area));
    }

    private Path draw(String file, SubjectRef area) throws AtlasException {
        Path out = folder.resolve(file);
        export.export(request(out, area, 900, 700));
        return out;
    }

    @Test
    void aPictureHasTheSizeAskedFor() throws Exception {
        var picture = ImageIO.read(draw("省 图.png", SubjectRef.PROVINCE).toFile());
        assertEquals(900, picture.getWidth());
        assertEquals(700, picture.getHeight());
    }

    /** Type and symbols have their size on paper: more pixels an inch are the same picture, finer. */
    @ParameterizedTest
    @EnumSource(MapPurpose.class)
    void twiceTheResolutionAndTwiceThePixelsAreTheSamePictureFiner(MapPurpose purpose) throws Exception {
        PageChoice how = PageChoice.of(PageTemplate.MAP, PaperSize.A4).withPurpose(purpose)
                .over(SubjectRef.prefecture("419300"));
        Path coarse = folder.resolve("coarse.png");
        Path fine = folder.resolve("fine.png");
        export.export(new MapExport.Request(coarse, 1123, 794, DrawingDetail.of(96), how));
        export.export(new MapExport.Request(fine, 2246, 1588, DrawingDetail.of(192), how));
        BufferedImage once = ImageIO.read(coarse.toFile());
        BufferedImage twice = ImageIO.read(fine.toFile());
        assertEquals(2246, twice.getWidth());
        double off = 0;
        for (int y = 0; y + ABOUT <= 794; y += ABOUT) {
            for (int x = 0; x + ABOUT <= 1123; x += ABOUT) {
                off += Math.abs(grey(once, x, y, ABOUT) - grey(twice, 2 * x, 2 * y, 2 * ABOUT)) * ABOUT * ABOUT;
            }
        }
        assertTrue(off / (1123 * 794) < 1.3, "grey steps a pixel: " + off / (1123 * 794));
        assertEquals(Math.round(96 / 0.0254), pixelsInAMetre(coarse));
        assertEquals(Math.round(192 / 0.0254), pixelsInAMetre(fine));
    }

    /** The mean of a square of pixels. */
    private static double grey(BufferedImage image, int left, int top, int side) {
        int sum = 0;
        for (int y = top; y < top + side; y++) {
            for (int x = left; x < left + side; x++) {
                int rgb = image.getRGB(x, y);
                sum += (rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff);
            }
        }
        return sum / 3.0 / side / side;
    }

    /** What a PNG says of its resolution, in its chunk pHYs. */
    private static long pixelsInAMetre(Path png) throws Exception {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(png));
        int at = new String(bytes.array(), StandardCharsets.ISO_8859_1).indexOf("pHYs");
        assertEquals(bytes.getInt(at + 4), bytes.getInt(at + 8));
        return bytes.getInt(at + 4);
    }

    @Test
    void aScaleAndAPurposeAreKept() throws Exception {
        Path plain = folder.resolve("plain.pdf");
        PageChoice how = PageChoice.of(PageTemplate.MAP, PaperSize.A4).withMap(MapState.FIRST)
                .withScale(OptionalDouble.of(2_500_000)).over(SubjectRef.PROVINCE);
        export.export(new MapExport.Request(plain, 1754, 1240, DrawingDetail.of(150), how));
        assertTrue(text(plain).contains("1∶2500000"), text(plain));
        try (PDDocument document = Loader.loadPDF(plain.toFile())) {
            assertEquals(1754 / 150.0 * 72, document.getPage(0).getMediaBox().getWidth(), 0.01);
        }
        AtlasException tooLarge = assertThrows(AtlasException.class, () -> export.export(new MapExport.Request(
                folder.resolve("large.png"), 900, 700, DrawingDetail.of(96),
                how.withScale(OptionalDouble.of(100_000)))));
        assertTrue(tooLarge.getMessage().contains("比例尺") && !tooLarge.getMessage().contains("像素"),
                tooLarge.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"300, 300, 96", "900, 250, 96", "1400, 300, 96", "250, 900, 96", "100, 2400, 96", "400, 300, 192"})
    void theLeastSizeThatIsToldIsThenAccepted(int width, int height, double dpi) throws Exception {
        PageChoice how = PageChoice.of(PageTemplate.MAP, PaperSize.A4).withMap(MapState.FIRST)
                .over(SubjectRef.PROVINCE);
        String message = assertThrows(AtlasException.class, () -> export.export(new MapExport.Request(
                folder.resolve("small.svg"), width, height, DrawingDetail.of(dpi), how))).getMessage();
        Matcher told = Pattern.compile("至少用(\\d+)×(\\d+)").matcher(message);
        assertTrue(told.find(), message);
        Path file = folder.resolve("told.svg");
        export.export(new MapExport.Request(file, Integer.parseInt(told.group(1)), Integer.parseInt(told.group(2)),
                DrawingDetail.of(dpi), how));
        assertTrue(Files.size(file) > 0);
    }

    @Test
    void aPdfEmbedsItsFacesAndGivesBackItsChinese() throws Exception {
        try (PDDocument document = Loader.loadPDF(draw("map.pdf", SubjectRef.PROVINCE).toFile())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertTrue(text.contains("丰禾"), text);
            assertTrue(text.contains("省会行政中心"), text);
            assertEquals(900 * 0.75f, document.getPage(0).getMediaBox().getWidth(), 0.01f);
            int fonts = 0;
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
                    fonts++;
                }
            }
            assertTrue(fonts >= 3, "faces in the file: " + fonts);
        }
    }

    @Test
    void anSvgOfOutlinesNeedsNoFaceOfTheReaders() throws Exception {
        String text = Files.readString(draw("text.svg", SubjectRef.prefecture("419300")));
        assertTrue(text.contains("<path") && text.contains("<text"));
        Path outlines = folder.resolve("outlines.svg");
        export.export(new MapExport.Request(outlines, 900, 700, new DrawingDetail(96, Lettering.OUTLINES),
                PageChoice.of(PageTemplate.MAP, PaperSize.A4).withMap(MapState.FIRST)
                        .over(SubjectRef.prefecture("419300"))));
        assertFalse(Files.readString(outlines).contains("<text"));
    }

    @Test
    void theTitleNamesThePlaceAsOf2013AndAsOfToday() throws Exception {
        assertTrue(text("a.pdf", SubjectRef.county("419222")).contains("老汀县（今新汀区）产业集聚区分布"));
        assertTrue(text("b.pdf", SubjectRef.county("419321")).contains("梁口县产业集聚区分布"));
        assertTrue(text("c.pdf", SubjectRef.cluster("lingdong")).contains("岭东市产业集聚区周边"));
    }

    @Test
    void aPlaceWithoutAPolygonIsSaidToStandInAnother() throws Exception {
        String sheet = text("a.pdf", SubjectRef.county("419102"));
        assertTrue(sheet.contains("禾心区、新陌区产业集聚区分布") && sheet.contains("新陌区没有单独的界线，图上并在禾心区内表示"), sheet);
        assertTrue(text("b.pdf", SubjectRef.county("419101")).contains("禾心区、新陌区产业集聚区分布"));
    }

    @Test
    void theScaleIsNeverLargerThanTheSourcesAllow() throws Exception {
        Path large = folder.resolve("large.pdf");
        export.export(request(large, SubjectRef.county("419101"), 4200, 3600));
        assertTrue(text(large).contains("1∶250000"), text(large));
        assertFalse(text("small.pdf", SubjectRef.PROVINCE).contains("1∶250000"));
    }

    @Test
    void theAreaAskedForIsOutlinedAndOthersAreNot() throws Exception {
        int selection = 0xC8102E;
        assertTrue(count(draw("county.png", SubjectRef.county("419381")), selection) > 100);
        // A cluster is ringed, on the map and in the legend; the province's seat alone has a star of that colour.
        int rings = count(draw("cluster.png", SubjectRef.cluster("shabei")), selection);
        assertTrue(rings > 60 && rings < 400, "pixels of rings: " + rings);
        assertTrue(count(draw("province.png", SubjectRef.PROVINCE), selection) < 30);
    }

    private static int count(Path picture, int rgb) throws Exception {
        BufferedImage image = ImageIO.read(picture.toFile());
        int found = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                found += (image.getRGB(x, y) & 0xffffff) == rgb ? 1 : 0;
            }
        }
        return found;
    }

    private String text(String file, SubjectRef area) throws Exception {
        return text(draw(file, area));
    }

    private static String text(Path pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]", "");
        }
    }

    @Test
    void troubleIsSaidAndLeavesNoFileBehind() throws Exception {
        assertTrue(assertThrows(AtlasException.class, () -> draw("map.gif", SubjectRef.PROVINCE)).getMessage()
                .contains(".svg"));
        assertTrue(assertThrows(AtlasException.class, () -> draw("map.png", SubjectRef.firm("lengfeng"))).getMessage()
                .contains("firm:lengfeng"));
        assertTrue(assertThrows(AtlasException.class, () -> draw("没有/map.png", SubjectRef.PROVINCE)).getMessage()
                .contains("文件夹"));
        assertTrue(refusal(10, 10).contains("10×10"), refusal(10, 10));
        assertTrue(refusal(2000, 250).contains("至少"), refusal(2000, 250));
        assertTrue(refusal(250, 2000).contains("至少"), refusal(250, 2000));
        assertTrue(refusal(50_000, 40_000).contains("15000万像素"), refusal(50_000, 40_000));
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    private String refusal(int width, int height) {
        return assertThrows(AtlasException.class, () -> export.export(request(folder.resolve("a.png"),
                SubjectRef.PROVINCE, width, height))).getMessage();
    }
}
