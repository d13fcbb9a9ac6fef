package henan.atlas.page;

import static henan.atlas.page.file.DrawingDetail.PRINT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.page.file.Drawing;
import henan.atlas.page.file.DrawingFormat;
import henan.atlas.page.file.PaperSize;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A volume imposed for folding. */
class BookletTest {
    @TempDir
    private Path folder;

    /** A page all of whose paper is of a shade that tells its number. */
    private record Shade(int number) implements Drawing {
        @Override
        public String title() {
            return String.valueOf(number);
        }

        @Override
        public PaperSize paper() {
            return PaperSize.A4;
        }

        @Override
        public List<String> paint(Graphics2D g) {
            g.setColor(new Color(number * 10, 0, 0));
            g.fill(new Rectangle2D.Double(0, 0, paper().pixelWidth(), paper().pixelHeight()));
            return List.of();
        }
    }

    private static List<Drawing> sides(int pages) {
        return Booklet.sides(IntStream.rangeClosed(1, pages).<Drawing>mapToObj(Shade::new).toList());
    }

    /** The pages on a side, by their shade; 0 for none. */
    private static List<Integer> pages(Drawing side) throws Exception {
        BufferedImage image = side.picture(0.25).image();
        return IntStream.of(1, 3).mapToObj(q -> new Color(image.getRGB(image.getWidth() * q / 4,
                image.getHeight() / 2))).map(c -> c.equals(Color.WHITE) ? 0 : c.getRed() / 10).toList();
    }

    @Test
    void foldedItsPagesFollowOneAnother() throws Exception {
        List<Drawing> sides = sides(7);
        assertEquals(4, sides.size());
        assertEquals(List.of(0, 1), pages(sides.get(0)));
        assertEquals(List.of(2, 7), pages(sides.get(1)));
        assertEquals(List.of(6, 3), pages(sides.get(2)));
        assertEquals(List.of(4, 5), pages(sides.get(3)));
        assertEquals(2, sides(2).size());
        assertTrue(sides.get(0).paper().isAcross());
        assertEquals(297, sides.get(0).paper().width(), 1e-9);
    }

    @Test
    void aVolumeBoundSoHasTwoPagesASideAndLeadsNowhere() throws Exception {
        AtlasSeries series = AtlasSeriesTest.series(AtlasSeriesTest.CODES, Binding.BOOKLET);
        Path out = series.export(folder.resolve("册"), DrawingFormat.PDF, PRINT, (done, all, page) -> { }, () -> false)
                .get(0);
        int facing = pages(AtlasSeriesTest.series(AtlasSeriesTest.CODES, Binding.FACING)
                .export(folder.resolve("页"), DrawingFormat.PDF, PRINT, (done, all, page) -> { }, () -> false).get(0));
        try (PDDocument document = Loader.loadPDF(out.toFile())) {
            assertEquals((facing + 3) / 4 * 2, document.getNumberOfPages());
            for (PDPage page : document.getPages()) {
                assertEquals(297 * 72 / 25.4, page.getMediaBox().getWidth(), 0.01);
                assertEquals(0, page.getAnnotations().size());
            }
        }
    }

    private static int pages(Path file) throws Exception {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return document.getNumberOfPages();
        }
    }
}
