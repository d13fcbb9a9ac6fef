package henan.atlas.render;

import henan.atlas.carto.LevelSource;
import henan.atlas.domain.AtlasException;
import java.util.HashMap;
import java.util.Map;

/**
 * The generalisation levels of an atlas, each read when first drawn and shared by all styles.
 *
 * <p><b>Threading:</b> safe.
 */
final class LevelCache {
    /** A level serves while its tolerance is below this part of a device pixel. */
    private static final double PART_OF_A_PIXEL = 0.8;

    private final LevelSource source;
    private final double[] tolerances;
    private final Map<Integer, LevelShapes> levels = new HashMap<>();

    LevelCache(LevelSource source) {
        this.source = source;
        this.tolerances = source.tolerances();
    }

    /** Index of the coarsest level whose generalisation stays below a pixel. @param devicePixel ground metres of one */
    int indexFor(double devicePixel) {
        int index = 0;
        while (index + 1 < tolerances.length && tolerances[index + 1] <= PART_OF_A_PIXEL * devicePixel) {
            index++;
        }
        return index;
    }

    int coarsest() {
        return tolerances.length - 1;
    }

    synchronized LevelShapes level(int index) throws AtlasException {
        LevelShapes level = levels.get(index);
        if (level == null) {
            level = new LevelShapes(source.level(index));
            levels.put(index, level);
        }
        return level;
    }
}
