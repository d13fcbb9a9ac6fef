/**
 * The legend: its entries, their symbols and words, and how they are arranged; with the colours and lettering that all
 * furniture shares.
 *
 * <p>May import {@code render}, {@code carto}, {@code domain}, {@code text} and {@code java.awt}. Window, sheet and page
 * paint the same legend.
 */
package henan.atlas.page.legend;
