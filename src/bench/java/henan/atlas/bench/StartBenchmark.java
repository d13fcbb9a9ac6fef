package henan.atlas.bench;

import henan.atlas.ui.shell.KeptPictureFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * From the start of the process to pixels on the screen, turn about with an empty window of JavaFX of the same flags
 * and the same kind of archive of classes: the packaged program, with and without the picture it keeps of its last
 * window; and when it answers a wheel that is turned over its map from when it is seen on. Needs Linux, {@code Xvfb},
 * {@code openbox}, {@code wmctrl} and {@code xdotool}.
 *
 * <p>Arguments: the project's folder, in which the program is packaged, and how often each is started.
 */
public final class StartBenchmark {
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("bench.watched", 6));
    private static final int SCREEN = 77;
    /** What {@code packaging/run} adds for the window to {@link Benchmarks#PROGRAM_FLAGS}. */
    private static final List<String> FLAGS = List.of("-Xshare:auto", "-Xms120m", "-Xmn16m",
            "-XX:MinHeapDeltaBytes=24m", "-XX:MetaspaceSize=96m", "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=10", "-XX:-ShrinkHeapInSteps", "-XX:SoftRefLRUPolicyMSPerMB=10", "-Xlog:disable",
            "-Dprism.order=sw");
    private static final Map<String, String> ENVIRONMENT = Map.of("MALLOC_ARENA_MAX", "2",
            "MALLOC_MMAP_THRESHOLD_", "1048576", "GDK_GL", "disable");
    /** Of the pixels in the middle of the screen, so many stand as they will stay when the map is said to be seen. */
    private static final double MAP = 0.95;
    private static final double ALL = 0.999;

    /** A wheel turned in the middle of the screen, every few hundredths of a second. */
    private static final List<String> WHEEL = List.of("xdotool", "mousemove", String.valueOf(WatchedScreen.WIDTH / 2),
            String.valueOf(WatchedScreen.HEIGHT / 2), "click", "--repeat", "400", "--delay", "15", "4");

    private final Path work;
    private final WatchedScreen screen;
    private final List<Double> answers = new ArrayList<>();
    private final Map<String, List<double[]>> results = new LinkedHashMap<>();

    private StartBenchmark(Path work, WatchedScreen screen) {
        this.work = work;
        this.screen = screen;
    }

    public static void main(String[] arguments) throws Exception {
        Path target = Path.of(arguments[0]).toAbsolutePath().resolve("target");
        Path work = Files.createDirectories(target.resolve("start-bench"));
        try (WatchedScreen screen = new WatchedScreen(SCREEN, work)) {
            System.out.print(new StartBenchmark(work, screen).run(target.resolve("henan-atlas.jar"),
                    Integer.parseInt(arguments[1])));
        }
    }

    private String run(Path program, int times) throws Exception {
        Path empty = emptyWindow();
        List<String> bare = List.of("-cp", empty + ":" + program, EmptyWindow.Start.class.getName());
        Path settings = work.resolve("settings");
        List<String> atlas = List.of("-jar", program.toString(), "--settings", settings.toString());
        // The archives, and with them a window that is remembered.
        archived("empty", bare);
        archived("atlas", atlas);
        for (int i = 0; i < times; i++) {
            start("empty window", "empty", bare);
            Map<Path, byte[]> kept = read(settings);
            answer(atlas, start("atlas", "atlas", atlas));
            // Another view would be remembered.
            for (Map.Entry<Path, byte[]> file : kept.entrySet()) {
                Files.write(file.getKey(), file.getValue());
            }
            Files.delete(settings.resolve(KeptPictureFile.NAME));
            start("atlas, no picture kept", "atlas", atlas);
        }
        return table();
    }

    private Path emptyWindow() throws IOException {
        Path jar = work.resolve("empty.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Class<?> type : List.of(EmptyWindow.class, EmptyWindow.Start.class)) {
                String name = type.getName().replace('.', '/') + ".class";
                out.putNextEntry(new JarEntry(name));
                type.getClassLoader().getResourceAsStream(name).transferTo(out);
            }
        }
        return jar;
    }

    private Path archive(String name) {
        return work.resolve(name + ".jsa");
    }

    private void archived(String name, List<String> what) throws Exception {
        Files.deleteIfExists(archive(name));
        screen.watch(process("-XX:ArchiveClassesAtExit=" + archive(name), what), TIME.multipliedBy(2), process -> { });
        if (!Files.exists(archive(name))) {
            throw new IOException("no archive of " + name);
        }
    }

    private static Map<Path, byte[]> read(Path folder) throws IOException {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file, Files.readAllBytes(file));
            }
        }
        return files;
    }

    /** Starts the program once more with a hand at the wheel. @param before what is seen without one */
    private void answer(List<String> command, WatchedScreen.Seen before) throws Exception {
        WatchedScreen.Seen seen = screen.watch(process("-XX:SharedArchiveFile=" + archive("atlas"), command), TIME,
                process -> { }, WHEEL);
        screen.rest();
        answers.add(seen.middleLeft(before, MAP));
    }

    private WatchedScreen.Seen start(String what, String archive, List<String> command) throws Exception {
        double[] asked = new double[2];
        WatchedScreen.Seen seen = screen.watch(process("-XX:SharedArchiveFile=" + archive(archive), command), TIME,
                process -> {
                    asked[0] = WatchedScreen.processorSeconds(process);
                    asked[1] = residentMegabytes(process);
                });
        double map = seen.middleSettled(MAP);
        results.computeIfAbsent(what, none -> new ArrayList<>()).add(new double[] {seen.window(), map,
                seen.settled(ALL), asked[0], asked[1], seen.processor(seen.window()), seen.processor(map)});
        return seen;
    }

    private static ProcessBuilder process(String archive, List<String> what) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                archive));
        command.addAll(Benchmarks.PROGRAM_FLAGS);
        command.addAll(FLAGS);
        command.addAll(what);
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().putAll(ENVIRONMENT);
        return process;
    }

    private String table() throws IOException {
        StringBuilder out = new StringBuilder("Load " + Files.readString(Path.of("/proc/loadavg")).split(" ")[0]
                + "\n| what | window | map | all | processor | resident | map, of the empty window |"
                + " processor until window | until map |\n|---|---|---|---|---|---|---|---|---|\n");
        double bare = median(results.get("empty window"), 1);
        results.forEach((what, runs) -> out.append(String.format(Locale.ROOT,
                "| %s | %.2f s | %.2f s | %.2f s | %.2f s | %.0f MB | %.2f | %.2f s | %.2f s |%n", what, median(runs, 0),
                median(runs, 1), median(runs, 2), median(runs, 3), median(runs, 4), median(runs, 1) / bare,
                median(runs, 5), median(runs, 6))));
        double answered = median(answers.stream().map(at -> new double[] {at}).toList(), 0);
        out.append(String.format(Locale.ROOT, "%nA wheel over the map is answered after %.2f s, %.2f of the map of the"
                + " empty window (%d starts).%n", answered, answered / bare, answers.size()));
        return out.toString();
    }

    private static double median(List<double[]> runs, int column) {
        double[] sorted = runs.stream().mapToDouble(run -> run[column]).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double residentMegabytes(long process) throws IOException {
        return Arrays.stream(Files.readString(Path.of("/proc/" + process + "/status")).split("\n"))
                .filter(line -> line.startsWith("VmRSS")).mapToDouble(line ->
                        Double.parseDouble(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
    }
}
