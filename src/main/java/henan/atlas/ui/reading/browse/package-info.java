/** Choosing which clusters are looked at: by class of industry, prefecture and grade of evidence. */
@NullMarked
package henan.atlas.ui.reading.browse;

import org.jspecify.annotations.NullMarked;
