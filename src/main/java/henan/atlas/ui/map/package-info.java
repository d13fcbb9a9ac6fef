/**
 * The map in the window: shows the last picture, moves it under the hand, asks for the next.
 *
 * <p>May import {@code ui.work}, {@code ui.nav}, {@code ui.kit}, {@code page}, {@code render}, {@code carto}, {@code
 * domain}, {@code text} and JavaFX; {@code java.awt} only in {@link henan.atlas.ui.map.PixelBridge}.
 *
 * <p>{@link henan.atlas.ui.map.MapModel} holds what is looked at and what is selected; {@link
 * henan.atlas.ui.map.MapPane} shows it. Pictures are drawn by a worker, a margin larger than the window; every frame is
 * put together from the last one by copying pixels, with clusters, selection and hover over it, so choosing something
 * never draws a picture.
 */
package henan.atlas.ui.map;
