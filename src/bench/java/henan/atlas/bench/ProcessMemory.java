package henan.atlas.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Memory of another Java process of this machine, as Linux and its own {@code jcmd} tell it. Units: megabytes of 2²⁰
 * bytes.
 *
 * @param resident  of it, what of it no file is behind, and what is mapped from files
 * @param anonymous what of it no file is behind
 * @param heap      set aside for objects
 * @param used      of that
 * @param metaspace set aside for classes
 * @param code      compiled
 */
record ProcessMemory(double resident, double anonymous, double heap, double used, double metaspace, double code) {
    static final String HEAD = "| what | resident | not of files | heap set aside | heap used | metaspace | code |\n"
            + "|---|---|---|---|---|---|---|\n";
    private static final double KILO = 1024;

    /** Asks a process, which is not stopped for longer than it takes to answer; nothing is collected. */
    static ProcessMemory of(long process) throws IOException, InterruptedException {
        String status = Files.readString(Path.of("/proc/" + process + "/status"));
        String heap = tell(process, "GC.heap_info");
        return new ProcessMemory(sum(status, "VmRSS:\\s+(\\d+)"), sum(status, "RssAnon:\\s+(\\d+)"),
                sum(heap, "generation +total (\\d+)K"), sum(heap, "generation.* used (\\d+)K"),
                sum(heap, "Metaspace.* committed (\\d+)K"), sum(tell(process, "Compiler.codecache"), " used=(\\d+)Kb"));
    }

    /** What a process answers to a command of {@code jcmd}. */
    static String tell(long process, String... command) throws IOException, InterruptedException {
        String[] all = new String[command.length + 2];
        all[0] = Path.of(System.getProperty("java.home"), "bin/jcmd").toString();
        all[1] = String.valueOf(process);
        System.arraycopy(command, 0, all, 2, command.length);
        Process asked = new ProcessBuilder(all).redirectErrorStream(true).start();
        String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        return answer;
    }

    private static double sum(String text, String kilobytes) {
        double sum = 0;
        Matcher found = Pattern.compile(kilobytes).matcher(text);
        while (found.find()) {
            sum += Double.parseDouble(found.group(1)) / KILO;
        }
        return sum;
    }

    /** A row of the table. */
    String row(String what) {
        return String.format(Locale.ROOT, "| %s | %.0f MB | %.0f | %.0f | %.0f | %.0f | %.0f |%n", what, resident,
                anonymous, heap, used, metaspace, code);
    }
}
