/**
 * Map styles: the style file, the GeoTools styles read from it, and the plain symbols that remain when their filters
 * and expressions are evaluated for every feature.
 *
 * <p>May import {@code carto}, {@code domain}, {@code text}, GeoTools, Jackson and {@code java.awt}. Knows nothing of
 * how steps are painted.
 */
package henan.atlas.render.style;
