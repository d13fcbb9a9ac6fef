package henan.atlas.ui.making.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.file.PaperSize;
import org.junit.jupiter.api.Test;

class PageZoomTest {
    private static final PaperSize PAPER = PaperSize.A4.across();
    private static final PageZoom.View VIEW = new PageZoom.View(700, 600);

    @Test
    void aFittedPageStandsInTheMiddleWithRoomAbout() {
        PixelBox place = PageZoom.FIT.place(PAPER, VIEW);
        assertEquals(350, place.centerX(), 1e-9);
        assertEquals(300, place.centerY(), 1e-9);
        assertTrue(place.x() > 10 && place.y() > 10);
    }

    @Test
    void enlargingKeepsThePointUnderTheHand() {
        PageZoom near = PageZoom.FIT.about(350, 300, 2, PAPER, VIEW);
        PageZoom nearer = near.about(200, 450, 4, PAPER, VIEW);
        PixelBox before = near.place(PAPER, VIEW);
        PixelBox after = nearer.place(PAPER, VIEW);
        assertEquals((200 - before.x()) / 2, (200 - after.x()) / 4, 1e-9);
        assertEquals((450 - before.y()) / 2, (450 - after.y()) / 4, 1e-9);
    }

    @Test
    void aPageIsMovedNoFurtherThanItsEdgeAndComesBackAtOnce() {
        PageZoom near = PageZoom.FIT.about(350, 300, 2, PAPER, VIEW);
        PageZoom atEdge = near.moved(5000, 0, PAPER, VIEW);
        double edge = atEdge.place(PAPER, VIEW).x();
        assertTrue(edge > 0 && edge < 50, "some paper's edge is seen");
        assertEquals(edge - 30, atEdge.moved(-30, 0, PAPER, VIEW).place(PAPER, VIEW).x(), 1e-9);
    }

    @Test
    void thereIsALeastAndAGreatestScale() {
        assertEquals(PageZoom.MOST, PageZoom.FIT.about(0, 0, 100, PAPER, VIEW).scale());
        assertEquals(PageZoom.LEAST, PageZoom.FIT.about(0, 0, 0.0001, PAPER, VIEW).scale());
    }
}
