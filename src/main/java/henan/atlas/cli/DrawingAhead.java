package henan.atlas.cli;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.MapSpec;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.page.PageComposer;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.MapContent;
import henan.atlas.render.MapScenes;
import henan.atlas.render.style.MapStyle;
import henan.atlas.render.style.StyleReader;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Makes ready what draws while the atlas's records are read: projection, style and faces are most of what a first map
 * waits for, and there are two processors or more. It is all done by one thread, in the order in which it is needed.
 */
final class DrawingAhead {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread ahead = new Thread(work, "drawing ahead");
        ahead.setDaemon(true);
        return ahead;
    });
    private final BundledFonts faces = new BundledFonts();
    private final CompletableFuture<AtlasProjection> projection = begun(AtlasProjection::new);

    private DrawingAhead() {
    }

    static DrawingAhead begin() {
        return new DrawingAhead();
    }

    /** Pages of an atlas; its records are read meanwhile. */
    PageComposer composer(AtlasFile file) throws AtlasException {
        Map<String, String> texts = file.styles();
        CompletableFuture<Map<String, MapStyle>> styles = begun(() -> read(texts));
        begun(faces::prepareAll);
        thread.shutdown();
        AtlasSnapshot content = file.content();
        MapContent map = new MapContent(content, file.levels(), texts);
        return new PageComposer(new MapScenes(map, projection.join(), faces, styles.join()), content);
    }

    /** The style maps are drawn in, where it can be read: if not, whoever asks for it is told why. */
    private static Map<String, MapStyle> read(Map<String, String> texts) {
        try {
            String text = texts.get(MapSpec.BOOK_STYLE);
            return text == null ? Map.of() : Map.of(MapSpec.BOOK_STYLE, StyleReader.read(MapSpec.BOOK_STYLE, text));
        } catch (AtlasException e) {
            return Map.of();
        }
    }

    private <T> CompletableFuture<T> begun(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, thread);
    }
}
