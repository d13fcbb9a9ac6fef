/** A chart in the window: shown, pointed at, copied and let out. What is drawn is made elsewhere. */
@NullMarked
package henan.atlas.ui.ground.chart;

import org.jspecify.annotations.NullMarked;
