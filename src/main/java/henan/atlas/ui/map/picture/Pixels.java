package henan.atlas.ui.map.picture;

/**
 * A picture as plain numbers, to be copied about.
 *
 * @param argb   premultiplied, row by row from the upper left
 * @param width  in device pixels
 * @param height in device pixels
 */
record Pixels(int[] argb, int width, int height) {
    /** The same as it looks behind what stands out. @param part of its opacity that is left, from 0 to 1 */
    Pixels paler(double part) {
        int[] paler = new int[argb.length];
        for (int i = 0; i < paler.length; i++) {
            int pixel = argb[i];
            for (int shift = 0; shift < 32; shift += 8) {
                paler[i] |= (int) Math.round((pixel >>> shift & 0xff) * part) << shift;
            }
        }
        return new Pixels(paler, width, height);
    }
}
