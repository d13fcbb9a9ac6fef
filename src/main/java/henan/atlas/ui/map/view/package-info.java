/**
 * What part of the map is looked at: moving and flying there, how far a view may go, the views that were rested at.
 *
 * <p>Draws nothing.
 */
package henan.atlas.ui.map.view;
