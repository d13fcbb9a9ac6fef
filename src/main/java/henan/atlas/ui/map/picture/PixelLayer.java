package henan.atlas.ui.map.picture;

/** One of the pictures the map in the window is put together from. */
interface PixelLayer {
    /**
     * Copies what of it falls on some rows of a target; several threads do so at once, each its own rows.
     *
     * @param target opaque pixels, premultiplied
     * @param width  of the target
     * @param top    first row
     * @param bottom row after the last
     */
    void copy(int[] target, int width, int top, int bottom);

    /** Lays one premultiplied pixel over an opaque one. */
    static int over(int above, int below) {
        int alpha = above >>> 24;
        int rest = 256 - alpha - (alpha >>> 7);
        int redBlue = ((below & 0xff00ff) * rest >>> 8) & 0xff00ff;
        int green = ((below & 0xff00) * rest >>> 8) & 0xff00;
        return above + (redBlue | green) | 0xff000000;
    }
}
