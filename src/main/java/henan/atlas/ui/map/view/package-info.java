/**
 * What part of the map is looked at: moving and flying there, how far a view may go, the views that were rested at.
 *
 * <p>May import {@code ui.ground}, {@code render}, {@code carto}, {@code domain} and JavaFX's properties; draws nothing.
 */
package henan.atlas.ui.map.view;
