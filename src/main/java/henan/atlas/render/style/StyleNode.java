package henan.atlas.render.style;

import com.fasterxml.jackson.databind.JsonNode;
import henan.atlas.domain.AtlasException;
import henan.atlas.text.Message;
import henan.atlas.text.Messages;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.expression.Literal;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;

/**
 * A value in a style file that knows where it stands, so that whatever is wrong with it is told with its place.
 *
 * @param file  the file's name, as said in messages
 * @param place path from the file's root, as {@code layers[0].rules[2]}; empty for the root
 */
record StyleNode(String file, String place, JsonNode json) {
    private static final Messages TEXT = Messages.of("render");
    private static final FilterFactory FILTERS = new StyleFunctions();

    StyleNode at(String key) {
        return new StyleNode(file, place.isEmpty() ? key : place + "." + key, json.path(key));
    }

    boolean has(String key) {
        return json.has(key);
    }

    /** What a list holds; nothing when it is not there. */
    List<StyleNode> list(String key) throws AtlasException {
        StyleNode list = at(key);
        if (!list.json.isMissingNode() && !list.json.isArray()) {
            throw list.wrong(TEXT.message("style.list"));
        }
        List<StyleNode> items = new ArrayList<>();
        list.json.forEach(item -> items.add(new StyleNode(file, list.place + "[" + items.size() + "]", item)));
        return items;
    }

    /** Refuses every key but these: a word that is not understood would draw a wrong map without saying so. */
    void allow(Set<String> keys) throws AtlasException {
        for (Iterator<String> names = json.fieldNames(); names.hasNext();) {
            String name = names.next();
            if (!keys.contains(name)) {
                throw wrong(TEXT.message("style.unknown", name));
            }
        }
    }

    /** The text under a key. */
    String required(String key) throws AtlasException {
        JsonNode value = json.path(key);
        if (!value.isValueNode() || value.asText().isEmpty()) {
            throw wrong(TEXT.message("style.missing", key));
        }
        return value.asText();
    }

    String text(String key, String otherwise) {
        return json.path(key).asText(otherwise);
    }

    /** This value as a number. */
    double number() throws AtlasException {
        if (!json.isNumber()) {
            throw wrong(TEXT.message("style.number", json.asText()));
        }
        return json.asDouble();
    }

    /** Whether what stands under a key is true. */
    boolean truth(String key) throws AtlasException {
        JsonNode value = json.path(key);
        if (!value.isBoolean()) {
            throw at(key).wrong(TEXT.message("style.truth", value.asText()));
        }
        return value.asBoolean();
    }

    double number(String key, double otherwise) throws AtlasException {
        return has(key) ? at(key).number() : otherwise;
    }

    /** This value as a colour, {@code 0xRRGGBB}. */
    int rgb() throws AtlasException {
        return rgb(json.asText());
    }

    private int rgb(String text) throws AtlasException {
        if (!text.matches("#[0-9A-Fa-f]{6}")) {
            throw wrong(TEXT.message("style.color", text));
        }
        return Integer.parseInt(text.substring(1), 16);
    }

    Color color(String key) throws AtlasException {
        return new Color(at(key).rgb(required(key)));
    }

    /** An expression all of whose literal results are colours. */
    Expression colorExpression(String key) throws AtlasException {
        Expression expression = expression(key);
        for (String literal : literals(expression)) {
            at(key).rgb(literal);
        }
        return expression;
    }

    /** A literal, or ECQL where the value is wrapped in <code>${…}</code>. */
    Expression expression(String key) throws AtlasException {
        String text = required(key);
        if (!text.startsWith("${")) {
            return FILTERS.literal(text);
        }
        try {
            return ECQL.toExpression(unwrapped(text), FILTERS);
        } catch (CQLException e) {
            throw at(key).wrong(TEXT.message("style.ecql", text));
        }
    }

    /** The condition under a key; one that always holds when it is not there. */
    Filter filter(String key) throws AtlasException {
        if (!has(key)) {
            return Filter.INCLUDE;
        }
        String text = json.get(key).asText();
        try {
            return ECQL.toFilter(unwrapped(text), FILTERS);
        } catch (CQLException e) {
            throw at(key).wrong(TEXT.message("style.ecql", text));
        }
    }

    private static String unwrapped(String text) {
        return text.startsWith("${") && text.endsWith("}") ? text.substring(2, text.length() - 1) : text;
    }

    /** The values an expression can give, as far as they stand in the file: itself, or the results of a Recode. */
    static List<String> literals(Expression expression) {
        if (expression instanceof Literal literal) {
            return List.of(String.valueOf(literal.getValue()));
        }
        List<String> found = new ArrayList<>();
        if (expression instanceof Function function && function.getName().equalsIgnoreCase("Recode")) {
            for (int i = 2; i < function.getParameters().size(); i += 2) {
                found.addAll(literals(function.getParameters().get(i)));
            }
        }
        return found;
    }

    AtlasException wrong(Message reason) {
        return new AtlasException(TEXT.message("style.wrong", file, place.isEmpty() ? "/" : place, reason));
    }
}
