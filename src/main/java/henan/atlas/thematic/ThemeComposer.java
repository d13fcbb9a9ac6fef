package henan.atlas.thematic;

import henan.atlas.carto.Classification;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.MapTheme;
import henan.atlas.domain.AtlasContent;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Industry;
import henan.atlas.domain.Source;
import henan.atlas.text.Messages;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Turns a theme's values and a design into what the map draws, its legend and its ranking. */
public final class ThemeComposer {
    private static final int BINS = 18;
    private static final int SOURCES_NAMED = 2;
    private static final Messages TEXTS = Messages.of("thematic");
    private final AtlasContent content;
    private final ToIntFunction<String> industryColor;

    /** @param industryColor colour of an industry class, {@code 0xRRGGBB} */
    public ThemeComposer(AtlasContent content, ToIntFunction<String> industryColor) {
        this.content = content;
        this.industryColor = industryColor;
    }

    /**
     * Composes a map.
     *
     * @throws AtlasException when the table is empty or breaks set by hand are out of order
     */
    public ThemedMap compose(ThemeTable table, ThemeDesign design) throws AtlasException {
        if (table.values().isEmpty()) {
            throw new AtlasException(TEXTS.get("compose.empty", table.theme().title(), table.period()));
        }
        List<Double> values = table.values().stream().map(ThemeValue::value).toList();
        Optional<Histogram> histogram = Optional.of(Histogram.of(values, BINS));
        return switch (table.theme().measure()) {
            case RATE -> rate(table, design, values, histogram);
            case TOTAL -> total(table, design, histogram);
            case MIX -> mix(table, design, histogram);
        };
    }

    private ThemedMap rate(ThemeTable table, ThemeDesign design, List<Double> values, Optional<Histogram> histogram)
            throws AtlasException {
        Classification classes = classes(values, design);
        List<Integer> colors = design.ramp().colors(classes.classes());
        List<MapTheme.LegendItem> legend = new ArrayList<>();
        for (int i = 0; i < classes.classes(); i++) {
            legend.add(new MapTheme.LegendItem.Fill(colors.get(i), label(classes, i)));
        }
        Map<String, Integer> fills = new HashMap<>();
        List<MapTheme.Mark> marks = new ArrayList<>();
        List<ThemedMap.Rank> ranking = new ArrayList<>();
        double greatest = Math.max(Math.abs(Collections.max(values)), Math.abs(Collections.min(values)));
        for (ThemeValue value : table.values()) {
            int color = colors.get(classes.classOf(value.value()));
            ranking.add(new ThemedMap.Rank(value, color, greatest == 0 ? 0 : Math.abs(value.value()) / greatest));
            if (table.unit() == AreaUnit.CLUSTER) {
                marks.add(new MapTheme.Mark(value.subject(), CircleScale.POINT_RADIUS,
                        List.of(new MapTheme.Slice(color, 1))));
            } else {
                fills.put(value.subject().id(), color);
            }
        }
        return new ThemedMap(table, design, drawing(table, fills, marks, legend, methodName(design, classes)),
                Optional.of(classes), histogram, ranking);
    }

    private static Classification classes(List<Double> values, ThemeDesign design) throws AtlasException {
        if (design.method() != ClassMethod.MANUAL) {
            return Classifier.classify(values, design.method(), design.classes());
        }
        List<Double> bounds = new ArrayList<>();
        double least = Collections.min(values);
        double greatest = Collections.max(values);
        bounds.add(least);
        bounds.addAll(design.breaks());
        bounds.add(greatest);
        try {
            return new Classification(bounds);
        } catch (IllegalArgumentException e) {
            throw new AtlasException(TEXTS.get("compose.order", number(least), number(greatest)), e);
        }
    }

    private ThemedMap total(ThemeTable table, ThemeDesign design, Optional<Histogram> histogram) {
        double greatest = table.values().get(0).value();
        CircleScale scale = CircleScale.of(table.unit(), greatest);
        List<Integer> colors = design.ramp().colors(5);
        int color = colors.get(3);
        List<MapTheme.Mark> marks = new ArrayList<>();
        List<ThemedMap.Rank> ranking = new ArrayList<>();
        for (ThemeValue value : table.values()) {
            marks.add(new MapTheme.Mark(value.subject(), scale.radius(value.value()),
                    List.of(new MapTheme.Slice(color, 1))));
            ranking.add(new ThemedMap.Rank(value, color, greatest <= 0 ? 0 : Math.max(0, value.value() / greatest)));
        }
        List<MapTheme.LegendItem> legend = new ArrayList<>();
        scale.samples().forEach(v -> legend.add(new MapTheme.LegendItem.Circle(scale.radius(v), color, number(v))));
        return new ThemedMap(table, design, drawing(table, Map.of(), marks, legend, TEXTS.get("method.circles")),
                Optional.empty(), histogram, ranking);
    }

    private ThemedMap mix(ThemeTable table, ThemeDesign design, Optional<Histogram> histogram) {
        double greatest = table.values().get(0).value();
        CircleScale scale = CircleScale.of(table.unit(), greatest);
        List<MapTheme.Mark> marks = new ArrayList<>();
        List<ThemedMap.Rank> ranking = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (ThemeValue value : table.values()) {
            List<MapTheme.Slice> slices = new ArrayList<>();
            value.parts().entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue()).forEach(part -> {
                used.add(part.getKey());
                slices.add(new MapTheme.Slice(industryColor.applyAsInt(part.getKey()),
                        part.getValue() / value.value()));
            });
            marks.add(new MapTheme.Mark(value.subject(), scale.radius(value.value()), slices));
            ranking.add(new ThemedMap.Rank(value, slices.get(0).color(), value.value() / greatest));
        }
        List<MapTheme.LegendItem> legend = new ArrayList<>();
        for (Industry industry : content.industries()) {
            if (used.contains(industry.id())) {
                legend.add(new MapTheme.LegendItem.Fill(industryColor.applyAsInt(industry.id()), industry.name()));
            }
        }
        return new ThemedMap(table, design, drawing(table, Map.of(), marks, legend, TEXTS.get("method.pies")),
                Optional.empty(), histogram, ranking);
    }

    private MapTheme drawing(ThemeTable table, Map<String, Integer> fills, List<MapTheme.Mark> marks,
                             List<MapTheme.LegendItem> legend, String method) {
        boolean areas = table.unit() != AreaUnit.CLUSTER;
        Set<String> hatched = areas
                ? table.unknown().stream().map(s -> s.id()).collect(Collectors.toSet()) : Set.of();
        List<MapTheme.LegendItem> items = new ArrayList<>(legend);
        if (!hatched.isEmpty()) {
            items.add(new MapTheme.LegendItem.Hatch(TEXTS.get("legend.unknown")));
        }
        String layer = table.unit() == AreaUnit.PREFECTURE ? DisplayLevel.PREFECTURE : DisplayLevel.COUNTY;
        boolean coloured = areas && (!fills.isEmpty() || !hatched.isEmpty());
        return new MapTheme(table.theme().title(), subtitle(table, method), sources(table), coloured ? layer : "",
                fills, hatched, marks, items);
    }

    private static String subtitle(ThemeTable table, String method) {
        String period = table.period().matches("\\d{4}") ? TEXTS.get("period.year", table.period()) : table.period();
        return table.theme().unit().isEmpty() ? TEXTS.get("subtitle.plain", period, method)
                : TEXTS.get("subtitle", period, table.theme().unit(), method);
    }

    /** Whom the figures are from, the first by title. */
    private String sources(ThemeTable table) {
        Set<String> ids = table.values().stream().flatMap(v -> v.citations().stream()).map(Citation::sourceId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (ids.isEmpty()) {
            return TEXTS.get("source.own");
        }
        Map<String, String> titles = content.sources().stream().collect(Collectors.toMap(Source::id, Source::title));
        String named = ids.stream().limit(SOURCES_NAMED).map(id -> TEXTS.get("source.title", titles.get(id)))
                .collect(Collectors.joining(TEXTS.get("source.comma")));
        return ids.size() > SOURCES_NAMED ? TEXTS.get("source.more", named, ids.size())
                : TEXTS.get("source.published", named);
    }

    private static String methodName(ThemeDesign design, Classification classes) {
        return TEXTS.get("method.classes", TEXTS.get("method." + design.method().name()), classes.classes());
    }

    private static String label(Classification classes, int i) {
        String from = number(classes.breaks().get(i));
        String to = number(classes.breaks().get(i + 1));
        return from.equals(to) ? from : TEXTS.get("legend.range", from, to);
    }

    /** A number as short as it stays exact to three places of account. */
    static String number(double value) {
        double size = Math.abs(value);
        String pattern = size >= 100 ? "0" : size >= 10 ? "0.#" : "0.##";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
