/** What the rooms of a window share: the atlas as it now is, what an activity is, and a way to say something. */
package henan.atlas.ui.ground.session;
