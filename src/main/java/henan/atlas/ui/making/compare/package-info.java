/**
 * Two to four maps of the same ground side by side, moved together, each showing something else.
 *
 * <p>The maps are handed in, and handed on to a page.
 */
@NullMarked
package henan.atlas.ui.making.compare;

import org.jspecify.annotations.NullMarked;
