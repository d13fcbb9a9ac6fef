package henan.atlas.bench;

import java.nio.file.Files;
import java.nio.file.Path;
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

/** The province on A3, the first page in a process and when it is warm. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class PageBenchmark {
    private AtlasUnderTest atlas;
    private Path folder;

    @Setup
    public void open() throws Exception {
        atlas = new AtlasUnderTest(AtlasUnderTest.shipped());
        folder = Files.createTempDirectory("bench");
    }

    @TearDown
    public void close() throws Exception {
        atlas.close();
        for (String name : new String[] {"a3.pdf", "a3.png"}) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.delete(folder);
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(5)
    public Path firstPdf() throws Exception {
        A3Page.write(atlas.content, folder.resolve("a3.pdf"));
        return folder;
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(5)
    public Path firstPng() throws Exception {
        A3Page.write(atlas.content, folder.resolve("a3.png"));
        return folder;
    }

    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public Path pdf() throws Exception {
        A3Page.write(atlas.content, folder.resolve("a3.pdf"));
        return folder;
    }

    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public Path png() throws Exception {
        A3Page.write(atlas.content, folder.resolve("a3.png"));
        return folder;
    }
}
