/** What the rooms of a window share: the atlas as it now is, what an activity is, and a way to say something. */
@NullMarked
package henan.atlas.ui.ground.session;

import org.jspecify.annotations.NullMarked;
