/** Work beside the JavaFX thread and the way back to it: the only place that knows threads. */
@NullMarked
package henan.atlas.ui.ground.work;

import org.jspecify.annotations.NullMarked;
