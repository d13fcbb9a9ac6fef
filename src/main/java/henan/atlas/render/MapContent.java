package henan.atlas.render;

import henan.atlas.carto.LevelSource;
import henan.atlas.content.AtlasSnapshot;
import java.util.Map;

/**
 * What a map can be drawn from: what the atlas says, its geometry and its styles.
 *
 * @param styles texts of the style files by name, as compiled from {@code maps/style}
 */
public record MapContent(AtlasSnapshot content, LevelSource levels, Map<String, String> styles) {
    public MapContent {
        styles = Map.copyOf(styles);
    }
}
