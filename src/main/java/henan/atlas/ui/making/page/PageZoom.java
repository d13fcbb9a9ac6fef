package henan.atlas.ui.making.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.file.PaperSize;

/**
 * How a page lies in a view: fitted into it, or enlarged about a point.
 *
 * @param scale  pixels of the view per pixel of the page; 0 to fit
 * @param x      point of the page in the middle of the view
 * @param y      likewise
 */
record PageZoom(double scale, double x, double y) {
    /** The whole page in sight. */
    static final PageZoom FIT = new PageZoom(0, 0, 0);
    static final double LEAST = 0.1;
    static final double MOST = 8;
    /** Free room about a fitted page. */
    private static final double MARGIN = 22;

    /** The size of what a page is looked at through, in pixels. */
    record View(double width, double height) {
    }

    boolean isFit() {
        return scale == 0;
    }

    private static PixelBox page(PaperSize paper) {
        return PageExporter.whole(paper);
    }

    double scaleIn(PaperSize paper, View view) {
        PixelBox page = page(paper);
        return scale > 0 ? scale : Math.max(LEAST / 2, Math.min((view.width() - 2 * MARGIN) / page.width(),
                (view.height() - 2 * MARGIN) / page.height()));
    }

    /** Where the page lies in the view; what has room there stands in its middle. */
    PixelBox place(PaperSize paper, View view) {
        double s = scaleIn(paper, view);
        double width = page(paper).width() * s;
        double height = page(paper).height() * s;
        return new PixelBox(along(width, view.width(), x * s), along(height, view.height(), y * s), width, height);
    }

    private double along(double page, double view, double middle) {
        if (isFit() || page + 2 * MARGIN <= view) {
            return (view - page) / 2;
        }
        return Math.max(view - page - MARGIN, Math.min(MARGIN, view / 2 - middle));
    }

    /** Enlarged so that a point of the view stays over the same point of the page. */
    PageZoom about(double viewX, double viewY, double newScale, PaperSize paper, View view) {
        double s = Math.max(LEAST, Math.min(MOST, newScale));
        PixelBox now = place(paper, view);
        double before = scaleIn(paper, view);
        double pageX = (viewX - now.x()) / before;
        double pageY = (viewY - now.y()) / before;
        return new PageZoom(s, pageX + (view.width() / 2 - viewX) / s, pageY + (view.height() / 2 - viewY) / s);
    }

    /** Moved by pixels of the view; a fitted page stays where it is. */
    PageZoom moved(double dx, double dy, PaperSize paper, View view) {
        if (isFit()) {
            return this;
        }
        PixelBox now = place(paper, view);
        PageZoom moved = new PageZoom(scale, (view.width() / 2 - now.x() - dx) / scale,
                (view.height() / 2 - now.y() - dy) / scale);
        // Held where the page ends, so that the way back begins at once.
        PixelBox held = moved.place(paper, view);
        return new PageZoom(scale, (view.width() / 2 - held.x()) / scale, (view.height() / 2 - held.y()) / scale);
    }
}
