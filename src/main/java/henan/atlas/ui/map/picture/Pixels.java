package henan.atlas.ui.map.picture;

/**
 * A picture as plain numbers, to be copied about.
 *
 * @param argb   premultiplied, row by row from the upper left
 * @param width  in device pixels
 * @param height in device pixels
 */
record Pixels(int[] argb, int width, int height) {
}
