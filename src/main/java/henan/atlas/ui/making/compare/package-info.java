/**
 * Two to four maps of the same ground side by side, moved together, each showing something else; or what is known of
 * two to six places, row by row.
 *
 * <p>The maps are handed in, and handed on to a page, as is what is known.
 */
@NullMarked
package henan.atlas.ui.making.compare;

import org.jspecify.annotations.NullMarked;
