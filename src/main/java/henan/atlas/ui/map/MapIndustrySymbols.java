package henan.atlas.ui.map;

import henan.atlas.carto.MapSpec;
import henan.atlas.content.Timeliness;
import henan.atlas.domain.AtlasException;
import henan.atlas.render.MapScenes;
import henan.atlas.render.MapSymbols;
import henan.atlas.ui.ground.kit.IndustrySymbols;
import henan.atlas.ui.map.picture.PixelBridge;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;

/** The map's own drops, for lists: what stands beside a name is what stands on the map. */
public final class MapIndustrySymbols implements IndustrySymbols {
    /** Lists draw them at twice the density of the picture asked for, sharp on any screen. */
    private static final double DENSITY = 2;

    private final Supplier<MapScenes> scenes;
    private final Map<String, Image> images = new HashMap<>();

    /** @param scenes gives those of the atlas as it now is */
    public MapIndustrySymbols(Supplier<MapScenes> scenes) {
        this.scenes = scenes;
    }

    @Override
    public Node glyph(String industryId, double size) {
        Image image = images.computeIfAbsent(industryId + "@" + size, key -> draw(industryId, size));
        ImageView view = new ImageView(image);
        view.setFitWidth(image.getWidth() / DENSITY);
        view.setFitHeight(image.getHeight() / DENSITY);
        return view;
    }

    @Override
    public Color colour(String industryId) {
        try {
            return MapColors.of(symbols().clusterColor(MapSpec.BOOK_STYLE, industryId));
        } catch (AtlasException e) {
            throw new IllegalStateException(e);
        }
    }

    private Image draw(String industryId, double size) {
        try {
            return PixelBridge.image(symbols().clusterSymbol(MapSpec.BOOK_STYLE, industryId,
                    Timeliness.IN_TIME, size, DENSITY).image());
        } catch (AtlasException e) {
            throw new IllegalStateException(e);
        }
    }

    private MapSymbols symbols() {
        return new MapSymbols(scenes.get());
    }
}
