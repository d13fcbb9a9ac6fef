/** Going somewhere: what is looked at now, what was before, and what a map can be told. */
@NullMarked
package henan.atlas.ui.ground.nav;

import org.jspecify.annotations.NullMarked;
