/**
 * Parts every activity uses: faces and style sheets, text that can be selected, buttons, bars, symbols of industries.
 */
@NullMarked
package henan.atlas.ui.ground.kit;

import org.jspecify.annotations.NullMarked;
