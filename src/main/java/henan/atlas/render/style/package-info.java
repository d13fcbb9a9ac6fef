/**
 * Map styles: the style file, the GeoTools styles read from it, and the plain symbols that remain when their filters
 * and expressions are evaluated for every feature.
 *
 * <p>Knows nothing of how steps are painted.
 */
package henan.atlas.render.style;
