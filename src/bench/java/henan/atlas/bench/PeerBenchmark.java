package henan.atlas.bench;

import henan.atlas.carto.MapSpec;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.PlainJava2D;
import henan.atlas.render.StreamingPeer;
import java.awt.image.BufferedImage;
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

/** What others take for the same picture, in the same run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class PeerBenchmark {
    /** Names the jars of GeoTools' render module, without which {@link #streamingRenderer} is left out. */
    static final String JARS = "gt.render.jar";

    @Param({"PROVINCE", "PREFECTURE", "TWENTY"})
    private String picture;

    private AtlasUnderTest atlas;
    private Viewport view;
    private PlainJava2D plain;
    private StreamingPeer peer;

    @Setup
    public void open() throws Exception {
        atlas = new AtlasUnderTest("TWENTY".equals(picture) ? GrownAtlas.TWENTY.file(AtlasUnderTest.project())
                : AtlasUnderTest.shipped());
        view = atlas.fit("PREFECTURE".equals(picture) ? AtlasUnderTest.PREFECTURE : SubjectRef.PROVINCE);
        plain = new PlainJava2D(atlas.scenes, MapSpec.BOOK_STYLE);
        if (!System.getProperty(JARS, "").isEmpty()) {
            peer = new StreamingPeer(atlas.file);
        }
    }

    @TearDown
    public void close() {
        atlas.close();
    }

    @Benchmark
    public BufferedImage plainJava2D() throws Exception {
        return plain.draw(view);
    }

    @Benchmark
    public BufferedImage streamingRenderer() throws Exception {
        return peer.draw(view);
    }
}
