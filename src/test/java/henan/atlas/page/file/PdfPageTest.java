package henan.atlas.page.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.AtlasException;
import henan.atlas.render.BundledFonts;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class PdfPageTest {
    /** A page with letters of a face, something translucent, and a picture. */
    private record Invented(String words, boolean bold, int alpha) implements Drawing {
        @Override
        public String title() {
            return words;
        }

        @Override
        public PaperSize paper() {
            return PaperSize.A4;
        }

        @Override
        public List<String> paint(Graphics2D g) {
            try (Tags.Part part = Tags.begin(g, Role.HEADING)) {
                g.setFont(new BundledFonts().font(BundledFonts.SANS, bold, 12));
                g.setColor(new Color(10, 20, 30, alpha));
                g.drawString(words, 20, 40);
            }
            g.clip(new Rectangle(0, 0, 300, 300));
            g.fill(new Rectangle(10, 60, 30, 30));
            g.drawImage(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), 50, 50, 10, 10, null);
            return List.of(words);
        }
    }

    private static final Invented ONE = new Invented("甲页", false, 90);
    private static final Invented OTHER = new Invented("乙页", true, 180);

    @Test
    void aFileIsTheSameWhicheverOfItsPagesIsPaintedFirst() throws Exception {
        PdfPage one = PdfPage.of(ONE);
        List<String> inTurn = written(one, PdfPage.of(OTHER));
        PdfPage other = PdfPage.of(OTHER);
        assertEquals(inTurn, written(PdfPage.of(ONE), other));
        assertTrue(inTurn.get(0).contains("Tf"), inTurn.get(0));
        assertTrue(inTurn.get(0).contains("Do"), inTurn.get(0));
    }

    @Test
    void whatFoundNoRoomIsToldWhenThePageIsAdded() throws Exception {
        try (PdfFile file = new PdfFile(ONE.label())) {
            assertEquals(List.of("甲页"), file.add(PdfPage.of(ONE), List.of()));
        }
    }

    /** What stands on the pages, and what they share. */
    private static List<String> written(PdfPage... pages) throws IOException, AtlasException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfFile file = new PdfFile(ONE.label())) {
            for (PdfPage page : pages) {
                file.add(page, List.of());
            }
            file.save(out);
        }
        List<String> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            for (PDPage page : document.getPages()) {
                found.add(new String(page.getContents().readAllBytes(), StandardCharsets.US_ASCII));
                found.add(page.getResources().getCOSObject().keySet().toString()
                        + page.getResources().getFontNames() + page.getResources().getExtGStateNames());
            }
        }
        return found;
    }
}
