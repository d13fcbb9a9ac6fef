package henan.atlas.cli;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.MapSpec;
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
 * Makes ready what draws while the atlas's records are read: projection and style, and for pages the faces, are most of
 * what a first map waits for, and there are two processors or more. It is all done by one thread, in the order in which
 * it is needed.
 */
public final class DrawingAhead {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread ahead = new Thread(work, "drawing ahead");
        ahead.setDaemon(true);
        return ahead;
    });
    private final BundledFonts faces;
    private final CompletableFuture<AtlasProjection> projection = begun(AtlasProjection::new);

    private DrawingAhead(BundledFonts faces) {
        this.faces = faces;
    }

    static DrawingAhead begin() {
        return begin(new BundledFonts());
    }

    /** Begins, with faces that others use too and read themselves. */
    public static DrawingAhead begin(BundledFonts faces) {
        return new DrawingAhead(faces);
    }

    /** Pages of an atlas; its records are read meanwhile, and the faces. */
    PageComposer composer(AtlasFile file) throws AtlasException {
        MapScenes scenes = scenes(file, faces::prepareAll);
        return new PageComposer(scenes, file.content());
    }

    /** What pictures of an atlas share; its records are read meanwhile. */
    public MapScenes scenes(AtlasFile file) throws AtlasException {
        return scenes(file, () -> 0);
    }

    private MapScenes scenes(AtlasFile file, Supplier<Integer> besides) throws AtlasException {
        Map<String, String> texts = file.styles();
        CompletableFuture<Map<String, MapStyle>> styles = begun(() -> read(texts));
        begun(besides);
        thread.shutdown();
        MapContent map = new MapContent(file.content(), file.levels(), texts);
        return new MapScenes(map, projection.join(), faces, styles.join());
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
