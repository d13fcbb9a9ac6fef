package henan.atlas.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Times by what was being done. Units: milliseconds. */
final class FrameTimes {
    private final Map<String, List<Double>> times = new LinkedHashMap<>();
    private double resident;

    void add(String what, double milliseconds) {
        times.computeIfAbsent(what, w -> new ArrayList<>()).add(milliseconds);
    }

    /** Notes resident memory at the end, in MB. */
    void resident(double megabytes) {
        resident = megabytes;
    }

    String table() {
        StringBuilder table = new StringBuilder(
                String.format("%-48s%8s%10s%10s%10s%n", "ms", "count", "median", "95 %", "worst"));
        times.forEach((what, list) -> table.append(String.format(Locale.ROOT, "%-48s%8d%10.1f%10.1f%10.1f%n", what,
                list.size(), quantile(list, 0.5), quantile(list, 0.95), quantile(list, 1))));
        return table.append(String.format(Locale.ROOT, "%-48s%8s%10.0f%n", "resident memory, MB", "", resident))
                .toString();
    }

    String json() {
        return times.entrySet().stream().map(e -> String.format(Locale.ROOT,
                "  {\"what\": \"%s\", \"count\": %d, \"median\": %.2f, \"p95\": %.2f, \"worst\": %.2f}", e.getKey(),
                e.getValue().size(), quantile(e.getValue(), 0.5), quantile(e.getValue(), 0.95),
                quantile(e.getValue(), 1))).collect(Collectors.joining(",\n", "[\n", String.format(Locale.ROOT,
                ",%n  {\"what\": \"resident memory, MB\", \"median\": %.0f}%n]%n", resident)));
    }

    private static double quantile(List<Double> list, double share) {
        double[] sorted = list.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }
}
