package henan.atlas.render;

import henan.atlas.carto.LevelSource;
import henan.atlas.domain.AtlasException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The generalisation levels of an atlas, each read when first drawn and shared by all styles.
 *
 * <p><b>Threading:</b> safe.
 */
final class LevelCache {
    /**
     * A level serves while its tolerance is below this many logical pixels: bends much narrower than a dash and its gap
     * would break the dashes. Resolution has no say in it, so that a picture, a page and a screen show the same lines.
     */
    private static final double BEND = 3.5;

    private final LevelSource source;
    private final double[] tolerances;
    /** Whoever asks for one that is there does not wait for one that is being read. */
    private final Map<Integer, LevelShapes> levels = new ConcurrentHashMap<>();

    LevelCache(LevelSource source) {
        this.source = source;
        this.tolerances = source.tolerances();
    }

    /** Index of the coarsest level that serves a scale. @param metresPerPixel ground metres of a logical pixel */
    int indexFor(double metresPerPixel) {
        int index = 0;
        while (index + 1 < tolerances.length && tolerances[index + 1] <= BEND * metresPerPixel) {
            index++;
        }
        return index;
    }

    int coarsest() {
        return tolerances.length - 1;
    }

    LevelShapes level(int index) throws AtlasException {
        LevelShapes there = levels.get(index);
        return there != null ? there : read(index);
    }

    private synchronized LevelShapes read(int index) throws AtlasException {
        LevelShapes level = levels.get(index);
        if (level == null) {
            level = new LevelShapes(source.level(index));
            levels.put(index, level);
        }
        return level;
    }
}
