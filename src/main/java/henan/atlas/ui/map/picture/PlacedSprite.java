package henan.atlas.ui.map.picture;

/**
 * A small picture at a place of the window, its size whatever the scale.
 *
 * @param left device pixel of its left edge
 * @param top  device pixel of its upper edge
 */
record PlacedSprite(Pixels pixels, int left, int top) implements PixelLayer {
    @Override
    public void copy(int[] target, int width, int first, int bottom) {
        int from = Math.max(0, -left);
        int to = Math.min(pixels.width(), width - left);
        int lastRow = Math.min(pixels.height(), bottom - top);
        for (int y = Math.max(0, first - top); y < lastRow; y++) {
            int source = y * pixels.width();
            int aim = (top + y) * width + left;
            for (int x = from; x < to; x++) {
                int above = pixels.argb()[source + x];
                if (above != 0) {
                    target[aim + x] = PixelLayer.over(above, target[aim + x]);
                }
            }
        }
    }
}
