package henan.atlas.bench;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints them as a table: {@code mvn -Pbench verify}. The results stand in
 * {@code target/bench.json}, the table in {@code target/bench.md}.
 *
 * <p>{@code -Dbench=} takes a regular expression of benchmarks to run, {@code -Dgt.render.jar=} the jars of GeoTools'
 * render module.
 */
public final class Benchmarks {
    /** With which {@code packaging/run} starts Java for a command and for the window, and so what is measured. */
    static final List<String> PROGRAM_FLAGS =
            List.of("-Dfile.encoding=UTF-8", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    /** Heap the open file of twenty times the data must do with. */
    private static final String HEAP = "-Xmx1g";

    private Benchmarks() {
    }

    /** @param arguments the project's folder */
    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments[0]);
        String wanted = System.getProperty("bench", "");
        String jars = System.getProperty(PeerBenchmark.JARS, "");
        for (GrownAtlas grown : GrownAtlas.values()) {
            grown.file(project);
        }
        List<String> flags = new ArrayList<>(PROGRAM_FLAGS);
        flags.addAll(List.of("-Djava.awt.headless=true", "-Dbench.project=" + project,
                "-D" + PeerBenchmark.JARS + "=" + jars));
        ChainedOptionsBuilder options = new OptionsBuilder().include(wanted.isEmpty() ? "henan.atlas.bench" : wanted)
                .jvmArgsAppend(flags.toArray(String[]::new))
                .resultFormat(ResultFormatType.JSON).result(project.resolve("target/bench.json").toString());
        if (jars.isEmpty()) {
            options.exclude("streamingRenderer");
        } else {
            // The class path of the processes that measure.
            System.setProperty("java.class.path", System.getProperty("java.class.path") + File.pathSeparator + jars);
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        BenchTable table = new BenchTable(results);
        if (wanted.isEmpty()) {
            table.heap("shipped", heap(AtlasUnderTest.shipped()));
            table.heap("20×", heap(GrownAtlas.TWENTY.file(project)));
        }
        String text = table.text();
        System.out.println(text);
        Files.writeString(project.resolve("target/bench.md"), text);
    }

    /** Heap used and memory resident in megabytes, by a process of its own. */
    private static long[] heap(Path file) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                HEAP, "-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"),
                HeapProbe.class.getName(), file.toString()));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String[] words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim().split(" ");
        if (process.waitFor() != 0 || words.length != 2) {
            return new long[] {-1, -1};
        }
        return new long[] {Long.parseLong(words[0]), Long.parseLong(words[1])};
    }
}
