package henan.atlas.bench;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A screen without a monitor ({@code Xvfb}, with {@code openbox}, {@code wmctrl}, {@code xdotool}) whose pixels lie in a
 * file, looked at while something starts on it. The pointer rests in its lower right corner, where it points at nothing.
 */
final class WatchedScreen implements AutoCloseable {
    static final int WIDTH = 1920;
    static final int HEIGHT = 1080;
    /** Of so many columns, and rows, one is looked at. */
    private static final int STEP = 8;
    private static final double BESIDE_THE_MIDDLE = 0.35;
    /** When less of the screen is as before, a window is seen. */
    private static final double HALF = 0.5;
    private static final Duration BETWEEN = Duration.ofMillis(4);
    /** How long an end is waited for, at which archives of classes are written. Units: seconds. */
    static final long PATIENCE = 120;

    private final Process server;
    private final Process manager;
    private final String display;
    private final IntBuffer pixels;

    /** @param folder where the screen's file may lie */
    WatchedScreen(int number, Path folder) throws IOException, InterruptedException {
        display = ":" + number;
        server = new ProcessBuilder("Xvfb", display, "-screen", "0", WIDTH + "x" + HEIGHT + "x24", "-fbdir",
                folder.toString()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        Path file = folder.resolve("Xvfb_screen0");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        long bytes = 4L * WIDTH * HEIGHT;
        while (!Files.exists(file) || Files.size(file) < bytes) {
            if (System.nanoTime() > end || !server.isAlive()) {
                throw new IOException("no screen " + display + ": are Xvfb, openbox, wmctrl and xdotool installed, and is the number free?");
            }
            Thread.sleep(BETWEEN.toMillis());
        }
        manager = onScreen(new ProcessBuilder("openbox")).start();
        rest();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            // A head of some hundred bytes comes first.
            pixels = channel.map(FileChannel.MapMode.READ_ONLY, channel.size() - bytes, bytes)
                    .order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
        }
    }

    /**
     * What was seen.
     *
     * @param at        when, in seconds since the start
     * @param processor time of it the process had taken by then, in seconds
     * @param colours of the pixels looked at, row by row
     */
    private record Look(double at, double processor, int[] colours) {
    }

    /** What was seen of a start. */
    static final class Seen {
        private final List<Look> looks;

        private Seen(List<Look> looks) {
            this.looks = looks;
        }

        /** When the first pixels changed. Units: seconds since the start. */
        double window() {
            return looks.stream().filter(look -> share(look, looks.get(0)) < HALF).mapToDouble(Look::at).findFirst()
                    .orElse(Double.NaN);
        }

        /** Processor time taken until then: on a busy machine it tells what the time by the clock does not. */
        double processor(double until) {
            return looks.stream().filter(look -> look.at <= until).mapToDouble(Look::processor).max().orElse(0);
        }

        /** Since when at least a part of all pixels have had the colour they have in the end. Units: seconds. */
        double settled(double part) {
            return settled(part, 0);
        }

        /**
         * Since when at least a part of the pixels in the middle of the screen, where no panel of the program lies,
         * have had the colour they have in the end. Units: seconds.
         */
        double middleSettled(double part) {
            return settled(part, BESIDE_THE_MIDDLE);
        }

        /**
         * When the middle of the screen, once it had been as another time in the end, was so no longer: what stood
         * there answered. NaN when it was never so, or has stayed.
         *
         * @param part how much of it is as it was then
         */
        double middleLeft(Seen other, double part) {
            Look end = other.looks.get(other.looks.size() - 1);
            boolean seen = false;
            for (Look look : looks) {
                boolean same = share(look, end, BESIDE_THE_MIDDLE) >= part;
                if (seen && !same) {
                    return look.at;
                }
                seen |= same;
            }
            return Double.NaN;
        }

        private double settled(double part, double margin) {
            Look last = looks.get(looks.size() - 1);
            int i = looks.size() - 1;
            while (i > 0 && share(looks.get(i - 1), last, margin) >= part) {
                i--;
            }
            return looks.get(i).at;
        }

        private static double share(Look one, Look other) {
            return share(one, other, 0);
        }

        /**
         * How many pixels two looks have in common, from 0 to 1.
         *
         * @param margin of the screen's width and height, so much is left out on every side
         */
        private static double share(Look one, Look other, double margin) {
            int columns = WIDTH / STEP;
            int rows = HEIGHT / STEP;
            int same = 0;
            int all = 0;
            for (int row = (int) (margin * rows); row < rows - (int) (margin * rows); row++) {
                for (int column = (int) (margin * columns); column < columns - (int) (margin * columns); column++) {
                    int i = row * columns + column;
                    all++;
                    if ((one.colours[i] & 0xffffff) == (other.colours[i] & 0xffffff)) {
                        same++;
                    }
                }
            }
            return (double) same / all;
        }
    }

    /**
     * Starts something and looks at the screen.
     *
     * @param time  how long
     * @param asked what to ask of the process before it is ended
     */
    Seen watch(ProcessBuilder start, Duration time, Asked asked) throws IOException, InterruptedException {
        return watch(start, time, asked, List.of());
    }

    /**
     * The same while a tool does something on it.
     *
     * @param hand what, from when a window is seen on: the screen itself would answer too; nothing when empty
     */
    Seen watch(ProcessBuilder start, Duration time, Asked asked, List<String> hand)
            throws IOException, InterruptedException {
        onScreen(start);
        List<Look> looks = new ArrayList<>();
        looks.add(look(0, 0));
        long began = System.nanoTime();
        Process process = start.start();
        Optional<Process> moved = Optional.empty();
        while (System.nanoTime() - began < time.toNanos() && process.isAlive()) {
            Thread.sleep(BETWEEN.toMillis());
            Look now = look((System.nanoTime() - began) / 1e9, processorSeconds(process.pid()));
            Look before = looks.get(looks.size() - 1);
            if (!Arrays.equals(now.colours, before.colours)) {
                looks.add(now);
            }
            if (moved.isEmpty() && !hand.isEmpty() && Seen.share(now, looks.get(0)) < HALF) {
                moved = Optional.of(begin(new ProcessBuilder(hand)));
            }
        }
        asked.of(process.pid());
        moved.ifPresent(Process::destroy);
        closeWindow();
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            throw new IOException(start.command() + " does not end");
        }
        return new Seen(looks);
    }

    /** Starts something on it that is not looked at. What it says is lost. */
    Process begin(ProcessBuilder start) throws IOException {
        return onScreen(start).start();
    }

    /** Has a tool do something on it, and waits for that. */
    void tell(List<String> command) throws IOException, InterruptedException {
        begin(new ProcessBuilder(command)).waitFor();
    }

    /** Closes the window on it as by a hand, so that the program does what it does at its end. */
    void closeWindow() throws IOException, InterruptedException {
        tell(List.of("wmctrl", "-c", ":ACTIVE:"));
    }

    /** Puts the pointer where it points at nothing. */
    void rest() throws IOException, InterruptedException {
        tell(List.of("xdotool", "mousemove", String.valueOf(WIDTH - 1), String.valueOf(HEIGHT - 1)));
    }

    private ProcessBuilder onScreen(ProcessBuilder process) {
        process.environment().put("DISPLAY", display);
        return process.redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(
                ProcessBuilder.Redirect.DISCARD);
    }

    /** What is asked of a process. */
    interface Asked {
        void of(long process) throws IOException;
    }

    private Look look(double at, double processor) {
        int columns = WIDTH / STEP;
        int[] colours = new int[columns * (HEIGHT / STEP)];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = pixels.get(i / columns * STEP * WIDTH + i % columns * STEP);
        }
        return new Look(at, processor, colours);
    }

    /** Processor time a process has taken, its own and the system's for it; 0 once it has ended. */
    static double processorSeconds(long process) throws IOException {
        Path told = Path.of("/proc/" + process + "/stat");
        if (!Files.exists(told)) {
            return 0;
        }
        String[] fields = Files.readString(told).replaceAll(".*\\) ", "").split(" ");
        // Clock ticks of a hundredth of a second.
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
    }

    @Override
    public void close() {
        manager.destroy();
        server.destroy();
    }
}
