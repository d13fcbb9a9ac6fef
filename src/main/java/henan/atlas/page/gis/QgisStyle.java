package henan.atlas.page.gis;

import henan.atlas.carto.MapPurpose;
import henan.atlas.domain.Industry;
import henan.atlas.render.style.FillSymbol;
import henan.atlas.render.style.LabelSymbol;
import henan.atlas.render.style.LayerAttributes;
import henan.atlas.render.style.LineSymbol;
import henan.atlas.render.style.MapStyle;
import henan.atlas.render.style.MarkSymbol;
import henan.atlas.render.style.Symbol;
import henan.atlas.render.style.SymbolResolver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.api.style.Rule;
import org.geotools.api.style.TextSymbolizer;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;

/**
 * The style of the map for reading, without a theme, as QGIS keeps one with each table (QML): what a rule draws and
 * names, from which scale to which, of what. What depends on a class is a rule for each class, with its name in the
 * legend. What the program places by rules of its own, drops side by side and names off lines, QGIS places by its.
 */
public final class QgisStyle {
    /** Attributes symbols depend on but no table has: as a style is read where nothing is known of them. */
    private static final Map<String, Object> ASSUMED = Map.of("swell", 0);
    /** What reads an attribute of the style from the table, where it has another name there or is written small. */
    private static final Map<String, Map<String, String>> COLUMNS = Map.of(
            "seat", Map.of("rank", "upper(\"rank\")", "basis", "upper(\"basis\")"),
            MapStyle.CLUSTER, Map.of("industry", "\"industry_id\"", "known", "upper(\"known\")",
                    "basis", "upper(\"basis\")"));
    /** Width of the outline of a chosen area, in logical pixels. */
    private static final double OUTLINE = 2;
    /** What names are read from: short names are no columns. */
    private static final String NAME = "name";
    /** The ranks of rivers, railways and roads. */
    private static final List<Integer> RANKS = List.of(1, 2, 3);

    private final MapStyle style;
    private final List<Industry> industries;

    private QgisStyle(MapStyle style, List<Industry> industries) {
        this.style = style.forPurpose(MapPurpose.READING, false);
        this.industries = industries;
    }

    /**
     * One of a class on which symbols depend.
     *
     * @param words what it is called; empty where it has no name
     */
    private record Case(String attribute, Object value, String words) {
    }

    /**
     * The style of each table that has one.
     *
     * @param style      of the map
     * @param industries classes of clusters
     * @param aliases    what columns are called before people, by table and column
     */
    public static Map<String, String> of(MapStyle style, List<Industry> industries,
                                         Map<String, Map<String, String>> aliases) {
        QgisStyle all = new QgisStyle(style, industries);
        Map<String, String> documents = new LinkedHashMap<>();
        aliases.forEach((table, names) -> documents.put(table, all.document(table, names)));
        return documents;
    }

    /** The style of clusters chosen in a table of their own. */
    public static String ofClusters(MapStyle style, List<Industry> industries, Map<String, String> aliases) {
        return new QgisStyle(style, industries).document(MapStyle.CLUSTER, aliases);
    }

    /** The style of areas chosen in a table of their own: outlined and filled as what is selected. */
    public static String ofAreas(MapStyle style, Map<String, String> aliases) {
        QgisDocument document = new QgisDocument();
        document.outlined(new FillSymbol(style.selected()), style.selection(), OUTLINE);
        return document.text(aliases);
    }

    private String document(String table, Map<String, String> aliases) {
        QgisDocument document = new QgisDocument();
        List<Rule> rules = style.layers().stream().filter(l -> l.layer().equals(table))
                .flatMap(l -> l.style().featureTypeStyles().stream()).flatMap(f -> f.rules().stream()).toList();
        for (Rule rule : rules) {
            for (Optional<Case> each : cases(table, rule)) {
                write(document, table, rule, each);
            }
        }
        return document.text(aliases);
    }

    private void write(QgisDocument document, String table, Rule rule, Optional<Case> of) {
        String condition = condition(table, rule, of);
        QgisDocument.Scales scales = new QgisDocument.Scales(rule.getMinScaleDenominator(),
                rule.getMaxScaleDenominator());
        SimpleFeature sample = sample(table, rule, of);
        List<Symbol> symbols = rule.symbolizers().stream().filter(s -> !(s instanceof TextSymbolizer))
                .map(s -> SymbolResolver.resolve(s, sample)).toList();
        String words = of.map(Case::words).filter(w -> !w.isEmpty())
                .orElse(Optional.ofNullable(rule.getName()).orElse(""));
        List<MarkSymbol> marks = ofKind(symbols, MarkSymbol.class);
        List<LineSymbol> lines = ofKind(symbols, LineSymbol.class);
        List<FillSymbol> fills = ofKind(symbols, FillSymbol.class);
        if (!marks.isEmpty()) {
            document.mark(words, condition, scales, MarkSvg.of(marks));
        }
        if (!lines.isEmpty()) {
            document.line(words, condition, scales, lines);
        }
        if (!fills.isEmpty()) {
            document.fill(words, condition, scales, fills);
        }
        rule.symbolizers().stream().filter(TextSymbolizer.class::isInstance)
                .map(s -> (LabelSymbol) SymbolResolver.resolve(s, sample))
                .forEach(label -> document.label(words, condition, scales, label.look(), NAME));
    }

    private static <S extends Symbol> List<S> ofKind(List<Symbol> symbols, Class<S> kind) {
        return symbols.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static String condition(String table, Rule rule, Optional<Case> of) {
        Map<String, String> columns = COLUMNS.getOrDefault(table, Map.of());
        String own = rule.getFilter() == null || rule.getFilter() == Filter.INCLUDE ? ""
                : new QgisExpression(columns).of(rule.getFilter());
        return QgisExpression.all(Stream.concat(Stream.of(own), of.stream().map(c -> columns.getOrDefault(
                c.attribute(), QgisExpression.column(c.attribute())) + " = "
                + QgisExpression.value(c.value()))).toList());
    }

    /** What a rule's symbols depend on; one empty case where they are the same for all. */
    private List<Optional<Case>> cases(String table, Rule rule) {
        List<Case> cases = new ArrayList<>();
        for (String attribute : DependingOn.of(rule)) {
            switch (attribute) {
                case "industry" -> industries.forEach(i -> cases.add(new Case(attribute, i.id(), i.name())));
                case "rank" -> RANKS.forEach(rank -> cases.add(new Case(attribute, rank, "")));
                default -> {
                    if (!ASSUMED.containsKey(attribute)) {
                        throw new IllegalArgumentException(table + ": symbols by " + attribute);
                    }
                }
            }
        }
        return cases.isEmpty() ? List.of(Optional.empty()) : cases.stream().map(Optional::of).toList();
    }

    /** A thing of the kind a rule is of, as far as its symbols look at it. */
    private static SimpleFeature sample(String table, Rule rule, Optional<Case> of) {
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName(table);
        Map<String, Object> values = new LinkedHashMap<>();
        LayerAttributes.of(table).forEach(a -> values.put(a, ASSUMED.getOrDefault(a, "")));
        of.ifPresent(c -> values.put(c.attribute(), c.value()));
        values.forEach((attribute, value) -> type.add(attribute, value.getClass()));
        SimpleFeatureBuilder feature = new SimpleFeatureBuilder(type.buildFeatureType());
        values.forEach(feature::set);
        return feature.buildFeature(table + rule.getName());
    }
}
