package henan.atlas.render.style;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.Ramp;
import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.StyleFactory;
import org.geotools.api.style.TextSymbolizer;
import org.geotools.factory.CommonFactoryFinder;

/**
 * Reads a style file: the subset of GeoTools' YAML styling (YSLD) that the atlas uses, with ECQL inside
 * <code>${…}</code>, into GeoTools {@link Style}s.
 *
 * <p>An unknown word, symbol or colour is refused with its place in the file: a style that is half understood would
 * draw a map that is wrong without saying so.
 */
public final class StyleReader {
    private static final Messages TEXT = Messages.of("render");
    private static final Set<String> FILE_KEYS =
            Set.of("name", "title", "background", "selection", "selected", "band", "layers", "legend", "additions",
                    "ramps", "purposes");

    /** Of the most characters a style has; that of the atlas has some 50,000. */
    private static final int LONGEST = 500_000;

    private final StyleFactory styles = CommonFactoryFinder.getStyleFactory();
    private final SymbolizerReader symbolizers = new SymbolizerReader();

    private StyleReader() {
    }

    /**
     * Reads a style.
     *
     * @param fileName name said in error messages
     * @param yaml     contents of the file
     */
    public static MapStyle read(String fileName, String yaml) throws AtlasException {
        if (yaml.length() > LONGEST) {
            throw new AtlasException(TEXT.message("style.large", fileName, yaml.length(), LONGEST));
        }
        try {
            return new StyleReader().style(new StyleNode(fileName, "", new YAMLMapper().readTree(yaml), Set.of()));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new AtlasException(TEXT.message("style.syntax", fileName, line, e.getOriginalMessage()), e);
        }
    }

    private MapStyle style(StyleNode root) throws AtlasException {
        root.allow(FILE_KEYS);
        List<MapStyle.StyledLayer> layers = new ArrayList<>();
        for (StyleNode layer : root.list("layers")) {
            layers.add(layer(layer));
        }
        if (layers.isEmpty()) {
            throw root.at("layers").wrong(TEXT.message("style.empty"));
        }
        MapStyle style = new MapStyle(root.required("name"), root.required("title"), root.color("background"),
                root.color("selection"), root.color("selected"), band(root.at("band")), layers,
                entries(root, "legend"), entries(root, "additions"), ramps(root), purposes(root));
        if (!isCounted(layers)) {
            throw root.at("layers").wrong(TEXT.message("style.counted", MapStyle.COUNTED));
        }
        for (List<MapStyle.LegendEntry> part : List.of(style.legend(), style.additions())) {
            for (MapStyle.LegendEntry entry : part) {
                try {
                    style.rule(entry);
                } catch (IllegalArgumentException e) {
                    throw root.at("legend").wrong(
                            TEXT.message("style.noRule", entry.label(), entry.layer(), entry.rule()));
                }
            }
        }
        return style;
    }

    /** The border's band; none when nothing is said of it. */
    private static BorderBand band(StyleNode node) throws AtlasException {
        if (node.json().isMissingNode()) {
            return BorderBand.NONE;
        }
        node.allow(Set.of("color", "opacity", "width"));
        return new BorderBand(node.color("color"), node.number("opacity", 1, Bounds.SHARE),
                node.number("width", 1, Bounds.SIZE));
    }

    /** Whether it is said how several clusters are shown as one: by a mark and the lettering of a number. */
    private static boolean isCounted(List<MapStyle.StyledLayer> layers) {
        return layers.stream().filter(l -> l.layer().equals(MapStyle.COUNTED))
                .flatMap(l -> l.style().featureTypeStyles().stream()).flatMap(f -> f.rules().stream()).findFirst()
                .filter(r -> r.symbolizers().stream().anyMatch(PointSymbolizer.class::isInstance)
                        && r.symbolizers().stream().anyMatch(TextSymbolizer.class::isInstance)).isPresent();
    }

    private static List<Ramp> ramps(StyleNode root) throws AtlasException {
        List<Ramp> ramps = new ArrayList<>();
        for (StyleNode node : root.list("ramps")) {
            node.allow(Set.of("name", "title", "kind", "colors"));
            String kind = node.required("kind").toUpperCase(Locale.ROOT);
            if (Stream.of(Ramp.Kind.values()).noneMatch(k -> k.name().equals(kind))) {
                throw node.at("kind").wrong(TEXT.message("style.rampKind", node.required("kind")));
            }
            List<Integer> colors = new ArrayList<>();
            for (StyleNode color : node.list("colors")) {
                colors.add(color.rgb());
            }
            if (colors.size() < 2) {
                throw node.at("colors").wrong(TEXT.message("style.rampColors", colors.size()));
            }
            ramps.add(new Ramp(node.required("name"), node.required("title"), Ramp.Kind.valueOf(kind), colors));
        }
        return ramps;
    }

    private static Map<MapPurpose, MapStyle.Sizes> purposes(StyleNode root) throws AtlasException {
        Map<MapPurpose, MapStyle.Sizes> purposes = new EnumMap<>(MapPurpose.class);
        StyleNode all = root.at("purposes");
        for (Map.Entry<String, ?> entry : all.json().properties()) {
            StyleNode node = all.at(entry.getKey());
            node.allow(Set.of("names", "marks"));
            purposes.put(purpose(entry.getKey(), node),
                    new MapStyle.Sizes(node.number("names", 1, Bounds.FACTOR), node.number("marks", 1, Bounds.FACTOR)));
        }
        return purposes;
    }

    private static MapPurpose purpose(String name, StyleNode node) throws AtlasException {
        for (MapPurpose purpose : MapPurpose.values()) {
            if (purpose.name().equalsIgnoreCase(name)) {
                return purpose;
            }
        }
        throw node.wrong(TEXT.message("style.purpose", name));
    }

    private static List<MapStyle.LegendEntry> entries(StyleNode root, String key) throws AtlasException {
        List<MapStyle.LegendEntry> entries = new ArrayList<>();
        for (StyleNode node : root.list(key)) {
            node.allow(Set.of("label", "standard", "english", "layer", "rule", "known"));
            String label = node.required("label");
            entries.add(new MapStyle.LegendEntry(label, node.text("standard", label), node.text("english", label),
                    node.required("layer"), node.required("rule"), node.text("known", "")));
        }
        return entries;
    }

    private MapStyle.StyledLayer layer(StyleNode node) throws AtlasException {
        node.allow(Set.of("layer", "rules"));
        String layer = node.choice("layer", "", LayerAttributes.layers());
        List<Rule> rules = new ArrayList<>();
        for (StyleNode rule : node.ofLayer(layer).list("rules")) {
            rules.add(rule(rule.named()));
        }
        Style style = styles.createStyle();
        style.setName(layer);
        style.featureTypeStyles().add(styles.createFeatureTypeStyle(rules.toArray(Rule[]::new)));
        return new MapStyle.StyledLayer(layer, style);
    }

    private Rule rule(StyleNode node) throws AtlasException {
        node.allow(Set.of("name", "filter", "else", "scale", "symbolizers", MapStyle.PURPOSES,
                MapStyle.THEMED));
        Rule rule = styles.createRule();
        List<String> purposes = new ArrayList<>();
        for (StyleNode purpose : node.list(MapStyle.PURPOSES)) {
            purposes.add(purpose(purpose.json().asText(), node.at(MapStyle.PURPOSES)).name());
        }
        if (!purposes.isEmpty()) {
            rule.getOptions().put(MapStyle.PURPOSES, String.join(" ", purposes));
        }
        if (node.has(MapStyle.THEMED)) {
            rule.getOptions().put(MapStyle.THEMED, String.valueOf(node.truth(MapStyle.THEMED)));
        }
        rule.setName(node.text("name", null));
        rule.setElseFilter(node.json().path("else").asBoolean(false));
        rule.setFilter(node.filter("filter"));
        if (node.has("scale")) {
            List<StyleNode> scale = node.list("scale");
            if (scale.size() != 2) {
                throw node.at("scale").wrong(TEXT.message("style.scale"));
            }
            rule.setMinScaleDenominator(bound(scale.get(0), "min", 0));
            rule.setMaxScaleDenominator(bound(scale.get(1), "max", Double.POSITIVE_INFINITY));
        }
        for (StyleNode symbolizer : node.list("symbolizers")) {
            rule.symbolizers().add(symbolizers.read(symbolizer));
        }
        return rule;
    }

    private static double bound(StyleNode node, String word, double meaning) throws AtlasException {
        return word.equals(node.json().asText()) ? meaning : node.number(Bounds.SCALE);
    }
}
