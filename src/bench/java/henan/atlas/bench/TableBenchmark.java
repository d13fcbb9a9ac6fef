package henan.atlas.bench;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.table.AtlasTables;
import henan.atlas.table.Condition;
import henan.atlas.table.SortKey;
import henan.atlas.table.TableKind;
import henan.atlas.table.TableQuery;
import henan.atlas.table.TableResult;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A list that is asked: the first time, when its columns are read, and again. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TableBenchmark {
    /** Clusters, each with ten figures; SHIPPED as there are. */
    @Param({"SHIPPED", "20000"})
    private String size;

    private AtlasSnapshot content = AtlasSnapshot.of(Map.of());
    private AtlasTables asked = new AtlasTables(content);

    @Setup
    public void fill() throws Exception {
        AtlasSnapshot shipped = Styles.shipped(AtlasUnderTest.project());
        content = "SHIPPED".equals(size) ? shipped : ManyClusters.of(shipped, Integer.parseInt(size));
        asked = new AtlasTables(content);
        askAgain();
    }

    @Benchmark
    public TableResult askAgain() {
        return asked.ask(query());
    }

    /** As when what is shown has changed: every column that is asked is read. */
    @Benchmark
    public TableResult askFirst() {
        return new AtlasTables(content).ask(query());
    }

    /** As when a list is opened: the table is made, and all of it listed. */
    @Benchmark
    public TableResult listAll() {
        return new AtlasTables(content).ask(TableQuery.of(TableKind.CLUSTERS));
    }

    /** A list that was read ahead and is asked for the first time: a column of figures is read. */
    @Benchmark
    public TableResult askReadAhead(Ahead ahead) {
        return ahead.tables.ask(query());
    }

    /** Tables read ahead, made anew for each asking, which is not timed. */
    @State(Scope.Thread)
    public static class Ahead {
        private AtlasTables tables = new AtlasTables(AtlasSnapshot.of(Map.of()));

        @Setup(Level.Invocation)
        public void read(TableBenchmark bench) {
            tables = new AtlasTables(bench.content);
            tables.readAhead(TableKind.CLUSTERS, () -> false);
        }
    }

    static TableQuery query() {
        return TableQuery.of(TableKind.CLUSTERS).with(new Condition.AnyOf("industry_ids", Set.of("food", "equipment")))
                .with(new Condition.Contains("leading_industries", "食品"))
                .with(new Condition.Within("规划面积（平方公里）", OptionalDouble.of(10), OptionalDouble.empty(),
                        OptionalInt.of(2008), OptionalInt.of(2013)))
                .ordered(SortKey.up("prefecture_code"), SortKey.down("firms"), SortKey.up("name"));
    }
}
