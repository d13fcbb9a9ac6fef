package henan.atlas.thematic;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.Classification;
import henan.atlas.carto.IndustryLook;
import henan.atlas.carto.MapTheme;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.text.Messages;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns a theme's values and a design into what the map draws, its legend and its ranking. */
public final class ThemeComposer {
    private static final int BINS = 18;
    private static final char MINUS = '−';
    /** Of the colours of a ramp the one circles take: dark enough on any paper. */
    private static final int CIRCLE_COLORS = 5;
    private static final int CIRCLE_COLOR = 3;
    /** Colour of the circles that show how large pies are: of no kind. */
    private static final int PIE_KEY = 0xE9E4DA;
    /** Of the bars beside pies: the kind that happens to stand first is not what the length tells. */
    private static final int PIE_BAR = 0x8A8278;
    private static final Messages TEXTS = Messages.of("thematic");
    private final AtlasSnapshot content;
    private final Function<String, IndustryLook> looks;

    /** @param looks what an industry class is known by */
    public ThemeComposer(AtlasSnapshot content, Function<String, IndustryLook> looks) {
        this.content = content;
        this.looks = looks;
    }

    /**
     * Composes a map.
     *
     * @throws AtlasException when the table is empty or breaks set by hand are out of order
     */
    public ThemedMap compose(ThemeTable table, ThemeDesign design) throws AtlasException {
        if (table.values().isEmpty()) {
            throw new AtlasException(TEXTS.message("compose.empty", table.theme().title(),
                    Theme.inWords(table.period())));
        }
        if (!table.isForMap()) {
            return listed(table, design);
        }
        return switch (table.theme().measure()) {
            case RATE, DEVIATION, RANK -> classed(table, design);
            case TOTAL -> total(table, design);
            case MIX -> mix(table, design);
            case KIND -> kinds(table, design);
        };
    }

    /** Too few for a map: the places in one colour, which tells where they lie and nothing of their figures. */
    private ThemedMap listed(ThemeTable table, ThemeDesign design) {
        int color = design.ramp().colors(CIRCLE_COLORS).get(CIRCLE_COLOR);
        double greatest = table.values().stream().mapToDouble(v -> Math.abs(v.value())).max().orElse(0);
        List<ThemedMap.Rank> ranking = table.values().stream().map(v -> new ThemedMap.Rank(v, color,
                greatest == 0 ? 0 : v.value() / greatest)).toList();
        List<MapTheme.LegendItem> legend = List.of(new MapTheme.LegendItem.Fill(color, TEXTS.get("legend.known",
                table.values().size(), TEXTS.get("unit." + table.unit()))));
        return new ThemedMap(table, design, coloured(table, ranking, legend, Optional.empty(), design),
                Optional.empty(), Optional.empty(), List.of(), ranking);
    }

    private ThemedMap classed(ThemeTable table, ThemeDesign design) throws AtlasException {
        Measure measure = table.theme().measure();
        List<Double> values = table.values().stream().map(ThemeValue::value).toList();
        ClassColors colors = ClassColors.of(table.divided(), measure,
                design.withRamp(table.theme().turned(design.ramp())));
        Classification classes = colors.classes();
        double greatest = values.stream().mapToDouble(Math::abs).max().orElse(0);
        List<ThemedMap.Rank> ranking = table.values().stream().map(v -> new ThemedMap.Rank(v,
                colors.colorOf(v.value()), greatest == 0 ? 0 : v.value() / greatest)).toList();
        List<MapTheme.LegendItem> legend = new ArrayList<>();
        // Minus signs are strewn over areas; a cluster is a circle, which has no room for them.
        int signed = table.unit() == AreaUnit.CLUSTER ? 0 : colors.below();
        ClassLabels.of(classes, values, Digits.of(table.theme())).forEach((number, label) ->
                legend.add(new MapTheme.LegendItem.Fill(colors.colors().get(number), number < signed, label)));
        Set<String> below = table.values().stream().filter(v -> signed > 0 && colors.isBelow(v.value()))
                .map(v -> v.subject().id()).collect(Collectors.toSet());
        return new ThemedMap(table, design,
                coloured(table, ranking, legend, Optional.of(classes), design).withBelow(below),
                Optional.of(classes), Optional.of(Histogram.of(values, BINS)), List.of(), ranking);
    }

    private ThemedMap total(ThemeTable table, ThemeDesign design) {
        double size = table.values().stream().mapToDouble(v -> Math.abs(v.value())).max().orElse(0);
        ProportionalSymbolScale scale = ProportionalSymbolScale.of(table.unit(), table.greatest());
        int color = design.ramp().colors(CIRCLE_COLORS).get(CIRCLE_COLOR);
        List<MapTheme.Mark> marks = new ArrayList<>();
        List<ThemedMap.Rank> ranking = new ArrayList<>();
        for (ThemeValue value : table.values()) {
            marks.add(new MapTheme.Mark(value.subject(), scale.radius(value.value()),
                    List.of(new MapTheme.Slice(color, 1))).withFigure(figure(table, value)));
            ranking.add(new ThemedMap.Rank(value, color, size == 0 ? 0 : value.value() / size));
        }
        List<MapTheme.LegendItem> legend = new ArrayList<>();
        List<Double> values = table.values().stream().map(ThemeValue::value).toList();
        List<Double> samples = scale.samples(values);
        List<String> words = Digits.alike(samples);
        for (int i = 0; i < samples.size(); i++) {
            double v = samples.get(i);
            legend.add(new MapTheme.LegendItem.Circle(scale.radius(v), color,
                    scale.isLeast(v) ? TEXTS.get("legend.least", words.get(i)) : words.get(i)));
        }
        return new ThemedMap(table, design, drawing(table, Map.of(), marks, legend, Optional.empty(), design),
                Optional.empty(), Optional.of(Histogram.of(values, BINS)), List.of(), ranking);
    }

    private Categories categories(ThemeTable table, ThemeDesign design) {
        return new Categories(table, content.industries(), looks, design, kind -> clusters(table, kind));
    }

    /**
     * The clusters of a kind, or those that are a kind's part of numbers of clusters; empty where kinds count places or
     * clusters that came later.
     */
    private Optional<ClusterFilter> clusters(ThemeTable table, String kind) {
        List<ThemeValue> values = table.values().stream().filter(value -> value.parts().containsKey(kind)).toList();
        Stream<Cluster> counted = table.unit() == AreaUnit.CLUSTER
                ? values.stream().flatMap(value -> content.index().cluster(value.subject().id()).stream())
                : values.stream().flatMap(value -> value.clusters().stream())
                        .flatMap(asked -> content.index().passing(asked, false).stream())
                        .filter(cluster -> content.index().industryClass(cluster).equals(kind));
        Set<String> ids = counted.map(Cluster::id).collect(Collectors.toSet());
        return Optional.of(ClusterFilter.among(ids)).filter(asked -> !ids.isEmpty()
                && content.index().passing(asked, false).size() == ids.size());
    }

    /** What is written amid the circle of a place: of prefectures, which are few. */
    private static String figure(ThemeTable table, ThemeValue value) {
        return table.unit() == AreaUnit.PREFECTURE ? Digits.FOUND.written(value.value()) : "";
    }

    private ThemedMap mix(ThemeTable table, ThemeDesign design) {
        Categories parts = categories(table, design);
        double greatest = table.values().get(0).value();
        ProportionalSymbolScale scale = ProportionalSymbolScale.of(table.unit(), table.greatest());
        List<MapTheme.Mark> marks = new ArrayList<>();
        List<ThemedMap.Rank> ranking = new ArrayList<>();
        for (ThemeValue value : table.values()) {
            List<MapTheme.Slice> slices = value.parts().entrySet().stream()
                    .map(e -> new MapTheme.Slice(parts.color(e.getKey()), e.getValue() / value.value(),
                            parts.get(e.getKey()).sign())).toList();
            marks.add(new MapTheme.Mark(value.subject(), scale.radius(value.value()), slices)
                    .withFigure(figure(table, value)));
            ranking.add(new ThemedMap.Rank(value, PIE_BAR, value.value() / greatest));
        }
        List<MapTheme.LegendItem> legend = new ArrayList<>();
        scale.samples(table.values().stream().map(ThemeValue::value).toList()).forEach(v -> legend.add(
                new MapTheme.LegendItem.Circle(scale.radius(v), PIE_KEY, TEXTS.get("number.mix", Math.round(v)))));
        legend.add(new MapTheme.LegendItem.Slices(TEXTS.get("legend.slices")));
        parts.all().forEach(c -> legend.add(new MapTheme.LegendItem.Fill(c.color(), false, c.sign(),
                c.label())));
        return new ThemedMap(table, design, drawing(table, Map.of(), marks, legend, Optional.empty(), design),
                Optional.empty(), Optional.empty(), parts.all(), ranking);
    }

    private ThemedMap kinds(ThemeTable table, ThemeDesign design) {
        Categories kinds = categories(table, design);
        List<ThemedMap.Rank> ranking = table.values().stream().sorted(Comparator.comparing(v -> kinds.place(kind(v))))
                .map(v -> new ThemedMap.Rank(v, kinds.color(kind(v)), 1)).toList();
        List<MapTheme.LegendItem> legend = new ArrayList<>(legend(kinds));
        Map<String, Integer> stripes = new HashMap<>();
        for (ThemeValue value : table.values()) {
            if (value.parts().size() > 1) {
                List<String> both = kinds(value);
                stripes.put(value.subject().id(), kinds.color(both.get(1)));
            }
        }
        // The legend's sample is the pair that is told apart best.
        table.values().stream().filter(v -> v.parts().size() > 1).max(Comparator.comparing(v -> distance(
                kinds.color(kinds(v).get(0)), kinds.color(kinds(v).get(1))))).ifPresent(v -> legend.add(
                new MapTheme.LegendItem.Stripes(kinds.color(kinds(v).get(0)), kinds.color(kinds(v).get(1)),
                        halves(v, kinds), TEXTS.get("legend.two"))));
        MapTheme drawing = coloured(table, ranking, legend, Optional.empty(), design, v -> kinds.get(kind(v)).sign());
        return new ThemedMap(table, design, drawing.withStripes(stripes).withMarks(drawing.marks().stream()
                .map(mark -> shared(mark, table, kinds)).toList()),
                Optional.empty(), Optional.empty(), kinds.all(), ranking);
    }

    /** The sign of an area; of one that two kinds share, the signs of both. */
    private static MapTheme.Mark shared(MapTheme.Mark mark, ThemeTable table, Categories kinds) {
        return table.values().stream().filter(v -> v.parts().size() > 1 && v.subject().equals(mark.at())).findFirst()
                .map(v -> new MapTheme.Mark(mark.at(), MapTheme.Mark.HALVES_RADIUS, halves(v, kinds))).orElse(mark);
    }

    private static List<MapTheme.Slice> halves(ThemeValue value, Categories kinds) {
        return kinds(value).stream().map(kind -> new MapTheme.Slice(kinds.color(kind), 0.5, kinds.get(kind).sign()))
                .toList();
    }

    private static int distance(int color, int other) {
        return Math.abs((color >> 16 & 0xFF) - (other >> 16 & 0xFF)) + Math.abs((color >> 8 & 0xFF)
                - (other >> 8 & 0xFF)) + Math.abs((color & 0xFF) - (other & 0xFF));
    }

    private static List<String> kinds(ThemeValue value) {
        return List.copyOf(value.parts().keySet());
    }

    private static String kind(ThemeValue value) {
        return value.parts().keySet().iterator().next();
    }

    private static List<MapTheme.LegendItem> legend(Categories kinds) {
        return kinds.all().stream()
                .<MapTheme.LegendItem>map(c -> new MapTheme.LegendItem.Fill(c.color(), false, c.sign(), c.label()))
                .toList();
    }

    private MapTheme coloured(ThemeTable table, List<ThemedMap.Rank> ranking, List<MapTheme.LegendItem> legend,
                              Optional<Classification> classes, ThemeDesign design) {
        return coloured(table, ranking, legend, classes, design, value -> Optional.empty());
    }

    /**
     * Areas in their colours; clusters, which have no area here, as points.
     *
     * @param signs name of the well-known mark of a value's kind
     */
    private MapTheme coloured(ThemeTable table, List<ThemedMap.Rank> ranking, List<MapTheme.LegendItem> legend,
                              Optional<Classification> classes, ThemeDesign design,
                              Function<ThemeValue, Optional<String>> signs) {
        Map<String, Integer> fills = new HashMap<>();
        List<MapTheme.Mark> marks = new ArrayList<>();
        for (ThemedMap.Rank rank : ranking) {
            Optional<MapTheme.Sign> sign = signs.apply(rank.value()).map(s -> new MapTheme.Sign(s, rank.color()));
            if (table.unit() == AreaUnit.CLUSTER) {
                marks.add(new MapTheme.Mark(rank.value().subject(), ProportionalSymbolScale.POINT_RADIUS,
                        List.of(new MapTheme.Slice(rank.color(), 1)), sign));
            } else {
                fills.put(rank.value().subject().id(), rank.color());
                sign.ifPresent(s -> marks.add(MapTheme.Mark.ofArea(rank.value().subject(), s)));
            }
        }
        return drawing(table, fills, marks, legend, classes, design);
    }

    private MapTheme drawing(ThemeTable table, Map<String, Integer> fills, List<MapTheme.Mark> marks,
                             List<MapTheme.LegendItem> legend, Optional<Classification> classes,
                             ThemeDesign design) {
        boolean areas = table.unit() != AreaUnit.CLUSTER && table.isForMap();
        Set<String> hatched = areas
                ? table.unknown().stream().map(s -> s.id()).collect(Collectors.toSet()) : Set.of();
        List<MapTheme.LegendItem> items = new ArrayList<>(legend);
        List<MapTheme.Mark> symbols = new ArrayList<>(marks);
        if (!hatched.isEmpty()) {
            items.add(new MapTheme.LegendItem.Hatch(unknown(table)));
        }
        if (table.unit() == AreaUnit.CLUSTER && table.isForMap() && !table.unknown().isEmpty()) {
            table.unknown().forEach(s -> symbols.add(MapTheme.Mark.hollow(s)));
            items.add(new MapTheme.LegendItem.Hollow(unknown(table)));
        }
        AreaUnit ground = table.unit() == AreaUnit.PREFECTURE ? AreaUnit.PREFECTURE : AreaUnit.COUNTY;
        // They are named for circles too: on a ground of one colour they are read, on the prefectures' tints not.
        ThemeHeading heading = ThemeHeading.of(table, DrawnHow.of(table, design, classes));
        return new MapTheme(heading.title(), ThemeHeading.ofLegend(table), heading.subtitle(),
                ThemeSources.inWords(table.values(), content.index()), Optional.of(ground), fills, hatched,
                symbols, items);
    }

    private static String unknown(ThemeTable table) {
        return TEXTS.get("legend.counted", table.gap(), table.missing().size());
    }

    /** A bound of a class as people read it. */
    public static String number(double value, Measure measure) {
        return measure == Measure.RANK ? String.valueOf(Math.round(value)) : number(value);
    }

    /** A number as short as it stays exact enough to tell classes apart. */
    static String number(double value) {
        double size = Math.abs(value);
        String pattern = size >= 100 ? "0" : size >= 10 ? "0.#" : size >= 0.1 || size == 0 ? "0.##" : "0.####";
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value).replace('-', MINUS);
    }
}
