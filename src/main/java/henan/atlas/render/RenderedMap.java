package henan.atlas.render;

import henan.atlas.carto.MapSpec;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A picture and what it came from.
 *
 * @param spec    what it shows
 * @param image   the pixels, {@code TYPE_INT_ARGB_PRE}, opaque
 * @param labels  names written, most important first
 * @param dropped names that found no room, most important first
 */
public record RenderedMap(MapSpec spec, BufferedImage image, List<String> labels, List<String> dropped) {
    public RenderedMap {
        labels = List.copyOf(labels);
        dropped = List.copyOf(dropped);
    }
}
