package henan.atlas.bench;

import henan.atlas.carto.Viewport;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.DropPlaces;
import henan.atlas.render.HitIndex;
import henan.atlas.render.RenderedMap;
import henan.atlas.render.SeenDrops;
import henan.atlas.search.SearchHit;
import henan.atlas.search.SearchIndex;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** The shipped atlas, warm: redraw, placing of labels, hit test, search. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class MapBenchmark {
    private AtlasUnderTest atlas;
    private SearchIndex search;
    private Viewport province;
    private Viewport prefecture;
    private HitIndex hits;
    private SeenDrops drops;
    private int count;

    @Setup
    public void open() throws Exception {
        atlas = new AtlasUnderTest(AtlasUnderTest.shipped());
        search = new SearchIndex(atlas.content.content());
        province = atlas.fit(SubjectRef.PROVINCE);
        prefecture = atlas.fit(AtlasUnderTest.PREFECTURE);
        drops = SeenDrops.of(atlas.clusters);
        hits = atlas.probe.hits(atlas.window(province));
    }

    @TearDown
    public void close() {
        atlas.close();
    }

    @Benchmark
    public RenderedMap redrawProvince() throws Exception {
        return atlas.draw(province);
    }

    @Benchmark
    public RenderedMap redrawPrefecture() throws Exception {
        return atlas.draw(prefecture);
    }

    /** Labels and drops are placed anew, as while zooming. */
    @Benchmark
    public RenderedMap redrawAtUnseenScale() throws Exception {
        return atlas.draw(AtlasUnderTest.unseen(province, ++count));
    }

    @Benchmark
    public DropPlaces placeLabels() throws Exception {
        return atlas.probe.drops(atlas.window(AtlasUnderTest.unseen(province, ++count)));
    }

    @Benchmark
    public List<SubjectRef> hitTest() {
        count = (count + 7) % 400;
        return hits.at(province, 760 + count, 340 + count, drops);
    }

    @Benchmark
    public List<SearchHit> searchKeystroke() {
        return search.answer("minq", 20).hits();
    }

    /** Words that share no record: all together, then each by itself. */
    @Benchmark
    public List<SearchHit> searchSeveralWords() {
        return search.answer("民权 临颍", 40).hits();
    }

    /** Nothing is called so: every name is held against a slip of the hand. */
    @Benchmark
    public List<SearchHit> searchNear() {
        return search.answer("zhengzou", 40).hits();
    }
}
