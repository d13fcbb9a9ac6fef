/**
 * The window: arranges panels, map and bars and connects them; decides nothing itself, and knows no activity by name.
 */
@NullMarked
package henan.atlas.ui.shell;

import org.jspecify.annotations.NullMarked;
