package henan.atlas.carto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;

class ViewportTest {
    /** 400 × 200 pixels of 10 m about 1000 E, 500 N. */
    private static final Viewport VIEW = new Viewport(1000, 500, 10, 400, 200);

    @Test
    void theCentreIsInTheMiddleAndNorthIsUp() {
        assertEquals(200, VIEW.toPixelX(1000));
        assertEquals(100, VIEW.toPixelY(500));
        assertEquals(210, VIEW.toPixelX(1100));
        assertEquals(90, VIEW.toPixelY(600));
    }

    @Test
    void pixelsLieOnTheGroundTheyShow() {
        assertEquals(1000 + 30 * 10, VIEW.toGroundX(230));
        assertEquals(500 + 40 * 10, VIEW.toGroundY(60));
    }

    @Test
    void theExtentIsTheGroundUnderThePicture() {
        assertEquals(new Envelope(-1000, 3000, -500, 1500), VIEW.extent());
    }

    @Test
    void whatIsFittedTouchesTheNarrowerSideOfTheFreePart() {
        // Free are 400 - 10 - 30 = 360 by 200 - 20 - 40 = 140 pixels: 1400 m in 140 pixels are 10 m,
        // 1800 m in 360 are 5.
        Viewport tall = Viewport.fit(new Envelope(0, 1800, 0, 1400), 400, 200, new Viewport.Margins(20, 30, 40, 10));
        assertEquals(10, tall.metresPerPixel());
        assertEquals(20, tall.toPixelY(1400), 1e-9);
        assertEquals(160, tall.toPixelY(0), 1e-9);
        assertEquals(10 + 180, tall.toPixelX(900), 1e-9);
        Viewport wide = Viewport.fit(new Envelope(0, 7200, 0, 1400), 400, 200, new Viewport.Margins(20, 30, 40, 10));
        assertEquals(20, wide.metresPerPixel());
        assertEquals(10, wide.toPixelX(0), 1e-9);
        assertEquals(370, wide.toPixelX(7200), 1e-9);
        assertEquals(400, wide.width());
        assertEquals(200, wide.height());
    }

    @Test
    void aPointAndMarginsWiderThanThePictureStillGiveAView() {
        assertEquals(1e-3, Viewport.fit(new Envelope(5, 5, 7, 7), 10, 10, Viewport.Margins.all(0)).metresPerPixel());
        assertEquals(100, Viewport.fit(new Envelope(0, 100, 0, 1), 10, 400, Viewport.Margins.all(20)).metresPerPixel());
        assertEquals(100, Viewport.fit(new Envelope(0, 1, 0, 100), 400, 10, Viewport.Margins.all(20)).metresPerPixel());
    }

    @Test
    void marginsAllAroundAreAlike() {
        assertEquals(new Viewport.Margins(7, 7, 7, 7), Viewport.Margins.all(7));
    }

    @Test
    void pannedTheGroundMovesWithTheHand() {
        Viewport moved = VIEW.pannedBy(15, -5);
        assertEquals(VIEW.toPixelX(1234) + 15, moved.toPixelX(1234), 1e-9);
        assertEquals(VIEW.toPixelY(432) - 5, moved.toPixelY(432), 1e-9);
        assertEquals(10, moved.metresPerPixel());
    }

    @Test
    void zoomedTheGroundUnderThePointerStays() {
        Viewport near = VIEW.zoomedAbout(50, 170, 4);
        assertEquals(2.5, near.metresPerPixel());
        assertEquals(VIEW.toGroundX(50), near.toGroundX(50), 1e-9);
        assertEquals(VIEW.toGroundY(170), near.toGroundY(170), 1e-9);
        assertEquals(400, near.width());
    }

    @Test
    void otherSizesScalesAndCentresLeaveTheRest() {
        assertEquals(new Viewport(1000, 500, 10, 30, 40), VIEW.resized(30, 40));
        assertEquals(new Viewport(1000, 500, 10, 450, 250), VIEW.grown(25));
        assertEquals(new Viewport(1000, 500, 3, 400, 200), VIEW.withMetresPerPixel(3));
        assertEquals(new Viewport(1, 2, 10, 400, 200), VIEW.centredOn(1, 2));
    }

    @Test
    void theScaleIsThatOfPixelsOfA96thOfAnInch() {
        // 0.0254 m / 96 = 0.000264583 m: 264.583… m on the ground are a million times as much.
        assertEquals(1_000_000, new Viewport(0, 0, 264.5833333333333, 1, 1).scaleDenominator(), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 1, 1", "0, 0, -1, 1, 1", "0, 0, NaN, 1, 1", "0, 0, Infinity, 1, 1", "NaN, 0, 1, 1, 1",
        "0, Infinity, 1, 1, 1", "0, 0, 1, 0, 1", "0, 0, 1, 1, 0"})
    void whatIsNoViewIsRefused(double x, double y, double scale, int width, int height) {
        assertThrows(IllegalArgumentException.class, () -> new Viewport(x, y, scale, width, height));
    }
}
