package henan.atlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What memory the window of the built program takes, as {@code packaging/run} starts it: after the start, after each
 * activity has been opened once, and each minute while it is used at random. Needs Linux and what
 * {@link WatchedScreen} needs.
 *
 * <p>Arguments: the project's folder, in which the program is packaged; minutes; the seed of what is done. Prints the
 * table and writes it, beside what the process tells of itself in each row, into {@code target/memory-bench}.
 *
 * <p>{@code -Dbench.collected=true} has everything collected first that nobody holds, in each row: then the table tells
 * what is held, not what is resident. {@code -Dbench.more=} names more options of Java, by spaces; with
 * {@code -XX:NativeMemoryTracking=summary} among them it is written too what Java sets aside for what.
 */
public final class MemoryBenchmark {
    private static final int SCREEN = Integer.getInteger("bench.screen", 78);
    private static final boolean COLLECTED = Boolean.getBoolean("bench.collected");
    private static final List<String> MORE = List.of(System.getProperty("bench.more", "").split(" ")).stream()
            .filter(option -> !option.isEmpty()).toList();
    /** A process is at rest that takes no more than this in a second. Units: seconds of processor time. */
    private static final double AT_REST = 0.03;
    /** What a start takes at least, likewise. */
    private static final double LEAST_START = 2;
    private static final int PATIENCE = 15;
    private static final long BETWEEN = 700;
    /** By then the window has collected what had been thrown away. Units: seconds. */
    private static final int LEFT_ALONE = 10;
    private static final List<String> NAMES = List.of("browsing", "themes", "comparing", "the book's contents",
            "the timeline", "terms", "coverage", "pages");

    private final Path folder;
    private final WatchedScreen screen;
    private final StringBuilder table = new StringBuilder(ProcessMemory.HEAD);
    private int rows;

    private MemoryBenchmark(Path folder, WatchedScreen screen) {
        this.folder = folder;
        this.screen = screen;
    }

    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments[0]).toAbsolutePath();
        Path folder = Files.createDirectories(project.resolve("target/memory-bench"));
        try (WatchedScreen screen = new WatchedScreen(SCREEN, folder)) {
            new MemoryBenchmark(folder, screen).run(project, Integer.parseInt(arguments[1]),
                    Long.parseLong(arguments[2]));
        }
    }

    private void run(Path project, int minutes, long seed) throws Exception {
        Path archive = folder.resolve("window.jsa");
        Path settings = folder.resolve("settings");
        Path jar = project.resolve("target/henan-atlas.jar");
        boolean old = Files.exists(archive)
                && Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(jar)) < 0;
        if (old || !Files.exists(archive)) {
            Files.deleteIfExists(archive);
            end(begun(ProgramStart.of(project, "-XX:ArchiveClassesAtExit=" + archive, List.of(), settings)));
        }
        Process process = begun(ProgramStart.of(project, "-XX:SharedArchiveFile=" + archive, MORE, settings));
        try {
            use(process.pid(), minutes, new WindowHand(screen, seed));
        } finally {
            end(process);
        }
    }

    private void use(long process, int minutes, WindowHand hand) throws Exception {
        row(process, "start");
        Thread.sleep(TimeUnit.SECONDS.toMillis(LEFT_ALONE));
        row(process, "left alone");
        for (int i = 0; i < NAMES.size(); i++) {
            hand.turnTo(i + 1);
            rest(process);
            row(process, NAMES.get(i));
        }
        hand.turnTo(1);
        hand.tidy();
        rest(process);
        row(process, "browsing again");
        Thread.sleep(TimeUnit.SECONDS.toMillis(LEFT_ALONE));
        row(process, "left alone again");
        long begun = System.nanoTime();
        for (int minute = 1; minute <= minutes; minute++) {
            int done = 0;
            while (System.nanoTime() - begun < TimeUnit.MINUTES.toNanos(minute)) {
                hand.next();
                done++;
                Thread.sleep(BETWEEN);
            }
            rest(process);
            row(process, "minute " + minute + ", " + done + " things done");
        }
        hand.turnTo(1);
        hand.tidy();
        hand.fill();
        rest(process);
        Thread.sleep(TimeUnit.SECONDS.toMillis(LEFT_ALONE));
        row(process, "left alone in the end");
        System.out.println("Load " + Files.readString(Path.of("/proc/loadavg")).split(" ")[2]);
    }

    private Process begun(ProcessBuilder start) throws IOException, InterruptedException {
        Process process = screen.begin(start);
        // Before its window stands it may be at rest, too.
        for (int i = 0; i < PATIENCE && WatchedScreen.processorSeconds(process.pid()) < LEAST_START; i++) {
            Thread.sleep(TimeUnit.SECONDS.toMillis(1));
        }
        rest(process.pid());
        return process;
    }

    private void end(Process process) throws IOException, InterruptedException {
        screen.closeWindow();
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            // Something lies over the window and was closed in its place.
            process.destroy();
            process.waitFor(WatchedScreen.PATIENCE, TimeUnit.SECONDS);
        }
    }

    private static void rest(long process) throws IOException, InterruptedException {
        double before = WatchedScreen.processorSeconds(process);
        for (int i = 0; i < PATIENCE; i++) {
            Thread.sleep(TimeUnit.SECONDS.toMillis(1));
            double now = WatchedScreen.processorSeconds(process);
            if (now - before <= AT_REST) {
                return;
            }
            before = now;
        }
    }

    private void row(long process, String what) throws IOException, InterruptedException {
        if (COLLECTED) {
            ProcessMemory.tell(process, "GC.run");
        }
        String row = ProcessMemory.of(process).row(what);
        System.out.print(row);
        table.append(row);
        Files.writeString(folder.resolve("table.md"), table);
        List<String> told = new ArrayList<>(List.of(what, ProcessMemory.tell(process, "GC.heap_info"),
                ProcessMemory.tell(process, "VM.native_memory")));
        if (COLLECTED) {
            told.add(ProcessMemory.tell(process, "GC.class_histogram"));
        }
        Files.writeString(folder.resolve(String.format("%02d.txt", rows++)), String.join("\n", told));
    }
}
