/**
 * Editing: what is written on a printed page, out of the pages of the profile and the themes.
 *
 * <p>May import {@code page}, {@code profile}, {@code thematic}, {@code carto}, {@code domain}, {@code text}; neither
 * {@code java.awt} nor JavaFX.
 */
package henan.atlas.report;
