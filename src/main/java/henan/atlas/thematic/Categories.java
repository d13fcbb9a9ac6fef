package henan.atlas.thematic;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.IndustryLook;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Industry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The kinds and parts that occur in a table, with their names, colours and, in case colours are not seen, signs. */
final class Categories {
    /** Colour of what is no industry class among such: several of equal number. */
    private static final int OTHER = 0x8A8278;
    /** The same where areas are coloured, which at full strength would outshout everything else. */
    private static final int OTHER_AREAS = 0xE0DBD1;
    /** How much of a class's colour an area has, the rest being white. */
    private static final double TINT = 0.62;
    /** The signs of kinds that are no industry classes, in the order they are given: the simplest first. */
    private static final List<String> SIGNS = List.of("circle", "triangle", "square", "cross", "diamond", "star",
            "ring", "arrow", "dash", "hexagon", "house", "beam", "bolt", "leaf", "flask", "bricks");
    private final Map<String, ThemedMap.Category> byKey = new LinkedHashMap<>();

    /**
     * Those of a table.
     *
     * @param looks    what an industry class is known by
     * @param clusters the clusters a kind counts; empty where it counts no clusters
     */
    Categories(ThemeTable table, List<Industry> industries, Function<String, IndustryLook> looks, ThemeDesign design,
               Function<String, Optional<ClusterFilter>> clusters) {
        boolean areas = table.theme().measure() == Measure.KIND && table.unit() != AreaUnit.CLUSTER;
        Map<String, Integer> counts = new LinkedHashMap<>();
        table.values().forEach(v -> v.parts().forEach((key, count) -> counts.merge(key, count, Integer::sum)));
        for (Industry industry : industries) {
            Integer count = counts.remove(industry.id());
            if (count != null) {
                IndustryLook look = looks.apply(industry.id());
                byKey.put(industry.id(), new ThemedMap.Category(industry.name(),
                        areas ? tint(look.color()) : look.color(), count, Optional.of(look.sign()),
                        clusters.apply(industry.id())));
            }
        }
        List<Map.Entry<String, Integer>> others = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).toList();
        List<Integer> colors = design.ramp().colors(others.size());
        List<String> free = SIGNS.stream().filter(s -> byKey.values().stream().flatMap(c -> c.sign().stream())
                .noneMatch(s::equals)).toList();
        // Beside industry classes the commonest other kind goes without: that it has none tells it.
        int unsigned = byKey.isEmpty() ? 0 : 1;
        for (int i = 0; i < others.size(); i++) {
            int color = i >= unsigned ? colors.get(i) : areas ? OTHER_AREAS : OTHER;
            String key = others.get(i).getKey();
            Optional<String> sign = i < unsigned ? Optional.empty() : free.stream().skip(i - unsigned).findFirst();
            byKey.put(key, new ThemedMap.Category(key, color, others.get(i).getValue(), sign,
                    clusters.apply(key)));
        }
    }

    private static int tint(int color) {
        return light(color >> 16) << 16 | light(color >> 8) << 8 | light(color);
    }

    private static int light(int part) {
        return (int) Math.round((part & 0xFF) * TINT + 0xFF * (1 - TINT));
    }

    ThemedMap.Category get(String key) {
        return Optional.ofNullable(byKey.get(key)).orElseThrow();
    }

    int color(String key) {
        return get(key).color();
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
