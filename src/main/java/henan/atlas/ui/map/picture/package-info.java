/**
 * The map as the window shows it: pictures asked for and kept, and every frame put together from their pixels.
 *
 * <p>{@code java.awt} stands only in {@link henan.atlas.ui.map.picture.PixelBridge}. What is to be shown comes as one
 * value, {@link henan.atlas.ui.map.picture.FrameSpec}; nothing here asks a model.
 */
package henan.atlas.ui.map.picture;
