package henan.atlas.bench;

import henan.atlas.domain.SubjectRef;
import henan.atlas.render.RenderedMap;
import henan.atlas.search.SearchIndex;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.Warmup;

/** Opening a file in a fresh process: content, search index, and the first picture of the whole. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class OpenBenchmark {
    @Param({"SHIPPED", "TEN", "TWENTY"})
    private String size;

    private Path file;

    @Setup
    public void choose() throws Exception {
        file = "SHIPPED".equals(size) ? AtlasUnderTest.shipped()
                : GrownAtlas.valueOf(size).file(AtlasUnderTest.project());
    }

    @Benchmark
    public SearchIndex open() throws Exception {
        try (AtlasUnderTest atlas = new AtlasUnderTest(file)) {
            atlas.fit(SubjectRef.PROVINCE);
            return new SearchIndex(atlas.content.content());
        }
    }

    @Benchmark
    public RenderedMap openAndDraw() throws Exception {
        try (AtlasUnderTest atlas = new AtlasUnderTest(file)) {
            return atlas.draw(atlas.fit(SubjectRef.PROVINCE));
        }
    }
}
