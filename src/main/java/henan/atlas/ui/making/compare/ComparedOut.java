package henan.atlas.ui.making.compare;

import henan.atlas.carto.MapState;
import java.util.List;
import java.util.function.Consumer;

/**
 * Lets maps out that are compared, as they are seen.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
public interface ComparedOut {
    /** Puts them on a page, and turns to it. */
    void toPage(List<MapState> maps);

    /**
     * Puts them on the clipboard, as one picture.
     *
     * @param width  width of the picture in logical pixels
     * @param height height likewise
     * @param told   hears in words that it is done; of trouble the window is told
     */
    void copy(List<MapState> maps, double width, double height, Consumer<String> told);
}
