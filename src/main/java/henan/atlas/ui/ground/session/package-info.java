/**
 * What the rooms of a window share: the atlas as it now is, what an activity is, and a way to say something.
 *
 * <p>May import {@code ui.nav}, content, domain and JavaFX.
 */
package henan.atlas.ui.ground.session;
