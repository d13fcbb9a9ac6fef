/**
 * The map in the window: the pane, its gestures and furniture, and what is looked at and selected.
 *
 * <p>Its own parts: {@code ui.map.view}, where the map looks, {@code ui.map.picture}, what is seen there, and {@code
 * ui.map.measuring}, what is measured on it.
 *
 * <p>{@link henan.atlas.ui.map.MapModel} holds what is looked at and what is selected;
 * {@link henan.atlas.ui.map.MapPane} shows it. Pictures are drawn by a worker, a margin larger than the window; every
 * frame is put together from the last one by copying pixels, with clusters, selection and hover over it, so choosing
 * something never draws a picture.
 */
package henan.atlas.ui.map;
