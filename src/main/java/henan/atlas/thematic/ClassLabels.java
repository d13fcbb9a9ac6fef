package henan.atlas.thematic;

import henan.atlas.carto.Classification;
import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words for classes of values: the least and the greatest value each of them really holds, both included, and how many
 * places it holds. So no two classes name a value together, and a class that holds none has no words.
 */
final class ClassLabels {
    private static final int MOST_MORE = 6;
    private static final Messages TEXTS = Messages.of("thematic");

    private ClassLabels() {
    }

    /** The words of each class that holds something, by its number. */
    static Map<Integer, String> of(Classification classes, List<Double> values, Digits digits) {
        Map<Integer, List<Double>> held = held(classes, values);
        Iterator<String> ranges = ranges(held, digits).iterator();
        Map<Integer, String> labels = new TreeMap<>();
        held.forEach((number, in) -> labels.put(number, TEXTS.get("legend.counted", ranges.next(), in.size())));
        return labels;
    }

    /** The values of each class that holds some, the least first. */
    private static Map<Integer, List<Double>> held(Classification classes, List<Double> values) {
        Map<Integer, List<Double>> held = new TreeMap<>();
        values.stream().sorted().forEach(v -> held.computeIfAbsent(classes.classOf(v), c -> new ArrayList<>()).add(v));
        return held;
    }

    private static List<String> ranges(Map<Integer, List<Double>> held, Digits digits) {
        int more = more(List.copyOf(held.values()), digits);
        List<String> ranges = new ArrayList<>();
        held.values().forEach(in -> {
            String least = digits.written(in.get(0), more);
            String greatest = digits.written(in.get(in.size() - 1), more);
            // Between signs a dash would be read as one of them.
            String form = least.equals(greatest) ? "legend.value"
                    : (least + greatest).matches(".*[+−].*") ? "legend.range.signed" : "legend.range";
            ranges.add(TEXTS.get(form, least, greatest));
        });
        return ranges;
    }

    /** As few decimals beyond the usual as tell the greatest value of every class from the least of the next. */
    private static int more(List<List<Double>> held, Digits digits) {
        int more = 0;
        while (more < MOST_MORE && !toldApart(held, digits, more)) {
            more++;
        }
        return more;
    }

    private static boolean toldApart(List<List<Double>> held, Digits digits, int more) {
        for (int i = 1; i < held.size(); i++) {
            List<Double> below = held.get(i - 1);
            if (digits.written(below.get(below.size() - 1), more).equals(digits.written(held.get(i).get(0), more))) {
                return false;
            }
        }
        return true;
    }
}
