/**
 * Cartography as values: projection, viewport, boundaries, generalisation levels, layers and what a picture is made of.
 *
 * <p>Nothing here draws, reads files or knows a toolkit.
 */
@NullMarked
package henan.atlas.carto;

import org.jspecify.annotations.NullMarked;
