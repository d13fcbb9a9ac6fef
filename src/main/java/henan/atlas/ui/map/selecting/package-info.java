/**
 * Selecting several places on the map at once: what a hand draws about them, and how that is shown.
 *
 * <p>Knows neither pictures nor what lies within; the map finds that.
 */
@NullMarked
package henan.atlas.ui.map.selecting;

import org.jspecify.annotations.NullMarked;
