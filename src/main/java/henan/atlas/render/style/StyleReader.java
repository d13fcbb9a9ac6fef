package henan.atlas.render.style;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.Ramp;
import henan.atlas.domain.AtlasException;
import henan.atlas.text.Message;
import henan.atlas.text.Messages;
import java.awt.Color;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.Halo;
import org.geotools.api.style.Mark;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Style;
import org.geotools.api.style.StyleFactory;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;

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
            Set.of("name", "title", "background", "selection", "layers", "legend", "additions", "ramps", "purposes");

    private final StyleFactory styles = CommonFactoryFinder.getStyleFactory();
    private final FilterFactory filters = CommonFactoryFinder.getFilterFactory();
    private final String fileName;

    private StyleReader(String fileName) {
        this.fileName = fileName;
    }

    /**
     * Reads a style.
     *
     * @param fileName name said in error messages
     * @param yaml     contents of the file
     */
    public static MapStyle read(String fileName, String yaml) throws AtlasException {
        StyleReader reader = new StyleReader(fileName);
        try {
            return reader.style(new YAMLMapper().readTree(yaml));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new AtlasException(TEXT.message("style.syntax", fileName, line, e.getOriginalMessage()), e);
        }
    }

    private MapStyle style(JsonNode root) throws AtlasException {
        String where = "";
        allow(root, where, FILE_KEYS);
        List<MapStyle.StyledLayer> layers = new ArrayList<>();
        for (JsonNode node : list(root, where, "layers")) {
            layers.add(layer(node, "layers[" + layers.size() + "]"));
        }
        if (layers.isEmpty()) {
            throw wrong("layers", TEXT.message("style.empty"));
        }
        MapStyle style = new MapStyle(required(root, where, "name"), required(root, where, "title"),
                color(root, "background"), color(root, "selection"), layers, entries(root, "legend"),
                entries(root, "additions"), ramps(root), purposes(root));
        for (List<MapStyle.LegendEntry> part : List.of(style.legend(), style.additions())) {
            for (MapStyle.LegendEntry entry : part) {
                try {
                    style.rule(entry);
                } catch (IllegalArgumentException e) {
                    throw wrong("legend", TEXT.message("style.noRule", entry.label(), entry.layer(), entry.rule()));
                }
            }
        }
        return style;
    }

    private List<Ramp> ramps(JsonNode root) throws AtlasException {
        List<Ramp> ramps = new ArrayList<>();
        for (JsonNode node : root.path("ramps")) {
            String where = "ramps[" + ramps.size() + "]";
            allow(node, where, Set.of("name", "title", "kind", "colors"));
            String kind = required(node, where, "kind").toUpperCase(Locale.ROOT);
            if (Stream.of(Ramp.Kind.values()).noneMatch(k -> k.name().equals(kind))) {
                throw wrong(where + ".kind", TEXT.message("style.rampKind", node.get("kind").asText()));
            }
            List<Integer> colors = new ArrayList<>();
            for (JsonNode color : list(node, where, "colors")) {
                colors.add(rgb(color.asText(), where + ".colors[" + colors.size() + "]"));
            }
            if (colors.size() < 2) {
                throw wrong(where + ".colors", TEXT.message("style.rampColors", colors.size()));
            }
            ramps.add(new Ramp(required(node, where, "name"), required(node, where, "title"), Ramp.Kind.valueOf(kind),
                    colors));
        }
        return ramps;
    }

    private Map<MapPurpose, MapStyle.Sizes> purposes(JsonNode root) throws AtlasException {
        Map<MapPurpose, MapStyle.Sizes> purposes = new EnumMap<>(MapPurpose.class);
        for (Map.Entry<String, JsonNode> entry : root.path("purposes").properties()) {
            String where = "purposes." + entry.getKey();
            allow(entry.getValue(), where, Set.of("names", "marks"));
            purposes.put(purpose(entry.getKey(), where), new MapStyle.Sizes(factor(entry.getValue(), where, "names"),
                    factor(entry.getValue(), where, "marks")));
        }
        return purposes;
    }

    private MapPurpose purpose(String name, String where) throws AtlasException {
        for (MapPurpose purpose : MapPurpose.values()) {
            if (purpose.name().equalsIgnoreCase(name)) {
                return purpose;
            }
        }
        throw wrong(where, TEXT.message("style.purpose", name));
    }

    private double factor(JsonNode node, String where, String key) throws AtlasException {
        double factor = node.has(key) ? number(node.get(key), where + "." + key) : 1;
        if (!(factor > 0)) {
            throw wrong(where + "." + key, TEXT.message("style.number", node.get(key).asText()));
        }
        return factor;
    }

    private int rgb(String text, String where) throws AtlasException {
        if (!text.matches("#[0-9A-Fa-f]{6}")) {
            throw wrong(where, TEXT.message("style.color", text));
        }
        return Integer.parseInt(text.substring(1), 16);
    }

    private List<MapStyle.LegendEntry> entries(JsonNode root, String key) throws AtlasException {
        List<MapStyle.LegendEntry> entries = new ArrayList<>();
        for (JsonNode node : list(root, "", key)) {
            String where = key + "[" + entries.size() + "]";
            allow(node, where, Set.of("label", "standard", "layer", "rule"));
            String label = required(node, where, "label");
            entries.add(new MapStyle.LegendEntry(label, node.path("standard").asText(label),
                    required(node, where, "layer"), required(node, where, "rule")));
        }
        return entries;
    }

    private MapStyle.StyledLayer layer(JsonNode node, String where) throws AtlasException {
        allow(node, where, Set.of("layer", "rules"));
        String layer = required(node, where, "layer");
        List<Rule> rules = new ArrayList<>();
        for (JsonNode rule : list(node, where, "rules")) {
            rules.add(rule(rule, where + ".rules[" + rules.size() + "]"));
        }
        Style style = styles.createStyle();
        style.setName(layer);
        style.featureTypeStyles().add(styles.createFeatureTypeStyle(rules.toArray(Rule[]::new)));
        return new MapStyle.StyledLayer(layer, style);
    }

    private Rule rule(JsonNode node, String where) throws AtlasException {
        allow(node, where, Set.of("name", "filter", "else", "scale", "symbolizers", MapStyle.PURPOSES));
        Rule rule = styles.createRule();
        List<String> purposes = new ArrayList<>();
        for (JsonNode purpose : list(node, where, MapStyle.PURPOSES)) {
            purposes.add(purpose(purpose.asText(), where + "." + MapStyle.PURPOSES).name());
        }
        if (!purposes.isEmpty()) {
            rule.getOptions().put(MapStyle.PURPOSES, String.join(" ", purposes));
        }
        rule.setName(node.path("name").asText(null));
        rule.setElseFilter(node.path("else").asBoolean(false));
        rule.setFilter(node.has("filter") ? filter(node.get("filter").asText(), where + ".filter") : Filter.INCLUDE);
        JsonNode scale = node.path("scale");
        if (!scale.isMissingNode()) {
            if (scale.size() != 2) {
                throw wrong(where + ".scale", TEXT.message("style.scale"));
            }
            rule.setMinScaleDenominator(
                    "min".equals(scale.get(0).asText()) ? 0 : number(scale.get(0), where + ".scale"));
            rule.setMaxScaleDenominator("max".equals(scale.get(1).asText()) ? Double.POSITIVE_INFINITY
                    : number(scale.get(1), where + ".scale"));
        }
        for (JsonNode symbolizer : list(node, where, "symbolizers")) {
            rule.symbolizers().add(symbolizer(symbolizer, where + ".symbolizers[" + rule.symbolizers().size() + "]"));
        }
        return rule;
    }

    private Symbolizer symbolizer(JsonNode node, String where) throws AtlasException {
        if (node.size() != 1) {
            throw wrong(where, TEXT.message("style.symbolizer", node));
        }
        String kind = node.fieldNames().next();
        JsonNode body = node.get(kind);
        String here = where + "." + kind;
        return switch (kind) {
            case "polygon" -> {
                allow(body, here, Set.of("fill-color", "fill-opacity"));
                yield styles.createPolygonSymbolizer(null, fill(body, here), null);
            }
            case "line" -> {
                allow(body, here, Set.of("stroke-color", "stroke-width", "stroke-opacity", "stroke-dasharray",
                        "stroke-linejoin", "stroke-linecap"));
                yield styles.createLineSymbolizer(stroke(body, here), null);
            }
            case "point" -> point(body, here);
            case "text" -> text(body, here);
            default -> throw wrong(where, TEXT.message("style.symbolizer", kind));
        };
    }

    private Symbolizer point(JsonNode body, String where) throws AtlasException {
        allow(body, where, Set.of("symbols", "size", "displacement"));
        JsonNode symbols = body.path("symbols");
        if (symbols.size() != 1 || !symbols.get(0).has("mark")) {
            throw wrong(where + ".symbols", TEXT.message("style.oneMark"));
        }
        JsonNode markNode = symbols.get(0).get("mark");
        String here = where + ".symbols[0].mark";
        allow(markNode, here, Set.of("shape", "fill-color", "fill-opacity", "stroke-color", "stroke-width"));
        Expression shape = expression(required(markNode, here, "shape"), here + ".shape");
        for (String name : literals(shape)) {
            if (!Marks.isKnown(name)) {
                throw wrong(here + ".shape", TEXT.message("style.mark", name, String.join("、", Marks.names())));
            }
        }
        Mark mark = styles.createMark();
        mark.setWellKnownName(shape);
        mark.setFill(markNode.has("fill-color") ? fill(markNode, here) : null);
        mark.setStroke(markNode.has("stroke-color") ? stroke(markNode, here) : null);
        Graphic graphic = styles.createGraphic(null, new Mark[] {mark}, null, filters.literal(1.0),
                expression(required(body, where, "size"), where + ".size"), filters.literal(0));
        var symbolizer = styles.createPointSymbolizer(graphic, null);
        JsonNode shift = body.path("displacement");
        if (!shift.isMissingNode()) {
            if (shift.size() != 2) {
                throw wrong(where + ".displacement", TEXT.message("style.list"));
            }
            graphic.setDisplacement(styles.createDisplacement(
                    filters.literal(number(shift.get(0), where)), filters.literal(number(shift.get(1), where))));
        }
        return symbolizer;
    }

    private Symbolizer text(JsonNode body, String where) throws AtlasException {
        allow(body, where, Set.of("label", "font-family", "font-size", "font-weight", "fill-color", "halo", "priority",
                "x-spacing", "x-candidates", "x-leader"));
        Halo halo = null;
        if (body.has("halo")) {
            allow(body.get("halo"), where + ".halo", Set.of("fill-color", "radius"));
            halo = styles.createHalo(fill(body.get("halo"), where + ".halo"),
                    expression(required(body.get("halo"), where + ".halo", "radius"), where + ".halo.radius"));
        }
        var font = styles.createFont(filters.literal(required(body, where, "font-family")), filters.literal("normal"),
                filters.literal(body.path("font-weight").asText("normal")),
                expression(required(body, where, "font-size"), where + ".font-size"));
        TextSymbolizer symbolizer = styles.createTextSymbolizer(fill(body, where),
                new org.geotools.api.style.Font[] {font}, halo,
                expression(required(body, where, "label"), where + ".label"), styles.getDefaultPointPlacement(), null);
        symbolizer.setPriority(filters.literal(body.path("priority").asDouble(0)));
        symbolizer.getOptions().put("x-spacing", body.path("x-spacing").asText("0"));
        symbolizer.getOptions().put("x-candidates", candidates(body, where));
        symbolizer.getOptions().put("x-leader",
                String.valueOf(body.has("x-leader") ? number(body.get("x-leader"), where + ".x-leader") : 0));
        return symbolizer;
    }

    private String candidates(JsonNode body, String where) throws AtlasException {
        String word = body.path("x-candidates").asText("center");
        for (TextSymbol.Candidates candidates : TextSymbol.Candidates.values()) {
            if (candidates.name().equalsIgnoreCase(word)) {
                return candidates.name();
            }
        }
        throw wrong(where + ".x-candidates", TEXT.message("style.candidates", word));
    }

    private Fill fill(JsonNode node, String where) throws AtlasException {
        return styles.createFill(colorExpression(node, where, "fill-color"),
                filters.literal(node.path("fill-opacity").asDouble(1)));
    }

    private Stroke stroke(JsonNode node, String where) throws AtlasException {
        Stroke stroke = styles.createStroke(colorExpression(node, where, "stroke-color"),
                expression(required(node, where, "stroke-width"), where + ".stroke-width"),
                filters.literal(node.path("stroke-opacity").asDouble(1)));
        stroke.setLineJoin(filters.literal(node.path("stroke-linejoin").asText("round")));
        stroke.setLineCap(filters.literal(node.path("stroke-linecap").asText("butt")));
        if (node.has("stroke-dasharray")) {
            String[] words = node.get("stroke-dasharray").asText().trim().split("\\s+");
            float[] dashes = new float[words.length];
            for (int i = 0; i < words.length; i++) {
                try {
                    dashes[i] = Float.parseFloat(words[i]);
                } catch (NumberFormatException e) {
                    dashes[i] = -1;
                }
                if (!(dashes[i] > 0)) {
                    throw wrong(where + ".stroke-dasharray", TEXT.message("style.number", words[i]));
                }
            }
            stroke.setDashArray(dashes);
        }
        return stroke;
    }

    private Expression colorExpression(JsonNode node, String where, String key) throws AtlasException {
        Expression expression = expression(required(node, where, key), where + "." + key);
        for (String literal : literals(expression)) {
            parseColor(literal, where + "." + key);
        }
        return expression;
    }

    private Color color(JsonNode root, String key) throws AtlasException {
        return parseColor(required(root, "", key), key);
    }

    private Color parseColor(String text, String where) throws AtlasException {
        if (!text.matches("#[0-9A-Fa-f]{6}")) {
            throw wrong(where, TEXT.message("style.color", text));
        }
        return Color.decode(text);
    }

    private Filter filter(String text, String where) throws AtlasException {
        try {
            return ECQL.toFilter(unwrap(text));
        } catch (CQLException e) {
            throw wrong(where, TEXT.message("style.ecql", text));
        }
    }

    /** A literal, or ECQL where the value is wrapped in <code>${…}</code>. */
    private Expression expression(String text, String where) throws AtlasException {
        if (!text.startsWith("${")) {
            return filters.literal(text);
        }
        try {
            return ECQL.toExpression(unwrap(text));
        } catch (CQLException e) {
            throw wrong(where, TEXT.message("style.ecql", text));
        }
    }

    private static String unwrap(String text) {
        return text.startsWith("${") && text.endsWith("}") ? text.substring(2, text.length() - 1) : text;
    }

    /** The values an expression can give, as far as they stand in the file: itself, or the results of a Recode. */
    private static List<String> literals(Expression expression) {
        if (expression instanceof org.geotools.api.filter.expression.Literal literal) {
            return List.of(String.valueOf(literal.getValue()));
        }
        List<String> found = new ArrayList<>();
        if (expression instanceof org.geotools.api.filter.expression.Function function
                && function.getName().equalsIgnoreCase("Recode")) {
            for (int i = 2; i < function.getParameters().size(); i += 2) {
                found.addAll(literals(function.getParameters().get(i)));
            }
        }
        return found;
    }

    private double number(JsonNode node, String where) throws AtlasException {
        if (!node.isNumber()) {
            throw wrong(where, TEXT.message("style.number", node.asText()));
        }
        return node.asDouble();
    }

    private Iterable<JsonNode> list(JsonNode parent, String where, String key) throws AtlasException {
        JsonNode node = parent.path(key);
        if (!node.isMissingNode() && !node.isArray()) {
            throw wrong(where + "." + key, TEXT.message("style.list"));
        }
        return node;
    }

    private String required(JsonNode node, String where, String key) throws AtlasException {
        JsonNode value = node.path(key);
        if (!value.isValueNode() || value.asText().isEmpty()) {
            throw wrong(where, TEXT.message("style.missing", key));
        }
        return value.asText();
    }

    private void allow(JsonNode node, String where, Set<String> keys) throws AtlasException {
        for (Iterator<String> names = node.fieldNames(); names.hasNext();) {
            String name = names.next();
            if (!keys.contains(name)) {
                throw wrong(where, TEXT.message("style.unknown", name));
            }
        }
    }

    private AtlasException wrong(String where, Message reason) {
        return new AtlasException(TEXT.message("style.wrong", fileName, where.isEmpty() ? "/" : where, reason));
    }
}
