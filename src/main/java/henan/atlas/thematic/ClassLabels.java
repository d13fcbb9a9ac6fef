package henan.atlas.thematic;

import henan.atlas.carto.Classification;
import henan.atlas.text.Messages;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Words for classes of values: the least and the greatest value each of them really holds, both included, and how many
 * places it holds. So no two classes name a value together, and a class that holds none has no words.
 */
final class ClassLabels {
    private static final int MOST_DECIMALS = 6;
    private static final char MINUS = '−';
    private static final Messages TEXTS = Messages.of("thematic");

    private ClassLabels() {
    }

    /** The words of each class that holds something, by its number. */
    static Map<Integer, String> of(Classification classes, List<Double> values) {
        Map<Integer, List<Double>> held = new TreeMap<>();
        values.stream().sorted().forEach(v -> held.computeIfAbsent(classes.classOf(v), c -> new ArrayList<>()).add(v));
        int decimals = decimals(List.copyOf(held.values()));
        Map<Integer, String> labels = new TreeMap<>();
        held.forEach((number, in) -> {
            String least = written(in.get(0), decimals);
            String greatest = written(in.get(in.size() - 1), decimals);
            labels.put(number, least.equals(greatest) ? TEXTS.get("legend.value", least, in.size())
                    : TEXTS.get("legend.range", least, greatest, in.size()));
        });
        return labels;
    }

    /** As few decimals as tell the greatest value of every class from the least of the next. */
    private static int decimals(List<List<Double>> held) {
        double greatest = held.stream().flatMap(List::stream).mapToDouble(Math::abs).max().orElse(0);
        int decimals = greatest >= 100 ? 0 : greatest >= 10 ? 1 : 2;
        while (decimals < MOST_DECIMALS && !toldApart(held, decimals)) {
            decimals++;
        }
        while (decimals > 0 && allEndIn0(held, decimals)) {
            decimals--;
        }
        return decimals;
    }

    private static boolean allEndIn0(List<List<Double>> held, int decimals) {
        return held.stream().flatMap(in -> Stream.of(in.get(0), in.get(in.size() - 1)))
                .allMatch(value -> written(value, decimals).endsWith("0"));
    }

    private static boolean toldApart(List<List<Double>> held, int decimals) {
        for (int i = 1; i < held.size(); i++) {
            List<Double> below = held.get(i - 1);
            if (written(below.get(below.size() - 1), decimals).equals(written(held.get(i).get(0), decimals))) {
                return false;
            }
        }
        return true;
    }

    private static String written(double value, int decimals) {
        String pattern = decimals == 0 ? "0" : "0." + "0".repeat(decimals);
        String text = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
        return (text.matches("-0(\\.0+)?") ? text.substring(1) : text).replace('-', MINUS);
    }
}
