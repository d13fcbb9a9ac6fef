package henan.atlas.page.file;

/**
 * Where a drawing's paper is cut. Units: millimetres.
 *
 * @param about how far from every edge of the paper the cut is
 * @param bleed how far what is printed reaches beyond the cut
 */
public record Trim(double about, double bleed) {
}
