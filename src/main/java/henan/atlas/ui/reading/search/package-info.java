/** Finding by typing: the field at the top and the list of what was found. */
@NullMarked
package henan.atlas.ui.reading.search;

import org.jspecify.annotations.NullMarked;
