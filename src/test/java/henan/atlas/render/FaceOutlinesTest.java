package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where a contour of a glyph overlaps another, the even-odd rule leaves a hole, and JavaFX fills by that rule when it
 * draws letters as paths, as it does on a screen of double density.
 */
class FaceOutlinesTest {
    private static final String NAMED = "产业集聚看河南图集概基案郾瀍浉灈省市县区AaBbQqRr0123456789";
    private static final int EVERY = 21;
    private static final double PIXELS_PER_EM = 64;
    private static final double TOLERANCE = 0.001;

    @ParameterizedTest
    @CsvSource({"Noto Sans SC, false", "Noto Sans SC, true", "Noto Serif SC, false", "Noto Serif SC, true"})
    void noGlyphLosesInkUnderTheEvenOddRule(String family, boolean bold) {
        Font face = new BundledFonts().font(family, bold, PIXELS_PER_EM);
        int[] sample = sample(face);
        assertTrue(sample.length > 400, sample.length + " characters");
        List<String> holed = IntStream.of(sample).mapToObj(Character::toString)
                .filter(letter -> isHoled(outline(face, letter))).toList();
        assertEquals(List.of(), holed);
    }

    @ParameterizedTest
    @CsvSource({"Noto Sans SC, false", "Noto Sans SC, true", "Noto Serif SC, false", "Noto Serif SC, true"})
    void facesBearTheNamesTheProgramAsksFor(String family, boolean bold) {
        Font face = new BundledFonts().font(family, bold, 12);
        assertEquals(family, face.getFamily());
        assertEquals(family + (bold ? " Bold" : " Regular"), face.getFontName());
    }

    @Test
    void anOverlapIsSeenAndACounterIsNot() {
        Path2D overlap = new Path2D.Double(Path2D.WIND_NON_ZERO);
        overlap.append(new Rectangle2D.Double(2, 20, 40, 6), false);
        overlap.append(new Rectangle2D.Double(20, 2, 6, 40), false);
        assertTrue(isHoled(overlap));
        Path2D ring = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        ring.append(new Rectangle2D.Double(2, 2, 40, 40), false);
        ring.moveTo(10, 10);
        ring.lineTo(10, 30);
        ring.lineTo(30, 30);
        ring.lineTo(30, 10);
        ring.closePath();
        assertFalse(isHoled(ring));
    }

    private static int[] sample(Font face) {
        int[] all = IntStream.rangeClosed(' ', Character.MAX_VALUE).filter(face::canDisplay).toArray();
        return IntStream.concat(NAMED.codePoints(),
                IntStream.range(0, all.length).filter(i -> i % EVERY == 0).map(i -> all[i])).toArray();
    }

    private static Path2D outline(Font face, String letter) {
        Shape placed = face.createGlyphVector(BundledFonts.CONTEXT, letter).getOutline();
        Rectangle2D box = placed.getBounds2D();
        Path2D moved = new Path2D.Double(placed);
        moved.transform(AffineTransform.getTranslateInstance(2 - box.getX(), 2 - box.getY()));
        return moved;
    }

    private static boolean isHoled(Path2D outline) {
        long whole = ink(outline, Path2D.WIND_NON_ZERO);
        return Math.abs(whole - ink(outline, Path2D.WIND_EVEN_ODD)) > TOLERANCE * whole;
    }

    /** The sum of grey, 255 for a full pixel. */
    private static long ink(Path2D outline, int rule) {
        Path2D ruled = new Path2D.Double(rule);
        ruled.append(outline, false);
        int side = (int) (3 * PIXELS_PER_EM);
        BufferedImage sheet = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fill(ruled);
        pen.dispose();
        byte[] greys = ((DataBufferByte) sheet.getRaster().getDataBuffer()).getData();
        return IntStream.range(0, greys.length).mapToLong(i -> greys[i] & 0xFF).sum();
    }
}
