/** Files let out of the window: asked for, written beside its thread with progress, given up, told. */
@NullMarked
package henan.atlas.ui.ground.out;

import org.jspecify.annotations.NullMarked;
