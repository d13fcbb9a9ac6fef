/**
 * Going somewhere: what is looked at now, what was before, and what a map can be told.
 *
 * <p>May import carto, domain and JavaFX properties.
 */
package henan.atlas.ui.ground.nav;
