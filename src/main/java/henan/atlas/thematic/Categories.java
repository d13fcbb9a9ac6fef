package henan.atlas.thematic;

import henan.atlas.domain.Industry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** The kinds and parts that occur in a table, with their names and colours. */
final class Categories {
    /** Colour of what is no industry class among such: several of equal number. */
    private static final int OTHER = 0x8A8278;
    private final Map<String, ThemedMap.Category> byKey = new LinkedHashMap<>();

    /** @param industryColor colour of an industry class, {@code 0xRRGGBB} */
    Categories(ThemeTable table, List<Industry> industries, ToIntFunction<String> industryColor, ThemeDesign design) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        table.values().forEach(v -> v.parts().forEach((key, count) -> counts.merge(key, count, Integer::sum)));
        for (Industry industry : industries) {
            Integer count = counts.remove(industry.id());
            if (count != null) {
                byKey.put(industry.id(), new ThemedMap.Category(industry.name(),
                        industryColor.applyAsInt(industry.id()), count));
            }
        }
        List<Map.Entry<String, Integer>> others = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).toList();
        List<Integer> colors = design.ramp().colors(others.size());
        for (int i = 0; i < others.size(); i++) {
            int color = byKey.isEmpty() || i > 0 ? colors.get(i) : OTHER;
            String key = others.get(i).getKey();
            byKey.put(key, new ThemedMap.Category(key, color, others.get(i).getValue()));
        }
    }

    int color(String key) {
        return Optional.ofNullable(byKey.get(key)).orElseThrow().color();
    }

    /** Where a kind stands among them. */
    int place(String key) {
        return new ArrayList<>(byKey.keySet()).indexOf(key);
    }

    /** In the order of the industry classes, others by their number. */
    List<ThemedMap.Category> all() {
        return new ArrayList<>(byKey.values());
    }
}
