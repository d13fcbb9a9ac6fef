package henan.atlas.thematic;

import henan.atlas.carto.AreaUnit;
import henan.atlas.content.AfterBook;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.LeadingText;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.Industry;
import henan.atlas.domain.LeadingIndustry;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the atlas counts among its clusters: how many, how dense, of what industry, with how many firms. */
final class ClusterThemes implements ThemeSource {
    /** Area a density is told for. Units: square kilometres. */
    private static final double DENSITY_AREA = 1000;
    /** Most classes of equal number that can be shown on one ground. */
    private static final int SHARING = 2;

    private final AtlasSnapshot content;
    private final ClustersByPlace places;
    private final Messages texts = Messages.of("thematic");

    ClusterThemes(AtlasSnapshot content, ClustersByPlace places) {
        this.content = content;
        this.places = places;
    }

    @Override
    public List<Theme> themes() {
        return List.of(theme("clusters", Measure.TOTAL, AreaUnit.PREFECTURE, AreaUnit.COUNTY),
                theme("density", Measure.RATE, AreaUnit.PREFECTURE),
                deviationTheme(),
                theme("mix", Measure.MIX, AreaUnit.PREFECTURE, AreaUnit.COUNTY),
                theme("leader", Measure.KIND, AreaUnit.COUNTY, AreaUnit.CLUSTER),
                theme("employers", Measure.TOTAL, AreaUnit.values()));
    }

    private Theme theme(String id, Measure measure, AreaUnit... units) {
        return ThemeCatalog.ofMapYear(texts, id, ThemeGroup.CLUSTERS, measure, units);
    }

    /** What it is measured from is told: without the province's own density no value can be checked. */
    private Theme deviationTheme() {
        Theme plain = theme("deviation", Measure.DEVIATION, AreaUnit.PREFECTURE);
        double whole = whole(densities());
        return new Theme(plain.id(), plain.title(), plain.group(), plain.measure(), plain.unit(),
                texts.get("deviation.note", Digits.DENSITY.written(whole) + plain.unit()), plain.periods());
    }

    @Override
    public List<ThemeValue> values(Theme theme, AreaUnit unit, String period) {
        return switch (theme.id()) {
            case "clusters" -> clusters(unit, theme.unit());
            case "density" -> density(theme.unit());
            case "deviation" -> deviation(theme.unit());
            case "mix" -> mix(unit, theme.unit());
            case "leader" -> leader(unit);
            case "employers" -> perPlace(unit, this::countFirms, theme.unit());
            default -> throw new IllegalArgumentException(theme.id());
        };
    }

    private List<ThemeValue> clusters(AreaUnit unit, String unitName) {
        List<ThemeValue> values = new ArrayList<>();
        places.byPlace(unit).forEach((place, own) -> values.add(ThemeValue.counted(place, places.nameOf(place),
                own.size(), own.size() + unitName).of(places.filter(place, own))));
        return values;
    }

    private List<ThemeValue> perPlace(AreaUnit unit, Function<List<Cluster>, Integer> count, String unitName) {
        List<ThemeValue> values = new ArrayList<>();
        places.byPlace(unit).forEach((place, own) -> {
            int counted = count.apply(own);
            if (counted > 0) {
                values.add(ThemeValue.counted(place, places.nameOf(place), counted, counted + unitName));
            }
        });
        return values;
    }

    /** Firms that only later sources name are marked on pages and in no number of the map's year. */
    private int countFirms(List<Cluster> clusters) {
        AtlasIndex index = content.index();
        return (int) clusters.stream().flatMap(c -> index.rolesIn(c.id()).stream())
                .filter(role -> !index.afterBook(role.citations()).isAfter())
                .map(FirmRole::firmId).distinct().count();
    }

    private Map<Prefecture, Double> densities() {
        Map<SubjectRef, List<Cluster>> byPlace = places.byPlace(AreaUnit.PREFECTURE);
        Map<Prefecture, Double> densities = new LinkedHashMap<>();
        for (Prefecture p : content.prefectures()) {
            List<Cluster> own = byPlace.get(p.ref());
            if (own != null && p.publishedAreaKm2() > 0) {
                densities.put(p, own.size() / p.publishedAreaKm2() * DENSITY_AREA);
            }
        }
        return densities;
    }

    private List<ThemeValue> density(String unitName) {
        List<ThemeValue> values = new ArrayList<>();
        densities().forEach((p, density) -> values.add(ThemeValue.counted(p.ref(), p.name(), density,
                Digits.DENSITY.written(density) + unitName)));
        return values;
    }

    /** Density of the whole province: all clusters over all areas. */
    private static double whole(Map<Prefecture, Double> densities) {
        double area = densities.keySet().stream().mapToDouble(Prefecture::publishedAreaKm2).sum();
        return densities.entrySet().stream()
                .mapToDouble(e -> e.getValue() * e.getKey().publishedAreaKm2()).sum() / area;
    }

    /** How far each density is from that of the whole province, which is no mean of the prefectures' densities. */
    private List<ThemeValue> deviation(String unitName) {
        Map<Prefecture, Double> densities = densities();
        double whole = whole(densities);
        List<ThemeValue> values = new ArrayList<>();
        densities.forEach((p, density) -> values.add(ThemeValue.counted(p.ref(), p.name(), density - whole,
                Digits.DEVIATION.written(density - whole) + unitName)));
        return values;
    }

    private List<ThemeValue> mix(AreaUnit unit, String unitName) {
        List<ThemeValue> values = new ArrayList<>();
        places.byPlace(unit).forEach((place, own) -> values.add(ThemeValue.mixed(place, places.nameOf(place),
                own.size() + unitName, industries(own, this::firstNamed)).of(places.filter(place, own))));
        return values;
    }

    /** Parts of a whole are told by one class a cluster, the one its drop shows. */
    private List<String> firstNamed(Cluster cluster) {
        return List.of(content.index().industryClass(cluster));
    }

    /**
     * How many clusters have each industry class, most first, else in the order of the classes.
     *
     * @param classes those a cluster counts for
     */
    private Map<String, Integer> industries(List<Cluster> clusters, Function<Cluster, List<String>> classes) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        content.industries().forEach(i -> {
            int count = (int) clusters.stream().filter(c -> classes.apply(c).contains(i.id())).count();
            if (count > 0) {
                counts.put(i.id(), count);
            }
        });
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue())
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    /**
     * The industry class of most clusters of a place, each counting by the one its drop shows: two of equal number
     * share the place, of more none is told.
     */
    private List<ThemeValue> leader(AreaUnit unit) {
        List<ThemeValue> values = new ArrayList<>();
        AtlasIndex index = content.index();
        places.byPlace(unit).forEach((place, own) -> {
            List<Cluster> known = own.stream().filter(c -> !index.industryClass(c).equals(Industry.UNKNOWN)).toList();
            Map<String, Integer> counts = industries(known, this::firstNamed);
            int most = counts.values().stream().findFirst().orElse(0);
            List<String> leading = counts.entrySet().stream().filter(e -> e.getValue() == most)
                    .map(Map.Entry::getKey).toList();
            if (!leading.isEmpty()) {
                String names = leading.stream().map(this::industryName)
                        .collect(Collectors.joining(Punctuation.names()));
                Map<String, Integer> parts = new LinkedHashMap<>();
                (leading.size() <= SHARING ? leading : List.of(texts.get("leader.several")))
                        .forEach(kind -> parts.put(kind, 1));
                List<LeadingIndustry> said = unit == AreaUnit.CLUSTER ? index.leadingShown(known.get(0)) : List.of();
                values.add(ThemeValue.mixed(place, places.nameOf(place), names, parts).from(
                        LeadingText.unmarked(said, index), said.stream().flatMap(each -> each.citations().stream())
                                .distinct().toList()).restingOn(basis(known, leading)));
            }
        });
        return values;
    }

    /** Whether one of the clusters that make a place what it is has its class from after the book only. */
    private AfterBook basis(List<Cluster> clusters, List<String> leading) {
        AtlasIndex index = content.index();
        return clusters.stream().filter(c -> leading.contains(index.industryClass(c)))
                .map(c -> index.leadingShown(c).stream().filter(each -> each.industryIds()
                        .contains(index.industryClass(c))).findFirst().map(index::afterBook).orElse(AfterBook.NO))
                .filter(AfterBook::isAfter).findFirst().orElse(AfterBook.NO);
    }

    private String industryName(String id) {
        return content.index().industry(id).map(Industry::name).orElse(id);
    }
}
