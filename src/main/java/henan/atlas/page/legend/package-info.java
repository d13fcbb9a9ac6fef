/**
 * The legend: its entries, their symbols and words, and how they are arranged; with the colours and lettering that all
 * furniture shares.
 *
 * <p>Window and page paint the same legend.
 */
@NullMarked
package henan.atlas.page.legend;

import org.jspecify.annotations.NullMarked;
