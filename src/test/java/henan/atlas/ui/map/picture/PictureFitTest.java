package henan.atlas.ui.map.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.carto.MapSpec;
import henan.atlas.carto.Viewport;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PictureFitTest {
    private final Viewport drawn = new Viewport(1000, 2000, 10, 200, 100);

    private static MapSpec picture(Viewport view, double density) {
        return new MapSpec(view, density, MapSpec.BOOK_STYLE, Set.of(), List.of(), false);
    }

    @Test
    void thePictureOfAViewWithAMarginBeginsAMarginOutside() {
        PictureFit fit = PictureFit.of(picture(drawn.grown(30), 2), drawn, 2);
        assertEquals(new PictureFit(-60, -60, 1, fit.picture()), fit);
    }

    @Test
    void whatIsOnThePictureKeepsItsPlaceOnItToThePixel() {
        double ground = 1234.5;
        PictureFit still = PictureFit.of(picture(drawn, 1.25), drawn, 1.25);
        long onPicture = Math.round(still.x(ground)) - Math.round(still.left());
        for (double step = 0; step < 3; step += 0.07) {
            PictureFit moved = PictureFit.of(picture(drawn, 1.25), drawn.pannedBy(step, step), 1.25);
            assertEquals(onPicture, Math.round(moved.x(ground)) - Math.round(moved.left()), "moved by " + step);
        }
    }

    @Test
    void zoomedInThePictureIsEnlargedAboutThePointer() {
        PictureFit fit = PictureFit.of(picture(drawn, 1), drawn.zoomedAbout(50, 20, 2), 1);
        assertEquals(2, fit.scale(), 1e-9);
        assertEquals(50, fit.x(drawn.toGroundX(50)), 1e-6);
        assertEquals(20, fit.y(drawn.toGroundY(20)), 1e-6);
    }

    @Test
    void onADenserScreenThePictureOfTheFormerOneIsEnlarged() {
        assertEquals(2, PictureFit.of(picture(drawn, 1), drawn, 2).scale(), 1e-9);
    }
}
