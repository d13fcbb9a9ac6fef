package henan.atlas.thematic;

import henan.atlas.domain.AtlasContent;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The themes an atlas can show and their values: what it counts itself (clusters, their density, their mix, how much
 * is known of them), and every series of published figures that enough places have.
 *
 * <p>A place the atlas has nothing of is unknown, never zero.
 */
public final class ThemeCatalog {
    private static final String CLUSTERS = "clusters";
    private static final String DENSITY = "density";
    private static final String MIX = "mix";
    private static final String BOOK = "book";
    /** Shares of the clusters of a prefecture of which something is known, by theme id. */
    private static final List<String> SHARES = List.of("leading", "firms", "cases", "figures");
    /** Area a density is told for. Units: square kilometres. */
    private static final double DENSITY_AREA = 1000;

    private final AtlasContent content;
    private final Messages texts = Messages.of("thematic");
    private final PublishedSeries published;
    private final KnownOfClusters known;
    private final List<Theme> themes = new ArrayList<>();

    public ThemeCatalog(AtlasContent content) {
        this.content = content;
        this.published = new PublishedSeries(content);
        this.known = new KnownOfClusters(content);
        List<String> year = List.of(String.valueOf(KnownOfClusters.MAP_YEAR));
        themes.add(counted(CLUSTERS, Measure.TOTAL, Map.of(AreaUnit.PREFECTURE, year, AreaUnit.COUNTY, year)));
        themes.add(counted(DENSITY, Measure.RATE, Map.of(AreaUnit.PREFECTURE, year)));
        themes.add(counted(MIX, Measure.MIX, Map.of(AreaUnit.PREFECTURE, year, AreaUnit.COUNTY, year)));
        themes.add(counted(BOOK, Measure.TOTAL, Map.of(AreaUnit.PREFECTURE, year)));
        SHARES.forEach(id -> themes.add(counted(id, Measure.RATE, Map.of(AreaUnit.PREFECTURE, year))));
        themes.addAll(published.themes());
    }

    private Theme counted(String id, Measure measure, Map<AreaUnit, List<String>> periods) {
        return new Theme(id, texts.get(id + ".title"), measure, texts.get(id + ".unit"), texts.get(id + ".note"),
                periods);
    }

    /** All themes, what the atlas counts itself first. */
    public List<Theme> themes() {
        return List.copyOf(themes);
    }

    public Optional<Theme> theme(String id) {
        return themes.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    /** A theme's values. @throws IllegalArgumentException when it has none for that unit and period */
    public ThemeTable table(Theme theme, AreaUnit unit, String period) {
        if (!theme.periods().getOrDefault(unit, List.of()).contains(period)) {
            throw new IllegalArgumentException(theme.id() + " has nothing for " + unit + " in " + period);
        }
        List<ThemeValue> values = switch (theme.id()) {
            case CLUSTERS -> perArea(unit, known.clusters(), clusters -> clusters.size(), theme.unit());
            case BOOK -> perArea(unit, known.inBook(), clusters -> clusters.size(), theme.unit());
            case DENSITY -> density(theme.unit());
            case MIX -> mix(unit);
            case "leading", "firms", "cases", "figures" -> share(theme.id());
            default -> published.values(theme, unit, period, this::nameOf);
        };
        List<ThemeValue> ranked = values.stream().sorted((a, b) -> Double.compare(b.value(), a.value())).toList();
        Set<SubjectRef> told = ranked.stream().map(ThemeValue::subject).collect(Collectors.toSet());
        return new ThemeTable(theme, unit, period, ranked,
                all(unit).stream().filter(s -> !told.contains(s)).toList());
    }

    private List<SubjectRef> all(AreaUnit unit) {
        return switch (unit) {
            case PREFECTURE -> content.prefectures().stream().map(Prefecture::ref).toList();
            case COUNTY -> content.counties().stream().filter(c -> c.hasOwnPolygon()).map(c -> c.ref()).toList();
            case CLUSTER -> known.clusters().stream().map(Cluster::ref).toList();
        };
    }

    private String nameOf(SubjectRef subject) {
        return switch (subject.kind()) {
            case PREFECTURE -> content.prefectures().stream().filter(p -> p.ref().equals(subject)).findFirst()
                    .map(Prefecture::name).orElse(subject.id());
            case COUNTY -> content.counties().stream().filter(c -> c.ref().equals(subject)).findFirst()
                    .map(c -> c.name()).orElse(subject.id());
            default -> content.clusters().stream().filter(c -> c.ref().equals(subject)).findFirst()
                    .map(Cluster::name).orElse(subject.id());
        };
    }

    private Map<SubjectRef, List<Cluster>> byArea(AreaUnit unit, List<Cluster> clusters) {
        Map<String, String> polygons = content.counties().stream()
                .collect(Collectors.toMap(c -> c.code(), c -> c.polygonCode()));
        return clusters.stream().collect(Collectors.groupingBy(c -> unit == AreaUnit.PREFECTURE
                ? SubjectRef.prefecture(c.prefectureCode())
                : SubjectRef.county(polygons.getOrDefault(c.countyCodes().get(0), c.countyCodes().get(0))),
                LinkedHashMap::new, Collectors.toList()));
    }

    private List<ThemeValue> perArea(AreaUnit unit, List<Cluster> clusters, Function<List<Cluster>, Integer> count,
                                     String unitName) {
        List<ThemeValue> values = new ArrayList<>();
        byArea(unit, clusters).forEach((area, own) -> values.add(value(area, count.apply(own),
                count.apply(own) + unitName)));
        return values;
    }

    private ThemeValue value(SubjectRef area, double value, String printed) {
        return new ThemeValue(area, nameOf(area), value, printed, Map.of(), List.of(), List.of());
    }

    private List<ThemeValue> density(String unitName) {
        Map<SubjectRef, List<Cluster>> byArea = byArea(AreaUnit.PREFECTURE, known.clusters());
        return content.prefectures().stream().filter(p -> byArea.containsKey(p.ref()) && p.publishedAreaKm2() > 0)
                .map(p -> {
                    double density = byArea.get(p.ref()).size() / p.publishedAreaKm2() * DENSITY_AREA;
                    return value(p.ref(), density, texts.get("number.density", density) + unitName);
                }).toList();
    }

    private List<ThemeValue> mix(AreaUnit unit) {
        List<ThemeValue> values = new ArrayList<>();
        byArea(unit, known.clusters()).forEach((area, own) -> {
            Map<String, Integer> parts = new LinkedHashMap<>();
            content.industries().forEach(i -> {
                int count = (int) own.stream().filter(c -> c.industryId().equals(i.id())).count();
                if (count > 0) {
                    parts.put(i.id(), count);
                }
            });
            values.add(new ThemeValue(area, nameOf(area), own.size(), texts.get("number.mix", own.size()),
                    parts, List.of(), List.of()));
        });
        return values;
    }

    private List<ThemeValue> share(String what) {
        List<ThemeValue> values = new ArrayList<>();
        byArea(AreaUnit.PREFECTURE, known.clusters()).forEach((area, own) -> {
            long with = own.stream().filter(c -> known.has(what, c)).count();
            values.add(value(area, 100.0 * with / own.size(), texts.get("number.share", with, own.size(),
                    100.0 * with / own.size())));
        });
        return values;
    }
}
