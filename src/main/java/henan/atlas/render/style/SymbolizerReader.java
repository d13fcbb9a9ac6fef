package henan.atlas.render.style;

import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import henan.atlas.text.WordList;
import java.util.List;
import java.util.Set;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Font;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.Halo;
import org.geotools.api.style.Mark;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.StyleFactory;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;
import org.geotools.factory.CommonFactoryFinder;

/** Reads the symbolizers of a rule: polygon, line, point, text. */
final class SymbolizerReader {
    private static final Messages TEXT = Messages.of("render");

    private static final Set<String> FAMILIES = Set.of("Noto Sans SC", "Noto Serif SC");
    private static final Set<String> JOINS = Set.of("miter", "mitre", "bevel", "round");
    private static final Set<String> CAPS = Set.of("butt", "round", "square");
    /** Lengths of dashes and gaps, in logical pixels: of shorter ones a line would have more than can be painted. */
    private static final Bounds DASH = new Bounds(0.2, 1000);
    private static final int MOST_DASHES = 32;
    private static final Bounds SLANT = new Bounds(-2, 2);

    private final StyleFactory styles = CommonFactoryFinder.getStyleFactory();
    private final FilterFactory filters = CommonFactoryFinder.getFilterFactory();

    Symbolizer read(StyleNode node) throws AtlasException {
        if (!node.json().isObject() || node.json().size() != 1) {
            throw node.wrong(TEXT.message("style.symbolizer", node.json()));
        }
        String kind = node.json().fieldNames().next();
        StyleNode body = node.at(kind);
        return switch (kind) {
            case "polygon" -> {
                body.allow(Set.of("fill-color", "fill-opacity"));
                yield styles.createPolygonSymbolizer(null, fill(body), null);
            }
            case "line" -> {
                body.allow(Set.of("stroke-color", "stroke-width", "stroke-opacity", "stroke-dasharray",
                        "stroke-linejoin", "stroke-linecap"));
                yield styles.createLineSymbolizer(stroke(body), null);
            }
            case "point" -> point(body);
            case "text" -> text(body);
            default -> throw node.wrong(TEXT.message("style.symbolizer", kind));
        };
    }

    private Symbolizer point(StyleNode body) throws AtlasException {
        body.allow(Set.of("symbols", "size", "displacement"));
        List<StyleNode> symbols = body.list("symbols");
        if (symbols.size() != 1 || !symbols.get(0).has("mark")) {
            throw body.at("symbols").wrong(TEXT.message("style.oneMark"));
        }
        Graphic graphic = styles.createGraphic(null, new Mark[] {mark(symbols.get(0).at("mark"))}, null,
                filters.literal(1.0), body.numberExpression("size", Bounds.SIZE), filters.literal(0));
        if (body.has("displacement")) {
            List<StyleNode> shift = body.list("displacement");
            if (shift.size() != 2) {
                throw body.at("displacement").wrong(TEXT.message("style.list"));
            }
            graphic.setDisplacement(styles.createDisplacement(filters.literal(shift.get(0).number(Bounds.SHIFT)),
                    filters.literal(shift.get(1).number(Bounds.SHIFT))));
        }
        return styles.createPointSymbolizer(graphic, null);
    }

    private Mark mark(StyleNode node) throws AtlasException {
        node.allow(Set.of("shape", "fill-color", "fill-opacity", "stroke-color", "stroke-width"));
        Expression shape = node.expression("shape").choice(name -> {
            if (!WellKnownMarks.isKnown(name)) {
                throw node.at("shape").wrong(TEXT.message("style.mark", name, WordList.of(WellKnownMarks.names())));
            }
        });
        Mark mark = styles.createMark();
        mark.setWellKnownName(shape);
        mark.setFill(node.has("fill-color") ? fill(node) : null);
        mark.setStroke(node.has("stroke-color") ? stroke(node) : null);
        return mark;
    }

    private Symbolizer text(StyleNode body) throws AtlasException {
        body.allow(Set.of("label", "font-family", "font-size", "font-weight", "fill-color", "halo", "priority",
                "x-spacing", "x-candidates", "x-leader", "x-slant", "x-least"));
        Halo halo = null;
        if (body.has("halo")) {
            StyleNode node = body.at("halo");
            node.allow(Set.of("fill-color", "radius"));
            halo = styles.createHalo(fill(node), node.numberExpression("radius", Bounds.LENGTH));
        }
        Font font = styles.createFont(filters.literal(body.choice("font-family", "", FAMILIES)),
                filters.literal("normal"),
                filters.literal(body.choice("font-weight", "normal", Set.of("normal", "bold"))),
                body.numberExpression("font-size", Bounds.SIZE));
        TextSymbolizer symbolizer = styles.createTextSymbolizer(fill(body), new Font[] {font}, halo,
                body.expression("label").label(), styles.getDefaultPointPlacement(), null);
        symbolizer.setPriority(filters.literal(body.number("priority", 0, Bounds.PRIORITY)));
        symbolizer.getOptions().put("x-spacing", String.valueOf(body.number("x-spacing", 0, Bounds.LENGTH)));
        symbolizer.getOptions().put("x-candidates", candidates(body));
        symbolizer.getOptions().put("x-leader", String.valueOf(body.number("x-leader", 0, Bounds.LENGTH)));
        symbolizer.getOptions().put("x-slant", String.valueOf(body.number("x-slant", 0, SLANT)));
        symbolizer.getOptions().put("x-least", String.valueOf(body.number("x-least", Double.MAX_VALUE,
                Bounds.SIZE)));
        return symbolizer;
    }

    private static String candidates(StyleNode body) throws AtlasException {
        String word = body.text("x-candidates", "center");
        for (TextSymbol.Candidates candidates : TextSymbol.Candidates.values()) {
            if (candidates.name().equalsIgnoreCase(word)) {
                return candidates.name();
            }
        }
        throw body.at("x-candidates").wrong(TEXT.message("style.candidates", word));
    }

    private Fill fill(StyleNode node) throws AtlasException {
        return styles.createFill(node.colorExpression("fill-color"),
                filters.literal(node.number("fill-opacity", 1, Bounds.SHARE)));
    }

    private Stroke stroke(StyleNode node) throws AtlasException {
        Stroke stroke = styles.createStroke(node.colorExpression("stroke-color"),
                node.numberExpression("stroke-width", Bounds.LENGTH),
                filters.literal(node.number("stroke-opacity", 1, Bounds.SHARE)));
        stroke.setLineJoin(filters.literal(node.choice("stroke-linejoin", "round", JOINS)));
        stroke.setLineCap(filters.literal(node.choice("stroke-linecap", "butt", CAPS)));
        if (node.has("stroke-dasharray")) {
            stroke.setDashArray(dashes(node));
        }
        return stroke;
    }

    private static float[] dashes(StyleNode node) throws AtlasException {
        String[] words = node.text("stroke-dasharray", "").trim().split("\\s+");
        StyleNode place = node.at("stroke-dasharray");
        if (words.length > MOST_DASHES) {
            throw place.wrong(TEXT.message("style.dashes", words.length, MOST_DASHES));
        }
        float[] dashes = new float[words.length];
        for (int i = 0; i < words.length; i++) {
            dashes[i] = (float) place.bounded(words[i], DASH);
        }
        return dashes;
    }
}
