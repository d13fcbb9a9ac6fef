/**
 * What is measured on a map by hand: the points set so far, how they are shown over the map and what is said of them.
 *
 * <p>Knows neither pictures nor what lies under the pointer; the map says where a point is set.
 */
@NullMarked
package henan.atlas.ui.map.measuring;

import org.jspecify.annotations.NullMarked;
