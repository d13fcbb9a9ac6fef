package henan.atlas.bench;

import henan.atlas.carto.Viewport;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.RenderedMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Ten and twenty times the data, warm: the whole of it on one picture. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class GrownBenchmark {
    @Param({"TEN", "TWENTY"})
    private String size;

    private AtlasUnderTest atlas;
    private Viewport whole;
    private int count;

    @Setup
    public void open() throws Exception {
        atlas = new AtlasUnderTest(GrownAtlas.valueOf(size).file(AtlasUnderTest.project()));
        whole = atlas.fit(SubjectRef.PROVINCE);
    }

    @TearDown
    public void close() {
        atlas.close();
    }

    @Benchmark
    public RenderedMap redrawWhole() throws Exception {
        return atlas.draw(whole);
    }

    @Benchmark
    public RenderedMap redrawWholeAtUnseenScale() throws Exception {
        return atlas.draw(AtlasUnderTest.unseen(whole, ++count));
    }
}
