package henan.atlas.carto;

/**
 * What an industry class is known by wherever it is drawn.
 *
 * @param color {@code 0xRRGGBB}
 * @param sign  name of the well-known mark that tells it where colours do not
 */
public record IndustryLook(int color, String sign) {
}
