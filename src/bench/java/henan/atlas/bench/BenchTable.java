package henan.atlas.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * The results as a table, each beside what is to be reached and beside what it is compared with: another result of the
 * same run, or a figure published elsewhere, which is marked so.
 */
final class BenchTable {
    /** Figures of GeoTools' StreamingRenderer measured elsewhere, on two quiet cores: milliseconds by picture. */
    private static final Map<String, Double> ELSEWHERE = Map.of("PROVINCE", 94.0, "PREFECTURE", 47.0, "TWENTY", 326.0);
    /** QGIS's A3 pages measured elsewhere, in milliseconds. */
    private static final double QGIS_PDF = 2200;
    private static final double QGIS_PNG = 1900;

    private final Map<String, Statistics> results = new TreeMap<>();
    private final List<String> lines = new ArrayList<>();

    BenchTable(Collection<RunResult> runs) {
        for (RunResult run : runs) {
            String method = run.getParams().getBenchmark().replaceAll(".*\\.", "");
            String parameter = run.getParams().getParamsKeys().stream().map(run.getParams()::getParam)
                    .reduce("", (a, b) -> a + "/" + b);
            results.put(method + parameter, run.getPrimaryResult().getStatistics());
        }
    }

    void heap(String what, long[] megabytes) {
        lines.add(String.format(Locale.ROOT, "| memory, %s | heap %d MB | resident %d MB | heap ≤ 1024 MB | | |", what,
                megabytes[0], megabytes[1]));
    }

    String text() throws Exception {
        StringBuilder out = new StringBuilder(machine());
        out.append("\n| what | median | 95 % | to reach | ratio | of |\n|---|---|---|---|---|---|\n");
        peer(out, "redrawProvince", "province", "PROVINCE", 0.30);
        peer(out, "redrawPrefecture", "prefecture", "PREFECTURE", 0.30);
        row(out, "redrawAtUnseenScale", "province at an unseen scale", "", 0, "");
        row(out, "placeLabels", "placing the province's labels and drops", "≤ 10 ms", 0, "");
        row(out, "hitTest", "hit test", "≤ 0.002 ms", 0, "");
        row(out, "searchKeystroke", "search, a keystroke", "≤ 1 ms", 0, "");
        row(out, "askAgain/SHIPPED", "a list asked again", "≤ 50 ms", 0, "");
        row(out, "askReadAhead/SHIPPED", "the same, read ahead, for the first time", "≤ 50 ms", 0, "");
        row(out, "askFirst/SHIPPED", "the same, its columns read anew", "", median("askAgain/SHIPPED"), "asked again");
        row(out, "askAgain/20000", "a list of 20,000 asked again", "≤ 200 ms", 0, "");
        row(out, "askReadAhead/20000", "the same, read ahead, for the first time", "≤ 200 ms", 0, "");
        row(out, "askFirst/20000", "the same, its columns read anew", "", median("askAgain/20000"), "asked again");
        row(out, "listAll/20000", "the same opened", "≤ 200 ms", 0, "");
        row(out, "redrawWhole/TEN", "10×, whole", "≤ 1.5", median("redrawProvince"), "province");
        row(out, "redrawWhole/TWENTY", "20×, whole", "≤ 1.8", median("redrawProvince"), "province");
        peer(out, "redrawWhole/TWENTY", "20×, whole", "TWENTY", 0);
        row(out, "redrawWholeAtUnseenScale/TEN", "10×, whole, unseen scale", "", 0, "");
        row(out, "redrawWholeAtUnseenScale/TWENTY", "20×, whole, unseen scale", "", 0, "");
        for (String size : List.of("SHIPPED", "TEN", "TWENTY")) {
            row(out, "open/" + size, "open, first in a process, " + size, "≤ 3000 ms", 0, "");
            row(out, "openAndDraw/" + size, "open and first picture, " + size, "", 0, "");
        }
        row(out, "firstPdf", "A3 PDF, first in a process", "≤ 800 ms", QGIS_PDF, "QGIS elsewhere");
        row(out, "pdf", "A3 PDF, warm", "≤ 0.2", QGIS_PDF, "QGIS elsewhere");
        row(out, "firstPng", "A3 PNG of 300 dpi, first in a process", "≤ 0.5", QGIS_PNG, "QGIS elsewhere");
        row(out, "png", "A3 PNG of 300 dpi, warm", "≤ 0.4", QGIS_PNG, "QGIS elsewhere");
        for (String picture : List.of("PROVINCE", "PREFECTURE", "TWENTY")) {
            row(out, "plainJava2D/" + picture, "plain Java2D, one thread, no names or symbols, " + picture, "", 0, "");
            row(out, "streamingRenderer/" + picture, "GeoTools StreamingRenderer, " + picture, "", 0, "");
        }
        lines.forEach(line -> out.append(line).append('\n'));
        if (!results.containsKey("streamingRenderer/PROVINCE")) {
            out.append("\nGeoTools' render module was not given (`-Dgt.render.jar=`): its figures are those published"
                    + " elsewhere.\n");
        }
        return out.toString();
    }

    /** A row compared with GeoTools' renderer, of this run or elsewhere, and with plain Java2D of this run. */
    private void peer(StringBuilder out, String key, String what, String picture, double goal) {
        boolean measured = results.containsKey("streamingRenderer/" + picture);
        double other = measured ? median("streamingRenderer/" + picture) : ELSEWHERE.get(picture);
        row(out, key, what, goal == 0 ? "" : "≤ " + goal, other,
                measured ? "StreamingRenderer" : "StreamingRenderer elsewhere, " + Math.round(other) + " ms");
        row(out, key, what, "", median("plainJava2D/" + picture), "plain Java2D");
    }

    private void row(StringBuilder out, String key, String what, String goal, double other, String of) {
        Statistics s = results.get(key);
        if (s != null) {
            out.append(String.format(Locale.ROOT, "| %s | %s | %s | %s | %s | %s |%n", what,
                    milliseconds(s.getPercentile(50)), milliseconds(s.getPercentile(95)), goal,
                    other > 0 ? String.format(Locale.ROOT, "%.2f", s.getPercentile(50) / other) : "",
                    other > 0 ? of : ""));
        }
    }

    private double median(String key) {
        return results.containsKey(key) ? results.get(key).getPercentile(50) : 0;
    }

    private static String milliseconds(double ms) {
        return String.format(Locale.ROOT, ms < 0.1 ? "%.4f ms" : ms < 100 ? "%.1f ms" : "%.0f ms", ms);
    }

    private static String machine() throws Exception {
        Path load = Path.of("/proc/loadavg");
        return System.getProperty("os.name") + ", " + Runtime.getRuntime().availableProcessors() + " cores, Java "
                + System.getProperty("java.version")
                + (Files.exists(load) ? ", load " + Files.readString(load).split(" ")[2] : "") + "\n";
    }
}
