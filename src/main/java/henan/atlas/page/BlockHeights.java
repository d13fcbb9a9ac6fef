package henan.atlas.page;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Heights of blocks while one page is laid out, which tries many ways: each is measured once in a width.
 *
 * <p><b>Threading:</b> for one thread.
 */
final class BlockHeights {
    private final Map<Block, Map<Double, Double>> known = new IdentityHashMap<>();

    double of(Block block, double width) {
        return known.computeIfAbsent(block, b -> new HashMap<>()).computeIfAbsent(width, block::height);
    }
}
