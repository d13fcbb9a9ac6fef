package henan.atlas.bench;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.MapContent;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.Faces;
import henan.atlas.render.HitIndex;
import henan.atlas.render.MapProbe;
import henan.atlas.render.MapRenderer;
import henan.atlas.render.MapScenes;
import henan.atlas.render.RenderedMap;
import henan.atlas.search.SearchHit;
import henan.atlas.search.SearchIndex;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Redraw at 1920×1080 with labels and clusters, placing of labels, hit test and search, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class MapBenchmark {
    private AtlasFile atlas;
    private MapContent content;
    private MapScenes scenes;
    private MapRenderer renderer;
    private MapProbe probe;
    private SearchIndex search;
    private Set<String> clusters;
    private Viewport province;
    private Viewport prefecture;
    private HitIndex hits;

    @Setup
    public void open() throws Exception {
        atlas = AtlasFile.open(Path.of(System.getProperty("atlas.file", "target/atlas/henan.gpkg")));
        content = atlas.mapContent();
        scenes = new MapScenes(content, new AtlasProjection(), new Faces());
        renderer = new MapRenderer(scenes);
        probe = new MapProbe(scenes);
        search = new SearchIndex(atlas.content());
        clusters = atlas.content().clusters().stream().map(Cluster::id).collect(Collectors.toSet());
        province = fit(SubjectRef.PROVINCE);
        prefecture = fit(SubjectRef.prefecture("411400"));
        hits = probe.hits(province, MapSpec.BOOK_STYLE);
    }

    @TearDown
    public void close() {
        atlas.close();
    }

    private Viewport fit(SubjectRef area) throws Exception {
        return Viewport.fit(probe.extent(area, MapSpec.BOOK_STYLE), 1920, 1080, Viewport.Margins.all(20));
    }

    private RenderedMap draw(Viewport view) throws Exception {
        return renderer.render(new MapSpec(view, 1, MapSpec.BOOK_STYLE, clusters, List.of(), false), () -> false)
                .orElseThrow();
    }

    @Benchmark
    public RenderedMap redrawProvince() throws Exception {
        return draw(province);
    }

    @Benchmark
    public RenderedMap redrawPrefecture() throws Exception {
        return draw(prefecture);
    }

    /** A picture at a scale never drawn before: labels and drops are placed anew, as while zooming. */
    @Benchmark
    public RenderedMap redrawAtAScaleNotSeenBefore() throws Exception {
        return draw(province.withMetresPerPixel(province.metresPerPixel() * (1 + System.nanoTime() % 1000 / 1e6)));
    }

    @Benchmark
    public List<SubjectRef> hitTest() {
        return hits.at(province, 960, 540, clusters);
    }

    @Benchmark
    public List<SearchHit> searchKeystroke() {
        return search.find("minq", 20);
    }
}
