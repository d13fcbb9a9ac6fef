package henan.atlas.render.style;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.style.Fill;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;

/** Evaluates a GeoTools symbolizer's expressions for one feature. */
public final class SymbolResolver {
    private SymbolResolver() {
    }

    /** The symbol with its expressions evaluated. */
    public static Symbol resolve(Symbolizer symbolizer, SimpleFeature feature) {
        if (symbolizer instanceof PolygonSymbolizer polygon) {
            return new FillSymbol(color(polygon.getFill().getColor(), polygon.getFill().getOpacity(), feature));
        }
        if (symbolizer instanceof LineSymbolizer line) {
            return line(line.getStroke(), feature);
        }
        if (symbolizer instanceof PointSymbolizer point) {
            return mark(point, feature);
        }
        return text((TextSymbolizer) symbolizer, feature);
    }

    private static LineSymbol line(Stroke stroke, SimpleFeature feature) {
        int join = switch (stroke.getLineJoin().evaluate(feature, String.class)) {
            case "miter", "mitre" -> BasicStroke.JOIN_MITER;
            case "bevel" -> BasicStroke.JOIN_BEVEL;
            default -> BasicStroke.JOIN_ROUND;
        };
        int cap = switch (stroke.getLineCap().evaluate(feature, String.class)) {
            case "round" -> BasicStroke.CAP_ROUND;
            case "square" -> BasicStroke.CAP_SQUARE;
            default -> BasicStroke.CAP_BUTT;
        };
        List<Float> dashes = new ArrayList<>();
        if (stroke.getDashArray() != null) {
            for (float dash : stroke.getDashArray()) {
                dashes.add(dash);
            }
        }
        return new LineSymbol(color(stroke.getColor(), stroke.getOpacity(), feature),
                number(stroke.getWidth(), feature).floatValue(), join, cap, List.copyOf(dashes));
    }

    private static MarkSymbol mark(PointSymbolizer point, SimpleFeature feature) {
        Mark mark = (Mark) point.getGraphic().graphicalSymbols().get(0);
        Optional<Color> fill = Optional.ofNullable(mark.getFill()).map(Fill::getColor)
                .map(c -> color(c, mark.getFill().getOpacity(), feature));
        Optional<Stroke> stroke = Optional.ofNullable(mark.getStroke());
        var shift = point.getGraphic().getDisplacement();
        return new MarkSymbol(value(mark.getWellKnownName(), feature, String.class),
                number(point.getGraphic().getSize(), feature), fill,
                stroke.map(s -> color(s.getColor(), s.getOpacity(), feature)),
                stroke.map(s -> number(s.getWidth(), feature).floatValue()).orElse(0f),
                shift == null ? 0 : number(shift.getDisplacementX(), feature),
                shift == null ? 0 : number(shift.getDisplacementY(), feature));
    }

    private static LabelSymbol text(TextSymbolizer text, SimpleFeature feature) {
        var font = text.getFont();
        var halo = Optional.ofNullable(text.getHalo());
        Color none = new Color(0, true);
        TextSymbol symbol = new TextSymbol(font.getFamily().get(0).evaluate(feature, String.class),
                "bold".equals(font.getWeight().evaluate(feature, String.class)), number(font.getSize(), feature),
                color(text.getFill().getColor(), text.getFill().getOpacity(), feature),
                none, 0,
                Double.parseDouble(text.getOptions().get("x-spacing")),
                TextSymbol.Candidates.valueOf(text.getOptions().get("x-candidates")),
                number(text.getPriority(), feature), Double.parseDouble(text.getOptions().get("x-leader")),
                Double.parseDouble(text.getOptions().get("x-slant")),
                Double.parseDouble(text.getOptions().get("x-least")));
        TextSymbol look = halo.map(h -> symbol.withHalo(color(h.getFill().getColor(), h.getFill().getOpacity(),
                feature), number(h.getRadius(), feature))).orElse(symbol);
        return new LabelSymbol(look, text.getLabel().evaluate(feature, String.class));
    }

    private static Double number(Expression expression, SimpleFeature feature) {
        return value(expression, feature, Double.class);
    }

    private static Color color(Expression color, Expression opacity, SimpleFeature feature) {
        Color c = value(color, feature, Color.class);
        double alpha = opacity.evaluate(feature, Double.class);
        return new Color(c.getRed(), c.getGreen(), c.getBlue(), (int) Math.round(255 * alpha));
    }

    /** The value for a feature; of a Recode that does not name what the feature has, what it gives last. */
    private static <T> T value(Expression expression, SimpleFeature feature, Class<T> type) {
        T value = expression.evaluate(feature, type);
        if (value == null && expression instanceof Function recode) {
            List<Expression> parts = recode.getParameters();
            return parts.get(parts.size() - 1).evaluate(feature, type);
        }
        return value;
    }
}
