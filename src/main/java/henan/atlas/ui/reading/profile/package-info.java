/** The right panel: the page of whatever is selected. */
@NullMarked
package henan.atlas.ui.reading.profile;

import org.jspecify.annotations.NullMarked;
