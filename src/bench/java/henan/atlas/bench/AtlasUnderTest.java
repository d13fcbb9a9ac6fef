package henan.atlas.bench;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.MapContent;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapRenderer;
import henan.atlas.render.MapScenes;
import henan.atlas.render.RenderedMap;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An open atlas file and what draws it, at 1920×1080 with names and all drops. */
final class AtlasUnderTest implements AutoCloseable {
    /** 商丘市, with six counties and two districts. */
    static final SubjectRef PREFECTURE = SubjectRef.prefecture("411400");
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final int MARGIN = 20;

    final AtlasFile file;
    final MapContent content;
    final MapScenes scenes;
    final MapRenderer renderer;
    final MapQuery probe;
    final Set<String> clusters;

    AtlasUnderTest(Path path) throws AtlasException {
        file = AtlasFile.open(path);
        content = new MapContent(file.content(), file.levels(), file.styles());
        scenes = new MapScenes(content, new AtlasProjection(), new BundledFonts());
        renderer = new MapRenderer(scenes);
        probe = new MapQuery(scenes);
        clusters = content.content().clusters().stream().map(Cluster::id).collect(Collectors.toSet());
    }

    /** The folder of the project, and in it the shipped file. */
    static Path project() {
        return Path.of(System.getProperty("bench.project", "."));
    }

    static Path shipped() {
        return project().resolve("target/atlas/henan.gpkg");
    }

    Viewport fit(SubjectRef area) throws AtlasException {
        return Viewport.fit(probe.extent(area), WIDTH, HEIGHT, Viewport.Margins.all(MARGIN));
    }

    RenderedMap draw(Viewport view) throws AtlasException {
        return renderer.render(window(view), () -> false).orElseThrow();
    }

    /** What a window shows of a view. */
    MapSpec window(Viewport view) {
        return new MapSpec(view, 1, MapSpec.BOOK_STYLE, clusters, List.of(), false);
    }

    /** A view whose scale nobody has seen before, hardly another than the given one. */
    static Viewport unseen(Viewport view, int count) {
        return view.withMetresPerPixel(view.metresPerPixel() * (1 + count / 1e6));
    }

    @Override
    public void close() {
        file.close();
    }
}
